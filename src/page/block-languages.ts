import { detectAll } from "tinyld/light";
import type { Span } from "../text/span.ts";
import { countLetters, scriptOf, VIETNAMESE_SHARE } from "./language.ts";
import { languageByWords } from "./stop-words.ts";

/** Letters of a block that are looked at, and with how few nothing is told. */
const SAMPLE = 400;
const FEWEST_LETTERS = 60;

/** Share of the letters that a script has in a block written in it: quoted names have less. */
const SCRIPT_SHARE = 0.5;

const lettersOf = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

/** The language of a text in another script than the Latin one; null for others. */
function byScript(sample: string): string | null {
  const script = scriptOf(sample);
  if (!script) return null;
  const own = [...sample].filter((letter) => script.pattern.test(letter)).length;
  if (own < lettersOf(sample) * SCRIPT_SHARE) return null;
  const found = detectAll(sample)[0]?.lang;
  return found !== undefined && script.languages.includes(found) ? found : null;
}

/** The language of a stretch of prose as far as it tells by itself; null where it is too short or doubtful. */
export function languageOfBlock(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const { letters, vietnamese } = countLetters(sample);
  if (letters < FEWEST_LETTERS) return null;
  if (vietnamese / letters >= VIETNAMESE_SHARE) return "vi";
  return byScript(sample) ?? languageByWords(sample);
}

/** The last language told up to each of them; the page's before the first. */
function lastTold(own: readonly (string | null)[], page: string | null): (string | null)[] {
  let last = page;
  return own.map((language) => {
    last = language ?? last;
    return last;
  });
}

/**
 * The language of each of a page's stretches of prose, in their order: its own where it tells it; else that of its
 * neighbours where both have the same, and the page's where they differ.
 */
export function blockLanguages(
  text: string,
  blocks: readonly Span[],
  page: string | null,
): (string | null)[] {
  const own = blocks.map(({ start, end }) => languageOfBlock(text.slice(start, end)));
  if (own.every((language) => language === null || language === page)) return blocks.map(() => page);
  const before = lastTold(own, page);
  const after = lastTold(own.toReversed(), page).toReversed();
  return own.map((language, at) => language ?? (before[at] === after[at] ? before[at] : page) ?? null);
}
