import type { ContactWord } from "../../language/reading-words.ts";
import { mentionAt, mentionEndingAt, type ReadSentence, skipFillersRight } from "../clause.ts";
import { type Item, isWord, joinsParties, senseOf } from "../items.ts";
import type { Mention } from "../mentions/types.ts";
import { isPairOf } from "./pairs.ts";

/** Items passed over between a contact word and "giữa", "với": adjectives, ordinals, times. */
const REACH = 9;
/** "của" belongs to the contact word only where it follows closely. */
const OWNER_REACH = 3;

/** Says whether the item between two mentions joins them to one row. */
type Joins = (item: Item | undefined) => boolean;

const joinsRow: Joins = (item) => joinsParties(item) || item?.lower === ",";

/** The same without "với": who mediates with somebody is no row of mediators. */
const joinsBearers: Joins = (item) => joinsRow(item) && !isWord(item, "with");

/** "North Korean vessels", "meet his targets": words before what is no party; "the Russians" are one. */
const qualifiesThing = ({ items }: ReadSentence, { reference, to }: Mention): boolean =>
  items[to]?.kind === "word" &&
  (reference.type === "modifier" || (reference.type === "pronoun" && isWord(items[to - 1], "whose")));

/** The mention at `at`; of "Russia's Sergey Lavrov" the one who is owned. */
function ownedAt(sentence: ReadSentence, at: number): Mention | undefined {
  const mention = mentionAt(sentence, at);
  if (mention && qualifiesThing(sentence, mention)) return undefined;
  const isOwner = mention !== undefined && isWord(sentence.items[mention.to], "possessive");
  return (isOwner ? mentionAt(sentence, mention.to + 1) : undefined) ?? mention;
}

/** Mentions in a row from `at`: "Nga và Ukraine", "ông Trump với ông Putin", "Nga, Mỹ và Ukraine". */
export function mentionsInRow(sentence: ReadSentence, at: number, joins = joinsRow): Mention[] {
  const first =
    ownedAt(sentence, at) ?? (isWord(sentence.items[at], "two") ? ownedAt(sentence, at + 1) : undefined);
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
  // "between General Grynkewich, NATO's commander, and Russian officers": the apposition is the same one.
  const distinct = near.filter(
    ({ actors }, index) => !near.slice(0, index).some((other) => other.actors.join() === actors.join()),
  );
  const persons = distinct.filter((mention) => mention.reference.type === "person");
  return persons.length > 1 ? persons : distinct.slice(0, 2);
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

/** "a letter from Mr Kim to the White House": who wrote it stands behind "from". */
export function isSender({ items }: ReadSentence, at: number, index: number): boolean {
  const contact = senseOf(items[at], "contact")?.contact;
  if (contact?.use === "verb" || contact?.use === "joint") return false;
  // "a visit by Mr Wang to New Delhi"
  if (index === at + 1 && isWord(items[index], "agent")) return true;
  return contact?.kind === "message" && isWord(items[index], "author", "whence");
}

/** How far behind the contact word the verb of which it is the subject may stand, in items. */
const VERB_REACH = 4;

/** "The agreement was signed by Mr Xi and Mr Putin": who did what was done. */
export function agentsBehind(sentence: ReadSentence, at: number): readonly Mention[] {
  const { items } = sentence;
  for (let index = at + 1; index <= at + VERB_REACH; index++) {
    if (!isWord(items[index], "holds", "reaches")) continue;
    let agent = index + 1;
    while (isCircumstance(sentence, agent) && agent <= index + REACH) agent++;
    if (isWord(items[agent], "agent")) return mentionsInRow(sentence, agent + 1);
  }
  return [];
}

/** How far behind a paper's name who signed it may stand, in items. */
const SIGNER_REACH = 14;

/** "hiệp ước được Mỹ và Nga ký năm 1987", "thỏa thuận do ba nước đạt được": who made the paper stands before the verb. */
export function signersBehind(sentence: ReadSentence, at: number): readonly Mention[] {
  const { items } = sentence;
  const plain = mentionsInRow(sentence, at + 1);
  // "những thỏa thuận | Nga và Việt Nam đã ký kết"
  if (plain.length > 0 && isWord(items[skipFillersRight(sentence, plain.at(-1)?.to ?? at)], "reaches"))
    return plain;
  for (let index = at + 1; index <= at + SIGNER_REACH && index < items.length; index++) {
    if (senseOf(items[index], "contact") || items[index]?.lower === ".") return [];
    if (!isWord(items[index], "agent", "passive")) continue;
    const row = mentionsInRow(sentence, index + 1);
    const verb = items[skipFillersRight(sentence, row.at(-1)?.to ?? index)];
    if (row.length > 0 && isWord(verb, "reaches")) return row;
  }
  return [];
}

/** The word at `index` brings in parties of the contact word at `at`: "giữa", "với", "của". */
function isLink(sentence: ReadSentence, at: number, index: number): boolean {
  const item = sentence.items[index];
  if (isWord(item, "between", "with")) return true;
  const contact = senseOf(sentence.items[at], "contact")?.contact;
  if (isWord(item, "of"))
    return !isBareVerb(contact) && (index <= at + OWNER_REACH || isAdjunct(sentence, at + 1, index));
  if (!contact || !mentionAt(sentence, index + 1)) return false;
  if (isSender(sentence, at, index)) return true;
  // "gửi thư thông báo tới chính phủ Anh", "a letter to Iran's leader": a message has one to whom it goes.
  const isSent = contact.use === "verb" || sentence.grammar.modifiersFirst;
  if (contact.kind === "message" && isSent && isWord(item, "toward")) return true;
  // "handed over nine captives to Lebanon"
  if (contact.object === "captive" && sentence.grammar.modifiersFirst && isWord(item, "toward")) return true;
  if (contact.use !== "verb") return false;
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

/** "a rencontré | lundi à Paris | le chancelier": when and where a verb's object meets may stand before it. */
export const isCircumstance = ({ items, startingAt }: ReadSentence, index: number): boolean =>
  items[index]?.kind === "time" ||
  startingAt[index]?.place === true ||
  (isWord(items[index], "at") && startingAt[index + 1]?.place === true);

/** "gặp ông Putin", "gặp các đoàn Nga và Mỹ", "tiếp hai ông Witkoff và Kushner": at most words of number stand between. */
const isDirect = (sentence: ReadSentence, at: number, index: number): boolean =>
  sentence.items
    .slice(at + 1, index)
    .every(
      (item, k) =>
        isWord(item, "plural", "two", "side") ||
        senseOf(item, "group") !== undefined ||
        isCircumstance(sentence, at + 1 + k),
    );

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

/** "discussed Syria | with Mr Putin by phone": whatever they talked of, "with" tells to whom; else -1. */
function withByPhone({ items }: ReadSentence, at: number): number {
  if (senseOf(items[at], "contact")?.contact.object !== "by-phone") return -1;
  return items.findIndex((item, index) => index > at && index <= at + REACH && isWord(item, "with"));
}

/** How far before the name of an occasion "bên lề" may stand, in items: "bên lề hội nghị G7". */
const OCCASION_REACH = 3;

/** "cuộc gặp bên lề hội nghị | G7 | với ông Macron": the occasion, and nobody who is met. */
const isOccasionAt = ({ items }: ReadSentence, at: number, index: number): boolean =>
  items
    .slice(Math.max(at + 1, index - OCCASION_REACH), index)
    .some((item) => isWord(item, "venue") && !isWord(item, "at"));

/** The index of the word that brings in the parties: "giữa", "với", "của"; or of a mention right behind the contact word. */
export function linkOf(sentence: ReadSentence, at: number): number {
  const between = betweenOf(sentence, at);
  if (between >= 0) return between;
  const withWhom = withByPhone(sentence, at);
  if (withWhom >= 0) return withWhom;
  for (let index = at + 1; index <= at + REACH && index < sentence.items.length; index++) {
    if (isLink(sentence, at, index)) return index;
    const mention = mentionAt(sentence, index);
    if (mention && isOccasionAt(sentence, at, index)) continue;
    if (mention && mention.actors.length > 0 && !mention.place && !qualifiesThing(sentence, mention))
      return isDirect(sentence, at, index) || isPairOf(sentence, at, index) ? index : -1;
    if (endsLinks(sentence.items[index])) return -1;
  }
  return -1;
}
