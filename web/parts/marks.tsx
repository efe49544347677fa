import type { JSX } from "preact";
import type { Entry } from "../../src/schema/index.ts";
import { conflictValues, sideName, sides } from "../format/names.ts";
import { dayText } from "../format/time.ts";
import { useSettings } from "../state/settings.ts";

/** Who attests the contact; a one-sided one stands out, with the side named. */
export function Attested({ entry }: { entry: Entry }): JSX.Element {
  const settings = useSettings();
  const { timeline } = settings.labels;
  const only = entry.attested[0];
  if (entry.onesided && only)
    return <span class="flag onesided">{timeline.onesided(sideName(only.side, settings))}</span>;
  if (entry.attested.length === 0) return <span class="quiet">{timeline.unattested}</span>;
  return <span class="attested">{timeline.attested(sides(entry, settings))}</span>;
}

/** How many independent sources and reports tell of the contact. */
export function Sources({ entry }: { entry: Entry }): JSX.Element {
  const { count } = useSettings().labels;
  const dots = Math.min(entry.independent, 5);
  return (
    <span class="sources">
      <span class="source-dots" aria-hidden="true">
        {"●".repeat(dots)}
      </span>
      {count.independent(entry.independent)}
      {entry.reports.length !== entry.independent && (
        <span class="quiet"> · {count.reports(entry.reports.length)}</span>
      )}
    </span>
  );
}

/** What is open about an entry: reports that disagree and are not settled, a day that passed without news. */
export function OpenMarks({ entry, due }: { entry: Entry; due: string | undefined }): JSX.Element {
  const settings = useSettings();
  const { labels, language } = settings;
  return (
    <>
      {due && <span class="flag overdue">{labels.timeline.overdue(dayText(due, language))}</span>}
      {entry.conflicts
        .filter(({ settled }) => settled === null)
        .map((conflict) => (
          <span class="flag conflict" key={`${conflict.about}${conflict.values[0]?.value}`}>
            {labels.timeline.conflict(labels.conflictAbout[conflict.about])}:{" "}
            {conflictValues(conflict, settings)}
          </span>
        ))}
    </>
  );
}
