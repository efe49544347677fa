import type { DayPart } from "../language/time-words.ts";
import type { EventTime, TimeExpression } from "../schema/index.ts";
import type { Span } from "../text/span.ts";

/** What the words themselves say of a calendar time; what they leave out is absent, never filled in. */
export interface KnownParts {
  readonly year?: number;
  /** 1 to 12. */
  readonly month?: number;
  /** 1 to 31. */
  readonly day?: number;
  /** The date was told in two numbers that may be day and month or month and day. */
  readonly either?: boolean;
  readonly hour?: number;
  readonly minute?: number;
  /** Minutes east of Greenwich, where the page tells ("GMT+7"). */
  readonly offset?: number;
  /** 1 to 4. */
  readonly quarter?: number;
  /** 1 or 2: half of the year. */
  readonly half?: number;
  readonly season?: "SP" | "SU" | "FA" | "WI";
  /** First year of the decade: 1990. A two-digit decade ("những năm 90") is of the twentieth century from 30 on. */
  readonly decade?: number;
  /** 20 for the twentieth. */
  readonly century?: number;
  /** Part of the day by which the time is told: "sáng 5/6". */
  readonly part?: DayPart;
  /** True for Saturday and Sunday of a week ("cuối tuần"). */
  readonly weekend?: boolean;
  /** Day (and month) of the lunar calendar: "mùng 2 Tết". */
  readonly lunar?: boolean;
  /** ISO: 1 Monday to 7 Sunday. */
  readonly weekday?: number;
}

/** A time told by its distance from another: "hôm qua" is one day before the publication. */
export interface Shift {
  readonly unit: "minute" | "hour" | "day" | "week" | "month" | "quarter" | "year" | "decade" | "century";
  /** Negative into the past. */
  readonly amount: number;
  /** `publication`: from the article's day. `reference`: from the time being told ("một ngày trước đó", "cùng ngày"). */
  readonly from: "publication" | "reference";
}

/** The rules that find times. */
export type TimeRule =
  | "time/fixed-phrase"
  | "time/weekday"
  | "time/lunar-day"
  | "time/day"
  | "time/bare-day"
  | "time/iso-day"
  | "time/month"
  | "time/months-of-year"
  | "time/year"
  | "time/decade"
  | "time/century"
  | "time/quarter"
  | "time/half"
  | "time/season"
  | "time/same"
  | "time/relative"
  | "time/vague"
  | "time/daypart"
  | "time/edge"
  | "time/clock"
  | "time/distance"
  | "time/duration"
  | "time/set";

/** A time expression as found, before anything about the article is known. */
export interface FoundTime extends Span {
  readonly text: string;
  /** Tokens that it covers: from `firstToken` up to and without `endToken`. */
  readonly firstToken: number;
  readonly endToken: number;
  readonly type: TimeExpression["type"];
  readonly mod: string | null;
  readonly rule: TimeRule;
  readonly known: KnownParts;
  readonly shift: Shift | null;
  /** "tới" after a day makes it lie ahead, "vừa qua" behind the publication. */
  readonly direction: "past" | "future" | null;
  /** Whose day it is, where the page tells: "giờ địa phương" `place`, "giờ Việt Nam" `outlet`. */
  readonly zone: "place" | "outlet" | null;
  /** Members of one stated range or list carry the same number ("từ ngày 16 đến 18/5"): where its last member begins. */
  readonly range: number | null;
  /** How the members of `range` are joined: the ends of a stretch, or single times. */
  readonly joined: "range" | "list" | null;
  /** Tense of the words around it; weaker than `direction`. */
  readonly tense: "past" | "future" | null;
  /** It stands in quotation marks: who speaks counts from the day of speaking. */
  readonly quoted: boolean;
  /** Offset at which its line begins; expressions of one line tell one story. */
  readonly line: number;
  /** It begins its sentence, and so sets the time of what follows ("Năm 2018, ..."). */
  readonly opens: boolean;
  /** TIMEX3 value where it needs no anchor: durations, sets, PRESENT_REF and kin. */
  readonly value: string | null;
}

/** A time expression with its value. `time`: EDTF for a stretch of the calendar, null for durations, sets and vague references. */
export interface ResolvedTime {
  readonly found: FoundTime;
  readonly timex: TimeExpression;
  readonly time: EventTime | null;
}

/** What expressions are resolved against. */
export interface TimeAnchor {
  /** The article's publication time, EDTF (day, minute, or an interval of days); null when unknown. */
  readonly published: string | null;
}

/** What helps resolving without being needed. */
export interface ResolveOptions {
  /** The article's blocks: "cùng ngày" looks for the day last told in its own block before others. */
  readonly blocks?: readonly Span[];
}
