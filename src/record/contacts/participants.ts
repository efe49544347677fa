import type { EventKind, Participant } from "../../schema/index.ts";
import { groupBy } from "../../text/group.ts";
import type { World } from "../../world/world.ts";
import { by, mostFrequent } from "../order.ts";
import type { ContactReport } from "../types.ts";
import { personOf, sideOf } from "./reports.ts";

/** Contacts of persons; at the others delegations of states or bodies meet, whoever sits in them. */
const personal: ReadonlySet<EventKind> = new Set(["call", "meeting", "visit", "message", "agreement"]);

/** Ids of persons. */
type People = ReadonlySet<string>;

/** The state or body with the code, by its canonical name; null when the world does not know it. */
function sideItself(code: string, role: Participant["role"], world: World): Participant | null {
  const state = world.states.get(code);
  if (state) return { id: code, name: state.names.en, for: code, role };
  const body = world.bodies.get(code);
  return body ? { id: code, name: body.names.en, for: body.for, role } : null;
}

function asSide(participant: Participant, people: People, world: World): Participant {
  if (participant.for === null || !people.has(participant.id)) return participant;
  return sideItself(participant.for, participant.role, world) ?? participant;
}

const roleOrder: readonly Participant["role"][] = ["party", "mediator", "host", "guarantor"];

/** Persons whom the world does not know have another id in each page: the first that tells them stands for all. */
const sameParticipant = (participant: Participant, people: People, world: World): string =>
  people.has(participant.id) ? `${sideOf(participant)} ${personOf(participant, world)}` : participant.id;

/** Of all tellings of one participant, the role told most often; "party" goes before the others. */
function settled(same: readonly Participant[]): Participant[] {
  const ordered = same.toSorted((a, b) => roleOrder.indexOf(a.role) - roleOrder.indexOf(b.role));
  const found = mostFrequent(ordered, (p) => p.role);
  return found ? [found] : [];
}

/** A state stands for its persons only where none of them is named. */
function withoutStandIns(participants: readonly Participant[], people: People): Participant[] {
  const persons = participants.filter((p) => people.has(p.id));
  const named = new Set(persons.filter((p) => p.role === "party").map(sideOf));
  return participants.filter((p) => p.role !== "party" || persons.includes(p) || !named.has(sideOf(p)));
}

/**
 * The participants that a report tells, without the persons of a side whom the pages that tell most of its persons
 * don't know: there pages disagree.
 */
function undisputed(report: ContactReport, known: ReadonlyMap<string, ReadonlySet<string>>): Participant[] {
  const isKnown = (side: string): boolean =>
    report.persons[side]?.some((person) => known.get(side)?.has(person)) ?? true;
  return report.event.participants.filter(
    (p) => p.role !== "party" || !report.people.includes(p.id) || isKnown(sideOf(p)),
  );
}

/** By side, the person told most often with all who are told together with that one. */
function knownPersons(reports: readonly ContactReport[]): Map<string, ReadonlySet<string>> {
  const sides = new Set(reports.flatMap(({ persons }) => Object.keys(persons)));
  return new Map(
    [...sides].map((side) => {
      const told = reports.flatMap(({ persons }) => (persons[side] ? [persons[side]] : []));
      const first = mostFrequent(told.flat(), (person) => person);
      const known = told.filter((some) => first !== undefined && some.includes(first));
      return [side, new Set(known.flat())];
    }),
  );
}

/**
 * Who takes part, by all reports together: persons in calls, meetings, visits and papers where any report names
 * them, states or bodies in talks, exchanges and ceasefires. Parties first, then by side and id.
 */
export function participantsOf(
  kind: EventKind,
  reports: readonly ContactReport[],
  world: World,
): Participant[] {
  const people = new Set(reports.flatMap((report) => report.people));
  const known = knownPersons(reports);
  const told = reports.flatMap((report) => undisputed(report, known));
  const chosen = personal.has(kind) ? told : told.map((p) => asSide(p, people, world));
  const distinct = [...groupBy(chosen, (p) => sameParticipant(p, people, world)).values()].flatMap(settled);
  return (personal.has(kind) ? withoutStandIns(distinct, people) : distinct).sort(
    by(
      (p) => `${roleOrder.indexOf(p.role)}`,
      sideOf,
      (p) => p.id,
    ),
  );
}
