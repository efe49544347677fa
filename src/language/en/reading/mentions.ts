import type { ReadingWords } from "../../reading-words.ts";

/** Titles, honorifics, pronouns, groups and what else mentions of people and bodies are made of. */
export const mentions: Pick<
  ReadingWords,
  | "titles"
  | "honorifics"
  | "pronouns"
  | "groups"
  | "counterparts"
  | "titleAdjectives"
  | "notNames"
  | "wordsAtStart"
  | "nameParticles"
  | "bodyHeads"
  | "abbreviations"
> = {
  titles: [],
  honorifics: [],
  pronouns: [],
  groups: [],
  counterparts: [],
  titleAdjectives: [],
  notNames: [],
  wordsAtStart: [],
  nameParticles: [],
  bodyHeads: [],
  abbreviations: [],
};

/** Function words of mentions. */
export const mentionWords: ReadingWords["words"] = {};
