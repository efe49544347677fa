import type { ActorRef, Position, RecordPosition } from "../schema/index.ts";
import { groupBy } from "../text/group.ts";
import { spanOf } from "./days.ts";
import { by, sortedUnique } from "./order.ts";
import type { PageFacts } from "./types.ts";
import type { Utterances } from "./utterances.ts";

interface Stand {
  readonly actor: ActorRef;
  readonly topic: string;
  readonly stance: Position["stance"];
  readonly day: string | null;
  readonly statement: string;
}

function standsOf(page: PageFacts, utterances: Utterances): Stand[] {
  const { reading } = page;
  return reading.positions.flatMap(({ actor, topic, stance, statement }) => {
    const found = reading.actors.find((a) => a.id === actor);
    const key = utterances.keyOf(page.id, statement);
    if (!found || key === null) return [];
    const said = spanOf(reading.statements.find((s) => s.id === statement)?.time?.value);
    const day = said?.from ?? page.publishedDays?.from ?? null;
    return [{ actor: { id: found.id, name: found.name }, topic, stance, day, statement: key }];
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

function positionOf(run: readonly Stand[]): RecordPosition[] {
  const [first] = run;
  if (!first) return [];
  const days = sortedUnique(run.flatMap((stand) => (stand.day === null ? [] : [stand.day])));
  const { actor, topic, stance } = first;
  const statements = sortedUnique(run.map((stand) => stand.statement));
  return [{ actor, topic, stance, from: days[0] ?? null, to: days.at(-1) ?? null, statements }];
}

/** Each actor's stance on each topic over time: a new line wherever it changes. */
export function positionsOf(pages: readonly PageFacts[], utterances: Utterances): RecordPosition[] {
  const inTime = pages
    .flatMap((page) => standsOf(page, utterances))
    .sort(
      by(
        (s) => s.actor.id,
        (s) => s.topic,
        (s) => s.day,
        (s) => s.stance,
        (s) => s.statement,
      ),
    );
  const subjects = groupBy(inTime, (stand) => `${stand.actor.id} on ${stand.topic}`);
  return [...subjects.values()].flatMap((stands) => runs(stands).flatMap(positionOf));
}
