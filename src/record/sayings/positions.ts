import type { Actor, ActorRef, Position, RecordPosition } from "../../schema/index.ts";
import { groupBy } from "../../text/group.ts";
import type { World } from "../../world/world.ts";
import type { Told } from "../contacts/reports.ts";
import { spanOf } from "../days.ts";
import { by, sortedUnique } from "../order.ts";
import type { Stand, StatementTelling } from "../types.ts";

/** The state or body that an actor speaks for; a person who acts for none stands for himself. */
function sideOf(actor: Actor, actors: readonly Actor[], world: World): ActorRef {
  const id = actor.for ?? actor.id;
  const known = world.states.get(id) ?? world.bodies.get(id);
  const name = known?.names.en ?? actors.find((each) => each.id === id)?.name ?? id;
  return { id, name };
}

/** The stances that a page tells, each as that of the side for which it is taken. */
export function standsOf({ page, reading, world }: Told, tellings: readonly StatementTelling[]): Stand[] {
  return reading.positions.flatMap(({ actor, by: voice, topic, stance, statement }) => {
    const found = reading.actors.find((a) => a.id === actor);
    const said = tellings.find((telling) => telling.item.id === statement);
    if (!found || !said) return [];
    const day = spanOf(said.item.time?.value)?.from ?? page.publishedDays?.from ?? null;
    const side = sideOf(found, reading.actors, world);
    const through = sortedUnique([actor, voice].filter((id) => id !== side.id));
    return [{ page: page.id, actor: side, through, topic, stance, day, said: said.key }];
  });
}

/** Key of the utterance that a telling became. */
type KeyOf = (telling: string) => string;

/** Id of the negotiation to which an utterance belongs; null where that is not known. */
type NegotiationOf = (utterance: string) => string | null;

type Stance = Position["stance"];

/** A stance that an utterance takes, once, however many pages tell it. */
interface Taken {
  readonly stance: Stance;
  readonly utterance: string;
  /** The first day on which a page says that it was said, or tells it. */
  readonly day: string | null;
  readonly through: readonly string[];
}

const firstOf = (days: readonly (string | null)[]): string | null =>
  sortedUnique(days.filter((day) => day !== null))[0] ?? null;

function takenIn(stands: readonly Stand[], keyOf: KeyOf): Taken[] {
  const same = groupBy(stands, ({ said, stance }) => `${keyOf(said)} ${stance}`);
  return [...same.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const through = sortedUnique(group.flatMap((stand) => stand.through));
    const day = firstOf(group.map((stand) => stand.day));
    return [{ stance: first.stance, utterance: keyOf(first.said), day, through }];
  });
}

/** From the stance that says most to the one that says least: a condition says more than support. */
const telling: readonly Stance[] = [
  "conditions",
  "demands",
  "opposes",
  "threatens",
  "denies",
  "offers",
  "supports",
  "welcomes",
];

/** Who offers something supports it, and so does who welcomes it: one stance in three degrees. */
const degrees: ReadonlySet<Stance> = new Set(["supports", "offers", "welcomes"]);

/** True for one stance, in whatever degree. */
export const sameStance = (a: Stance, b: Stance): boolean => a === b || (degrees.has(a) && degrees.has(b));

/** The stance told by most utterances; among equals the one that says most. */
function strongest(taken: readonly Taken[]): Stance | undefined {
  const counts = groupBy(taken, ({ stance }) => stance);
  const count = (stance: Stance): number => counts.get(stance)?.length ?? 0;
  return telling
    .filter((stance) => count(stance) > 0)
    .sort((a, b) => count(b) - count(a) || telling.indexOf(a) - telling.indexOf(b))[0];
}

/** A stance with all that was told on the days on which it was held; `stance`: the one with which it began. */
interface Run {
  readonly stance: Stance;
  readonly taken: Taken[];
}

/**
 * Cuts the days where the stance changes. All that is told on one day counts together: the stance held until then
 * goes on where it is told again that day, in any degree, whatever else is; only a day without it brings another.
 */
function runsOf(taken: readonly Taken[]): Run[] {
  const runs: Run[] = [];
  for (const day of groupBy(taken, (each) => each.day).values()) {
    const last = runs.at(-1);
    const stance = strongest(day);
    if (last && day.some((each) => sameStance(each.stance, last.stance))) last.taken.push(...day);
    else if (stance) runs.push({ stance, taken: [...day] });
  }
  return runs;
}

const utterances = (taken: readonly Taken[]): string[] => sortedUnique(taken.map((each) => each.utterance));

/** The one negotiation to which utterances belong; null where none does, or they belong to several. */
function onlyNegotiation(keys: readonly string[], negotiationOf: NegotiationOf): string | null {
  const [only = null, ...others] = new Set(keys.flatMap((key) => negotiationOf(key) ?? []));
  return others.length > 0 ? null : only;
}

function positionOf(
  subject: Pick<Stand, "actor" | "topic">,
  { stance, taken }: Run,
  negotiationOf: NegotiationOf,
): RecordPosition {
  const own = taken.filter((each) => sameStance(each.stance, stance));
  const days = sortedUnique(own.flatMap(({ day }) => (day === null ? [] : [day])));
  const main = strongest(own) ?? stance;
  const byStance = groupBy(taken, (each) => each.stance);
  byStance.delete(main);
  return {
    actor: subject.actor,
    topic: subject.topic,
    stance: main,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    statements: utterances(taken.filter((each) => each.stance === main)),
    through: sortedUnique(own.flatMap((each) => each.through)),
    also: [...byStance]
      .map(([other, some]) => ({ stance: other, statements: utterances(some) }))
      .sort(by((each) => each.stance)),
    negotiation: onlyNegotiation(utterances(taken), negotiationOf),
  };
}

function positionsOn(stands: readonly Stand[], keyOf: KeyOf, negotiationOf: NegotiationOf): RecordPosition[] {
  const [first] = stands.toSorted(by((stand) => stand.actor.name));
  if (!first) return [];
  const taken = takenIn(stands, keyOf).sort(
    by(
      (each) => each.day,
      (each) => each.stance,
      (each) => each.utterance,
    ),
  );
  const undated = groupBy(
    taken.filter(({ day }) => day === null),
    ({ stance }) => stance,
  );
  const runs = [
    ...runsOf(taken.filter(({ day }) => day !== null)),
    ...[...undated].map(([stance, some]) => ({ stance, taken: some })),
  ];
  return runs.map((run) => positionOf(first, run, negotiationOf));
}

/**
 * Each side's stance on each topic over time: a new line wherever it changes; what no day is known of stands last, a
 * line for each stance. By actor, topic and time.
 */
export function positionsOf(
  stands: readonly Stand[],
  keyOf: KeyOf,
  negotiationOf: NegotiationOf = () => null,
): RecordPosition[] {
  const subjects = groupBy(
    stands.toSorted(
      by(
        (stand) => stand.actor.id,
        (stand) => stand.topic,
      ),
    ),
    (stand) => `${stand.actor.id} on ${stand.topic}`,
  );
  return [...subjects.values()].flatMap((some) => positionsOn(some, keyOf, negotiationOf));
}
