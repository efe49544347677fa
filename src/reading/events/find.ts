import type { ContactWord } from "../../language/reading-words.ts";
import type { EventKind, EventStatus, EventTime } from "../../schema/index.ts";
import { spanOfEdtf } from "../../time/edtf.ts";
import { mentionAt, type ReadSentence } from "../clause.ts";
import { type Item, indexesOf, isHyphen, isWord, senseOf } from "../items.ts";
import { alludedStatus } from "./alluded.ts";
import { contactCount, contactLevel, contactOrdinal } from "./circumstances.ts";
import { grounded } from "./complete.ts";
import { contactTime, listedDays } from "./contact-time.ts";
import { isContact, isUpkeep } from "./contact-word.ts";
import { stretched, tellsThatItStands } from "./deeds.ts";
import { goingOn, isGeneric, type PlainMention } from "./generic.ts";
import { governorOf } from "./governor.ts";
import { isGround } from "./grounds.ts";
import { journeyContacts } from "./journeys.ts";
import { moveOf, tellsPutOff } from "./move.ts";
import { qualifiersStart } from "./noun-phrase.ts";
import { conferenceOf, venueBodyOf } from "./occasions.ts";
import { contactOutcome } from "./outcome.ts";
import { type FoundParties, findParties, invited, NO_PARTIES } from "./parties.ts";
import { actorsOf, partaking, partyGroups } from "./party-ids.ts";
import { contactPlace } from "./place.ts";
import { type OtherRole, rolesIn } from "./roles.ts";
import { AHEAD, contactStatus, type FoundStatus, INVITED, isAhead, MOVED } from "./status.ts";
import type { ContactContext, ContactMention } from "./types.ts";

/** "cuộc điện đàm này", "cuộc gặp trên": a contact told before. */
const isDefinite = (sentence: ReadSentence, at: number): boolean => isWord(sentence.items[at + 1], "deictic");

/** What qualifies the contact word before it, with the item before that: "another round of …". */
const qualifiersOf = (sentence: ReadSentence, at: number): readonly Item[] =>
  sentence.items.slice(Math.max(0, qualifiersStart(sentence, at) - 1), at);

/** "dự thượng đỉnh | Vành đai và Con đường": a conference with a name that nobody knows is none of the contacts told. */
const isNamedOther = (sentence: ReadSentence, at: number): boolean =>
  !sentence.grammar.modifiersFirst &&
  senseOf(sentence.items[at], "contact")?.contact.use === "noun" &&
  sentence.items[at + 1]?.kind === "name" &&
  mentionAt(sentence, at + 1) === undefined;

/** "cuộc gặp khác", "vòng đàm phán tiếp theo", "another meeting": not the one told last. */
const isAnother = (sentence: ReadSentence, at: number): boolean =>
  isWord(sentence.items[at + 1], "another") ||
  isNamedOther(sentence, at) ||
  (sentence.grammar.modifiersFirst && qualifiersOf(sentence, at).some((item) => isWord(item, "another")));

/** "hai cuộc gặp", "các cuộc đàm phán", "two meetings"; but "a two-hour meeting": more than one. */
const areSeveral = (sentence: ReadSentence, at: number): boolean =>
  qualifiersOf(sentence, at).some(
    (item, index, all) =>
      (isWord(item, "two", "plural") || item.kind === "number") && !isHyphen(all[index + 1]),
  );

/** How far from the contact "lần lượt" may stand, in items. */
const LISTING_REACH = 3;

/** "lần lượt gặp ông A và ông B": one after the other. */
const isListed = ({ items }: ReadSentence, at: number): boolean =>
  items.slice(Math.max(0, at - LISTING_REACH), at + LISTING_REACH).some((item) => isWord(item, "listing"));

/** "cuộc điện đàm giữa hai tổng thống": nobody is named. */
function isByGroup({ complements, subject }: FoundParties): boolean {
  const [only, ...others] = [...complements, ...subject];
  return others.length === 0 && only?.reference.type === "group" && only.reference.sides.length === 0;
}

/** Who mediates, hosts or guarantees by the words of the sentence. */
const othersOf = (sentence: ReadSentence, roles: ReadonlyMap<number, OtherRole>): Map<string, OtherRole> =>
  new Map(
    [...roles].flatMap(([from, role]) =>
      (mentionAt(sentence, from)?.actors ?? []).map((id) => [id, role] as const),
    ),
  );

/** Two persons who negotiate meet, and delegations that meet negotiate. */
function kindOf(
  { registry }: ContactContext,
  { kind, tells, use }: ContactWord,
  found: FoundParties,
  several: boolean,
): EventKind {
  const told = [...found.complements, ...found.subject];
  const persons = actorsOf(told).filter((id) => registry.kindOf(id) === "person");
  const isMeeting = tells === "contact" || (tells === "session" && use === "noun");
  // "đã tiến hành các cuộc đàm phán": those who negotiate again and again do so for their sides.
  if (kind === "talks" && isMeeting && !several && new Set(persons).size > 1) return "meeting";
  const areDelegations = told.length > 0 && told.every(({ reference }) => reference.type === "delegation");
  return kind === "meeting" && areDelegations ? "talks" : kind;
}

/** "ký bản ghi nhớ": a paper that is signed is no message. */
const isSigned = (sentence: ReadSentence, at: number, { kind }: ContactWord): boolean =>
  kind === "message" && isWord(sentence.items[governorOf(sentence, at)], "reaches");

/** Where the sentence stands on the page, and who has which role in it. */
interface Told {
  readonly index: number;
  readonly roles: ReadonlyMap<number, OtherRole>;
}

function mentionsAt(
  context: ContactContext,
  sentence: ReadSentence,
  { index, roles }: Told,
  at: number,
): ContactMention[] {
  const contact = senseOf(sentence.items[at], "contact")?.contact;
  const item = sentence.items[at];
  if (!contact || !item) return [];
  const near = isUpkeep(sentence, at) ? NO_PARTIES : findParties(sentence, at, roles);
  const found = contact.kind === "talks" ? partaking(context, sentence, at, near) : near;
  if (!isContact(sentence, at, contact, found)) return [];
  const several = areSeveral(sentence, at);
  const kind = isSigned(sentence, at, contact) ? "agreement" : kindOf(context, contact, found, several);
  // "các cuộc điện đàm | giữa bà Merkel | với ông Macron và ông Trump": who is told with the others is no new subject.
  const left = found.subject.filter(({ to }) => to <= Math.max(at, found.complements.at(-1)?.to ?? at));
  const own = new Set([...found.complements, ...left].map((mention) => mention.from));
  const end = stretched(sentence, at, own);
  const move = several ? null : moveOf(sentence, at, context.today);
  const time = move ? move.to : contactTime(sentence, at, end);
  const base = {
    sentence: index,
    at,
    span: { start: item.start, end: item.end },
    kind,
    rule: found.rule,
    named: [...found.complements, ...found.subject, ...(found.goal ? [found.goal] : [])],
    // A call has no place: one told with it is that of something else.
    place: kind === "call" ? null : contactPlace(context, sentence, { at, end, kind }, own),
    ordinal: contactOrdinal(sentence, at, own),
    level: contactLevel(sentence, at, end) ?? contact.level,
    outcome: contactOutcome(sentence, at),
    others: othersOf(sentence, roles),
    definite: isDefinite(sentence, at) || found === NO_PARTIES,
    byGroup: isByGroup(found),
    another: isAnother(sentence, at),
    conference: conferenceOf(context.registry, sentence, at, own),
    venueBody: venueBodyOf(context.registry, sentence, at, end),
    several,
    move,
    putOff: move === null && tellsPutOff(sentence),
    stands: tellsThatItStands(sentence, at, end),
  };
  const told: ContactTold = { contact, found, end, base };
  const times = move ? [time] : timesOf(sentence, at, time);
  return partyGroups(context, kind, found, several || isListed(sentence, at)).flatMap((parties) =>
    times.flatMap((each) => mentionOf(context, sentence, told, { parties, time: each }) ?? []),
  );
}

/** What all mentions of one contact word share. `end`: the item behind the last that belongs to it. */
interface ContactTold {
  readonly contact: ContactWord;
  readonly found: FoundParties;
  readonly end: number;
  readonly base: Omit<PlainMention, "parties" | "time" | "status" | "sure" | "statusBy">;
}

const statusIn = (
  { today }: ContactContext,
  sentence: ReadSentence,
  { end, found, base: { at, kind, move }, time }: Omit<ContactTold, "contact"> & Pick<PlainMention, "time">,
): FoundStatus => {
  if (move) return MOVED;
  if (invited(sentence, at)) return INVITED;
  const told = contactStatus(sentence, at, end, { kind, time, today });
  return isWishOfOthers(sentence, at, { found, time, told }) && isAhead(time, today) ? AHEAD : told;
};

/** "mong muốn tham dự cuộc gặp giữa ông Trump và ông Kim ngày 12/6": what others wish leaves a contact of that day as it stands. */
const isWishOfOthers = (
  sentence: ReadSentence,
  at: number,
  { found, time, told }: Pick<ContactTold, "found"> & { time: EventTime | null; told: FoundStatus },
): boolean =>
  (told.status === "proposed" || told.status === "refused") &&
  time?.precision === "day" &&
  (found.rule === "contact/noun-between" || found.rule === "contact/noun-with-parties") &&
  senseOf(sentence.items[governorOf(sentence, at)], "status") === undefined;

/** The mention of one group of parties at one time; null where the words tell of no contact. */
function mentionOf(
  context: ContactContext,
  sentence: ReadSentence,
  { contact, found, end, base }: ContactTold,
  { parties, time }: Pick<PlainMention, "parties" | "time">,
): ContactMention | null {
  const told = statusIn(context, sentence, { end, found, base, time });
  const { several, at, kind } = base;
  const alluded = alludedStatus(sentence, contact, found, {
    at,
    kind,
    parties,
    several,
    status: told.status,
  });
  const { status, sure, statusBy } = alluded ?? told;
  const day = base.move ? time : timeOfStatus(context, status, time);
  // One spread, and that first: a second one is copied field by field.
  const plain = { ...base, status, sure, statusBy, parties, time: day };
  if (isGeneric(sentence, plain)) return goingOn(sentence, found, plain);
  if (isGround(sentence, base.at, contact, found, plain))
    return grounded(context, sentence, { found, plain, time });
  const isSession = contact.tells === "session" && parties.length > 0;
  return isSession ? null : { ...plain, ground: false, partiesBy: null };
}

/** A day gone by is that on which a contact still to come was spoken of, not that of the contact. */
function timeOfStatus(
  { today }: ContactContext,
  status: EventStatus | null,
  time: EventTime | null,
): EventTime | null {
  // "công bố kết quả cuộc gặp vào sáng mai": the day of what is done with it.
  if (status === "held" && isAhead(time, today)) return null;
  const isOpen = status !== null && status !== "held" && status !== "ongoing";
  if (!isOpen || time === null || today === null) return time;
  return (spanOfEdtf(time.value)?.to ?? today) < today ? null : time;
}

/** One time, or as many as a counted list of days names. */
function timesOf(sentence: ReadSentence, at: number, time: EventTime | null): (EventTime | null)[] {
  const count = contactCount(sentence, at);
  const days = count !== null && count > 1 ? listedDays(sentence, at) : [];
  return days.length > 1 && days.length === count ? days : [time];
}

const isContactWord = (item: Item): boolean => senseOf(item, "contact") !== undefined;

function contactsIn(context: ContactContext, sentence: ReadSentence, index: number): ContactMention[] {
  const words = indexesOf(sentence.items, isContactWord);
  const journeys = journeyContacts(context, sentence, index);
  if (words.length === 0) return journeys;
  const told: Told = { index, roles: rolesIn(sentence) };
  return [...words.flatMap((at) => mentionsAt(context, sentence, told, at)), ...journeys].sort(
    (a, b) => a.span.start - b.span.start,
  );
}

/** All contact words of the page with what their clauses say, in the order of reading. */
export const findContacts = (context: ContactContext, sentences: readonly ReadSentence[]): ContactMention[] =>
  sentences.flatMap((sentence, index) => contactsIn(context, sentence, index));
