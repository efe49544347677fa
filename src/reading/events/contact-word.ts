import type { ContactWord, WordClass } from "../../language/reading-words.ts";
import type { ReadSentence } from "../clause.ts";
import { isWord, senseOf } from "../items.ts";
import { isDenied } from "./grounds.ts";
import type { FoundParties } from "./parties.ts";

/** "giám sát ngừng bắn", "vi phạm thỏa thuận": it is there already, and the subject need be no party to it. */
export const isUpkeep = (sentence: ReadSentence, at: number): boolean =>
  isWord(sentence.items[at - 1], "upkeep") ||
  (isWord(sentence.items[at - 1], "determiner") && isWord(sentence.items[at - 2], "upkeep"));

const hasDelegation = (sentence: ReadSentence): boolean =>
  sentence.items.some((item) => isWord(item, "delegation"));

/** "thỏa thuận về ngừng bắn": the agreement is the ceasefire, told once. */
const isNamedByNext = (sentence: ReadSentence, at: number): boolean =>
  sentence.items.slice(at + 1, at + 5).some((item, k) => {
    const kind = senseOf(item, "contact")?.contact.kind;
    return (kind === "ceasefire" || kind === "agreement") && isWord(sentence.items[at + k], "preposition");
  });

/** "Việt Nam gặp Thái Lan": of states alone, with nobody who meets, newspapers tell games. */
function isGame({ kind, phrase }: ContactWord, { complements, subject }: FoundParties): boolean {
  return (
    kind === "meeting" &&
    !phrase.includes(" ") &&
    [...complements, ...subject].every(({ reference }) => reference.type === "actor")
  );
}

/** How far behind its verb what is exchanged may stand, in items. */
const OBJECT_REACH = 8;

const hasObject = (sentence: ReadSentence, at: number, object: WordClass): boolean =>
  sentence.items.slice(at + 1, at + 1 + OBJECT_REACH).some((item) => isWord(item, object));

/** "Nga và Ukraine đã nhất trí …": both sides agree, whatever it is that they agree on. */
const isJointDeed = ({ subject, complements }: FoundParties): boolean =>
  complements.length === 0 && subject.flatMap((mention) => mention.actors).length > 1;

/**
 * A verb of contact inside a noun phrase ("tuyên bố về gặp gỡ") tells of no contact of its own, nor does one that only
 * names a purpose ("chìa khóa để đàm phán"), unless it says with whom or a delegation is sent for it.
 */
export function isContact(
  sentence: ReadSentence,
  at: number,
  contact: ContactWord,
  found: FoundParties,
): boolean {
  const before = sentence.items[at - 1];
  if (contact.kind === "agreement" && isNamedByNext(sentence, at)) return false;
  if (found.forum || isDenied(sentence, at, contact.kind)) return false;
  if (contact.object !== null && !hasObject(sentence, at, contact.object)) return false;
  if (contact.use === "joint") return isJointDeed(found);
  if (contact.use === "verb" && (isWord(before, "determiner", "of") || isGame(contact, found))) return false;
  const isPurpose = contact.use !== "noun" && isWord(before, "purpose");
  return !isPurpose || found.complements.length > 0 || hasDelegation(sentence);
}
