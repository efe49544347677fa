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

function placesDisagree(reports: readonly KeptReport[]): boolean {
  const places = reports.flatMap(({ told }) => told.place ?? []);
  return places.some((a, k) => places.slice(k + 1).some((b) => placesClash(a, b)));
}

const denies = ({ told }: KeptReport): boolean => told.mistake === "status";

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

/** True where the reports, taken together, tell this in two ways that can't both be. */
export function disagree(reports: readonly KeptReport[], about: About): boolean {
  switch (about) {
    case "day":
      return daysDisagree(reports);
    case "place":
      return placesDisagree(reports);
    case "number":
      return distinct(reports.map(({ told }) => (told.ordinal ? `${told.ordinal.n}` : null))).length > 1;
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
