import type { ModifierRoles } from "./time-modifiers.ts";

/** TIMEX3 part of a day: morning, noon, afternoon, evening, night. */
export type DayPart = "MO" | "MI" | "AF" | "EV" | "NI";

/** Units of time that words name. */
export type TimeUnit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "week"
  | "month"
  | "quarter"
  | "year"
  | "decade"
  | "century";

/** A word that places a unit before or after another time: "tuần tới" is one week after the publication. */
export interface Deixis {
  readonly amount: number;
  readonly from: "publication" | "reference";
}

/** A fixed phrase for a day or a vague stretch: "hôm qua", "mới đây". */
export type FixedTime =
  | { readonly shift: Deixis & { readonly unit: "day" | "month" | "year" }; readonly part?: DayPart }
  | { readonly value: "PAST_REF" | "PRESENT_REF" | "FUTURE_REF" | "PXX" }
  | { readonly set: string }
  | { readonly known: { readonly year?: number; readonly month: number; readonly day: number } };

/** What the words of each role stand for. A language leaves out the roles that it has no use for. */
export interface TimeRoles extends ModifierRoles {
  /** Heads before the number of a day: "ngày 5/6". */
  readonly dayNoun: true;
  /** Heads before the first days of a (lunar) month: "mùng 2". */
  readonly lunarDayNoun: true;
  /** After "mùng 2": the New Year of the lunar calendar. */
  readonly lunarNewYear: true;
  /** After a date: it is one of the lunar calendar. */
  readonly lunarCalendar: true;
  readonly monthNoun: true;
  readonly yearNoun: true;
  readonly quarterNoun: true;
  readonly decadeNoun: true;
  readonly centuryNoun: true;
  /** Between the noun and its number: "thế kỷ thứ 19". */
  readonly ordinalWord: true;
  /** Before a decade told by its years: "những năm 1990". */
  readonly yearsNoun: true;
  /** Signs of plural, before "ngày 3, 4 và 5/7". */
  readonly plural: true;
  /** Months told in words, without the noun. */
  readonly monthName: number;
  /** Quarters and centuries in Roman numerals. */
  readonly roman: number;
  readonly season: "SP" | "SU" | "FA" | "WI";
  /** Weekdays: 1 Monday to 7 Sunday. */
  readonly weekday: number;
  /** Weekdays in words that also count ("thứ hai" is "second"). */
  readonly weekdayOrOrdinal: number;
  /** Words before "thứ hai" that make it an ordinal, whatever its letter case. */
  readonly counted: true;
  readonly daypart: DayPart;
  /** "rạng sáng": small hours, told in the outlet's own zone. */
  readonly smallHours: true;
  readonly unit: TimeUnit;
  /** Second syllables that make another word of a unit ("tuần tra" is a patrol). */
  readonly notUnit: true;
  /** Numbers in words below one hundred, as building bricks. */
  readonly digit: number;
  readonly tens: number;
  readonly afterTens: number;
  /** Big bricks: "trăm", "nghìn". */
  readonly power: number;
  /** "vài", "nhiều": a number that is not told. */
  readonly vagueNumber: true;
  readonly half: true;
  /** "rưỡi" after the unit. */
  readonly andHalf: true;
  /** Before a number: TIMEX3 modifier. */
  readonly quantity: "MORE_THAN" | "LESS_THAN" | "APPROX" | "EQUAL_OR_MORE" | "EQUAL_OR_LESS";
  /** Before a unit or calendar time: "đầu", "giữa", "cuối". */
  readonly edge: "START" | "MID" | "END";
  /** Halves of a longer stretch: "nửa đầu", "nửa cuối". */
  readonly halfOf: 1 | 2;
  readonly deixis: Deixis;
  /** After a month or weekday: this year's, this week's. */
  readonly thisWord: true;
  /** "khi": a clause tells what the time is counted from. */
  readonly whenWord: true;
  /** Words of deixis that take such a clause: "tuần trước khi ...". */
  readonly beforeWhen: true;
  /** Words of deixis that are verbs or prepositions as well, by what they then stand before: "năm qua Nga". */
  readonly verbBefore: "anything" | "number" | "name";
  /** Before "năm tháng": the years and months that go by. */
  readonly idiomLead: true;
  /** "cùng" before a unit: that of the time being told. */
  readonly same: true;
  /** After a number of units: that far from the publication or from the time being told. */
  readonly distanceAfter: Deixis;
  /** Of these, what can stand before nothing else: "3 ngày nữa". */
  readonly moreWord: true;
  /** Before a number of units: "cách đây 5 năm", "sau đó 2 ngày". */
  readonly distanceBefore: Deixis;
  /** Before a number of units: how long, not when ("trong 30 ngày trước đó"). */
  readonly within: true;
  /** After a number of units, leaving it a duration: "3 ngày qua". */
  readonly stretch: "past" | "future";
  /** After a calendar time: on which side of the publication it lies. */
  readonly direction: "past" | "future";
  /** Words that may follow a distance or direction; others make it a preposition or verb. */
  readonly follower: true;
  readonly fixed: FixedTime;
  /** Which day, in one syllable, behind a part of it: "sáng nay", "tối qua". */
  readonly dayTail: number;
  /** Phrases that hold the first syllable of a fixed one and make no time of it: "thực hiện" + "tại", "để tới" + "đây". */
  readonly otherWord: true;
  /** Before a unit: each one. */
  readonly each: true;
  /** The same before a number of units: "mỗi 2 năm". */
  readonly every: true;
  /** After a plural unit: "những tháng gần đây". */
  readonly vagueSide: "PAST_REF" | "FUTURE_REF";
  /** Between hour and minute. */
  readonly hourMark: true;
  readonly hourNoun: true;
  readonly minuteMark: true;
  /** Before a clock time. */
  readonly clockLead: true;
  /** Before a clock time and nothing else: "lúc 9 giờ". */
  readonly clockAt: true;
  /** Hours to add behind a time on a dial of twelve. */
  readonly meridiem: 0 | 12;
  /** Before a number of hours: how long, not when. */
  readonly spanLead: true;
  /** Before the noun of a zone: "theo giờ Mỹ". */
  readonly zoneLead: true;
  readonly zoneNoun: true;
  readonly zone: "place" | "outlet";
  /** Between the ends of a range. */
  readonly rangeWord: true;
  /** Between the members of a list. */
  readonly listWord: true;
  /** Before a date in digits without a noun. */
  readonly dateLead: true;
  /** Before a day or month told with a dash ("từ 17-2"), where dashes as often stand between numbers. */
  readonly dashLead: true;
  /** After "2/3": a fraction's noun. */
  readonly fractionOf: true;
  /** Before digits: an address, a law, a score, a share. */
  readonly notDateLead: true;
  /** Before bare years: "giai đoạn 2021-2026". */
  readonly yearLead: true;
  /** Nouns that are told apart by the year behind them: "bầu cử 2020", "hiệp định Paris 1973". */
  readonly datedNoun: true;
  /** Begin a clause of its own: the tense beyond them is that of something else. */
  readonly clauseWord: true;
  readonly futureTense: true;
  readonly pastTense: true;
  /** Heads of a day that are used of past ones only: "hôm 5/6". */
  readonly pastNoun: true;
  /** After a lone number: what it counts, which makes it no day or month ("ngày 3 bữa"). */
  readonly countNoun: true;
  /** After a number and a unit: an age or rate. */
  readonly ageWord: true;
}

/** Words and names of days that time expressions are made of: by role, each phrase with what it stands for. */
export type TimeWords = {
  readonly [R in keyof TimeRoles]?: readonly (readonly [phrase: string, value: TimeRoles[R]])[];
};
