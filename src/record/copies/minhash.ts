import { hashText, mixed } from "../hashes.ts";

/** The smallest hashes of a set of shingles (bottom-k MinHash, Broder 1997): a sample of it, drawn alike for every text. */
export interface Sample {
  /** Size of the whole set. */
  readonly of: number;
  /** Ascending. */
  readonly hashes: readonly number[];
}

/** How much of a set a sample holds: a share of it, within bounds. */
export interface SampleSize {
  readonly atLeast: number;
  readonly share: number;
  readonly atMost: number;
}

/** Bits of a hash that are kept: two texts of a thousand shingles have one in common by chance in 17 cases. */
const KEPT_BITS = 24;

/** Hashes of all rows of `length` words that follow each other inside one of the runs. */
export function shingleHashes(runs: readonly (readonly string[])[], length: number): Set<number> {
  const found = new Set<number>();
  for (const words of runs) {
    const hashes = words.map(hashText);
    for (let from = 0; from + length <= words.length; from++) {
      let hash = length;
      for (let k = from; k < from + length; k++) hash = mixed(hash ^ (hashes[k] ?? 0));
      found.add(hash >>> (32 - KEPT_BITS));
    }
  }
  return found;
}

/** The smallest of the hashes, as many as the size asks. */
export function sampleOf(hashes: ReadonlySet<number>, { atLeast, share, atMost }: SampleSize): Sample {
  const size = Math.max(atLeast, Math.min(atMost, Math.ceil(hashes.size * share)));
  const ordered = Uint32Array.from(hashes).sort();
  return { of: hashes.size, hashes: [...ordered.subarray(0, size)] };
}

/** Up to this hash a sample holds all of its set. */
const reach = ({ of, hashes }: Sample): number =>
  hashes.length < of ? (hashes.at(-1) ?? 0) : Number.POSITIVE_INFINITY;

/** What two samples tell of their sets. */
export interface Overlap {
  /** Estimated part of the smaller set that the larger one holds (containment), 0 to 1. */
  readonly contained: number;
  /** Hashes of the smaller set by which this was judged. */
  readonly judged: number;
}

/** Compares two sets by those of their hashes that both samples would hold. */
export function overlapOf(a: Sample, b: Sample): Overlap {
  const limit = Math.min(reach(a), reach(b));
  let [left, right, both] = [0, 0, 0];
  for (;;) {
    const [x = Number.POSITIVE_INFINITY, y = Number.POSITIVE_INFINITY] = [a.hashes[left], b.hashes[right]];
    const next = Math.min(x, y);
    if (next > limit || next === Number.POSITIVE_INFINITY) break;
    if (x === y) both++;
    if (x === next) left++;
    if (y === next) right++;
  }
  const judged = Math.min(left, right);
  return { contained: both / (judged || 1), judged };
}
