import type { ContactWord, ReadingWords, WordClass } from "../../language/reading-words.ts";
import type { EventTime } from "../../schema/index.ts";
import type { World } from "../../world/world.ts";
import { type ActorRegistry, UNNAMED } from "../actors.ts";
import { mentionAt, type ReadSentence, skipFillersRight } from "../clause.ts";
import { type Item, indexesOf, isWord, senseOf } from "../items.ts";
import type { Mention } from "../mentions/types.ts";
import {
  contactCount,
  contactLevel,
  contactOrdinal,
  contactPlace,
  contactTime,
  listedDays,
} from "./circumstances.ts";
import { contactOutcome } from "./outcome.ts";
import { type FoundParties, findParties, NO_PARTIES } from "./parties.ts";
import { contactStatus } from "./status.ts";
import type { ContactMention } from "./types.ts";
import { windowEnd } from "./window.ts";

/** What finding contacts needs to know. `today`: the publication day, YYYY-MM-DD, or null. */
export interface ContactContext {
  readonly world: World;
  readonly words: ReadingWords;
  readonly text: string;
  readonly registry: ActorRegistry;
  readonly today: string | null;
  /** The two sides that the page tells of most; empty where no two stand out. */
  readonly mainSides: readonly string[];
}

const persons: ReadonlySet<string> = new Set(["call", "meeting", "visit", "agreement"]);

/** An actor as a party: persons talk, meet, visit and sign; states negotiate, exchange and agree. */
function asParty(context: ContactContext, kind: string, id: string): string {
  const { registry } = context;
  if (persons.has(kind) && registry.kindOf(id) === "person") return id;
  const side = registry.sideOf(id);
  return side !== null && side !== id ? registry.add(side) : id;
}

const isUsable = (context: ContactContext, id: string): boolean => {
  const isUnknownBody = context.registry.kindOf(id) === "organisation" && !context.registry.get(id)?.known;
  return id !== UNNAMED && context.world.bodies.get(id)?.kind !== "media" && !isUnknownBody;
};

const actorsOf = (mentions: readonly Mention[]): string[] =>
  mentions.flatMap((mention) => {
    if (mention.reference.type === "unnamed") return mention.reference.sides;
    return mention.actors;
  });

/** Groups of parties: one for each contact that the words tell of. */
function partyGroups(context: ContactContext, kind: string, found: FoundParties): string[][] {
  const convert = (ids: readonly string[]) => [
    ...new Set(ids.filter((id) => isUsable(context, id)).map((id) => asParty(context, kind, id))),
  ];
  const subject = actorsOf(found.subject).map((id) =>
    found.speaker ? (context.registry.sideOf(id) ?? id) : id,
  );
  const complements = actorsOf(found.complements);
  if (found.each && complements.length > 1 && subject.length === 1 && kind === "call")
    return complements.map((id) => convert([...subject, id]));
  return [convert([...subject, ...complements])];
}

/** A contact of another year is background: the page's main sides need not be its parties. */
const isPast = ({ today }: ContactContext, time: EventTime | null): boolean =>
  time !== null && today !== null && time.value.slice(0, 4) !== today.slice(0, 4);

/** Kinds that take two sides: where the clause names one of the page's main two, the other is meant. */
const mutual: ReadonlySet<string> = new Set(["talks", "agreement", "ceasefire", "exchange"]);

function withOther(
  context: ContactContext,
  kind: string,
  parties: string[],
  time: EventTime | null,
): string[] {
  const [only, ...others] = parties;
  if (!mutual.has(kind) || only === undefined || others.length > 0 || isPast(context, time)) return parties;
  const side = context.registry.sideOf(only) ?? only;
  const other = context.mainSides.includes(side) ? context.mainSides.find((id) => id !== side) : undefined;
  return other === undefined ? parties : [only, context.registry.add(other)];
}

/** "cuộc điện đàm này", "cuộc gặp trên": a contact told before. */
const isDefinite = (sentence: ReadSentence, at: number): boolean => isWord(sentence.items[at + 1], "deictic");

/** "giám sát ngừng bắn", "vi phạm thỏa thuận": it is there already, and the subject need be no party to it. */
const isUpkeep = (sentence: ReadSentence, at: number): boolean =>
  isWord(sentence.items[at - 1], "upkeep") ||
  (isWord(sentence.items[at - 1], "determiner") && isWord(sentence.items[at - 2], "upkeep"));

/** "cuộc điện đàm giữa hai tổng thống": nobody is named. */
const isByGroup = ({ complements, subject }: FoundParties): boolean =>
  subject.length === 0 &&
  complements.length === 1 &&
  complements[0]?.reference.type === "group" &&
  complements[0].reference.sides.length === 0;

const hasDelegation = (sentence: ReadSentence): boolean =>
  sentence.items.some((item) => isWord(item, "delegation"));

/** "thỏa thuận về ngừng bắn": the agreement is the ceasefire, told once. */
const isNamedByNext = (sentence: ReadSentence, at: number): boolean =>
  sentence.items.slice(at + 1, at + 5).some((item, k) => {
    const kind = senseOf(item, "contact")?.contact.kind;
    return (kind === "ceasefire" || kind === "agreement") && isWord(sentence.items[at + k], "preposition");
  });

/** "Việt Nam gặp Thái Lan": of states alone, with nobody who meets, newspapers tell games. */
function isGame({ kind }: ContactWord, { complements, subject }: FoundParties): boolean {
  return (
    kind === "meeting" && [...complements, ...subject].every(({ reference }) => reference.type === "actor")
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
function isContact(sentence: ReadSentence, at: number, contact: ContactWord, found: FoundParties): boolean {
  const before = sentence.items[at - 1];
  if (contact.kind === "agreement" && isNamedByNext(sentence, at)) return false;
  if (contact.object !== null && !hasObject(sentence, at, contact.object)) return false;
  if (contact.use === "joint") return isJointDeed(found);
  if (contact.use === "verb" && (isWord(before, "determiner", "of") || isGame(contact, found))) return false;
  const isPurpose = contact.use !== "noun" && isWord(before, "purpose");
  return !isPurpose || found.complements.length > 0 || hasDelegation(sentence);
}

function mentionsAt(
  context: ContactContext,
  sentence: ReadSentence,
  index: number,
  at: number,
): ContactMention[] {
  const contact = senseOf(sentence.items[at], "contact")?.contact;
  const item = sentence.items[at];
  if (!contact || !item) return [];
  const found = isUpkeep(sentence, at) ? NO_PARTIES : findParties(sentence, at);
  if (!isContact(sentence, at, contact, found)) return [];
  const left = found.subject.filter((mention) => mention.to <= at);
  const own = new Set([...found.complements, ...left].map((mention) => mention.from));
  const end = windowEnd(sentence, at, own);
  const time = contactTime(sentence, at, end);
  const base = {
    sentence: index,
    at,
    span: { start: item.start, end: item.end },
    kind: contact.kind,
    place: contactPlace(context, sentence, { at, end, kind: contact.kind }, own),
    ordinal: contactOrdinal(context.words, sentence, at),
    level: contactLevel(sentence, at, end) ?? contact.level,
    outcome: contactOutcome(sentence, at),
    definite: isDefinite(sentence, at) || found === NO_PARTIES,
    byGroup: isByGroup(found),
  };
  const times = timesOf(context, sentence, at, time);
  return partyGroups(context, contact.kind, found).flatMap((parties) =>
    times.flatMap((each) => {
      const status = contactStatus(sentence, at, end, {
        kind: contact.kind,
        time: each,
        today: context.today,
      });
      const mention = {
        ...base,
        parties: withOther(context, contact.kind, parties, each),
        time: each,
        status,
      };
      return isGeneric(sentence, mention) ? [] : [mention];
    }),
  );
}

/** "những cuộc đàm phán như vậy": contacts in general, of no day and no number, are none that took place. */
const isGeneric = (sentence: ReadSentence, { at, time, ordinal, status }: ContactMention): boolean =>
  isWord(sentence.items[at - 1], "plural") &&
  time === null &&
  ordinal === null &&
  (status === "held" || status === null);

/** One time, or as many as a counted list of days names. */
function timesOf(
  context: ContactContext,
  sentence: ReadSentence,
  at: number,
  time: EventTime | null,
): (EventTime | null)[] {
  const count = contactCount(context.words, sentence, at);
  const days = count !== null && count > 1 ? listedDays(sentence, at) : [];
  return days.length > 1 && days.length === count ? days : [time];
}

/** "các nhà đàm phán của chúng tôi sẽ tới Riyadh": a delegation that goes somewhere goes to talks. */
function delegationTalks(context: ContactContext, sentence: ReadSentence, index: number): ContactMention[] {
  return sentence.mentions.flatMap((mention) => {
    const { type } = mention.reference;
    if ((type !== "delegation" && type !== "speaker") || !isWord(sentence.items[mention.from], "delegation"))
      return [];
    const toward = skipFillersRight(sentence, mention.to);
    const at = isWord(sentence.items[toward + 1], "side") ? toward + 1 : toward;
    const goal = mentionAt(sentence, at + 1) ?? mentionAt(sentence, toward + 1);
    if (!isWord(sentence.items[toward], "toward") || !goal?.place) return [];
    const parties = [...new Set(actorsOf([mention]).map((id) => asParty(context, "talks", id)))];
    const time = contactTime(sentence, toward, windowEnd(sentence, toward, new Set([goal.from])));
    const end = goal.to;
    return [
      {
        sentence: index,
        at: toward,
        span: { start: mention.start, end: goal.end },
        kind: "talks",
        parties,
        time,
        place: contactPlace(context, sentence, { at: toward, end, kind: "talks" }, new Set()),
        status: contactStatus(sentence, toward, end, { kind: "talks", time, today: context.today }),
        ordinal: null,
        level: null,
        outcome: null,
        definite: false,
        byGroup: false,
      } satisfies ContactMention,
    ];
  });
}

const isContactWord = (item: Item): boolean => senseOf(item, "contact") !== undefined;

/** All contact words of the page with what their clauses say, in the order of reading. */
export const findContacts = (context: ContactContext, sentences: readonly ReadSentence[]): ContactMention[] =>
  sentences.flatMap((sentence, index) =>
    [
      ...indexesOf(sentence.items, isContactWord).flatMap((at) => mentionsAt(context, sentence, index, at)),
      ...delegationTalks(context, sentence, index),
    ].sort((a, b) => a.span.start - b.span.start),
  );
