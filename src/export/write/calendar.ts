import { createEvents, type EventAttributes } from "ics";
import { capitalised } from "../../labels/index.ts";
import { daysFrom } from "../../record/days.ts";
import { sortedUnique } from "../../record/order.ts";
import type { Entry } from "../../schema/index.ts";
import { entryLink, entryTitle } from "../cite/index.ts";
import { clockOf, daysOf } from "../dated.ts";
import { firstDay } from "../tables/columns.ts";
import type { Write, WriteContext } from "./types.ts";

/** Characters of a line of a calendar beyond which no program shows it. */
const LONGEST_LINE = 240;

const PRODUCT = "-//Parley//Record//EN";

/** STATUS of RFC 5545, section 3.8.1.11. */
const statuses = {
  held: "CONFIRMED",
  ongoing: "CONFIRMED",
  planned: "TENTATIVE",
  proposed: "TENTATIVE",
  possible: "TENTATIVE",
  refused: "CANCELLED",
  cancelled: "CANCELLED",
} as const satisfies Record<Entry["status"], EventAttributes["status"]>;

/** Text of pages and names on one line without control codes, in bounds; no character is cut in two. */
const line = (text: string): string =>
  [
    ...text
      .slice(0, 2 * LONGEST_LINE)
      .replace(/[\s\p{Cc}]+/gu, " ")
      .trim(),
  ]
    .slice(0, LONGEST_LINE)
    .join("");

const dayNumbers = (day: string): [number, number, number] => {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return [year, month, date];
};

const compact = (text: string): string => text.replaceAll(/[-:]/g, "");

type When = Pick<EventAttributes, "start"> & { readonly end?: EventAttributes["start"] };

/** A clock time, or the days with the one behind the last; null where it has no day. */
function whenOf({ time }: Entry): When | null {
  const clock = clockOf(time);
  if (clock) return { start: `${compact(clock.value)}${clock.utc ? "Z" : ""}` };
  const days = daysOf(time);
  return days && { start: dayNumbers(days.from), end: dayNumbers(daysFrom(days.to, 1).to) };
}

/** When the entry was last told, so that the same record gives the same calendar. */
const stampOf = ({ reports }: Entry): string =>
  `${compact(sortedUnique(reports.flatMap(({ published }) => firstDay(published) ?? [])).at(-1) ?? "1970-01-01")}T000000Z`;

function descriptionOf(entry: Entry, { words, names }: WriteContext): string {
  const attested = entry.attested.map(({ side }) => names.side(side)).join(", ");
  const outlets = sortedUnique(entry.reports.flatMap(({ outlet }) => outlet ?? [])).join(", ");
  const evidence = entry.reports.flatMap((report) => report.evidence.map(({ text }) => text))[0];
  const about = [
    ...(attested === "" ? [] : [`${capitalised(words.fields.attested)}: ${attested}`]),
    `${capitalised(words.fields.independent)}: ${entry.independent}`,
    ...(evidence === undefined ? [] : [evidence]),
    ...(outlets === "" ? [] : [outlets]),
  ];
  return about.map(line).join("\n");
}

function eventOf(entry: Entry, when: When, context: WriteContext): EventAttributes {
  const { names, words, base } = context;
  const place = entry.place && line(names.place(entry.place));
  // Without an end it ends when it begins (RFC 5545, section 3.6.1), which the library's types do not foresee.
  return {
    ...when,
    uid: `${entry.id}@parley`,
    timestamp: stampOf(entry),
    title: line(entryTitle(entry, { words, names })),
    description: descriptionOf(entry, context),
    ...(place ? { location: place } : {}),
    url: entryLink(base, entry.id),
    status: statuses[entry.status],
    categories: [words.kinds[entry.kind]],
    transp: "TRANSPARENT",
    productId: PRODUCT,
  } as EventAttributes;
}

const FIRST_EVENT = "BEGIN:VEVENT";
const LAST_EVENT = "END:VEVENT\r\n";

function calendarOf(events: EventAttributes[]): string {
  const { value, error } = createEvents(events, { productId: PRODUCT });
  if (error || value === null) throw error ?? new Error("The calendar is empty.");
  return value;
}

/** The event alone, without the calendar around it. */
function eventText(event: EventAttributes): string {
  const calendar = calendarOf([event]);
  return calendar.slice(calendar.indexOf(FIRST_EVENT), calendar.lastIndexOf(LAST_EVENT) + LAST_EVENT.length);
}

/**
 * Contacts as a calendar (RFC 5545). A contact keeps its UID as long as it keeps its id; days are days, without a
 * zone. What is undated, or told more vaguely than a month, is left out.
 */
export const calendar: Write<Entry> = async function* write(items, context) {
  const [head = "", foot = ""] = calendarOf([]).split(/(?=END:VCALENDAR)/);
  yield head;
  for await (const entry of items) {
    const when = whenOf(entry);
    if (when) yield eventText(eventOf(entry, when, context));
    else context.leaveOut();
  }
  yield foot;
};
