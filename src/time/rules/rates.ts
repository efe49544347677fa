import { type Draft, fixed } from "../draft.ts";
import { readNumber } from "../numbers.ts";
import type { Reader } from "../reader.ts";
import { durationValue, unitAt } from "./amounts.ts";

/** "twice a week", "once every year", "three times a month". */
export function rate(r: Reader, i: number): Draft[] | undefined {
  const number = r.match("often", i) ? undefined : readNumber(r, i);
  const often = number ? r.match("timesNoun", number.to) : r.match("often", i);
  const per = often && r.match("perWord", often.to);
  const unit = per && unitAt(r, per.to);
  if (!unit || r.match("pluralUnit", per.to)) return undefined;
  return [fixed(i, unit.to, "SET", durationValue(1, unit.value))];
}

/** "every Tuesday", "each June", "Tuesdays". */
export function everyWeekday(r: Reader, i: number): Draft[] | undefined {
  const plural = r.match("weekdays", i);
  const each = r.match("each", i);
  const day = plural ?? (each && r.match("weekday", each.to));
  return day && [fixed(i, day.to, "SET", `XXXX-WXX-${day.value}`)];
}
