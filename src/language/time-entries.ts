/** Phrases of one meaning, parted by bars: `each(true, "de|du")`. */
export const each = <V>(value: V, phrases: string): (readonly [string, V])[] =>
  phrases.split("|").map((phrase) => [phrase, value] as const);

/** Phrases whose meanings are numbers in a row, the first of them `from`; "/" parts phrases of one number. */
export const inOrder = (from: number, phrases: string): (readonly [string, number])[] =>
  phrases.split("|").flatMap((same, index) => each(from + index, same.replaceAll("/", "|")));
