import type { Reading } from "../schema/index.ts";
import { groupBy } from "../text/group.ts";
import { tokenize } from "../text/tokens.ts";
import type { World } from "../world/world.ts";
import { likePairs, signatureOf } from "./minhash.ts";
import type { ContactReport, PageFacts } from "./types.ts";

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
function originNames(world: World): Map<string, string> {
  const media = mediaNames(world);
  const names = new Map(media);
  for (const outlet of world.outlets) {
    const agency = outlet.agency && (media.get(plain(outlet.agency)) ?? plain(outlet.agency));
    for (const name of [outlet.id, outlet.name, ...outlet.marks]) names.set(plain(name), agency ?? outlet.id);
  }
  return names;
}

/** Where an article comes from by its own words: where it was taken from, else the agencies it credits, else its outlet. */
function namesOfOrigin({ article }: Reading): readonly string[] {
  if (article.syndicated) return [article.syndicated.from];
  if (article.credits.length > 0) return article.credits;
  return article.outlet ? [article.outlet] : [];
}

/** Which pages have one origin. */
export interface Sources {
  /** How many independent origins the reports have; 0 for none. */
  independent(reports: readonly ContactReport[]): number;
}

/** Joins ids into sets; the smallest id of a set stands for it. */
class Sets {
  readonly #parents = new Map<string, string>();

  root(id: string): string {
    let at = id;
    for (let up = this.#parents.get(at); up !== undefined; up = this.#parents.get(at)) at = up;
    return at;
  }

  join(a: string, b: string): void {
    const [left, right] = [this.root(a), this.root(b)].sort();
    if (left !== undefined && right !== undefined && left !== right) this.#parents.set(right, left);
  }
}

/**
 * Finds the origins of pages: near-duplicate articles are copies of one, and so are articles that credit the
 * same agency or stand in the same outlet. Where one of the copies says what it was taken from, all of them come from
 * there, and the outlets that print it are no origins. Copies are sought over all pages, agencies within one contact:
 * two pieces of one agency about different contacts say nothing of each other.
 */
export function sourcesOf(pages: readonly PageFacts[], world: World): Sources {
  const names = originNames(world);
  const copies = new Sets();
  const signatures = pages.map((page) => signatureOf(bodyWords(page.reading), SHINGLE_WORDS));
  for (const [a, b] of likePairs(signatures, COPY_LIKENESS))
    copies.join(pages[a]?.id ?? "", pages[b]?.id ?? "");
  const originOf = (name: string): string => names.get(plain(name)) ?? plain(name);
  const taken = groupBy(
    pages.filter(({ reading }) => reading.article.syndicated),
    (page) => copies.root(page.id),
  );
  const origins = (page: PageFacts): string[] => {
    const tellers = taken.get(copies.root(page.id)) ?? [page];
    return tellers.flatMap(({ reading }) => namesOfOrigin(reading)).map(originOf);
  };
  const independent = (reports: readonly ContactReport[]): number => {
    const sets = new Sets();
    const told = [...new Map(reports.map((report) => [report.page.id, report.page])).values()];
    for (const page of told) {
      const article = `article ${copies.root(page.id)}`;
      sets.join(`page ${page.id}`, article);
      for (const origin of origins(page)) sets.join(article, `origin ${origin}`);
    }
    return new Set(told.map((page) => sets.root(`page ${page.id}`))).size;
  };
  return { independent };
}
