import { displayWidth, printable } from "./width.ts";
import { paragraph, wrap } from "./wrap.ts";

/** A cell: its text, and how its lines are painted once their place is found. */
export interface Cell {
  readonly text: string;
  readonly paint?: (text: string) => string;
}

export interface Column {
  readonly title: string;
  /** Columns that it keeps at least when it is wrapped to fit the terminal; absent where it is never wrapped. */
  readonly wraps?: number;
  readonly align?: "right";
  /** On a terminal its text stands below its row, indented; in a pipe it is a column like the others. */
  readonly below?: true;
}

const GAP = "  ";
/** Spaces before a text that stands below its row. */
const BELOW = 4;

/** A table that fits `width` columns by wrapping; in a pipe (Infinity) each row is one line. */
export function table(columns: readonly Column[], rows: readonly (readonly Cell[])[], width: number): string {
  const at = Number.isFinite(width) ? columns.findIndex(({ below }) => below) : -1;
  if (at === -1) return laidOut(columns, rows, width).join("\n");
  const others = <T>(row: readonly T[]): T[] => row.filter((_, index) => index !== at);
  const [head = "", ...body] = laidOut(others(columns), rows.map(others), width);
  const withBelow = body.map((lines, index) => {
    const text = printable(rows[index]?.[at]?.text ?? "");
    return text === "" ? lines : `${lines}\n${paragraph(text, width, BELOW)}`;
  });
  return [head, ...withBelow].join("\n");
}

/** The header and the rows, each of one line or several. */
function laidOut(columns: readonly Column[], rows: readonly (readonly Cell[])[], width: number): string[] {
  const header = columns.map((column) => ({ text: column.title }));
  const texts = [header, ...rows].map((row) => row.map((cell) => printable(cell.text)));
  const widths = narrowed(columns, naturalWidths(columns, texts), width);
  const paints = [header, ...rows].map((row) => row.map((cell: Cell) => cell.paint));
  return texts.map((row, index) => rowLines(columns, row, paints[index] ?? [], widths));
}

const naturalWidths = (columns: readonly Column[], rows: readonly (readonly string[])[]): number[] =>
  columns.map((_, at) => rows.reduce((widest, row) => Math.max(widest, displayWidth(row[at] ?? "")), 0));

/** Narrows step by step the column that has most to spare, until the row fits or nothing more can be taken. */
function narrowed(columns: readonly Column[], natural: readonly number[], width: number): number[] {
  const widths = [...natural];
  let excess = widths.reduce((sum, each) => sum + each, 0) + GAP.length * (widths.length - 1) - width;
  while (excess > 0) {
    const at = roomiest(columns, widths);
    if (at === -1) break;
    widths[at] = (widths[at] ?? 0) - 1;
    excess -= 1;
  }
  return widths;
}

/** The column that lies furthest above what it keeps at least; -1 when none does. */
function roomiest(columns: readonly Column[], widths: readonly number[]): number {
  const spare = columns.map(({ wraps }, at) => (wraps === undefined ? 0 : (widths[at] ?? 0) - wraps));
  const most = Math.max(...spare);
  return most > 0 ? spare.indexOf(most) : -1;
}

function rowLines(
  columns: readonly Column[],
  row: readonly string[],
  paints: readonly Cell["paint"][],
  widths: readonly number[],
): string {
  const cells = columns.map((column, at) => {
    const text = row[at] ?? "";
    return column.wraps !== undefined ? wrap(text, widths[at] ?? 0) : [text];
  });
  const height = Math.max(...cells.map((lines) => lines.length));
  const lines = Array.from({ length: height }, (_, k) =>
    columns
      .map((column, at) => place(cells[at]?.[k] ?? "", widths[at] ?? 0, column.align, paints[at]))
      .join(GAP),
  );
  return lines.map((line) => line.trimEnd()).join("\n");
}

function place(text: string, width: number, align: Column["align"], paint: Cell["paint"]): string {
  const padding = " ".repeat(Math.max(width - displayWidth(text), 0));
  const painted = paint && text !== "" ? paint(text) : text;
  return align === "right" ? padding + painted : painted + padding;
}
