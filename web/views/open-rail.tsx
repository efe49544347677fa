import type { ComponentChildren, JSX } from "preact";
import type { EntryOutline, Gap } from "../../src/schema/index.ts";
import { entryLink, pageLink } from "../format/links.ts";
import { headline, nameOf } from "../format/names.ts";
import { dayText, timeText } from "../format/time.ts";
import { StatusGlyph } from "../parts/status.tsx";
import { useSettings } from "../state/settings.ts";

/** How many of each kind stand beside the timeline; the work list holds them all. */
const most = 4;

/** What is open among contacts and gaps. */
export interface Open {
  readonly gaps: readonly Gap[];
  readonly disputed: readonly EntryOutline[];
  /** The latest due first. */
  readonly overdue: readonly EntryOutline[];
}

/** Picks what is open out of contacts. */
export function openOf(entries: readonly EntryOutline[], gaps: readonly Gap[]): Open {
  const due = (entry: EntryOutline): string => entry.due ?? "";
  return {
    gaps,
    disputed: entries.filter(({ disputed }) => disputed.length > 0),
    overdue: entries
      .filter((entry) => entry.due !== null)
      .sort((a, b) => (due(a) < due(b) ? 1 : due(a) > due(b) ? -1 : 0)),
  };
}

/** How many things are open. */
export const openCount = ({ gaps, disputed, overdue }: Open): number =>
  gaps.length + disputed.length + overdue.length;

interface SectionProps {
  readonly title: string;
  readonly why: string;
  readonly count: number;
  /** All that could be open is here. */
  readonly complete: boolean;
  readonly children: ComponentChildren;
}

function Section(props: SectionProps): JSX.Element | null {
  const { labels } = useSettings();
  if (props.count === 0 && !props.complete) return null;
  return (
    <section class="check-section">
      <h3>
        {props.title} <span class="count">{props.count}</span>
      </h3>
      <p class="quiet">{props.why}</p>
      {props.count > 0 ? <ul>{props.children}</ul> : <p class="nothing">{labels.checks.nothing}</p>}
    </section>
  );
}

function EntryItem({ entry, kind, note }: { entry: EntryOutline; kind: string; note: string }): JSX.Element {
  const settings = useSettings();
  const { labels, language } = settings;
  const when = entry.time ? timeText(entry.time.value, language) : null;
  return (
    <li class={`check ${kind}`}>
      <a href={entryLink(entry.id)}>
        <StatusGlyph status={entry.status} /> {headline(entry, settings)}
      </a>
      <span>{[labels.kinds[entry.kind], when].filter((part) => part !== null).join(" · ")}</span>
      <small>{note}</small>
    </li>
  );
}

function GapItem({ gap }: { gap: Gap }): JSX.Element {
  const settings = useSettings();
  const { labels, language } = settings;
  const day = (value: string | null): string | null => (value === null ? null : dayText(value, language));
  const told = gap.told_by[0];
  const title = labels.timeline.gap(labels.kinds[gap.kind], gap.missing.join(", "));
  return (
    <li class="check gap">
      {told ? <a href={pageLink(told)}>{title}</a> : <b>{title}</b>}
      <span>{gap.participants.map((one) => nameOf(one, settings)).join(" – ")}</span>
      <small>{labels.timeline.gapBetween(day(gap.after), day(gap.before))}</small>
    </li>
  );
}

/** What needs attention, beside the timeline. */
export function OpenRail({ open, complete }: { open: Open; complete: boolean }): JSX.Element {
  const { labels, language } = useSettings();
  const { gaps, disputed, overdue } = open;
  const { checks, timeline, conflictAbout } = labels;
  return (
    <aside class="rail" aria-labelledby="rail-title">
      <h2 id="rail-title" class="rail-title">
        {labels.shell.nav.work}
        <a href="/work">{checks.all}</a>
      </h2>
      {!complete && (
        <p class="quiet" aria-busy="true">
          {labels.loading}
        </p>
      )}
      <Section
        complete={complete}
        title={checks.unconfirmed}
        why={checks.unconfirmedWhy}
        count={overdue.length}
      >
        {overdue.slice(0, most).map((entry) => (
          <EntryItem
            key={entry.id}
            entry={entry}
            kind="overdue"
            note={checks.due(dayText(entry.due ?? "", language))}
          />
        ))}
      </Section>
      <Section complete={complete} title={checks.gaps} why={checks.gapsWhy} count={gaps.length}>
        {gaps.slice(0, most).map((gap) => (
          <GapItem key={`${gap.kind} ${gap.before} ${gap.missing.join()}`} gap={gap} />
        ))}
      </Section>
      <Section complete={complete} title={checks.conflicts} why={checks.conflictsWhy} count={disputed.length}>
        {disputed.slice(0, most).map((entry) => (
          <EntryItem
            key={entry.id}
            entry={entry}
            kind="conflict"
            note={entry.disputed.map((about) => timeline.conflict(conflictAbout[about])).join("; ")}
          />
        ))}
      </Section>
    </aside>
  );
}
