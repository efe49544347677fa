import type { ReadingWords } from "../../reading-words.ts";

/** Words for contacts and what sets their status, level, setting, number and outcome. */
export const events: Pick<
  ReadingWords,
  "contacts" | "statuses" | "settings" | "levels" | "outcomes" | "numerals"
> = { contacts: [], statuses: [], settings: [], levels: [], outcomes: [], numerals: {} };

/** Function words around a contact. */
export const eventWords: ReadingWords["words"] = {};
