import type { Decision, Entry, Event, Reading } from "../../src/schema/index.ts";
import { eventOf } from "./readings.ts";

/** What may be known of a contact. */
export type Fact = "time" | "place" | "level" | "ordinal" | "outcome";

/**
 * On what a fact rests. `sources`: how many independent sources tell it; `more`: there may be others, since not all
 * reports were looked at. `inferred`: those who tell a day tell it by a day of publication that was inferred. `decided`:
 * somebody who keeps the record said so.
 */
export interface Certainty {
  readonly sources: number;
  readonly more: boolean;
  readonly inferred: boolean;
  readonly decided: boolean;
}

const tells: Readonly<Record<Fact, (event: Event) => boolean>> = {
  time: ({ time }) => time !== null,
  place: ({ place }) => place !== null,
  level: ({ level }) => level !== null,
  ordinal: ({ ordinal }) => ordinal !== null,
  outcome: ({ outcome }) => outcome !== null,
};

const isDecided = (fact: Fact, decisions: readonly Decision[]): boolean =>
  decisions.some((decision) => decision.act === "correct" && decision.values[fact] !== undefined);

/** On what a fact of an entry rests, as far as the readings of its pages are there. */
export function certaintyOf(
  fact: Fact,
  entry: Entry,
  known: { readonly readings: ReadonlyMap<string, Reading>; readonly decisions: readonly Decision[] },
): Certainty {
  const telling = entry.reports.flatMap((report) => {
    const reading = known.readings.get(report.page);
    const event = reading ? eventOf(reading, report) : null;
    return reading && event && tells[fact](event) ? [{ reading, origin: report.origin }] : [];
  });
  const basisOf = ({ reading }: { reading: Reading }): string | undefined => reading.article.published?.basis;
  return {
    sources: new Set(telling.map(({ origin }) => origin)).size,
    more: entry.reports.some(({ page }) => !known.readings.has(page)),
    inferred: fact === "time" && telling.length > 0 && telling.every((one) => basisOf(one) === "inferred"),
    decided: isDecided(fact, known.decisions),
  };
}
