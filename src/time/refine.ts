import type { Draft } from "./draft.ts";
import type { Reader } from "./reader.ts";
import { readZone } from "./rules/clock.ts";
import type { FoundTime, KnownParts } from "./types.ts";

/** How far, in tokens, the words that tell the tense are looked for. */
const TENSE_WINDOW = 9;

/** "tới" behind a date belongs to it only where the clause could end: "ngày 2/6 tới," but "ngày 2/6 tới Moskva". */
function withDirection(r: Reader, draft: Draft): Draft {
  if (draft.type === "DURATION" || draft.type === "SET" || draft.value !== undefined) return draft;
  if (draft.known.year !== undefined || draft.shift || draft.direction) return draft;
  const met = r.match("direction", draft.to);
  if (!met || !directionEnds(r, met.to, met.to - draft.to)) return draft;
  return { ...draft, to: met.to, direction: met.value };
}

const directionEnds = (r: Reader, to: number, length: number): boolean =>
  length > 1 ? r.at(to)?.kind !== "number" : r.mayEndBefore(to);

/** "tháng 5 này" is this year's. */
function withThis(r: Reader, draft: Draft): Draft {
  const bare = draft.value === undefined && !draft.shift && draft.known.year === undefined;
  const coarse = draft.known.month !== undefined || draft.known.weekday !== undefined;
  if (!bare || !coarse || r.at(draft.to)?.lower !== "này") return draft;
  return { ...draft, to: draft.to + 1 };
}

/** A draft with the words behind that belong to it: "tới", "vừa qua", "này". */
export const extended = (r: Reader, draft: Draft): Draft => withThis(r, withDirection(r, draft));

function withZone(r: Reader, draft: Draft): Draft {
  if (draft.value !== undefined || draft.zone) return draft;
  const zone = readZone(r, r.is(draft.to, ",") ? draft.to + 1 : draft.to);
  return zone ? { ...draft, zone: zone.zone } : draft;
}

interface Tie {
  readonly joined: "range" | "list";
}

/** Members of a list tell the same parts: days stand with days, months with months. */
const sameShape = (a: Draft, b: Draft): boolean =>
  !(a.shift || b.shift || a.value !== undefined || b.value !== undefined) &&
  (a.known.hour === undefined) === (b.known.hour === undefined) &&
  (a.known.day === undefined) === (b.known.day === undefined) &&
  (a.known.month === undefined || b.known.month === undefined || a.known.part === b.known.part) &&
  (a.known.weekday === undefined) === (b.known.weekday === undefined);

/** What stands between two neighbours when it is nothing but a joint. */
function tieBetween(r: Reader, a: Draft, b: Draft): Tie | undefined {
  if (a.type === "DURATION" || b.type === "DURATION" || a.type === "SET" || b.type === "SET") return undefined;
  if (b.from < a.to || b.from > a.to + 4) return undefined;
  const at = r.is(a.to, ",") && b.from > a.to + 1 ? a.to + 1 : a.to;
  if (r.match("rangeWord", at)?.to === b.from) return { joined: "range" };
  const listed = r.match("listWord", at)?.to === b.from || r.match("listWord", a.to)?.to === b.from;
  if (listed) return sameShape(a, b) ? { joined: "list" } : undefined;
  return b.from === a.to && a.known.part !== undefined && b.known.part !== undefined ? { joined: "list" } : undefined;
}

/** Larger parts that only the later member tells: "16" of "ngày 16 đến ngày 18/5", "9g" of "9g-12g ngày 20/12". */
function inherited(a: Draft, b: Draft, joined: "range" | "list"): Draft {
  if (a.value !== undefined || b.value !== undefined || a.shift || a.known.year !== undefined) return a;
  const { month, year } = b.known;
  if (isClockOnly(a) && b.known.hour !== undefined) {
    const { hour: _hour, minute: _minute, ...dayOfB } = b.known;
    return { ...a, known: { ...dayOfB, ...a.known }, shift: b.shift ?? null };
  }
  if (a.known.day !== undefined && a.known.month === undefined && month !== undefined) {
    const earlier = joined === "range" && a.known.day > (b.known.day ?? 31);
    const known = earlier ? monthBefore(month, year) : { month, ...(year === undefined ? {} : { year }) };
    return { ...a, known: { ...a.known, ...known }, shift: b.shift ?? null };
  }
  if (a.known.month === undefined || (joined === "list" && a.known.day !== undefined && b.known.day === undefined)) return a;
  if (year === undefined || month === undefined) return a;
  const crosses = a.known.month > month;
  if (crosses && joined === "list") return a;
  return { ...a, known: { ...a.known, year: year - (crosses ? 1 : 0) } };
}

const isClockOnly = ({ known }: Draft): boolean =>
  known.hour !== undefined && known.day === undefined && known.weekday === undefined;

function monthBefore(month: number, year: number | undefined): KnownParts {
  const earlier = month === 1 ? 12 : month - 1;
  return year === undefined ? { month: earlier } : { month: earlier, year: month === 1 ? year - 1 : year };
}

interface Grouped {
  readonly draft: Draft;
  readonly range: number | null;
}

/** "hôm nay (27/5)", "thứ Ba (5/6)": the date in brackets says which day is meant. */
function pinned(r: Reader, a: Draft, b: Draft | undefined): Draft {
  const vague = a.shift?.unit === "day" || (a.known.weekday !== undefined && a.known.month === undefined);
  if (!b || !vague || b.known.month === undefined || b.known.day === undefined) return a;
  if (b.from !== a.to + 1 || !r.is(a.to, "(") || !r.is(b.to, ")")) return a;
  const { weekday: _weekday, ...known } = { ...b.known, ...a.known };
  return { ...a, known, shift: b.shift ?? null, direction: b.direction ?? null };
}

/** Gives members of one range or list the same number, and fills what a later member tells for an earlier. */
function group(r: Reader, drafts: readonly Draft[], firstNumber: number): Grouped[] {
  const grouped: { draft: Draft; range: number | null }[] = drafts.map((draft) => ({ draft, range: null }));
  for (let k = grouped.length - 2; k >= 0; k--) {
    const [a, b] = [grouped[k], grouped[k + 1]];
    const tie = a && b ? tieBetween(r, a.draft, b.draft) : undefined;
    const joined = a?.draft.joined ?? tie?.joined;
    if (!a || !b || !tie || !joined || (b.draft.joined && b.draft.joined !== joined)) continue;
    a.draft = { ...inherited(a.draft, b.draft, joined), joined };
    b.draft = { ...b.draft, joined: b.draft.joined ?? joined };
    b.range ??= firstNumber + k;
    a.range = b.range;
  }
  return grouped;
}

const endsSentence = (r: Reader, i: number): boolean => {
  const text = r.at(i)?.text;
  return text === "." || text === "!" || text === "?" || text === ";";
};

/** Tense from the nearest word that tells it, in the same clause. */
function tenseAround(r: Reader, draft: Draft): FoundTime["tense"] {
  let [left, right] = [true, true];
  for (let step = 1; step <= TENSE_WINDOW && (left || right); step++) {
    right = right && !endsSentence(r, draft.to + step - 1);
    left = left && !endsSentence(r, draft.from - step);
    const tense = (left && tenseAt(r, draft.from - step)) || (right && tenseAt(r, draft.to + step - 1));
    if (tense) return tense;
  }
  return null;
}

function tenseAt(r: Reader, i: number): FoundTime["tense"] {
  if (r.match("futureTense", i)) return "future";
  return r.match("pastTense", i) ? "past" : null;
}

const needsTense = ({ known, shift, value }: Draft): boolean =>
  value === undefined && !shift && known.year === undefined && known.decade === undefined;

/** It is the first word of its sentence, but for a preposition. */
function opensSentence(r: Reader, draft: Draft): boolean {
  const before = r.at(draft.from - 1);
  if (before === undefined || endsSentence(r, draft.from - 1)) return true;
  const previous = r.at(draft.from - 2);
  return before.capital && (previous === undefined || endsSentence(r, draft.from - 2));
}

function toFound(r: Reader, { draft, range }: Grouped, text: string, line: number): FoundTime {
  const start = r.at(draft.from)?.start ?? 0;
  const end = r.at(draft.to - 1)?.end ?? start;
  return {
    start,
    end,
    text: text.slice(start, end),
    firstToken: draft.from,
    endToken: draft.to,
    type: draft.type,
    mod: draft.mod ?? null,
    known: draft.known,
    shift: draft.shift ?? null,
    direction: draft.direction ?? null,
    zone: draft.zone ?? null,
    value: draft.value ?? null,
    range,
    joined: range === null ? null : (draft.joined ?? null),
    tense: needsTense(draft) ? tenseAround(r, draft) : null,
    line,
    opens: opensSentence(r, draft),
  };
}

/** The line that is worked on. `firstNumber`: numbers of its ranges are not below it. */
interface Place {
  readonly line: number;
  readonly firstNumber: number;
}

/** Joins and completes the expressions of one line. */
export function refine(r: Reader, drafts: readonly Draft[], text: string, place: Place): FoundTime[] {
  const whole = drafts.map((draft) => withZone(r, draft));
  const sure = whole.map((draft, k) => pinned(r, draft, whole[k + 1]));
  return group(r, sure, place.firstNumber).map((grouped) => toFound(r, grouped, text, place.line));
}
