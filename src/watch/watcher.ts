import { ParleyError } from "../errors.ts";
import { FetchFailure } from "../fetch/index.ts";
import type { Ops } from "../ops/index.ts";
import { delays } from "../ops/waiting.ts";
import type { FetchRow } from "../schema/index.ts";
import { groupBy } from "../text/group.ts";
import type { WatchClock } from "./clock.ts";
import { Holds } from "./holds.ts";
import { Lease } from "./lease.ts";
import type { VisitContext, Visited } from "./visit.ts";
import { visitArticle } from "./visit-article.ts";
import { visitSource } from "./visit-source.ts";

export interface WatchOptions extends Omit<VisitContext, "now" | "signal"> {
  readonly ops: Ops;
  readonly clock: WatchClock;
  /** Ends the watching behind the requests at hand. */
  readonly signal: AbortSignal;
  /** Ends when nothing is due any more. */
  readonly once?: boolean;
  /** Hosts that are asked at the same time; 8 when absent. */
  readonly hosts?: number;
  /** Who follows, as others are told it. */
  readonly holder: string;
  /** Told behind each visit. */
  readonly onVisit?: (visited: Visited, counts: WatchCounts) => void;
}

/** How many visits came to which end. */
export interface WatchCounts {
  added: number;
  known: number;
  queued: number;
  unchanged: number;
  /** Feeds, sitemaps and lists that were read. */
  fetched: number;
  failed: number;
  /** Articles that were met for the first time. */
  met: number;
}

const SECOND = 1000;

/** Addresses that are taken up at once: bounds memory, and what a killed process asks for twice. */
const AT_ONCE = 200;
const PER_HOST = 20;
const HOSTS = 8;

/** How long one host may keep the others waiting in a round. */
const LANE = 60 * SECOND;

/** Longest wait for what is due: what another process follows anew is seen by then. */
const LONGEST_IDLE = 15 * SECOND;

/** Between two countings of what is followed, for the metrics. */
const TOLD_EVERY = 300 * SECOND;

/** How long a request at hand may go on once the watching is to end. */
const GRACE = 10 * SECOND;

/** Wait after the record could not be reached or written; doubles up to five minutes. */
const FIRST_TROUBLE = 2 * SECOND;
const LONGEST_TROUBLE = 300 * SECOND;

/** Follows what the record follows, until the signal is aborted. `run` may be called once. */
export class Watcher {
  readonly #options: WatchOptions;
  readonly #lease: Lease;
  readonly #holds = new Holds();
  readonly #giveUp = new AbortController();
  /** With `once`: what was visited, which is not visited a second time. */
  readonly #once = new Set<string>();
  #told = Number.NEGATIVE_INFINITY;
  readonly counts: WatchCounts = {
    added: 0,
    known: 0,
    queued: 0,
    unchanged: 0,
    fetched: 0,
    failed: 0,
    met: 0,
  };

  constructor(options: WatchOptions) {
    this.#options = options;
    this.#lease = new Lease(options.holder, options.clock, options.record);
  }

  /** Resolves to the counts. Throws `watch-held` where another goes on following for the record. */
  async run(): Promise<WatchCounts> {
    const { signal, clock } = this.#options;
    const ended = new AbortController();
    const stop = async (): Promise<void> => {
      await clock.sleep(GRACE, ended.signal);
      this.#giveUp.abort(signal.reason);
    };
    signal.addEventListener("abort", stop, { once: true });
    try {
      await this.#rounds();
    } finally {
      signal.removeEventListener("abort", stop);
      ended.abort();
      // Where the record can't be reached, the place is free when its time is over.
      await this.#lease.giveBack().catch(() => undefined);
    }
    return this.counts;
  }

  async #rounds(): Promise<void> {
    const { signal, ops, clock, once } = this.#options;
    let waits = delays(FIRST_TROUBLE, LONGEST_TROUBLE);
    while (!signal.aborted) {
      try {
        await this.#lease.take(signal);
        const idle = await this.#round();
        waits = delays(FIRST_TROUBLE, LONGEST_TROUBLE);
        if (idle === null) continue;
        if (once) return;
        await clock.sleep(idle, signal);
      } catch (error) {
        if (signal.aborted) return;
        if (error instanceof ParleyError && error.code === "watch-held") throw error;
        if (once) throw error;
        const wait = waits.next().value;
        ops.log.error({ error, wait: wait / SECOND }, "The record could not be reached; nothing is lost.");
        ops.count("parley_errors_total", { code: error instanceof ParleyError ? error.code : "internal" });
        await clock.sleep(wait, signal);
      }
    }
  }

  /** Visits what is due; null where there was something, else milliseconds until there may be. */
  async #round(): Promise<number | null> {
    const { record, clock } = this.#options;
    const { watching } = await record();
    const now = clock.now();
    const without = this.#holds.hosts(now);
    const due = await watching.due({ now: now.toISOString(), most: AT_ONCE, perHost: PER_HOST, without });
    const rows = due.rows.filter((row) => !this.#once.has(`${row.kind} ${row.address}`));
    if (rows.length === 0) {
      await this.#tellFollowed();
      const wait = due.next === null ? LONGEST_IDLE : new Date(due.next).getTime() - now.getTime();
      return Math.max(SECOND, Math.min(wait, LONGEST_IDLE));
    }
    const lanes = [...groupBy(rows, ({ host }) => host).entries()];
    const work = async (): Promise<void> => {
      for (let lane = lanes.shift(); lane; lane = lanes.shift()) await this.#lane(...lane);
    };
    const workers = Array.from({ length: Math.min(this.#options.hosts ?? HOSTS, lanes.length) }, work);
    const results = await Promise.allSettled(workers);
    for (const result of results) if (result.status === "rejected") throw result.reason;
    return null;
  }

  /** One host's addresses, one after the other; the others stay due where it does not answer. */
  async #lane(host: string, rows: readonly FetchRow[]): Promise<void> {
    const { clock, signal } = this.#options;
    const begun = clock.now().getTime();
    for (const row of rows) {
      if (signal.aborted || clock.now().getTime() - begun > LANE) return;
      const visited = await this.#visit(row);
      await this.#lease.keep();
      if (visited.error === null) this.#holds.answered(host);
      else if (this.#holds.failed(host, visited.error, clock.now())) return;
    }
  }

  async #visit(row: FetchRow): Promise<Visited> {
    const { clock, record } = this.#options;
    const context: VisitContext = {
      ...this.#options,
      now: () => clock.now(),
      signal: this.#giveUp.signal,
    };
    const begun = performance.now();
    const visited = await (row.kind === "source" ? visitSource(row, context) : visitArticle(row, context));
    // Behind all that the visit led to: what is noted as fetched is in the record.
    await (await record()).watching.note([visited.row]);
    if (this.#options.once) this.#once.add(`${row.kind} ${row.address}`);
    this.#tell(visited, (performance.now() - begun) / SECOND);
    return visited;
  }

  #tell(visited: Visited, seconds: number): void {
    const { ops, onVisit } = this.#options;
    const { row, outcome, error, met } = visited;
    this.counts[outcome] += 1;
    this.counts.met += met;
    ops.observe("parley_fetch_seconds", seconds, {});
    const denied = error?.code === "robots-denied";
    const unchanged = outcome === "unchanged";
    const told = outcome !== "failed" ? (unchanged ? "unchanged" : "fetched") : denied ? "denied" : "failed";
    ops.count("parley_fetches_total", { outcome: told });
    if (outcome === "added" || outcome === "known" || outcome === "queued")
      ops.count("parley_pages_total", { outcome });
    const fields = { address: row.address, source: row.source, outcome, met, next: row.due };
    if (error) {
      ops.count("parley_errors_total", { code: error.code });
      const status = error instanceof FetchFailure ? error.status : null;
      const { tries } = row.state.fault ?? { tries: 0 };
      ops.log.warn({ ...fields, code: error.code, status, tries, over: row.state.over }, error.message);
    } else if (unchanged) ops.log.debug(fields, "Nothing changed.");
    else ops.log.info(fields, "Fetched.");
    onVisit?.(visited, this.counts);
  }

  /** Between rounds: how what is followed stands. */
  async #tellFollowed(): Promise<void> {
    const { record, ops, clock } = this.#options;
    const now = clock.now().getTime();
    if (now - this.#told < TOLD_EVERY) return;
    this.#told = now;
    const all = await (await record()).watching.list();
    const gone = all.filter(({ over }) => over).length;
    const failing = all.filter(({ over, fault }) => fault !== null && !over).length;
    ops.gauge("parley_watched", gone, { state: "gone" });
    ops.gauge("parley_watched", failing, { state: "failing" });
    ops.gauge("parley_watched", all.length - gone - failing, { state: "well" });
  }
}
