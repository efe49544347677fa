import type { PageConflict, Reading } from "../../schema/index.ts";
import { groupBy } from "../../text/group.ts";
import { overlaps } from "../../text/span.ts";
import { compareText } from "../order.ts";
import type { ContactReport, Disagreement } from "../types.ts";

/** What a conflict needs of a report to find the one that it is about. */
type TellingReport = Pick<ContactReport, "key" | "event">;

const asTellings = (conflict: PageConflict, page: string): Disagreement => ({
  about: conflict.about,
  tellings: conflict.values.map(({ value }) => ({ value, page })),
});

/** Code units of a report's evidence sentences that a conflict's values stand in. */
function touched(report: TellingReport, conflict: PageConflict): number {
  const spans = conflict.values.flatMap((value) => value.evidence);
  return report.event.evidence.filter((evidence) => spans.some((span) => overlaps(evidence, span))).length;
}

/** The report that a conflict inside its page is about: the one that shares most sentences with it. */
function reportOf(conflict: PageConflict, reports: readonly TellingReport[]): TellingReport | null {
  const ranked = reports
    .filter((report) => touched(report, conflict) > 0)
    .sort((a, b) => touched(b, conflict) - touched(a, conflict) || compareText(a.key, b.key));
  return ranked[0] ?? null;
}

/** Conflicts inside a page, by the key of the report that they are about; under "" those about none. */
export function pageConflicts(
  { page, conflicts }: Reading,
  reports: readonly TellingReport[],
): Map<string, Disagreement[]> {
  const found = conflicts.map((conflict) => ({
    key: reportOf(conflict, reports)?.key ?? "",
    disagreement: asTellings(conflict, page.id),
  }));
  const grouped = groupBy(found, (item) => item.key);
  return new Map([...grouped].map(([key, items]) => [key, items.map((item) => item.disagreement)]));
}
