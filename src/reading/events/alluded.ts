import type { ContactWord } from "../../language/reading-words.ts";
import { type ReadSentence, skipFillersLeft } from "../clause.ts";
import { type Item, isWord, senseOf } from "../items.ts";
import type { PlainMention } from "./generic.ts";
import { governorOf } from "./governor.ts";
import type { FoundParties } from "./parties.ts";
import type { FoundStatus } from "./status.ts";

const HELD: FoundStatus = { status: "held", sure: false, statusBy: "status/alluded" };

const DONE: FoundStatus = { status: "held", sure: true, statusBy: "status/plain-verb" };

const GOING_ON: FoundStatus = { status: "ongoing", sure: false, statusBy: "status/alluded" };

/** Kinds of contact that take place on a day, so that one spoken of as known has taken place. */
const spokenOf: ReadonlySet<ContactWord["kind"]> = new Set(["meeting", "call", "visit"]);

/** The words behind which a contact is a matter: "nội dung | cuộc gặp", "về | cuộc gặp", "mô tả | cuộc gặp"; not "cho một cuộc gặp". */
function isMatterOf(item: Item | undefined): boolean {
  if (item === undefined || item.lower === "," || item.lower === '"' || item.lower === "“") return true;
  if (isWord(item, "preposition")) return isWord(item, "about");
  if (senseOf(item, "cue")) return true;
  return item.kind === "word" || isWord(item, "of", "that", "occasion");
}

/** "một cuộc gặp giữa", "ba cuộc gặp": not one that is known. */
const isIndefinite = ({ items }: ReadSentence, at: number): boolean =>
  isWord(items[at - 1], "determiner", "plural", "two", "negation", "one") || items[at - 1]?.kind === "number";

/** Words by which the sentence leaves open whether there was, or will be, such a contact. */
const isOpen = ({ items }: ReadSentence): boolean =>
  items.some((item) => {
    const status = senseOf(item, "status")?.word;
    return (
      isWord(item, "whether", "eve", "purpose") ||
      (status !== undefined && status.status !== "held" && status.status !== "agreed" && !status.weak)
    );
  });

/** "tiến hành | hội đàm với", "có | cuộc đối thoại với": its subject does it, and no word tells another tense. */
const isPlainlyDone = (sentence: ReadSentence, at: number): boolean => {
  const governor = governorOf(sentence, at);
  const before = skipFillersLeft(sentence, governor);
  const subject = sentence.endingAt[before + 1];
  return isWord(sentence.items[governor], "holds") && subject !== undefined && !subject.place;
};

/** "chuyến thăm Đức của ông Macron": guest and state are both told. */
const isVisited = ({ kind }: ContactWord, { rule, goal, complements }: FoundParties): boolean =>
  kind === "visit" &&
  (rule === "contact/of" || rule === "contact/noun-with-parties") &&
  (goal !== null || complements.some(({ reference }) => reference.type === "actor")) &&
  complements.every(({ reference }) => reference.type !== "group");

/**
 * The status of a contact whose parties are both named and of which no word tells whether it took place: one spoken of
 * as known ("nội dung cuộc gặp giữa ông Putin và bà Merkel") did; talks of two sides go on. Null where that stays open.
 */
export function alludedStatus(
  sentence: ReadSentence,
  contact: ContactWord,
  found: FoundParties,
  {
    at,
    kind,
    parties,
    status,
    several,
  }: Pick<PlainMention, "at" | "kind" | "parties" | "status" | "several">,
): FoundStatus | null {
  if (status !== null || parties.length < 2 || sentence.grammar.modifiersFirst) return null;
  if (found.speaker || isOpen(sentence)) return null;
  const isWith = found.complements.length > 0 || found.goal !== null || kind === "talks";
  if (isWith && isPlainlyDone(sentence, at)) return DONE;
  if (several) return null;
  const isNamed = found.rule === "contact/noun-between" || found.rule === "contact/noun-with-parties";
  if ((!isNamed && !isVisited(contact, found)) || isIndefinite(sentence, at)) return null;
  // "đàm phán thương mại Mỹ - Trung": of one round ("cuộc đàm phán") nobody knows when it was.
  if (kind === "talks") return contact.tells === "activity" ? GOING_ON : null;
  const isKnown = contact.use === "noun" && isMatterOf(sentence.items[governorOf(sentence, at)]);
  return spokenOf.has(kind) && isKnown ? HELD : null;
}
