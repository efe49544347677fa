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

const ANY = new RegExp(`[${BREAKS}${INVISIBLE}${C1}${JOINERS}]`);
const ANY_BREAK = new RegExp(`[${BREAKS}]`, "gu");
const ANY_C1 = new RegExp(`[${C1}]`, "gu");
const ANY_INVISIBLE = new RegExp(`[${INVISIBLE}]`, "gu");
const IDLE_JOINER = new RegExp(`(?<![${JOINING}]|${EMOJI})[${JOINERS}]`, "gu");

function withoutControls(text: string): string {
  if (!ANY.test(text)) return text;
  const inLines = text.replace(ANY_BREAK, " ");
  const latin = inLines.search(ANY_C1) < 0 ? inLines : withoutC1(inLines).replace(ANY_C1, "");
  return latin.replace(ANY_INVISIBLE, "").replace(IDLE_JOINER, "");
}

/**
 * Forms that are the same letters drawn otherwise: ligatures, mathematical alphabets, Arabic presentation forms. Not
 * ½, ², №, ™ and other characters that mean more than their letters.
 */
const DRAWN = /[\ufb00-\ufb06\ufb50-\ufbb1\ufbd3-\ufd3d\ufe70-\ufefc]|[\u{1d400}-\u{1d7ff}]/gu;
/** Full-width letters and digits: the common form in Chinese, Japanese and Korean pages, a spelling trick elsewhere. */
const FULL_WIDTH = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/gu;
const ANY_FULL_WIDTH = /[\uff10-\uff5a]/;
const EAST_ASIAN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u;

/** Code units that `DRAWN` begins with. */
const ANY_DRAWN = /[\ud835\ufb00-\ufefc]/;

const compatible = (char: string): string => char.normalize("NFKC");

function withPlainForms(text: string): string {
  const drawn = ANY_DRAWN.test(text) ? text.replace(DRAWN, compatible) : text;
  if (!ANY_FULL_WIDTH.test(drawn) || EAST_ASIAN.test(drawn)) return drawn;
  return drawn.replace(FULL_WIDTH, compatible);
}

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

/**
 * Characters that nothing here changes, most of those of news pages: in NFC whatever stands beside them
 * (NFC_Quick_Check of Unicode 16 and no combining marks), visible, and of one form.
 */
const SETTLED =
  "\\t\\n\\r -~\\u00a0-\\u00ac\\u00ae-\\u00cf\\u00d1-\\u00ef\\u00f1-\\u0188\\u018a-\\u01cc\\u01cf-\\u0255\\u0257-\\u02ff" +
  "\\u0388-\\u0482\\u048a-\\u052f\\u05d0-\\u05ea\\u0621-\\u063a\\u0641-\\u064a\\u1ea0-\\u1ef9\\u2010-\\u2027\\u202f-\\u205e\\u20a0-\\u20bf" +
  "\\u2190-\\u23ff\\u2500-\\u27bf\\u3001-\\u3029\\u3041-\\u3096\\u30a1-\\u30fe\\u4e00-\\u9fff\\uac00-\\ud7a3\\ud83c-\\ud83e\\udc00-\\udfff\\ufe0f\\uff01-\\uff0f\\uff1a-\\uff20";
/** Code units, not code points: several times faster. */
const UNSETTLED = new RegExp(`[^${SETTLED}]`);

/**
 * Text in NFC without characters that nobody sees, with one form for each letter. Line breaks stay where they are.
 * For text of any origin: the characters of HTML entities need it as well as those of a page's bytes.
 */
export function cleanText(text: string): string {
  if (!UNSETTLED.test(text)) return text;
  return withVietnameseLetters(withPlainForms(withoutControls(text).normalize("NFC")));
}
