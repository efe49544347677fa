/** Phrases parted by bars. */
export const list = (text: string): readonly string[] => text.split("|").map((phrase) => phrase.trim());
