import type { EventPlace, EventTime } from "../../schema/index.ts";
import { UNNAMED } from "../../schema/vocabulary.ts";
import type { ReadSentence } from "../clause.ts";
import type { Mention } from "../mentions/types.ts";
import { isDone } from "./governor.ts";
import type { FoundParties } from "./parties.ts";
import { stateOfPlace } from "./place.ts";
import { speakerAsParty } from "./rank.ts";
import type { ContactContext } from "./types.ts";

const persons: ReadonlySet<string> = new Set(["call", "meeting", "visit", "agreement", "message"]);

/** An actor as a party: persons talk, meet, write, visit and sign; states negotiate, exchange and agree. */
export function asParty(context: ContactContext, kind: string, id: string): string {
  const { registry } = context;
  if (persons.has(kind) && registry.kindOf(id) === "person") return id;
  const side = registry.sideOf(id);
  return side !== null && side !== id ? registry.add(side) : id;
}

/** A medium, an unnamed source or a body that nobody knows takes part in no contact between parties. */
const isUsable = ({ registry, world }: ContactContext, id: string): boolean => {
  const isUnknownBody = registry.kindOf(id) === "organisation" && registry.get(id)?.known === false;
  return id !== UNNAMED && world.bodies.get(id)?.kind !== "media" && !isUnknownBody;
};

/** A person of whom nobody knows for whom they act (a professor, a columnist): hardly the subject of a contact. */
const isPrivate = ({ registry }: ContactContext, id: string): boolean => {
  const actor = registry.get(id);
  return actor?.known === false && actor.kind === "person" && actor.for === null;
};

/** Actors of the mentions; of unnamed officials, those for whom they act. */
export const actorsOf = (mentions: readonly Mention[]): string[] =>
  mentions.flatMap((mention) => {
    if (mention.reference.type === "unnamed") return mention.reference.sides;
    return mention.actors;
  });

/** "Mỹ … ông Trump gặp": where a person takes part, the state that the person acts for is told already. */
function withoutOwnStates({ registry }: ContactContext, ids: readonly string[]): string[] {
  const told = new Set(ids.filter((id) => registry.kindOf(id) === "person").map((id) => registry.sideOf(id)));
  return ids.filter((id) => registry.kindOf(id) === "person" || !told.has(id));
}

/** "The UN's chief praised Oman as talks ended in Muscat": one alone who is no main side and doesn't hold them stands only near. */
export function partaking(
  { registry, mainSides }: ContactContext,
  sentence: ReadSentence,
  at: number,
  found: FoundParties,
): FoundParties {
  const isNear = sentence.grammar.modifiersFirst && found.rule === "contact/subject";
  if (!isNear || mainSides.length === 0 || isDone(sentence, at)) return found;
  const sides = new Set(actorsOf(found.subject).map((id) => registry.sideOf(id) ?? id));
  const isOther = sides.size === 1 && ![...sides].some((side) => mainSides.includes(side));
  return isOther ? { ...found, subject: [] } : found;
}

/** Groups of parties: one for each contact that the words tell of. `apart`: one after the other, not all at once. */
export function partyGroups(
  context: ContactContext,
  kind: string,
  found: FoundParties,
  apart: boolean,
): string[][] {
  const convert = (ids: readonly string[]) =>
    withoutOwnStates(context, [
      ...new Set(ids.filter((id) => isUsable(context, id)).map((id) => asParty(context, kind, id))),
    ]);
  const partners = persons.has(kind) ? actorsOf(found.complements) : [];
  const subject = actorsOf(found.subject)
    .filter((id) => !isPrivate(context, id))
    .map((id) => (found.speaker ? speakerAsParty(context, id, partners) : id));
  const goal = found.goal ? stateOfPlace(context.world, found.goal) : null;
  const complements = [...actorsOf(found.complements), ...(goal ? [context.registry.add(goal)] : [])];
  const isTour = kind === "visit" && complements.every((id) => context.registry.kindOf(id) === "state");
  if (isTour && complements.length > 1 && subject.length === 1)
    return complements.map((id) => convert([...subject, id]));
  if (found.each && complements.length > 1 && subject.length === 1 && (kind === "call" || apart))
    return complements.map((id) => convert([...subject, id]));
  return [convert([...subject, ...complements])];
}

/** "thăm Hà Nội": one guest alone visits the state in which the place lies. */
export function withVisited(
  { registry }: ContactContext,
  parties: readonly string[],
  place: EventPlace | null,
): readonly string[] {
  const [guest, ...others] = parties;
  const state = place?.state ?? null;
  if (guest === undefined || others.length > 0 || state === null) return parties;
  return (registry.sideOf(guest) ?? guest) === state ? parties : [guest, registry.add(state)];
}

/** "thăm Trung Quốc": a visit takes place in the state that is visited. */
export function visitedPlace(
  { registry, world }: Pick<ContactContext, "registry" | "world">,
  kind: string,
  [guest, host, ...others]: readonly string[],
  told: EventPlace | null,
): EventPlace | null {
  const state = host === undefined || others.length > 0 ? undefined : world.states.get(host);
  if (kind !== "visit" || guest === undefined || registry.kindOf(guest) !== "person" || !state) return told;
  // "sẽ thăm Trung Quốc, còn ông Tập sẽ tới Washington": a place elsewhere is that of another clause.
  if (told !== null && (told.state === null || told.state === state.id)) return told;
  return { name: state.names.en, state: state.id };
}

/** A contact of another year is background: the page's main sides need not be its parties. */
const isPast = ({ today }: ContactContext, time: EventTime | null): boolean =>
  time !== null && today !== null && time.value.slice(0, 4) !== today.slice(0, 4);

/** Kinds that take two sides: where the clause names one of the page's main two, the other is meant. */
const mutual: ReadonlySet<string> = new Set(["talks", "agreement", "ceasefire", "exchange"]);

/** The parties, completed by the other of the page's main two sides where one is told alone. */
export function withOther(
  context: ContactContext,
  kind: string,
  parties: readonly string[],
  time: EventTime | null,
): readonly string[] {
  const [only, ...others] = parties;
  if (!mutual.has(kind) || only === undefined || others.length > 0 || isPast(context, time)) return parties;
  const side = context.registry.sideOf(only) ?? only;
  const other = context.mainSides.includes(side) ? context.mainSides.find((id) => id !== side) : undefined;
  return other === undefined ? parties : [only, context.registry.add(other)];
}
