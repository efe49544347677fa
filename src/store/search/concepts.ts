import { languages } from "../../language/index.ts";
import type { LanguagePack } from "../../language/types.ts";
import type { World } from "../../world/world.ts";
import { wordsIn } from "./words.ts";

// What is called one thing in one language has other names in another: a query for the one looks for all of them.

/** The kind of a contact, as a word that no text holds. */
export const kindMark = (kind: string): string => `kind:${kind}`;
/** A topic, likewise. */
export const topicMark = (topic: string): string => `topic:${topic}`;

/** What else a phrase is looked for by. */
export interface Concept {
  /** Marks that documents about it have. */
  readonly marks: readonly string[];
  /** Its other names. */
  readonly names: readonly string[];
}

/** One way of writing something, with what is told by it; null where it tells nothing ("ý kiến" is no Italy). */
interface Phrase {
  readonly exact: readonly string[];
  readonly folded: readonly string[];
  readonly concept: Concept | null;
}

/** A word that is looked for: as it was typed, in the form of a Word's `exact`. */
type Typed = string;

const phraseOf = (text: string, concept: Concept | null): Phrase => {
  const words = wordsIn(text);
  return { exact: words.map((word) => word.exact), folded: words.map((word) => word.folded), concept };
};

const distinct = (names: readonly string[]): string[] => [...new Set(names)];

/** What packs call the thing of an id besides what the world does. */
const packNames = (id: string): string[] =>
  [...languages.values()].flatMap(({ names: { names, adjectives } }) => [
    ...(names[id] ?? []),
    ...(adjectives[id] ?? []),
  ]);

/** Names that are looked for alone: short ones and those that need another beside them are no search words. */
function namePhrases(world: World): Phrase[] {
  const { states, places, bodies, persons } = world.data;
  return [...states, ...places, ...bodies, ...persons].flatMap((thing) => {
    const { id, names, spellings } = thing;
    const all = distinct([names.vi, names.en, ...packNames(id), ...spellings]);
    const short = "short" in thing ? thing.short : [];
    const concept = { marks: [], names: all };
    return distinct([...all, ...short]).map((name) => phraseOf(name, concept));
  });
}

/** Words that alone name a kind of contact; what is mostly a word of other things ("gửi", "called") is none. */
function kindPhrases({ reading }: LanguagePack): Phrase[] {
  return reading.contacts
    .filter(
      ({ use, object, phrase }) =>
        object === null && (use === "noun" || use === "both" || phrase.includes(" ")),
    )
    .filter(({ use }) => use !== "joint")
    .map(({ phrase, kind }) => phraseOf(phrase, { marks: [kindMark(kind)], names: [] }));
}

const topicPhrases = ({ reading }: LanguagePack): Phrase[] =>
  Object.entries(reading.stances.topics).flatMap(([topic, phrases]) =>
    phrases.map((phrase) => phraseOf(phrase, { marks: [topicMark(topic)], names: [] })),
  );

/** By the folded words, one space between each two. */
type Phrases = ReadonlyMap<string, readonly Phrase[]>;

const keyOf = (folded: readonly string[]): string => folded.join(" ");

function phrasesOf(world: World): Phrases {
  const packs = [...languages.values()];
  const all = [
    ...namePhrases(world),
    ...packs.flatMap(kindPhrases),
    ...packs.flatMap(topicPhrases),
    ...packs.flatMap(({ reading }) => reading.notNames.map((phrase) => phraseOf(phrase, null))),
  ];
  const phrases = new Map<string, Phrase[]>();
  for (const phrase of all) {
    const key = keyOf(phrase.folded);
    const known = phrases.get(key);
    if (known) known.push(phrase);
    else phrases.set(key, [phrase]);
  }
  return phrases;
}

const known = new WeakMap<World, Phrases>();

function phrasesIn(world: World): Phrases {
  const found = known.get(world) ?? phrasesOf(world);
  known.set(world, found);
  return found;
}

/** Words of a phrase at most that is looked up in a query. */
export const LONGEST_PHRASE = 6;

/** A single syllable without its mark may be any word ("my", "y"): it must be typed as the phrase has it. */
const SHORT_WORD = 3;

/** As it is written; or without marks, as whoever types without them writes. */
function isTyped({ exact, folded }: Phrase, typed: readonly Typed[]): boolean {
  if (typed.every((word, k) => word === exact[k])) return true;
  const isSyllable = exact.length === 1 && (folded[0] ?? "").length <= SHORT_WORD;
  return !isSyllable && typed.every((word, k) => word === exact[k] || word === folded[k]);
}

/** Looks up what words in a row mean; undefined where they are no phrase that is known. */
export type Meaning = (typed: readonly Typed[]) => Concept | null | undefined;

/** The meaning of words for those who know a world: what all that is so called has together. */
export function meaningIn(world: World): Meaning {
  return (typed) => {
    const folded = typed.flatMap((word) => wordsIn(word).map((one) => one.folded));
    const found = (phrasesIn(world).get(keyOf(folded)) ?? []).filter((phrase) => isTyped(phrase, typed));
    if (found.length === 0) return undefined;
    const concepts = found.flatMap(({ concept }) => (concept ? [concept] : []));
    if (concepts.length === 0) return null;
    return {
      marks: distinct(concepts.flatMap(({ marks }) => marks)),
      names: distinct(concepts.flatMap(({ names }) => names)),
    };
  };
}

/** For whom words are words alone. */
export const noMeaning: Meaning = () => undefined;
