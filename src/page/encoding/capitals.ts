const WORD = /\p{L}+/gu;
const UNMARKED = /[^A-Za-z]/gu;

/** Unmarked letters of a word. */
const plainOf = (word: string): string => word.replace(UNMARKED, "");

/** Whether no unmarked letter of a word is small; words without any could be capitals too. */
const mayBeCapitals = (word: string): boolean => plainOf(word) === plainOf(word).toUpperCase();

/** "TướNG": small marked letters between capitals. */
const isBroken = (word: string): boolean =>
  mayBeCapitals(word) && plainOf(word).length > 1 && word !== word.toUpperCase();

/** For each word, whether it stands in a row of words that may be capitals and of which one is broken. */
function inBrokenRows(words: readonly string[]): boolean[] {
  const marks: boolean[] = [];
  while (marks.length < words.length) {
    const from = marks.length;
    let to = from;
    while (to < words.length && mayBeCapitals(words[to] ?? "")) to++;
    const broken = words.slice(from, to).some(isBroken);
    for (let k = from; k < Math.max(to, from + 1); k++) marks.push(broken);
  }
  return marks;
}

/**
 * Marked letters written small for want of capitals ("THủ TướNG ở Hà NộI"), as capitals again: in rows of words with
 * no small unmarked letter, where at least one word shows it.
 */
export function withCapitals(line: string): string {
  const marks = inBrokenRows(line.match(WORD) ?? []);
  let at = -1;
  return line.replace(WORD, (word) => {
    at++;
    return marks[at] ? word.toUpperCase() : word;
  });
}
