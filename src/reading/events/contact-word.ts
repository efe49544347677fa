import type { ContactWord, WordClass } from "../../language/reading-words.ts";
import { mentionAt, type ReadSentence } from "../clause.ts";
import { isHyphen, isWord, senseOf } from "../items.ts";
import type { Reference } from "../mentions/types.ts";
import { governorOf, isDone } from "./governor.ts";
import { isDenied } from "./grounds.ts";
import { agentsBehind, signersBehind } from "./links.ts";
import { partiesBefore } from "./noun-phrase.ts";
import type { FoundParties } from "./parties.ts";
import { actorsOf } from "./party-ids.ts";

/** "giám sát ngừng bắn", "vi phạm thỏa thuận": it is there already, and the subject need be no party to it. */
export const isUpkeep = (sentence: ReadSentence, at: number): boolean =>
  (isWord(sentence.items[at - 1], "upkeep") || isWord(sentence.items[governorOf(sentence, at)], "upkeep")) &&
  // "under a deal signed by Greece and Turkey": who made it is told.
  agentsBehind(sentence, at).length === 0 &&
  signersBehind(sentence, at).length < 2;

const hasDelegation = (sentence: ReadSentence): boolean =>
  sentence.items.some((item) => isWord(item, "delegation"));

/** "thỏa thuận về ngừng bắn": the agreement is the ceasefire, told once. */
const isNamedByNext = (sentence: ReadSentence, at: number): boolean =>
  sentence.items.slice(at + 1, at + 5).some((item, k) => {
    const kind = senseOf(item, "contact")?.contact.kind;
    const link = sentence.grammar.modifiersFirst ? governorOf(sentence, at + 1 + k) : at + k;
    // "agreed to a ceasefire"
    const isObject = sentence.grammar.modifiersFirst && link === at;
    const isLinked = isObject || isWord(sentence.items[link], "preposition", "toward");
    return (kind === "ceasefire" || kind === "agreement") && isLinked;
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

/** The same of "by phone", which stands behind whom one talks with, and what of. */
const MEANS_REACH = 16;

const hasObject = ({ items }: ReadSentence, at: number, object: WordClass | null): boolean => {
  if (object === null) return true;
  const reach = object === "by-phone" ? MEANS_REACH : OBJECT_REACH;
  return items.slice(at + 1, at + 1 + reach).some((item) => isWord(item, object));
};

const personal: ReadonlySet<Reference["type"]> = new Set(["person", "office", "counterpart", "pronoun"]);

/** "called Mr Xi"; but "called Mr Xi a friend", "received Western weapons": nobody meets anybody. */
function takesPerson(sentence: ReadSentence, at: number): boolean {
  const mention = mentionAt(sentence, at + 1);
  const behind = sentence.items[mention?.to ?? at];
  return (
    mention !== undefined &&
    personal.has(mention.reference.type) &&
    !(mention.reference.type === "pronoun" && mention.reference.word.of !== "person") &&
    !isWord(behind, "article", "one", "determiner", "possessive", "as", "purpose")
  );
}

/** How far behind what is visited its place may stand, in items. */
const SIGHT_REACH = 8;

/** "thăm thủy cung": a thing is seen, and no state is told in which it stands. */
const isSight = ({ items, startingAt }: ReadSentence, at: number, { kind, use }: ContactWord): boolean =>
  kind === "visit" &&
  use === "verb" &&
  items[at + 1]?.kind === "word" &&
  items[at + 1]?.senses.length === 0 &&
  !startingAt.slice(at + 2, at + SIGHT_REACH).some((mention) => mention?.place || mention?.actors.length);

/** "ceasefire talks", "meeting room": the contact word says what kind of thing the noun behind it is. */
function isQualifying({ items, grammar }: ReadSentence, at: number): boolean {
  const contact = senseOf(items[at], "contact")?.contact;
  if (!grammar.modifiersFirst || contact?.use === "verb" || contact?.use === "joint") return false;
  const next = isHyphen(items[at + 1]) ? items[at + 2] : items[at + 1];
  return isWord(next, "thing") || senseOf(next, "contact")?.contact.use === "noun";
}

/** "agreed to hold talks": what is agreed on is a contact to come, and no agreement of its own. */
const isPlan = (sentence: ReadSentence, at: number): boolean =>
  sentence.grammar.modifiersFirst &&
  sentence.items.slice(at + 1, at + 1 + OBJECT_REACH).some((item, k) => {
    const use = senseOf(item, "contact")?.contact.use;
    return (
      use === "verb" ||
      (use !== undefined && (isDone(sentence, at + 1 + k) || governorOf(sentence, at + 1 + k) === at))
    );
  });

/** "Nga và Ukraine đã nhất trí …": both sides agree, whatever it is that they agree on. */
const isJointDeed = ({ subject, complements }: FoundParties): boolean =>
  complements.length === 0 && actorsOf(subject).length > 1;

/** "on the sidelines of the G20 summit": only where something else took place. */
const isOccasion = (sentence: ReadSentence, at: number): boolean =>
  isWord(sentence.items[governorOf(sentence, at)], "margin") && partiesBefore(sentence, at).length < 2;

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
  if (contact.object === "person" ? !takesPerson(sentence, at) : !hasObject(sentence, at, contact.object))
    return false;
  if (isQualifying(sentence, at) || isOccasion(sentence, at) || isSight(sentence, at, contact)) return false;
  if (contact.use === "joint") return isJointDeed(found) && !isPlan(sentence, at);
  if (contact.use === "verb" && (isWord(before, "determiner", "of") || isGame(contact, found))) return false;
  const isPurpose = contact.use !== "noun" && isWord(before, "purpose");
  return !isPurpose || found.complements.length > 0 || hasDelegation(sentence);
}
