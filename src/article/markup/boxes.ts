import type { PageElement } from "../../page/types.ts";
import type { Role } from "../../schema/index.ts";
import type { Sign } from "../lines/sign.ts";
import type { Content } from "./content.ts";
import { isHeading } from "./zones.ts";

/** Headings that say of the box under them that it asks or leads elsewhere. */
const TELLING = new Set<Sign["kind"] | undefined>(["turn", "closer", "furniture", "follow"]);
const TEXT = new Set<Role | undefined>(["body", "lead", "subhead"]);

/** Takes out small boxes inside the text whose heading says what they are: newsletters, other stories. */
export function dropBoxes(roles: Role[], content: Content, signs: readonly Sign[]): void {
  const firsts = new Map<PageElement, boolean>();
  for (const [at, one] of content.blocks.entries()) {
    if (!content.holds(one)) continue;
    const box = content.boxOf(one);
    if (box === null) continue;
    const told = firsts.get(box) ?? (isHeading(one.tag) && TELLING.has(signs[at]?.kind));
    firsts.set(box, told);
    if (told && TEXT.has(roles[at])) roles[at] = "furniture";
  }
}
