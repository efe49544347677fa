import type { ReadingWords, WordClass } from "../../src/language/reading-words.ts";
import type { TimeWords } from "../../src/language/time-words.ts";
import type { LanguagePack } from "../../src/language/types.ts";
import { Topic } from "../../src/schema/index.ts";
import { eventKinds, eventStatuses } from "../../src/schema/vocabulary.ts";
import { tokenize } from "../../src/text/tokens.ts";
import { world } from "../../src/world/index.ts";

/** A phrase with where it stands in its pack: "reading.cues". */
interface Placed {
  readonly at: string;
  readonly phrase: string;
  /** The phrase with what it stands for: of one list each once. */
  readonly entry: string;
}

const hasPhrase = (value: unknown): value is { readonly phrase: string } =>
  typeof value === "object" && value !== null && "phrase" in value && typeof value.phrase === "string";

/** All phrases of a part of a pack, whatever list they stand in. */
function phrasesIn(value: unknown, at: string): Placed[] {
  if (typeof value === "string") return [{ at, phrase: value, entry: value }];
  if (hasPhrase(value)) return [{ at, phrase: value.phrase, entry: JSON.stringify(value) }];
  if (Array.isArray(value)) return value.flatMap((inner) => phrasesIn(inner, at));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => phrasesIn(inner, `${at}.${key}`));
}

/** Words of time, by role. */
const timePhrases = (times: TimeWords): Placed[] =>
  (Object.keys(times) as (keyof TimeWords)[]).flatMap((role) =>
    (times[role] ?? []).map((told) => ({
      at: `times.${role}`,
      phrase: told[0],
      entry: JSON.stringify(told),
    })),
  );

function allPhrases({ article, times, reading, names, senses }: LanguagePack): Placed[] {
  const { zone: _zone, paper: _paper, ...words } = article;
  return [...timePhrases(times), ...phrasesIn({ article: words, reading, names, senses }, "")];
}

/** Phrases that no text could hold as they are written. */
function misspelt({ at, phrase }: Placed): string[] {
  const isSpelt = phrase === phrase.normalize("NFC") && phrase === phrase.trim().replaceAll(/\s+/gu, " ");
  if (phrase.startsWith("TODO")) return [`${at}: to do: "${phrase}"`];
  const faults = isSpelt ? [] : [`${at}: "${phrase}" is not in NFC with single spaces`];
  return tokenize(phrase).length > 0 ? faults : [...faults, `${at}: an empty phrase`];
}

/** Phrases that stand twice in a list. */
function repeated(phrases: readonly Placed[]): string[] {
  const met = new Set<string>();
  return phrases.flatMap(({ at, phrase, entry }) => {
    const key = `${at} ${entry}`;
    const known = met.has(key);
    met.add(key);
    return known ? [`${at}: "${phrase}" twice`] : [];
  });
}

/** Phrases with capitals, in lists that are compared with words in small letters. */
function capitalised({ times, reading }: LanguagePack): string[] {
  const { abbreviations, nameParticles, wordsAtStart, numerals } = reading;
  const small = { abbreviations, nameParticles, wordsAtStart, numerals: Object.keys(numerals) };
  return [...timePhrases(times), ...phrasesIn(small, "")]
    .filter(({ phrase }) => phrase !== phrase.toLowerCase())
    .map(({ at, phrase }) => `${at}: "${phrase}" has a capital`);
}

const isActor = (id: string): boolean =>
  world.states.has(id) || world.places.has(id) || world.bodies.has(id) || world.persons.has(id);

/** Ids that the world or the contract does not have. */
function unknownIds({ names, reading }: LanguagePack): string[] {
  const actors = [...Object.keys(names.names), ...Object.keys(names.adjectives)];
  const institutions = Object.keys(names.institutions).filter((id) => !world.institutions.has(id));
  const landmarks = Object.keys(names.landmarks).filter(
    (id) => !world.landmarks.some((one) => one.id === id),
  );
  const topics = Object.keys(reading.stances.topics).filter((id) => !Topic.safeParse(id).success);
  const unknown = [...actors.filter((id) => !isActor(id)), ...institutions, ...landmarks, ...topics];
  return unknown.map((id) => `nothing has the id "${id}"`);
}

const numbersFrom = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

const meaning = (times: TimeWords, ...roles: readonly (keyof TimeWords)[]): ReadonlySet<unknown> =>
  new Set(roles.flatMap((role) => (times[role] ?? []).map(([, value]) => value)));

/** Days and months without a word. */
function missingTimes({ times }: LanguagePack): string[] {
  const weekdays = meaning(times, "weekday", "weekdayOrOrdinal");
  const months = meaning(times, "monthHead", "monthSmall", "monthOrName", "monthOrWord", "monthName");
  return [
    ...numbersFrom(1, 7).flatMap((day) => (weekdays.has(day) ? [] : [`no word for weekday ${day}`])),
    ...numbersFrom(1, 12).flatMap((month) => (months.has(month) ? [] : [`no word for month ${month}`])),
  ];
}

/** Classes of function words without which the rules of statements and contacts find little. */
const NEEDED: readonly WordClass[] = [
  ...(["according", "of", "with", "between", "and", "or", "but", "that", "copula", "preposition"] as const),
  ...(["toward", "inside", "at", "auxiliary", "negation", "passive", "determiner", "purpose", "if"] as const),
  ...(["we", "i", "two", "side", "delegation", "unnamed", "several", "relay", "people", "document"] as const),
  ...(["holds", "reaches", "afterwards", "when", "about", "upkeep"] as const),
];

/** Those that the grammar of the language asks for besides. */
const neededBy = ({ grammar }: ReadingWords): readonly WordClass[] => [
  ...NEEDED,
  ...(grammar.toldBehindVerb ? (["around"] as const) : []),
  ...(grammar.finiteVerbs ? (["clausal"] as const) : []),
];

/** Kinds, statuses and classes without a word. */
function missingWords({ reading }: LanguagePack): string[] {
  const kinds = new Set(reading.contacts.map(({ kind }) => kind));
  const statuses = new Set<string>(reading.statuses.map(({ status }) => status));
  const classes = neededBy(reading).filter((word) => (reading.words[word] ?? []).length === 0);
  return [
    ...eventKinds.filter((kind) => !kinds.has(kind)).map((kind) => `no word for a contact: ${kind}`),
    ...eventStatuses
      .filter((status) => !statuses.has(status))
      .map((status) => `no word for a status: ${status}`),
    ...classes.map((word) => `no function word: ${word}`),
    ...(reading.titles.length > 0 ? [] : ["no title"]),
    ...(reading.cues.length > 0 ? [] : ["no verb of saying"]),
  ];
}

/** What is unsound in the data of a pack; empty when all is well. */
export function dataFaults(pack: LanguagePack): string[] {
  const phrases = allPhrases(pack);
  return [
    ...phrases.flatMap(misspelt),
    ...repeated(phrases),
    ...capitalised(pack),
    ...unknownIds(pack),
    ...missingTimes(pack),
    ...missingWords(pack),
    ...(Object.values({ pack, ...pack }).every((part) => Object.isFrozen(part)) ? [] : ["not frozen"]),
  ];
}
