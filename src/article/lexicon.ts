import type { ArticleWords, BylineWords } from "../language/article-words.ts";
import { withoutMarks } from "../text/marks.ts";
import { PhraseTable } from "../text/phrases.ts";
import { byNumber, type WordTable } from "../text/spellings.ts";
import { type Token, tokenize } from "../text/tokens.ts";
import type { World } from "../world/world.ts";

/** A news outlet or agency that a phrase names. */
export interface Medium {
  readonly name: string;
  /** An outlet that publishes pages, or an agency and the like that is only quoted. */
  readonly kind: "outlet" | "agency";
  /** It is a news agency itself: what it signs is mostly printed by others. */
  readonly wire: boolean;
}

/** Tables with phrases that begin with a word. */
interface FirstWord {
  anywhere: boolean;
  pictures: boolean;
  platforms: boolean;
}

/** Phrase tables of a language's words and a world's names, made once. */
export interface Lexicon {
  readonly words: ArticleWords;
  readonly starts: PhraseTable<"turn" | "closer" | "furniture" | "label">;
  readonly anywhere: PhraseTable<"imprint" | "hint" | "spam">;
  readonly openers: PhraseTable<"credit" | "byline" | "tag" | "noise" | "noun">;
  /** What paragraphs begin with that go on with a story. */
  readonly connectives: PhraseTable<true>;
  /** Verbs of media from which stories were taken. */
  readonly reports: PhraseTable<true>;
  /** What phrases of bylines are made of beside names. */
  readonly bylines: PhraseTable<"head" | "signoff" | "helper" | "and" | "place" | "job" | "contribution">;
  readonly pictures: PhraseTable<"credit" | "opener">;
  /** Where somebody stands in a picture: in brackets, or in an order. */
  readonly sides: PhraseTable<"bracketed" | "order">;
  /** What begins the place or day of a picture, and what makes its text a sentence. */
  readonly scenes: PhraseTable<"opener" | "pose" | "predicate">;
  /** Words in small letters that stand before the names in such a text. */
  readonly seen: ReadonlySet<string>;
  /** Who signs pictures, and the words before those who pass them on. */
  readonly houseSigns: PhraseTable<"house" | "relay">;
  readonly owners: PhraseTable<true>;
  /** Beginnings and ends of the names of firms that run outlets, and legal forms behind names. */
  readonly firms: PhraseTable<true>;
  readonly firmEnds: PhraseTable<"firm" | "form">;
  /** What an outlet says of itself behind its name. */
  readonly houses: PhraseTable<true>;
  /** Fields for the address to which a newsletter is sent. */
  readonly subscriptions: PhraseTable<true>;
  readonly follows: PhraseTable<"opener" | "end" | "platform">;
  readonly mastheads: PhraseTable<"opener" | "closer">;
  /** Entries of menus. */
  readonly menu: PhraseTable<true>;
  readonly media: PhraseTable<Medium>;
  /** Outlets by the keys of their names, marks and domains. */
  readonly outlets: ReadonlyMap<string, string>;
  /** Outlets by their domains, in lower case. */
  readonly domains: ReadonlyMap<string, string>;
  /** The name and the marks of each outlet, in lower case, by its name. */
  readonly marks: ReadonlyMap<string, ReadonlySet<string>>;
  /** Which of the tables that are looked up anywhere in lines have phrases that begin with a word. */
  readonly first: WordTable<FirstWord>;
  /** Words with which lines about the edges of a box begin. */
  readonly edges: PhraseTable<true>;
  readonly sections: ReadonlySet<string>;
  readonly dateWords: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
  /** Keys of persons, places, states and bodies: such a line is a tag, never a byline. */
  readonly known: ReadonlySet<string>;
}

function table<T>(...parts: readonly (readonly [readonly string[], T])[]): PhraseTable<T> {
  const made = new PhraseTable<T>();
  for (const [phrases, value] of parts) for (const phrase of phrases) made.add(phrase, value);
  return made;
}

/** Spam is often typed without marks. */
const unmarked = (phrases: readonly string[]): string[] => {
  const bare = phrases.filter((phrase) => phrase.includes(" ")).map(withoutMarks);
  return [...new Set(bare)].filter((phrase) => !phrases.includes(phrase));
};

/** "(TTO) -" signs a lead; the name in it is "TTO". */
const bareMark = (mark: string): string =>
  mark.replace(/^[(\s]+/u, "").replace(/(?<![)\s–—-])[)\s–—-]+$/u, "");

function mediaOf(world: World): PhraseTable<Medium> {
  const made = new PhraseTable<Medium>();
  for (const outlet of world.outlets) {
    const marks = [outlet.name, ...outlet.marks].map(bareMark);
    const wire = outlet.agency !== null && marks.includes(outlet.agency);
    for (const mark of new Set(marks)) made.add(mark, { name: outlet.name, kind: "outlet", wire }, true);
  }
  for (const body of world.bodies.values()) {
    if (body.kind !== "media") continue;
    const spellings = new Set([body.names.en, body.names.vi, ...body.spellings]);
    for (const spelling of spellings)
      made.add(spelling, { name: body.names.en, kind: "agency", wire: false }, true);
  }
  return made;
}

const keyOf = (name: string): string => (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");

/** Key of an outlet's name, without the word for a newspaper before it. "+" tells Vietnam+ from the state. */
export function outletKey(name: string, paper: string): string {
  const key = (name.toLowerCase().match(/[\p{L}\p{N}+]+/gu) ?? []).join(" ");
  return key.startsWith(`${paper} `) ? key.slice(paper.length + 1) : key;
}

function outletsOf(world: World, paper: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { name, marks, domains } of world.outlets) {
    for (const mark of [name, ...marks, ...domains]) {
      const key = outletKey(mark, paper);
      if (key && !found.has(key)) found.set(key, name);
    }
  }
  return found;
}

function domainsOf(world: World): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { name, domains } of world.outlets)
    for (const domain of domains) if (!found.has(domain)) found.set(domain, name);
  return found;
}

const marksOf = (world: World): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    world.outlets.map(({ name, marks }) => [
      name,
      new Set([...marks, name].map((mark) => mark.toLowerCase())),
    ]),
  );

function knownOf(world: World): ReadonlySet<string> {
  const keys = new Set<string>();
  const named = [...world.states.values(), ...world.places.values(), ...world.persons.values()];
  for (const { names, spellings } of named)
    for (const name of [names.vi, names.en, ...spellings]) keys.add(keyOf(name));
  for (const { names, spellings, kind } of world.bodies.values()) {
    if (kind !== "media") for (const name of [names.vi, names.en, ...spellings]) keys.add(keyOf(name));
  }
  return keys;
}

function firstWords(words: ArticleWords): WordTable<FirstWord> {
  const found = new Map<string, FirstWord>();
  const note = (phrases: readonly string[], table: keyof FirstWord): void => {
    for (const phrase of phrases) {
      const word = tokenize(phrase.normalize("NFC"))[0]?.lower ?? "";
      const tables = found.get(word) ?? { anywhere: false, pictures: false, platforms: false };
      tables[table] = true;
      found.set(word, tables);
    }
  };
  note([...words.imprint, ...words.imprintHints, ...words.spam, ...unmarked(words.spam)], "anywhere");
  note(words.pictureCredits, "pictures");
  note(words.platforms, "platforms");
  return byNumber(found);
}

const bylinesOf = (words: BylineWords): Lexicon["bylines"] =>
  table(
    [words.heads, "head"],
    [words.signoffs, "signoff"],
    [words.helpers, "helper"],
    [words.and, "and"],
    [words.places, "place"],
    [words.jobs, "job"],
    [words.contributions, "contribution"],
  );

const wordsOf = (phrase: string): string[] => tokenize(phrase).map(({ lower }) => lower);

const seenOf = ({ pictureScenes }: ArticleWords): ReadonlySet<string> =>
  new Set([...(pictureScenes?.subjects ?? []), ...(pictureScenes?.poses ?? [])].flatMap(wordsOf));

const scenesOf = ({ pictureScenes, tense }: ArticleWords): Lexicon["scenes"] =>
  pictureScenes
    ? table(
        [pictureScenes.openers, "opener"],
        [pictureScenes.poses, "pose"],
        [[...pictureScenes.predicates, ...tense.past, ...tense.future, ...tense.saying], "predicate"],
      )
    : table();

const lexicons = new WeakMap<World, WeakMap<ArticleWords, Lexicon>>();

function makeLexicon(words: ArticleWords, world: World): Lexicon {
  return {
    words,
    starts: table(
      [words.turns, "turn"],
      [[...words.closers, ...words.subscriptions], "closer"],
      [words.furniture, "furniture"],
      [words.labels, "label"],
    ),
    anywhere: table(
      [words.imprint, "imprint"],
      [words.imprintHints, "hint"],
      [words.spam, "spam"],
      [unmarked(words.spam), "spam"],
    ),
    openers: table(
      [words.creditOpeners, "credit"],
      [words.bylineOpeners, "byline"],
      [words.tagOpeners, "tag"],
      [words.bylineNoise, "noise"],
      [words.creditNouns, "noun"],
    ),
    connectives: table([words.connectives ?? [], true]),
    reports: table([words.creditVerbs ?? [], true]),
    bylines: bylinesOf(words.bylines),
    pictures: table([words.pictureCredits, "credit"], [words.captionOpeners, "opener"]),
    sides: table(
      [words.pictureSides?.bracketed ?? [], "bracketed"],
      [words.pictureSides?.orders ?? [], "order"],
    ),
    scenes: scenesOf(words),
    seen: seenOf(words),
    houseSigns: table([words.pictureHouses, "house"], [words.pictureRelays, "relay"]),
    owners: table([words.owners, true]),
    firms: table([words.firms, true]),
    firmEnds: table([words.firmEnds, "firm"], [words.legalForms, "form"]),
    houses: table([words.houses, true]),
    subscriptions: table([words.subscriptions, true]),
    follows: table([words.follows, "opener"], [words.followEnds, "end"], [words.platforms, "platform"]),
    mastheads: table([words.mastheadOpeners, "opener"], [words.mastheadClosers, "closer"]),
    menu: table([words.sections, true], [words.furniture, true]),
    media: mediaOf(world),
    outlets: outletsOf(world, words.paper),
    domains: domainsOf(world),
    marks: marksOf(world),
    first: firstWords(words),
    edges: table([words.boxEdges, true]),
    sections: new Set(words.sections.map(keyOf)),
    dateWords: new Set(words.dateWords),
    common: new Set(words.commonWords),
    known: knownOf(world),
  };
}

/** The lexicon of a language and a world; made at the first call, then remembered. */
export function lexiconOf(words: ArticleWords, world: World): Lexicon {
  const byWords = lexicons.get(world) ?? new WeakMap<ArticleWords, Lexicon>();
  lexicons.set(world, byWords);
  const lexicon = byWords.get(words) ?? makeLexicon(words, world);
  byWords.set(words, lexicon);
  return lexicon;
}

/** True when the phrase table knows a phrase that begins anywhere in the row of tokens with one of the values. */
export function holds<T>(phrases: PhraseTable<T>, tokens: readonly Token[], value: T): boolean {
  return tokens.some((_, at) => phrases.longestAt(tokens, at)?.values.includes(value));
}
