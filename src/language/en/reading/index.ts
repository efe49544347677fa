import type { ReadingWords } from "../../reading-words.ts";
import { events, eventWords } from "./events.ts";
import { words } from "./function-words.ts";
import { mentions, mentionWords } from "./mentions.ts";
import { speech, speechWords } from "./speech.ts";
import { stances } from "./stances.ts";

/** What the reading needs of English. A class of function words stands in one file. */
export const reading: ReadingWords = {
  ...mentions,
  ...speech,
  ...events,
  stances,
  words: { ...words, ...mentionWords, ...speechWords, ...eventWords },
};
