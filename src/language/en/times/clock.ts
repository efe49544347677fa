import { each } from "../../time-entries.ts";
import type { TimeWords } from "../../time-words.ts";

const hours = (count: number): number => count * 60;

const halves = [...each(0 as const, "am|a.m|a.m."), ...each(12 as const, "pm|p.m|p.m.")];

/** Times of day, parts of the day and zones. */
export const clockWords: TimeWords = {
  daypart: [
    ...each(
      "MO" as const,
      "the morning of|morning of|the early hours of|early hours of|dawn on|daybreak on|sunrise on",
    ),
    ...each("AF" as const, "the afternoon of|afternoon of"),
    ...each("EV" as const, "the evening of|evening of|dusk on|nightfall on|sunset on"),
    ...each("NI" as const, "the night of|night of|overnight|overnight on|overnight into|overnight from"),
  ],
  daypartName: [
    ...each("MO" as const, "dawn|daybreak|sunrise"),
    ...each("EV" as const, "dusk|nightfall|sunset"),
  ],
  daypartBehind: [
    ...each("MO" as const, "morning|mornings"),
    ...each("MI" as const, "lunchtime|midday"),
    ...each("AF" as const, "afternoon"),
    ...each("EV" as const, "evening"),
    ...each("NI" as const, "night"),
  ],
  meridiem: halves,
  hourMeridiem: halves,
  clockName: [
    ["noon", hours(12)],
    ["midday", hours(12)],
    ["midnight", 0],
  ],
  fullHour: each(true, "o'clock"),
  clockLead: each(
    true,
    "at|around|about|from|until|till|by|to|before|after|since|between|and|just before|just after|shortly after|shortly before|of",
  ),
  clockAt: each(true, "at"),
  zoneOffset: [
    ...each(0, "gmt|utc"),
    ...each(hours(-5), "est|cdt"),
    ...each(hours(-4), "edt"),
    ...each(hours(-8), "pst"),
    ...each(hours(-7), "pdt|mst"),
    ...each(hours(1), "bst|cet|wat"),
    ...each(hours(2), "cest|eet|sast"),
    ...each(hours(3), "eest|msk|trt|eat"),
    ...each(hours(8), "hkt|sgt"),
    ...each(hours(9), "jst|kst"),
  ],
  zonePhrase: each("place" as const, "local time|et|eastern|eastern time|central european time|local"),
  zoneBehind: each(true, "time"),
  dayJoint: each(true, "on|, on"),
  clockJoint: each(true, "at|at around|at about|around|about|from|, at|by"),
};
