import type { FoundTime, ResolvedTime } from "../../time/types.ts";
import { part } from "./parts.ts";
import type { RuleId } from "./rules.ts";
import type { Explained, Reason } from "./types.ts";

const isWhole = ({ known }: FoundTime): boolean =>
  known.year !== undefined || known.decade !== undefined || known.century !== undefined;

/** By what a time that does not tell everything itself has its value; null for those that do, and for open ones. */
function valueRule({ found, time }: ResolvedTime): RuleId | null {
  if (time === null || found.value !== null) return null;
  if (found.shift) return found.shift.from === "publication" ? "value/publication" : "value/time-told";
  return isWhole(found) ? null : "value/nearest";
}

/** Which words are a time by which rule, and by what it has its value. */
export const explainTimes = ({ times }: Explained): Reason[] =>
  times.flatMap((time, index) => {
    const parts = part("time", time.timex);
    const value = valueRule(time);
    const told = [time.found.rule, ...(value ? [value] : [])];
    return told.map((rule) => ({ finding: `t${index + 1}`, kind: "time" as const, rule, parts }));
  });
