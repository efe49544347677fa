import { sql } from "kysely";
import type { ContactReport } from "../../record/index.ts";
import { groupBy } from "../../text/group.ts";
import type { Item, StoredItem } from "./items.ts";
import type { Writing } from "./rows-writing.ts";

/** Other members of an entry to which a key that is no more may lead on, besides what its own page tells now. */
const MOST_MEMBERS = 20;

/** A report that went, and the reports that were one entry with it. */
interface LostReport {
  readonly report: Item<ContactReport>;
  /** Keys. */
  readonly members: readonly string[];
}

/** Pieces of text of which evidence consists, for comparing what two reports rest on. */
const wordsOf = ({ evidence }: ContactReport): Set<string> =>
  new Set(evidence.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const word of a) if (b.has(word)) both++;
  return both / (a.size + b.size - both || 1);
}

/** Reports of the same article and group of kinds, those that rest most on the same words first. */
function closest(lost: ContactReport, reports: readonly ContactReport[]): string[] {
  const words = wordsOf(lost);
  const sameArticle = ({ page }: ContactReport): boolean =>
    page.id === lost.page.id || (page.url !== null && page.url === lost.page.url);
  return reports
    .filter((report) => report.group === lost.group && sameArticle(report))
    .map((report) => ({ key: report.key, shared: overlap(words, wordsOf(report)) }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || (a.key < b.key ? -1 : 1))
    .map(({ key }) => key);
}

/** The keys to which a lost report's key leads on, the best first, and its page. */
function heirsOf({ report, members }: LostReport, reports: readonly ContactReport[]): string[] {
  const near = closest(report.item, reports);
  const others = members.filter((key) => key !== report.key).slice(0, MOST_MEMBERS);
  // The page comes last: it tells why nothing else is left.
  return [...new Set([...near, ...others, report.page])];
}

/** Members of entries, by the entries' ids. */
function membersOf(reports: readonly StoredItem<ContactReport>[]): ReadonlyMap<string, readonly string[]> {
  const placed = reports.filter(({ home }) => home !== "");
  return new Map(
    [...groupBy(placed, ({ home }) => home)].map(([home, some]) => [home, some.map(({ key }) => key)]),
  );
}

/** Reports that are there no more, with what they were one entry with. */
function lostReports({ before, items }: Reports): LostReport[] {
  const kept = new Set(items.map(({ key }) => key));
  const members = membersOf(before);
  return before
    .filter(({ key, home, item }) => (home !== "" || item.decided?.rejected) && !kept.has(key))
    .map((report) => ({ report, members: members.get(report.home) ?? [] }));
}

/** Reports of whole parts, before and after something changed. */
interface Reports {
  readonly before: readonly StoredItem<ContactReport>[];
  readonly items: readonly Item<ContactReport>[];
}

/**
 * Notes to which keys those of reports lead on that are there no more: every id that an entry ever had leads to where
 * its reports are now. What was noted before stays.
 */
export async function writeAliases(writing: Writing, reports: Reports): Promise<void> {
  const present = reports.items.map(({ item }) => item);
  const rows = lostReports(reports).flatMap((lost) =>
    heirsOf(lost, present).map((heir, rank) => ({ key: lost.report.key, heir, rank })),
  );
  if (rows.length === 0) return;
  await sql`insert into aliases (key, heir, rank) select key, heir, rank
    from json_to_recordset(${JSON.stringify(rows)}::json) as given(key text, heir text, rank integer)
    on conflict do nothing`.execute(writing);
}
