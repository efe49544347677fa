const ALTERNATIVES = /\{([^{}]*)\}/u;
// A slash between digits belongs to a date ("15/8"), not to the alternatives.
const BETWEEN = /\/(?!(?<=\d\/)\d)/u;

/**
 * Writes out the alternatives of a phrase: "{tại/ở} Ukraine" gives "tại Ukraine" and "ở Ukraine".
 * Spaces that an empty side leaves behind are joined.
 */
export function writeOut(phrase: string): string[] {
  const found = ALTERNATIVES.exec(phrase);
  if (!found) return [phrase.replace(/ {2,}/gu, " ").trim()];
  const before = phrase.slice(0, found.index);
  const after = phrase.slice(found.index + found[0].length);
  return (found[1] ?? "").split(BETWEEN).flatMap((side) => writeOut(`${before}${side}${after}`));
}
