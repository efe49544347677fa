import type { World } from "../../world/world.ts";
import { type Item, isHyphen, isWord, senseOf } from "../items.ts";
import type { Source } from "./source.ts";

/** A side found in a row of items and the index behind it. */
export interface FoundSide {
  readonly side: string;
  readonly to: number;
}

/** Stands for the state that "nước này" means there; with the id of an institution before it, for that of this state. */
export const SAME_STATE = "same-state";

/** The actor that a place stands for: a palace for its body, a capital for its state. */
export function actorOfPlace(world: World, id: string): string | null {
  const place = world.places.get(id);
  if (!place) return null;
  if (place.standsFor) return place.standsFor;
  return place.kind === "capital" ? place.state : null;
}

/** The state or body named by one item. */
function namedSide(world: World, item: Item | undefined): string | null {
  const state = senseOf(item, "state") ?? senseOf(item, "adjectival");
  if (state) return state.id;
  const body = senseOf(item, "body");
  if (body) return body.id;
  if (senseOf(item, "pronoun")?.word.of === "state") return SAME_STATE;
  const place = senseOf(item, "place");
  return place ? actorOfPlace(world, place.id) : (senseOf(item, "paired")?.id ?? null);
}

/** "Cảnh sát", "Bộ Y tế": whose they are, the words beside them alone can tell. */
export const needsState = (world: World, template: string): boolean =>
  world.institutions.get(template)?.alone === false;

/** "Bộ Ngoại giao Nga": the institution of a state, by the id that the world gives it; of "Bộ Ngoại giao" the state is open. */
function institutionSide(world: World, items: readonly Item[], at: number): FoundSide | null {
  const template = senseOf(items[at], "institution");
  if (!template || template.id === "government") return null;
  const next = isWord(items[at + 1], "of") ? at + 2 : at + 1;
  const side = namedSide(world, items[next]);
  if (needsState(world, template.id) && (side === null || senseOf(items[next], "place"))) return null;
  if (side === null || side === SAME_STATE)
    return { side: `${template.id}-${SAME_STATE}`, to: side ? next + 1 : at + 1 };
  const state = world.bodies.get(side)?.for ?? side;
  const made = world.institution(template.id, state);
  return made ? { side: made.id, to: next + 1 } : null;
}

/**
 * The state or body at item `at`, with "phía", "chính phủ", "của" before it passed over. A comma or any other word
 * ends the search.
 */
export function findSide(world: World, items: readonly Item[], at: number): FoundSide | null {
  let index = at;
  if (isWord(items[index], "of")) index++;
  if (isWord(items[index], "article")) index++;
  const institution = institutionSide(world, items, index);
  if (institution) return institution;
  while (isWord(items[index], "side") && index < at + 3) index++;
  // "of Russian origin" names no side.
  if (isWord(items[index - 1], "of", "article") && index > at && senseOf(items[index], "adjectival"))
    return null;
  const side = namedSide(world, items[index]);
  return side ? { side, to: index + 1 } : null;
}

/** The sign or letters that make what stands before them the owner: "Russia's", "the United States'". */
export function isPossessive(items: readonly Item[], at: number): boolean {
  const [before, item] = [items[at - 1], items[at]];
  if (!item || before?.end !== item.start) return false;
  const isApostrophe = item.lower === "'" || item.lower === "’";
  return isWord(item, "possessive") || (isApostrophe && before.lower.endsWith("s"));
}

const isSign = (item: Item | undefined): boolean => item?.lower === "," || isHyphen(item);

/** A short form of a state counts beside a hyphen, or in a row with another state: "Mỹ-Trung", "Mỹ, Nhật và Hàn". */
export function pairedAt(items: readonly Item[], at: number): { id: string } | undefined {
  const paired = senseOf(items[at], "paired");
  if (!paired) return undefined;
  if (isHyphen(items[at - 1]) || isHyphen(items[at + 1])) return paired;
  const isState = (index: number) => senseOf(items[index], "state") ?? senseOf(items[index], "paired");
  const joins = (index: number) => isSign(items[index]) || isWord(items[index], "and");
  return (joins(at - 1) && isState(at - 2)) || (joins(at + 1) && isState(at + 2)) ? paired : undefined;
}

function findPaired(world: World, items: readonly Item[], at: number): FoundSide | null {
  const paired = pairedAt(items, at);
  return paired ? { side: paired.id, to: at + 1 } : findSide(world, items, at);
}

/** A row of sides: "Nga", "Nga và Ukraine", "Nga, Mỹ", "Nga-Mỹ". */
export function findSides(
  world: World,
  items: readonly Item[],
  at: number,
): { sides: string[]; to: number } | null {
  const first = findPaired(world, items, at);
  if (!first) return null;
  const sides = [first.side];
  let to = first.to;
  for (;;) {
    const joint = items[to];
    const joins = isWord(joint, "and") || isSign(joint);
    const next = joins ? findPaired(world, items, to + 1) : null;
    if (!next || sides.includes(next.side)) return { sides, to };
    sides.push(next.side);
    to = next.to;
  }
}

/** The sides behind a noun for people: "phái đoàn | Nga và Mỹ", or behind a preposition "officials | from Russia". */
export function sidesBehind({ world, items, grammar }: Source, at: number): ReturnType<typeof findSides> {
  if (!grammar.modifiersFirst) return findSides(world, items, at);
  if (!isWord(items[at], "of", "at", "member")) return null;
  return findSides(world, items, isWord(items[at + 1], "article") ? at + 2 : at + 1);
}
