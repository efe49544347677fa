import type { EventKind, EventStatus } from "../../../schema/index.ts";
import type { CertaintyParts, ContactParts } from "./types.ts";
import { type PlainDay, whenOf } from "./when.ts";

/** How contacts of a kind are named and told; without verbs they are told as things ("there was a visit by …"). */
interface KindWords {
  readonly a: string;
  readonly noun: string;
  readonly verbs: { readonly past: string; readonly base: string; readonly ing: string } | null;
}

export const kinds: Readonly<Record<EventKind, KindWords>> = {
  call: {
    a: "a call",
    noun: "call",
    verbs: { past: "held a call", base: "hold a call", ing: "holding a call" },
  },
  meeting: { a: "a meeting", noun: "meeting", verbs: { past: "met", base: "meet", ing: "meeting" } },
  talks: {
    a: "talks",
    noun: "talks",
    verbs: { past: "held talks", base: "hold talks", ing: "holding talks" },
  },
  visit: { a: "a visit", noun: "visit", verbs: null },
  message: { a: "a message", noun: "message", verbs: null },
  agreement: {
    a: "an agreement",
    noun: "agreement",
    verbs: { past: "reached an agreement", base: "reach an agreement", ing: "reaching an agreement" },
  },
  exchange: {
    a: "an exchange",
    noun: "exchange",
    verbs: {
      past: "carried out an exchange",
      base: "carry out an exchange",
      ing: "carrying out an exchange",
    },
  },
  ceasefire: { a: "a ceasefire", noun: "ceasefire", verbs: null },
};

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/** Names one after the other, as the language joins them. */
export const list = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== "").join("; ");

/** So many of something. */
export const plural = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/** "4th". */
export function nth(n: number): string {
  const isTeen = n % 100 >= 11 && n % 100 <= 13;
  return `${n}${(isTeen ? undefined : ["th", "st", "nd", "rd"][n % 10]) ?? "th"}`;
}

const plainDay = ({ year, month, day }: PlainDay, briefYear: number): string =>
  `${day} ${MONTHS[month - 1]}${year === briefYear ? "" : ` ${year}`}`;

/** A day or span inside a sentence, with its preposition; the year only where it is not the one given. */
export function whenIn(edtf: string, year: number): string {
  const when = whenOf(edtf);
  switch (when.is) {
    case "day": {
      const day = plainDay(when.day, year);
      if (when.clock) return `at ${when.clock} on ${day}`;
      return `${when.isAbout ? "around" : "on"} ${day}`;
    }
    case "month":
      return `in ${MONTHS[when.month - 1]} ${when.year}`;
    case "year":
      return `in ${when.year}`;
    case "span":
      return `between ${plainDay(when.from, when.from.year === when.to.year ? when.from.year : year)} and ${plainDay(when.to, year)}`;
    case "other":
      return when.text;
  }
}

/** Between whom, or of whom, a thing is. */
export const between = (who: readonly string[]): string => {
  if (who.length === 0) return "";
  return who.length === 1 ? ` of ${list(who)}` : ` between ${list(who)}`;
};

const whereText = ({ place, level }: ContactParts): string =>
  [level === null ? "" : ` at the level of ${level}`, place === null ? "" : ` in ${place}`].join("");

const othersText = ({ others }: ContactParts): string =>
  [
    others.mediator.length === 0 ? "" : `, with ${list(others.mediator)} mediating`,
    others.host.length === 0 ? "" : `, hosted by ${list(others.host)}`,
    others.guarantor.length === 0 ? "" : `, with ${list(others.guarantor)} as guarantor`,
  ].join("");

/** A day without its preposition. */
export const withoutOn = (phrase: string): string => phrase.replace(/^on /, "");

const ordinalText = ({ ordinal }: ContactParts): string => {
  if (ordinal === null) return "";
  const since = ordinal.since === null ? "" : ` since ${withoutOn(whenIn(ordinal.since, 0))}`;
  return ` (the ${nth(ordinal.n)}${since})`;
};

type Told = Exclude<EventStatus, "refused" | "cancelled">;
type Verbs = NonNullable<KindWords["verbs"]>;

const be = (who: readonly string[]): string => (who.length === 1 ? "is" : "are");

const withVerb: Readonly<Record<Told, (who: readonly string[], verbs: Verbs) => string>> = {
  held: (who, { past }) => `${list(who)} ${past}`,
  ongoing: (who, { ing }) => `${list(who)} ${be(who)} ${ing}`,
  planned: (who, { base }) => `${list(who)} ${be(who)} to ${base}`,
  possible: (who, { base }) => `${list(who)} may ${base}`,
  proposed: (who, { base }) => `it is proposed that ${list(who)} ${base}`,
};

const withNoun: Readonly<Record<Told, (thing: string) => string>> = {
  held: (thing) => `there was ${thing}`,
  ongoing: (thing) => `there is ${thing}`,
  planned: (thing) => `${thing} is planned`,
  possible: (thing) => `there may be ${thing}`,
  proposed: (thing) => `${thing} is proposed`,
};

function toldText(parts: ContactParts, status: Told): string {
  const { a, verbs } = kinds[parts.kind];
  const { who } = parts;
  if (verbs === null || who.length < 2) return withNoun[status](`${a}${between(who)}`);
  return withVerb[status](who, verbs);
}

/** A contact as a thing. */
export function nounText(parts: ContactParts, year: number): string {
  const { kind, who, time, ordinal, status } = parts;
  const isOpen = !["held", "ongoing"].includes(status);
  const when = time === null ? "" : isOpen ? `, expected ${whenIn(time, year)}` : ` ${whenIn(time, year)}`;
  const number = ordinal === null ? "" : `${nth(ordinal.n)} `;
  return `the ${number}${kinds[kind].noun}${between(who)}${whereText(parts)}${when}${othersText(parts)}`;
}

/** A contact as a phrase with a verb. */
export function contactText(parts: ContactParts, year: number): string {
  const { status, time, reported } = parts;
  const told = reported === null ? "" : `as reported ${whenIn(reported, year)}`;
  if (status === "refused" || status === "cancelled") {
    const noun = nounText(parts, year);
    const end = status === "refused" ? "refused" : "called off";
    const was = parts.kind === "talks" ? "were" : "was";
    return `${noun}${noun.includes(",") ? "," : ""} ${was} ${end}${told === "" ? "" : `, ${told}`}`;
  }
  const what = `${toldText(parts, status)}${whereText(parts)}${othersText(parts)}`;
  if (status === "proposed")
    return `${told === "" ? "" : `${told}, `}${what}${time === null ? "" : ` ${whenIn(time, year)}`}${ordinalText(parts)}`;
  return `${time === null ? told || "on a day not told" : whenIn(time, year)}, ${what}${ordinalText(parts)}`;
}

/** So many independent sources. */
export const sourceCount = (n: number): string => plural(n, "source", "independent sources");

/** The verb for one or several. */
export const has = (names: readonly string[]): string => (names.length === 1 ? "has" : "have");

function attestation({ confirming, silent, third, toldBy }: CertaintyParts): string {
  const others = third.length === 0 ? "" : `according to ${list(third)}`;
  if (confirming.length === 0) {
    const told = toldBy.includes("unnamed")
      ? "according to unnamed sources"
      : "according to news media that name nobody";
    return `${others || told}; no party has confirmed it`;
  }
  const own =
    confirming.length === 1 ? `according to ${list(confirming)}` : `confirmed by ${list(confirming)}`;
  const missing = silent.length === 0 ? "" : `${list(silent)} ${has(silent)} not confirmed it`;
  return joined([others === "" ? own : `${own}, and ${others}`, missing]);
}

/** Who confirms a contact, who does not, and how many sources there are. */
export const certainty = (parts: CertaintyParts): string =>
  joined([
    attestation(parts),
    sourceCount(parts.independent),
    parts.disputed.length === 0 ? "" : `reports disagree on ${list(parts.disputed)}`,
    parts.isDoubtful ? "maybe the same as another entry" : "",
    parts.isChecked ? "checked by the keeper of the record" : "",
    parts.isConfidential ? "confidential" : "",
  ]);
