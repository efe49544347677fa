import { spanOf } from "../../src/record/days.ts";
import type { Conflict, Quoted, Reading, Report } from "../../src/schema/index.ts";

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A value on which reports disagree. `names`: how it may be written; `reading`: of the report's page, where it is there. */
export interface Named {
  readonly about: Conflict["about"];
  readonly value: string;
  readonly names: readonly string[];
  readonly reading: Reading | null;
}

const touch = (a: Stretch, b: Stretch): boolean => a.start < b.end && a.end > b.start;

/** Where the page itself was read to tell this value beside another. */
const ownStretches = ({ about, value, reading }: Named): readonly Stretch[] =>
  (reading?.conflicts ?? [])
    .filter((conflict) => conflict.about === about)
    .flatMap(({ values }) => values.filter((one) => one.value === value).flatMap(({ evidence }) => evidence));

function sameDays(a: string, b: string): boolean {
  const [left, right] = [spanOf(a), spanOf(b)];
  return left !== null && right !== null && left.from === right.from && left.to === right.to;
}

/** Times of the page that mean the day told. */
const dayStretches = ({ about, value, reading }: Named): readonly Stretch[] =>
  about === "day" ? (reading?.times ?? []).filter((time) => sameDays(time.value, value)) : [];

const isCounted = ({ about }: Named): boolean => about === "place" || about === "day";

/**
 * Of a report's sentences the one that tells the value; null where none of them names it. What has no name of its own
 * (a status, an outcome, who took part) is told by the report's sentences together: then it is the first.
 */
export function namingSentence(report: Pick<Report, "evidence">, named: Named): Quoted | null {
  const { evidence } = report;
  const stretches = [...ownStretches(named), ...dayStretches(named)];
  const told = evidence.find((sentence) => stretches.some((stretch) => touch(stretch, sentence)));
  if (told) return told;
  const naming = evidence.find(({ text }) => named.names.some((name) => name !== "" && text.includes(name)));
  if (naming) return naming;
  return isCounted(named) ? null : (evidence[0] ?? null);
}
