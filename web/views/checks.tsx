import type { ComponentChildren, JSX } from "preact";
import type { Conflict, Gap, Unconfirmed } from "../../src/schema/index.ts";
import { entryLink, pageLink } from "../format/links.ts";
import { conflictValues, headline, nameOf, placeName } from "../format/names.ts";
import { dayText, timeText } from "../format/time.ts";
import { Empty } from "../parts/notices.tsx";
import { StatusGlyph } from "../parts/status.tsx";
import { useData, valueOr } from "../state/data.ts";
import { useSettings } from "../state/settings.ts";
import { useTitle } from "../state/title.ts";

/** What is open in the record. `loading` until all three answers are there. */
export interface Checks {
  readonly loading: boolean;
  readonly gaps: readonly Gap[];
  readonly conflicts: readonly Conflict[];
  readonly unconfirmed: readonly Unconfirmed[];
}

/** Gaps, conflicts and unconfirmed entries, narrowed by the query string given. */
export function useChecks(query = ""): Checks {
  const gaps = useData<Gap[]>(`/api/gaps${query}`);
  const conflicts = useData<Conflict[]>(`/api/conflicts${query}`);
  const unconfirmed = useData<Unconfirmed[]>(`/api/unconfirmed${query}`);
  return {
    loading: [gaps, conflicts, unconfirmed].some(({ state }) => state === "loading"),
    gaps: valueOr(gaps, []),
    conflicts: valueOr(conflicts, []),
    unconfirmed: valueOr(unconfirmed, []),
  };
}

/** How many things there are to check. */
export const openCount = ({ gaps, conflicts, unconfirmed }: Checks): number =>
  gaps.length + conflicts.length + unconfirmed.length;

function GapItem({ gap }: { gap: Gap }): JSX.Element {
  const settings = useSettings();
  const { labels, language } = settings;
  const day = (value: string | null): string | null => (value === null ? null : dayText(value, language));
  const told = gap.told_by[0];
  const title = labels.timeline.gap(labels.kinds[gap.kind], gap.missing.join(", "));
  return (
    <li class="check gap">
      {told ? (
        <a href={pageLink(told)} data-item>
          {title}
        </a>
      ) : (
        <b>{title}</b>
      )}
      <span>{gap.participants.map((one) => nameOf(one, settings)).join(" – ")}</span>
      <small>{labels.timeline.gapBetween(day(gap.after), day(gap.before))}</small>
    </li>
  );
}

function ConflictItem({ conflict }: { conflict: Conflict }): JSX.Element {
  const settings = useSettings();
  const title = settings.labels.timeline.conflict(settings.labels.conflictAbout[conflict.about]);
  const page = conflict.values[0]?.pages[0];
  const link = conflict.entry ? entryLink(conflict.entry) : page ? pageLink(page) : "/";
  return (
    <li class="check conflict">
      <a href={link} data-item>
        {title}
      </a>
      <span class="versus">{conflictValues(conflict, settings)}</span>
    </li>
  );
}

function UnconfirmedItem({ entry }: { entry: Unconfirmed }): JSX.Element {
  const settings = useSettings();
  const { labels, language } = settings;
  const time = entry.time ? timeText(entry.time.value, language) : null;
  const about = [labels.kinds[entry.kind], time, entry.place && placeName(entry.place.name, settings)];
  return (
    <li class="check overdue">
      <a href={entryLink(entry.id)} data-item>
        <StatusGlyph status={entry.status} /> {headline(entry, settings)}
      </a>
      <span>{about.filter((part) => part !== null).join(" · ")}</span>
      <small>{labels.checks.due(dayText(entry.due, language))}</small>
    </li>
  );
}

function Section(props: {
  title: string;
  why: string;
  count: number;
  children: ComponentChildren;
}): JSX.Element {
  const { labels } = useSettings();
  return (
    <section class="check-section">
      <h2>
        {props.title} <span class="count">{props.count}</span>
      </h2>
      <p class="quiet">{props.why}</p>
      {props.count > 0 ? <ul>{props.children}</ul> : <p class="nothing">{labels.checks.nothing}</p>}
    </section>
  );
}

function Sections({ checks, most }: { checks: Checks; most: number }): JSX.Element {
  const { labels } = useSettings();
  const { gaps, conflicts, unconfirmed } = checks;
  return (
    <>
      <Section
        title={labels.checks.unconfirmed}
        why={labels.checks.unconfirmedWhy}
        count={unconfirmed.length}
      >
        {[...unconfirmed]
          .sort((a, b) => (a.due < b.due ? 1 : -1))
          .slice(0, most)
          .map((entry) => (
            <UnconfirmedItem key={entry.id} entry={entry} />
          ))}
      </Section>
      <Section title={labels.checks.gaps} why={labels.checks.gapsWhy} count={gaps.length}>
        {gaps.slice(0, most).map((gap) => (
          <GapItem key={`${gap.kind}${gap.before}${gap.missing.join()}`} gap={gap} />
        ))}
      </Section>
      <Section title={labels.checks.conflicts} why={labels.checks.conflictsWhy} count={conflicts.length}>
        {conflicts.slice(0, most).map((conflict) => (
          <ConflictItem
            key={`${conflict.entry}${conflict.about}${conflict.values[0]?.value}`}
            conflict={conflict}
          />
        ))}
      </Section>
    </>
  );
}

/** How many of each kind stand beside the timeline; all of them have a view of their own. */
const inRail = 4;

/** What needs attention, beside the timeline. */
export function ChecksRail({ checks }: { checks: Checks }): JSX.Element {
  const { labels } = useSettings();
  return (
    <aside class="rail" aria-labelledby="rail-title">
      <h2 id="rail-title" class="rail-title">
        {labels.checks.title}
        <a href="/checks">{labels.checks.all}</a>
      </h2>
      {checks.loading ? <p class="quiet">{labels.loading}</p> : <Sections checks={checks} most={inRail} />}
    </aside>
  );
}

/** Everything that is open in the record. */
export function ChecksView(): JSX.Element {
  const { labels } = useSettings();
  useTitle(labels.checks.title);
  const checks = useChecks();
  return (
    <div class="narrow checks-view">
      <h1>{labels.checks.title}</h1>
      <p class="intro">{labels.checks.intro}</p>
      {checks.loading ? (
        <p class="loading">{labels.loading}</p>
      ) : openCount(checks) === 0 ? (
        <Empty title={labels.checks.allClear} />
      ) : (
        <Sections checks={checks} most={Number.POSITIVE_INFINITY} />
      )}
    </div>
  );
}
