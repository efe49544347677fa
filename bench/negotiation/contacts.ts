import type { EventKind } from "../../src/schema/index.ts";
import { leaderOf, ministerOf, type Person, type State, statesOf } from "./cast.ts";
import {
  type Contact,
  encounters,
  type Fate,
  type Level,
  type Mistake,
  sameKind,
  sidesKey,
} from "./contact.ts";
import { addDays, dayAt, daysFrom, momentOf } from "./days.ts";
import type { Random } from "./random.ts";
import { rates } from "./rates.ts";
import { numberThem } from "./series.ts";

interface Draft {
  readonly sides: readonly State[];
  readonly kind: EventKind;
  readonly level: Level | null;
  readonly portfolio: "foreign" | "defence";
  readonly start: number;
}

const levels: Readonly<Record<EventKind, Partial<Record<Level, number>> | null>> = {
  call: { leaders: 0.4, ministers: 0.45, officials: 0.15 },
  meeting: { leaders: 0.35, ministers: 0.45, officials: 0.2 },
  talks: { ministers: 0.2, officials: 0.5, experts: 0.3 },
  visit: { leaders: 0.5, ministers: 0.5 },
  message: { leaders: 0.7, ministers: 0.3 },
  agreement: null,
  exchange: null,
  ceasefire: null,
};

const alike = (a: Draft, b: Draft): boolean =>
  sidesKey(a.sides) === sidesKey(b.sides) && sameKind(a.kind, b.kind) && a.level === b.level;

const decade = daysFrom(rates.firstDay, rates.lastDay);

function startOf(random: Random, bursts: readonly number[]): number {
  const day = random.chance(rates.inBursts)
    ? random.pick(bursts) + random.waiting(rates.burstDays / 2)
    : random.next() * decade;
  const hour = random.between(6, 19);
  return (
    momentOf(rates.firstDay) + Math.floor(Math.min(day, decade)) * 1440 + hour * 60 + random.between(0, 59)
  );
}

interface Party {
  readonly sides: readonly State[];
  readonly weight: number;
  readonly bursts: readonly number[];
}

function partiesOf(random: Random, states: readonly State[], size: number): Party[] {
  const pairs = states.flatMap((a, k) => states.slice(k + 1).map((b) => [a, b]));
  const chosen = random.shuffled(pairs.slice(1)).slice(0, rates.pairWeights.length - 1);
  const [first = []] = pairs;
  const bursts = (count: number) => Array.from({ length: Math.max(2, count) }, () => random.next() * decade);
  const two = [first, ...chosen].map((sides, k) => {
    const weight = rates.pairWeights[k] ?? 0.05;
    return { sides, weight, bursts: bursts(Math.round((size * weight) / 10)) };
  });
  return [...two, { sides: states.slice(0, 3), weight: rates.threeSided, bursts: bursts(4) }];
}

function draftsOf(random: Random, states: readonly State[], size: number): Draft[] {
  const parties = partiesOf(random, states, size);
  const drafts: Draft[] = [];
  while (drafts.length < size) {
    const party = parties[random.weightedIndex(parties.map(({ weight }) => weight))] ?? parties[0];
    if (!party) break;
    const drawn = random.weighted(rates.kinds);
    const kind =
      party.sides.length > 2 && !encounters.has(drawn)
        ? "talks"
        : drawn === "visit" && party.sides.length > 2
          ? "meeting"
          : drawn;
    const weights = levels[kind];
    const level = weights === null ? null : random.weighted(weights as Record<Level, number>);
    const portfolio = random.chance(0.85) ? "foreign" : "defence";
    const draft = {
      sides: party.sides,
      kind,
      level,
      portfolio,
      start: startOf(random, party.bursts),
    } as const;
    const near = drafts.some(
      (other) => alike(draft, other) && Math.abs(other.start - draft.start) < 3 * 1440,
    );
    if (!near || random.chance(rates.closeTogether)) drafts.push(draft);
  }
  return drafts.sort((a, b) => a.start - b.start);
}

const familyNames = [
  "Arslan",
  "Belov",
  "Costa",
  "Danh",
  "Ebert",
  "Farouk",
  "Gomes",
  "Haddad",
  "Ilin",
  "Jansen",
  "Karimi",
  "Lopez",
  "Minh",
  "Nasser",
  "Okafor",
  "Pavlov",
  "Quiroga",
  "Rahman",
  "Silva",
  "Toure",
  "Ueda",
  "Varga",
  "Weiss",
  "Yilmaz",
  "Zubkov",
];
const givenNames = [
  "Anton",
  "Bashir",
  "Carla",
  "Dario",
  "Elif",
  "Felix",
  "Goran",
  "Hana",
  "Igor",
  "Jamal",
  "Katya",
  "Leon",
  "Marta",
  "Nadia",
  "Omar",
  "Pavel",
  "Rosa",
  "Samir",
  "Tomas",
  "Vera",
];

/** A delegate whom nobody knows beforehand. */
function delegate(random: Random): Person {
  const name = `${random.pick(givenNames)} ${random.pick(familyNames)}`;
  return { id: name.toLowerCase().replace(" ", "-"), name, vi: name, known: false };
}

function personsOf(random: Random, draft: Draft): Map<string, Person> {
  const day = dayAt(draft.start, 0);
  const found = draft.sides.flatMap(({ id }): [string, Person][] => {
    const who =
      draft.level === "leaders"
        ? leaderOf(id, day)
        : draft.level === "ministers"
          ? ministerOf(id, draft.portfolio, day)
          : draft.level === "officials"
            ? delegate(random)
            : null;
    return who === null ? [] : [[id, who]];
  });
  return new Map(found);
}

function lengthOf(random: Random, kind: EventKind): number {
  if (kind === "talks") return random.between(1, 3);
  return kind === "visit" ? random.between(1, 3) : 1;
}

const placed = (kind: EventKind): boolean =>
  encounters.has(kind) || kind === "agreement" || kind === "exchange";

/** Visits go to the second side; others meet with one of the sides or with a third. */
function hostOf(random: Random, draft: Draft, thirds: readonly State[]): State {
  const [first, second] = draft.sides;
  if (!first || !second) throw new RangeError("a contact has two sides");
  if (draft.kind === "visit") return second;
  return random.chance(0.5) ? random.pick(thirds) : random.pick(draft.sides);
}

function fateOf(random: Random, kind: EventKind, announced: boolean): Fate {
  if (random.chance(rates.onlyProposed)) return random.chance(0.5) ? "refused" : "proposed";
  if (!announced || kind === "message") return "held";
  const fate = random.weighted(rates.fates);
  return fate === "asPlanned" ? "held" : fate;
}

function attestingSides(random: Random, sides: readonly State[], thirds: readonly State[]): string[] {
  const who = random.weighted(rates.attestation);
  const [one, ...rest] = random.shuffled(sides).map(({ id }) => id);
  const third = random.pick(thirds).id;
  if (one === undefined || who === "nobody") return [];
  if (who === "both") return [one, ...rest];
  return who === "one" ? [one] : who === "third" ? [third] : [one, third];
}

function mistakeOf(random: Random): Mistake | null {
  const { wrong } = rates;
  const none = 1 - Object.values(wrong).reduce((sum, share) => sum + share, 0);
  const drawn = random.weighted({ ...wrong, none });
  return drawn === "none" ? null : drawn;
}

function contactOf(random: Random, draft: Draft, id: string, states: readonly State[]): Contact {
  const { kind, level, sides, start } = draft;
  const thirds = states.filter((state) => !sides.includes(state));
  const host = hostOf(random, draft, thirds);
  const announced =
    kind !== "message" && kind !== "call" ? random.chance(rates.announced) : random.chance(0.2);
  const fate = fateOf(random, kind, announced);
  const hidden = fate === "held" && random.chance(rates.unreported);
  const late = fate === "held" && random.chance(rates.lateOnly);
  const planned = fate === "postponed" ? addDays(dayAt(start, host.offset), -random.between(3, 25)) : null;
  return {
    id,
    kind,
    level,
    sides,
    start,
    fate,
    persons: personsOf(random, draft),
    mediator:
      kind !== "visit" && encounters.has(kind) && random.chance(rates.mediated) ? random.pick(thirds) : null,
    length: lengthOf(random, kind),
    offset: placed(kind) ? host.offset : (sides[0]?.offset ?? 0),
    place: placed(kind)
      ? random.chance(0.7)
        ? host.capital
        : random.pick([host.capital, ...host.cities])
      : null,
    notice: announced || fate === "proposed" || fate === "refused" ? random.between(2, 14) : 0,
    firstPlan: planned,
    reported: hidden ? "no" : late ? "late" : "yes",
    outcome:
      kind === "talks" || kind === "meeting" ? random.pick(["agreed", "partial", "none", null, null]) : null,
    attesting: attestingSides(random, sides, thirds),
    mistake: mistakeOf(random),
    series: null,
  };
}

/** The contacts of the k-th negotiation in order of time, the same ones each time. */
export function contactsOf(random: Random, k: number, size: number): Contact[] {
  const states = statesOf(k);
  const drafts = draftsOf(random, states, size);
  const contacts = drafts.map((draft, at) => contactOf(random, draft, `n${k}-c${at}`, states));
  numberThem(contacts);
  return contacts;
}
