import { dayText, statusMarks } from "../../labels/index.ts";
import { decisionOfPage } from "../../record/decisions/decisions.ts";
import type { Conflict, Entry, LoggedDecision, Reading, Report } from "../../schema/index.ts";
import { groupBy } from "../../text/group.ts";
import type { Labels } from "../labels/types.ts";
import { printable } from "../layout/width.ts";
import { paragraph, quotation } from "../layout/wrap.ts";
import { decisionsText } from "./decisions.ts";
import { headText } from "./entry-head.ts";
import { shortIds, type ViewContext, whenText, whoText } from "./timeline.ts";

/** The reading of a page by its id; undefined where it is not at hand. */
export type ReadingOf = (page: string) => Reading | undefined;

/** Everything that the record holds about an entry, with the sentences that it rests on. `log`: what was decided on it. */
export function entryText(
  entry: Entry,
  log: readonly LoggedDecision[],
  readingOf: ReadingOf,
  view: ViewContext,
): string {
  const sections = [
    headText(entry, view),
    attestedText(entry, view),
    historyText(entry, readingOf, view),
    decidedText(log, view),
    conflictsText(entry, readingOf, view),
    reportsText(entry, readingOf, view),
  ];
  return sections.filter((section) => section !== "").join("\n\n");
}

/** An entry on one line: what, whether it took place, who with whom and when, and its id. */
export function titleText(entry: Entry, view: ViewContext): string {
  const { labels, names, paint, width } = view;
  const what = `${statusMarks[entry.status]} ${labels.kinds[entry.kind]}, ${labels.statuses[entry.status]}`;
  const title = `${what}: ${whoText(entry, names)} · ${whenText(entry, labels)}`;
  return paint.bold(paragraph(`${title} · ${entry.id.slice(0, 8)}`, width, 0, 2));
}

function attestedText({ attested }: Entry, { labels, names, paint }: ViewContext): string {
  const lines = attested.map(({ side, through }) => {
    const people = through.map((id) => names.actor({ id, name: id })).join(", ");
    return `  ${names.side(side)}${people === "" ? "" : ` (${people})`}`;
  });
  return [paint.bold(labels.attestedBy), ...(lines.length > 0 ? lines : [`  ${labels.nobody}`])].join("\n");
}

function decidedText(log: readonly LoggedDecision[], view: ViewContext): string {
  if (log.length === 0) return "";
  const lines = decisionsText(log, view).replaceAll(/^/gm, "  ");
  return [view.paint.bold(view.labels.deciding.decidedBy), lines].join("\n");
}

function historyText({ history }: Entry, readingOf: ReadingOf, view: ViewContext): string {
  const { labels, paint, width } = view;
  const lines = history.map(({ status, reported, page }) => {
    const day = reported === null ? labels.undatedPage : dayText(reported, labels);
    const words = [day, labels.statuses[status], pageName(page, readingOf, labels)];
    return paragraph(words.join(" · "), width, 2, 2);
  });
  return lines.length === 0 ? "" : [paint.bold(labels.history), ...lines].join("\n");
}

function conflictsText({ conflicts }: Entry, readingOf: ReadingOf, view: ViewContext): string {
  if (conflicts.length === 0) return "";
  const lines = conflicts.map((conflict) => conflictText(conflict, readingOf, view));
  return [view.paint.bold(view.labels.conflicts), ...lines].join("\n");
}

/** A conflict: what it is about, then each value with the pages that tell it. */
export function conflictText(conflict: Conflict, readingOf: ReadingOf, view: ViewContext): string {
  const { labels, paint, width } = view;
  const { about, settled } = conflict;
  const values = conflict.values.map(({ value, pages, independent }) => {
    const told = pages.map((page) => pageName(page, readingOf, labels)).join("; ");
    const weight = labels.independent(independent);
    return paragraph(
      `${conflictValue(about, value, view)} · ${weight} (${labels.toldBy} ${told})`,
      width,
      4,
      2,
    );
  });
  const name = labels.conflictAbout[about];
  if (settled === null) return [`  ${paint.warn(name)}`, ...values].join("\n");
  const end = labels.settled[settled.by](conflictValue(about, settled.value, view));
  return [`  ${name}`, ...values, paint.good(paragraph(end, width, 4, 2))].join("\n");
}

/** A value on which tellings disagree, in the reader's language where it is a day, a place or a status. */
export function conflictValue(
  about: Conflict["about"],
  value: string,
  { labels, names }: Pick<ViewContext, "labels" | "names">,
): string {
  if (about === "place") return names.place({ name: value, state: null });
  const statuses: Readonly<Record<string, string>> = labels.statuses;
  if (about === "status") return statuses[value] ?? printable(value);
  return dayText(printable(value), labels);
}

/** A page as people know it: its outlet and file; its id where it is not at hand. */
export function pageName(page: string, readingOf: ReadingOf, labels: Labels): string {
  if (decisionOfPage(page) !== null) return labels.deciding.byHand;
  const reading = readingOf(page);
  if (!reading) return `${page.slice(0, 15)} ${labels.unknownPage}`;
  const { outlet } = reading.article;
  return printable(outlet === null ? reading.page.source : `${outlet}, ${reading.page.source}`);
}

function reportsText({ reports }: Entry, readingOf: ReadingOf, view: ViewContext): string {
  if (reports.length === 0) return "";
  const groups = [...groupBy(reports, ({ origin }) => origin).values()];
  const keyOf = shortIds(reports.map(({ key }) => key));
  const texts = groups.flatMap((same) => [
    ...sharedText(same, readingOf, view),
    ...same.map((report) => reportText(report, keyOf(report.key), readingOf(report.page), view)),
  ]);
  return [view.paint.bold(view.labels.reports), ...texts].join("\n");
}

/** Name of an independent source: of an agency or outlet, or of the outlet whose article it is. */
function sourceName(same: readonly Report[], readingOf: ReadingOf, { labels, names }: ViewContext): string {
  const [first] = same;
  const origin = first?.origin ?? "";
  const own = same.every((report) => report.outlet === first?.outlet) ? first?.outlet : null;
  const article = readingOf(origin);
  const unnamed = article ? labels.noOutlet : origin;
  return names.actor({ id: origin, name: own ?? article?.article.outlet ?? unnamed });
}

/** What stands above several reports of one independent source: how many they are, and its name. */
function sharedText(same: readonly Report[], readingOf: ReadingOf, view: ViewContext): string[] {
  if (same.length < 2) return [];
  return [view.paint.dim(`  ${view.labels.oneSource(same.length, sourceName(same, readingOf, view))}`)];
}

function reportText(
  report: Report,
  key: string,
  reading: Reading | undefined,
  { labels, paint, width }: ViewContext,
): string {
  const day = report.published === null ? labels.undatedPage : dayText(report.published, labels);
  const isEntered = decisionOfPage(report.page) !== null;
  const head = isEntered
    ? [labels.deciding.byHand, day]
    : [report.outlet ?? labels.noOutlet, day, report.title ?? labels.untitled];
  const quotes = report.evidence.map(({ start, text }) => {
    const line = reading?.article.blocks.find((block) => block.start <= start && start < block.end)?.line;
    const at = `${printable(report.url ?? report.source)}${line ? `, ${labels.line} ${line}` : ""}`;
    const where = isEntered ? "" : `\n${paint.dim(`      ${at}`)}`;
    return `${quotation(printable(text), width, 4)}${where}`;
  });
  return [
    paragraph(head.map(printable).join(" · "), width, 2, 2),
    paint.dim(`    ${labels.reportKey} ${key}`),
    ...quotes,
  ].join("\n");
}
