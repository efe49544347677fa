import type { Draft } from "./draft.ts";
import type { Reader } from "./reader.ts";
import type { KnownParts } from "./types.ts";

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
  if (a.type === "DURATION" || b.type === "DURATION" || a.type === "SET" || b.type === "SET")
    return undefined;
  if (b.from < a.to || b.from > a.to + 4) return undefined;
  const at = r.is(a.to, ",") && b.from > a.to + 1 ? a.to + 1 : a.to;
  if (r.match("rangeWord", at)?.to === b.from) return { joined: "range" };
  const listed = r.match("listWord", at)?.to === b.from || r.match("listWord", a.to)?.to === b.from;
  if (listed) return sameShape(a, b) ? { joined: "list" } : undefined;
  return b.from === a.to && a.known.part !== undefined && b.known.part !== undefined
    ? { joined: "list" }
    : undefined;
}

/** Larger parts that only the later member tells: "16" of "ngày 16 đến ngày 18/5", "9g" of "9g-12g ngày 20/12". */
function inherited(a: Draft, b: Draft, joined: "range" | "list"): Draft {
  if (a.value !== undefined || b.value !== undefined || a.shift || a.known.year !== undefined) return a;
  if (isClockOnly(a) && b.known.hour !== undefined) {
    const { hour: _hour, minute: _minute, ...dayOfB } = b.known;
    return { ...a, known: { ...dayOfB, ...a.known }, shift: b.shift ?? null };
  }
  return a.known.month === undefined ? inheritedMonth(a, b, joined) : inheritedYear(a, b, joined);
}

function inheritedMonth(a: Draft, b: Draft, joined: "range" | "list"): Draft {
  const { month, year } = b.known;
  if (a.known.day === undefined || month === undefined) return a;
  const earlier = joined === "range" && a.known.day > (b.known.day ?? 31);
  const known = earlier ? monthBefore(month, year) : { month, ...(year === undefined ? {} : { year }) };
  return { ...a, known: { ...a.known, ...known }, shift: b.shift ?? null };
}

function inheritedYear(a: Draft, { known: { month, year } }: Draft, joined: "range" | "list"): Draft {
  if (year === undefined || month === undefined || a.known.month === undefined) return a;
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

/** A draft with the number of its range or list. */
export interface Grouped {
  readonly draft: Draft;
  readonly range: number | null;
}

/** "hôm nay (27/5)", "thứ Ba (5/6)": the date in brackets says which day is meant. */
export function pinned(r: Reader, a: Draft, b: Draft | undefined): Draft {
  const vague = a.shift?.unit === "day" || (a.known.weekday !== undefined && a.known.month === undefined);
  if (!b || !vague || b.known.month === undefined || b.known.day === undefined) return a;
  if (b.from !== a.to + 1 || !r.is(a.to, "(") || !r.is(b.to, ")")) return a;
  const { weekday: _weekday, ...known } = { ...b.known, ...a.known };
  return { ...a, known, shift: b.shift ?? null, direction: b.direction ?? null };
}

/** Gives members of one range or list the same number, and fills what a later member tells for an earlier. */
export function group(r: Reader, drafts: readonly Draft[]): Grouped[] {
  const grouped: { draft: Draft; range: number | null }[] = drafts.map((draft) => ({ draft, range: null }));
  for (let k = grouped.length - 2; k >= 0; k--) {
    const [a, b] = [grouped[k], grouped[k + 1]];
    const tie = a && b ? tieBetween(r, a.draft, b.draft) : undefined;
    const joined = a?.draft.joined ?? tie?.joined;
    if (!a || !b || !tie || !joined || (b.draft.joined && b.draft.joined !== joined)) continue;
    a.draft = { ...inherited(a.draft, b.draft, joined), joined };
    b.draft = { ...b.draft, joined: b.draft.joined ?? joined };
    b.range ??= r.at(b.draft.from)?.start ?? 0;
    a.range = b.range;
  }
  return grouped;
}
