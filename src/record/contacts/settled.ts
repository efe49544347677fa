import type { Conflict } from "../../schema/index.ts";
import { groupBy } from "../../text/group.ts";
import { independentOf } from "../copies/independent.ts";
import type { OriginOf } from "../copies/origins.ts";
import { by, compareText, sortedUnique } from "../order.ts";
import type { ToldValue } from "../types.ts";

type Settlement = NonNullable<Conflict["settled"]>;

/** What judging a conflict asks of the pages that tell it. */
export interface Tellers {
  readonly originOf: OriginOf;
  /** First day (YYYY-MM-DD) on which a page may have been published; null when unknown. */
  readonly dayOf: (page: string) => string | null;
}

/** Independent sources that settle a conflict by what they tell after the last dissent. */
const ENOUGH = 2;

/** True when the source of `page` tells `value` in a later page, and no other value there. */
function isCorrected(page: string, told: Told, tellers: Tellers): boolean {
  const day = tellers.dayOf(page);
  const sources = new Set(tellers.originOf(page).sources);
  return told.agreeing.some((later) => {
    const after = tellers.dayOf(later);
    const isLater = day !== null && after !== null && after > day;
    return isLater && tellers.originOf(later).sources.some((source) => sources.has(source));
  });
}

interface Told {
  readonly value: string;
  /** Pages that tell the value and no other. */
  readonly agreeing: readonly string[];
  readonly dissenting: readonly string[];
}

function toldAs(value: string, tellings: readonly ToldValue[]): Told {
  const dissenting = sortedUnique(tellings.filter((t) => t.value !== value).map((t) => t.page));
  const agreeing = tellings.filter((t) => t.value === value && !dissenting.includes(t.page));
  return { value, dissenting, agreeing: sortedUnique(agreeing.map((t) => t.page)) };
}

/** True when several independent sources tell the value after the last page that tells another. */
function isUnanimous({ agreeing, dissenting }: Told, { dayOf, originOf }: Tellers): boolean {
  const days = dissenting.map(dayOf);
  const last = days.reduce<string | null>((a, b) => (a !== null && b !== null ? (a > b ? a : b) : null), "");
  if (last === null) return false;
  const later = agreeing.filter((page) => compareText(dayOf(page) ?? "", last) > 0);
  return independentOf(later, originOf) >= ENOUGH;
}

function settlementOf(tellings: readonly ToldValue[], tellers: Tellers): Settlement | null {
  const told = sortedUnique(tellings.map((telling) => telling.value)).map((value) => toldAs(value, tellings));
  const corrected = told.find(
    (one) => one.agreeing.length > 0 && one.dissenting.every((page) => isCorrected(page, one, tellers)),
  );
  if (corrected) return { by: "correction", value: corrected.value };
  const unanimous = told.find((one) => isUnanimous(one, tellers));
  return unanimous ? { by: "later-reports", value: unanimous.value } : null;
}

/** A conflict between tellings: each value with its pages and independent sources, and which of them stands at last. */
export function judged(
  tellings: readonly ToldValue[],
  tellers: Tellers,
): Pick<Conflict, "values" | "settled"> {
  const values = [...groupBy(tellings, (telling) => telling.value)]
    .map(([value, same]) => {
      const pages = sortedUnique(same.map((telling) => telling.page));
      return { value, pages, independent: independentOf(pages, tellers.originOf) };
    })
    .sort(by((item) => item.value));
  return { values, settled: settlementOf(tellings, tellers) };
}
