import type { EventTime } from "../../schema/index.ts";
import { contains, type Span } from "../../text/span.ts";
import { isSubject, type ReadSentence } from "../clause.ts";
import type { RuleId } from "../explain/rules.ts";
import { type Item, isWord, senseOf } from "../items.ts";
import type { StatementDraft } from "./types.ts";

/** The day of a statement with the rule that told it. */
export interface SaidOn {
  readonly time: EventTime;
  readonly rule: RuleId;
}

const saidOn = (time: EventTime | null, rule: RuleId): SaidOn | null => time && { time, rule };

/** The day of a contact named inside a span ("trong cuộc điện đàm này"), or null. */
export type ContactTime = (sentence: number, frame: Span) => EventTime | null;

const isDay = (time: EventTime | null): time is EventTime =>
  time !== null && (time.precision === "day" || time.precision === "minute");

/** The day of a time that is exact to the day or the minute; others as they are. */
const toDay = (time: EventTime | null): EventTime | null =>
  isDay(time) ? { ...time, value: time.value.slice(0, 10), precision: "day" } : time;

const dayOf = (item: Item | undefined): EventTime | null => {
  const time = item?.time?.time ?? null;
  return isDay(time) ? toDay(time) : null;
};

/** The last day told inside a frame. */
function dayInFrame(sentence: ReadSentence, frame: Span): EventTime | null {
  const item = sentence.items.findLast(
    (candidate) => contains(frame, candidate) && dayOf(candidate) !== null,
  );
  return dayOf(item);
}

/** Days on which somebody is told to have acted: "ông Putin ngày 16/8 đã thông tin", "Ngày 5/6, ông Peskov". */
function daysOfSubjects(sentence: ReadSentence): Map<string, EventTime> {
  const days = new Map<string, EventTime>();
  for (const mention of sentence.mentions) {
    const id = mention.actors[0];
    if (id === undefined || mention.actors.length > 1 || !isSubject(sentence, mention)) continue;
    const after = dayOf(sentence.items[mention.to]);
    const comma = sentence.items[mention.from - 1]?.lower === ",";
    const before = dayOf(sentence.items[comma ? mention.from - 2 : mention.from - 1]);
    const day = after ?? before;
    if (day) days.set(id, day);
  }
  return days;
}

/** Items of a sentence that begins with the words told before, among which "được" must stand. */
const RETELLING_REACH = 8;

/** "Tuyên bố trên được đưa ra hôm 5/6": the day of the words told before; null where the sentence tells of none. */
function dayOfWordsBefore(sentence: ReadSentence): EventTime | null {
  const [head] = sentence.items;
  const isRetelling = isWord(head, "document") || senseOf(head, "speech") || senseOf(head, "cue");
  const opening = sentence.items.slice(1, RETELLING_REACH);
  if (!isRetelling || !opening.some((item) => isWord(item, "passive"))) return null;
  return dayOf(sentence.items.find((item) => dayOf(item) !== null));
}

/** How many blocks on a day still holds for others of the same side. */
const SIDE_REACH = 2;

interface SideDay {
  readonly day: EventTime;
  readonly block: number;
}

/** The days told so far, by who spoke and by the side for which he did. */
class ToldDays {
  readonly #ofSpeaker = new Map<string, EventTime>();
  readonly #ofSide = new Map<string, SideDay>();
  readonly #sideOf: SideOf;

  constructor(sideOf: SideOf) {
    this.#sideOf = sideOf;
  }

  tell(id: string, day: EventTime, block: number): void {
    this.#ofSpeaker.set(id, day);
    const side = this.#sideOf(id);
    if (side !== null) this.#ofSide.set(side, { day, block });
  }

  /** The day told last for the speaker; else the one told for his side in this block or shortly before. */
  of(id: string, block: number): EventTime | null {
    const own = this.#ofSpeaker.get(id);
    if (own) return own;
    const side = this.#ofSide.get(this.#sideOf(id) ?? "");
    return side && block - side.block <= SIDE_REACH ? side.day : null;
  }
}

/** The state or body for which an actor speaks, or null. */
export type SideOf = (id: string) => string | null;

/** What days are told by, besides the statements themselves. */
export interface DayContext {
  readonly contactTime: ContactTime;
  readonly sideOf: SideOf;
}

/**
 * When each statement was made, in the order of the drafts: the day told with it, the day of the contact in which it was
 * made, or the day told last for its speaker or his side; null where the page tells none. A sentence behind may tell the
 * day of the words before it. A lead without a day takes the day that the body tells for its speaker first, since a lead
 * sums up the body.
 */
export function statementDays(
  sentences: readonly ReadSentence[],
  drafts: readonly StatementDraft[],
  { contactTime, sideOf }: DayContext,
): (SaidOn | null)[] {
  const told = new ToldDays(sideOf);
  const days: (SaidOn | null)[] = [];
  let next = 0;
  sentences.forEach((sentence, index) => {
    const ofBefore = saidOn(dayOfWordsBefore(sentence), "day/told-behind");
    if (ofBefore && days.length > 0) days[days.length - 1] ??= ofBefore;
    for (const [id, day] of daysOfSubjects(sentence)) told.tell(id, day, sentence.block);
    for (; drafts[next]?.sentence === index; next++) {
      const draft = drafts[next];
      if (!draft) break;
      const day =
        saidOn(dayInFrame(sentence, draft.frame), "day/own-clause") ??
        saidOn(toDay(contactTime(index, draft.frame)), "day/of-contact");
      const source = draft.sources[0] ?? "";
      if (day) told.tell(source, day.time, sentence.block);
      days.push(day ?? saidOn(told.of(source, sentence.block), "day/told-before"));
    }
  });
  return fillLeads(sentences, drafts, days);
}

function fillLeads(
  sentences: readonly ReadSentence[],
  drafts: readonly StatementDraft[],
  days: readonly (SaidOn | null)[],
): (SaidOn | null)[] {
  const firstInBody = new Map<string, EventTime>();
  drafts.forEach(({ sentence, sources: [source] }, index) => {
    const day = days[index]?.time;
    if (!day || source === undefined || firstInBody.has(source)) return;
    if (sentences[sentence]?.role === "body") firstInBody.set(source, day);
  });
  return drafts.map(({ sentence, sources: [source] }, index) => {
    const day = days[index] ?? null;
    if (day || sentences[sentence]?.role !== "lead") return day;
    return saidOn(firstInBody.get(source ?? "") ?? null, "day/from-body");
  });
}
