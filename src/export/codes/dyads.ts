import { sortedUnique } from "../../record/order.ts";
import type { Entry } from "../../schema/index.ts";
import { type ActorCode, actorCode } from "./actors.ts";
import { byPlace, type EventCode, MULTILATERAL, mediation, planned, tookPlace } from "./tables.ts";

/** Somebody with a code; `side`: the state or body acted for. */
export interface Coded {
  readonly id: string;
  readonly name: string;
  readonly side: string;
  readonly code: ActorCode;
}

/** What a contact is in event data: who does what, and to whom where that is somebody else's doing. */
export interface CodedEvent {
  readonly code: EventCode;
  readonly actors: readonly Coded[];
  /** Empty where all do it with each other. */
  readonly recipients: readonly Coded[];
}

type Role = Entry["participants"][number]["role"];

function codedOf({ participants }: Entry, role: Role): Coded[] {
  return participants.flatMap(({ id, name, for: side, role: own }) => {
    const code = own === role ? actorCode(id, side) : null;
    return code ? [{ id, name, side: side ?? id, code }] : [];
  });
}

const sidesOf = (people: readonly Coded[]): string[] => sortedUnique(people.map(({ side }) => side));

const isDone = ({ status }: Entry): boolean => status === "held" || status === "ongoing";

const comesTogether: ReadonlySet<Entry["kind"]> = new Set(["meeting", "visit"]);

/** Visit and host, or a third place, where the place of a meeting or visit tells so; else the plain code. */
function meetingOf(entry: Entry, parties: readonly Coded[], hosts: readonly Coded[]): CodedEvent[] {
  const state = entry.place?.state ?? null;
  const receiving = parties.filter(({ side }) => side === state);
  const coming = parties.filter(({ side }) => side !== state);
  if (state === null) return [{ code: tookPlace[entry.kind], actors: parties, recipients: [] }];
  if (receiving.length > 0 && coming.length > 0)
    return [{ code: byPlace.visit, actors: coming, recipients: receiving }];
  if (sidesOf(parties).length > 1 && receiving.length === 0)
    return [{ code: byPlace.third, actors: parties, recipients: [] }];
  const visited = hosts.filter(({ side }) => side === state);
  return visited.length > 0 ? [{ code: byPlace.visit, actors: parties, recipients: visited }] : [];
}

const asMultilateral = (event: CodedEvent): CodedEvent =>
  sidesOf([...event.actors, ...event.recipients]).length > 2 && event.code.event === "CONSULT"
    ? { ...event, code: { ...event.code, modes: [...event.code.modes, MULTILATERAL] } }
    : event;

/**
 * What a contact is in event data. Nothing where it has no code: proposed, possible, refused and cancelled contacts do
 * not tell who proposes or refuses (undertakings do), and one party alone is no event.
 */
export function codedEvents(entry: Entry): CodedEvent[] {
  const parties = codedOf(entry, "party");
  if (entry.status === "planned")
    return sidesOf(parties).length > 1
      ? [{ code: planned[entry.kind], actors: parties, recipients: [] }]
      : [];
  if (!isDone(entry)) return [];
  const hosts = codedOf(entry, "host");
  const plain =
    sidesOf(parties).length > 1 ? [{ code: tookPlace[entry.kind], actors: parties, recipients: [] }] : [];
  const found =
    comesTogether.has(entry.kind) && parties.length > 0 ? meetingOf(entry, parties, hosts) : plain;
  const events = found.filter(
    ({ actors, recipients }) => recipients.length > 0 || sidesOf(actors).length > 1,
  );
  const mediators = codedOf(entry, "mediator");
  const mediated = mediators.length > 0 && parties.length > 0;
  return [
    ...events.map(asMultilateral),
    ...(mediated ? [{ code: mediation, actors: mediators, recipients: parties }] : []),
  ];
}

/** From whom to whom, with the code as CAMEO has it. */
export interface Dyad {
  readonly code: EventCode;
  readonly source: Coded;
  readonly target: Coded;
}

/** Each once, by its code: two ministers of one state are one actor. */
const distinct = (people: readonly Coded[]): Coded[] => [
  ...new Map(people.map((one) => [one.code.cameo, one])).values(),
];

const pairs = (code: EventCode, sources: readonly Coded[], targets: readonly Coded[]): Dyad[] =>
  distinct(sources).flatMap((source) =>
    distinct(targets)
      .filter((target) => target.side !== source.side)
      .map((target) => ({ code, source, target })),
  );

/** CAMEO's pairs of an event: what two do with each other is coded in both directions, a visit as made and as hosted. */
export function dyadsOf({ code, actors, recipients }: CodedEvent): Dyad[] {
  if (recipients.length === 0) return pairs(code, actors, actors);
  const there = pairs(code, actors, recipients);
  return code.cameo === byPlace.visit.cameo ? [...there, ...pairs(byPlace.host, recipients, actors)] : there;
}
