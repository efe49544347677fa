import type { Reading } from "../schema/index.ts";
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

/** Names of outlets and their signs, folded, to the agency that writes for them, or to the outlet's own id. */
function originNames(world: World): Map<string, string> {
  const names = new Map<string, string>();
  for (const outlet of world.outlets) {
    for (const name of [outlet.id, outlet.name, ...outlet.marks])
      names.set(plain(name), outlet.agency ?? outlet.id);
  }
  return names;
}

/** Where an article comes from: the agencies it credits; without credits, its outlet. */
function origins({ article }: Reading, names: ReadonlyMap<string, string>): string[] {
  const told = article.credits.length > 0 ? article.credits : article.outlet ? [article.outlet] : [];
  return told.map((name) => names.get(plain(name)) ?? plain(name));
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
 * same agency or stand in the same outlet. Copies are sought over all pages, agencies within one contact: two
 * pieces of one agency about different contacts say nothing of each other.
 */
export function sourcesOf(pages: readonly PageFacts[], world: World): Sources {
  const names = originNames(world);
  const copies = new Sets();
  const signatures = pages.map((page) => signatureOf(bodyWords(page.reading), SHINGLE_WORDS));
  for (const [a, b] of likePairs(signatures, COPY_LIKENESS))
    copies.join(pages[a]?.id ?? "", pages[b]?.id ?? "");
  const independent = (reports: readonly ContactReport[]): number => {
    const sets = new Sets();
    const told = [...new Map(reports.map((report) => [report.page.id, report.page])).values()];
    for (const page of told) {
      const article = `article ${copies.root(page.id)}`;
      sets.join(`page ${page.id}`, article);
      for (const origin of origins(page.reading, names)) sets.join(article, `origin ${origin}`);
    }
    return new Set(told.map((page) => sets.root(`page ${page.id}`))).size;
  };
  return { independent };
}
