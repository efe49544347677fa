import { en as fieldWords } from "../../../labels/en.ts";
import { dayText } from "../../../labels/index.ts";
import type { EventKind, EventStatus, Stance } from "../../../schema/index.ts";
import type {
  BriefWords,
  CertaintyParts,
  ContactParts,
  ScopeParts,
  UndertakingLead,
  UndertakingParts,
} from "./types.ts";
import { type PlainDay, whenOf } from "./when.ts";

/** How contacts of a kind are named and told; without verbs they are told as things ("there was a visit by …"). */
interface KindWords {
  readonly a: string;
  readonly noun: string;
  readonly verbs: { readonly past: string; readonly base: string; readonly ing: string } | null;
}

const kinds: Readonly<Record<EventKind, KindWords>> = {
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

const list = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== "").join("; ");

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

function nth(n: number): string {
  const isTeen = n % 100 >= 11 && n % 100 <= 13;
  return `${n}${(isTeen ? undefined : ["th", "st", "nd", "rd"][n % 10]) ?? "th"}`;
}

const plainDay = ({ year, month, day }: PlainDay, briefYear: number): string =>
  `${day} ${MONTHS[month - 1]}${year === briefYear ? "" : ` ${year}`}`;

function whenIn(edtf: string, year: number): string {
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

const between = (who: readonly string[]): string => {
  if (who.length === 0) return "";
  return who.length === 1 ? ` of ${list(who)}` : ` between ${list(who)}`;
};

function circumstances({ others, place, level }: ContactParts): string {
  return [
    level === null ? "" : ` at the level of ${level}`,
    place === null ? "" : ` in ${place}`,
    others.mediator.length === 0 ? "" : `, with ${list(others.mediator)} mediating`,
    others.host.length === 0 ? "" : `, hosted by ${list(others.host)}`,
    others.guarantor.length === 0 ? "" : `, with ${list(others.guarantor)} as guarantor`,
  ].join("");
}

const withoutOn = (phrase: string): string => phrase.replace(/^on /, "");

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

function nounText(parts: ContactParts, year: number): string {
  const { kind, who, time, ordinal, status } = parts;
  const isOpen = !["held", "ongoing"].includes(status);
  const when = time === null ? "" : isOpen ? `, expected ${whenIn(time, year)}` : ` ${whenIn(time, year)}`;
  const number = ordinal === null ? "" : `${nth(ordinal.n)} `;
  return `the ${number}${kinds[kind].noun}${between(who)}${circumstances(parts)}${when}`;
}

function contactText(parts: ContactParts, year: number): string {
  const { status, time, reported } = parts;
  const told = reported === null ? "" : `as reported ${whenIn(reported, year)}`;
  if (status === "refused" || status === "cancelled") {
    const noun = nounText(parts, year);
    const end = status === "refused" ? "refused" : "called off";
    const was = parts.kind === "talks" ? "were" : "was";
    return `${noun}${noun.includes(",") ? "," : ""} ${was} ${end}${told === "" ? "" : `, ${told}`}`;
  }
  const what = `${toldText(parts, status)}${circumstances(parts)}`;
  if (status === "proposed")
    return `${told === "" ? "" : `${told}, `}${what}${time === null ? "" : ` ${whenIn(time, year)}`}${ordinalText(parts)}`;
  return `${time === null ? told || "on a day not told" : whenIn(time, year)}, ${what}${ordinalText(parts)}`;
}

const sourceCount = (n: number): string => plural(n, "source", "independent sources");

const has = (names: readonly string[]): string => (names.length === 1 ? "has" : "have");

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

const certainty = (parts: CertaintyParts): string =>
  joined([
    attestation(parts),
    sourceCount(parts.independent),
    parts.disputed.length === 0 ? "" : `reports disagree on ${list(parts.disputed)}`,
    parts.isDoubtful ? "maybe the same as another entry" : "",
    parts.isChecked ? "checked by the keeper of the record" : "",
    parts.isConfidential ? "confidential" : "",
  ]);

const acts: Readonly<Record<UndertakingParts["act"], (to: string | null) => string>> = {
  offer: (to) => (to === null ? "offered" : `offered ${to}`),
  demand: (to) => (to === null ? "demanded" : `demanded of ${to}`),
  promise: (to) => (to === null ? "promised" : `promised ${to}`),
  threat: (to) => (to === null ? "threatened" : `threatened ${to}`),
  acceptance: (to) => (to === null ? "accepted" : `accepted towards ${to}`),
  refusal: (to) => (to === null ? "refused" : `refused ${to}`),
};

const through = (name: string, voices: readonly string[]): string =>
  voices.length === 0 ? name : `${name} (through ${list(voices)})`;

function leadText(lead: UndertakingLead, year: number): string {
  const day = lead.day === null ? null : whenIn(lead.day, year);
  switch (lead.is) {
    case "told":
      return day === null ? "" : `as reported ${day}, `;
    case "due":
      return `due ${day ?? ""}: `;
    case "overdue":
      return `was due ${day ?? ""}, and no report says that it was done: `;
    case "state":
      return `${fieldWords.states[lead.state]}${day === null ? "" : ` (reported ${day})`}: `;
  }
}

function undertakingText(parts: UndertakingParts, lead: UndertakingLead, year: number): string {
  const isDueTold = lead.is === "due" || lead.is === "overdue";
  const due = parts.due === null || isDueTold ? "" : `, due ${whenIn(parts.due, year)}`;
  const condition = parts.condition === null ? "" : `, on condition: “${parts.condition}”`;
  const who = through(parts.actor, parts.through);
  return `${leadText(lead, year)}${who} ${acts[parts.act](parts.to)}: “${parts.content}”${condition}${due}`;
}

const stancesIng: Readonly<Record<Stance, string>> = {
  supports: "supporting",
  opposes: "opposing",
  demands: "demanding",
  offers: "offering",
  conditions: "setting conditions",
  denies: "denying",
  threatens: "threatening",
  welcomes: "welcoming",
};

function scopeText({ actor, with: other, kind, level }: ScopeParts): string {
  const who = actor === null ? "" : other === null ? actor : `${actor} and ${other}`;
  return [who, kind ?? "", level ?? ""].filter((part) => part !== "").join(", ");
}

/** English. `year`: that of the brief's last day, which its sentences leave out. */
export function english(year: number): BriefWords {
  const when = (edtf: string): string => whenIn(edtf, year);
  const bare = (edtf: string): string => withoutOn(when(edtf));
  const full = (day: string): string => withoutOn(whenIn(day, 0));
  return {
    sections: {
      new: { title: "What is new", none: "No new contact was reported." },
      changed: { title: "What changed", none: "Nothing changed in the contacts known before." },
      onesided: { title: "What one side alone says", none: "Nothing rests on one side alone." },
      promised: {
        title: "What was promised, and is due",
        none: "Nothing was promised or offered, and nothing is due.",
      },
      unconfirmed: { title: "What is unconfirmed", none: "Nothing that was announced is overdue." },
      shifts: { title: "Shifts of position", none: "No side changed its position." },
      conflicts: { title: "Where reports disagree", none: "No open conflict between reports is left." },
    },
    figures: {
      pages: "Pages published in this time",
      outlets: "Outlets",
      new: "Contacts newly reported",
      changed: "Changes",
      onesided: "Told by one side alone",
      promised: "Undertakings new or due",
      unconfirmed: "Overdue without news, and numbers missing",
      shifts: "Shifts of position",
      conflicts: "Open conflicts between reports",
    },
    sourcesTitle: "Sources",
    figuresTitle: "In short",
    nothingTitle: "Nothing new",
    title: (since, until, scope) => {
      const narrowed = scopeText(scope);
      return `Report on negotiations, ${dayText(`${since}/${until}`, fieldWords)}${narrowed === "" ? "" : `: ${narrowed}`}`;
    },
    intro: (since, until, by, scope) => {
      const narrowed = scopeText(scope);
      const what = by === "told" ? "what was reported" : "what the record took in";
      const about = narrowed === "" ? "" : `, narrowed to ${narrowed}`;
      return `This report sums up ${what} from ${full(since)} to ${full(until)}${about}. Numbers in square brackets lead to the sources at the end, with their own words; quoted words stay in the language of their page.`;
    },
    when,
    list,
    contact: (parts) => contactText(parts, year),
    noun: (parts) => nounText(parts, year),
    certainty,
    through,
    onesided: (noun, side, silent) =>
      `${noun}: only ${side} says so${silent.length === 0 ? "" : `; ${list(silent)} ${has(silent)} not confirmed it`}`,
    statusWas: (contact, before) => `${contact}; before, the record had it as ${before}`,
    fieldWas: (noun, fields) =>
      `${noun}: ${fields.map(([name, was, is]) => `${name} ${was === "" ? "is now" : `from ${was} to`} ${is === "" ? "unknown" : is}`).join("; ")}`,
    nowAlso: (noun, now, before) =>
      `${noun}: now ${list(now)} ${has(now)} confirmed it too${before.length === 0 ? "" : `; before, only ${list(before)} had`}`,
    gone: (noun) =>
      `${noun}: no longer in the record, since the page that told it was corrected, replaced or rejected`,
    settled: (noun, about, value) =>
      `${noun}: reports no longer disagree on ${about}${value === null ? "" : `; it is ${value}`}`,
    undertaking: (parts, lead) => undertakingText(parts, lead, year),
    unconfirmed: (noun, due) =>
      `${noun}: was due ${when(due)}, and no report says whether it was held, called off or put off`,
    gap: ({ kind, who }, missing, since, [after, before]) => {
      const counted = since === null ? "" : ` (counted since ${full(since)})`;
      const span = [
        after === null ? "" : `after ${bare(after)}`,
        before === null ? "" : `before ${bare(before)}`,
      ];
      const days = list(span.filter((part) => part !== ""));
      return `missing: the ${list(missing.map(nth))} ${kinds[kind].noun}${between(who)}${counted}, ${days}; no page on record reports it`;
    },
    shift: ({ actor, topic, before, after, beforeDays: [from, to], afterDay, through: voices }) => {
      const held = from === to ? bare(from) : `${bare(from)} – ${bare(to)}`;
      const said = voices.length === 0 ? "" : `, in the words of ${list(voices)}`;
      return `on ${topic}, ${actor} moved from ${stancesIng[before]} (${held}) to ${stancesIng[after]} (${bare(afterDay)})${said}`;
    },
    conflict: (about, noun) =>
      `on the ${fieldWords.conflictAbout[about]}${noun === null ? "" : ` of ${noun}`}: `,
    or: " or ",
    sources: sourceCount,
    older: (section, count) =>
      section === "unconfirmed"
        ? `Besides, ${plural(count, "contact is", "contacts are")} overdue from before this time.`
        : `Besides, ${plural(count, "conflict is", "conflicts are")} open from before this time.`,
    sourceLine: {
      frozen: "frozen copy",
      inRecord: "see in the record",
      back: "back to where it is cited",
    },
  };
}
