import { type Names, namesFrom } from "../../labels/index.ts";
import type { World } from "../../world/world.ts";
import { printable } from "../layout/width.ts";

/** Names of the language, safe to print on a terminal. */
export function printableNames(world: World, lang: "vi" | "en"): Names {
  const names = namesFrom(world, lang);
  return {
    actor: (ref) => printable(names.actor(ref)),
    side: (id) => printable(names.side(id)),
    place: (place) => printable(names.place(place)),
  };
}
