import type { Negotiation, NegotiationTrack } from "../schema/negotiation.ts";
import type { EventKind, Level } from "../schema/reading.ts";

/** First and last day, YYYY-MM-DD. */
interface Days {
  readonly from: string;
  readonly to: string;
}

/** What a thing is known by when its negotiation is sought. */
export interface Involved {
  /** Ids of those who act, and of the states and bodies for which they act. */
  readonly acting: readonly string[];
  /** Those to whom something is said, and of whom: states and bodies; persons who act for none. */
  readonly named: readonly string[];
  readonly topics: readonly string[];
  /** Null when unknown. */
  readonly days: Days | null;
  /** Null of what is said: it is no contact. */
  readonly contact: { readonly kind: EventKind; readonly level: Level | null } | null;
}

/** Ids of the negotiation and the track to which something belongs; null where that is not known. */
export interface Place {
  readonly negotiation: string | null;
  readonly track: string | null;
}

/** Where it is not known. */
export const nowhere: Place = { negotiation: null, track: null };

/** How much speaks for one choice, the weightiest first. */
type Weight = readonly number[];

const compareWeights = (a: Weight, b: Weight): number =>
  a.map((value, k) => value - (b[k] ?? 0)).find((difference) => difference !== 0) ?? 0;

/** The choice for which most speaks; null where there is none, or two with an equal right. */
function best<T>(choices: readonly { readonly choice: T; readonly weight: Weight }[]): T | null {
  const [first, second] = choices.toSorted((a, b) => compareWeights(b.weight, a.weight));
  if (!first || (second && compareWeights(first.weight, second.weight) === 0)) return null;
  return first.choice;
}

const shared = (some: readonly string[], others: ReadonlySet<string>): string[] =>
  some.filter((one) => others.has(one));

/** What a thing has in common with a negotiation. */
interface Common {
  readonly parties: readonly string[];
  readonly mediators: readonly string[];
  readonly topics: readonly string[];
}

/** Behind every day that a month or a year holds, since days compare as text. */
const endOf = (day: string): string => `${day}~`;

const inTime = ({ from, to }: Negotiation, days: Days | null): boolean =>
  days === null || ((from === null || days.to >= from) && (to === null || days.from <= endOf(to)));

/** Somebody says something of a topic of the negotiation, and names nobody who has no part in it. */
const isOnTopic = ({ contact, named }: Involved, { parties, mediators, topics }: Common): boolean =>
  contact === null &&
  topics.length > 0 &&
  named.every((one) => parties.includes(one) || mediators.includes(one));

/** Topics of every negotiation: they tell none from another. */
const common: ReadonlySet<string> = new Set(["direct-talks", "summit", "mediation"]);

/** It is told to be about something, and that is nothing that the negotiation is about. */
function isAboutOthers({ topics }: Negotiation, what: Involved): boolean {
  const telling = what.topics.filter((topic) => !common.has(topic));
  return topics.length > 0 && telling.length > 0 && shared(telling, new Set(topics)).length === 0;
}

/** What a thing has in common with the negotiation to which it may belong; null where it does not. */
function commonWith(negotiation: Negotiation, what: Involved): Common | null {
  const present = new Set([...what.acting, ...what.named]);
  const parties = shared(negotiation.parties, present);
  const mediators = shared(negotiation.mediators, present);
  const topics = shared(negotiation.topics, new Set(what.topics));
  const { core } = negotiation;
  if (core.length > 0 && shared(core, present).length === 0) return null;
  if (!what.acting.some((one) => parties.includes(one) || mediators.includes(one))) return null;
  if (!inTime(negotiation, what.days)) return null;
  if (isAboutOthers(negotiation, what)) return null;
  const found = { parties, mediators, topics };
  const deals = parties.length > 1 || (parties.length === 1 && mediators.length > 0);
  return deals || (parties.length === 1 && isOnTopic(what, found)) ? found : null;
}

/** Of the parties of a track and those who take part, so many must be the same: a group may stand for its members. */
const LIKE_ENOUGH = 0.4;

/** How far those who take part are the parties of a track: from 0 to 1. */
function likeness(track: NegotiationTrack, negotiation: Negotiation, present: ReadonlySet<string>): number {
  const counted = [...negotiation.parties, ...negotiation.tracks.flatMap(({ parties }) => parties)];
  const taking = shared([...new Set(counted)], present);
  const both = shared(track.parties, present).length;
  return both < 2 ? 0 : both / new Set([...track.parties, ...taking]).size;
}

const states = ({ parties, topics, kinds, levels }: NegotiationTrack): number =>
  [parties, topics, kinds, levels].filter((some) => some.length > 0).length;

/** How much speaks for a track; null where something that it states does not hold, or it states nothing. */
function trackWeight(track: NegotiationTrack, negotiation: Negotiation, what: Involved): Weight | null {
  const present = new Set([...what.acting, ...what.named]);
  const like = likeness(track, negotiation, present);
  const told = what.topics.filter((topic) => !common.has(topic));
  const topics = shared(told, new Set(track.topics)).length;
  const { kind = null, level = null } = what.contact ?? {};
  const holds =
    (track.parties.length === 0 || like >= LIKE_ENOUGH) &&
    (track.topics.length === 0 || (topics > 0 && topics === told.length)) &&
    (track.kinds.length === 0 || (kind !== null && track.kinds.includes(kind))) &&
    (track.levels.length === 0 || (level !== null && track.levels.includes(level)));
  return holds && states(track) > 0 ? [topics, like, states(track)] : null;
}

/** The track of a negotiation to which something belongs; null where none fits, or two with an equal right. */
function trackIn(negotiation: Negotiation, what: Involved): string | null {
  const choices = negotiation.tracks.flatMap((track) => {
    const weight = trackWeight(track, negotiation, what);
    return weight ? [{ choice: track.id, weight }] : [];
  });
  return best(choices);
}

/** The negotiation with which a thing has most in common: parties, then mediators, then topics. */
function negotiationOf(what: Involved, negotiations: readonly Negotiation[]): Negotiation | null {
  const choices = negotiations.flatMap((choice) => {
    const found = commonWith(choice, what);
    return found
      ? [{ choice, weight: [found.parties.length, found.mediators.length, found.topics.length] }]
      : [];
  });
  return best(choices);
}

/**
 * The negotiation and the track to which something belongs. `decided`: what people said of it, which stands. Rather
 * nothing than a guess: where two have an equal right there is none. docs/negotiations.md tells the rules.
 */
export function placeOf(
  what: Involved,
  negotiations: readonly Negotiation[],
  decided: { readonly negotiation?: string | null; readonly track?: string | null } = {},
): Place {
  if (negotiations.length === 0 && Object.keys(decided).length === 0) return nowhere;
  const id = decided.negotiation;
  const found =
    id === undefined ? negotiationOf(what, negotiations) : negotiations.find((one) => one.id === id);
  const track = decided.track !== undefined ? decided.track : found ? trackIn(found, what) : null;
  return { negotiation: id === undefined ? (found?.id ?? null) : id, track };
}
