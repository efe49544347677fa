import type { EventTime } from "../../schema/index.ts";
import { contains, type Span } from "../../text/span.ts";
import { isSubject, type ReadSentence } from "../clause.ts";
import type { Item } from "../items.ts";
import type { StatementDraft } from "./types.ts";

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
    const before = comma ? dayOf(sentence.items[mention.from - 2]) : null;
    const day = after ?? before;
    if (day) days.set(id, day);
  }
  return days;
}

/**
 * When each statement was made, in the order of the drafts: the day told with it, the day of the contact in which it was
 * made, or the day told last for its speaker; null where the page tells none. A lead without a day takes the day that
 * the body tells for its speaker first, since a lead sums up the body.
 */
export function statementDays(
  sentences: readonly ReadSentence[],
  drafts: readonly StatementDraft[],
  contactTime: ContactTime,
): (EventTime | null)[] {
  const lastDay = new Map<string, EventTime>();
  const days: (EventTime | null)[] = [];
  let next = 0;
  sentences.forEach((sentence, index) => {
    for (const [id, day] of daysOfSubjects(sentence)) lastDay.set(id, day);
    for (; drafts[next]?.sentence === index; next++) {
      const draft = drafts[next];
      if (!draft) break;
      const told = dayInFrame(sentence, draft.frame) ?? toDay(contactTime(index, draft.frame));
      const source = draft.sources[0] ?? "";
      if (told) lastDay.set(source, told);
      days.push(told ?? lastDay.get(source) ?? null);
    }
  });
  return fillLeads(sentences, drafts, days);
}

function fillLeads(
  sentences: readonly ReadSentence[],
  drafts: readonly StatementDraft[],
  days: readonly (EventTime | null)[],
): (EventTime | null)[] {
  const firstInBody = new Map<string, EventTime>();
  drafts.forEach(({ sentence, sources: [source] }, index) => {
    const day = days[index];
    if (!day || source === undefined || firstInBody.has(source)) return;
    if (sentences[sentence]?.role === "body") firstInBody.set(source, day);
  });
  return drafts.map(({ sentence, sources: [source] }, index) => {
    const day = days[index] ?? null;
    return day || sentences[sentence]?.role !== "lead" ? day : (firstInBody.get(source ?? "") ?? null);
  });
}
