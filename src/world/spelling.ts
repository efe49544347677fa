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
