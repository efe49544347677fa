import type { Reading } from "../schema/index.ts";
import { tokenize } from "../text/tokens.ts";
import type { World } from "../world/world.ts";
import { type Matter, Sets } from "./matter.ts";
import { bandsOf, likeness, type Signature, signatureOf } from "./minhash.ts";
import { sortedUnique } from "./order.ts";
import type { Origin, PageCopy } from "./types.ts";

const SHINGLE_WORDS = 4;
/** Share of common shingles from which two articles are one text: editors of copies rewrite the headline and cut the end. */
const COPY_LIKENESS = 0.5;

/** Words in lower case, without punctuation. */
export function wordsOf(text: string): string[] {
  return tokenize(text)
    .filter((token) => token.kind !== "punct")
    .map((token) => token.lower);
}

function bodyWords({ page, article }: Reading): string[] {
  const told = article.blocks.filter((block) => block.role === "lead" || block.role === "body");
  return told.flatMap((block) => wordsOf(page.text.slice(block.start, block.end)));
}

const plain = (name: string): string => wordsOf(name).join(" ");

/** Spellings of news agencies and other media, folded, to the id of each. */
function mediaNames(world: World): Map<string, string> {
  const media = [...world.bodies.values()].filter((body) => body.kind === "media");
  return new Map(
    media.flatMap(({ id, names, spellings }) =>
      [names.vi, names.en, ...spellings].map((name): [string, string] => [plain(name), id]),
    ),
  );
}

/** Names of media, of outlets and their signs, folded, to the agency that writes for them, or to the outlet's own id. */
function namesIn(world: World): ReadonlyMap<string, string> {
  const media = mediaNames(world);
  const names = new Map(media);
  for (const outlet of world.outlets) {
    const agency = outlet.agency && (media.get(plain(outlet.agency)) ?? plain(outlet.agency));
    for (const name of [outlet.id, outlet.name, ...outlet.marks]) names.set(plain(name), agency ?? outlet.id);
  }
  return names;
}

const known = new WeakMap<World, ReadonlyMap<string, string>>();

/** The same, made once a world. */
function originNames(world: World): ReadonlyMap<string, string> {
  const names = known.get(world) ?? namesIn(world);
  known.set(world, names);
  return names;
}

/** Where an article comes from by its own words: where it was taken from, else the agencies it credits, else its outlet. */
function namesOfOrigin({ article }: Reading): readonly string[] {
  if (article.syndicated) return [article.syndicated.from];
  if (article.credits.length > 0) return article.credits;
  return article.outlet ? [article.outlet] : [];
}

const signature = (page: PageCopy): Signature => page.signature ?? [];

const bands = (page: PageCopy): string[] => (page.signature === null ? [] : bandsOf(page.signature));

/** Pages whose articles are near-duplicates: copies of one text. */
export const copyMatter: Matter<PageCopy> = {
  keys: bands,
  probes: bands,
  linked: (a, b) => likeness(signature(a), signature(b)) >= COPY_LIKENESS,
};

/** A page as copies of it are sought. */
export function copyOf(reading: Reading, world: World): PageCopy {
  const names = originNames(world);
  return {
    key: reading.page.id,
    signature: signatureOf(bodyWords(reading), SHINGLE_WORDS),
    origins: sortedUnique(namesOfOrigin(reading).map((name) => names.get(plain(name)) ?? plain(name))),
    taken: reading.article.syndicated !== null,
  };
}

/**
 * Where the pages of one group of copies come from, by page. Where one of the copies says what it was taken from, all of
 * them come from there, and the outlets that print it are no origins.
 */
export function originsOf(group: readonly PageCopy[]): Map<string, Origin> {
  const article = sortedUnique(group.map((page) => page.key))[0] ?? "";
  const taken = group.filter((page) => page.taken);
  const shared = sortedUnique(taken.flatMap((page) => page.origins));
  return new Map(
    group.map((page) => [page.key, { article, sources: taken.length > 0 ? shared : page.origins }]),
  );
}

/** Looks up where a page comes from. */
export type OriginOf = (page: string) => Origin;

/**
 * How many independent origins the pages have: those of one text, and those of one agency or outlet, count once. Asked
 * for one contact at a time: two pieces of one agency about different contacts say nothing of each other.
 */
export function independentOf(pages: readonly string[], originOf: OriginOf): number {
  const names = new Map<string, number>();
  const numberOf = (name: string): number => {
    const known = names.get(name) ?? names.size;
    names.set(name, known);
    return known;
  };
  const told = sortedUnique(pages).map((page) => {
    const { article, sources } = originOf(page);
    return [`article ${article}`, ...sources.map((source) => `source ${source}`)].map(numberOf);
  });
  const sets = new Sets(names.size);
  for (const [first = 0, ...rest] of told) for (const other of rest) sets.join(first, other);
  return new Set(told.map(([first = 0]) => sets.root(first))).size;
}
