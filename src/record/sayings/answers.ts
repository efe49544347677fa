import { groupBy } from "../../text/group.ts";
import { daysBetween } from "../days.ts";
import { translation } from "./across.ts";
import { aboutSame, sameWords } from "./sketch.ts";
import type { CompiledUndertaking } from "./undertakings.ts";

/** Where the keys of a page's tellings and reports lead in the record. */
export interface Leads {
  /** Id of the entry that a report became part of; null when it is gone. */
  entry(report: string): string | null;
  /** Key of the utterance that a telling became part of. */
  utterance(telling: string): string;
}

/** An answer that comes later than this many days has most likely another occasion. */
const MOST_DAYS = 60;
/** An answer on the same topic alone must come within this many days. */
const TOPIC_DAYS = 14;

const answered: ReadonlySet<string> = new Set(["offer", "demand", "threat"]);
const answers: ReadonlySet<string> = new Set(["acceptance", "refusal"]);

const meet = (a: readonly string[], b: readonly string[]): boolean => a.some((value) => b.includes(value));

const present = (values: readonly (string | null)[]): string[] => values.filter((value) => value !== null);

/** Days from an undertaking to an answer; null when one is unknown, or they don't fit. */
function delay(answer: CompiledUndertaking, other: CompiledUndertaking): number | null {
  if (answer.first === null || other.first === null) return null;
  const days = daysBetween(other.first, answer.first);
  // A day is left for time zones.
  return days >= -1 && days <= MOST_DAYS ? days : null;
}

/** Nobody answers himself, nor what was put to somebody else. */
const sidesFit = (answer: CompiledUndertaking, other: CompiledUndertaking): boolean =>
  answer.side !== other.side &&
  (answer.toSide === null || answer.toSide === other.side) &&
  (other.toSide === null || other.toSide === answer.side);

/** One of the two says to whom it goes. */
const isAddressed = (answer: CompiledUndertaking, other: CompiledUndertaking): boolean =>
  answer.toSide !== null || other.toSide !== null;

/**
 * How surely one answers the other: 4 by the contact that both are about, 3 by the same utterance or the same words, up to
 * 2 by half of the words and more, to each other; 1 by topic, to each other and soon after; 0 by nothing.
 */
function tie(answer: CompiledUndertaking, other: CompiledUndertaking, leads: Leads): number {
  const days = delay(answer, other);
  if (days === null || !sidesFit(answer, other)) return 0;
  const contacts = (u: CompiledUndertaking): string[] => present(u.contacts.map(leads.entry));
  if (meet(contacts(answer), contacts(other))) return 4;
  if (meet(answer.said.map(leads.utterance), other.said.map(leads.utterance))) return 3;
  if (sameWords(answer.sketch, other.sketch) > 0 || translation(answer.gist, other.gist)?.isFirm) return 3;
  if (!isAddressed(answer, other)) return 0;
  const share = aboutSame(answer.sketch, other.sketch);
  if (share > 0) return 1 + share;
  return days <= TOPIC_DAYS && meet(answer.topics, other.topics) ? 1 : 0;
}

/** What an acceptance or refusal answers: the one undertaking to which it is tied most surely; null where two are. */
function answeredBy(
  answer: CompiledUndertaking,
  others: readonly CompiledUndertaking[],
  leads: Leads,
): string | null {
  const ties = others
    .map((other) => ({ other, strength: tie(answer, other, leads) }))
    .filter(({ strength }) => strength > 0)
    .sort((a, b) => b.strength - a.strength);
  const [best, second] = ties;
  return best && best.strength !== second?.strength ? best.other.key : null;
}

/** Which undertaking each acceptance and refusal answers, by key; those that answer none, or two alike, are left out. */
export function answersAmong(
  undertakings: readonly CompiledUndertaking[],
  leads: Leads,
): ReadonlyMap<string, string> {
  const open = groupBy(
    undertakings.filter(({ item }) => answered.has(item.act)),
    ({ first }) => first?.slice(0, 7) ?? "",
  );
  const found = new Map<string, string>();
  for (const answer of undertakings) {
    if (!answers.has(answer.item.act) || answer.first === null) continue;
    const near = monthsBefore(answer.first).flatMap((month) => open.get(month) ?? []);
    const key = answeredBy(answer, near, leads);
    if (key !== null) found.set(answer.key, key);
  }
  return found;
}

/** The months (YYYY-MM) in which something may lie that was answered on a day: its own, the next and three before. */
function monthsBefore(day: string): string[] {
  const number = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  return [-3, -2, -1, 0, 1].map((step) => {
    const month = number + step;
    const year = `${Math.floor(month / 12)}`.padStart(4, "0");
    return `${year}-${`${(month % 12) + 1}`.padStart(2, "0")}`;
  });
}
