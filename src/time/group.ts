import type { FoundDraft } from "./draft.ts";
import type { Reader } from "./reader.ts";
import type { KnownParts } from "./types.ts";

interface Tie {
  readonly joined: "range" | "list";
}

/** "tháng Chín năm ngoái": a month or day whose year is told by its distance. */
const tellsYear = ({ known, shift }: FoundDraft): boolean =>
  shift?.unit === "year" && known.month !== undefined;

/** Members of a list tell the same parts: days stand with days, months with months. */
const sameShape = (a: FoundDraft, b: FoundDraft): boolean =>
  !(a.shift || (b.shift && !tellsYear(b)) || a.value !== undefined || b.value !== undefined) &&
  (a.known.hour === undefined) === (b.known.hour === undefined) &&
  (a.known.day === undefined) === (b.known.day === undefined) &&
  (a.known.month === undefined || b.known.month === undefined || a.known.part === b.known.part) &&
  (b.known.month !== undefined || (a.known.weekday === undefined) === (b.known.weekday === undefined));

/** What stands between two neighbours when it is nothing but a joint. */
function tieBetween(r: Reader, a: FoundDraft, b: FoundDraft): Tie | undefined {
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
function inherited(a: FoundDraft, b: FoundDraft, joined: "range" | "list"): FoundDraft {
  if (a.value !== undefined || b.value !== undefined || a.shift || a.known.year !== undefined) return a;
  if (isClockOnly(a) && b.known.hour !== undefined) {
    const { hour: _hour, minute: _minute, ...dayOfB } = b.known;
    return { ...a, known: { ...dayOfB, ...a.known }, shift: b.shift ?? null };
  }
  return a.known.month === undefined ? inheritedMonth(a, b, joined) : inheritedYear(a, b, joined);
}

function inheritedMonth(a: FoundDraft, b: FoundDraft, joined: "range" | "list"): FoundDraft {
  const { month, year } = b.known;
  if (a.known.day === undefined || month === undefined) return a;
  const earlier = joined === "range" && a.known.day > (b.known.day ?? 31);
  const known = earlier ? monthBefore(month, year) : { month, ...(year === undefined ? {} : { year }) };
  return { ...a, known: { ...a.known, ...known }, shift: b.shift ?? null };
}

function inheritedYear(a: FoundDraft, b: FoundDraft, joined: "range" | "list"): FoundDraft {
  const { month, year } = b.known;
  if (month === undefined || a.known.month === undefined) return a;
  const crosses = a.known.month > month;
  if (crosses && joined === "list") return a;
  const back = crosses ? 1 : 0;
  if (year !== undefined) return { ...a, known: { ...a.known, year: year - back } };
  return b.shift && tellsYear(b) ? { ...a, shift: { ...b.shift, amount: b.shift.amount - back } } : a;
}

const isClockOnly = ({ known }: FoundDraft): boolean =>
  known.hour !== undefined && known.day === undefined && known.weekday === undefined;

function monthBefore(month: number, year: number | undefined): KnownParts {
  const earlier = month === 1 ? 12 : month - 1;
  return year === undefined ? { month: earlier } : { month: earlier, year: month === 1 ? year - 1 : year };
}

/** A draft with the number of its range or list. */
export interface Grouped {
  readonly draft: FoundDraft;
  readonly range: number | null;
}

const isVagueDay = ({ shift, known }: FoundDraft): boolean =>
  shift?.unit === "day" || (known.weekday !== undefined && known.month === undefined);

/** The date stands right behind ("hôm nay 27/5"), behind a comma, or in brackets of its own. */
function isApposed(r: Reader, a: FoundDraft, b: FoundDraft): boolean {
  if (b.known.month === undefined || b.known.day === undefined) return false;
  if (b.from === a.to) return true;
  return b.from === a.to + 1 && (r.is(a.to, ",") || (r.is(a.to, "(") && r.is(b.to, ")")));
}

/** "hôm nay (27/5)", "thứ Ba, 5/6": the date beside it says which day is meant. */
function pinned(a: FoundDraft, b: FoundDraft): FoundDraft {
  return { ...a, known: { ...b.known, ...a.known }, shift: b.shift ?? null, direction: b.direction ?? null };
}

/** Days told twice, by a word and by their date, take the date; "hôm nay 27/5" is one expression. */
export function apposed(r: Reader, drafts: readonly FoundDraft[]): FoundDraft[] {
  const joined: FoundDraft[] = [];
  for (let k = 0; k < drafts.length; k++) {
    const [a, b] = [drafts[k], drafts[k + 1]];
    if (!a) continue;
    const same = b !== undefined && isVagueDay(a) && isApposed(r, a, b);
    joined.push(same ? { ...pinned(a, b), to: b.from === a.to ? b.to : a.to } : a);
    if (same && b.from === a.to) k++;
  }
  return joined;
}

/** Gives members of one range or list the same number, and fills what a later member tells for an earlier. */
export function group(r: Reader, drafts: readonly FoundDraft[]): Grouped[] {
  const grouped: { draft: FoundDraft; range: number | null }[] = drafts.map((draft) => ({
    draft,
    range: null,
  }));
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
