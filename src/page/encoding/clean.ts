import { toNfc } from "../../text/nfc.ts";
import { needs, needsOf } from "./kinds.ts";
import { withoutC1 } from "./latin.ts";
import { isSyllable } from "./syllable.ts";

/** What ends a line for some programs and not for others: a space, so that lines are those between "\n". */
const BREAKS = "\\v\\f\\u0085\\u2028\\u2029";
/** C0 controls but tab, newline and carriage return; soft hyphen, zero-width space, word joiner, bidi controls, BOM. */
const INVISIBLE =
  "\\0-\\x08\\x0e-\\x1f\\x7f\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb";
const C1 = "\\u0080-\\u009f";
const JOINERS = "\\u200c\\u200d";

/** Scripts in which the zero-width joiner and non-joiner change what is read. */
const JOINING =
  "Arabic Syriac Mongolian Nko Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Khmer Myanmar Tibetan"
    .split(" ")
    .map((script) => `\\p{Script=${script}}`)
    .join("");
/** Ends of a picture that may be joined to another one. */
const EMOJI = "\\p{Extended_Pictographic}|\\p{Emoji_Modifier}|\\ufe0f";

/** Without "u": by code units a search takes a fifth of the time. */
const ANY_BREAK = new RegExp(`[${BREAKS}]`, "g");
const ANY_C1 = new RegExp(`[${C1}]`, "g");
const ANY_INVISIBLE = new RegExp(`[${INVISIBLE}]`, "g");
const IDLE_JOINER = new RegExp(`(?<![${JOINING}]|${EMOJI})[${JOINERS}]`, "gu");

/**
 * Forms that are the same letters drawn otherwise: ligatures, mathematical alphabets, Arabic presentation forms. Not
 * ½, ², №, ™ and other characters that mean more than their letters.
 */
const DRAWN = /[\ufb00-\ufb06\ufb50-\ufbb1\ufbd3-\ufd3d\ufe70-\ufefc]|[\u{1d400}-\u{1d7ff}]/gu;
/** Full-width letters and digits: the common form in Chinese, Japanese and Korean pages, a spelling trick elsewhere. */
const FULL_WIDTH = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/gu;
const EAST_ASIAN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u;

const compatible = (char: string): string => char.normalize("NFKC");

const withPlainDigits = (text: string): string =>
  EAST_ASIAN.test(text) ? text : text.replace(FULL_WIDTH, compatible);

/** Letters that look like Vietnamese ones: Latin eth and African d for đ, a with caron for ă. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map([
  ["ð", "đ"],
  ["Ð", "Đ"],
  ["Ɖ", "Đ"],
  ["ɖ", "đ"],
  ["ǎ", "ă"],
  ["Ǎ", "Ă"],
]);
const ANY_LOOKALIKE = /[ðÐƉɖǎǍ]/;
const LOOKALIKE = /[ðÐƉɖǎǍ]/gu;
const WORD = /\p{L}+/gu;
/** Letters of Vietnamese and of hardly any other language. */
const VIETNAMESE = /[ơƠưƯ\u1ea0-\u1ef9]/u;
const ICELANDIC = /[þÞ]/u;

const seenAs = (word: string): string => word.replace(LOOKALIKE, (char) => LOOKALIKES.get(char) ?? char);

/** Vietnamese words with the letters that they mean, where that makes syllables of them. */
function withVietnameseLetters(text: string): string {
  if (!ANY_LOOKALIKE.test(text) || !VIETNAMESE.test(text) || ICELANDIC.test(text)) return text;
  return text.replace(WORD, (word) => {
    const meant = seenAs(word);
    return meant !== word && isSyllable(meant) ? meant : word;
  });
}

/** The steps, each for the texts whose characters may need it; the later ones look at the letters of the earlier. */
const STEPS: readonly (readonly [need: number, step: (text: string) => string])[] = [
  [needs.breaking, (text) => text.replace(ANY_BREAK, " ")],
  [needs.control, (text) => withoutC1(text).replace(ANY_C1, "")],
  [needs.unseen, (text) => text.replace(ANY_INVISIBLE, "")],
  [needs.joiner, (text) => text.replace(IDLE_JOINER, "")],
  [needs.drawn, (text) => text.replace(DRAWN, compatible)],
  [needs.normalizing, toNfc],
  [needs.wide, withPlainDigits],
  [needs.lookalike | needs.normalizing, withVietnameseLetters],
];

/**
 * Text in NFC without characters that nobody sees, with one form for each letter. Line breaks stay where they are.
 * For text of any origin: the characters of HTML entities need it as well as those of a page's bytes.
 */
export function cleanText(text: string): string {
  const bits = needsOf(text);
  if (bits === 0) return text;
  return STEPS.reduce((out, [need, step]) => (bits & need ? step(out) : out), text);
}
