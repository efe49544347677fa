import type { Reading, TimeExpression } from "../../src/schema/index.ts";
import { fold } from "./compare.ts";
import type { loadTimes } from "./gold.ts";
import type { Tally } from "./tally.ts";

type GoldTimes = ReturnType<typeof loadTimes>;
type Document = GoldTimes["documents"][number];
type Timex = GoldTimes["timexes"][number];

/** How far a reading's offset may lie from the gold's, which points into the file as it stands. */
const NEAR = 60;
/** Slack at the edges of an annotated region. */
const EDGE = 5;

/** A clock time to the minute, without its zone. */
const plain = (value: string): string =>
  value.replace(/(T\d\d:\d\d)(:\d\d)?(Z|[+-]\d\d:?\d\d)?$/u, "$1").replace(/T00:00$/u, "");

const isValueRight = (wanted: Timex, got: TimeExpression): boolean =>
  [wanted.value, ...(wanted.altValues ?? [])].some((value) => plain(value) === plain(got.value)) ||
  (wanted.value.length === 10 && plain(got.value).slice(0, 10) === wanted.value);

/** 3 where the words are the same, 2 where one span lies in the other, 0 where they are two expressions. */
function likeness(wanted: Timex, got: TimeExpression, scale: number): number {
  if (Math.abs(got.start - wanted.start * scale) >= NEAR) return 0;
  const [a, b] = [fold(got.text).toLowerCase(), fold(wanted.text).toLowerCase()];
  if (a === b) return 3;
  return a.includes(b) || b.includes(a) ? 2 : 0;
}

function scoreTime(tally: Tally, wanted: Timex, got: TimeExpression | null, score: number): void {
  if (wanted.core === false) return;
  const label = `${wanted.text} = ${wanted.value}`;
  if (got) tally.hit("times");
  else tally.missed("times", label);
  tally.share("timesSpan", score === 3);
  const isRight = got !== null && isValueRight(wanted, got);
  tally.share("timesValue", isRight, got ? `${got.value} wanted ${label}` : "");
}

/** Time expressions of one page inside the regions that were annotated; vague ones are optional. */
export function scoreTimes(tally: Tally, reading: Reading, document: Document, gold: GoldTimes): void {
  const scale = reading.page.text.length / document.chars;
  const got = reading.times.filter((time) =>
    document.regions.some(
      ({ start, end }) => time.start >= start * scale - EDGE && time.end <= end * scale + EDGE,
    ),
  );
  const used = new Set<TimeExpression>();
  const wanted = gold.timexes.filter(({ file }) => file === document.file).sort((a, b) => a.start - b.start);
  for (const timex of wanted) {
    const free = got.filter((time) => !used.has(time));
    const scores = free.map((time) => likeness(timex, time, scale));
    const best = Math.max(0, ...scores);
    const found = best > 0 ? (free[scores.indexOf(best)] ?? null) : null;
    if (found) used.add(found);
    scoreTime(tally, timex, found, best);
  }
  for (const time of got) if (!used.has(time)) tally.made("times", `${time.text} = ${time.value}`);
}
