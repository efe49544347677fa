import { stringify } from "csv-stringify/sync";
import type { Cell, ExportTable } from "../tables/index.ts";
import type { Write } from "./types.ts";

/** Between the items of a list in one cell. */
const BETWEEN = "; ";

const BYTE_ORDER_MARK = "\ufeff";

const textOf = (cell: Cell): string => {
  if (cell === null) return "";
  return typeof cell === "object" ? cell.join(BETWEEN) : String(cell);
};

/**
 * Lines of RFC 4180. Cells that a spreadsheet would take for a formula get an apostrophe before them: those that begin
 * with = + - @, their full-width forms, a tab or a carriage return.
 */
const lines = (rows: readonly (readonly string[])[], delimiter: string): string =>
  stringify(
    rows.map((row) => [...row]),
    { delimiter, record_delimiter: "windows", escape_formulas: true },
  );

/** Writes tables with a line of headings. */
export const delimited = <Item>(table: ExportTable<Item>, delimiter: "," | "\t"): Write<Item> =>
  async function* write(items, context) {
    if (context.bom) yield BYTE_ORDER_MARK;
    yield lines([table.headings.map(({ name }) => name)], delimiter);
    for await (const item of items) {
      const rows = table.rows(item, context);
      if (rows.length > 0)
        yield lines(
          rows.map((row) => row.map(textOf)),
          delimiter,
        );
    }
  };
