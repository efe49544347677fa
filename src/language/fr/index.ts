import { pack, type ReadingPart } from "../pack.ts";
import { article } from "./article.ts";
import { contactClasses, contacts } from "./contacts.ts";
import { mentions } from "./mentions.ts";
import { names } from "./names.ts";
import { speech, speechClasses } from "./speech.ts";
import { times } from "./times.ts";
import { words } from "./words.ts";

const reading: ReadingPart = {
  grammar: { toldBehindVerb: true, finiteVerbs: true },
  ...mentions,
  ...speech,
  ...contacts,
  words: { ...words, ...speechClasses, ...contactClasses },
};

/** French. */
export const fr = pack({ id: "fr", article, times, reading, names });
