import type { Words } from "../../labels/index.ts";
import type { Conflict, ExplainedPart } from "../../schema/index.ts";
import type { SearchHit } from "../../store/service.ts";
import type { AuditLabels } from "./auditing.ts";
import type { BackfillLabels } from "./backfilling.ts";
import type { ConfigLabels } from "./configuring.ts";
import type { DecidingLabels } from "./deciding.ts";
import type { ExportLabels } from "./exporting.ts";
import type { QueueLabels } from "./queueing.ts";
import type { TokenLabels } from "./tokens.ts";
import type { WatchLabels } from "./watching.ts";

/** Every word that the command line prints around findings, in one language. */
export interface Labels extends Words {
  readonly columns: Readonly<
    Record<
      | "day"
      | "kind"
      | "who"
      | "place"
      | "status"
      | "due"
      | "sources"
      | "source"
      | "pages"
      | "original"
      | "taken"
      | "given"
      | "first"
      | "alone"
      | "id"
      | "topic"
      | "stance"
      | "statements",
      string
    >
  >;
  /** In place of the day of an undated contact: the first day on which it was reported. */
  readonly reportedOn: (day: string) => string;
  readonly undatedPage: string;
  readonly untitled: string;
  readonly noOutlet: string;
  readonly oneSided: string;
  readonly published: string;
  readonly outlet: string;
  readonly credits: string;
  readonly authors: string;
  /** The page holds only a part of its article. */
  readonly truncated: string;
  /** The page is in a language of which only the article is found; `language` is its BCP 47 tag. */
  readonly unread: (language: string) => string;
  readonly statements: string;
  readonly events: string;
  readonly undertakings: string;
  readonly positions: string;
  /** What words of the text are to the finding that they explain. */
  readonly parts: Readonly<Record<ExplainedPart, string>>;
  readonly dueBy: (day: string) => string;
  readonly condition: string;
  readonly conflicts: string;
  readonly alternatives: string;
  readonly attestedBy: string;
  readonly nobody: string;
  readonly history: string;
  readonly reports: string;
  readonly outcome: string;
  readonly confirmed: string;
  readonly via: string;
  readonly to: string;
  readonly line: string;
  readonly unknownPage: string;
  readonly tellings: (count: number) => string;
  readonly ordinal: (n: number, since: string | null) => string;
  readonly independent: (count: number) => string;
  /** Above so many reports that come from one source. */
  readonly oneSource: (count: number, name: string) => string;
  /** What a search found: part of an article, a statement or a contact. */
  readonly found: Readonly<Record<SearchHit["type"], string>>;
  readonly missing: (numbers: readonly number[], since: string | null) => string;
  readonly between: (after: string | null, before: string | null) => string;
  readonly toldBy: string;
  readonly empty: Readonly<
    Record<
      | "timeline"
      | "statements"
      | "search"
      | "gaps"
      | "conflicts"
      | "unconfirmed"
      | "undertakings"
      | "positions"
      | "changes"
      | "sourcesOfRecord"
      | "decisions",
      string
    >
  >;
  readonly added: (counts: { added: number; known: number; failed: number }) => string;
  /** How many pages failed, and the file that lists them. */
  readonly failed: (count: number, file: string) => string;
  readonly adding: (done: number) => string;
  readonly startAdding: (record: string) => string;
  /** An empty record was made, or there is one already. */
  readonly initialised: (record: string) => string;
  readonly alreadyThere: (record: string) => string;
  readonly projectMade: (file: string) => string;
  readonly projectThere: (file: string) => string;
  readonly backedUp: (pages: number, file: string, bytes: number) => string;
  /** The record is as it would be compiled anew; or so many rows are not. */
  readonly sound: (pages: number) => string;
  /** Pages that workers read and that are not in the record yet. */
  readonly waiting: (pages: number) => string;
  /** One of them that could not be taken in. */
  readonly aside: (source: string, reason: string) => string;
  readonly differing: (rows: number) => string;
  readonly rereading: (done: number, of: number) => string;
  readonly reread: (pages: number, changed: number) => string;
  readonly deciding: DecidingLabels;
  readonly exporting: ExportLabels;
  /** A report stands in a file now. */
  readonly briefed: (title: string, file: string, bytes: number) => string;
  readonly tokens: TokenLabels;
  readonly queue: QueueLabels;
  readonly watch: WatchLabels;
  readonly backfill: BackfillLabels;
  readonly config: ConfigLabels;
  readonly audit: AuditLabels;
  /** Entries that may be the same contact. */
  readonly maybeSame: string;
  /** In lists: a contact that may be the same as another. */
  readonly doubtful: string;
  readonly knownBy: string;
  /** The numbers that pages give a contact, where they give it several. */
  readonly numbers: string;
  /** Which of several values stands at last, and why. */
  readonly settled: Readonly<Record<NonNullable<Conflict["settled"]>["by"], (value: string) => string>>;
  /** The key by which a decision names a report. */
  readonly reportKey: string;
  readonly restored: (pages: number, record: string) => string;
  /** `url`: with the token behind it. */
  readonly serving: (url: string) => string;
  readonly alreadyServed: (url: string) => string;
}
