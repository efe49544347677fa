import type { ReadingWords } from "../../reading-words.ts";

/** Verbs and nouns of saying. */
export const speech: Pick<ReadingWords, "cues" | "speechNouns"> = { cues: [], speechNouns: [] };

/** Function words by which it is told who speaks, and where what was said begins and ends. */
export const speechWords: ReadingWords["words"] = {};
