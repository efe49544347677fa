import { en as fieldWords } from "../../../labels/en.ts";
import { dayText } from "../../../labels/index.ts";
import type { Stance } from "../../../schema/index.ts";
import {
  between,
  certainty,
  contactText,
  has,
  kinds,
  list,
  nounText,
  nth,
  plural,
  sourceCount,
  whenIn,
  withoutOn,
} from "./en-contacts.ts";
import type { BriefWords, ScopeParts, UndertakingLead, UndertakingParts } from "./types.ts";

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

function scopeText({ actor, with: other, kind, level, negotiation, track }: ScopeParts): string {
  const who = actor === null ? "" : other === null ? actor : `${actor} and ${other}`;
  return [negotiation ?? "", track ?? "", who, kind ?? "", level ?? ""]
    .filter((part) => part !== "")
    .join(", ");
}

/** What stands around the sentences. */
const fixed = {
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
} as const;

/** English. `year`: that of the brief's last day, which its sentences leave out. */
export function english(year: number): BriefWords {
  const when = (edtf: string): string => whenIn(edtf, year);
  const bare = (edtf: string): string => withoutOn(when(edtf));
  const full = (day: string): string => withoutOn(whenIn(day, 0));
  return {
    ...fixed,
    title: (since, until, scope) => {
      const narrowed = scopeText(scope);
      return `Report on negotiations, ${dayText(`${since}/${until}`, fieldWords)}${narrowed === "" ? "" : `: ${narrowed}`}`;
    },
    intro: (since, until, by, scope) => {
      const narrowed = scopeText(scope);
      const what = by === "told" ? "what was reported" : "what the record took in";
      const about = narrowed === "" ? "" : `, narrowed to ${narrowed}`;
      return `This report sums up ${what} from ${full(since)} to ${full(until)}${about}. The numbers lead to the sources at the end, with their own words; quoted words stay in the language of their page.`;
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
