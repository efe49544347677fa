import type { PhraseMatch } from "../../text/phrases.ts";
import { type Token, touching } from "../../text/tokens.ts";
import { holds, type Lexicon } from "../lexicon.ts";
import type { Line } from "../line.ts";

/** Who a byline names. */
export interface Byline {
  /** Spans of tokens, each the name of a person who wrote the story. */
  readonly authors: readonly Run[];
  /** The same of outlets and agencies. */
  readonly media: readonly Run[];
  /** It signs the story off, behind the text ("Reporting by …; editing by …"). */
  readonly closing: boolean;
}

/** Tokens from `from` up to and without `to`. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** A name in capitals as it is written elsewhere: "JANE DOE-SMITH". */
export const inSmall = (name: string): string =>
  /\p{Ll}/u.test(name)
    ? name
    : name.replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());

/** What a run of a line's tokens says. */
export function textOfRun({ text, start, tokens }: Line, { from, to }: Run): string {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last ? text.slice(first.start - start, last.end - start) : "";
}

type Word = "head" | "signoff" | "helper" | "and" | "place" | "job" | "contribution";

/** Words of a name at most. */
const LONGEST_NAME = 5;
const PARTICLE = /^(?:al|el|bin|ben|ibn|van|von|der|den|de|da|di|du|dos|del|della|la|le|abu|ter|zu|y)$/u;
const JOINERS = new Set(["-", "'", "’", "."]);

const isCapital = (token: Token | undefined): boolean => token?.kind === "word" && token.capital;

/** Signs inside a name touch its words ("Jean-Pierre", "O'Neill"), or close an initial ("J. Doe"). */
function joins(tokens: readonly Token[], at: number): boolean {
  const [before, sign, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!sign || !JOINERS.has(sign.text) || !touching(before, sign) || next?.kind !== "word") return false;
  return sign.text === "." ? (before?.text.length ?? 0) <= 2 && isCapital(next) : touching(sign, next);
}

/** A medium or a job behind a name in full: "JOHN ROE Associated Press". */
const endsName = (tokens: readonly Token[], at: number, { media, bylines }: Lexicon): boolean =>
  media.longestAt(tokens, at) !== undefined || bylines.longestAt(tokens, at)?.values.includes("job") === true;

/** Where the name ends that begins at a token; `from` itself where none does. */
export function nameEnd(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  let to = from;
  while (to < tokens.length && (to - from < 2 || !endsName(tokens, to, lexicon))) {
    const small = to > from && PARTICLE.test(tokens[to]?.text ?? "") && tokens[to + 1]?.kind === "word";
    if (isCapital(tokens[to]) || small) to++;
    else if (to > from && joins(tokens, to)) to += 2;
    else break;
  }
  return to;
}

/** Reads a byline from its head on: names, what they are, where they write from, and who else had a part. */
class BylineReader {
  readonly authors: Run[] = [];
  readonly media: Run[] = [];
  /** "Agencies" or "Political Editor" stands for a name. */
  nobody = false;
  /** Places that the world knows. */
  places = 0;
  /** What the next name is: of an author, of a helper, of a place or a house, or of nobody yet told. */
  #next: "author" | "helper" | "place" = "author";
  /** Whose names stand before a place. */
  #part: "author" | "helper" = "author";
  readonly #tokens: readonly Token[];
  readonly #lexicon: Lexicon;

  constructor(tokens: readonly Token[], lexicon: Lexicon) {
    this.#tokens = tokens;
    this.#lexicon = lexicon;
  }

  /** Reads what stands at a token; the token after it, -1 where no byline goes on so. */
  step(at: number): number {
    const token = this.#tokens[at];
    if (!token) return -1;
    const medium = this.#lexicon.media.longestAt(this.#tokens, at);
    const word = this.#lexicon.bylines.longestAt(this.#tokens, at);
    // "Foreign Affairs Correspondent", "Petra Novak".
    const isOther = (word?.to ?? 0) >= (medium?.to ?? 0) || this.#isGivenName(medium);
    if (medium && isCapital(token) && !isOther) return this.#medium(medium);
    if (word && !this.#isName(at, word)) return this.#word(word);
    if (token.kind === "punct") return at + 1;
    const noise = this.#lexicon.openers.longestAt(this.#tokens, at);
    if (noise?.values.includes("noise")) {
      this.nobody = true;
      return noise.to;
    }
    return this.#name(at);
  }

  #isGivenName(medium: Run | undefined): boolean {
    if (!medium || medium.to - medium.from > 1 || !isCapital(this.#tokens[medium.to])) return false;
    const first = this.#tokens[medium.from]?.text ?? "";
    return /\p{Ll}/u.test(first) && !endsName(this.#tokens, medium.to, this.#lexicon);
  }

  #medium({ from, to }: Run): number {
    this.media.push({ from, to });
    return to;
  }

  /** "Jane World" is a name, "World Affairs Editor" none. */
  #isName(at: number, { values, to }: PhraseMatch<Word>): boolean {
    if (!values.includes("job") || !isCapital(this.#tokens[at]) || this.#next !== "author") return false;
    const end = nameEnd(this.#tokens, at, this.#lexicon);
    const last = this.#lexicon.bylines.longestAt(this.#tokens, end - 1);
    return end - to === 1 && to - at === 1 && !last?.values.includes("job") && this.authors.length === 0;
  }

  #word({ values, to }: PhraseMatch<Word>): number {
    if (values.includes("helper")) this.#begin("helper");
    else if (values.includes("signoff")) this.#begin("author");
    else if (values.includes("head") && !values.includes("place")) this.#begin("author");
    else if (values.includes("place")) this.#next = "place";
    else if (values.includes("job")) this.nobody = true;
    else if (values.includes("and") && this.#next !== "place") this.#next = this.#part;
    return to;
  }

  #begin(part: "author" | "helper"): void {
    this.#part = part;
    this.#next = part;
  }

  #name(at: number): number {
    const to = nameEnd(this.#tokens, at, this.#lexicon);
    if (to === at || to - at > 2 * LONGEST_NAME) return -1;
    const known = this.#isKnown(at, to);
    if (known) this.places++;
    const isPlace = this.#next === "place" || known || this.#endsInJob(to);
    if (isPlace) this.#next = this.#part;
    else if (this.#next === "author" && !this.#add(at, to)) return -1;
    return to;
  }

  #add(from: number, to: number): boolean {
    if (to - from < 2) return false;
    this.authors.push({ from, to });
    return true;
  }

  #isKnown(from: number, to: number): boolean {
    const words = this.#tokens.slice(from, to).filter(({ kind }) => kind !== "punct");
    const key = words.map(({ lower }) => lower).join(" ");
    return this.#lexicon.known.has(key) || this.#lexicon.sections.has(key);
  }

  #endsInJob(to: number): boolean {
    return this.#lexicon.bylines.longestAt(this.#tokens, to - 1)?.values.includes("job") === true;
  }
}

/**
 * A word of bylines, a medium with those who helped it ("Reuters, with additional reporting by …"), or words of several
 * for those who have no name ("Staff and agencies in …").
 */
function opens(tokens: readonly Token[], at: number, { bylines, openers, media }: Lexicon): boolean {
  const head = bylines.longestAt(tokens, at)?.values;
  if (head?.includes("head") || head?.includes("signoff") || head?.includes("helper")) return true;
  const medium = media.longestAt(tokens, at);
  if (medium)
    return tokens.some((_, k) => k >= medium.to && bylines.longestAt(tokens, k)?.values.includes("helper"));
  const nobody = openers.longestAt(tokens, at);
  return nobody?.values.includes("noise") === true && nobody.to - at > 1;
}

/** Tokens of bylines at most: lists of names are long. */
const MAX_TOKENS = 60;

/** Reads the whole row of tokens from one on as a byline; null where it is none. */
function readFrom(tokens: readonly Token[], from: number, lexicon: Lexicon): BylineReader | null {
  const reader = new BylineReader(tokens, lexicon);
  for (let at = from; at < tokens.length; ) {
    at = reader.step(at);
    if (at < 0) return null;
  }
  return reader;
}

/** The byline that a row of tokens is ("By Jane Doe in Geneva", "(Reporting by …; Editing by …)"); null for others. */
export function bylineOf(tokens: readonly Token[], lexicon: Lexicon): Byline | null {
  const from = tokens.findIndex(({ kind }) => kind !== "punct");
  const phrased = lexicon.words.bylines.heads.length > 0;
  if (!phrased || tokens.length > MAX_TOKENS || !opens(tokens, from, lexicon)) return null;
  const opening = lexicon.bylines.longestAt(tokens, from);
  const head = opening?.values;
  const reader = readFrom(tokens, opening && head?.includes("head") ? opening.to : from, lexicon);
  if (!reader) return null;
  const { authors, media, nobody } = reader;
  const closing = head ? !head.includes("head") : lexicon.media.longestAt(tokens, from) !== undefined;
  return authors.length + media.length > 0 || nobody || closing ? { authors, media, closing } : null;
}

/** Tokens of a byline without a head. */
const MAX_BARE = 20;

/**
 * A byline that opens with a name ("Jane Doe in Geneva", "Jane Doe with AFP", "Jane Doe | Tbilisi"): names of persons
 * unknown to the world, with the place, the medium or the job of one of them; null for others.
 */
export function bareBylineOf(tokens: readonly Token[], lexicon: Lexicon): Byline | null {
  if (tokens.length > MAX_BARE || tokens[0]?.capital !== true || opens(tokens, 0, lexicon)) return null;
  const reader = readFrom(tokens, 0, lexicon);
  if (reader?.authors[0]?.from !== 0) return null;
  const { authors, media, nobody, places } = reader;
  const isName = ({ from, to }: Run): boolean => to - from <= MAX_BARE_NAME;
  return authors.every(isName) && (places > 0 || media.length > 0 || nobody)
    ? { authors, media, closing: false }
    : null;
}

/** Longer runs of words with capitals are headlines. */
const MAX_BARE_NAME = 3;

/** Longer lines tell more than who helped. */
const MAX_CONTRIBUTION = 70;

/** Media that a line names as having helped ("AFP contributed to this report."); null for other lines. */
export function contributorsOf(tokens: readonly Token[], lexicon: Lexicon): readonly Run[] | null {
  if (tokens.length > MAX_CONTRIBUTION) return null;
  if (!holds(lexicon.bylines, tokens, "contribution")) return null;
  const found: Run[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const medium = lexicon.media.longestAt(tokens, at);
    if (medium && isCapital(tokens[at])) found.push(medium);
    if (medium) at = medium.to - 1;
  }
  return found;
}
