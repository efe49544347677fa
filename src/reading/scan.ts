import { isCyrillic } from "../text/cyrillic.ts";
import type { PhraseMatch } from "../text/phrases.ts";
import { findQuotes, type QuoteRange } from "../text/quotes.ts";
import { splitSentences } from "../text/sentences.ts";
import type { Span } from "../text/span.ts";
import { type Token, touching } from "../text/tokens.ts";
import type { ResolvedTime } from "../time/types.ts";
import { cyrillicNameAt } from "./cyrillic-names.ts";
import { glossAt } from "./glosses.ts";
import { type Item, isWord, type Sentence } from "./items.ts";
import { type Lexicon, type Sense, shaped } from "./lexicon.ts";
import { spacedNameEnd } from "./name-joints.ts";
import { namesSpeaker } from "./quote-speakers.ts";

const HYPHENS: ReadonlySet<string> = new Set(["-", "–", "'", "’"]);

const NO_SENSES: readonly Sense[] = [];

/** One block while it is scanned, from its first token to its last. */
interface Scan {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly times: readonly ResolvedTime[];
  readonly quotes: readonly QuoteRange[];
  /** The first time and the first quotation that don't end before the tokens reached. */
  nextTime: number;
  nextQuote: number;
  /** The first quotation that does not open before the sentence reached. */
  nextOpening: number;
}

/** Index of the quotation that a token stands in, its marks excluded; -1 outside. */
function quoteAt(scan: Scan, at: number): number {
  while ((scan.quotes[scan.nextQuote]?.close ?? Number.POSITIVE_INFINITY) <= at) scan.nextQuote++;
  const quote = scan.quotes[scan.nextQuote];
  return quote !== undefined && quote.open < at ? scan.nextQuote : -1;
}

/** The time that begins at a token, if it ends before token `stop`. */
function timeAt(scan: Scan, at: number, stop: number): ResolvedTime | null {
  while ((scan.times[scan.nextTime]?.found.firstToken ?? Number.POSITIVE_INFINITY) < at) scan.nextTime++;
  const time = scan.times[scan.nextTime];
  return time?.found.firstToken === at && time.found.endToken <= stop ? time : null;
}

function lowerOf({ tokens }: Scan, from: number, to: number): string {
  let lower = tokens[from]?.lower ?? "";
  for (let at = from + 1; at < to; at++) lower += ` ${tokens[at]?.lower ?? ""}`;
  return lower;
}

const isPersonSense = (sense: Sense): boolean => sense.type === "short" || sense.type === "person";

const isNameSense = (sense: Sense): boolean =>
  isPersonSense(sense) || sense.type === "state" || sense.type === "place" || sense.type === "body";

/** Senses that no part of a person's name has: before these a name ends. */
const breakers: ReadonlySet<Sense["type"]> = new Set<Sense["type"]>([
  "title",
  "titles",
  "honorific",
  "pronoun",
  "group",
  "counterpart",
  "institution",
  "bodyHead",
]);

/** A capitalised word of the lexicon that may be part of a name as well: "Viết" in "Lê Viết Tứ". */
const mayBeNamePart = (match: PhraseMatch<Sense>): boolean =>
  match.to - match.from === 1 && !match.values.some((sense) => breakers.has(sense.type));

/** "Hong-gul": a given name of two syllables, though the first alone is somebody's ("Hong", "Han"). */
function isHyphenated({ tokens }: Scan, at: number): boolean {
  const [first, sign, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return (
    sign?.text === "-" &&
    touching(first, sign) &&
    touching(sign, second) &&
    second?.kind === "word" &&
    !second.capital
  );
}

/** True when an unknown capitalised word follows a person's name, which then is part of a longer one ("Kim" in "Kim Yong-chol"). */
function inLongerName(scan: Scan, to: number): boolean {
  const { tokens, lexicon } = scan;
  const at = tokens[to]?.text === "-" && touching(tokens[to - 1], tokens[to]) ? to + 1 : to;
  const after = tokens[at];
  if (after?.kind !== "word" || !after.capital || (at > to && !touching(tokens[to], after))) return false;
  const match = lexicon.phrases.longestAt(tokens, at);
  if (!match || (at === to && match.to === at + 1 && isHyphenated(scan, at))) return true;
  return mayBeNamePart(match) && !match.values.some(isNameSense);
}

/** Whether a known phrase begins at `at` that a run of capitals from `from` must not swallow. */
function endsName(scan: Scan, from: number, at: number, sentence: number): boolean {
  const match = scan.lexicon.phrases.longestAt(scan.tokens, at);
  if (!match) return false;
  // "Nguyễn Anh Đức" holds the name of a state; "Riêng Nga" at the beginning of a sentence does not.
  if (!mayBeNamePart(match)) return true;
  const isGiven = scan.lexicon.words.grammar.openingsListed && match.values.every(isPersonSense);
  return from === sentence && at === from + 1 && !isGiven && !isHyphenated(scan, at);
}

/** "Anh cho biết": at the beginning of a sentence, where every word is capitalised, no state is meant. */
const isCommonWord = (scan: Scan, match: PhraseMatch<Sense>, sentence: number): boolean =>
  match.from === sentence &&
  match.to === sentence + 1 &&
  scan.lexicon.wordsAtStart.has(scan.tokens[sentence]?.lower ?? "") &&
  match.values.every(isNameSense);

/** "Who", "Is": a common word with a capital names no body that has the same letters. */
function withoutAcronyms({ tokens }: Scan, { from, to, values }: PhraseMatch<Sense>): readonly Sense[] {
  const text = tokens[from]?.text ?? "";
  if (to > from + 1 || text === text.toUpperCase()) return values;
  const isCommon = values.some(({ type }) => type === "word" || type === "pronoun");
  return isCommon ? values.filter((sense) => !isNameSense(sense) || isPersonSense(sense)) : values;
}

/** The phrase that begins at `at` and is one there. */
function phraseAt(scan: Scan, at: number, stop: number, sentence: number): PhraseMatch<Sense> | null {
  const match = scan.lexicon.phrases.longestAt(scan.tokens, at);
  if (!match || match.to > stop || isCommonWord(scan, match, sentence)) return null;
  if (match.values.every(isPersonSense) && inLongerName(scan, match.to)) return null;
  const values = withoutAcronyms(scan, match);
  return values.length === match.values.length ? match : { ...match, values };
}

/** "Kugelman's": the letters that make an owner of the name are no part of it. */
function isPossessiveAt({ tokens, lexicon }: Scan, at: number): boolean {
  if (!HYPHENS.has(tokens[at]?.text ?? "")) return false;
  const match = lexicon.phrases.longestAt(tokens, at);
  return match?.values.some((sense) => sense.type === "word" && sense.word === "possessive") === true;
}

/** End of the part of a name that goes on at token `end`; `end` itself where none does. */
function namePartEnd(scan: Scan, from: number, end: number, sentence: number): number {
  const { tokens, lexicon } = scan;
  const [token, next] = [tokens[end], tokens[end + 1]];
  if (!token || isPossessiveAt(scan, end)) return end;
  if (token.kind === "word" && token.capital) return endsName(scan, from, end, sentence) ? end : end + 1;
  const isJoint = HYPHENS.has(token.text) && touching(tokens[end - 1], token) && touching(token, next);
  if (isJoint && next?.kind === "word") return end + 2;
  const isParticle = lexicon.nameParticles.has(token.lower) && next;
  if (isParticle && (next.capital || HYPHENS.has(next.text))) return end + 1;
  return spacedNameEnd(tokens, lexicon, from, end);
}

/** End of a run of capitalised words from `from`: names hold hyphens, apostrophes and particles ("Abdel Fattah al-Sisi"). */
function nameEnd(scan: Scan, from: number, stop: number, sentence: number): number {
  let end = from + 1;
  while (end < stop) {
    const next = namePartEnd(scan, from, end, sentence);
    if (next === end) break;
    end = next;
  }
  return Math.min(end, stop);
}

/** What begins at a token, up to and without token `to`. */
interface Piece {
  readonly kind: Item["kind"];
  readonly to: number;
  readonly lower: string;
  readonly senses: readonly Sense[];
  readonly time: ResolvedTime | null;
}

const kinds: Record<Token["kind"], Item["kind"]> = { word: "word", number: "number", punct: "sign" };

/** A person known to the world, named in Cyrillic letters. */
function cyrillicAt(scan: Scan, at: number, stop: number): Piece | null {
  const name = cyrillicNameAt(scan.tokens, at, stop, scan.lexicon.world);
  if (!name) return null;
  const senses = [shaped({ type: "person", id: name.id })];
  return { kind: "phrase", to: name.to, lower: lowerOf(scan, at, name.to), senses, time: null };
}

function pieceAt(scan: Scan, at: number, stop: number, sentence: number, token: Token): Piece {
  const time = timeAt(scan, at, stop);
  if (time) {
    const to = time.found.endToken;
    return { kind: "time", to, lower: lowerOf(scan, at, to), senses: NO_SENSES, time };
  }
  const match = phraseAt(scan, at, stop, sentence);
  if (match) return { kind: "phrase", to: match.to, lower: match.phrase, senses: match.values, time: null };
  const original = token.capital && isCyrillic(token.text) ? cyrillicAt(scan, at, stop) : null;
  if (original) return original;
  if (token.capital && !(at === sentence && scan.lexicon.wordsAtStart.has(token.lower))) {
    const to = nameEnd(scan, at, stop, sentence);
    return { kind: "name", to, lower: lowerOf(scan, at, to), senses: NO_SENSES, time: null };
  }
  return { kind: kinds[token.kind], to: at + 1, lower: token.lower, senses: NO_SENSES, time: null };
}

/** What may be said once more in another script: a name. */
const isNamePiece = ({ kind, senses }: Piece): boolean =>
  kind === "name" || (kind === "phrase" && senses.some(isNameSense));

/** A name that only its form in another script tells: "V. Zelenskiyy (Володимир Зеленський)". */
const asPerson = (piece: Piece, person: Sense): Piece => ({ ...piece, kind: "phrase", senses: [person] });

function scanItems(scan: Scan, from: number, to: number): Item[] {
  const { tokens } = scan;
  const items: Item[] = [];
  for (let at = from; at < to; ) {
    const token = tokens[at];
    if (!token) break;
    const found = pieceAt(scan, at, to, from, token);
    const gloss = isNamePiece(found) ? glossAt(tokens, found.to, to, scan.lexicon) : null;
    const piece = gloss?.person && found.kind === "name" ? asPerson(found, gloss.person) : found;
    const { kind, lower, senses, time } = piece;
    const end = tokens[piece.to - 1]?.end ?? token.end;
    items.push({ start: token.start, end, lower, quote: quoteAt(scan, at), kind, senses, time });
    at = gloss?.to ?? piece.to;
  }
  return items;
}

function landmarksOf({ tokens, lexicon }: Scan, from: number, to: number): Sentence["landmarks"] {
  const found: { start: number; date: string }[] = [];
  for (let at = from; at < to; at++) {
    const date = lexicon.landmarks.longestAt(tokens, at)?.values[0]?.date;
    if (date !== undefined) found.push({ start: tokens[at]?.start ?? 0, date });
  }
  return found;
}

const quoteSpan = (tokens: readonly Token[], quote: QuoteRange): Span => ({
  start: tokens[quote.open + 1]?.start ?? 0,
  end: tokens[quote.close - 1]?.end ?? 0,
});

/** A block to be read: its span, its role and its place among the article's blocks. */
export interface ReadableBlock extends Span {
  readonly index: number;
  readonly role: "lead" | "body";
}

/** The tokens of a block. */
export interface BlockTokens {
  readonly block: ReadableBlock;
  readonly tokens: readonly Token[];
}

/** Spans of the quotations that open before token `to` and in no sentence before, by their index in the block. */
function openingBefore(scan: Scan, to: number): ReadonlyMap<number, Span> {
  const spans = new Map<number, Span>();
  for (; scan.nextOpening < scan.quotes.length; scan.nextOpening++) {
    const quote = scan.quotes[scan.nextOpening];
    if (!quote || quote.open >= to) break;
    spans.set(scan.nextOpening, quoteSpan(scan.tokens, quote));
  }
  return spans;
}

/** Sentences of one block with their items. */
export function sentencesOf(
  { block, tokens }: BlockTokens,
  times: readonly ResolvedTime[],
  lexicon: Lexicon,
): Sentence[] {
  const quotes = findQuotes(tokens);
  const scan: Scan = { tokens, lexicon, times, quotes, nextTime: 0, nextQuote: 0, nextOpening: 0 };
  const isSpeaker = (at: number): boolean => namesSpeaker(tokens, lexicon, at);
  return splitSentences(tokens, quotes, lexicon.abbreviations, isSpeaker).map(({ from, to }) => {
    const items = scanItems(scan, from, to);
    const landmarks = items.some((item) => isWord(item, "since")) ? landmarksOf(scan, from, to) : [];
    return {
      start: items[0]?.start ?? block.start,
      end: items.at(-1)?.end ?? block.end,
      block: block.index,
      role: block.role,
      items,
      words: lexicon.words,
      grammar: lexicon.words.grammar,
      quotes: openingBefore(scan, to),
      landmarks,
    };
  });
}
