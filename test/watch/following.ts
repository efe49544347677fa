import { quietOps } from "../../src/ops/index.ts";
import {
  sinkOf,
  type WatchClock,
  type WatchCounts,
  Watcher,
  type WatchOptions,
} from "../../src/watch/index.ts";
import { FakeWeb } from "./fake-web.ts";
import { MemoryRecord, read } from "./memory-record.ts";
import { MemoryWatch } from "./memory-store.ts";

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** A clock in which time passes while it is slept, and at no other time. */
class FakeClock implements WatchClock {
  #at: number;
  /** Told before time passes. */
  onSleep: (until: Date) => void = () => {};

  constructor(begin = "2025-06-05T08:00:00.000Z") {
    this.#at = Date.parse(begin);
  }

  now(): Date {
    return new Date(this.#at);
  }

  pass(ms: number): void {
    this.#at += ms;
  }

  async sleep(ms: number): Promise<void> {
    this.onSleep(new Date(this.#at + ms));
    this.#at += ms;
  }
}

/** A record in memory that follows a web in memory. */
export class Following {
  readonly clock = new FakeClock();
  readonly web = new FakeWeb(() => this.clock.now());
  readonly watch = new MemoryWatch(() => this.clock.now());
  readonly record = new MemoryRecord(this.watch);
  readonly #service = this.record.service();
  #runs = 0;

  /** Follows until so much time has passed; a new process each time. */
  async run(ms: number, more: Partial<WatchOptions> = {}): Promise<WatchCounts> {
    const stop = new AbortController();
    const end = this.clock.now().getTime() + ms;
    this.clock.onSleep = (until) => {
      if (until.getTime() >= end) stop.abort("interrupted");
    };
    this.#runs += 1;
    const watcher = new Watcher({
      fetcher: this.web,
      record: async () => this.#service,
      sink: sinkOf((pages) => this.#service.add(pages)),
      read,
      ops: quietOps,
      clock: this.clock,
      random: () => 0.5,
      signal: stop.signal,
      holder: `run ${this.#runs}`,
      ...more,
    });
    return watcher.run();
  }

  /** Follows what is due now, and nothing later. */
  once(): Promise<WatchCounts> {
    return this.run(Number.POSITIVE_INFINITY, { once: true });
  }
}
