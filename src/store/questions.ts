import type { ReadContext } from "./add.ts";
import { changesSince, changesWithin } from "./changes.ts";
import { entryBy } from "./entry-by.ts";
import {
  checkedDay,
  checkedInstant,
  type Narrowing,
  narrowing,
  type Slice,
  slice,
  sliced,
} from "./filters.ts";
import { revisionOf } from "./ground/revision.ts";
import { checkPlace, negotiationsIn } from "./negotiations.ts";
import { actorsIn, summaryOf } from "./overviews.ts";
import { explainedReading, frozenOf, pagesIn, readingOf } from "./pages.ts";
import {
  conflictsIn,
  entriesIn,
  gapsIn,
  outlinesIn,
  statementNarrowing,
  unconfirmedIn,
  utteranceBy,
  utterancesIn,
} from "./queries.ts";
import { searchIn, soughtQuery } from "./search/search.ts";
import type { Filters, RecordService } from "./service.ts";
import { sourcesIn } from "./sources.ts";
import { positionsIn, undertakingBy, undertakingNarrowing, undertakingsIn } from "./stances.ts";
import type { Database } from "./tables.ts";

// What a record is asked, by what it is about. Filters are checked before the database is.

/** Asks the database, and tells its failures as people know them. */
export type Ask = <T>(work: (database: Database) => Promise<T>) => Promise<T>;

type Questions<K extends keyof RecordService> = Pick<RecordService, K>;

/** The first of a list whose items have no name by which to go on behind one. */
const part = <T>(list: readonly T[], { limit }: Filters = {}): T[] =>
  sliced(list, { ...slice(limit === undefined ? {} : { limit }), after: null }, () => "");

/** Asks with filters that were checked first: against what is known, then against the record's negotiations. */
type AskNarrowed = <T>(
  filters: Filters,
  work: (database: Database, narrowing: Narrowing, slice: Slice) => Promise<T>,
) => Promise<T>;

const narrowedBy =
  (ask: Ask, { world, names = world }: ReadContext): AskNarrowed =>
  async (filters, work) => {
    const [narrowed, part] = [narrowing(filters, names), slice(filters)];
    return ask(async (database) => {
      await checkPlace(database, filters);
      return work(database, narrowed, part);
    });
  };

export function aboutContacts(
  ask: Ask,
  context: ReadContext,
): Questions<"timeline" | "outline" | "entry" | "gaps" | "conflicts" | "unconfirmed"> {
  const narrowly = narrowedBy(ask, context);
  return {
    timeline: (filters = {}) => narrowly(filters, entriesIn),
    outline: (filters = {}) => narrowly(filters, outlinesIn),
    entry: (id) => ask((database) => entryBy(database, id)),
    gaps: (filters = {}) =>
      narrowly(filters, async (database, narrowed) => part(await gapsIn(database, narrowed), filters)),
    conflicts: (filters = {}) =>
      narrowly(filters, async (database, narrowed) => part(await conflictsIn(database, narrowed), filters)),
    unconfirmed: async (filters = {}) => {
      const asOf = checkedDay(filters.asOf);
      return narrowly(filters, async (database, narrowed, asked) => {
        const found = await unconfirmedIn(database, narrowed, asOf);
        return sliced(filters.newest ? found.reverse() : found, asked, ({ id }) => id);
      });
    },
  };
}

export function aboutSayings(
  ask: Ask,
  context: ReadContext,
): Questions<"statements" | "utterance" | "undertakings" | "undertaking" | "positions"> {
  const narrowly = narrowedBy(ask, context);
  return {
    statements: async (filters = {}) => {
      const besides = statementNarrowing(filters, context.world);
      return narrowly(filters, (database, narrowed, asked) =>
        utterancesIn(database, narrowed, asked, besides),
      );
    },
    utterance: (key) => ask((database) => utteranceBy(database, key)),
    undertakings: async (filters = {}) => {
      const besides = undertakingNarrowing(filters);
      return narrowly(filters, (database, narrowed, asked) =>
        undertakingsIn(database, narrowed, besides, asked),
      );
    },
    undertaking: (key) => ask((database) => undertakingBy(database, key)),
    positions: (filters = {}) =>
      narrowly(filters, async (database, narrowed) =>
        part(await positionsIn(database, narrowed, filters.topic ?? null), filters),
      ),
  };
}

export const aboutPages = (
  ask: Ask,
  context: ReadContext,
): Questions<"pages" | "reading" | "frozen" | "search"> => ({
  pages: async (filters) => ask((database) => pagesIn(database, filters)),
  reading: (page, { explain = false } = {}) =>
    ask((database) => (explain ? explainedReading(database, page, context) : readingOf(database, page))),
  frozen: (page) => ask((database) => frozenOf(database, page)),
  search: (words, filters = {}) =>
    narrowedBy(ask, context)(filters, async (database, narrowed) =>
      part(await searchIn(database, soughtQuery(words, context.world), narrowed), filters),
    ),
});

export function aboutAll(
  ask: Ask,
  context: ReadContext,
): Questions<"actors" | "sources" | "changes" | "negotiations" | "summary" | "revision"> {
  const { names = context.world } = context;
  return {
    actors: () => ask((database) => actorsIn(database, names)),
    sources: () => ask((database) => sourcesIn(database, names)),
    changes: async (since, filters = {}) => {
      const instant = checkedInstant(since);
      return ask(async (database) => {
        await checkPlace(database, filters);
        return changesWithin(await changesSince(database, instant, context), filters);
      });
    },
    negotiations: () => ask(negotiationsIn),
    summary: () => ask((database) => summaryOf(database, names)),
    revision: () => ask(revisionOf),
  };
}
