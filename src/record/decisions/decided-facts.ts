import type { Reading } from "../../schema/index.ts";
import type { ContactReport, Facts, PageFacts } from "../types.ts";
import { decisionsOnReport } from "./decided-reports.ts";
import { type Decided, decisionsOn } from "./decisions.ts";

/** The last word on a page's place in the record; of two decisions the later counts. */
const lastOn = (decided: Decided, page: string, field: "rejected" | "confidential"): boolean =>
  decisionsOn(decided, page, "page").findLast(({ values }) => values[field] !== undefined)?.values[field] ===
  true;

/** True for a page that is none of this record's, as somebody decided: it counts no more. */
export const isPageRejected = (decided: Decided, page: string): boolean => lastOn(decided, page, "rejected");

/** The same, marked to be kept out of exports. */
export function confidentialFacts(facts: Facts): Facts {
  const page: PageFacts = { ...facts.page, confidential: true };
  return {
    ...facts,
    page,
    reports: facts.reports.map((report) => ({ ...report, page })),
    tellings: facts.tellings.map((telling) => ({ ...telling, page })),
    undertakings: facts.undertakings.map((telling) => ({ ...telling, page })),
  };
}

const decideReport = (report: ContactReport, decided: Decided): ContactReport => ({
  ...report,
  decided: decisionsOnReport(decided, report.key),
});

/** A page's facts with what people decided on its contacts and on itself. */
export function decideFacts(facts: Facts, decided: Decided): Facts {
  if (decided.about.size === 0) return facts;
  const { page } = facts;
  const marked = { ...facts, reports: facts.reports.map((report) => decideReport(report, decided)) };
  return lastOn(decided, page.id, "confidential") ? confidentialFacts(marked) : marked;
}

/** The readings that count, of all that are on record: without pages that are none of this record's. */
export const countedReadings = (readings: readonly Reading[], decided: Decided): Reading[] =>
  readings.filter(({ page }) => !isPageRejected(decided, page.id));
