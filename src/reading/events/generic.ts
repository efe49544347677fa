import type { ReadSentence } from "../clause.ts";
import { isWord } from "../items.ts";
import { governorOf, isDone } from "./governor.ts";
import type { FoundParties } from "./parties.ts";
import { actorsOf } from "./party-ids.ts";
import type { ContactMention } from "./types.ts";

/** A mention before it is known whether it tells a contact of its own. */
export type PlainMention = Omit<ContactMention, "ground" | "partiesBy">;

/** "Nga và Mỹ đã tiến hành các cuộc đàm phán", "đang có nhiều cuộc thảo luận với …": who held, or holds, them is told. */
const isHeldOften = (
  sentence: ReadSentence,
  { complements }: FoundParties,
  { at, kind, parties, status, sure }: PlainMention,
): boolean =>
  isDone(sentence, at) &&
  sure &&
  // "hai chính trị gia đã có nhiều cuộc trao đổi": of meetings, with whom must be told.
  (kind === "talks" || complements.length > 0) &&
  (status === "held" || (status === "ongoing" && kind === "talks")) &&
  parties.length > 1;

/** "các cuộc đàm phán giữa Mỹ và Trung Quốc": talks in several rounds between sides that are named go on. */
export function goingOn(
  sentence: ReadSentence,
  found: FoundParties,
  mention: PlainMention,
): ContactMention | null {
  if (isHeldOften(sentence, found, mention)) return { ...mention, ground: true, partiesBy: null };
  if (mention.kind !== "talks" || actorsOf(found.complements).length < 2) return null;
  const told = { ...mention, ground: true, partiesBy: null };
  if (mention.status === null) return { ...told, status: "ongoing", statusBy: "status/going-on" };
  if (mention.status !== "held") return null;
  // "sau các cuộc đàm phán giữa Nga và Israel" they are over; "trong các cuộc đàm phán" they go on.
  const isOver = mention.sure || isWord(sentence.items[governorOf(sentence, mention.at)], "beyond");
  return isOver ? told : { ...told, status: "ongoing" };
}

/** "những cuộc đàm phán như vậy": contacts in general, of no day and no number, are none that took place. */
export const isGeneric = (
  sentence: ReadSentence,
  { at, time, ordinal, status }: Pick<ContactMention, "at" | "time" | "ordinal" | "status">,
): boolean =>
  isWord(sentence.items[at - 1], "plural") &&
  time === null &&
  ordinal === null &&
  status !== "planned" &&
  status !== "proposed" &&
  status !== "possible";
