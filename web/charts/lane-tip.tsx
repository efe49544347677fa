import type { JSX } from "preact";
import type { EntryOutline, Gap } from "../../src/schema/index.ts";
import { headline, nameOf } from "../format/names.ts";
import { timeText } from "../format/time.ts";
import { StatusGlyph } from "../parts/status.tsx";
import { useSettings } from "../state/settings.ts";
import type { Hit } from "./lane-layout.ts";

/** What the pointer is over, and where it is, in pixels of the chart. */
export interface Pointed extends Hit {
  readonly x: number;
  readonly y: number;
}

function EntryTip({ entry }: { entry: EntryOutline }): JSX.Element {
  const settings = useSettings();
  const { labels, language } = settings;
  const when = entry.time ? timeText(entry.time.value, language) : null;
  return (
    <>
      <b>{headline(entry, settings)}</b>
      <span>
        {labels.kinds[entry.kind]}
        {when && `, ${when}`}
      </span>
      <span>
        <StatusGlyph status={entry.status} /> {labels.statuses[entry.status]},{" "}
        {labels.count.independent(entry.independent)}
      </span>
      {entry.onesided && <span>◐ {labels.filters.onesided}</span>}
      {entry.due && <span>! {labels.timeline.overdue(timeText(entry.due, language))}</span>}
      {entry.disputed.map((about) => (
        <span key={about}>≠ {labels.timeline.conflict(labels.conflictAbout[about])}</span>
      ))}
      {entry.doubtful > 0 && <span>≈ {labels.lanes.doubtful}</span>}
    </>
  );
}

function GapTip({ gap }: { gap: Gap }): JSX.Element {
  const settings = useSettings();
  const { labels } = settings;
  return (
    <>
      <b>{labels.timeline.gap(labels.kinds[gap.kind], gap.missing.join(", "))}</b>
      <span>{gap.participants.map((one) => nameOf(one, settings)).join(" – ")}</span>
    </>
  );
}

/** What stands at the pointer, in words. The same can be read in the list below the chart. */
export function LaneTip({ pointed, width }: { pointed: Pointed; width: number }): JSX.Element {
  const { labels } = useSettings();
  const { sign, pile, x, y } = pointed;
  const side = x > width / 2 ? { right: `${width - x + 12}px` } : { left: `${x + 12}px` };
  return (
    <div class="lane-tip" style={{ top: `${y + 12}px`, ...side }} aria-hidden="true">
      {sign?.placed.entry && <EntryTip entry={sign.placed.entry} />}
      {sign?.placed.gap && <GapTip gap={sign.placed.gap} />}
      {pile && <b>{labels.count.contacts(pile.placed.length)}</b>}
    </div>
  );
}
