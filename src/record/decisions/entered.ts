import type { Actor, Decision, Participant, Reading } from "../../schema/index.ts";
import type { World } from "../../world/world.ts";
import { factsOf } from "../facts.ts";
import { by } from "../order.ts";
import type { Facts } from "../types.ts";
import { confidentialFacts, isPageRejected } from "./decided-facts.ts";
import { type Decided, enteredPage } from "./decisions.ts";

type Entered = Extract<Decision, { act: "enter" }>;

/** What stands where pages name their file or address. */
const SOURCE = "by hand";

function kindOf({ id, for: side }: Participant, world: World): Actor["kind"] {
  if (world.states.has(id)) return "state";
  const body = world.bodies.get(id);
  if (body) return body.kind === "group" ? "group" : "organisation";
  return world.persons.has(id) || (side !== null && side !== id) ? "person" : "organisation";
}

function actorOf(participant: Participant, world: World): Actor {
  const { id, name, for: side } = participant;
  const names = world.persons.get(id)?.names ?? world.bodies.get(id)?.names ?? world.states.get(id)?.names;
  return {
    id,
    name,
    names: names ?? { vi: name, en: name },
    kind: kindOf(participant, world),
    for: side,
    known: names !== undefined,
    mentions: [],
  };
}

/** The article of an entered contact: told on the day of the decision, by nobody whose word could be weighed. */
const articleOn = (at: string): Reading["article"] => ({
  title: null,
  lead: null,
  published: {
    value: at.slice(0, 10),
    precision: "day",
    basis: "given",
    alternatives: [],
    evidence: [],
    reliable: true,
  },
  modified: null,
  outlet: null,
  credits: [],
  syndicated: null,
  authors: [],
  topics: [],
  blocks: [],
  teasers: [],
  truncated: false,
  declared: { title: [], published: [], modified: [], outlet: [], canonical: [] },
});

/** A contact that was entered by hand, as a page that tells nothing else. */
function enteredReading({ id, at, contact, text }: Entered, world: World): Reading {
  const page = enteredPage(id);
  const { level, time, place, ordinal, ...rest } = contact;
  const evidence = [{ start: 0, end: text.length }];
  return {
    page: { id: page, source: SOURCE, url: null, captured: null, kind: "text", language: null, text },
    article: articleOn(at),
    times: [],
    actors: contact.participants.map((participant) => actorOf(participant, world)),
    statements: [],
    events: [{ id: "e1", ...rest, level, time, place, ordinal, outcome: null, attested: [], evidence }],
    undertakings: [],
    positions: [],
    conflicts: [],
  };
}

/** Facts of the contacts entered by hand, each on its pseudo page, in order of these pages' ids. */
export function enteredFacts(decided: Decided, world: World): Facts[] {
  const entered = [...decided.about.values()]
    .flat()
    .filter((decision): decision is Entered => decision.act === "enter");
  return entered
    .filter(({ id }) => !isPageRejected(decided, enteredPage(id)))
    .map((decision) => {
      const facts = factsOf(enteredReading(decision, world), { world, decided });
      return decision.confidential ? confidentialFacts(facts) : facts;
    })
    .sort(by(({ page }) => page.id));
}
