import { Sets } from "../matter.ts";
import { compareText, sortedUnique } from "../order.ts";
import type { OriginOf } from "./origins.ts";

interface Counted {
  readonly page: string;
  /** Articles and sources that it comes from. */
  readonly marks: readonly string[];
  /** It has one article from one source. */
  readonly isPlain: boolean;
}

const SOURCE = "source ";
const ARTICLE = "article ";

function countedOf(page: string, originOf: OriginOf): Counted {
  const { article, also, sources } = originOf(page);
  const marks = [...[article, ...also].map((id) => ARTICLE + id), ...sources.map((id) => SOURCE + id)];
  return { page, marks, isPlain: also.length === 0 && sources.length <= 1 };
}

/** Joins the marks that stand on one page; each mark leads to the smallest of those it is joined with, sources first. */
function joined(counted: readonly Counted[]): Map<string, string> {
  const names = sortedUnique(counted.flatMap(({ marks }) => marks)).sort(
    (a, b) => Number(b.startsWith(SOURCE)) - Number(a.startsWith(SOURCE)) || compareText(a, b),
  );
  const at = new Map(names.map((name, k) => [name, k]));
  const sets = new Sets(names.length);
  for (const { marks } of counted)
    for (const mark of marks) sets.join(at.get(marks[0] ?? "") ?? 0, at.get(mark) ?? 0);
  return new Map(names.map((name, k) => [name, names[sets.root(k)] ?? name]));
}

const idOf = (mark: string): string => mark.slice(mark.indexOf(" ") + 1);

/**
 * The independent source under which each page counts: id of an agency or outlet, else of the article. Pages of one text,
 * and those of one agency or outlet, count under one. A page that has several articles, or credits several sources, joins
 * none of these, and counts for itself only where no other page counts under any of them. Asked for one contact at a time: two
 * pieces of one agency about different contacts say nothing of each other.
 */
export function independentSources(pages: readonly string[], originOf: OriginOf): Map<string, string> {
  const counted = sortedUnique(pages).map((page) => countedOf(page, originOf));
  const plain = joined(counted.filter(({ isPlain }) => isPlain));
  const under = ({ marks }: Counted): string | undefined =>
    marks.map((mark) => plain.get(mark)).find((mark) => mark !== undefined);
  const rest = joined(counted.filter((one) => under(one) === undefined));
  return new Map(counted.map((one) => [one.page, idOf(under(one) ?? rest.get(one.marks[0] ?? "") ?? "")]));
}

/** How many independent sources the pages have. */
export const independentOf = (pages: readonly string[], originOf: OriginOf): number =>
  new Set(independentSources(pages, originOf).values()).size;
