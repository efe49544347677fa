import type {
  Conflict,
  Entry,
  Gap,
  RecordPosition,
  RecordUndertaking,
  Report,
  Utterance,
} from "../schema/index.ts";
import type {
  ListedPage,
  PageFilters,
  PositionFilters,
  StatementFilters,
  UndertakingFilters,
} from "../store/service.ts";

/** A report with the contact that it reports. */
export interface ReportOf {
  readonly entry: Entry;
  readonly report: Report;
}

/** What of a record can be exported, by name. */
export interface Exported {
  readonly entries: Entry;
  readonly reports: ReportOf;
  readonly utterances: Utterance;
  readonly undertakings: RecordUndertaking;
  readonly positions: RecordPosition;
  readonly conflicts: Conflict;
  readonly gaps: Gap;
  readonly pages: ListedPage;
}

export type Thing = keyof Exported;

/** The names of what can be exported, in the order of help and documentation. */
export const things = [
  "entries",
  "reports",
  "utterances",
  "undertakings",
  "positions",
  "conflicts",
  "gaps",
  "pages",
] as const satisfies readonly Thing[];

/** What an export is narrowed to, as lists are; what a thing does not have narrows nothing. */
export type ExportFilters = StatementFilters & UndertakingFilters & PositionFilters & PageFilters;
