import type { EventTime, TimeExpression } from "../schema/index.ts";
import { contains } from "../text/span.ts";
import { padded } from "./calendar.ts";
import { dayRangeOfEdtf } from "./edtf.ts";
import { withOrders } from "./orders.ts";
import { edtfOf, type Slot } from "./slot.ts";
import { slotOf } from "./slots.ts";
import { Story } from "./story.ts";
import type { FoundTime, ResolvedTime, ResolveOptions, TimeAnchor } from "./types.ts";

const two = (value: number): string => padded(value, 2);

/** Offset as EDTF writes it; minutes east of Greenwich. */
function offsetName(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** What is added to a day: "T20:16", "TMO". */
function timeSuffix({ known }: FoundTime): string {
  if (known.hour !== undefined) return `T${two(known.hour)}:${two(known.minute ?? 0)}`;
  return known.part === undefined ? "" : `T${known.part}`;
}

function eventTime(found: FoundTime, slot: Slot): EventTime {
  const edtf = edtfOf(slot);
  const { hour, offset } = found.known;
  if (slot.grain !== "day" || hour === undefined || hour > 23) return { ...edtf, zone: found.zone };
  const value = `${edtf.value}${timeSuffix(found)}${offset === undefined ? "" : offsetName(offset)}`;
  return { value, precision: "minute", zone: found.zone };
}

const timexOf = (found: FoundTime, value: string): TimeExpression => ({
  start: found.start,
  end: found.end,
  text: found.text,
  type: found.type,
  value,
  mod: found.mod,
});

/** Where nothing anchors the expression: what it tells, with X for what it leaves out, or the side on which it lies. */
function unanchored(found: FoundTime): string {
  const { year, month, day, weekday, either } = found.known;
  if (either && year !== undefined) return `${padded(year, 4)}-XX-XX`;
  if (found.shift)
    return found.shift.amount < 0 ? "PAST_REF" : found.shift.amount > 0 ? "FUTURE_REF" : "PRESENT_REF";
  if (month !== undefined)
    return `XXXX-${two(month)}${day === undefined ? "" : `-${two(day)}`}${timeSuffix(found)}`;
  if (day !== undefined) return `XXXX-XX-${two(day)}${timeSuffix(found)}`;
  if (found.known.weekend) return "XXXX-WXX-WE";
  if (weekday !== undefined) return `XXXX-WXX-${weekday}`;
  if (found.known.quarter !== undefined) return `XXXX-Q${found.known.quarter}`;
  return found.known.hour === undefined ? "XXXX" : timeSuffix(found);
}

function resolved(found: FoundTime, slot: Slot | null): ResolvedTime {
  if (found.value !== null) return { found, timex: timexOf(found, found.value), time: null };
  if (!slot) return { found, timex: timexOf(found, unanchored(found)), time: null };
  const suffix = slot.grain === "day" ? timeSuffix(found) : "";
  return { found, timex: timexOf(found, slot.name + suffix), time: eventTime(found, slot) };
}

/** Every expression with the publication on one given day, or on none. */
function slotsOn(
  found: readonly FoundTime[],
  published: number | null,
  options: ResolveOptions,
): (Slot | null)[] {
  const blocks = options.blocks ?? [];
  const story = new Story(published);
  let block = 0;
  return found.map((time) => {
    while (block < blocks.length - 1 && (blocks[block]?.end ?? 0) <= time.start) block++;
    const current = blocks[block];
    story.enter(current && contains(current, time) ? block : -1 - time.line);
    const slot = time.value === null ? slotOf(time, story) : null;
    if (slot) story.tell(time, slot);
    return slot;
  });
}

/**
 * Gives each expression its value. A date without a year takes the year that lies right to the publication;
 * "cùng ngày" and its kin are counted from the day last told. Where the publication day is open (an interval),
 * what would differ between its first and last day stays open: `time` is null, and the TIMEX3 value is
 * PRESENT_REF, PAST_REF or FUTURE_REF for relative expressions and has X for the year of dates. The same holds
 * when nothing is known of the publication. `met` is in the order of the text.
 */
export function resolveTimes(
  met: readonly FoundTime[],
  anchor: TimeAnchor,
  options: ResolveOptions = {},
): ResolvedTime[] {
  const found = withOrders(met, anchor.published);
  const range = anchor.published === null ? null : dayRangeOfEdtf(anchor.published);
  if (!range || !Number.isFinite(range.from) || !Number.isFinite(range.to)) {
    const slots = slotsOn(found, null, options);
    return found.map((time, k) => resolved(time, slots[k] ?? null));
  }
  const early = slotsOn(found, range.from, options);
  const late = range.to === range.from ? early : slotsOn(found, range.to, options);
  return found.map((time, k) => {
    const slot = early[k] ?? null;
    return resolved(time, slot?.name === late[k]?.name ? slot : null);
  });
}
