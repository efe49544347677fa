import { daysFrom, firstDayOf, spanOf } from "../../record/days.ts";
import { sortedUnique } from "../../record/order.ts";
import { sameStance } from "../../record/sayings/positions.ts";
import type { Change, Entry, EventStatus, RecordPosition, RecordUndertaking } from "../../schema/index.ts";
import type { ListedPage, RecordService } from "../../store/service.ts";
import { groupBy } from "../../text/group.ts";
import type { CitedSources } from "../cite/index.ts";
import type { BriefSpan } from "./days.ts";
import type { Material, Shift } from "./material.ts";
import { entriesIn, type Scoped } from "./scope.ts";
import { firstTold } from "./sentences/entries.ts";

const isIn = (day: string | null, { since, until }: BriefSpan): boolean =>
  day !== null && day >= since && day <= until;

/** Pages published in the span. */
export async function pagesTold(service: RecordService, span: BriefSpan): Promise<ListedPage[]> {
  const pages = await service.pages({ since: span.since, until: span.until });
  return pages.filter(
    ({ published, rejected }) => !rejected && isIn(spanOf(published?.value)?.from ?? null, span),
  );
}

/** The status of a contact by what was reported up to and with a day; null where nothing was. What was held stays so until it is denied. */
function statusBy({ history }: Entry, day: string): EventStatus | null {
  let status: EventStatus | null = null;
  for (const item of history) {
    const reported = firstDayOf([item.reported]);
    if (reported === null || reported > day) continue;
    const isDenial = item.status === "refused" || item.status === "cancelled";
    if (status !== "held" || isDenial) status = item.status;
  }
  return status;
}

/** Sides that the reports of some pages attest an entry by. */
async function sidesBy(entry: Entry, pages: ReadonlySet<string>, cited: CitedSources): Promise<string[]> {
  const voices = new Set<string>();
  for (const { page, evidence } of entry.reports.filter((report) => pages.has(report.page))) {
    const events = (await cited.page(page))?.reading.events ?? [];
    const meets = (span: { start: number; end: number }): boolean =>
      evidence.some(({ start, end }) => span.start < end && start < span.end);
    for (const event of events.filter((each) => each.evidence.some(meets)))
      for (const id of event.attested) voices.add(id);
  }
  const isVoiced = ({ side, through }: Entry["attested"][number]): boolean =>
    [side, ...through].some((id) => voices.has(id));
  return entry.attested.filter(isVoiced).map(({ side }) => side);
}

const partySides = ({ participants }: Entry): ReadonlySet<string> =>
  new Set(participants.filter(({ role }) => role === "party").map(({ id, for: side }) => side ?? id));

/** That another side attests a contact now, of which one alone spoke before. */
async function twoSided(
  entry: Entry,
  told: ReadonlySet<string>,
  span: BriefSpan,
  cited: CitedSources,
): Promise<Change[]> {
  const parties = partySides(entry);
  if (entry.attested.filter(({ side }) => parties.has(side)).length < 2) return [];
  const earlier = new Set(
    entry.reports
      .filter(({ published }) => (firstDayOf([published]) ?? span.since) < span.since)
      .map(({ page }) => page),
  );
  const before = (await sidesBy(entry, earlier, cited)).filter((side) => parties.has(side));
  const now = (await sidesBy(entry, told, cited)).filter((side) => parties.has(side));
  const added = now.filter((side) => !before.includes(side));
  if (before.length !== 1 || added.length === 0) return [];
  const pages = sortedUnique(entry.reports.map(({ page }) => page).filter((page) => told.has(page)));
  return [{ type: "two-sided", entry, before, after: [...before, ...added], pages }];
}

async function changesOf(
  entry: Entry,
  told: ReadonlySet<string>,
  span: BriefSpan,
  cited: CitedSources,
): Promise<Change[]> {
  const [before, after] = [statusBy(entry, daysFrom(span.since, -1).from), statusBy(entry, span.until)];
  const pages = sortedUnique(entry.reports.map(({ page }) => page).filter((page) => told.has(page)));
  const changed: Change[] =
    before !== null && after !== null && before !== after
      ? [
          {
            type: "changed",
            entry: { ...entry, status: after },
            was: [entry.id],
            before: { status: before },
            after: { status: after },
            pages,
          },
        ]
      : [];
  return [...changed, ...(await twoSided(entry, told, span, cited))];
}

/** The first day on which an undertaking was told. */
const dayOf = ({ tellings }: RecordUndertaking): string | null =>
  firstDayOf(tellings.map(({ published }) => published));

/** States that an undertaking came into in the span, after it was told before. */
function stateChanges(undertaking: RecordUndertaking, span: BriefSpan): Change[] {
  const { history, state } = undertaking;
  const first = dayOf(undertaking);
  const last = history.at(-1);
  if (first === null || first >= span.since || state === "open" || state === "lapsed") return [];
  if (last?.state !== state || !isIn(firstDayOf([last.reported]), span)) return [];
  const before = history.at(-2)?.state ?? "open";
  return [{ type: "undertaking", undertaking, before, after: state, pages: [last.page] }];
}

const hasLapsedIn = ({ state, history }: RecordUndertaking, span: BriefSpan): boolean =>
  state === "lapsed" && isIn(firstDayOf([history.at(-1)?.reported ?? null]), span);

/** Stances that turned on a day of the span. */
function shiftsIn(positions: readonly RecordPosition[], span: BriefSpan): Shift[] {
  const subjects = groupBy(
    positions.filter(({ from }) => from !== null),
    ({ actor, topic }) => `${actor.id} ${topic}`,
  );
  return [...subjects.values()].flatMap((some) =>
    some.flatMap((after, k): Shift[] => {
      const before = some[k - 1];
      const hasTurned = before && isIn(after.from, span) && !sameStance(before.stance, after.stance);
      return hasTurned ? [{ before, after }] : [];
    }),
  );
}

/** What the pages published in a span tell, whenever they were added. */
export async function materialTold(
  service: RecordService,
  scope: Scoped,
  span: BriefSpan,
  pages: readonly ListedPage[],
  cited: CitedSources,
): Promise<Material> {
  const told = new Set(pages.map(({ id }) => id));
  const touched: Entry[] = [];
  const fresh: Entry[] = [];
  const changes: Change[] = [];
  for await (const entry of entriesIn(service, scope)) {
    // Notes entered by hand are no pages, and tell their day too.
    const now = entry.reports.filter(({ published }) => isIn(firstDayOf([published]), span));
    if (now.length === 0) continue;
    touched.push(entry);
    if ((firstTold(entry) ?? span.since) >= span.since) fresh.push(entry);
    else changes.push(...(await changesOf(entry, new Set(now.map(({ page }) => page)), span, cited)));
  }
  const undertakings = scope.tellsStances ? await scope.undertakings(span.until) : [];
  const positions = scope.tellsStances ? await scope.positions() : [];
  const ids = new Set(touched.map(({ id }) => id));
  return {
    fresh,
    touched,
    changes: [...changes, ...undertakings.flatMap((each) => stateChanges(each, span))],
    undertaken: undertakings.filter((each) => isIn(dayOf(each), span)),
    lapsed: undertakings.filter((each) => hasLapsedIn(each, span)),
    shifts: shiftsIn(positions, span),
    isOverdueNow: ({ due }) => isIn(due, span),
    isConflictNow: ({ values }) => values.some((value) => value.pages.some((page) => told.has(page))),
    isGapNow: ({ next }) => ids.has(next),
  };
}
