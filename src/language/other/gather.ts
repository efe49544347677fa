/** Phrases by language, each language's in one string, parted by bars. */
type ByLanguage = Readonly<Record<string, string>>;

/** All phrases in one list, each once: many are the same in several languages. */
export const gathered = (phrases: ByLanguage): readonly string[] => [
  ...new Set(
    Object.values(phrases)
      .flatMap((text) => text.split("|"))
      .map((phrase) => phrase.trim()),
  ),
];
