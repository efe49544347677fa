import type { World } from "../../world/world.ts";
import type { Item } from "../items.ts";
import { isInDateline, isPlaceGoverned } from "./govern.ts";
import type { Mention } from "./types.ts";

/** Whether a mention is where something is, by the words around it and the mention `before`. */
export function isPlace(
  world: World,
  items: readonly Item[],
  { from, reference }: Pick<Mention, "from" | "reference">,
  before: Mention | undefined,
): boolean {
  if (reference.type === "place") return true;
  if (reference.type !== "actor") return false;
  if (isPlaceGoverned(items, from) || isInDateline(items, from)) return true;
  return isStateOfPlace(world, items, { from, id: reference.id }, before);
}

/** "Geneva, Thụy Sĩ": the state behind a place tells where the place lies. */
function isStateOfPlace(
  world: World,
  items: readonly Item[],
  { from, id }: { readonly from: number; readonly id: string },
  before: Mention | undefined,
): boolean {
  if (items[from - 1]?.lower !== "," || before?.to !== from - 1) return false;
  const { reference } = before;
  const placeId =
    reference.type === "place" ? reference.id : reference.type === "actor" ? reference.placeId : null;
  return placeId !== null && world.places.get(placeId)?.state === id;
}
