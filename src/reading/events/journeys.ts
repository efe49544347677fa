import type { EventKind } from "../../schema/index.ts";
import { jointSubjects, mentionAt, type ReadSentence, skipFillersLeft, skipFillersRight } from "../clause.ts";
import { type Item, isWord, senseOf } from "../items.ts";
import type { Mention } from "../mentions/types.ts";
import { contactTime } from "./contact-time.ts";
import { actorsOf, asParty } from "./party-ids.ts";
import { contactPlace, stateOfPlace } from "./place.ts";
import { contactStatus, type FoundStatus, INVITED } from "./status.ts";
import { clauseSubject } from "./subjects.ts";
import type { ContactContext, ContactMention } from "./types.ts";
import { windowEnd } from "./window.ts";

/** Somebody who goes somewhere: the item of "tới", and the place. */
interface Journey {
  readonly traveller: Mention;
  readonly toward: number;
  readonly goal: Mention;
  /** The words tell that somebody is there, and not of going there. */
  readonly stays: boolean;
}

/** Index of the first item from `at` on that is no word of tense or mood and no time. */
function skipMoods(sentence: ReadSentence, at: number): number {
  let index = skipFillersRight(sentence, at);
  while (senseOf(sentence.items[index], "status")) index = skipFillersRight(sentence, index + 1);
  // "đã hai lần tới Cairo"
  return isWord(sentence.items[index + 1], "ordinal") ? index + 2 : index;
}

const isComma = (item: Item | undefined): boolean => item?.lower === ",";

/** How many items an apposition between a traveller and the verb may take. */
const APPOSITION_REACH = 12;

/** Where the verb of a traveller begins: behind "người" ("ông Lavrov, người vừa tới Kabul") and the comma of an apposition. */
function verbAfter({ items, endingAt }: ReadSentence, { from, to }: Mention): number {
  if (!isComma(items[to])) return to;
  if (isWord(items[to + 1], "relative")) return to + 2;
  const isApposition =
    (isComma(items[from - 1]) && endingAt[from - 1] !== undefined) || items.slice(from, to).some(isComma);
  if (isApposition) return to + 1;
  // "Mr Hammer, an observer at the talks, had flown to Mekelle"
  const end = items.findIndex((item, index) => index > to && isComma(item));
  return end > 0 && end - to <= APPOSITION_REACH && isWord(items[end + 1], "auxiliary", "toward")
    ? end + 1
    : to;
}

/**
 * "Mr Lavrov, who | was in Baku", "is due | in Ankara": the item behind words of being and of mood, before where
 * somebody is; -1 where there is none.
 */
function stayAt(sentence: ReadSentence, verb: number): number {
  if (!sentence.grammar.modifiersFirst) return -1;
  const at = skipMoods(sentence, verb);
  const before = isWord(sentence.items[at], "copula") ? skipMoods(sentence, at + 1) : at;
  return before > verb && isWord(sentence.items[before], "at") ? before : -1;
}

/** "sẽ | bay | tới Đức", "có mặt | tại Đức": the item that leads to the place behind a verb of travelling; else -1. */
function travelsTo(sentence: ReadSentence, verb: number): number {
  if (!isWord(sentence.items[verb], "travels")) return -1;
  const link = skipFillersRight(sentence, verb + 1);
  return isWord(sentence.items[link], "toward", "at") ? link : -1;
}

/** The place behind the word that leads to it: "tới | thủ đô Tehran". */
function goalBehind(sentence: ReadSentence, toward: number): Mention | undefined {
  const at = isWord(sentence.items[toward + 1], "side") ? toward + 1 : toward;
  const goal = mentionAt(sentence, at + 1) ?? mentionAt(sentence, toward + 1);
  return goal?.place ? goal : undefined;
}

/** "ông Lavrov sẽ tới Tehran", "phái đoàn Nga đã sang Istanbul". */
function journeyOf(sentence: ReadSentence, traveller: Mention): Journey | null {
  const verb = verbAfter(sentence, traveller);
  const verbOfGoing = skipMoods(sentence, verb);
  const travels = travelsTo(sentence, verbOfGoing);
  const isGoing = travels >= 0 || isWord(sentence.items[verbOfGoing], "toward");
  const toward = travels >= 0 ? travels : isGoing ? verbOfGoing : stayAt(sentence, verb);
  if (toward < 0) return null;
  // "a letter from Mr Kim to the White House": a word that leads anywhere tells of nobody who goes there.
  const isInvited = isWord(sentence.items[traveller.from - 1], "inviting");
  if (isWord(sentence.items[toward], "purpose") && !isInvited) return null;
  const goal = goalBehind(sentence, toward);
  if (!goal) return null;
  // "phái đoàn Nga tới Tokyo dự lễ": what they come for is told.
  if (isDelegation(sentence, traveller) && isWord(sentence.items[goal.to], "holds")) return null;
  // "có mặt tại Pretoria": somebody is there, however that came.
  return { traveller, toward, goal, stays: !isGoing || isWord(sentence.items[toward], "at") };
}

/** "lên đường sang Pháp": a verb of travelling without a word of tense tells what was done. */
const setOff = (sentence: ReadSentence, toward: number, told: FoundStatus): FoundStatus =>
  told.status === null && sentence.items.slice(0, toward + 1).some((item) => isWord(item, "travels"))
    ? { status: "held", sure: true, statusBy: "status/plain-verb" }
    : told;

function contactOf(
  context: ContactContext,
  sentence: ReadSentence,
  index: number,
  { traveller, toward, goal }: Journey,
  { kind, parties }: { readonly kind: EventKind; readonly parties: readonly string[] },
): ContactMention {
  const end = windowEnd(sentence, toward, new Set([goal.from]));
  const time = contactTime(sentence, toward, end);
  // "hủy kế hoạch cử ông Lưu Hạc sang Washington": what is called off is the sending.
  const verb = isWord(sentence.items[traveller.from - 1], "send") ? traveller.from - 1 : toward;
  const told = contactStatus(sentence, verb, goal.to, { kind, time, today: context.today });
  return {
    sentence: index,
    at: toward,
    span: { start: traveller.start, end: goal.end },
    kind,
    rule: kind === "visit" ? "contact/official-goes" : "contact/delegation-goes",
    named: kind === "visit" ? [traveller, goal] : [traveller],
    partiesBy: null,
    parties,
    time,
    place: contactPlace(context, sentence, { at: toward, end: goal.to, kind }, new Set()),
    ...(isWord(sentence.items[traveller.from - 1], "inviting") ? INVITED : setOff(sentence, toward, told)),
    ordinal: null,
    level: null,
    outcome: null,
    others: new Map(),
    definite: false,
    byGroup: false,
    ground: true,
    another: false,
    conference: null,
    venueBody: null,
    several: false,
    move: null,
    putOff: false,
    stands: false,
  };
}

const isDelegation = (sentence: ReadSentence, { reference, from }: Mention): boolean =>
  (reference.type === "delegation" || reference.type === "speaker") &&
  isWord(sentence.items[from], "delegation");

/** The office-holders who travel, each with the state that is visited: another than the traveller's own. */
function visitsOf(
  context: ContactContext,
  sentence: ReadSentence,
  { traveller, goal }: Journey,
): readonly (readonly string[])[] {
  const { world, registry } = context;
  const state = stateOfPlace(world, goal);
  if (state === null) return [];
  const guests = new Set(jointSubjects(sentence, traveller).flatMap(({ actors }) => actors));
  return [...guests]
    .filter((guest) => world.termsOf(guest).length > 0 && registry.sideOf(guest) !== state)
    .map((guest) => [guest, registry.add(state)]);
}

/** How far behind the place what they go there for may stand, in items: "tới Mỹ để gặp ông Trump". */
const PURPOSE_REACH = 3;

/** What people go somewhere for, so that it is the contact; a letter is only handed over there. */
const isGathering = (kind: EventKind | undefined): boolean =>
  kind === "meeting" || kind === "talks" || kind === "visit";

/** How far behind the word for it with whom may stand, in items: "dự hội nghị thượng đỉnh với ông Kim". */
const PARTNER_REACH = 6;

/** "tới Pháp dự thượng đỉnh G7": who goes to a conference of many visits the state all the same. */
const isConference = ({ items, mentions }: ReadSentence, at: number, contact: number): boolean =>
  items.slice(at, contact).some((item) => isWord(item, "holds")) &&
  senseOf(items[contact], "contact")?.contact.use === "noun" &&
  !mentions.some(
    ({ from, reference }) =>
      from > contact &&
      from <= contact + PARTNER_REACH &&
      (reference.type === "person" || reference.type === "group"),
  );

/** What they go there for is told: the contact is that meeting, not the journey. */
function hasPurpose(sentence: ReadSentence, { goal }: Journey): boolean {
  const contact = sentence.items.findIndex(
    (item, index) =>
      index >= goal.to &&
      index < goal.to + PURPOSE_REACH &&
      isGathering(senseOf(item, "contact")?.contact.kind),
  );
  return contact >= 0 && !isConference(sentence, goal.to, contact);
}

/** "đã tới", "sẽ tới": no preposition; behind "yêu cầu" it is one. */
const isTense = (item: Item | undefined): boolean =>
  isWord(item, "auxiliary") && senseOf(item, "status") !== undefined;

/** "…, sau đó | sẽ tới Úc", "trước khi lên đường sang Pháp": journeys whose traveller does not stand right before the verb. */
function distantJourneys(sentence: ReadSentence): Journey[] {
  if (sentence.grammar.modifiersFirst) return [];
  return sentence.items.flatMap((item, verb) => {
    const travels = travelsTo(sentence, verb);
    const isVerb = isWord(item, "toward") && isTense(sentence.items[verb - 1]);
    const toward = travels >= 0 ? travels : isVerb ? verb : -1;
    if (toward < 0 || sentence.endingAt[skipFillersLeft(sentence, verb) + 1]) return [];
    const goal = goalBehind(sentence, toward);
    const { subject, speaker } = clauseSubject(sentence, verb, verb + 1);
    const traveller = subject.at(-1);
    // Who only tells of it travels nowhere.
    if (!goal || !traveller || speaker || traveller.to > verb) return [];
    if (isWord(sentence.items[toward], "at")) return [];
    if (sentence.items[traveller.from]?.quote !== item.quote) return [];
    return [{ traveller, toward, goal, stays: false }];
  });
}

/** The visits of an office-holder who goes somewhere, unless it is told whom to meet. */
function visitsBy(
  context: ContactContext,
  sentence: ReadSentence,
  index: number,
  journey: Journey,
): ContactMention[] {
  if (hasPurpose(sentence, journey)) return [];
  return (
    visitsOf(context, sentence, journey)
      .map((parties) => contactOf(context, sentence, index, journey, { kind: "visit", parties }))
      // "Mr Scholz was in Rome": of nobody who only is somewhere, without a day, is a visit told.
      .filter((visit) => visit.sure && (!journey.stays || visit.time !== null))
  );
}

/** A delegation that goes somewhere goes to talks; an office-holder visits. */
export function journeyContacts(
  context: ContactContext,
  sentence: ReadSentence,
  index: number,
): ContactMention[] {
  const near = sentence.mentions.flatMap((mention) => journeyOf(sentence, mention) ?? []);
  const told = new Set(near.map(({ toward }) => toward));
  const distant = distantJourneys(sentence).filter(({ toward }) => !told.has(toward));
  return [
    ...near.flatMap((journey) => {
      if (!isDelegation(sentence, journey.traveller)) return visitsBy(context, sentence, index, journey);
      const parties = [...new Set(actorsOf([journey.traveller]).map((id) => asParty(context, "talks", id)))];
      return [contactOf(context, sentence, index, journey, { kind: "talks", parties })];
    }),
    ...distant.flatMap((journey) => visitsBy(context, sentence, index, journey)),
  ];
}
