import { by, compareText, sortedUnique } from "../order.ts";
import type { Origin, PageCopy } from "../types.ts";
import { copied } from "./copies.ts";
import { earliestOf } from "./earliest.ts";
import { overlapOf } from "./minhash.ts";

/** Looks up where a page comes from. */
export type OriginOf = (page: string) => Origin;

/** Of a page of which nothing is known: it comes from itself. */
export const unknownOrigin: OriginOf = (page) => ({ article: page, also: [], sources: [], basis: null });

/** Copies of one article have at least so much in common, each with each: two texts printed in one page are not one. */
const AKIN = 0.25;

interface Link {
  readonly left: PageCopy;
  readonly right: PageCopy;
  readonly share: number;
}

/** All links of a part, the closest first. */
function linksOf(part: readonly PageCopy[]): Link[] {
  const name = ({ left, right }: Link): string => `${left.key} ${right.key}`;
  return part
    .flatMap((left, k) => part.slice(k + 1).map((right) => ({ left, right, share: copied(left, right) })))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share || compareText(name(a), name(b)));
}

const areAkin = (a: PageCopy, b: PageCopy): boolean =>
  overlapOf(a.shingles, b.shingles).contained >= AKIN || copied(a, b) > 0;

type Copies = readonly PageCopy[];

/** Each page's article, as the pages that have it: joined along the closest links, each page akin to each. */
function articlesOf(part: Copies, links: readonly Link[]): Map<PageCopy, Copies> {
  const articles = new Map<PageCopy, Copies>(part.map((page) => [page, [page]]));
  for (const { left, right } of links) {
    const [one, other] = [articles.get(left) ?? [], articles.get(right) ?? []];
    if (one === other || !one.every((a) => other.every((b) => areAkin(a, b)))) continue;
    const joined = [...one, ...other].sort(by((page) => page.key));
    for (const page of joined) articles.set(page, joined);
  }
  return articles;
}

/** Where an article comes from, and the page from which it was taken where that is on record. */
interface Source {
  readonly page: PageCopy | undefined;
  readonly sources: readonly string[];
  readonly basis: NonNullable<Origin["basis"]>;
}

const originsNamed = (pages: Copies): string[] => sortedUnique(pages.flatMap((page) => page.origins));

/** By their credits: all copies come from where one of them says that it was taken from. */
function byCredit(copies: Copies): Source | null {
  const taken = copies.filter((page) => page.taken === "mark" || page.taken === "credit");
  if (taken.length === 0) return null;
  const sources = originsNamed(taken);
  const page = copies.find(
    (one) => one.taken === null && one.origins.length > 0 && one.origins.every((id) => sources.includes(id)),
  );
  return { page, sources, basis: "credit" };
}

/** By the address that copies declare to be the article's own. */
function byCanonical(copies: Copies): Source | null {
  const pointing = copies.filter((page) => page.canonical !== null);
  if (pointing.length === 0) return null;
  const addresses = new Set(pointing.map((page) => page.canonical));
  const page = copies.find((one) => one.canonical === null && addresses.has(one.address));
  return { page, sources: page?.origins.length ? page.origins : originsNamed(pointing), basis: "canonical" };
}

function byDay(copies: Copies): Source | null {
  const page = copies.length > 1 ? earliestOf(copies) : null;
  return page && { page, sources: page.origins, basis: "earliest" };
}

const sourceOf = (copies: Copies): Source | null => byCredit(copies) ?? byCanonical(copies) ?? byDay(copies);

/** Copies of other articles, each of them shorter than the page that holds them. */
function heldBy(page: PageCopy, links: readonly Link[], articles: ReadonlyMap<PageCopy, Copies>): PageCopy[] {
  return links
    .filter(({ left, right }) => left === page || right === page)
    .map(({ left, right }) => (left === page ? right : left))
    .filter((other) => other.shingles.of < page.shingles.of && articles.get(other) !== articles.get(page));
}

/**
 * Where the pages of one part come from, by page. The outlets that print a copy are no origins where its origin is
 * known: by credits, else by declared addresses, else by the days of publication. A page that holds the texts of several
 * articles comes from each.
 */
export function originsOf(part: readonly PageCopy[]): Map<string, Origin> {
  const ordered = part.toSorted(by((page) => page.key));
  const links = linksOf(ordered);
  const articles = articlesOf(ordered, links);
  const sources = new Map([...new Set(articles.values())].map((copies) => [copies, sourceOf(copies)]));
  const sourceFor = (page: PageCopy): Source | null => sources.get(articles.get(page) ?? []) ?? null;
  const articleOf = (page: PageCopy): string =>
    sourceFor(page)?.page?.key ?? articles.get(page)?.[0]?.key ?? page.key;
  return new Map(
    ordered.map((page) => {
      const source = sourceFor(page);
      const also = sortedUnique(heldBy(page, links, articles).map(articleOf));
      const { sources: from, basis } = source ?? { sources: page.origins, basis: null };
      return [page.key, { article: articleOf(page), also, sources: from, basis }];
    }),
  );
}
