import type { EventTime } from "../../schema/index.ts";
import { dayRangeOfEdtf } from "../../time/edtf.ts";
import type { ContactDraft, ContactMention, Move } from "./types.ts";

/** One of the times holds the other: "tuần này" and the day in it. */
function sameTime(a: EventTime | null, b: EventTime | null): boolean {
  if (a === null || b === null || a.value === b.value) return true;
  const x = dayRangeOfEdtf(a.value);
  const y = dayRangeOfEdtf(b.value);
  if (!x || !y) return a.value.startsWith(b.value) || b.value.startsWith(a.value);
  return (x.from <= y.from && y.to <= x.to) || (y.from <= x.from && x.to <= y.to);
}

type Dated = Pick<ContactDraft, "time" | "status" | "move">;

/** True when the whole of the one time lies before the other. */
export const isEarlier = (a: EventTime, b: EventTime): boolean => {
  const [x, y] = [dayRangeOfEdtf(a.value), dayRangeOfEdtf(b.value)];
  return x !== null && y !== null && x.to < y.from;
};

/** The draft tells the day from which the mention says that the contact was moved, or a plan for an earlier day. */
function isMovedBy({ time, status }: Dated, { to, from }: Move): boolean {
  if (time === null || (status !== "planned" && status !== "cancelled")) return false;
  return from === null ? to !== null && isEarlier(time, to) : sameTime(time, from);
}

/** The mention tells the day that the contact had before it was moved. */
const tellsOldDay = ({ move }: Dated, { time, status }: ContactMention): boolean =>
  move !== null && move.from !== null && time !== null && status !== "held" && sameTime(move.from, time);

/** True when the days of both may be of one contact: one holds the other, or it was moved from the one to the other. */
export const fitsDay = (draft: Dated, mention: ContactMention): boolean =>
  sameTime(draft.time, mention.time) ||
  (mention.move !== null && isMovedBy(draft, mention.move)) ||
  tellsOldDay(draft, mention);

/** The draft's move with that of a mention that fits it: where the mention tells no old day, the one told so far is it. */
export function moveOfDraft(draft: Dated, { move }: ContactMention): Move | null {
  if (move === null || move.from !== null) return move ?? draft.move;
  const from = draft.time !== null && isMovedBy(draft, move) ? draft.time : (draft.move?.from ?? null);
  return { ...move, from };
}

/** The contact was called off for good, and not only put off, so that its move is the older news. */
export const isOff = ({ mentions, status }: ContactDraft): boolean =>
  status === "cancelled" && mentions.some((each) => each.status === "cancelled" && !each.putOff);

/** The mention puts off what has a new day already, or tells the day that it had: neither changes the draft's day and status. */
export const isOlderNews = (draft: Dated, mention: ContactMention): boolean =>
  draft.move !== null && mention.move === null && (mention.putOff || tellsOldDay(draft, mention));
