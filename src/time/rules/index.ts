import type { TimeRoles } from "../../language/time-words.ts";
import type { Draft, Inner } from "../draft.ts";
import type { Lexicon, WordRoles } from "../lexicon.ts";
import type { Reader } from "../reader.ts";
import { bareDays, isoDate } from "./bare-days.ts";
import { aboutClock, clock, clockBehind } from "./clock.ts";
import { daypart } from "./dayparts.ts";
import { dayWithNoun, lunarDay, pluralDays } from "./days.ts";
import { distanceBefore, duration, set } from "./durations.ts";
import { bareMonth, monthWithNoun } from "./months.ts";
import { deictic, edge, fixedPhrase, monthsOfYear, sameUnit, vaguePlural } from "./relative.ts";
import { weekday } from "./weekdays.ts";
import { bareYears, century, decade, halfOf, quarter, season, yearWithNoun } from "./years.ts";

type Rule = (r: Reader, i: number, inner: Inner) => Draft[] | undefined;
/** A rule with the roles of the words that it may begin with. */
type Entry = readonly [roles: readonly (keyof TimeRoles)[], rule: Rule];

/** Times of the calendar that others may hold: "đầu" + "tháng 5", "sáng" + "hôm nay". The narrower stand first. */
const calendarRules: readonly Entry[] = [
  [["fixed"], fixedPhrase],
  [["weekday", "weekdayOrOrdinal", "dayNoun"], weekday],
  [["lunarDayNoun"], lunarDay],
  [["dayNoun"], dayWithNoun],
  [["plural"], pluralDays],
  [["yearsNoun"], decade],
  [["monthNoun"], monthWithNoun],
  [["yearNoun"], yearWithNoun],
  [["quarterNoun"], quarter],
  [["centuryNoun"], century],
  [["season"], season],
  [["same"], sameUnit],
  [["unit"], deictic],
];

const wordRules: readonly Entry[] = [
  [["daypart"], daypart],
  [["halfOf"], halfOf],
  [["edge"], edge],
  [["quantity"], aboutClock],
  [["distanceBefore"], distanceBefore],
  [["plural"], vaguePlural],
  [["each"], set],
  [["digit"], monthsOfYear],
  [["digit", "tens", "vagueNumber", "half", "quantity"], duration],
];

const digitRules: readonly Rule[] = [clock, isoDate, bareDays, monthsOfYear, duration, bareMonth, bareYears];

const yearRules: readonly Rule[] = [bareYears];

const endOf = (drafts: Draft[] | undefined): number => drafts?.at(-1)?.to ?? -1;

/** The reading that goes furthest; of equals the earlier rule's. */
function furthest(rules: readonly Rule[], r: Reader, i: number, inner: Inner): Draft[] | undefined {
  let best: Draft[] | undefined;
  for (const rule of rules) {
    const drafts = rule(r, i, inner);
    if (drafts && endOf(drafts) > endOf(best)) best = drafts;
  }
  return best;
}

type RuleTable = ReadonlyMap<WordRoles, readonly Rule[]>;

function tableOf(lexicon: Lexicon, entries: readonly Entry[]): RuleTable {
  const table = new Map<WordRoles, Rule[]>();
  for (const [roles, rule] of entries) {
    for (const word of new Set(roles.flatMap((role) => lexicon.firstWords(role)))) {
      const known = lexicon.rolesOf(word);
      if (known) table.set(known, [...(table.get(known) ?? []), rule]);
    }
  }
  return table;
}

/** Roles of words that may stand behind the digits of a time; behind others only a bare year is one. */
const behindDigits: readonly (keyof TimeRoles)[] = [
  "unit",
  "hourMark",
  "monthNoun",
  "rangeWord",
  "listWord",
  "power",
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
  propose(r: Reader, i: number, inner: Inner): Draft[] | undefined {
    const token = r.at(i);
    if (!token || token.kind === "punct") return undefined;
    const rules = token.kind === "number" ? this.#digitRules(r, i) : this.#wordRules(r, i);
    if (!rules) return undefined;
    const drafts = furthest(rules, r, i, inner);
    const [only] = drafts ?? [];
    return only && drafts?.length === 1 ? [clockBehind(r, only, inner) ?? only] : drafts;
  }

  #wordRules(r: Reader, i: number): readonly Rule[] | undefined {
    const roles = r.rolesAt(i);
    return roles && this.#all.get(roles);
  }

  #digitRules(r: Reader, i: number): readonly Rule[] | undefined {
    const next = r.at(i + 1);
    const roles = r.rolesAt(i + 1);
    const timely =
      next?.kind === "punct" || (roles && behindDigits.some((role) => roles[role] !== undefined));
    if (timely) return digitRules;
    return r.year(i) === undefined ? undefined : yearRules;
  }

  /** The calendar rules on one line, for rules that put a word before a calendar time. */
  innerOf(r: Reader): Inner {
    const inner: Inner = (at) => {
      const roles = r.at(at) && r.rolesAt(at);
      const rules = roles && this.#calendar.get(roles);
      return rules && furthest(rules, r, at, inner);
    };
    return inner;
  }
}
