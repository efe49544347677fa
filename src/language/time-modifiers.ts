import type { DayPart, Deixis, TimeUnit } from "./time-words.ts";

/** Roles of languages whose units and months need no noun before their number and take their modifiers in front. */
export interface ModifierRoles {
  /**
   * Phrases that hold words of time and are none, passed over whole: "24/7"; as a `name` only with capitals ("Sunday
   * Times").
   */
  readonly notTime: "phrase" | "name";
  /** Months that stand for themselves, with a capital: "October", "4 October", "October 4". */
  readonly monthHead: number;
  /** The same of languages that write them in small letters: "4 juin", "en juin". */
  readonly monthSmall: number;
  /** The same where persons are so called too: not before another name ("June Brown"). */
  readonly monthOrName: number;
  /** The same where they are other words, or shortened: beside a number, or behind a word of `monthLead` ("in May"). */
  readonly monthOrWord: number;
  readonly monthLead: true;
  /** Behind the digits of a day or century: "4th". */
  readonly ordinalSign: true;
  /** Numbers that tell a place in a row: "the first quarter". */
  readonly ordinal: number;
  /** Between a part and its whole: "the 4th of June", "June of last year". */
  readonly ofWord: true;
  /** Before a time that is told of or known, and part of its expression: "the following day". */
  readonly determiner: true;
  /** Stands for one before a unit: "a week". */
  readonly article: true;
  /** A number and a unit that are as often no amount: "one day". */
  readonly someDay: true;
  /** Before a unit, weekday, month or season: "last week". */
  readonly deixisBefore: Deixis;
  /** Before a number of units: "the past three years". */
  readonly stretchBefore: "past" | "future";
  /** Before a plural unit: "recent weeks". */
  readonly vagueBefore: "PAST_REF" | "FUTURE_REF";
  /** Units of which there are many: "for months", "years ago". */
  readonly pluralUnit: TimeUnit;
  /** Before a number, behind a word of `pluralLead` alone: "for over a year"; elsewhere "over a year" is when. */
  readonly ledQuantity: "MORE_THAN" | "LESS_THAN";
  /** Before such units, without a number. */
  readonly pluralLead: true;
  /** Behind a unit and a dash: "year-long". */
  readonly longWord: true;
  /** Between a number and its unit: "a 30-day truce". */
  readonly unitDash: true;
  /** Between a greater and a smaller unit: "one hour and 20 minutes". */
  readonly unitJoint: true;
  /** Before an amount that lies ahead when the clause tells of what is to come: "in two weeks". */
  readonly aheadLead: true;
  /** What makes of it how long something took, or a count: "the third in two weeks". */
  readonly notAhead: true;
  /** Behind a distance: it is compared, not counted from ("two days earlier than planned"). */
  readonly comparison: true;
  /** Saturday and Sunday. */
  readonly weekend: true;
  /** With the unit of a week: its Saturday and Sunday ("cuối tuần"). */
  readonly weekendEdge: true;
  /** Weekdays on which something happens again and again: "Tuesdays". */
  readonly weekdays: number;
  /** Weekdays shortened, before a date: "Tue, 18 March". */
  readonly weekdayBeforeDate: number;
  /** Behind a day: "Tuesday morning". */
  readonly daypartBehind: DayPart;
  /** Parts of the day with a name of their own, behind a word for a time of day: "at dawn". */
  readonly daypartName: DayPart;
  /** Before a day: early or late in it ("late Monday"). */
  readonly dayEdge: true;
  /** Before a year in digits, and hardly ever before a number of things: "in 2014". */
  readonly yearHead: true;
  /** Behind the first year of a decade: "1990s". */
  readonly decadeSign: true;
  /** Before the quarter or half of a year in digits: "Q3". */
  readonly quarterSign: number;
  /** Between the numbers of a date: whether its order is known, or either of two. */
  readonly dateSign: "day-first" | "either";
  readonly thousandsSign: true;
  readonly decimalSign: true;
  /** Times of day with a name, as minutes after midnight: "noon". */
  readonly clockName: number;
  /** As `meridiem`, right behind an hour as well: "3 p.m.". */
  readonly hourMeridiem: 0 | 12;
  /** Behind the hour of a clock: "3 o'clock". */
  readonly fullHour: true;
  /** Zones by their letters: minutes east of Greenwich. */
  readonly zoneOffset: number;
  /** Zones of a place, whole ("local time"). */
  readonly zonePhrase: "place" | "outlet";
  /** Behind the name of a place: its time ("Moscow time"). */
  readonly zoneBehind: true;
  /** Between a time of day and its day: "3 p.m. on Tuesday". */
  readonly dayJoint: true;
  /** Between a day and its time of day: "Tuesday at 3 p.m.". */
  readonly clockJoint: true;
  /** "once", "twice": before "a week". */
  readonly often: true;
  /** Behind a number: so often ("three times a week"). */
  readonly timesNoun: true;
  /** Between how often and the unit: "twice a week". */
  readonly perWord: true;
  /** Before a participle that so tells nothing past: "will be held". */
  readonly participleLead: true;
  /** Behind a time that belongs to the noun behind it, not to the verb before it: "Tuesday's vote". */
  readonly possessive: true;
  /** Before a verb that so takes its tense from the one that governs it: "supposed to travel". */
  readonly infinitiveLead: true;
  /** Right before a time: it is to come ("scheduled for Friday"). */
  readonly futureLead: true;
  /** Signs behind a time that end its clause: what follows is as often who says so ("on Tuesday, the minister said"). */
  readonly clauseSign: true;
}
