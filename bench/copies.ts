import { copied, copyMatter, copyOf } from "../src/record/copies/copies.ts";
import { shingleHashes } from "../src/record/copies/minhash.ts";
import { narrationOf } from "../src/record/copies/narration.ts";
import { candidatePairs } from "../src/record/matter.ts";
import type { PageCopy } from "../src/record/types.ts";
import { world } from "../src/world/index.ts";
import { hasNews, loadNews, type NewsText, readNews } from "../test/seeds/news.ts";
import { oneText, twoTexts } from "./copies/judged.ts";
import { madeKinds } from "./copies/made.ts";
import { draw } from "./draw.ts";

/**
 * How well copies are found on real texts: pairs of the collection, found by the keys of the record, against their exact
 * overlap and what was judged by eye; then on pairs made of these texts. `npm run bench:copies -- [--pairs]` prints every
 * pair that is found or overlaps by a third.
 */
const SHINGLE_WORDS = 4;
const MADE = 100;
/** Publication day of made pages. */
const DAY = "2013-10-23";
const degrees = [0.9, 0.7, 0.5, 0.4, 0.3] as const;

interface Text {
  readonly id: string;
  readonly copy: PageCopy;
  readonly shingles: ReadonlySet<number>;
}

function textOf(news: NewsText): Text {
  const reading = readNews(news);
  const shingles = shingleHashes(narrationOf(reading).own, SHINGLE_WORDS);
  return { id: news.id, copy: copyOf(reading, world), shingles };
}

interface Pair {
  readonly name: string;
  readonly overlap: number;
  /** The longer one is at least twice as long. */
  readonly isShortInLong: boolean;
  readonly found: boolean;
}

/** Exact part of the shorter text's shingles that the longer one holds. */
function exactOverlap(a: Text, b: Text): number {
  const [few, many] = a.shingles.size < b.shingles.size ? [a, b] : [b, a];
  return [...few.shingles].filter((hash) => many.shingles.has(hash)).length / (few.shingles.size || 1);
}

function pairOf(a: Text, b: Text, found: boolean): Pair {
  const [few = 0, many = 0] = [a.shingles.size, b.shingles.size].sort((x, y) => x - y);
  const name = [a.id, b.id].sort((x, y) => Number(x) - Number(y)).join(" ");
  return { name, overlap: exactOverlap(a, b), isShortInLong: many >= 2 * few, found };
}

const isOneText = ({ name, overlap }: Pair): boolean =>
  oneText.has(name) || (overlap >= 0.5 && !twoTexts.has(name));

const share = (some: number, all: number): string =>
  `${some} of ${all}${all > 0 ? ` (${(some / all).toFixed(3)})` : ""}`;

function pairsOf(texts: readonly Text[]): Pair[] {
  const candidates = new Set(
    candidatePairs(
      texts.map(({ copy }) => copy),
      copyMatter,
    ).map((pair) => pair.join()),
  );
  return texts.flatMap((a, k) =>
    texts
      .slice(k + 1)
      .map((b, m) => pairOf(a, b, candidates.has(`${k},${k + 1 + m}`) && copied(a.copy, b.copy) > 0)),
  );
}

function printRecall(name: string, pairs: readonly Pair[]): void {
  console.log(`  ${name.padEnd(34)} ${share(pairs.filter(({ found }) => found).length, pairs.length)}`);
}

function printCollection(texts: readonly Text[]): void {
  const pairs = pairsOf(texts);
  const found = pairs.filter((pair) => pair.found);
  if (process.argv.includes("--pairs"))
    for (const pair of pairs.filter(({ overlap, found }) => found || overlap >= 1 / 3))
      console.log(`${pair.overlap.toFixed(2)} ${pair.found ? "found" : "     "} ${pair.name}`);
  console.log(`${texts.length} texts, ${pairs.length} pairs`);
  console.log(`precision: ${share(found.filter(isOneText).length, found.length)}`);
  console.log("found, by exact overlap of the shorter text:");
  degrees.forEach((from, k) => {
    const to = degrees[k - 1] ?? 1.01;
    const those = pairs.filter(({ overlap }) => overlap >= from && overlap < to);
    printRecall(`${from} to ${Math.min(1, to)}`, those);
    if (from < 0.5) printRecall("  judged to be one text", those.filter(isOneText));
  });
  printRecall(
    "0.5 and more, short in long",
    pairs.filter((pair) => pair.isShortInLong && pair.overlap >= 0.5),
  );
}

function printMade(news: readonly NewsText[], isDated: boolean): void {
  const half = Math.floor(news.length / 2);
  const chosen = draw(
    news.slice(0, half).map((text, k) => [text, news[k + half] ?? text] as const),
    MADE,
  );
  console.log(`\n${MADE} pairs made of real texts, ${isDated ? "" : "one of them undated, "}found:`);
  for (const { name, areCopies, make } of madeKinds) {
    const found = chosen.filter(([text, other]) => {
      const [a, b] = make({ ...text, published: DAY }, { ...other, published: DAY }).map((made, k) =>
        textOf(k === 0 || isDated ? made : { ...made, published: null }),
      );
      return a && b && candidatePairs([a.copy, b.copy], copyMatter).length > 0 && copied(a.copy, b.copy) > 0;
    });
    console.log(`  ${areCopies ? "copies" : "others"}  ${name.padEnd(46)} ${found.length}`);
  }
}

if (hasNews) {
  const news = loadNews();
  printCollection(news.map(textOf));
  printMade(news, true);
  printMade(news, false);
} else console.log("The collection of news texts is not beside this repository.");
