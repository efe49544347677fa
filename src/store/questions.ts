import type { ReadContext } from "./add.ts";
import { changesSince } from "./changes.ts";
import { entryBy } from "./entry-by.ts";
import { checkedDay, checkedInstant, narrowing, slice, sliced } from "./filters.ts";
import { revisionOf } from "./ground/revision.ts";
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
import { searchIn } from "./search/search.ts";
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

export const aboutContacts = (
  ask: Ask,
  { world }: ReadContext,
): Questions<"timeline" | "outline" | "entry" | "gaps" | "conflicts" | "unconfirmed"> => ({
  timeline: async (filters = {}) =>
    ask((database) => entriesIn(database, narrowing(filters, world), slice(filters))),
  outline: async (filters = {}) =>
    ask((database) => outlinesIn(database, narrowing(filters, world), slice(filters))),
  entry: (id) => ask((database) => entryBy(database, id)),
  gaps: async (filters = {}) =>
    ask(async (database) => part(await gapsIn(database, narrowing(filters, world)), filters)),
  conflicts: async (filters = {}) =>
    ask(async (database) => part(await conflictsIn(database, narrowing(filters, world)), filters)),
  unconfirmed: async (filters = {}) =>
    ask(async (database) => {
      const found = await unconfirmedIn(database, narrowing(filters, world), checkedDay(filters.asOf));
      return sliced(filters.newest ? found.reverse() : found, slice(filters), ({ id }) => id);
    }),
});

export const aboutSayings = (
  ask: Ask,
  { world }: ReadContext,
): Questions<"statements" | "utterance" | "undertakings" | "undertaking" | "positions"> => ({
  statements: async (filters = {}) =>
    ask((database) =>
      utterancesIn(database, narrowing(filters, world), slice(filters), statementNarrowing(filters)),
    ),
  utterance: (key) => ask((database) => utteranceBy(database, key)),
  undertakings: async (filters = {}) =>
    ask((database) =>
      undertakingsIn(database, narrowing(filters, world), undertakingNarrowing(filters), slice(filters)),
    ),
  undertaking: (key) => ask((database) => undertakingBy(database, key)),
  positions: async (filters = {}) =>
    ask(async (database) =>
      part(await positionsIn(database, narrowing(filters, world), filters.topic ?? null), filters),
    ),
});

export const aboutPages = (
  ask: Ask,
  context: ReadContext,
): Questions<"pages" | "reading" | "frozen" | "search"> => ({
  pages: async (filters) => ask((database) => pagesIn(database, filters)),
  reading: (page, { explain = false } = {}) =>
    ask((database) => (explain ? explainedReading(database, page, context) : readingOf(database, page))),
  frozen: (page) => ask((database) => frozenOf(database, page)),
  search: async (words, filters = {}) =>
    ask(async (database) =>
      part(await searchIn(database, words, narrowing(filters, context.world)), filters),
    ),
});

export const aboutAll = (
  ask: Ask,
  context: ReadContext,
): Questions<"actors" | "sources" | "changes" | "summary" | "revision"> => ({
  actors: () => ask((database) => actorsIn(database, context.world)),
  sources: () => ask((database) => sourcesIn(database, context.world)),
  changes: async (since) => ask((database) => changesSince(database, checkedInstant(since), context)),
  summary: () => ask((database) => summaryOf(database, context.world)),
  revision: () => ask(revisionOf),
});
