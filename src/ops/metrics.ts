import { errorCodes } from "../errors.ts";

/**
 * Every metric, declared once. Names follow Prometheus: base units, `_total` for counters, `_seconds` for times. A label
 * has the values that are listed here and no others (`other` stands for the rest), so that no page, address or outlet
 * makes a series of its own; docs/operations.md says what each means.
 */
interface Metric {
  readonly help: string;
  /** By name, the values that a label may have; `any` where the caller's own set is bounded (patterns of routes). */
  readonly labels: Readonly<Record<string, readonly string[] | "any">>;
}

/** Bounds of times in seconds, from a cached answer to a block that takes a minute. */
export const buckets = [0.001, 0.005, 0.02, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60] as const;

const codes: readonly string[] = [...Object.keys(errorCodes), "internal"];

export const counters = {
  parley_pages_total: {
    help: "Pages taken in, by what became of them.",
    labels: { outcome: ["added", "known", "failed", "queued"] },
  },
  parley_fetches_total: {
    help: "Requests for addresses that are followed, by what came back.",
    labels: { outcome: ["fetched", "unchanged", "failed", "denied"] },
  },
  parley_batches_total: {
    help: "Batches of pages that a worker took from the queue and settled.",
    labels: {},
  },
  parley_redelivered_total: { help: "Pages that the queue delivered more than once.", labels: {} },
  parley_compiled_total: {
    help: "Steps of compiling, by kind.",
    labels: { step: ["planned", "compiled", "busy"] },
  },
  parley_backfill_records_total: {
    help: "Records of web archives that a backfill read, by what became of them.",
    labels: { outcome: ["kept", "no-page", "language", "no-party", "failed"] },
  },
  parley_backfill_bytes_total: {
    help: "Bytes of web archives that a backfill read, as they are stored.",
    labels: {},
  },
  parley_http_requests_total: {
    help: "Requests that were answered.",
    labels: { method: ["GET", "HEAD", "POST", "DELETE", "OPTIONS"], route: "any", status: "any" },
  },
  parley_record_changes_total: { help: "Changes of the record that were seen, whoever wrote.", labels: {} },
  parley_errors_total: { help: "Errors by code; docs/errors.md lists them.", labels: { code: codes } },
} as const satisfies Record<string, Metric>;

export const histograms = {
  parley_http_request_seconds: {
    help: "From a request's head to the end of its answer's head.",
    labels: { route: "any" },
  },
  parley_fetch_seconds: { help: "How long a request for a followed address took.", labels: {} },
  parley_arriving_seconds: { help: "How long it took to read a batch of pages and land it.", labels: {} },
  parley_compiling_seconds: {
    help: "How long a step of compiling took.",
    labels: { step: ["planned", "compiled"] },
  },
} as const satisfies Record<string, Metric>;

export const gauges = {
  parley_build_info: { help: "1, labelled with the version that runs.", labels: { version: "any" } },
  parley_ready: { help: "1 where all that the work needs is there, else 0.", labels: {} },
  parley_queue_pages: { help: "Pages that wait in the queue.", labels: {} },
  parley_queue_oldest_seconds: {
    help: "How long the page waits in the queue that waits longest.",
    labels: {},
  },
  parley_queue_failed: { help: "Pages that wait in the queue's list of failures.", labels: {} },
  parley_arrivals: { help: "Pages that were read and wait to be compiled.", labels: {} },
  parley_blocks: { help: "Blocks that wait to be compiled.", labels: {} },
  parley_event_streams: { help: "Open streams of events.", labels: {} },
  parley_watched: {
    help: "Addresses that are followed, by how their last request went.",
    labels: { state: ["well", "failing", "gone"] },
  },
  parley_backfill_files: {
    help: "Files that this backfill has begun, by how far they are.",
    labels: { state: ["reading", "done", "failed"] },
  },
} as const satisfies Record<string, Metric>;

export type CounterName = keyof typeof counters;
export type HistogramName = keyof typeof histograms;
export type GaugeName = keyof typeof gauges;

type Declared = typeof counters & typeof histograms & typeof gauges;

/** A label's values as they are declared. */
type ValueOf<Values> = Values extends readonly (infer Value)[] ? Value : string;

/** What must be said with a metric of that name. */
export type LabelsOf<Name extends keyof Declared> = {
  readonly [Label in keyof Declared[Name]["labels"]]: ValueOf<Declared[Name]["labels"][Label]>;
};

/** Different values that a label marked `any` may have; what comes behind them is `other`. */
const mostValues = 200;

/** Brings the labels of one metric to declared values, and keeps their number bounded. */
export function labelsWithin({
  labels,
}: Metric): (given: Readonly<Record<string, unknown>>) => Record<string, string> {
  const seen = new Map<string, Set<string>>();
  const bounded = (label: string, value: string): string => {
    const values = labels[label];
    if (values !== "any") return values?.includes(value) ? value : "other";
    const known = seen.get(label) ?? new Set();
    seen.set(label, known);
    if (known.size < mostValues) known.add(value);
    return known.has(value) ? value : "other";
  };
  return (given) =>
    Object.fromEntries(
      Object.keys(labels).map((label) => [label, bounded(label, String(given[label] ?? "other"))]),
    );
}
