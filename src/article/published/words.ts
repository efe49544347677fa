import type { PhrasesById } from "../../language/pack-names.ts";
import type { TitleWord } from "../../language/reading-words.ts";
import type { LanguagePack } from "../../language/types.ts";
import { PhraseTable } from "../../text/phrases.ts";
import { dayRangeOfEdtf } from "../../time/edtf.ts";
import type { WorldLandmark } from "../../world/schema.ts";
import type { World } from "../../world/world.ts";

type Tense = "past" | "future" | "saying" | "after" | "unreal" | "former" | "due";

/** Phrase tables for the ties by which a publication day is inferred. */
export interface TieWords {
  readonly tense: PhraseTable<Tense>;
  readonly spans: PhraseTable<number>;
  /** Days told from the publication, by their distance from it. */
  readonly nearDays: PhraseTable<number>;
  readonly titles: PhraseTable<TitleWord>;
  /** Ids of persons by name, in their letter case. */
  readonly persons: PhraseTable<string>;
  /** States and bodies whose office a title may name. */
  readonly holders: PhraseTable<string>;
  /** The same as they stand before a title; empty in languages that put none there. */
  readonly holdersBefore: PhraseTable<string>;
  /** Small words between a title, its state and the name. */
  readonly beside: ReadonlySet<string>;
  readonly landmarks: PhraseTable<WorldLandmark>;
  /** Half a year after the last day that the world's data know: an inferred publication lies not beyond. */
  readonly lastDay: number;
}

function tenseTable({ tense }: LanguagePack["article"]): PhraseTable<Tense> {
  const made = new PhraseTable<Tense>();
  const kinds = ["past", "future", "saying", "after", "unreal", "former", "due"] as const;
  for (const kind of kinds) for (const phrase of tense[kind]) made.add(phrase, kind);
  return made;
}

function dayTable(
  phrases: readonly { readonly phrase: string; readonly days: number }[],
): PhraseTable<number> {
  const made = new PhraseTable<number>();
  for (const { phrase, days } of phrases) made.add(phrase, days);
  return made;
}

function personTable(world: World): PhraseTable<string> {
  const made = new PhraseTable<string>();
  for (const { id, names, spellings, short } of world.persons.values()) {
    for (const name of new Set([names.vi, names.en, ...spellings, ...short])) made.add(name, id, true);
  }
  return made;
}

function addHolders(table: PhraseTable<string>, world: World): void {
  for (const { id, names, spellings } of [...world.states.values(), ...world.bodies.values()]) {
    for (const name of new Set([names.vi, names.en, ...spellings])) table.add(name, id, true);
  }
}

function addPhrases(table: PhraseTable<string>, phrases: PhrasesById): void {
  for (const [id, all] of Object.entries(phrases)) for (const phrase of all) table.add(phrase, id, true);
}

function holderTable({ names }: LanguagePack, world: World): PhraseTable<string> {
  const made = new PhraseTable<string>();
  addHolders(made, world);
  addPhrases(made, names.names);
  return made;
}

function holderBeforeTable({ names }: LanguagePack, world: World): PhraseTable<string> {
  const made = new PhraseTable<string>();
  if (Object.keys(names.adjectives).length === 0) return made;
  addHolders(made, world);
  addPhrases(made, names.names);
  addPhrases(made, names.adjectives);
  return made;
}

function landmarkTable(world: World, { id, names }: LanguagePack): PhraseTable<WorldLandmark> {
  const made = new PhraseTable<WorldLandmark>();
  for (const landmark of world.landmarks) {
    const told: Readonly<Partial<Record<string, readonly string[]>>> = landmark.phrases;
    for (const phrase of [...(told[id] ?? []), ...(names.landmarks[landmark.id] ?? [])])
      made.add(phrase, landmark);
  }
  return made;
}

const HALF_YEAR = 183;

function lastDayOf(world: World): number {
  const terms = world.data.offices.flatMap((office) => office.holders.map((holder) => holder.from));
  const days = [...terms, ...world.landmarks.map((landmark) => landmark.date)];
  return Math.max(0, ...days.map((day) => dayRangeOfEdtf(day)?.from ?? 0)) + HALF_YEAR;
}

const made = new WeakMap<World, WeakMap<LanguagePack, TieWords>>();

function makeTieWords(language: LanguagePack, world: World): TieWords {
  const titles = new PhraseTable<TitleWord>();
  for (const title of language.reading.titles) titles.add(title.phrase, title);
  return {
    tense: tenseTable(language.article),
    spans: dayTable(language.article.tense.spans),
    nearDays: dayTable(language.article.tense.nearDays),
    titles,
    persons: personTable(world),
    holders: holderTable(language, world),
    holdersBefore: holderBeforeTable(language, world),
    beside: new Set(language.article.tense.beside),
    landmarks: landmarkTable(world, language),
    lastDay: lastDayOf(world),
  };
}

/** The tables for a language and a world; made at the first call, then remembered. */
export function tieWordsOf(language: LanguagePack, world: World): TieWords {
  const byLanguage = made.get(world) ?? new WeakMap<LanguagePack, TieWords>();
  made.set(world, byLanguage);
  const words = byLanguage.get(language) ?? makeTieWords(language, world);
  byLanguage.set(language, words);
  return words;
}
