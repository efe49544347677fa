import { by } from "../../record/order.ts";
import type { BriefItem, BriefSection } from "../../schema/brief.ts";
import type { Report } from "../../schema/index.ts";
import { groupBy } from "../../text/group.ts";
import type { Span } from "../../text/span.ts";

/** Words of a page that a sentence rests on. */
export interface Cited {
  readonly page: string;
  readonly span: Span;
}

/** A stretch of a sentence before its sources are numbered. */
export interface DraftRun {
  readonly text: string;
  readonly cites: readonly Cited[];
}

/** A thing told, before its sources are numbered. */
export interface DraftItem extends Omit<BriefItem, "text"> {
  readonly text: readonly DraftRun[];
}

/** A section before its sources are numbered. */
export interface DraftSection extends Omit<BriefSection, "items"> {
  readonly items: readonly DraftItem[];
}

/** Sources named at one place: more of them make no sentence surer. Their number is told besides. */
const MOST_CITED = 5;

/** The first sentence of each independent source, the earliest first. `among`: only reports of these pages. */
export function citedReports(reports: readonly Report[], among?: ReadonlySet<string>): Cited[] {
  const chosen = among ? reports.filter(({ page }) => among.has(page)) : reports;
  const sorted = chosen.toSorted(
    by(
      ({ published }) => published,
      ({ key }) => key,
    ),
  );
  const firsts = [...groupBy(sorted, ({ origin }) => origin).values()].flatMap((same) => same.slice(0, 1));
  return firsts.slice(0, MOST_CITED).flatMap(({ page, evidence }) => citedAt(page, evidence[0]));
}

/** The words at a span of a page; none where there is no span. */
export const citedAt = (page: string, span: Span | undefined): Cited[] =>
  span ? [{ page, span: { start: span.start, end: span.end } }] : [];
