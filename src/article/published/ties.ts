import type { PhraseMatch } from "../../text/phrases.ts";
import type { Span } from "../../text/span.ts";
import type { Token } from "../../text/tokens.ts";
import { dayRangeOfEdtf } from "../../time/edtf.ts";
import type { World } from "../../world/world.ts";
import { type ProseLine, sentenceAround } from "./prose.ts";
import type { TieWords } from "./words.ts";

/** Days, as numbers, between which the publication must lie for the tie to hold; one of the ranges suffices. */
export interface Tie extends Span {
  readonly ranges: readonly { readonly from: number; readonly to: number }[];
  /** The tie names the very day of what its sentence reports. */
  readonly exact: number | null;
  /** Days of a landmark whose phrase names them, before as well as after; absent of other ties. */
  readonly named?: { readonly from: number; readonly to: number };
}

/** The end of what goes on. */
export const FOREVER = 1e7;

/** Tokens between a title and the name: the state, a comma, "ông". */
const BETWEEN = 5;
/** Tokens between a state and the title behind it: "Russia's new | foreign minister". */
const BEFORE = 4;

const isBeside = (token: Token | undefined, words: TieWords): boolean =>
  token?.text === "," || words.beside.has(token?.lower ?? "");

interface Office {
  readonly of: string | null;
  /** Token at which the name must begin. */
  readonly at: number;
}

/** The first token from one on that is no small word between title, state and name. */
function skipBeside(tokens: readonly Token[], from: number, words: TieWords): number {
  let at = from;
  while (at < from + BETWEEN && isBeside(tokens[at], words)) at++;
  return at;
}

function officeAfter(tokens: readonly Token[], from: number, words: TieWords): Office {
  const own = words.holders.longestAt(tokens, from);
  const holder = own ?? words.holders.longestAt(tokens, skipBeside(tokens, from, words));
  return { of: holder?.values[0] ?? null, at: skipBeside(tokens, holder?.to ?? from, words) };
}

/** The state or body named right before a title, where the language puts it there ("Russian", "Russia's"), with its place. */
function holderBefore(tokens: readonly Token[], at: number, words: TieWords): PhraseMatch<string> | null {
  for (let from = at - 1; from >= Math.max(0, at - BEFORE); from--) {
    const found = words.holdersBefore.longestAt(tokens, from);
    if (!found) continue;
    const between = tokens.slice(found.to, at);
    return between.every((token) => words.beside.has(token.lower) && token.text !== "-") ? found : null;
  }
  return null;
}

/** A title of somebody who left the office says nothing of the day: "cựu Tổng thống", "khi đó là Tổng thống". */
const isFormer = (tokens: readonly Token[], at: number, words: TieWords): boolean => {
  const before = tokens[at - 1]?.text === "-" ? at - 2 : at - 1;
  return words.tense.longestAt(tokens, before)?.values.includes("former") === true;
};

function officeTie(tokens: readonly Token[], at: number, words: TieWords, world: World): Tie | null {
  const title = words.titles.longestAt(tokens, at);
  if (!title) return null;
  const roles = title.values.map((value) => value.role).filter((role) => role !== null);
  const before = holderBefore(tokens, at, words);
  if (roles.length === 0 || isFormer(tokens, at, words)) return null;
  if (before && isFormer(tokens, before.from, words)) return null;
  const behind = officeAfter(tokens, title.to, words);
  const office = before ? { ...behind, of: before.values[0] ?? null } : behind;
  const person = words.persons.longestAt(tokens, office.at);
  if (!person) return null;
  const terms = person.values
    .flatMap((id) => world.termsOf(id))
    .filter((term) => roles.includes(term.role) && (office.of === null || term.of === office.of));
  const ranges = terms.flatMap((term) => {
    const from = dayRangeOfEdtf(term.from);
    const to = term.to === null ? null : dayRangeOfEdtf(term.to);
    return from ? [{ from: from.from, to: to?.to ?? FOREVER }] : [];
  });
  const last = tokens[person.to - 1];
  const first = tokens[at];
  return ranges.length > 0 && first && last
    ? { start: first.start, end: last.end, ranges, exact: null }
    : null;
}

/** A meeting is written about before it takes place, so many days ahead at most. */
const AHEAD = 120;

/** Tokens between "sau khi" and the landmark: its subject. */
const SUBJECT = 8;

/** "một ngày sau khi …": the days between, when a span of time and "sau khi" stand before the landmark. */
function daysAfter(tokens: readonly Token[], at: number, words: TieWords): number | null {
  const { from } = sentenceAround(tokens, at);
  for (let k = at - 1; k >= Math.max(from, at - SUBJECT); k--) {
    if (!words.tense.longestAt(tokens, k)?.values.includes("after")) continue;
    for (let s = k - 1; s >= Math.max(from, k - 3); s--) {
      const span = words.spans.longestAt(tokens, s);
      if (span?.to === k) return span.values[0] ?? null;
    }
  }
  return null;
}

const isUnreal = (tokens: readonly Token[], at: number, words: TieWords): boolean =>
  [1, 2, 3].some((step) => words.tense.longestAt(tokens, at - step)?.values.includes("unreal"));

function landmarkTie(tokens: readonly Token[], at: number, words: TieWords): Tie | null {
  const found = words.landmarks.longestAt(tokens, at);
  if (!found) return null;
  const landmark = found.values[0];
  const range = landmark ? dayRangeOfEdtf(landmark.date) : null;
  const first = tokens[at];
  const last = tokens[found.to - 1];
  if (!landmark || !range || !first || !last || isUnreal(tokens, at, words)) return null;
  const after = daysAfter(tokens, at, words);
  const exact = after === null ? null : range.to + after;
  const earliest = landmark.kind === "day" ? range.from - AHEAD : range.from;
  const tie = {
    start: first.start,
    end: last.end,
    ranges: [{ from: exact ?? earliest, to: FOREVER }],
    exact,
  };
  return landmark.kind === "day" ? { ...tie, named: range } : tie;
}

/** A day without a year is of the year around the publication. */
const HALF_YEAR = 183;

/**
 * A landmark told with its day and without its year ("thượng đỉnh Mỹ - Triều tại Singapore ngày 12/6") lies within half
 * a year of the publication. `isTold`: whether the article names such a day.
 */
export function narrowed(tie: Tie, isTold: (day: number) => boolean): Tie {
  const { named } = tie;
  if (!named || !(isTold(named.from) || isTold(named.to))) return tie;
  return { ...tie, ranges: [{ from: named.from - HALF_YEAR, to: named.to + HALF_YEAR }] };
}

/** Ties of the article's prose to offices with terms and to dated landmarks. */
export function tiesIn(prose: readonly ProseLine[], words: TieWords, world: World): Tie[] {
  const ties: Tie[] = [];
  for (const { line } of prose) {
    for (let at = 0; at < line.tokens.length; at++) {
      if (line.tokens[at]?.kind === "punct") continue;
      const office = officeTie(line.tokens, at, words, world);
      if (office) ties.push(office);
      const landmark = landmarkTie(line.tokens, at, words);
      if (landmark) ties.push(landmark);
    }
  }
  return ties;
}
