import type { PageElement } from "../../page/types.ts";
import type { Role } from "../../schema/index.ts";
import { isBold, type Weighed } from "./weigh.ts";

/** Characters of a summary at least. */
const SUMMARY = 50;
/** Roles that stand between headline and text. */
const BETWEEN = new Set<Role | undefined>(["byline", "dateline", "caption"]);

const looksLike = (one: PageElement, other: PageElement): boolean =>
  one.name === other.name && one.label === other.label;

/**
 * Marks the first paragraph as the lead where it is set off from the next: bold as a whole, or of another class and
 * parted from it by the byline, the date or a picture's caption.
 */
export function markLeadParagraph(roles: Role[], blocks: readonly Weighed[]): void {
  if (roles.includes("lead")) return;
  const first = roles.indexOf("body");
  const next = roles.indexOf("body", first + 1);
  const [one, other] = [blocks[first], blocks[next]];
  if (!one || !other || one.weight < SUMMARY || !one.closed || one.tag === "li") return;
  const bold = isBold(one) && !isBold(other);
  const parted = roles.slice(first + 1, next).some((role) => BETWEEN.has(role));
  if (bold || (parted && !looksLike(one.element, other.element))) roles[first] = "lead";
}
