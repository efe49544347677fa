import { withoutMarks } from "../../text/marks.ts";

/** Lower-case letters without marks, spaces and hyphens: "M.Ru-bi-ô" becomes "mrubio". */
const fold = (name: string): string => withoutMarks(name.toLowerCase()).replace(/[^a-z]/g, "");

/** How many letters must be put in, left out or changed to make one word of the other (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

const lastPart = (name: string): string => name.split(/[\s.]+/u).at(-1) ?? name;

/** "La-vrốp", "Ô-ba-ma": syllables written as they are heard, with hyphens between. */
const HEARD = /\p{L}-\p{Ll}/u;

/** Of so many letters one may differ in a name as a whole, and in a family name written as it is heard. */
const WHOLE = 5;
const LAST = 3;

/** Whether two spellings may be of one name, where title and day already speak for the same person. */
export function areAlike(told: string, known: string): boolean {
  const [a, b] = [fold(told), fold(known)];
  if (distance(a, b) <= Math.max(a.length, b.length) / WHOLE) return true;
  if (!HEARD.test(told)) return false;
  const [c, d] = [fold(lastPart(told)), fold(lastPart(known))];
  return c.length > 2 && distance(c, d) <= Math.max(c.length, d.length) / LAST;
}
