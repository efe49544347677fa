import type { TitleWord } from "../../language/reading-words.ts";
import { leadingRole } from "../../world/leading.ts";
import type { World } from "../../world/world.ts";
import { isWord } from "../items.ts";
import { isPossessive } from "./sides.ts";
import type { Source } from "./source.ts";

/** The title of whoever leads a state. */
export const LEADER: TitleWord = { phrase: "", role: "leader", level: "leaders" };

/** "phát ngôn viên của Tổng thống Nga": a leader's spokesperson speaks for the leader's office. */
export function speaksFor(
  world: World,
  title: TitleWord,
  served: TitleWord | null,
  side: string | null,
): string | null {
  if (title.role !== "spokesperson" || served?.level !== "leaders" || side === null) return side;
  return officeOf(world, served, side) ?? side;
}

/** The institution in which the leader of a state works: the Kremlin, an office of the president or prime minister. */
function officeOf(world: World, { role }: TitleWord, side: string): string | null {
  const leading = role === "leader" ? leadingRole(side) : role;
  const office =
    leading === "head-of-government" ? "office-of-the-prime-minister" : "office-of-the-president";
  return world.institution(office, side)?.id ?? null;
}

/** "the Nigerian president | 's office", "Mr Netanyahu | 's office": the institution, and the index behind it. */
export function officeBehind(
  { items, world }: Source,
  at: number,
  { title, side }: { readonly title: TitleWord | null; readonly side: string | null },
): { id: string; to: number } | null {
  if (side === null || !isPossessive(items, at) || !isWord(items[at + 1], "office")) return null;
  const state = world.bodies.get(side)?.for ?? side;
  const id = officeOf(world, title?.level === "leaders" ? title : LEADER, state);
  return id === null ? null : { id, to: at + 2 };
}
