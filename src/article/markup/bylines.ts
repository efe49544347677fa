import type { Role } from "../../schema/index.ts";
import { opensByline, personNames } from "../../text/person-names.ts";
import { mayHoldDate } from "../lines/date-line.ts";
import type { Weighed } from "./weigh.ts";

/** Longer lines are prose. */
const LONGEST = 140;
/** A line of who wrote it and nothing else. */
const SHORT = 60;
/** A byline stands among so many blocks of text from either end. */
const NEAR = 2;
const NAMED = /^\S+\s+(?:by\s+)?\p{Lu}[\p{L}\p{M}'’.-]*\s+\p{Lu}/u;

/** A line that begins as bylines do ("By Anna Berg", "Par Anne Roux, à Genève"), with a name and hardly more or a date. */
function isBylineText({ text, weight, closed }: Weighed): boolean {
  if (weight > LONGEST || !opensByline(text) || !NAMED.test(text)) return false;
  if (mayHoldDate(text)) return true;
  return weight <= SHORT && !closed && personNames(text, []).length > 0;
}

/** Marks the bylines among the first and last blocks of the text. */
export function markBylines(roles: Role[], blocks: readonly Weighed[]): void {
  const text = [...roles.keys()].filter((at) => roles[at] === "body" || roles[at] === "lead");
  for (const at of [...text.slice(0, NEAR), ...text.slice(-NEAR)]) {
    const one = blocks[at];
    if (one && isBylineText(one)) roles[at] = "byline";
  }
}
