import type { TimeRoles } from "../../language/time-words.ts";
import { byNumber, numberOf, type WordTable } from "../../text/spellings.ts";
import type { Draft, FoundDraft, Inner } from "../draft.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Reader } from "../reader.ts";
import type { TimeRule } from "../types.ts";
import { bareDays, isoDate } from "./bare-days.ts";
import { aboutClock, clock, clockBehind, hourRange } from "./clock.ts";
import { daypart } from "./dayparts.ts";
import { dayWithNoun, lunarDay, ordinalDay, pluralDays } from "./days.ts";
import { distanceBefore, duration, longUnit, manyUnits, set, unitDistance } from "./durations.ts";
import { edgeOfDay, modified, partAlone, stretchBefore, theWeekend, vagueBefore } from "./modified.ts";
import { bareMonth, monthWithNoun } from "./months.ts";
import { monthByName, monthThenDays } from "./named-days.ts";
import { everyWeekday, rate } from "./rates.ts";
import { deictic, edge, fixedPhrase, monthsOfYear, sameUnit, vaguePlural } from "./relative.ts";
import { weekday } from "./weekdays.ts";
import { halfOf, quarter, quarterByOrdinal, season, theSeason } from "./year-parts.ts";
import { bareYears, century, centuryByOrdinal, decade, decadeInDigits, yearWithNoun } from "./years.ts";

type Read = (r: Reader, i: number, inner: Inner) => Draft[] | undefined;

/** A rule with the name by which a reader is told of it. */
interface Rule {
  readonly id: TimeRule;
  readonly read: Read;
}

const rule = (id: TimeRule, read: Read): Rule => ({ id, read });

/** A rule with the roles of the words that it may begin with. */
type Entry = readonly [roles: readonly (keyof TimeRoles)[], rule: Rule];

const monthNames = ["monthHead", "monthSmall", "monthOrName", "monthOrWord"] as const;

/** Times of the calendar that others may hold: "đầu" + "tháng 5", "sáng" + "hôm nay". The narrower stand first. */
const calendarRules: readonly Entry[] = [
  [["fixed"], rule("time/fixed-phrase", fixedPhrase)],
  [["weekday", "weekdayOrOrdinal", "weekdayBeforeDate", "dayNoun"], rule("time/weekday", weekday)],
  [["lunarDayNoun"], rule("time/lunar-day", lunarDay)],
  [["dayNoun"], rule("time/day", dayWithNoun)],
  [["plural"], rule("time/day", pluralDays)],
  [["yearsNoun"], rule("time/decade", decade)],
  [["monthNoun"], rule("time/month", monthWithNoun)],
  [["yearNoun"], rule("time/year", yearWithNoun)],
  [["quarterNoun"], rule("time/quarter", quarter)],
  [["centuryNoun"], rule("time/century", century)],
  [["season"], rule("time/season", season)],
  [["same"], rule("time/same", sameUnit)],
  [["unit"], rule("time/relative", deictic)],
  [monthNames, rule("time/day", monthThenDays)],
  [monthNames, rule("time/month", monthByName)],
  [["determiner"], rule("time/day", ordinalDay)],
  [["determiner", "deixisBefore"], rule("time/relative", modified)],
  [["determiner", "weekend"], rule("time/relative", theWeekend)],
  [["determiner"], rule("time/decade", decadeInDigits)],
  [["determiner", "ordinal"], rule("time/century", centuryByOrdinal)],
  [["determiner", "ordinal", "quarterSign"], rule("time/quarter", quarterByOrdinal)],
  [["determiner"], rule("time/season", theSeason)],
];

const wordRules: readonly Entry[] = [
  [["daypart"], rule("time/daypart", daypart)],
  [["halfOf"], rule("time/half", halfOf)],
  [["edge"], rule("time/edge", edge)],
  [["dayEdge"], rule("time/edge", edgeOfDay)],
  [["clockName"], rule("time/clock", clock)],
  [["quantity"], rule("time/clock", aboutClock)],
  [["distanceBefore"], rule("time/distance", distanceBefore)],
  [["plural"], rule("time/vague", vaguePlural)],
  [["each"], rule("time/set", set)],
  [["digit"], rule("time/months-of-year", monthsOfYear)],
  [["determiner", "daypartName"], rule("time/daypart", partAlone)],
  [["determiner"], rule("time/distance", unitDistance)],
  [["determiner"], rule("time/duration", stretchBefore)],
  [["vagueBefore"], rule("time/vague", vagueBefore)],
  [["pluralUnit"], rule("time/duration", manyUnits)],
  [["unit"], rule("time/duration", longUnit)],
  [["weekdays", "each"], rule("time/set", everyWeekday)],
  [["often", "digit", "tens", "vagueNumber"], rule("time/set", rate)],
  [
    ["digit", "tens", "vagueNumber", "half", "quantity", "ledQuantity", "article"],
    rule("time/duration", duration),
  ],
];

const digitRules: readonly Rule[] = [
  rule("time/clock", clock),
  rule("time/clock", hourRange),
  rule("time/iso-day", isoDate),
  rule("time/bare-day", bareDays),
  rule("time/months-of-year", monthsOfYear),
  rule("time/duration", duration),
  rule("time/set", rate),
  rule("time/century", centuryByOrdinal),
  rule("time/decade", decadeInDigits),
  rule("time/month", bareMonth),
  rule("time/year", bareYears),
];

const yearRules: readonly Rule[] = [rule("time/year", bareYears)];

const endOf = (drafts: Draft[] | undefined): number => drafts?.at(-1)?.to ?? -1;

/** What a rule reads at a token. */
interface Proposal {
  readonly drafts: Draft[];
  readonly rule: TimeRule;
}

/** The reading that goes furthest; of equals the earlier rule's. */
function furthest(rules: readonly Rule[], r: Reader, i: number, inner: Inner): Proposal | undefined {
  let best: Draft[] | undefined;
  let by: TimeRule | undefined;
  for (const { id, read } of rules) {
    const drafts = read(r, i, inner);
    if (!drafts || endOf(drafts) <= endOf(best)) continue;
    best = drafts;
    by = id;
  }
  return best && by && { drafts: best, rule: by };
}

type RuleTable = WordTable<readonly Rule[]>;

function tableOf(lexicon: Lexicon, entries: readonly Entry[]): RuleTable {
  const table = new Map<string, Rule[]>();
  for (const [roles, rule] of entries)
    for (const word of lexicon.firstWords(roles)) table.set(word, [...(table.get(word) ?? []), rule]);
  return byNumber(table);
}

/** Roles of words that may stand behind the digits of a time; behind others only a bare year is one. */
const behindDigits: readonly (keyof TimeRoles)[] = [
  "unit",
  "hourMark",
  "monthNoun",
  "rangeWord",
  "listWord",
  "power",
  "monthHead",
  "monthSmall",
  "monthOrName",
  "monthOrWord",
  "ordinalSign",
  "ofWord",
  "decadeSign",
  "timesNoun",
  "hourMeridiem",
  "fullHour",
  "zoneOffset",
  "zonePhrase",
];

/** The rules of a language by the word that they begin with, so that most words cost one look. */
export class RuleBook {
  readonly #calendar: RuleTable;
  readonly #all: RuleTable;

  constructor(lexicon: Lexicon) {
    this.#calendar = tableOf(lexicon, calendarRules);
    this.#all = tableOf(lexicon, [...calendarRules, ...wordRules]);
  }

  /** The expressions proposed at a token: the reading that goes furthest, with a time of day behind its date. */
  propose(r: Reader, i: number, inner: Inner): FoundDraft[] | undefined {
    const token = r.at(i);
    if (!token || token.kind === "punct") return undefined;
    const rules = token.kind === "number" ? this.#digitRules(r, i) : this.#all[numberOf(token.spelling)];
    if (!rules) return undefined;
    const proposal = furthest(rules, r, i, inner);
    if (!proposal) return undefined;
    const { drafts, rule: by } = proposal;
    const [only] = drafts;
    if (only && drafts.length === 1) return [{ ...(clockBehind(r, only, inner) ?? only), rule: by }];
    return drafts.map((draft) => ({ ...draft, rule: by }));
  }

  #digitRules(r: Reader, i: number): readonly Rule[] | undefined {
    const next = r.at(i + 1);
    const roles = r.rolesAt(i + 1);
    const timely = next?.kind === "punct" || (roles && behindDigits.some((role) => roles.has(role)));
    if (timely) return digitRules;
    return r.year(i) === undefined ? undefined : yearRules;
  }

  /** The calendar rules on one line, for rules that put a word before a calendar time. */
  innerOf(r: Reader): Inner {
    const inner: Inner = (at) => {
      const token = r.at(at);
      const rules = token && token.kind !== "number" && this.#calendar[numberOf(token.spelling)];
      return rules ? furthest(rules, r, at, inner)?.drafts : undefined;
    };
    return inner;
  }
}
