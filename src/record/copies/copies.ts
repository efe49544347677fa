import type { Reading } from "../../schema/index.ts";
import type { World } from "../../world/world.ts";
import { type DaySpan, daysBetween, distance } from "../days.ts";
import type { Matter } from "../matter.ts";
import type { PageCopy } from "../types.ts";
import { plainAddress } from "./addresses.ts";
import { overlapOf, type SampleSize, sampleOf, shingleHashes } from "./minhash.ts";
import { type Narration, narrationOf } from "./narration.ts";
import { originNamesOf } from "./origin-names.ts";
import { toldDays } from "./possible-days.ts";

/** Words of a shingle by which articles are compared, and how many shingles a page keeps. */
const SHINGLE_WORDS = 4;
const COMPARED: SampleSize = { atLeast: 96, share: 1 / 5, atMost: 256 };
/** Words of a run by which copies are sought: long enough that names and stock phrases are none. */
const RUN_WORDS = 10;
const SOUGHT: SampleSize = { atLeast: 16, share: 1 / 24, atMost: 96 };

/** An article with fewer shingles outside its quotations is compared with its quotations. */
const SOME_NARRATION = 16;
/** Of shorter articles, and of two of one outlet, more must be common: stock sentences make up half of them. */
const SHORT = 30;
const ENOUGH = 0.5;
const ENOUGH_OF_SHORT = 0.8;
/** Overlap is not judged by fewer hashes. */
const FEWEST_JUDGED = 8;
/** Two pages printed further apart are not compared: what they share is background told again. */
const NEAR_DAYS = 30;

function hashesOf({ all, own }: Narration, length: number): Set<number> {
  const hashes = shingleHashes(own, length);
  return hashes.size < SOME_NARRATION ? shingleHashes(all, length) : hashes;
}

/** The address at another outlet that the page declares its article's own. */
function canonicalOf({ article }: Reading): string | null {
  if (article.syndicated?.basis !== "canonical") return null;
  const declared = article.declared.canonical[0]?.value;
  return declared === undefined ? null : plainAddress(declared);
}

/** What was made of readings that are still at hand: several steps ask for it, and it takes as long as all the others. */
const made = new WeakMap<World, WeakMap<Reading, PageCopy>>();

/** A page as copies of it are sought. */
export function copyOf(reading: Reading, world: World): PageCopy {
  const ofWorld = made.get(world) ?? new WeakMap<Reading, PageCopy>();
  const known = ofWorld.get(reading);
  if (known) return known;
  const copy = newCopy(reading, world);
  made.set(world, ofWorld.set(reading, copy));
  return copy;
}

function newCopy(reading: Reading, world: World): PageCopy {
  const { page, article } = reading;
  const narration = narrationOf(reading);
  const { published } = article;
  return {
    key: page.id,
    address: page.url === null ? null : plainAddress(page.url),
    canonical: canonicalOf(reading),
    outlet: article.outlet,
    published: published && {
      value: published.value,
      alternatives: published.alternatives,
      inferred: published.basis === "inferred",
    },
    shingles: sampleOf(hashesOf(narration, SHINGLE_WORDS), COMPARED),
    runs: sampleOf(hashesOf(narration, RUN_WORDS), SOUGHT).hashes,
    origins: originNamesOf(article, world),
    taken: article.syndicated?.basis ?? null,
  };
}

/** A day from which stretches of days are counted. */
const FIRST_DAY = "2000-01-01";

const stretchOf = (day: string): number => Math.floor(daysBetween(FIRST_DAY, day) / NEAR_DAYS);

/** The stretches of days in which it was printed, with so many neighbours on each side. */
function stretches({ from, to }: DaySpan, around: number): number[] {
  const first = stretchOf(from) - around;
  return Array.from({ length: stretchOf(to) + around - first + 1 }, (_, k) => first + k);
}

/** Marks of runs of pages that do not tell their day, and of those of dated pages by which such pages find them. */
const OPEN = "?";
const DATED = "*";

const marked = (runs: readonly number[], marks: readonly (string | number)[]): string[] =>
  marks.flatMap((mark) => runs.map((run) => `${mark} ${run.toString(36)}`));

const addressesOf = ({ address, canonical }: PageCopy): string[] =>
  [address, canonical].flatMap((url) => (url === null ? [] : [`url ${url}`]));

/** Of a dated page so few runs are found whenever the other was printed: pages without a day are rare. */
const lasting = ({ runs }: PageCopy): readonly number[] => runs.slice(0, SOUGHT.atLeast / 2);

function keysOf(page: PageCopy): string[] {
  const days = toldDays(page);
  const near = days
    ? [...marked(page.runs, stretches(days, 0)), ...marked(lasting(page), [DATED])]
    : marked(page.runs, [OPEN]);
  return [...near, ...addressesOf(page)];
}

function probesOf(page: PageCopy): string[] {
  const days = toldDays(page);
  const near = days
    ? [...marked(page.runs, stretches(days, 1)), ...marked(lasting(page), [OPEN])]
    : marked(page.runs, [OPEN, DATED]);
  return [...near, ...addressesOf(page)];
}

/** True unless both tell their days and these lie too far apart. */
function areNear(a: PageCopy, b: PageCopy): boolean {
  const [left, right] = [toldDays(a), toldDays(b)];
  return left === null || right === null || distance(left, right) <= NEAR_DAYS;
}

const pointsTo = (a: PageCopy, b: PageCopy): boolean =>
  a.canonical !== null && (a.canonical === b.address || a.canonical === b.canonical);

/**
 * How much of the shorter of two articles is in the longer one, word for word and outside quotations, 0 to 1; 0 where
 * that is too little, or judged by too few words, to call one the other's copy. Symmetric.
 */
export function copied(a: PageCopy, b: PageCopy): number {
  if (pointsTo(a, b) || pointsTo(b, a)) return 1;
  if (!areNear(a, b)) return 0;
  const { contained, judged } = overlapOf(a.shingles, b.shingles);
  if (judged < FEWEST_JUDGED) return 0;
  const isShort = Math.min(a.shingles.of, b.shingles.of) < SHORT;
  const isOfOneOutlet = a.outlet !== null && a.outlet === b.outlet;
  return contained >= (isShort || isOfOneOutlet ? ENOUGH_OF_SHORT : ENOUGH) ? contained : 0;
}

/** Pages of which one has the article, or most of the article, of another. */
export const copyMatter: Matter<PageCopy> = {
  keys: keysOf,
  probes: probesOf,
  linked: (a, b) => copied(a, b) > 0,
};
