import type { World } from "../../world/world.ts";
import { type Item, isHyphen, isWord, senseOf } from "../items.ts";

/** A side found in a row of items and the index behind it. */
export interface FoundSide {
  readonly side: string;
  readonly to: number;
}

/** The actor that a place stands for: a palace for its body, a capital for its state. */
export function actorOfPlace(world: World, id: string): string | null {
  const place = world.places.get(id);
  if (!place) return null;
  if (place.standsFor) return place.standsFor;
  return place.kind === "capital" ? place.state : null;
}

/** The state or body named by one item. */
function namedSide(world: World, item: Item | undefined): string | null {
  const state = senseOf(item, "state");
  if (state) return state.id;
  const body = senseOf(item, "body");
  if (body) return body.id;
  const place = senseOf(item, "place");
  return place ? actorOfPlace(world, place.id) : null;
}

/** "Bộ Ngoại giao Nga": the institution of a state, by the id that the world gives it. */
function institutionSide(world: World, items: readonly Item[], at: number): FoundSide | null {
  const template = senseOf(items[at], "institution");
  if (!template || template.id === "government") return null;
  const next = isWord(items[at + 1], "of") ? at + 2 : at + 1;
  const side = namedSide(world, items[next]);
  const made = side ? world.institution(template.id, side) : null;
  return made ? { side: made.id, to: next + 1 } : null;
}

/**
 * The state or body at item `at`, with "phía", "chính phủ", "của" before it passed over. A comma or any other word
 * ends the search.
 */
export function findSide(world: World, items: readonly Item[], at: number): FoundSide | null {
  let index = at;
  if (isWord(items[index], "of")) index++;
  const institution = institutionSide(world, items, index);
  if (institution) return institution;
  if (isWord(items[index], "side")) index++;
  const side = namedSide(world, items[index]);
  return side ? { side, to: index + 1 } : null;
}

/** "Mỹ-Trung", "Hàn - Triều": beside a hyphen a short form is a state. */
export const pairedAt = (items: readonly Item[], at: number): { id: string } | undefined =>
  isHyphen(items[at - 1]) || isHyphen(items[at + 1]) ? senseOf(items[at], "paired") : undefined;

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
    const joins = isWord(joint, "and") || joint?.lower === "," || isHyphen(joint);
    const next = joins ? findPaired(world, items, to + 1) : null;
    if (!next || sides.includes(next.side)) return { sides, to };
    sides.push(next.side);
    to = next.to;
  }
}
