import type { PageElement } from "../../page/types.ts";
import type { Role } from "../../schema/index.ts";
import type { Sign } from "../lines/sign.ts";
import type { Content } from "./content.ts";
import type { Weighed } from "./weigh.ts";
import { isAsideZone, type Zone } from "./zones.ts";

/** Elements of summaries that no class tells. */
const SUMMARIES = new Set(["h2", "h3", "p", "div"]);
/** Characters of a summary at least, where a class tells it and where none does. */
const TOLD = 25;
const UNTOLD = 50;
const MOST_LINKED = 0.4;
const NO_SUMMARY = new Set<Zone | null>(["caption", "byline", "date", "tags"]);

function isSummary({ linked, weight, tag, closed }: Weighed, zone: Zone | null): boolean {
  // A teaser without a link under the headline teases the article itself.
  if (zone === "teaser") return linked === 0 && weight >= UNTOLD;
  if (isAsideZone(zone) || NO_SUMMARY.has(zone) || linked > MOST_LINKED) return false;
  return zone === "lead"
    ? weight >= TOLD
    : SUMMARIES.has(tag) && weight >= UNTOLD && (closed || tag === "h2");
}

/** Depth of the innermost element around both blocks. */
function depthAround(one: Weighed, other: Weighed): number {
  const chain = new Set<PageElement>();
  for (let at: PageElement | null = one.element; at !== null; at = at.parent) chain.add(at);
  let at: PageElement | null = other.element;
  while (at !== null && !chain.has(at)) at = at.parent;
  return at?.depth ?? 0;
}

/**
 * Marks the summary that stands between headline and text in an element of its own as the lead: no further from the
 * headline than the text is, and a plain line by itself. `title` is the position of the headline, -1 for none.
 */
export function addStandfirst(roles: Role[], content: Content, signs: readonly Sign[], title: number): void {
  const first = roles.findIndex((role) => role === "body" || role === "lead");
  const known = title >= 0 && title < first;
  const head = known ? title : content.blocks.findIndex(({ tag }) => tag === "h1");
  const headline = content.blocks[head];
  const body = content.blocks[first];
  if (!body || !headline || head > first) return;
  const depth = depthAround(headline, body);
  for (let at = head + 1; at < first; at++) {
    const one = content.blocks[at];
    if (!one || roles[at] === "caption" || signs[at]?.kind !== "plain") continue;
    if (isSummary(one, content.zoneOf(one.element)) && depthAround(headline, one) >= depth)
      roles[at] = "lead";
  }
}
