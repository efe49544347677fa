import type { Role } from "../../schema/index.ts";
import type { Sign } from "../lines/sign.ts";
import { isBold, type Weighed } from "./weigh.ts";

/** Blocks at either end of the text that are shorter and no sentences are places, dates, labels. */
const EDGE = 60;
/** So many blocks before the first paragraph and after the last are looked at. */
const BEFORE = 2;
const AFTER = 3;
/** The last blocks of a text in which an address is the author's. */
const SIGNED = 3;
/** In shorter texts an address may be what the text is about. */
const LONG = 6;
const EMAIL = /[\w.+-]@[\w-]{1,64}\.[a-z]{2}/iu;
const ENTRIES = new Set(["li", "td", "th", "dd", "dt"]);

/** What an unfinished line at the end of the text is: who signs it, in bold or with a word for it, or a label. */
function roleAtEnd(one: Weighed, sign: Sign | undefined): Role {
  if (sign?.kind !== "signature") return "furniture";
  const { sure, authors } = sign.signature;
  if (!sure && !isBold(one)) return "furniture";
  return authors.length > 0 ? "byline" : "credit";
}

const isLabel = ({ tag, weight, closed }: Weighed): boolean => !ENTRIES.has(tag) && weight < EDGE && !closed;

/** The owner's lines under the text. */
function trimImprint(roles: Role[], signs: readonly Sign[]): void {
  for (let at = roles.length - 1; at >= 0; at--) {
    if (roles[at] !== "body") continue;
    if (signs[at]?.kind !== "imprint") return;
    roles[at] = "furniture";
  }
}

/** Takes labels, signatures and imprints at the two ends of the text out of it. */
export function trimEdges(roles: Role[], blocks: readonly Weighed[], signs: readonly Sign[]): void {
  trimImprint(roles, signs);
  const text = blocks.map((one, at) => ({ one, at })).filter(({ at }) => roles[at] === "body");
  const first = text.findIndex(({ one }) => one.prose);
  if (first < 0) return;
  const last = text.findLastIndex(({ one }) => one.prose);
  for (const { one, at } of text.slice(Math.max(0, first - BEFORE), first))
    if (isLabel(one)) roles[at] = "furniture";
  for (const { one, at } of text.slice(last + 1, last + 1 + AFTER))
    if (isLabel(one)) roles[at] = roleAtEnd(one, signs[at]);
  if (text.length <= LONG) return;
  for (const { one, at } of text.slice(-SIGNED)) if (EMAIL.test(one.text)) roles[at] = "byline";
}

const LEFT_OUT = new Set<Role | undefined>(["teaser", "furniture"]);
const TEXT = new Set<Role | undefined>(["body", "lead"]);

/** A heading with nothing of its own under it heads what was left out. */
export function dropEmptyHeads(roles: Role[]): void {
  let below: "text" | "left out" | "nothing" = "nothing";
  for (let at = roles.length - 1; at >= 0; at--) {
    const role = roles[at];
    if (TEXT.has(role)) below = "text";
    else if (LEFT_OUT.has(role) && below === "text") below = "left out";
    else if (role === "subhead" && below !== "text") roles[at] = "furniture";
  }
}
