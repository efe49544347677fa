import type { GroupWord, PronounWord } from "../../reading-words.ts";
import { koreas } from "../names.ts";

const pronoun = (of: PronounWord["of"], gender: PronounWord["gender"], ...phrases: string[]): PronounWord[] =>
  phrases.map((phrase) => ({ phrase, of, gender, nearest: phrase.startsWith("this ") }));

/** Words before a person's name that are no title. Capitals count: "Miss", not "miss". */
export const honorifics: readonly PronounWord[] = [
  ...pronoun("person", "male", "Mr", "Mr.", "Sir", "Lord", "Senor", "Señor", "Monsieur", "Herr"),
  ...pronoun("person", "female", "Mrs", "Mrs.", "Ms", "Ms.", "Miss", "Dame", "Lady", "Baroness", "Madame"),
  ...pronoun(
    "person",
    null,
    "Dr",
    "Dr.",
    "Prof",
    "Prof.",
    "Sheikh",
    "Sheik",
    "Ayatollah",
    "Grand Ayatollah",
    "Imam",
    "Hojatoleslam",
    "Rev",
    "Rev.",
    "Father",
    "Rabbi",
    "Mullah",
  ),
];

/** "ministry": "the ministry", "this ministry". */
const told = (...nouns: string[]): string[] => nouns.flatMap((noun) => [`the ${noun}`, `this ${noun}`]);

/** Words for somebody or something told before. */
export const pronouns: readonly PronounWord[] = [
  ...pronoun("person", "male", "he", "him", "his"),
  ...pronoun("person", "female", "she", "her"),
  ...pronoun("group", null, "they", "them", "their"),
  ...pronoun("thing", null, "it", "its"),
  ...pronoun(
    "person",
    null,
    ...told(
      "official",
      "diplomat",
      "politician",
      "analyst",
      "expert",
      "professor",
      "lawmaker",
      "senator",
      "billionaire",
    ),
  ),
  ...pronoun("state", null, ...told("country", "government", "nation", "kingdom", "regime")),
  ...pronoun(
    "body",
    null,
    ...told(
      "ministry",
      "department",
      "organisation",
      "organization",
      "alliance",
      "bloc",
      "group",
      "movement",
      "party",
      "watchdog",
      "union",
      "council",
      "commission",
    ),
  ),
  ...pronoun("organisation", null, ...told("agency", "centre", "center", "institute")),
  ...pronoun("medium", null, ...told("newspaper", "news agency", "broadcaster", "paper", "daily", "channel")),
];

type GroupRest = Partial<Pick<GroupWord, "role" | "members">>;

const group =
  (of: GroupWord["of"], count: number | null, rest: GroupRest = {}) =>
  (...phrases: string[]): GroupWord[] =>
    phrases.map((phrase) => ({ phrase, of, count, role: null, members: [], ...rest }));

/** "leaders": "two leaders", "the two leaders", "both leaders". */
const both = (...nouns: string[]): string[] =>
  nouns.flatMap((noun) => [`two ${noun}`, `the two ${noun}`, `both ${noun}`]);
const three = (...nouns: string[]): string[] =>
  nouns.flatMap((noun) => [`three ${noun}`, `all three ${noun}`]);

/** Words for parties that were told before. */
export const groups: readonly GroupWord[] = [
  ...group("persons", 2, { role: "leader" })(
    ...both("leaders", "presidents", "prime ministers", "premiers", "heads of state", "heads of government"),
  ),
  ...group("persons", 2, { role: "foreign-minister" })(...both("foreign ministers", "top diplomats")),
  ...group("persons", 2, { role: "defence-minister" })(...both("defence ministers", "defense ministers")),
  ...group("persons", 2, { role: "army-chief" })(
    ...both("commanders", "generals", "army chiefs", "military chiefs", "top commanders"),
  ),
  ...group("persons", 2, { role: "envoy" })(
    ...both("envoys", "negotiators", "chief negotiators", "lead negotiators", "top negotiators"),
    ...both("delegation heads", "heads of delegation", "delegation leaders", "delegation chiefs"),
  ),
  ...group("persons", 2)(
    ...both("men", "women", "officials", "diplomats", "politicians", "ministers", "rivals"),
    ...both("statesmen", "chiefs"),
    "the pair",
    "the duo",
  ),
  ...group("persons", 3, { role: "leader" })(...three("leaders", "presidents")),
  ...group("persons", 3, { role: "foreign-minister" })(...three("foreign ministers")),
  ...group("states", 2)(
    ...both(
      "countries",
      "nations",
      "states",
      "governments",
      "neighbours",
      "neighbors",
      "powers",
      "superpowers",
    ),
    ...both(
      "allies",
      "economies",
      "delegations",
      "neighbouring countries",
      "neighboring countries",
      "capitals",
    ),
  ),
  ...group("states", 2, { members: koreas.members })(...koreas.phrases),
  ...group("states", 3)(...three("countries", "nations", "states", "powers")),
  ...group("any", 2)("the two", "both"),
  ...group("any", 2)(...both("sides", "parties", "warring parties", "warring sides")),
  ...group("any", 3)(...three("sides", "parties")),
  ...group("any", 4)("four sides", "four parties"),
  ...group("any", null)("the sides", "the parties", "the warring parties", "the warring sides"),
];
