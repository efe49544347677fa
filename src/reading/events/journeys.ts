import type { EventKind } from "../../schema/index.ts";
import { mentionAt, type ReadSentence, skipFillersRight } from "../clause.ts";
import { type Item, isWord, senseOf } from "../items.ts";
import type { Mention } from "../mentions/types.ts";
import { contactTime } from "./contact-time.ts";
import { actorsOf, asParty } from "./party-ids.ts";
import { contactPlace, stateOfPlace } from "./place.ts";
import { contactStatus, INVITED } from "./status.ts";
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

/** "ông Lavrov sẽ tới Tehran", "phái đoàn Nga đã sang Istanbul". */
function journeyOf(sentence: ReadSentence, traveller: Mention): Journey | null {
  const verb = verbAfter(sentence, traveller);
  const verbOfGoing = skipMoods(sentence, verb);
  const isGoing = isWord(sentence.items[verbOfGoing], "toward");
  const toward = isGoing ? verbOfGoing : stayAt(sentence, verb);
  if (toward < 0) return null;
  // "a letter from Mr Kim to the White House": a word that leads anywhere tells of nobody who goes there.
  const isInvited = isWord(sentence.items[traveller.from - 1], "inviting");
  if (isWord(sentence.items[toward], "purpose") && !isInvited) return null;
  const at = isWord(sentence.items[toward + 1], "side") ? toward + 1 : toward;
  const goal = mentionAt(sentence, at + 1) ?? mentionAt(sentence, toward + 1);
  // "phái đoàn Nga tới Tokyo dự lễ": what they come for is told.
  if (!goal?.place || isWord(sentence.items[goal.to], "holds")) return null;
  return { traveller, toward, goal, stays: !isGoing };
}

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
    ...(isWord(sentence.items[traveller.from - 1], "inviting")
      ? INVITED
      : contactStatus(sentence, verb, goal.to, { kind, time, today: context.today })),
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
  };
}

const isDelegation = (sentence: ReadSentence, { reference, from }: Mention): boolean =>
  (reference.type === "delegation" || reference.type === "speaker") &&
  isWord(sentence.items[from], "delegation");

/** The office-holder who travels, and the state that is visited: another than the traveller's own. */
function visitOf(context: ContactContext, { traveller, goal }: Journey): readonly string[] {
  const [guest, ...others] = traveller.actors;
  const state = stateOfPlace(context.world, goal);
  if (guest === undefined || others.length > 0 || state === null) return [];
  const isOfficial = context.world.termsOf(guest).length > 0;
  return isOfficial && context.registry.sideOf(guest) !== state ? [guest, context.registry.add(state)] : [];
}

/** How far behind the place what they go there for may stand, in items: "tới Mỹ để gặp ông Trump". */
const PURPOSE_REACH = 3;

/** What they go there for is told: the contact is that meeting, not the journey. */
const hasPurpose = (sentence: ReadSentence, { goal }: Journey): boolean =>
  sentence.items
    .slice(goal.to, goal.to + PURPOSE_REACH)
    .some((item) => senseOf(item, "contact") !== undefined);

/** A delegation that goes somewhere goes to talks; an office-holder visits, unless it is told whom to meet. */
export function journeyContacts(
  context: ContactContext,
  sentence: ReadSentence,
  index: number,
): ContactMention[] {
  return sentence.mentions.flatMap((mention) => {
    const journey = journeyOf(sentence, mention);
    if (!journey) return [];
    if (isDelegation(sentence, mention)) {
      const parties = [...new Set(actorsOf([mention]).map((id) => asParty(context, "talks", id)))];
      return [contactOf(context, sentence, index, journey, { kind: "talks", parties })];
    }
    const parties = hasPurpose(sentence, journey) ? [] : visitOf(context, journey);
    const visit = contactOf(context, sentence, index, journey, { kind: "visit", parties });
    // "Mr Scholz was in Rome": of nobody who only is somewhere, without a day, is a visit told.
    const isTold = !journey.stays || visit.time !== null;
    return parties.length > 1 && visit.sure && isTold ? [visit] : [];
  });
}
