import { calendar, type Draft } from "../draft.ts";
import type { Reader } from "../reader.ts";
import type { FoundTime } from "../types.ts";
import { type DayItem, type DayStyle, readItem, tellsMonth } from "./day-item.ts";

interface Chain {
  readonly items: readonly DayItem[];
  readonly joined: FoundTime["joined"];
}

/** "từ 20 đến 26-10": behind a word for a range, dashes are dates even without a noun, where the clause may end. */
function nextItem(r: Reader, first: number, joint: number, at: number, style: DayStyle): DayItem | undefined {
  const word = r.at(joint)?.kind === "word" && (style.headed || r.match("rangeWord", joint) !== undefined);
  if (style.headed) return readItem(r, at, { headed: word || !r.is(joint, "-") });
  const item = readItem(r, at, { headed: word && r.precededBy("dateLead", first) });
  const dashed = item !== undefined && r.is(at + 1, "-");
  return dashed && !r.mayEndBefore(item.to) ? undefined : item;
}

/** Days joined by "đến", "-", "và" or commas; cut back to the last that tells its month. */
function readChain(r: Reader, i: number, style: DayStyle): Chain | undefined {
  const first = readItem(r, i, style);
  if (!first) return undefined;
  const items = [first];
  let [sure, joined, at]: [number, FoundTime["joined"], number] = [1, null, first.to];
  let dashed: FoundTime["joined"] = null;
  while (items.length < 12) {
    const range = r.match("rangeWord", at);
    const joint = range ?? r.match("listWord", at);
    if (!joint) break;
    const item = nextItem(r, i, at, joint.to, style);
    if (!item) break;
    items.push(item);
    dashed = range && items.length === 2 ? "range" : "list";
    at = item.to;
    if (tellsMonth(item)) [sure, joined] = [items.length, dashed];
  }
  if (sure === 1 && style.headed && dashed !== null && isOpenRun(r, items, dashed))
    return { items, joined: dashed };
  return { items: items.slice(0, sure), joined };
}

/** "ngày 16-18", "ngày 27 và 28": days in order whose month is left out. */
function isOpenRun(r: Reader, items: readonly DayItem[], joined: "range" | "list"): boolean {
  const inOrder = items.every(
    (item, k) => !tellsMonth(item) && (item.known.day ?? 0) > (items[k - 1]?.known.day ?? 0),
  );
  const [before, last] = items.slice(-2);
  if (!inOrder || !before || !last) return false;
  if (joined === "range") return items.length === 2 && r.at(before.to)?.kind === "punct";
  return r.at(last.from - 1)?.kind === "word" && r.mayEndBefore(last.to);
}

/** "16" in "16 đến 18/5" has the month of the next member, or the one before when its day is the greater. */
function inherit(item: DayItem, next: DayItem | undefined, joined: FoundTime["joined"]): DayItem {
  if (tellsMonth(item) || !next || !tellsMonth(next)) return withYear(item, next);
  const { day } = item.known;
  const { month, year } = next.known;
  if (joined === "range" && day !== undefined && month !== undefined && day > (next.known.day ?? 31)) {
    if (year === undefined) return { ...item, known: { day, month: month === 1 ? 12 : month - 1 } };
    return {
      ...item,
      known: month === 1 ? { day, month: 12, year: year - 1 } : { day, month: month - 1, year },
    };
  }
  return { ...item, known: { ...next.known, ...item.known }, shift: next.shift };
}

function withYear(item: DayItem, next: DayItem | undefined): DayItem {
  const { year, month } = item.known;
  if (year !== undefined || month === undefined || item.shift || !next) return item;
  if (next.shift && next.shift.unit === "year") return { ...item, shift: next.shift };
  if (next.known.year === undefined) return item;
  const crosses = month > (next.known.month ?? month);
  return { ...item, known: { ...item.known, year: next.known.year - (crosses ? 1 : 0) } };
}

function draftsOf(chain: Chain, from: number): Draft[] {
  const filled: DayItem[] = [];
  for (const item of [...chain.items].reverse()) filled.unshift(inherit(item, filled[0], chain.joined));
  return filled.map((item, k) =>
    calendar(k === 0 ? from : item.from, item.to, item.known, {
      shift: item.shift,
      joined: filled.length > 1 ? chain.joined : null,
    }),
  );
}

/** Days at the token without a head noun; the last tells its month. `headed`: read them as freely as behind one. */
export function chainDrafts(r: Reader, i: number, headed: boolean): Draft[] | undefined {
  const chain = readChain(r, i, { headed });
  return chain?.items.at(-1)?.known.month === undefined ? undefined : draftsOf(chain, i);
}

/**
 * Days behind a head noun that ends before token `i`. `from` is the head's first token.
 * "ngày 5/6", "hôm 22-3", "ngày 16 đến 18/5", "các ngày 3, 4 và 5/7", "ngày 20".
 */
export function headedDays(r: Reader, from: number, i: number): Draft[] | undefined {
  const chain = readChain(r, i, { headed: true });
  return chain && draftsOf(chain, from);
}

/** As {@link headedDays}, but every member's month must be told: behind "sáng", "tối". */
export function monthedDays(r: Reader, from: number, i: number): Draft[] | undefined {
  const drafts = headedDays(r, from, i);
  return drafts?.every((draft) => draft.known.month !== undefined) ? drafts : undefined;
}
