import type { JSX } from "preact";
import type { EntryOutline } from "../../src/schema/index.ts";
import { sideName } from "../format/names.ts";
import { dayText } from "../format/time.ts";
import { useSettings } from "../state/settings.ts";

interface Marked {
  readonly entry: EntryOutline;
}

/** Who attests the contact; a one-sided one stands out, with the side named. */
export function Attested({ entry: { onesided, attested } }: Marked): JSX.Element {
  const settings = useSettings();
  const { timeline } = settings.labels;
  const [only] = attested;
  if (onesided && only !== undefined)
    return <span class="flag onesided">{timeline.onesided(sideName(only, settings))}</span>;
  if (attested.length === 0) return <span class="quiet">{timeline.unattested}</span>;
  const names = attested.map((side) => sideName(side, settings)).join(", ");
  return <span class="attested">{timeline.attested(names)}</span>;
}

/** Dots drawn at most, one for each independent source. */
const mostDots = 5;

/** How many independent sources and reports tell of the contact. */
export function Sources({ entry: { independent, reports } }: Marked): JSX.Element {
  const { count } = useSettings().labels;
  return (
    <span class="sources">
      <span class="source-dots" aria-hidden="true">
        {"●".repeat(Math.min(independent, mostDots))}
      </span>
      {count.independent(independent)}
      {reports !== independent && <span class="quiet"> · {count.reports(reports)}</span>}
    </span>
  );
}

/** What is open about a contact, how far somebody has looked at it, and whether it is kept out of exports. */
export function OpenMarks({ entry }: Marked): JSX.Element {
  const { labels, language } = useSettings();
  const { due, disputed, doubtful, review, confidential } = entry;
  return (
    <>
      {due && <span class="flag overdue">{labels.timeline.overdue(dayText(due, language))}</span>}
      {disputed.map((about) => (
        <span class="flag conflict" key={about}>
          {labels.timeline.conflict(labels.conflictAbout[about])}
        </span>
      ))}
      {doubtful > 0 && <span class="flag overdue">≈ {labels.lanes.doubtful}</span>}
      {review && review.state !== "unread" && (
        <span class="quiet reviewed">✓ {labels.reviews[review.state]}</span>
      )}
      {confidential && <span class="flag secret">{labels.pages.confidential}</span>}
    </>
  );
}
