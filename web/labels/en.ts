import { en as words } from "../../src/labels/en.ts";
import { capitalisedAll } from "../../src/labels/words.ts";
import { actor } from "./actor.ts";
import { add } from "./add.ts";
import { brief } from "./brief.ts";
import { changes } from "./changes.ts";
import { cite } from "./cite.ts";
import { decide } from "./decide.ts";
import { desk } from "./desk.ts";
import { followed } from "./followed.ts";
import { lanes, takeAway } from "./lanes.ts";
import { shell } from "./shell.ts";
import { sources } from "./sources.ts";
import { sayings } from "./stances.ts";
import type { Labels } from "./vi.ts";
import { work } from "./work.ts";

const some = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

const ending = (n: number): string => {
  if (n % 100 >= 11 && n % 100 <= 13) return "th";
  return ["th", "st", "nd", "rd"][n % 10] ?? "th";
};

const nth = (n: number): string => `${n}${ending(n)}`;

/** Everything that the app says, in English. */
export const en: Labels = {
  add: add.en,
  decide: decide.en,
  desk: desk.en,
  work: work.en,
  tagline: "A record of negotiations",
  skip: "Skip to content",
  shell: shell.en,
  lanes: lanes.en,
  takeAway: takeAway.en,
  changes: changes.en,
  sources: sources.en,
  followed: followed.en,
  search: {
    label: "Search the record",
    placeholder: "Search: đàm phán, Istanbul…",
    title: "Search results",
    none: "No page holds these words.",
    noneHint:
      "Words without marks search wider: “dam phan” finds “đàm phán”; words with marks match only those marks.",
    start: "Type the words to look for in the box above.",
    types: { article: "in an article", statement: "statement", entry: "contact" },
    type: "In",
  },
  switch: { language: "Tiếng Việt", dark: "Dark", light: "Light", keys: "Keys" },
  filters: {
    title: "Filters",
    actor: "Who",
    with: "With whom",
    level: "Level",
    outlet: "Outlet",
    attested: "Attested by",
    more: "More conditions",
    fewer: "Fewer conditions",
    disputed: "Reports disagree",
    doubtful: "May be the same",
    unread: "Unread",
    kind: "Kind",
    status: "Status",
    since: "Since",
    until: "Until",
    topic: "Topic",
    negotiation: "Negotiation",
    track: "Track",
    all: "All",
    onesided: "One side only",
    clear: "Clear",
    newest: "Newest first",
    oldest: "Oldest first",
  },
  kinds: capitalisedAll(words.kinds),
  statuses: capitalisedAll(words.statuses),
  levels: words.levels,
  participantRoles: words.roles,
  outcomes: capitalisedAll(words.outcomes),
  roles: capitalisedAll(words.blockRoles),
  bases: words.basis,
  quotes: words.quotes,
  stances: words.stances,
  reviews: words.reviews,
  changeHeadings: words.changes,
  fields: words.fields,
  topics: words.topics as Readonly<Record<string, string>>,
  conflictAbout: words.conflictAbout,
  count: {
    contacts: (n) => some(n, "contact", "contacts"),
    pages: (n) => some(n, "page", "pages"),
    outlets: (n) => some(n, "outlet", "outlets"),
    independent: (n) => some(n, "independent source", "independent sources"),
    reports: (n) => some(n, "report", "reports"),
    statements: (n) => some(n, "statement", "statements"),
    hits: (n) => some(n, "passage", "passages"),
    others: (n) => `+${n} more`,
  },
  timeline: {
    title: "Timeline",
    months: "Contacts by month",
    years: "Contacts by year",
    undated: "No day known",
    noMonth: "No month known",
    withinMonth: "in the month",
    withinYear: "in the year",
    told: (day) => `told ${day}`,
    ordinal: (n) => nth(n),
    onesided: (side) => `Only ${side} says so`,
    attested: (sides) => `Attested by ${sides}`,
    unattested: "Attested by neither side",
    overdue: (day) => `No word of it since it was due, ${day}`,
    conflict: (about) => `Reports disagree on ${about}`,
    gap: (kind, numbers) => `Missing: ${kind.toLowerCase()} no. ${numbers}`,
    gapBetween: (after, before) =>
      after && before
        ? `between ${after} and ${before}`
        : before
          ? `before ${before}`
          : after
            ? `after ${after}`
            : "",
    empty: "This record holds no pages yet.",
    emptyHint: "Add news pages with the command below and come back; this view updates by itself.",
    none: "No contact matches the filters.",
    noneHint: "Widen the days or drop a condition.",
  },
  entry: {
    evidence: "The sentences it rests on",
    facts: "Facts",
    when: "When",
    where: "Where",
    level: "Level",
    ordinal: "In its series",
    since: (n, since) => (since ? `${nth(n)} since ${since}` : nth(n)),
    outcome: "Outcome",
    who: "Who",
    attested: "Who attests it",
    through: "through",
    history: "As it was reported",
    conflicts: "Reports disagree",
    confirmed: "Confirmed by the keeper of the record",
    sources: "Sources",
    unknown: "unknown",
    open: "Open in its page",
    nearby: "Between the same parties",
    earlier: "Before",
    later: "After",
    placeZone: "local time of the place",
    outletZone: "the outlet's time",
  },
  page: {
    layers: "Highlight",
    statements: "Statements",
    events: "Contacts",
    times: "Times",
    actors: "Actors",
    furniture: "Outside the article",
    findings: "Read on this page",
    none: "No statement and no contact was read on this page.",
    noneHint: "Each line still has its role in the margin; where a role is wrong, the article is read short.",
    published: "Published",
    credits: "After",
    authors: "By",
    source: "File",
    original: "Original page",
    line: (n) => `line ${n}`,
    via: (name) => `told by ${name}`,
    untitled: "(no headline)",
    alternatives: (days) => `or ${days}`,
  },
  statements: {
    title: "Statements",
    intro: "Who said what, how it is told and where. Open a line to see the sentence in its page.",
    none: "No statement matches the filters.",
    tellings: (n) => some(n, "telling", "tellings"),
    undated: "no day known",
    published: (day) => `published ${day}`,
  },
  checks: {
    title: "To check",
    intro:
      "Where the record is open: contacts nobody reported, reports that disagree, plans nobody followed up.",
    gaps: "Missing contacts",
    gapsWhy: "A page says “the fourth” while three are on record.",
    conflicts: "Reports that disagree",
    conflictsWhy: "Two tellings of one thing that can't both be right.",
    unconfirmed: "Not followed up",
    unconfirmedWhy: "Announced, the day has passed, and no page says what became of it.",
    nothing: "Nothing.",
    allClear: "Nothing is open in the pages read so far.",
    toldBy: "Told by",
    due: (day) => `due ${day}`,
    all: "See all",
  },
  pages: {
    title: "Pages",
    intro: "Each page shows the role of its every line.",
    none: "No pages yet.",
    noneFiltered: "No page matches the filters.",
    confidential: "Confidential, kept out of exports",
    rejected: "Does not count",
    counted: "Counts",
    review: "Review",
    unread: "unread",
  },
  keys: {
    title: "Keys",
    focus: "go to the search box",
    move: "next item, previous item",
    open: "open the chosen item",
    back: "go back",
    help: "this list",
    close: "Close",
  },
  failure: {
    title: "This could not be loaded",
    again: "Try again",
    missing: "There is nothing here",
    unknown: "The record holds no such thing, or holds it no more.",
    home: "To the timeline",
  },
  unnamed: "unnamed sources",
  actor: actor.en,
  sayings: sayings.en,
  brief: brief.en,
  cite: cite.en,
  loading: "Loading…",
};
