import { detectAll } from "tinyld/light";

/** Letters looked at; the beginning of a page tells its language. */
const SAMPLE = 600;
/** With fewer letters no detector is reliable. */
const FEWEST_LETTERS = 60;
/** Marked Vietnamese prose has a fifth to a quarter of such letters; names quoted in other languages a few in a hundred. */
const VIETNAMESE_SHARE = 0.08;

/** Letters that only Vietnamese uses beside those with two marks; â, ê, ô and the grave and acute ones are shared with others. */
const VIETNAMESE = new Set([..."đĐơƠưƯăĂ"].map((char) => char.charCodeAt(0)));
const LETTER = /\p{L}/u;

const isVietnamese = (code: number): boolean => (code >= 0x1ea0 && code <= 0x1ef9) || VIETNAMESE.has(code);

/** Asked for letters beyond ASCII only. */
const isMarkedLetter = (code: number): boolean =>
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) || LETTER.test(String.fromCharCode(code));

/** Frequent syllables as they look without marks; detectors take such text for Dutch or Malay. */
const UNMARKED = new Set([
  "cua",
  "cac",
  "khong",
  "nguoi",
  "duoc",
  "trong",
  "nhung",
  "cuoc",
  "ngay",
  "tong",
  "voi",
]);

/** Letters of a text, and those of them that only Vietnamese uses. */
function countLetters(text: string): { readonly letters: number; readonly vietnamese: number } {
  let letters = 0;
  let vietnamese = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) {
      const lower = code | 0x20;
      if (lower >= 0x61 && lower <= 0x7a) letters++;
    } else if (isVietnamese(code)) {
      vietnamese++;
      letters++;
    } else if (isMarkedLetter(code)) letters++;
  }
  return { letters, vietnamese };
}

function looksUnmarked(sample: string): boolean {
  const words = sample.toLowerCase().split(/\s+/u);
  const hits = words.filter((word) => UNMARKED.has(word)).length;
  return hits / Math.max(1, words.length) > 0.06;
}

/** BCP 47 tag of the page's language; null when unsure. Vietnamese is told by its letters alone. */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const { letters, vietnamese } = countLetters(sample);
  if (letters < FEWEST_LETTERS) return vietnamese >= 5 ? "vi" : null;
  if (vietnamese / letters >= VIETNAMESE_SHARE) return "vi";
  if (looksUnmarked(sample)) return null;
  return detectAll(sample)[0]?.lang ?? null;
}
