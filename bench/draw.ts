const SEED = 20_250_604;

/** Numbers below `limit`, the same each time (mulberry32). */
function randomNumbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

/** `size` of the items drawn at random, the same ones each time. */
export function draw<T>(items: readonly T[], size: number): T[] {
  const below = randomNumbers(SEED);
  const rest = [...items];
  return Array.from({ length: Math.min(size, rest.length) }, () => rest.splice(below(rest.length), 1)).flat();
}
