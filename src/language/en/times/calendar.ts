import { each, inOrder } from "../../time-entries.ts";
import type { TimeWords } from "../../time-words.ts";

const weekdays = "monday|tuesday|wednesday|thursday|friday|saturday|sunday";

/** Names of days, months and longer stretches of the calendar. */
export const calendarWords: TimeWords = {
  monthHead: [
    ["january", 1],
    ["february", 2],
    ["july", 7],
    ["september", 9],
    ["october", 10],
    ["november", 11],
    ["december", 12],
  ],
  monthOrName: [
    ["april", 4],
    ["june", 6],
    ["august", 8],
  ],
  monthOrWord: [
    ["march", 3],
    ["may", 5],
    ...inOrder(1, "jan/jan.|feb/feb.|mar/mar.|apr/apr."),
    ...inOrder(6, "jun/jun.|jul/jul.|aug/aug.|sep/sep./sept/sept.|oct/oct.|nov/nov.|dec/dec."),
  ],
  monthLead: each(
    true,
    "in|since|until|till|during|early|late|mid|mid-|earlier|later|last|next|this|of|from|through|throughout|every|each|between|past|beyond|coming|scheduled for|planned for|set for|slated for|expected for|this past|back in|as early as",
  ),
  ordinalSign: each(true, "st|nd|rd|th"),
  ordinal: [
    ...inOrder(
      1,
      "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth",
    ),
    ["twenty-first", 21],
    ["twenty first", 21],
    ["final", 4],
    ["last", 4],
  ],
  ofWord: each(true, "of"),
  determiner: each(true, "the"),
  yearNoun: each(true, "year"),
  quarterNoun: each(true, "quarter|-quarter"),
  centuryNoun: each(true, "century|-century"),
  quarterSign: inOrder(1, "q1|q2|q3|q4"),
  decadeSign: each(true, "s|'s"),
  season: [
    ["spring", "SP"],
    ["summer", "SU"],
    ["autumn", "FA"],
    ["fall", "FA"],
    ["winter", "WI"],
    ["springtime", "SP"],
    ["summertime", "SU"],
    ["wintertime", "WI"],
  ],
  weekday: inOrder(1, weekdays),
  weekdays: inOrder(1, weekdays.replaceAll("day", "days")),
  weekdayBeforeDate: inOrder(
    1,
    "mon/mon.|tue/tue./tues/tues.|wed/wed.|thu/thu./thur/thur./thurs/thurs.|fri/fri.|sat/sat.|sun/sun.",
  ),
  weekend: each(true, "weekend"),
  halfOf: [
    ...each(1 as const, "first half|the first half"),
    ...each(2 as const, "second half|the second half|latter half|the latter half"),
  ],
  edge: [
    ...each(
      "START" as const,
      "early|earlier|early on|earlier on|early in|earlier in|the early|beginning of|the beginning of|start of|the start of|early part of|the early part of|the first days of|the first weeks of",
    ),
    ...each("MID" as const, "mid|mid-|the mid|the mid-|middle of|the middle of"),
    ...each(
      "END" as const,
      "late|late on|later on|late in|later|later in|the late|end of|the end of|end-|the latter part of|the last days of|the final days of|the final weeks of|the close of",
    ),
  ],
  dayEdge: each(true, "early|late|earlier|later|early on|late on|earlier on|later on"),
  dateSign: each("either" as const, "/|-|."),
  yearHead: each(
    true,
    "in|since|by|until|till|during|early|late|mid|mid-|late in|early in|throughout|from|before|after|year|january|february|march|april|may|june|july|august|september|october|november|december|the year|back in|of|its|their|his|her|through|the|a|between|circa|autumn|spring|summer|winter|as early as|as far back as",
  ),
  yearLead: each(
    true,
    "in|since|by|until|till|during|early|late|mid|throughout|from|before|after|the|of|its|their|his|her|through|(|and|between|around|to|for",
  ),
  datedNoun: each(
    true,
    "election|elections|olympics|war|agreement|accord|accords|treaty|deal|invasion|constitution|crisis|revolution|uprising|coup|referendum|convention|summit|conference|memorandum|protocol|declaration|annexation",
  ),
};
