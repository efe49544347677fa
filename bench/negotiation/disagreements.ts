import type { Conflict } from "../../src/schema/index.ts";
import { daysFrom } from "./days.ts";
import type { TrueReport } from "./index.ts";
import { placesClash } from "./rivals.ts";
import type { Told } from "./told.ts";

/** One page's report of one contact as the truth keeps it. */
export interface KeptReport extends TrueReport {
  readonly page: string;
  /** Day of the page. */
  readonly day: string;
  /** False where the page does not tell its day of publication. */
  readonly dated: boolean;
  /** The same for all copies of a story. */
  readonly story: number;
}

export type About = Conflict["about"];

/** True where the report tells that the contact took place. */
export const isHeld = ({ told }: KeptReport): boolean => told.status === "held" || told.status === "ongoing";

/** What most stories that tell a number tell; null where none does or none leads. */
export function knownNumber(reports: readonly KeptReport[]): number | null {
  const stories = new Map<number, number>();
  for (const { story, told } of reports) if (told.ordinal) stories.set(story, told.ordinal.n);
  const votes = new Map<number, number>();
  for (const n of stories.values()) votes.set(n, (votes.get(n) ?? 0) + 1);
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1]);
  return first && first[1] !== second?.[1] ? first[0] : null;
}

/** The single day that a report tells of a contact that took place; null where it tells none. */
export const oneDay = (report: KeptReport): string | null => {
  const { told } = report;
  return told.phase === "new" && isHeld(report) && told.time?.precision === "day" ? told.time.value : null;
};

export const distinct = (values: readonly (string | null)[]): string[] => [
  ...new Set(values.filter((value): value is string => value !== null)),
];

/** Days that no difference of zones explains, nor that the contact took several. */
function daysDisagree(reports: readonly KeptReport[]): boolean {
  const days = distinct(reports.map(oneDay)).sort();
  const [first] = days;
  const last = days.at(-1);
  const length = reports[0]?.told.contact.length ?? 1;
  return first !== undefined && last !== undefined && daysFrom(first, last) > length;
}

/**
 * False for a wrong place on a day that no other page tells, be it the contact's day in another zone: two meetings in two
 * cities on following days are as likely to a reader.
 */
const isPlacedThen = ({ told }: KeptReport, reports: readonly KeptReport[]): boolean =>
  told.mistake !== "place" ||
  reports.some((other) => other.told.mistake === null && other.told.time?.value === told.time?.value);

function placesDisagree(reports: readonly KeptReport[]): boolean {
  const places = reports
    .filter((report) => isPlacedThen(report, reports))
    .flatMap(({ told }) => told.place ?? []);
  return places.some((a, k) => places.slice(k + 1).some((b) => placesClash(a, b)));
}

/** A page of unknown day may have called off what was held later: it denies nothing. */
const denies = ({ told, dated }: KeptReport): boolean => told.mistake === "status" && dated;

function statusesDisagree(reports: readonly KeptReport[]): boolean {
  const held = reports.filter((report) => isHeld(report) && !denies(report));
  return reports.some((denial) => denies(denial) && held.some(({ day }) => day <= denial.day));
}

const personOf = (told: Told, side: string): string | null =>
  told.participants.find((who) => who.for === side && who.kind === "person" && who.known)?.id ?? null;

const participantsDisagree = (reports: readonly KeptReport[]): boolean =>
  (reports[0]?.told.contact.sides ?? []).some(
    ({ id }) => distinct(reports.map(({ told }) => personOf(told, id))).length > 1,
  );

/** An announcement of the second meeting without a day and a report of a fourth one: a reader may think of two. */
const numberTold = ({ told }: KeptReport): string | null =>
  told.ordinal === null || (told.status === "planned" && told.time === null) ? null : `${told.ordinal.n}`;

/** True where the reports, taken together, tell this in two ways that can't both be. */
export function disagree(reports: readonly KeptReport[], about: About): boolean {
  switch (about) {
    case "day":
      return daysDisagree(reports);
    case "place":
      return placesDisagree(reports);
    case "number":
      return distinct(reports.map(numberTold)).length > 1;
    case "outcome": {
      const results = distinct(reports.map(({ told }) => told.outcome));
      return results.includes("agreed") && results.includes("none");
    }
    case "status":
      return statusesDisagree(reports);
    case "participants":
      return participantsDisagree(reports);
  }
}
