import { each, inOrder } from "../../time-entries.ts";
import type { Deixis, TimeUnit, TimeWords } from "../../time-words.ts";

const told = (amount: number): Deixis => ({ amount, from: "publication" });
const retold = (amount: number): Deixis => ({ amount, from: "reference" });

const units: readonly (readonly [singular: string, unit: TimeUnit])[] = [
  ["minute", "minute"],
  ["hour", "hour"],
  ["day", "day"],
  ["week", "week"],
  ["month", "month"],
  ["quarter", "quarter"],
  ["year", "year"],
  ["decade", "decade"],
];

const plurals: readonly (readonly [string, TimeUnit])[] = [
  ...units.map(([singular, unit]) => [`${singular}s`, unit] as const),
  ["centuries", "century"],
];

/** Numbers, units and what places them before or after another time. */
export const amountWords: TimeWords = {
  unit: [
    ...units,
    ...plurals,
    ["century", "century"],
    ["seconds", "second"],
    ["mins", "minute"],
    ["hr", "hour"],
    ["hrs", "hour"],
    ["yr", "year"],
    ["yrs", "year"],
  ],
  pluralUnit: plurals.filter(([, unit]) => unit !== "quarter"),
  pluralLead: each(
    true,
    "for|after|over|within|in|through|lasts|lasted|lasting|took|taken|take|taking|spent|spend|despite|during|by",
  ),
  notUnit: each(
    true,
    "quarters|quarter of|quarter-|quarter final|quarter finals|year old|year-old|years old|years-old|century-old",
  ),
  article: each(true, "a|an"),
  unitDash: each(true, "-|‑|–"),
  longWord: each(true, "long"),
  unitJoint: each(true, "and"),
  digit: inOrder(
    1,
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve/a dozen|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen",
  ),
  tens: [
    ["twenty", 20],
    ["thirty", 30],
    ["forty", 40],
    ["fifty", 50],
    ["sixty", 60],
    ["seventy", 70],
    ["eighty", 80],
    ["ninety", 90],
  ],
  power: [
    ["hundred", 100],
    ["thousand", 1000],
  ],
  vagueNumber: each(
    true,
    "a few|few|several|many|a couple of|a couple|couple of|some|a number of|dozens of|scores of|hundreds of|thousands of|tens of|a handful of|another few|a good many|a matter of|just a few|the few|countless|various",
  ),
  half: each(true, "half an|half a|half-|half|a half-|a half"),
  andHalf: each(true, "and a half|and-a-half"),
  thousandsSign: each(true, ","),
  decimalSign: each(true, "."),
  quantity: [
    ...each("MORE_THAN" as const, "more than|upwards of|well over|longer than|just over|in excess of"),
    ...each(
      "LESS_THAN" as const,
      "less than|nearly|almost|under|fewer than|shorter than|just under|close to|not quite|barely|shy of",
    ),
    ...each(
      "APPROX" as const,
      "about|around|roughly|approximately|some|or so|an estimated|around about|circa",
    ),
    ...each("EQUAL_OR_MORE" as const, "at least|no less than|no fewer than|not less than|a minimum of"),
    ...each(
      "EQUAL_OR_LESS" as const,
      "up to|at most|no more than|not more than|as many as|a maximum of|no longer than",
    ),
  ],
  ledQuantity: each("MORE_THAN" as const, "over"),
  deixisBefore: [
    ...each(told(0), "this|the current|current|this very"),
    ...each(told(-1), "last|this past|this last"),
    ...each(told(1), "next|this coming|the coming|coming|this next|the upcoming"),
    ...each(retold(-1), "previous|the previous|preceding|the preceding|the prior"),
    ...each(retold(1), "the next|following|the following|the ensuing|the subsequent"),
    ...each(retold(0), "that|that same|same|the same|that very"),
  ],
  stretchBefore: [
    ...each("past" as const, "past|last|previous|preceding|prior"),
    ...each("future" as const, "next|coming|following|upcoming"),
  ],
  vagueBefore: [
    ...each(
      "PAST_REF" as const,
      "recent|the past|past|previous|preceding|the last few|these past|more recent|the recent",
    ),
    ...each(
      "FUTURE_REF" as const,
      "the coming|coming|the next|the ensuing|upcoming|the upcoming|future|the following|following|subsequent|the subsequent",
    ),
  ],
  distanceAfter: [
    ...each(told(-1), "ago"),
    ...each(told(1), "from now|hence"),
    ...each(retold(-1), "earlier|before|previously|prior|beforehand"),
    ...each(retold(1), "later|after|afterwards|afterward"),
  ],
  moreWord: each(true, "ago|earlier|later|previously|beforehand|afterwards|afterward"),
  comparison: each(true, "than"),
  within: each(true, "over|in|during|for|within|throughout|through"),
  aheadLead: each(true, "in"),
  notAhead: each(
    true,
    "first|second|third|fourth|fifth|time|times|once|twice|only|since|visit|trip|meeting|worst|best|biggest|largest|most|least|greatest|highest|lowest|deadliest|longest|bloodiest|heaviest|strongest|sharpest|fastest|worse|crisis|achieved|done",
  ),
  ageWord: each(true, "old|-old|of age"),
  someDay: each(true, "one day"),
  each: each(true, "every|each"),
  every: each(true, "every|each"),
  often: each(true, "once|twice"),
  timesNoun: each(true, "times"),
  perWord: each(true, "a|an|per|every|each"),
  countNoun: each(
    true,
    "people|soldiers|troops|prisoners|men|women|children|civilians|countries|nations|states|members|million|billion|trillion|percent|per cent|per|%|dollars|euros|pounds|km|kilometers|kilometres|miles|metres|meters|points|point|seats|votes|times|more|others|of|police|officers|drones|missiles|tonnes|tons|bodies|hostages|cases|deaths|days|weeks|months|years|hours|minutes|delegates|companies|workers|jobs|migrants|refugees|protesters|homes|supporters|seconds|am|pm|a.m|p.m",
  ),
};
