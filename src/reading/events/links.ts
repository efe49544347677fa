import type { ContactWord } from "../../language/reading-words.ts";
import { mentionAt, mentionEndingAt, type ReadSentence } from "../clause.ts";
import { type Item, isWord, joinsParties, senseOf } from "../items.ts";
import type { Mention } from "../mentions/types.ts";

/** Items passed over between a contact word and "giữa", "với": adjectives, ordinals, times. */
const REACH = 9;
/** "của" belongs to the contact word only where it follows closely. */
const OWNER_REACH = 3;

/** Says whether the item between two mentions joins them to one row. */
type Joins = (item: Item | undefined) => boolean;

const joinsRow: Joins = (item) => joinsParties(item) || item?.lower === ",";

/** The same without "với": who mediates with somebody is no row of mediators. */
const joinsBearers: Joins = (item) => joinsRow(item) && !isWord(item, "with");

/** Mentions in a row from `at`: "Nga và Ukraine", "ông Trump với ông Putin", "Nga, Mỹ và Ukraine". */
export function mentionsInRow(sentence: ReadSentence, at: number, joins = joinsRow): Mention[] {
  const first = mentionAt(sentence, at);
  if (!first) return [];
  return [first, ...(joins(sentence.items[first.to]) ? mentionsInRow(sentence, first.to + 1, joins) : [])];
}

/** Those who do something together, in a row from item `at`: "Nga, Pháp và Mỹ". */
export const bearersFrom = (sentence: ReadSentence, at: number): Mention[] =>
  mentionsInRow(sentence, at, joinsBearers);

/** The same in a row that ends before item `to`. */
export function bearersBefore(sentence: ReadSentence, to: number): Mention[] {
  const last = mentionEndingAt(sentence, to);
  if (!last) return [];
  const joins = joinsBearers(sentence.items[last.from - 1]);
  return [...(joins ? bearersBefore(sentence, last.from - 1) : []), last];
}

/** How many parties a mention tells: "các chuyên gia Nga và Mỹ" are two. */
const partyCount = ({ reference, actors }: Mention): number =>
  reference.type === "unnamed" ? reference.sides.length : actors.length;

/** How far behind "giữa" its parties may stand, in items. */
const BETWEEN_REACH = 24;

/**
 * Parties behind "giữa": a plain row, or titles and appositions of which the mentions are picked ("giữa Tổng cục trưởng
 * Tác chiến nước này, Trung tướng A, và người đồng cấp B"): persons where both sides name one.
 */
export function mentionsBetween(sentence: ReadSentence, at: number): Mention[] {
  const row = mentionsInRow(sentence, at);
  if (row.reduce((sum, mention) => sum + partyCount(mention), 0) > 1) return row;
  const stop = sentence.items.findIndex(
    (item, index) => index >= at && (item.kind === "time" || senseOf(item, "status") || senseOf(item, "cue")),
  );
  const end = Math.min(stop < 0 ? sentence.items.length : stop, at + BETWEEN_REACH);
  const near = sentence.mentions.filter(
    (mention) => mention.from >= at && mention.to <= end && mention.actors.length > 0 && !mention.place,
  );
  const persons = near.filter((mention) => mention.reference.type === "person");
  return persons.length > 1 ? persons : near.slice(0, 2);
}

/** Only tense, time and place stand between: "cuộc gặp đang diễn ra tại Tokyo của …". */
const isAdjunct = ({ items, startingAt }: ReadSentence, from: number, to: number): boolean =>
  items
    .slice(from, to)
    .every(
      (item, k) =>
        item.kind === "time" ||
        senseOf(item, "status") !== undefined ||
        isWord(item, "at", "preposition", "auxiliary") ||
        startingAt[from + k]?.place === true,
    );

/** "thảo luận tương lai của Syria với …": only a noun has an owner, and the letter that a verb of sending holds. */
const isBareVerb = (contact: ContactWord | undefined): boolean =>
  contact?.use === "verb" && contact.kind !== "message";

/** The word at `index` brings in parties of the contact word at `at`: "giữa", "với", "của". */
function isLink(sentence: ReadSentence, at: number, index: number): boolean {
  const item = sentence.items[index];
  if (isWord(item, "between", "with")) return true;
  const contact = senseOf(sentence.items[at], "contact")?.contact;
  if (isWord(item, "of"))
    return !isBareVerb(contact) && (index <= at + OWNER_REACH || isAdjunct(sentence, at + 1, index));
  if (contact?.use !== "verb" || !mentionAt(sentence, index + 1)) return false;
  // "gửi thư thông báo tới chính phủ Anh": a message has one to whom it goes.
  if (contact.kind === "message" && isWord(item, "toward")) return true;
  // "gặp ở Washington": where, not whom.
  return (
    isWord(item, "preposition") && !isWord(item, "at") && (index === at + 1 || contact.kind === "message")
  );
}

/** What stands behind here no longer belongs to the contact word. */
const endsLinks = (item: Item | undefined): boolean =>
  item?.lower === "," ||
  item?.lower === "." ||
  senseOf(item, "contact") !== undefined ||
  isWord(item, "purpose", "according");

/** "gặp ông Putin", "gặp các đoàn Nga và Mỹ", "tiếp hai ông Witkoff và Kushner": at most words of number stand between. */
const isDirect = ({ items }: ReadSentence, at: number, index: number): boolean =>
  items
    .slice(at + 1, index)
    .every((item) => isWord(item, "plural", "two", "side") || senseOf(item, "group") !== undefined);

/** "thỏa thuận về vấn đề Syria giữa Nga và Mỹ": of a noun, "giữa" tells the parties, whatever it is about; else -1. */
function betweenOf(sentence: ReadSentence, at: number): number {
  const { items } = sentence;
  if (senseOf(items[at], "contact")?.contact.use !== "noun") return -1;
  for (let index = at + 1; index <= at + REACH && index < items.length; index++) {
    if (isWord(items[index], "between")) return index;
    if (endsLinks(items[index]) || isWord(items[index], "with", "of", "that")) return -1;
  }
  return -1;
}

/** The index of the word that brings in the parties: "giữa", "với", "của"; or of a mention right behind the contact word. */
export function linkOf(sentence: ReadSentence, at: number): number {
  const between = betweenOf(sentence, at);
  if (between >= 0) return between;
  for (let index = at + 1; index <= at + REACH && index < sentence.items.length; index++) {
    if (isLink(sentence, at, index)) return index;
    const mention = mentionAt(sentence, index);
    if (mention && mention.actors.length > 0 && !mention.place)
      return isDirect(sentence, at, index) ? index : -1;
    if (endsLinks(sentence.items[index])) return -1;
  }
  return -1;
}
