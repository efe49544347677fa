import type { StanceWords } from "../../stance-words.ts";

/** Verbs of offering, asking, promising, threatening, accepting, refusing and supporting; topics. */
export const stances: StanceWords = {
  verbs: [],
  others: [],
  claims: [],
  sayings: [],
  nominalisers: [],
  topics: {},
};
