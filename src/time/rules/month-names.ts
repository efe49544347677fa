import type { Reader } from "../reader.ts";

/** The name of a month that stands for itself. `company`: what it needs beside it to be one. */
export interface MonthName {
  readonly to: number;
  readonly value: number;
  readonly company: "none" | "no-name" | "needed";
}

/** "June", "Jun."; with a capital, since "may" and "march" are other words; "juin" without. */
export function readMonthName(r: Reader, i: number): MonthName | undefined {
  const small = r.match("monthSmall", i);
  if (small) return { ...small, company: "none" };
  if (!r.at(i)?.capital) return undefined;
  const head = r.match("monthHead", i);
  if (head) return { ...head, company: "none" };
  const name = r.match("monthOrName", i);
  if (name) return { ...name, company: "no-name" };
  const word = r.match("monthOrWord", i);
  return word && { ...word, company: "needed" };
}
