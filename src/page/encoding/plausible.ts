/** Words with letters beyond ASCII that are looked at. */
const SAMPLE = 400;
/** Share of words that no alphabet writes so, from which on a decoding is wrong. */
const MOST_ODD = 0.15;
/** Share of words all in capitals, beside words with small letters before them, that shows case turned round. */
const MOST_CAPITALS = 0.5;

/** Rows of ASCII letters and of anything beyond ASCII but spaces and punctuation. */
const WORD = /[^\0-@[-`{-\x7f\u00a0\u2000-\u206f\u3000-\u303f\uff00-\uffef]+/gu;
const ASCII = /^[a-z]+$/iu;
/** Controls, private use, unassigned and replacement characters. */
const NO_TEXT = /[\u0080-\u009f\p{Co}\p{Cn}\ufffd]/u;
/** A small letter before a capital one: "нИНИСТР" is what KOI8-R read as windows-1251 shows. */
const UPSIDE_DOWN = /\p{Ll}\p{Lu}/u;
const CAPITALS = /^\p{Lu}{2,}$/u;
/** Signs of Latin-1 inside a word; not the hyphen, the middle dot and the ordinals. */
const SIGN_INSIDE = /\p{L}[¡-©¬®-¶¸¹¼-¿×÷]\p{L}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const GREEK = /\p{Script=Greek}/u;
const LATIN = /\p{Script=Latin}/u;
/** Marked letters in a row, "Ïðåçè": four of them stand in no word of a Latin alphabet. */
const MARKED_ROW = /[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]{4}/u;

function isOdd(word: string): boolean {
  if (NO_TEXT.test(word) || UPSIDE_DOWN.test(word) || SIGN_INSIDE.test(word)) return true;
  if (LATIN.test(word)) return MARKED_ROW.test(word) || CYRILLIC.test(word) || GREEK.test(word);
  return CYRILLIC.test(word) && GREEK.test(word);
}

/** Words with characters beyond ASCII, from the beginning of a text. */
function sampleOf(text: string): string[] {
  const words: string[] = [];
  WORD.lastIndex = 0;
  for (let hit = WORD.exec(text); hit && words.length < SAMPLE; hit = WORD.exec(text)) {
    if (!ASCII.test(hit[0])) words.push(hit[0]);
  }
  return words;
}

const shareOf = (words: readonly string[], is: (word: string) => boolean): number =>
  words.length === 0 ? 0 : words.filter(is).length / words.length;

/** Whether decoded text looks like words of some alphabet. Text all in ASCII does. */
export function isPlausible(text: string): boolean {
  const words = sampleOf(text);
  if (shareOf(words, isOdd) > MOST_ODD) return false;
  const reversed = words.some((word) => UPSIDE_DOWN.test(word));
  return !reversed || shareOf(words, (word) => CAPITALS.test(word)) < MOST_CAPITALS;
}
