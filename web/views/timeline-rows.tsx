import type { JSX } from "preact";
import type { EntryOutline, Gap } from "../../src/schema/index.ts";
import { entryLink, pageLink } from "../format/links.ts";
import { headline, nameOf } from "../format/names.ts";
import { dayMark, dayText } from "../format/time.ts";
import { Kicker } from "../parts/kicker.tsx";
import { StatusChip, StatusGlyph } from "../parts/status.tsx";
import { useSettings } from "../state/settings.ts";
import { Attested, OpenMarks, Sources } from "./outline-marks.tsx";

function DayColumn({ entry }: { entry: EntryOutline }): JSX.Element {
  const { language, labels } = useSettings();
  const told = entry.reported;
  if (!entry.time)
    return <div class="row-day">{told && <span>{labels.timeline.told(dayText(told, language))}</span>}</div>;
  const { big, small } = dayMark(entry.time.value, language);
  const vague = entry.time.precision === "year" ? labels.timeline.withinYear : labels.timeline.withinMonth;
  return (
    <div class="row-day">
      {big && <b class={big.length > 3 ? "long" : ""}>{big}</b>}
      <span>{big ? small : vague}</span>
    </div>
  );
}

/** One contact in the timeline: when, how it stands, who, on whose word. */
export function EntryRow({ entry }: { entry: EntryOutline }): JSX.Element {
  const settings = useSettings();
  return (
    <li class={`row status-${entry.status}`}>
      <DayColumn entry={entry} />
      <div class="row-dot">
        <StatusGlyph status={entry.status} />
      </div>
      <article class="row-body">
        <div class="row-top">
          <Kicker entry={entry} />
          <StatusChip status={entry.status} />
        </div>
        <h4>
          <a href={entryLink(entry.id)} data-item>
            {headline(entry, settings)}
          </a>
        </h4>
        {entry.passage && <p class="row-quote">{entry.passage}</p>}
        <p class="row-meta">
          <Sources entry={entry} />
          <Attested entry={entry} />
          <OpenMarks entry={entry} />
        </p>
      </article>
    </li>
  );
}

/** The place of a contact that no page on record reports. */
export function GapRow({ gap }: { gap: Gap }): JSX.Element {
  const settings = useSettings();
  const { labels, language } = settings;
  const day = (value: string | null): string | null => (value === null ? null : dayText(value, language));
  const told = gap.told_by[0];
  return (
    <li class="row row-gap">
      <div class="row-day">
        <b aria-hidden="true">?</b>
      </div>
      <div class="row-dot" aria-hidden="true">
        <span class="gap-dot" />
      </div>
      <div class="row-body">
        <p class="gap-title">{labels.timeline.gap(labels.kinds[gap.kind], gap.missing.join(", "))}</p>
        <p class="row-meta">
          <span>{gap.participants.map((one) => nameOf(one, settings)).join(" – ")}</span>
          <span>{labels.timeline.gapBetween(day(gap.after), day(gap.before))}</span>
          {told && <a href={pageLink(told)}>{labels.checks.toldBy}</a>}
        </p>
      </div>
    </li>
  );
}
