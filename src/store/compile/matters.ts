import { sql } from "kysely";
import type {
  ContactReport,
  Origin,
  PageCopy,
  StatementTelling,
  UndertakingTelling,
} from "../../record/index.ts";
import {
  closingsOf,
  contactEntries,
  contactMatter,
  copyMatter,
  type Matter,
  type OriginOf,
  originsOf,
  partsOf,
  undertakingMatter,
  undertakingsOf,
  unknownOrigin,
  utteranceMatter,
  utterancesOf,
} from "../../record/index.ts";
import type { Negotiation } from "../../schema/index.ts";
import type { World } from "../../world/world.ts";
import type { Executor } from "../ground/catalog.ts";
import type { Result, ResultTable } from "../results.ts";
import { hashesOf, type Item, type ItemTable, type PlacedItem, type StoredItem } from "./items.ts";
import {
  type EntryRow,
  entryRow,
  type UndertakingRow,
  type UtteranceRow,
  undertakingRow,
  utteranceRow,
} from "./rows.ts";

/** One of the things that parts make, with the keys of the items that it was made of. */
export interface Made<R extends Result> {
  readonly row: R;
  readonly members: readonly string[];
}

/** Makes what a part comes to. */
export type Maker<T, R extends Result> = (part: readonly Item<T>[]) => Made<R>[];

/** One of the four things that are put together from items of many pages, with where the store keeps it. */
export interface StoredMatter<T, R extends Result> {
  readonly items: ItemTable;
  readonly results: ResultTable;
  readonly matter: Matter<T>;
  /** Loads what making asks for besides the items; these are of whole parts. */
  readonly maker: (reading: Executor, items: readonly Item<T>[]) => Promise<Maker<T, R>>;
}

const bare = <T>(part: readonly Item<T>[]): T[] => part.map(({ item }) => item);

/** The connected parts of stored or fresh items. */
export function partsOfItems<T, I extends Item<T>>(items: readonly I[], matter: Matter<T>): I[][] {
  const byItem = new Map<T, I>(items.map((item) => [item.item, item]));
  return partsOf(bare(items), matter).map((part) => part.flatMap((item) => byItem.get(item) ?? []));
}

/** Items with the hashed keys under which they are found. */
export const keyed = <T>(items: readonly StoredItem<T>[], matter: Pick<Matter<T>, "keys">): PlacedItem<T>[] =>
  items.map((item) => ({ ...item, keys: hashesOf(matter.keys(item.item)) }));

/** Looks up the id of what an item became by its key; empty for one that became nothing. */
export function homesIn(made: readonly Made<Result>[]): (key: string) => string {
  const homes = new Map(made.flatMap(({ row, members }) => members.map((key) => [key, row.id])));
  return (key) => homes.get(key) ?? "";
}

const labelsIn = <T>(part: readonly Item<T>[], keys: readonly string[]): string[] => {
  const wanted = new Set(keys);
  return part.flatMap(({ key, labels }) => (wanted.has(key) ? labels : []));
};

const noContext =
  <T, R extends Result>(make: Maker<T, R>): StoredMatter<T, R>["maker"] =>
  async () =>
    make;

/** Where a page comes from. */
export interface OriginRow extends Result {
  readonly item: Origin;
  /** YYYY-MM-DD by which copies close the page's open publication day. */
  readonly closed: string | null;
}

/** Pages whose articles are copies of each other: where each comes from. */
export const copies: StoredMatter<PageCopy, OriginRow> = {
  items: "copy_items",
  results: "origins",
  matter: copyMatter,
  maker: noContext((part) => {
    const pages = bare(part);
    const closings = closingsOf(pages);
    return [...originsOf(pages)].map(([id, item]) => ({
      row: { id, item, closed: closings.get(id) ?? null },
      members: [id],
    }));
  }),
};

/** Where the pages of these items come from. */
async function originsFor(reading: Executor, items: readonly Item<unknown>[]): Promise<OriginOf> {
  const pages = [...new Set(items.map((item) => item.page))];
  const { rows } = await sql<OriginRow>`select id, item from origins
    where id = any(${pages}::text[])`.execute(reading);
  const origins = new Map(rows.map(({ id, item }) => [id, item]));
  return (page) => origins.get(page) ?? unknownOrigin(page);
}

/** What making asks for besides what is stored. */
export interface MatterContext {
  readonly world: World;
  readonly negotiations: readonly Negotiation[];
}

/** Reports of contacts: entries. */
export const contacts = ({ world, negotiations }: MatterContext): StoredMatter<ContactReport, EntryRow> => ({
  items: "contact_items",
  results: "entries",
  matter: contactMatter(world),
  maker: async (reading, items) => {
    const originOf = await originsFor(reading, items);
    return (part) =>
      contactEntries(bare(part), originOf, world, negotiations).map((entry) => {
        const members = entry.reports.map((report) => report.key);
        return { row: entryRow(entry, labelsIn(part, members)), members };
      });
  },
});

/** Tellings of statements: utterances. */
export const tellings = ({ negotiations }: MatterContext): StoredMatter<StatementTelling, UtteranceRow> => ({
  items: "telling_items",
  results: "utterances",
  matter: utteranceMatter,
  maker: noContext((part) =>
    utterancesOf(bare(part), negotiations).map(({ utterance, members }) => ({
      row: utteranceRow(utterance, labelsIn(part, members)),
      members,
    })),
  ),
});

/** Tellings of undertakings: undertakings. */
export const undertakings = ({
  negotiations,
}: MatterContext): StoredMatter<UndertakingTelling, UndertakingRow> => ({
  items: "undertaking_items",
  results: "undertakings",
  matter: undertakingMatter,
  maker: noContext((part) =>
    undertakingsOf(bare(part), negotiations).map(({ undertaking, members }) => ({
      row: undertakingRow(undertaking, labelsIn(part, members)),
      members,
    })),
  ),
});
