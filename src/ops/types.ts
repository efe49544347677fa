import type { CounterName, GaugeName, HistogramName, LabelsOf } from "./metrics.ts";

/** The long-running commands, as logs and metrics name them. */
export const parts = ["serve", "work", "watch", "backfill"] as const;
export type Part = (typeof parts)[number];

/** How weighty a line of the log is, the least first. */
export const logLevels = ["debug", "info", "warn", "error"] as const;
export type LogLevel = (typeof logLevels)[number];

/** JSON Lines, or a readable line each. */
export const logForms = ["json", "text"] as const;
export type LogForm = (typeof logForms)[number];

/**
 * What a line of the log tells besides its message. Secrets are taken out of every value (`redact.ts`), but the text of
 * pages has no business here: name a page by its id. An error goes under `error`.
 */
export type Fields = Readonly<Record<string, unknown>>;

type Tell = (fields: Fields, message: string) => void;

/** The log of a long-running command. */
export type Log = Readonly<Record<LogLevel, Tell>>;

/** Whether the work can be done now: each thing it needs, with the code of what is wrong; null where nothing is. */
export interface Readiness {
  readonly ready: boolean;
  readonly checks: Readonly<Record<string, string | null>>;
}

/** Metrics in the text format of Prometheus, and its media type. */
export interface Exposition {
  readonly type: string;
  readonly text: string;
}

/** What whoever keeps a running Parley looks at: its log, its metrics, whether it is ready. Nothing here ever throws. */
export interface Ops {
  readonly log: Log;
  /** Adds to a counter, 1 when nothing is said. */
  count<Name extends CounterName>(name: Name, labels?: LabelsOf<Name>, by?: number): void;
  /** Notes how long something took, in seconds. */
  observe<Name extends HistogramName>(name: Name, seconds: number, labels?: LabelsOf<Name>): void;
  /** Says how much there is of something now. */
  gauge<Name extends GaugeName>(name: Name, value: number, labels?: LabelsOf<Name>): void;
  /**
   * Adds what must hold for the work to go on; `check` throws where it does not, and may take two seconds. Before the first
   * of these nothing is ready.
   */
  ready(name: string, check: () => Promise<void>): void;
  /** Asks all that was added with `ready`. Not ready once `stopping` was called. */
  readiness(): Promise<Readiness>;
  /** From now on nothing new is to be sent here: the process is about to end. */
  stopping(): void;
  metrics(): Promise<Exposition>;
  /** Port of `/metrics`, `/healthz` and `/readyz`; null where none was asked for. */
  readonly metricsPort: number | null;
  close(): Promise<void>;
}

/** How a long-running command is looked after, as the command line has it. */
export interface OpsSettings {
  /** Null: text where a person looks on, else JSON. */
  readonly log: LogForm | null;
  /** Null: `warn` where a person looks on, else `info`. */
  readonly logLevel: LogLevel | null;
  /** Null for none; 0 lets the system choose. */
  readonly metricsPort: number | null;
  /** Null for this machine alone. */
  readonly metricsHost: string | null;
}

/** Where lines of the log go. */
export interface LogTarget {
  err(text: string): void;
  /** True where standard error is a terminal: a person looks on. */
  readonly progress: boolean;
}
