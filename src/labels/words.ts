/** The words with their first letter as a line or a cell begins. */
export const capitalised = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);

/** All words of a list as lines begin. */
export const capitalisedAll = <K extends string>(words: Readonly<Record<K, string>>): Record<K, string> =>
  Object.fromEntries(Object.entries<string>(words).map(([key, text]) => [key, capitalised(text)])) as Record<
    K,
    string
  >;
