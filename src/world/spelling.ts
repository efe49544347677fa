/** Open syllables in "oa", "oe", "uy" carry their tone on the first vowel (older rule) or the second (newer rule). */
const tonePairs: readonly (readonly [string, string])[] = [
  ["òa", "oà"],
  ["óa", "oá"],
  ["ỏa", "oả"],
  ["õa", "oã"],
  ["ọa", "oạ"],
  ["òe", "oè"],
  ["óe", "oé"],
  ["ỏe", "oẻ"],
  ["õe", "oẽ"],
  ["ọe", "oẹ"],
  ["ùy", "uỳ"],
  ["úy", "uý"],
  ["ủy", "uỷ"],
  ["ũy", "uỹ"],
  ["ụy", "uỵ"],
];

const newer = new Map(tonePairs);
const older = new Map(tonePairs.map(([first, second]) => [second, first]));
// "qu" is a consonant: "quý" has only one way of writing.
const olderTone = new RegExp(`(?:${[...newer.keys()].join("|")})(?!\\p{L})`, "gu");
const newerTone = new RegExp(`(?<![qQ])(?:${[...older.keys()].join("|")})(?!\\p{L})`, "gu");

// Asked first, since most names carry no such tone.
const TONED = /[òóỏõọùúủũụàáảãạèéẻẽẹỳýỷỹỵ]/u;

/**
 * Ways of writing the same name: both places of the tone mark ("Thụy Điển", "Thuỵ Điển"), the given one first.
 * Text in NFC.
 */
export function toneVariants(text: string): string[] {
  if (!TONED.test(text)) return [text];
  const variants = [
    text,
    text.replace(olderTone, (vowels) => newer.get(vowels) ?? vowels),
    text.replace(newerTone, (vowels) => older.get(vowels) ?? vowels),
  ];
  return [...new Set(variants)];
}

/** Hyphens inside names are often left out: "Kim Jong-un", "Kim Jong un". The given way first. */
export function hyphenVariants(text: string): string[] {
  return text.includes("-") ? [text, text.replace(/(?<=\p{L})-(?=\p{L})/gu, " ")] : [text];
}

/**
 * The surname with the initial of the first name ("V. Putin"), for names whose surname stands last.
 * Null where the short form is no such surname.
 */
export function initialForm(name: string, surname: string): string | null {
  const given = name.endsWith(` ${surname}`) ? name.slice(0, -surname.length - 1) : "";
  return /^\p{Lu}/u.test(given) ? `${given.charAt(0)}. ${surname}` : null;
}
