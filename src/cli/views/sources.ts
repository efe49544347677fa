import { dayText } from "../../labels/index.ts";
import type { RecordSource } from "../../schema/index.ts";
import { table } from "../layout/table.ts";
import { printable } from "../layout/width.ts";
import type { ViewContext } from "./timeline.ts";

const counts = ["pages", "original", "taken", "given", "first", "alone"] as const;

function spanText({ from, to }: RecordSource, { labels }: ViewContext): string {
  if (from === null || to === null) return labels.undated;
  return dayText(from === to ? from : `${from}/${to}`, labels);
}

/** Outlets and agencies as a table in the order given. */
export function sourceTable(sources: readonly RecordSource[], view: ViewContext): string {
  const { labels, paint, width } = view;
  const rows = sources.map((source) => [
    { text: printable(source.name), paint: paint.bold },
    ...counts.map((count) => ({ text: String(source[count]) })),
    { text: spanText(source, view) },
  ]);
  const head = [
    { title: labels.columns.source, wraps: 12 },
    ...counts.map((count) => ({ title: labels.columns[count], align: "right" as const })),
    { title: labels.columns.day, wraps: 11 },
  ];
  return table(head, rows, width);
}
