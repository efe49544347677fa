import type { PackNames } from "../language/pack-names.ts";
import type {
  ContactWord,
  CueWord,
  GroupWord,
  PronounWord,
  ReadingWords,
  StatusWord,
  TitleWord,
  WordClass,
} from "../language/reading-words.ts";
import type { LanguagePack } from "../language/types.ts";
import type { Level, Setting } from "../schema/index.ts";
import { PhraseTable } from "../text/phrases.ts";
import type { WorldLandmark } from "../world/schema.ts";
import type { World } from "../world/world.ts";

/** What a phrase can mean. A phrase may have several senses ("tuyên bố": a cue; "Washington": a place). */
export type Sense =
  | { readonly type: "state"; readonly id: string }
  /** A short form that stands for a state only beside another: "Mỹ-Trung", "liên Triều". */
  | { readonly type: "paired"; readonly id: string }
  /** An adjective of a state or body, or its inhabitants: "Russian". */
  | { readonly type: "adjectival"; readonly id: string }
  | { readonly type: "place"; readonly id: string }
  | { readonly type: "body"; readonly id: string }
  | { readonly type: "person"; readonly id: string }
  /** `honoured`: only behind an honorific ("ông Tập"). */
  | { readonly type: "short"; readonly ids: readonly string[]; readonly honoured: boolean }
  /** `definite`: the phrase holds an article. */
  | { readonly type: "institution"; readonly id: string; readonly definite: boolean }
  | { readonly type: "title"; readonly title: TitleWord }
  /** The end of a title, behind its side. */
  | { readonly type: "titleEnd"; readonly title: TitleWord }
  /** What an institution's name begins and ends with, where its state stands between. */
  | { readonly type: "institutionHead" }
  | { readonly type: "institutionEnd"; readonly id: string }
  /** A title of several at once. */
  | { readonly type: "titles"; readonly title: TitleWord }
  | { readonly type: "honorific"; readonly word: PronounWord }
  | { readonly type: "pronoun"; readonly word: PronounWord }
  | { readonly type: "group"; readonly word: GroupWord }
  | { readonly type: "counterpart" }
  | { readonly type: "adjective" }
  | { readonly type: "cue"; readonly cue: CueWord }
  | { readonly type: "speech" }
  | { readonly type: "contact"; readonly contact: ContactWord }
  | { readonly type: "status"; readonly word: StatusWord }
  | { readonly type: "setting"; readonly setting: Setting }
  | { readonly type: "level"; readonly level: Level }
  | { readonly type: "outcome"; readonly result: "agreed" | "partial" | "none" }
  | { readonly type: "bodyHead" }
  | { readonly type: "word"; readonly word: WordClass }
  | { readonly type: "none" };

/** All phrases that the reading looks up, of one language and one world. */
export interface Lexicon {
  readonly phrases: PhraseTable<Sense>;
  /** Dated landmarks by their phrases; apart, since they run over the names and times that other rules look for. */
  readonly landmarks: PhraseTable<WorldLandmark>;
  readonly words: ReadingWords;
  readonly world: World;
  readonly nameParticles: ReadonlySet<string>;
  readonly wordsAtStart: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
}

/** Fields of all senses. Objects of one shape are looked into much faster than those of twenty. */
const SHAPE = {
  type: "none",
  id: undefined,
  ids: undefined,
  honoured: undefined,
  definite: undefined,
  title: undefined,
  word: undefined,
  cue: undefined,
  contact: undefined,
  setting: undefined,
  level: undefined,
  result: undefined,
} as const;

/** A sense with all fields, as rules look into it. */
export const shaped = (sense: Sense): Sense => ({ ...SHAPE, ...sense });

function addWorld(table: PhraseTable<Sense>, world: World): void {
  const shorts = new Map<string, { ids: string[]; honoured: boolean }>();
  for (const { text, kind, id, form } of world.names) {
    if (form === "short" || form === "honoured") {
      const known = shorts.get(text);
      const honoured = form === "honoured" && known?.honoured !== false;
      shorts.set(text, { ids: [...(known?.ids ?? []), id], honoured });
    } else if (form === "paired") table.add(text, shaped({ type: "paired", id }), true);
    else table.add(text, shaped({ type: kind, id }), true);
  }
  for (const [text, short] of shorts) table.add(text, shaped({ type: "short", ...short }), true);
}

type NameSense = "state" | "place" | "body" | "person";

/** What an id of the world names. */
function typeOf({ states, places, bodies, persons }: World, id: string): NameSense {
  if (states.has(id)) return "state";
  if (places.has(id)) return "place";
  if (bodies.has(id)) return "body";
  if (persons.has(id)) return "person";
  throw new RangeError(`the names of a language: the world has no "${id}"`);
}

/** What a name of the language means: a person's of one word is a family name. */
function senseOfName(world: World, id: string, phrase: string): Sense {
  const type = typeOf(world, id);
  return type === "person" && !phrase.includes(" ")
    ? { type: "short", ids: [id], honoured: false }
    : { type, id };
}

/** Names that the language has for things of the world. */
function addNames(table: PhraseTable<Sense>, { names, adjectives }: PackNames, world: World): void {
  for (const [id, phrases] of Object.entries(names))
    for (const phrase of phrases) table.add(phrase, shaped(senseOfName(world, id, phrase)), true);
  for (const [id, phrases] of Object.entries(adjectives))
    for (const phrase of phrases) table.add(phrase, shaped({ type: "adjectival", id }), true);
}

/** What is told of an entry of the world in the language, by the world's data or by the pack. */
const phrasesIn = (
  { id, names }: LanguagePack,
  told: Readonly<Partial<Record<string, readonly string[]>>>,
  of: "institutions" | "landmarks",
  entry: string,
): readonly string[] => [...(told[id] ?? []), ...(names[of][entry] ?? [])];

/** Stands in phrases for a side: "ministère … de la Défense". */
const SLOT = " … ";

/** A phrase that the pack writes with a capital counts with it alone: "General" is a title, "general" is none. */
const isCased = (phrase: string): boolean => phrase !== phrase.toLowerCase();

function addActors(table: PhraseTable<Sense>, words: ReadingWords): void {
  const add = (phrase: string, sense: Sense): void => table.add(phrase, shaped(sense), isCased(phrase));
  for (const title of words.titles) {
    const [phrase, end] = title.phrase.split(SLOT);
    if (end === undefined) add(title.phrase, { type: "title", title });
    else add(end, { type: "titleEnd", title: { ...title, phrase: `${phrase} ${end}` } });
  }
  for (const title of words.pluralTitles) add(title.phrase, { type: "titles", title });
  for (const word of words.honorifics) add(word.phrase, { type: "honorific", word });
  for (const word of words.pronouns) add(word.phrase, { type: "pronoun", word });
  for (const word of words.groups) add(word.phrase, { type: "group", word });
  for (const phrase of words.counterparts) add(phrase, { type: "counterpart" });
  for (const phrase of words.titleAdjectives) add(phrase, { type: "adjective" });
  for (const phrase of words.bodyHeads) add(phrase, { type: "bodyHead" });
}

function addSpeech(table: PhraseTable<Sense>, words: ReadingWords): void {
  for (const cue of words.cues) table.add(cue.phrase, shaped({ type: "cue", cue }));
  for (const phrase of words.speechNouns) table.add(phrase, shaped({ type: "speech" }));
  for (const { phrase, setting } of words.settings) table.add(phrase, shaped({ type: "setting", setting }));
}

function addContacts(table: PhraseTable<Sense>, words: ReadingWords): void {
  for (const contact of words.contacts) table.add(contact.phrase, shaped({ type: "contact", contact }));
  for (const word of words.statuses) table.add(word.phrase, shaped({ type: "status", word }));
  for (const { phrase, level } of words.levels) table.add(phrase, shaped({ type: "level", level }));
  for (const { phrase, result } of words.outcomes) table.add(phrase, shaped({ type: "outcome", result }));
}

function addWords(table: PhraseTable<Sense>, words: ReadingWords): void {
  for (const [word, phrases] of Object.entries(words.words) as [WordClass, readonly string[]][])
    for (const phrase of phrases) table.add(phrase, shaped({ type: "word", word }));
  for (const phrase of words.notNames) table.add(phrase, shaped({ type: "none" }), isCased(phrase));
}

/** Institutions, with the article too: "the ministry" alone means one told before. */
function addInstitutions(table: PhraseTable<Sense>, language: LanguagePack, world: World): void {
  const articles = language.reading.words.article ?? [];
  for (const { id, words } of world.data.institutions)
    for (const phrase of phrasesIn(language, words, "institutions", id)) {
      const [head = phrase, end] = phrase.split(SLOT);
      if (end !== undefined) {
        table.add(head, shaped({ type: "institutionHead" }));
        table.add(end, shaped({ type: "institutionEnd", id }));
        continue;
      }
      table.add(phrase, shaped({ type: "institution", id, definite: false }));
      for (const article of articles)
        table.add(`${article} ${phrase}`, shaped({ type: "institution", id, definite: true }));
    }
}

function buildLexicon(language: LanguagePack, world: World): Lexicon {
  const phrases = new PhraseTable<Sense>();
  addWorld(phrases, world);
  addNames(phrases, language.names, world);
  addInstitutions(phrases, language, world);
  addActors(phrases, language.reading);
  addSpeech(phrases, language.reading);
  addContacts(phrases, language.reading);
  addWords(phrases, language.reading);
  const landmarks = new PhraseTable<WorldLandmark>();
  for (const landmark of world.landmarks)
    for (const phrase of phrasesIn(language, landmark.phrases, "landmarks", landmark.id))
      landmarks.add(phrase, landmark);
  return {
    phrases,
    landmarks,
    words: language.reading,
    world,
    nameParticles: new Set(language.reading.nameParticles),
    wordsAtStart: new Set(language.reading.wordsAtStart),
    abbreviations: new Set(language.reading.abbreviations),
  };
}

const built = new WeakMap<World, Map<string, Lexicon>>();

/** The lexicon of a language and a world, built once for each pair. */
export function lexiconOf(language: LanguagePack, world: World): Lexicon {
  const ofWorld = built.get(world) ?? new Map<string, Lexicon>();
  built.set(world, ofWorld);
  const known = ofWorld.get(language.id) ?? buildLexicon(language, world);
  ofWorld.set(language.id, known);
  return known;
}
