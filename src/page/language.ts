import { detectAll } from "tinyld/light";

/** Letters looked at; the beginning of a page tells its language. */
const SAMPLE = 600;
/** With fewer letters no detector is reliable. */
const FEWEST_LETTERS = 60;
/** Marked Vietnamese prose has a fifth to a quarter of such letters; names quoted in other languages a few in a hundred. */
const VIETNAMESE_SHARE = 0.08;

/** Letters that only Vietnamese uses (đ, ơ, ư, ă and the letters with two marks); â, ê, ô and the grave and acute ones are shared with others. */
const VIETNAMESE = /[đĐơƠưƯăĂ\u1ea0-\u1ef9]/gu;
const LETTER = /\p{L}/gu;

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

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function looksUnmarked(sample: string): boolean {
  const words = sample.toLowerCase().split(/\s+/u);
  const hits = words.filter((word) => UNMARKED.has(word)).length;
  return hits / Math.max(1, words.length) > 0.06;
}

/** BCP 47 tag of the page's language; null when unsure. Vietnamese is told by its letters alone. */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const letters = count(sample, LETTER);
  if (letters < FEWEST_LETTERS) return count(sample, VIETNAMESE) >= 5 ? "vi" : null;
  if (count(sample, VIETNAMESE) / letters >= VIETNAMESE_SHARE) return "vi";
  if (looksUnmarked(sample)) return null;
  return detectAll(sample)[0]?.lang ?? null;
}
