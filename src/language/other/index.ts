import { NO_NAMES } from "../pack-names.ts";
import type { ReadingWords } from "../reading-words.ts";
import type { LanguagePack } from "../types.ts";
import { article } from "./article.ts";

/** Nothing is read of a language without a pack: no statement, no contact. */
const reading: ReadingWords = {
  titles: [],
  honorifics: [],
  pronouns: [],
  groups: [],
  counterparts: [],
  titleAdjectives: [],
  cues: [],
  speechNouns: [],
  contacts: [],
  statuses: [],
  settings: [],
  levels: [],
  words: {},
  stances: { verbs: [], others: [], claims: [], sayings: [], nominalisers: [], topics: {} },
  numerals: {},
  notNames: [],
  wordsAtStart: [],
  nameParticles: [],
  bodyHeads: [],
  abbreviations: [],
  outcomes: [],
};

/** Any language without a pack of its own: the article is found, and nothing is read of it. */
export const other: LanguagePack = Object.freeze({ id: "und", article, times: {}, reading, names: NO_NAMES });
