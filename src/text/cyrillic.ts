/** Letters of Russian, Ukrainian and Belarusian in Latin ones, as BGN/PCGN and the press have them. */
const LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  (
    "а a б b в v г g ґ g д d е e ё e є ye ж zh з z и i і i ї yi й y к k л l м m н n о o п p р r с s т t у u ў u ф f " +
    "х kh ц ts ч ch ш sh щ shch ы y э e ю yu я ya"
  )
    .split(" ")
    .flatMap((letter, at, all) => (at % 2 === 0 ? [[letter, all[at + 1] ?? ""] as const] : [])),
);

const CYRILLIC = /^[\u0400-\u052f]/u;

/** True for a text that begins with a Cyrillic letter. */
export const isCyrillic = (text: string): boolean => CYRILLIC.test(text);

/** Ways of writing one sound in Latin letters, as one: "Sergei", "Sergey"; "Zelensky", "Zelenskyy", "Zelenskiy". */
const ONE_SOUND: readonly (readonly [RegExp, string])[] = [
  [/['’ʼ`ʹ]/gu, ""],
  [/shch|sch/gu, "S"],
  [/sh/gu, "S"],
  [/zh/gu, "Z"],
  [/tch|ch/gu, "C"],
  [/kh/gu, "h"],
  [/ts|tz/gu, "T"],
  [/x/gu, "ks"],
  [/w/gu, "v"],
  [/ph/gu, "f"],
  [/th/gu, "t"],
  [/ck|c|q/gu, "k"],
  [/ander$/gu, "andr"],
  [/(?<![yij])[yij]+(?=[aeou])/gu, ""],
  [/[yij]+/gu, "i"],
  [/(.)\1+/gu, "$1"],
];

/** The sound of a word in Latin letters: words that are transliterations of one name have one sound, nearly. */
export function soundOf(word: string): string {
  let sound = word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  for (const [pattern, one] of ONE_SOUND) sound = sound.replace(pattern, one);
  return sound;
}

/** A Cyrillic word in Latin letters; `hard` is how "г" is written: "g" from Russian, "h" from Ukrainian. */
export const inLatin = (word: string, hard: "g" | "h"): string =>
  [...word.toLowerCase()].map((letter) => (letter === "г" ? hard : (LATIN[letter] ?? ""))).join("");

/** Endings of cases of names, Russian and Ukrainian, and with what the nominative ends in their place. */
const CASES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:ого|ому|ым|ом)$/u, ["ый", "ой", ""]],
  [/(?:ого|ому|им|ом|ому)$/u, ["ий", ""]],
  [/(?:его|ему|им|ем)$/u, ["ий", "ей", "й", ""]],
  [/(?:а|у|ом|ым|е|ові|і)$/u, ["", "о"]],
  [/(?:я|ю|ем|єм|ї|еві|єві)$/u, ["й", "ь"]],
  [/(?:ой|ою|у|ы|е|и|і)$/u, ["а"]],
  [/(?:ей|ею|єю|ю|и|е|ї|і)$/u, ["я", "ія", "ия"]],
  [/(?:ии|ию|ией|ії|ію|ією)$/u, ["ия", "ія"]],
];

/** The word and what it may be a case of, in small letters. */
export function nominatives(word: string): readonly string[] {
  const lower = word.toLowerCase();
  const found = new Set([lower]);
  for (const [ending, own] of CASES)
    if (ending.test(lower)) for (const one of own) found.add(lower.replace(ending, one));
  return [...found].filter((form) => form.length > 2);
}
