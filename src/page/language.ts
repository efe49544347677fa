import { detectAll } from "tinyld/light";
import { codeUnitAt } from "../text/code-units.ts";
import { languageByWords, withoutNames } from "./stop-words.ts";
import type { PageBlock } from "./types.ts";

/** Letters looked at; the beginning of a page tells its language. */
const SAMPLE = 600;
/** With fewer letters no detector is reliable. */
const FEWEST_LETTERS = 60;
/** Marked Vietnamese prose has a fifth to a quarter of such letters; names quoted in other languages a few in a hundred. */
export const VIETNAMESE_SHARE = 0.08;

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
export function countLetters(text: string): { readonly letters: number; readonly vietnamese: number } {
  let letters = 0;
  let vietnamese = 0;
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const code = codeUnitAt(text, at);
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

/** Scripts that name a language, or rule most of them out. */
const SCRIPTS: readonly { readonly pattern: RegExp; readonly languages: readonly string[] }[] = (
  [
    [/[\u3040-\u30ff]/u, ["ja"]],
    [/[\uac00-\ud7af]/u, ["ko"]],
    [/[\u4e00-\u9fff]/u, ["zh", "ja"]],
    [/[\u0400-\u04ff]/u, ["ru", "uk", "bg", "sr", "mk", "be", "kk", "ky", "mn", "tg", "tt", "uz"]],
    [/[\u0600-\u06ff]/u, ["ar", "fa", "ur", "ps", "ckb", "ug", "sd"]],
    [/[\u0590-\u05ff]/u, ["he", "yi"]],
    [/[\u0900-\u097f]/u, ["hi", "mr", "ne"]],
    [/[\u0370-\u03ff]/u, ["el"]],
  ] as const
).map(([pattern, languages]) => ({ pattern, languages }));

/** The first script of which a text has letters, beside the Latin one, with the languages written in it. */
export const scriptOf = (text: string): (typeof SCRIPTS)[number] | undefined =>
  SCRIPTS.find(({ pattern }) => pattern.test(text));

const LATIN_LETTER = /[a-z]/iu;
const TAG = /^([a-z]{2,3})(?:[-_][a-z0-9_-]+)?$/iu;

/** A declared language that the script of the text does not contradict. */
function plausible(declared: string | null, sample: string): string | null {
  const language = TAG.exec(declared?.trim() ?? "")?.[1]?.toLowerCase() ?? null;
  // Vietnamese is told by its letters alone: templates in Vietnamese stand around other languages, and the other way round.
  if (language === null || language === "vi") return null;
  const script = scriptOf(sample);
  if (script) return script.languages.includes(language) ? language : null;
  return LATIN_LETTER.test(sample) ? language : null;
}

/**
 * BCP 47 tag of the language of a page's text; null when unsure. Vietnamese is told by its letters alone, others by
 * their small words; `declared` is what the page says of itself, and holds where neither they nor the script tell
 * something else.
 */
export function detectLanguage(text: string, declared: string | null = null): string | null {
  const sample = text.slice(0, SAMPLE);
  const { letters, vietnamese } = countLetters(sample);
  if (letters < FEWEST_LETTERS) return vietnamese >= 5 ? "vi" : plausible(declared, sample);
  if (vietnamese / letters >= VIETNAMESE_SHARE) return "vi";
  if (looksUnmarked(sample)) return null;
  return languageByWords(sample) ?? plausible(declared, sample) ?? byLetters(sample);
}

/** By the letters of a text; of names as little as can be, since they are those of other languages. */
function byLetters(sample: string): string | null {
  const rest = withoutNames(sample);
  const told = countLetters(rest).letters >= FEWEST_LETTERS ? rest : sample;
  return detectAll(told)[0]?.lang ?? null;
}

/** Shorter blocks are menus and labels, often in another language than the text. */
const PROSE = 80;

/** The text by which the language of a page is told: its prose, or all of it where there is hardly any. */
export function languageSample(text: string, blocks: readonly PageBlock[]): string {
  let sample = "";
  for (const { start, end, markup } of blocks) {
    if (end - start < PROSE || (markup?.linkDensity ?? 0) > 0.5) continue;
    sample += `${text.slice(start, end)}\n`;
    if (sample.length >= 2 * SAMPLE) break;
  }
  // The first paragraphs of a page may be its notices.
  return sample.length < SAMPLE / 2 ? text : sample.slice(-SAMPLE);
}
