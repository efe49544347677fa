import { packOf } from "../../language/index.ts";
import type { LanguagePack } from "../../language/types.ts";
import type { Quoted, Reading } from "../../schema/index.ts";
import { PhraseTable } from "../../text/phrases.ts";
import type { Span } from "../../text/span.ts";
import { type Token, tokenize } from "../../text/tokens.ts";
import type { World } from "../../world/world.ts";
import { personOf } from "../contacts/reports.ts";
import { sortedUnique } from "../order.ts";

/**
 * What a content tells besides its words, in terms that are the same in every language: by this tellings of different
 * languages are compared. Plain JSON: the store keeps it.
 */
export interface Gist {
  /** Language of its page. */
  readonly language: string | null;
  /** Code units of the content. */
  readonly length: number;
  /** Figures and times that are told; whom, where and what it is about. Sorted: see `weightOf`. */
  readonly marks: readonly string[];
  /** Something in it is denied. */
  readonly denies: boolean;
}

/** Contents of more are speeches: their beginnings tell them apart. */
const MOST_TOKENS = 200;

/** How much a mark tells that two contents are one, by its kind: a figure is rarely met twice by chance. */
const weights = { figure: 6, time: 6, person: 4, place: 4, side: 2, sense: 2, topic: 1, some: 1 } as const;
type MarkKind = keyof typeof weights;

const mark = (kind: MarkKind, value: string): string => `${kind} ${value}`;

/** What is said not to be. */
const DENIAL = mark("sense", "not");

const weightByKind: ReadonlyMap<string, number> = new Map(Object.entries(weights));

const kindOf = (written: string): string => written.slice(0, written.indexOf(" "));

/** How much a mark tells. */
export const weightOf = (written: string): number => weightByKind.get(kindOf(written)) ?? 0;

const exact: ReadonlySet<string> = new Set<MarkKind>(["figure", "time"]);
const names: ReadonlySet<string> = new Set<MarkKind>(["person", "place", "side"]);

/** Figures and times are told alike in every translation: where two contents differ in them, they say two things. */
export const isExact = (written: string): boolean => exact.has(kindOf(written));

/** Whom and where it is about; not what is said of them. */
export const isName = (written: string): boolean => names.has(kindOf(written));

/** Times that any sentence may hold ("the coming days", "some months") tell little. */
const VAGUE_TIME = /_REF$|X/u;

const timeMark = (value: string): string =>
  VAGUE_TIME.test(value) ? mark("some", value) : mark("time", value);

const inside =
  (outer: Span) =>
  (inner: Span): boolean =>
    inner.start >= outer.start && inner.end <= outer.end;

/** Digits with signs between them, "6.000" and "6,000" alike: a sign before three digits parts thousands in any language. */
const figureOf = (written: string): string =>
  written.replace(/[.,\s](?=\d{3}(?!\d))/gu, "").replace(",", ".");

const FIGURES = /\d+(?:[.,]\d+)*/gu;

/** Figures outside times. Numbers that are written out are often other words as well, and count for nothing. */
function figureMarks({ text, start }: Quoted, times: readonly Span[]): string[] {
  const outside = [...text.matchAll(FIGURES)].filter(({ index, 0: found }) => {
    const span = { start: start + index, end: start + index + found.length };
    return !times.some((time) => time.start < span.end && time.end > span.start);
  });
  return outside.map(([found]) => {
    const figure = figureOf(found);
    return figure.length > 1 ? mark("figure", figure) : mark("some", figure);
  });
}

/** A table of phrases, made once for what it is made of. */
function tableOf<K extends object>(
  known: WeakMap<K, PhraseTable<string>>,
  of: K,
  fill: (table: PhraseTable<string>) => void,
): PhraseTable<string> {
  const found = known.get(of);
  if (found) return found;
  const table = new PhraseTable<string>();
  fill(table);
  known.set(of, table);
  return table;
}

const senseTables = new WeakMap<LanguagePack, PhraseTable<string>>();
const placeTables = new WeakMap<World, PhraseTable<string>>();

const senseTable = (pack: LanguagePack): PhraseTable<string> =>
  tableOf(senseTables, pack, (table) => {
    for (const [sense, phrases] of Object.entries(pack.senses))
      for (const phrase of phrases) table.add(phrase, mark("sense", sense));
    for (const phrase of pack.reading.words.negation ?? []) table.add(phrase, DENIAL);
  });

/** Capitals are left out: they stand for their states as well, and are among those whom a page mentions. */
const placeTable = (world: World): PhraseTable<string> =>
  tableOf(placeTables, world, (table) => {
    for (const { kind, id, text } of world.names)
      if (kind === "place" && world.places.get(id)?.kind !== "capital")
        table.add(text, mark("place", id), true);
  });

/** The marks of all phrases of a table that stand in a row of tokens, the longest first and none inside another. */
function phraseMarks(tokens: readonly Token[], table: PhraseTable<string>): string[] {
  const marks: string[] = [];
  for (let k = 0; k < tokens.length; ) {
    const found = table.longestAt(tokens, k);
    marks.push(...(found?.values ?? []));
    k = found?.to ?? k + 1;
  }
  return marks;
}

/** Those whom it mentions: persons by themselves, whoever else by the state or body for which they act. */
function actorMarks({ actors }: Reading, span: Span, world: World): string[] {
  const mentioned = actors.filter(({ mentions }) => mentions.some(inside(span)));
  return mentioned.flatMap((actor) => {
    if (actor.kind === "person") return [mark("person", personOf(actor, world))];
    return actor.known ? [mark("side", actor.for ?? actor.id)] : [];
  });
}

/** Tokens of a content that begins there, without those of its times: "the end of June" ends nothing. */
const outside = (tokens: readonly Token[], times: readonly Span[], start: number): Token[] =>
  tokens.filter(
    (token) => !times.some((time) => time.start < start + token.end && time.end > start + token.start),
  );

/** Marks of those who speak: they are in whatever they say. */
const ownMarks = ({ actors }: Reading, sources: readonly string[], world: World): string[] =>
  actors
    .filter(({ id }) => sources.includes(id))
    .flatMap((actor) => [mark("person", personOf(actor, world)), mark("side", actor.for ?? actor.id)]);

/** What the gist of a content is taken from. `sources`: ids of those whose words it is. */
export interface GistContext {
  readonly reading: Reading;
  readonly world: World;
  readonly sources: readonly string[];
  readonly topics: readonly string[];
}

/** What a content of a page tells in any language. */
export function gistOf(content: Quoted, { reading, world, sources, topics }: GistContext): Gist {
  const { language } = reading.page;
  const pack = packOf(language ?? "und");
  const times = reading.times.filter(inside(content));
  const tokens = outside(tokenize(content.text).slice(0, MOST_TOKENS), times, content.start);
  const own = new Set(ownMarks(reading, sources, world));
  const marks = [
    ...times.map(({ value }) => timeMark(value)),
    ...figureMarks(content, times),
    ...actorMarks(reading, content, world),
    ...phraseMarks(tokens, placeTable(world)),
    ...phraseMarks(tokens, senseTable(pack)),
    ...topics.map((topic) => mark("topic", topic)),
  ];
  return {
    language,
    length: content.text.length,
    marks: sortedUnique(marks.filter((one) => !own.has(one) && one !== DENIAL)),
    denies: marks.includes(DENIAL),
  };
}
