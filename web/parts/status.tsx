import type { JSX } from "preact";
import type { EventStatus } from "../../src/schema/index.ts";
import { useSettings } from "../state/settings.ts";

const cross = <path d="M5 5l6 6M11 5l-6 6" />;

/** Form as well as colour tells the status, so that it can be read in print and by those who see no colours. */
const forms: Record<EventStatus, JSX.Element> = {
  held: <circle cx="8" cy="8" r="5.5" class="filled" />,
  ongoing: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 2.5a5.5 5.5 0 0 1 0 11z" class="filled" />
    </>
  ),
  planned: <circle cx="8" cy="8" r="5.5" />,
  proposed: <path d="M8 1.8l6.2 6.2L8 14.2 1.8 8z" />,
  possible: <circle cx="8" cy="8" r="5.5" stroke-dasharray="2.2 2.1" />,
  refused: cross,
  cancelled: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M4.2 11.8l7.6-7.6" />
    </>
  ),
};

/** The form alone, in a square of 16, for pictures that hold many. */
export const StatusForm = ({ status }: { status: EventStatus }): JSX.Element => forms[status];

/** The sign of a status, without words. */
export function StatusGlyph({ status }: { status: EventStatus }): JSX.Element {
  return (
    <svg class={`glyph status-${status}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {forms[status]}
    </svg>
  );
}

/** The status in sign and words. */
export function StatusChip({ status }: { status: EventStatus }): JSX.Element {
  const { labels } = useSettings();
  return (
    <span class={`chip status-${status}`}>
      <StatusGlyph status={status} />
      {labels.statuses[status]}
    </span>
  );
}
