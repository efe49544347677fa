import type { TimeRoles } from "../../language/time-words.ts";
import type { Draft, Inner } from "../draft.ts";
import type { Lexicon } from "../lexicon.ts";
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

function tableOf(lexicon: Lexicon, entries: readonly Entry[]): ReadonlyMap<string, readonly Rule[]> {
  const table = new Map<string, Rule[]>();
  for (const [roles, rule] of entries) {
    for (const word of new Set(roles.flatMap((role) => lexicon.firstWords(role)))) {
      table.set(word, [...(table.get(word) ?? []), rule]);
    }
  }
  return table;
}

/** The rules of a language by the word that they begin with, so that most words cost one look. */
export class RuleBook {
  readonly #calendar: ReadonlyMap<string, readonly Rule[]>;
  readonly #all: ReadonlyMap<string, readonly Rule[]>;

  constructor(lexicon: Lexicon) {
    this.#calendar = tableOf(lexicon, calendarRules);
    this.#all = tableOf(lexicon, [...calendarRules, ...wordRules]);
  }

  /** The expressions proposed at a token: the reading that goes furthest, with a time of day behind its date. */
  propose(r: Reader, i: number, inner: Inner): Draft[] | undefined {
    const token = r.at(i);
    if (!token || token.kind === "punct") return undefined;
    const rules = token.kind === "number" ? digitRules : this.#all.get(token.lower);
    if (!rules) return undefined;
    const drafts = furthest(rules, r, i, inner);
    const [only] = drafts ?? [];
    return only && drafts?.length === 1 ? [clockBehind(r, only, inner) ?? only] : drafts;
  }

  /** The calendar rules on one line, for rules that put a word before a calendar time. */
  innerOf(r: Reader): Inner {
    const inner: Inner = (at) => {
      const token = r.at(at);
      const rules = token && this.#calendar.get(token.lower);
      return rules && furthest(rules, r, at, inner);
    };
    return inner;
  }
}
