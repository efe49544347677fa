import type { Exported, Thing } from "../things.ts";
import type { Cell, ColumnType, Table, TableContext } from "./columns.ts";
import { entryTable, reportTable } from "./entries.ts";
import { conflictTable, gapTable, pageTable } from "./rest.ts";
import { positionTable, undertakingTable, utteranceTable } from "./sayings.ts";

export type { Cell, TableContext } from "./columns.ts";

/** A column as it is written and documented. */
export interface Heading {
  readonly name: string;
  readonly type: ColumnType;
  readonly does: string;
}

/** A table with what its rows are made of hidden. */
export interface ExportTable<Item> {
  readonly headings: readonly Heading[];
  /** The rows of an item; cells stand in the order of the headings. */
  readonly rows: (item: Item, context: TableContext) => Cell[][];
}

const made = <Item, Row>({ columns, rows }: Table<Item, Row>): ExportTable<Item> => ({
  headings: columns.map(({ name, type, does }) => ({ name, type, does })),
  rows: (item, context) => rows(item).map((row) => columns.map(({ cell }) => cell(row, context))),
});

/** The tables of an export. Columns keep their names and their order; new ones come last. */
export const tables: { readonly [T in Thing]: ExportTable<Exported[T]> } = {
  entries: made(entryTable),
  reports: made(reportTable),
  utterances: made(utteranceTable),
  undertakings: made(undertakingTable),
  positions: made(positionTable),
  conflicts: made(conflictTable),
  gaps: made(gapTable),
  pages: made(pageTable),
};
