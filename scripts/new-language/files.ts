import type { KnownWords } from "./known.ts";

/** What the files of a new pack are made from. */
export interface NewPack {
  /** BCP 47 tag; also the name of the folder and of the pack. */
  readonly tag: string;
  /** The language's name in English. */
  readonly name: string;
  readonly known: KnownWords;
}

/** Makes the text of one file. */
type FileOf = (pack: NewPack) => string;

const index: FileOf = ({ tag, name }) => `import { pack, type ReadingPart } from "../pack.ts";
import { article } from "./article.ts";
import { contactClasses, contacts } from "./contacts.ts";
import { mentions } from "./mentions.ts";
import { names } from "./names.ts";
import { speech, speechClasses } from "./speech.ts";
import { times } from "./times.ts";
import { words } from "./words.ts";

const reading: ReadingPart = {
  // How words are put together, where that is not as in most languages: see Grammar in ../reading-words.ts.
  grammar: {},
  ...mentions,
  ...speech,
  ...contacts,
  words: { ...words, ...speechClasses, ...contactClasses },
};

/** ${name}. */
export const ${tag} = pack({ id: "${tag}", article, times, reading, names });
`;

const article: FileOf = ({ name }) => `import type { ArticlePart } from "../pack.ts";

/** Words of ${name} news pages beyond those of any language. All may be left out: see ../article-words.ts. */
export const article: ArticlePart = {
  // Words beside a day that tell whether it lies behind or ahead, for articles that carry no date.
  tense: { past: [], future: [], saying: [], nearDays: [], former: [] },
};
`;

const times: FileOf = ({ name, known }) => `import { each, inOrder } from "../time-entries.ts";
import type { TimeWords } from "../time-words.ts";

/** ${name} words of time, by role: TimeRoles in ../time-words.ts and ../time-modifiers.ts tell what each is. */
export const times: TimeWords = {
  // "/" parts forms of one day or month.
  weekday: inOrder(1, "${known.weekdays.join("|")}"),
  ${known.smallMonths ? "monthSmall" : "monthHead"}: inOrder(1, "${known.months.join("|")}"),
  // "yesterday", "tomorrow", the day before the one told; with \`from: "reference"\` of the latter.
  fixed: [...each({ shift: { unit: "day", amount: 0, from: "publication" } }, "TODO today")],
  // "day", "week", "month", "year", also in the plural.
  unit: [],
  // "last", "next": \`deixis\` behind a unit, \`deixisBefore\` before it; \`direction\` behind a weekday.
  deixis: [],
  // "to", "until" between two times, and "and", "," in lists.
  rangeWord: each(true, "-|–"),
  listWord: each(true, ","),
  // Verbs and words that tell that a day beside them is to come, or has been.
  futureTense: [],
  pastTense: [],
};
`;

const statesIn = ({ states }: KnownWords): string =>
  states.map(([code, name]) => `    ${code}: [${JSON.stringify(name)}],`).join("\n");

const names: FileOf = ({ name, known }) => `import type { PackNames } from "../pack-names.ts";

/** ${name} names of the world's things, by the ids of src/world: those that are not in the world's own data. */
export const names: Partial<PackNames> = {
  // Bodies, cities and persons stand here too: "united-nations", "moscow", "vladimir-putin".
  names: {
${statesIn(known)}
  },
  // "Russian", "Russians", in all forms.
  adjectives: {},
  // "ministry-of-foreign-affairs": what it is called before or behind the state's name.
  institutions: {},
};
`;

const mentions: FileOf = ({ name }) => `import { groups, pronouns, titles } from "../entries.ts";
import type { ReadingPart } from "../pack.ts";

/** ${name} titles, honorifics, pronouns and groups. A phrase with capitals is met with these alone. */
export const mentions: ReadingPart = {
  titles: [
    ...titles("head-of-state", "leaders", "TODO president"),
    ...titles("head-of-government", "leaders", "TODO prime minister"),
    ...titles("foreign-minister", "ministers", "TODO foreign minister"),
    ...titles("spokesperson", "officials", "TODO spokesman"),
  ],
  honorifics: [...pronouns("person", "male", "TODO Mr"), ...pronouns("person", "female", "TODO Mrs")],
  pronouns: [
    ...pronouns("person", "male", "TODO he"),
    ...pronouns("person", "female", "TODO she"),
    ...pronouns("group", null, "TODO they"),
  ],
  groups: [...groups("any", 2, "TODO the two sides"), ...groups("persons", 2, "TODO the two leaders")],
  // "counterpart"
  counterparts: [],
  // Adjectives between a title and a name or state: "elected", "former" is a word class.
  titleAdjectives: [],
  // Small words inside names, words before names of organisations, and abbreviations with a dot; in small letters.
  nameParticles: [],
  bodyHeads: [],
  abbreviations: [],
  // Words that open sentences with a capital and are no part of the name behind them; in small letters.
  wordsAtStart: [],
};
`;

const speech: FileOf = ({ name }) => `import { cues } from "../entries.ts";
import type { ReadingPart } from "../pack.ts";
import type { ReadingWords } from "../reading-words.ts";

/** ${name} verbs and nouns of saying. */
export const speech: ReadingPart = {
  cues: [
    // In all forms that news uses; the fields of CueWord tell verbs that take a thing, demand or deny.
    ...cues("TODO said"),
    ...cues("TODO denied", { complement: "any", stance: "denies" }),
  ],
  // Nouns behind "according to": "a statement by".
  speechNouns: [],
  // "in an interview", "at a news conference", "on Telegram", "in a speech".
  settings: [],
};

/** Function words that tell who speaks, and where what was said begins and ends: WordClass in ../reading-words.ts. */
export const speechClasses: ReadingWords["words"] = {
  according: [], // according to
  that: [], // that
  relay: [], // quoted, quoting
  people: [], // officials, sources, analysts
  document: [], // statement, report, letter
  relative: [], // who
};
`;

const contacts: FileOf = ({ name }) => `import { contacts as words, statuses as status } from "../entries.ts";
import type { ReadingPart } from "../pack.ts";
import type { ReadingWords } from "../reading-words.ts";

/** ${name} nouns and verbs of contact, and what sets their status. */
export const contacts: ReadingPart = {
  contacts: [
    ...words("call", "noun", "TODO phone call"),
    ...words("meeting", "noun", "TODO meeting", { tells: "session" }),
    ...words("meeting", "verb", "TODO met"),
    ...words("talks", "noun", "TODO talks"),
    ...words("visit", "noun", "TODO visit"),
    ...words("message", "noun", "TODO letter"),
    ...words("agreement", "noun", "TODO agreement", { tells: "deed" }),
    ...words("exchange", "noun", "TODO prisoner exchange"),
    ...words("ceasefire", "noun", "TODO ceasefire"),
  ],
  // \`before\`: it governs what follows; \`after\`: what precedes; \`both\`.
  statuses: [
    ...status("held", "after", "TODO took place"),
    ...status("ongoing", "both", "TODO under way"),
    ...status("planned", "before", "TODO will"),
    ...status("proposed", "before", "TODO proposed"),
    ...status("possible", "before", "TODO may"),
    ...status("refused", "before", "TODO refuses to"),
    ...status("cancelled", "both", "TODO called off"),
  ],
  // Numbers in words, for "the third round".
  numerals: {},
};

/** Function words by which the rules of contacts tell what took place: WordClass in ../reading-words.ts. */
export const contactClasses: ReadingWords["words"] = {
  past: [], // met, held: forms that by themselves tell the past
  "to-come": [], // forms of verbs of contact that by themselves tell that it is to come
  holds: [], // hold, attend: a contact is what the subject does
  reaches: [], // sign, reach: what makes an agreement one
  afterwards: [], // after: what follows took place
  when: [], // when, during: what follows is told as a setting
  about: [], // about, on: what is talked of
  upkeep: [], // violate, monitor: it is there already
};
`;

const words: FileOf = ({ name }) => `import type { ReadingWords } from "../reading-words.ts";

/** ${name} function words that all rules ask for: WordClass in ../reading-words.ts tells what each class is. */
export const words: ReadingWords["words"] = {
  of: [],
  article: [], // the, where the language has one
  whose: [], // his, their
  former: [], // former, ex-
  with: [],
  between: [],
  and: [],
  or: [],
  but: [],
  copula: [], // is, are, was, were
  preposition: [], // about, for, from, against: with a matter, not a place
  toward: [], // to
  inside: [], // in, during
  at: [], // in, at, from: before a place
  auxiliary: [], // has, had, and adverbs between a subject and its verb
  negation: [], // not, never
  passive: [],
  determiner: [], // a, the, this, all
  purpose: [], // in order to
  if: [],
  we: [],
  i: [],
  two: [],
  side: [], // government, side, authorities
  delegation: [], // delegation, negotiators
  unnamed: [], // officials, sources
  several: [], // several, some
};
`;

const examples: FileOf = ({ name }) => `import type { PackExamples } from "../pack-examples.ts";

/**
 * What the ${name} pack reads: your own sentences about what is publicly known, each with all that is read of it. Those of
 * src/language/en/examples.ts show the form of the lines.
 */
export const examples: PackExamples = {
  published: "2025-03-19",
  times: [
    ["TODO The truce ended on 18 March 2025.", "18 March 2025 = 2025-03-18"],
    ["TODO Fighting resumed yesterday.", "yesterday = 2025-03-18"],
    ["TODO Fighting resumed on Tuesday.", "Tuesday = 2025-03-18"],
  ],
  mentions: [
    ["TODO Russian President Vladimir Putin was silent.", "Russian President Vladimir Putin = Vladimir Putin"],
    [
      "TODO The Chinese Foreign Ministry was silent.",
      "The Chinese Foreign Ministry = Ministry of Foreign Affairs of China",
    ],
  ],
  statements: [
    [
      "TODO The Kremlin said that Russia remained open to dialogue.",
      "Kremlin, indirect: Russia remained open to dialogue",
    ],
    [
      "TODO “We want a just and lasting peace,” said Volodymyr Zelensky.",
      "Volodymyr Zelensky, direct: We want a just and lasting peace",
    ],
  ],
  contacts: [
    [
      "TODO Vladimir Putin spoke by phone with Donald Trump on Tuesday.",
      "call held: Donald Trump + Vladimir Putin",
    ],
    [
      "TODO Talks between Russia and Ukraine will be held in Istanbul on 4 June.",
      "talks planned: Russia + Ukraine",
    ],
    ["TODO Iran refused to meet American negotiators.", "meeting refused: Iran + United States"],
  ],
  nothing: ["TODO The wheat harvest was good this year in the south of the country."],
};
`;

const files = { index, article, times, names, mentions, speech, contacts, words, examples } as const;

/** The files of a new pack by name, with what stands in them. */
export const filesOf = (pack: NewPack): (readonly [name: string, text: string])[] =>
  Object.entries(files).map(([name, fileOf]) => [`${name}.ts`, fileOf(pack)] as const);
