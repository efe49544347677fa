/** Hashes of a signature: 20 bands of 3 rows find texts that share half of their shingles in 93 of 100 cases. */
const BANDS = 20;
const ROWS = 3;
const SIZE = BANDS * ROWS;

/** Multipliers of the hash family, odd 32-bit numbers from a linear congruential generator (Numerical Recipes). */
const multipliers = ((): Int32Array => {
  const values = new Int32Array(SIZE);
  let state = 1;
  for (let k = 0; k < SIZE; k++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    values[k] = state | 1;
  }
  return values;
})();

/** FNV-1a over code units. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let k = 0; k < text.length; k++) hash = Math.imul(hash ^ text.charCodeAt(k), 0x01000193);
  return hash;
}

/** The smallest value of each hash over all shingles of a text. */
export type Signature = readonly number[];

/** Finishing step of MurmurHash3: spreads every bit over all others. */
function mix(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Hashes of all rows of `length` words that follow each other; of the one shorter row where there are fewer words. */
export function shingleHashes(words: readonly string[], length: number): Set<number> {
  const hashes = words.map(hashText);
  const found = new Set<number>();
  for (let from = 0; from <= Math.max(0, words.length - length); from++) {
    let hash = length;
    for (let k = from; k < from + length; k++) hash = mix(hash ^ (hashes[k] ?? 0));
    found.add(hash);
  }
  return found;
}

/** MinHash signature (Broder 1997) of the set of shingles of a text; null for a text without words. */
export function signatureOf(words: readonly string[], shingleLength: number): Signature | null {
  if (words.length === 0) return null;
  const signature = new Uint32Array(SIZE).fill(0xffffffff);
  for (const hash of shingleHashes(words, shingleLength)) {
    for (let k = 0; k < SIZE; k++) {
      const value = mix(Math.imul(hash, multipliers[k] ?? 1));
      if (value < (signature[k] ?? 0)) signature[k] = value;
    }
  }
  return [...signature];
}

/** Estimated share of the shingles that two texts have in common (Jaccard), 0 to 1. */
export function likeness(a: Signature, b: Signature): number {
  let equal = 0;
  for (let k = 0; k < SIZE; k++) if (a[k] === b[k]) equal++;
  return equal / SIZE;
}

/** The bands of a signature, as short texts; two texts that share none are taken for unlike (Leskovec et al. 2014, 3.4). */
export function bandsOf(signature: Signature): string[] {
  return Array.from({ length: BANDS }, (_, band) => {
    let hash = band;
    for (let k = band * ROWS; k < (band + 1) * ROWS; k++) hash = mix(hash ^ (signature[k] ?? 0));
    return `${band}:${hash.toString(36)}`;
  });
}
