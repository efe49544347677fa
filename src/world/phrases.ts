// A slash between digits belongs to a date ("15/8"), not to the alternatives.
const BETWEEN = /\/(?!(?<=\d\/)\d)/u;

const tidy = (phrase: string): string =>
  (phrase.includes("  ") ? phrase.replace(/ {2,}/gu, " ") : phrase).trim();

/**
 * Writes out the alternatives of a phrase: "{tại/ở} Ukraine" gives "tại Ukraine" and "ở Ukraine".
 * Spaces that an empty side leaves behind are joined.
 */
export function writeOut(phrase: string): string[] {
  if (!phrase.includes("{")) return [tidy(phrase)];
  let written = [""];
  phrase.split(/[{}]/u).forEach((part, k) => {
    // Parts at odd places stood inside braces.
    const sides = k % 2 === 1 ? part.split(BETWEEN) : [part];
    written = written.flatMap((before) => sides.map((side) => before + side));
  });
  return written.map(tidy);
}
