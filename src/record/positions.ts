import type { RecordPosition, Statement } from "../schema/index.ts";
import { groupBy } from "../text/group.ts";
import { spanOf } from "./days.ts";
import { by, sortedUnique } from "./order.ts";
import type { Told } from "./reports.ts";
import type { Stand, Telling } from "./types.ts";

/** The stances that a page tells. */
export function standsOf({ page, reading }: Told, tellings: readonly Telling<Statement>[]): Stand[] {
  return reading.positions.flatMap(({ actor, by: voice, topic, stance, statement }) => {
    const found = reading.actors.find((a) => a.id === actor);
    const said = tellings.find((telling) => telling.item.id === statement);
    if (!found || !said) return [];
    const day = spanOf(said.item.time?.value)?.from ?? page.publishedDays?.from ?? null;
    const { id, name } = found;
    return [{ page: page.id, actor: { id, name }, by: voice, topic, stance, day, said: said.key }];
  });
}

/** Stances in order of time, cut where the stance changes. */
function runs(stands: readonly Stand[]): Stand[][] {
  const found: Stand[][] = [];
  for (const stand of stands) {
    const last = found.at(-1);
    if (last?.[0]?.stance === stand.stance) last.push(stand);
    else found.push([stand]);
  }
  return found;
}

function positionOf(run: readonly Stand[], keyOf: KeyOf): RecordPosition[] {
  const [first] = run;
  if (!first) return [];
  const days = sortedUnique(run.flatMap((stand) => (stand.day === null ? [] : [stand.day])));
  const { actor, topic, stance } = first;
  const statements = sortedUnique(run.map((stand) => keyOf(stand.said)));
  return [{ actor, topic, stance, from: days[0] ?? null, to: days.at(-1) ?? null, statements }];
}

/** Key of the utterance that a telling became. */
type KeyOf = (telling: string) => string;

/** Each actor's stance on each topic over time: a new line wherever it changes. */
export function positionsOf(stands: readonly Stand[], keyOf: KeyOf): RecordPosition[] {
  const inTime = stands.toSorted(
    by(
      (s) => s.actor.id,
      (s) => s.topic,
      (s) => s.day,
      (s) => s.stance,
      (s) => s.said,
    ),
  );
  const subjects = groupBy(inTime, (stand) => `${stand.actor.id} on ${stand.topic}`);
  return [...subjects.values()].flatMap((some) => runs(some).flatMap((run) => positionOf(run, keyOf)));
}
