import type { Names } from "../../labels/index.ts";
import { spanOf } from "../../record/index.ts";

/** What a cell may hold; lists keep their order. */
export type Cell = string | number | boolean | null | readonly string[];

/** What a column holds: days are YYYY-MM-DD. */
export type ColumnType = "text" | "integer" | "boolean" | "day" | "list";

/** With what cells are filled. */
export interface TableContext {
  readonly names: Names;
  /** The address at which the record is served; links begin with it. */
  readonly base: string;
}

/** One column of a table. */
export interface Column<T> {
  readonly name: string;
  readonly type: ColumnType;
  /** What it holds, for the documentation. */
  readonly does: string;
  readonly cell: (item: T, context: TableContext) => Cell;
}

/** A table as it is exported: its columns in their lasting order, and the rows that one item makes. */
export interface Table<Item, Row = Item> {
  readonly columns: readonly Column<Row>[];
  readonly rows: (item: Item) => readonly Row[];
}

/** A table with one row for each item. */
export const plainTable = <T>(columns: readonly Column<T>[]): Table<T> => ({
  columns,
  rows: (item) => [item],
});

/** The first and the last day that a time covers. */
export const firstDay = (value: string | null | undefined): string | null => spanOf(value)?.from ?? null;
export const lastDay = (value: string | null | undefined): string | null => spanOf(value)?.to ?? null;
