import type { JSX } from "preact";
import type { RecordUndertaking, Stance } from "../../src/schema/index.ts";
import { useSettings } from "../state/settings.ts";

/**
 * Form as well as colour tells the stance. Filled forms are for it, open ones are for it under terms, crossed ones are
 * against it.
 */
const stanceForms: Record<Stance, JSX.Element> = {
  supports: <circle cx="8" cy="8" r="5.5" class="filled" />,
  welcomes: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <circle cx="8" cy="8" r="2" class="filled" />
    </>
  ),
  offers: <path d="M3.5 2.5L13 8l-9.5 5.5z" class="filled" />,
  demands: <path d="M8 2l6.2 11.5H1.8z" class="filled" />,
  conditions: <path d="M8 1.8l6.2 6.2L8 14.2 1.8 8z" />,
  opposes: <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" />,
  denies: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M4.2 11.8l7.6-7.6" />
    </>
  ),
  threatens: <path d="M9.5 1.5L4 9h4l-1.5 5.5L12 7H8z" class="filled" />,
};

/** The sign of a stance, without words. */
export function StanceGlyph({ stance }: { stance: Stance }): JSX.Element {
  return (
    <svg class={`glyph stance-${stance}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {stanceForms[stance]}
    </svg>
  );
}

/** The stance in sign and words. */
export function StanceChip({ stance }: { stance: Stance }): JSX.Element {
  const { labels } = useSettings();
  return (
    <span class={`chip stance-${stance}`}>
      <StanceGlyph stance={stance} />
      {labels.stances[stance]}
    </span>
  );
}

export type UndertakingState = RecordUndertaking["state"];

const stateForms: Record<UndertakingState, JSX.Element> = {
  open: <circle cx="8" cy="8" r="5.5" />,
  accepted: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 2.5a5.5 5.5 0 0 1 0 11z" class="filled" />
    </>
  ),
  fulfilled: <path d="M2.5 8.5l3.8 4L13.5 4" />,
  refused: <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" />,
  lapsed: (
    <>
      <circle cx="8" cy="8" r="5.5" stroke-dasharray="2.2 2.1" />
      <path d="M8 5v3.4l2.2 1.4" />
    </>
  ),
};

/** What became of an undertaking, in sign and words. */
export function StateChip({ state }: { state: UndertakingState }): JSX.Element {
  const { labels } = useSettings();
  return (
    <span class={`chip state-${state}`}>
      <svg class={`glyph state-${state}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        {stateForms[state]}
      </svg>
      {labels.sayings.states[state]}
    </span>
  );
}
