import type { Conflict, ContactValues, Entry } from "../../schema/index.ts";
import { isOnesided } from "../contacts/attest.ts";
import { spanOf } from "../days.ts";
import { by, sortedUnique } from "../order.ts";
import type { ContactReport, ReportMark } from "../types.ts";
import { decisionOfPage } from "./decisions.ts";

type Mark<A extends ReportMark["act"]> = Extract<ReportMark, { act: A }>;

const inTime = by<{ readonly at: string; readonly id: string }>(
  ({ at }) => at,
  ({ id }) => id,
);

/** What was decided on the entry, each once, in order of time. */
function marksOn(reports: readonly ContactReport[]): ReportMark[] {
  const marks = reports.flatMap(({ decided }) => decided?.marks ?? []);
  return [...new Map(marks.map((mark) => [mark.id, mark])).values()].sort(inTime);
}

const ofAct = <A extends ReportMark["act"]>(marks: readonly ReportMark[], act: A): Mark<A>[] =>
  marks.filter((mark): mark is Mark<A> => mark.act === act);

function confirmedBy(marks: readonly ReportMark[]): Entry["confirmed"] {
  const last = ofAct(marks, "confirm").at(-1);
  return last ? { by: last.by, at: last.at, reason: last.reason } : null;
}

function reviewOf(marks: readonly ReportMark[], reports: readonly ContactReport[]): Entry["review"] {
  const last = ofAct(marks, "review").at(-1);
  if (!last) return null;
  const unseen = reports.filter(({ decided }) => !decided?.marks.some(({ id }) => id === last.id)).length;
  return { state: last.state, by: last.by, at: last.at, unseen };
}

/** Ids of all decisions that had a hand in it, in order of time; one that entered a contact comes first. */
function decisionsIn(reports: readonly ContactReport[]): string[] {
  const entered = sortedUnique(reports.flatMap(({ page }) => decisionOfPage(page.id) ?? []));
  const others = reports.flatMap(({ decided }) => [...(decided?.sides ?? []), ...(decided?.marks ?? [])]);
  return [...new Set([...entered, ...others.sort(inTime).map(({ id }) => id)])];
}

/** The values of all corrections; of two of one field the later one's. */
const correctedValues = (marks: readonly ReportMark[]): ContactValues =>
  Object.assign({}, ...ofAct(marks, "correct").map(({ values }) => values));

/** The negotiation and track that people gave a contact; the fields of which they said nothing are absent. */
export function decidedPlace(
  reports: readonly ContactReport[],
): Pick<ContactValues, "negotiation" | "track"> {
  const { negotiation, track } = correctedValues(marksOn(reports));
  return {
    ...(negotiation === undefined ? {} : { negotiation }),
    ...(track === undefined ? {} : { track }),
  };
}

/** What a correction says of the thing that a conflict is about, as reports' values are written; null where nothing. */
function correctedValue(about: Conflict["about"], values: ContactValues): string | null {
  if (about === "day") return spanOf(values.time?.value)?.from ?? null;
  if (about === "place") return values.place?.name ?? null;
  if (about === "number") return values.ordinal ? `${values.ordinal.n}` : null;
  if (about === "outcome") return values.outcome?.result ?? null;
  return about === "status" ? (values.status ?? null) : null;
}

function settledBy(conflict: Conflict, values: ContactValues): Conflict {
  const value = correctedValue(conflict.about, values);
  return value === null ? conflict : { ...conflict, settled: { by: "decision", value } };
}

/** An entry as people decided that it is: the last step of compiling it. */
export function withDecisions(entry: Entry, reports: readonly ContactReport[]): Entry {
  const marks = marksOn(reports);
  const values = correctedValues(marks);
  const { attested, onesided } = entry;
  return {
    ...entry,
    ...values,
    conflicts: entry.conflicts.map((conflict) => settledBy(conflict, values)),
    onesided: values.participants ? isOnesided(attested, values.participants) : onesided,
    confirmed: confirmedBy(marks),
    review: reviewOf(marks, reports),
    confidential: reports.some(({ page }) => page.confidential === true),
    decisions: decisionsIn(reports),
  };
}
