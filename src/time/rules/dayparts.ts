import { calendar, type Draft, type Inner } from "../draft.ts";
import type { Reader } from "../reader.ts";
import { headedDays, monthedDays } from "./day-list.ts";

/** A part of the day with its day: "sáng 5/6", "tối qua", "chiều cùng ngày", "đêm thứ Bảy". */
export function daypart(r: Reader, i: number, inner: Inner): Draft[] | undefined {
  const met = r.match("daypart", i);
  if (!met) return undefined;
  const drafts = dayBehind(r, i, met.to, inner);
  const zone = r.match("smallHours", i) ? "outlet" : null;
  return drafts?.map((draft, k) => ({
    ...draft,
    type: "TIME",
    from: k === 0 ? i : draft.from,
    zone: draft.zone ?? zone,
    known: { ...draft.known, part: met.value },
  }));
}

function dayBehind(r: Reader, from: number, i: number, inner: Inner): Draft[] | undefined {
  const short = r.at(i)?.capital ? undefined : r.match("dayTail", i);
  if (short)
    return [
      calendar(from, short.to, {}, { shift: { unit: "day", amount: short.value, from: "publication" } }),
    ];
  const noun = r.match("dayNoun", i);
  if (noun) return headedDays(r, from, noun.to) ?? dayOnly(inner(i));
  if (r.at(i)?.kind === "number") return monthedDays(r, from, i) ?? loneDay(r, from, i);
  return dayOnly(inner(i));
}

/** "đêm 22, rạng sáng 23/10": the first day stands alone. */
function loneDay(r: Reader, from: number, i: number): Draft[] | undefined {
  const drafts = headedDays(r, from, i);
  const only = drafts?.[0];
  if (!only || drafts.length > 1) return undefined;
  return r.match("daypart", r.skip("listWord", only.to)) ? [only] : undefined;
}

const isDay = ({ known, shift }: Draft): boolean =>
  known.day !== undefined || known.weekday !== undefined || shift?.unit === "day";

/** Only drafts that are a day: a month or year does not stand behind a part of the day. */
export const dayOnly = (drafts: Draft[] | undefined): Draft[] | undefined => {
  const [first] = drafts ?? [];
  return first && isDay(first) ? drafts : undefined;
};
