import { spanOf } from "../../record/index.ts";
import { by, sortedUnique } from "../../record/order.ts";
import type { Entry, EntryOutline, RecordActor, RecordSource, RecordSummary } from "../../schema/index.ts";
import type { ListedPage, RecordService } from "../../store/service.ts";
import type { Hidden } from "./hidden.ts";

const tally = (ids: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
};

/** Ids of those who take part themselves, each once an entry. */
const participantsOf = (entry: Entry): string[] => sortedUnique(entry.participants.map(({ id }) => id));

/** Actors without those of whom only hidden pages tell; counts without hidden contacts and utterances. */
export function visibleActors(actors: readonly RecordActor[], hidden: Hidden): RecordActor[] {
  const contacts = tally(hidden.entries.flatMap(participantsOf));
  const said = tally(hidden.utterances.map(({ source }) => source.id));
  return actors
    .map((actor) => ({
      ...actor,
      entries: Math.max(0, actor.entries - (contacts.get(actor.id) ?? 0)),
      utterances: Math.max(0, actor.utterances - (said.get(actor.id) ?? 0)),
    }))
    .filter((actor) => actor.entries + actor.utterances > 0)
    .sort(
      (a, b) => b.entries - a.entries || b.utterances - a.utterances || by<RecordActor>(({ id }) => id)(a, b),
    );
}

const visiblePages = async (service: RecordService, hidden: Hidden, outlet: string): Promise<ListedPage[]> =>
  (await service.pages({ outlet })).filter(({ id }) => !hidden.pages.has(id));

const daysOf = (pages: readonly ListedPage[]): string[] =>
  sortedUnique(pages.flatMap(({ published }) => spanOf(published?.value)?.from ?? []));

/** The source under which a contact was reported on a day before all others; null where there is none. */
function firstOrigin({ reports }: Entry): string | null {
  const [first, second] = reports
    .filter(({ published }) => published !== null)
    .toSorted(by(({ published }) => published));
  return first && first.published !== second?.published ? first.origin : null;
}

const aloneOrigin = ({ reports }: Entry): string | null => {
  const [only, ...others] = sortedUnique(reports.map(({ origin }) => origin));
  return others.length === 0 ? (only ?? null) : null;
};

/** A source as visible pages show it; null where it printed only hidden ones and nobody printed its own. */
async function visibleSource(
  source: RecordSource,
  hidden: Hidden,
  service: RecordService,
): Promise<RecordSource | null> {
  const own = hidden.readings.filter(({ article }) => article.outlet === source.name);
  const count = (origins: readonly (string | null)[]): number =>
    origins.filter((origin) => origin === source.id).length;
  const first = Math.max(0, source.first - count(hidden.entries.map(firstOrigin)));
  const alone = Math.max(0, source.alone - count(hidden.entries.map(aloneOrigin)));
  if (own.length === 0) return { ...source, first, alone };
  const left = await visiblePages(service, hidden, source.name);
  if (left.length === 0 && source.given === 0) return null;
  const days = daysOf(left);
  const taken = Math.min(left.length, source.taken);
  const counts = { pages: left.length, original: left.length - taken, taken };
  return { ...source, ...counts, from: days[0] ?? null, to: days.at(-1) ?? null, first, alone };
}

/**
 * Sources by their visible pages. How many of these were taken from others is the most that it may be: lists of pages
 * do not tell it of each.
 */
export async function visibleSources(
  sources: readonly RecordSource[],
  hidden: Hidden,
  service: RecordService,
): Promise<RecordSource[]> {
  const visible: RecordSource[] = [];
  for (const source of sources) {
    const shown = await visibleSource(source, hidden, service);
    if (shown) visible.push(shown);
  }
  return visible;
}

/** How many outlets have hidden pages only. */
async function outletsGone(hidden: Hidden, service: RecordService): Promise<number> {
  const outlets = sortedUnique(hidden.readings.flatMap(({ article }) => article.outlet ?? []));
  let gone = 0;
  for (const outlet of outlets) if ((await visiblePages(service, hidden, outlet)).length === 0) gone += 1;
  return gone;
}

/** Outlines asked for at once. */
const SOME = 50;

/** The first or the last visible contact with a day. */
async function datedEntry(
  hidden: Hidden,
  service: RecordService,
  newest: boolean,
): Promise<EntryOutline | null> {
  let after: string | undefined;
  for (;;) {
    const some = await service.outline({ newest, limit: SOME, ...(after === undefined ? {} : { after }) });
    const found = some.find(({ id, time }) => !hidden.entryIds.has(id) && spanOf(time?.value) !== null);
    if (found || some.length < SOME) return found ?? null;
    after = some.at(-1)?.id;
  }
}

/** What a record holds without what is hidden. */
export async function visibleSummary(
  summary: RecordSummary,
  hidden: Hidden,
  service: RecordService,
): Promise<RecordSummary> {
  const pages = await service.pages();
  const gone = pages.filter(({ id }) => hidden.pages.has(id));
  const left = pages.filter(({ id }) => !hidden.pages.has(id));
  const [first, last] = [await datedEntry(hidden, service, false), await datedEntry(hidden, service, true)];
  return {
    pages: summary.pages - gone.length,
    entries: summary.entries - hidden.entries.length,
    utterances: summary.utterances - hidden.utterances.length,
    undertakings: summary.undertakings - hidden.undertakings.size,
    outlets: summary.outlets - (await outletsGone(hidden, service)),
    from: spanOf(first?.time?.value)?.from ?? null,
    to: spanOf(last?.time?.value)?.to ?? null,
    latest: daysOf(left).at(-1) ?? null,
    unread: summary.unread - gone.filter(({ review }) => (review?.state ?? "unread") === "unread").length,
  };
}
