/** Combining marks that may follow one letter: the limit of Unicode's stream-safe text format (UAX 15, 13). No language comes near. */
const MOST_MARKS = 30;
/** So many signs beyond Latin in a row, as marks without end are; looked for first, since it takes the least time. */
const FOREIGN_RUN = new RegExp(`[^\\0-\\u02ff]{${MOST_MARKS + 1}}`);
const MARKS = new RegExp(`\\p{M}{${MOST_MARKS + 1},}`, "gu");

/** The first marks of a row, without the half of a pair. */
const cut = (marks: string): string =>
  Array.from(marks.slice(0, 2 * MOST_MARKS))
    .slice(0, MOST_MARKS)
    .join("");

/**
 * The text in Unicode's normal form C. Marks beyond the thirtieth on one letter are dropped: putting them in order
 * would take quadratic time.
 */
export function toNfc(text: string): string {
  const safe = FOREIGN_RUN.test(text) ? text.replace(MARKS, cut) : text;
  return safe.normalize("NFC");
}
