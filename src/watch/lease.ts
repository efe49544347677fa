import { ParleyError } from "../errors.ts";
import type { RecordService } from "../store/service.ts";
import type { WatchClock } from "./clock.ts";

/**
 * How long the right to follow lasts where it is not renewed: a machine that is gone is waited for as long. A process that
 * is gone from this machine is not waited for (`WatchStore.hold`).
 */
const LASTS = 30_000;
/** When it is renewed, whatever the requests at hand wait for. */
const RENEWED = 10_000;
/** Between two tries to get it, and how long is tried: somewhat longer than it lasts. */
const AGAIN = 2_000;
const PATIENCE = 45_000;

const held = (): ParleyError =>
  new ParleyError("watch-held", "Another `parley watch` follows for this record.");

/** The right to follow for a record, which one process has at a time. */
export class Lease {
  readonly #holder: string;
  readonly #clock: WatchClock;
  readonly #record: () => Promise<RecordService>;
  #renewed = Number.NEGATIVE_INFINITY;
  #timer: NodeJS.Timeout | null = null;
  /** The renewing that is under way. */
  #renewing: Promise<unknown> = Promise.resolve();

  constructor(holder: string, clock: WatchClock, record: () => Promise<RecordService>) {
    this.#holder = holder;
    this.#clock = clock;
    this.#record = record;
  }

  /** Takes it, or waits for one that may have been killed. Throws `watch-held` where another goes on renewing it. */
  async take(signal: AbortSignal): Promise<void> {
    if (this.#isFresh()) return;
    const until = this.#clock.now().getTime() + PATIENCE;
    while (!(await this.#hold(LASTS))) {
      if (signal.aborted || this.#clock.now().getTime() >= until) throw held();
      await this.#clock.sleep(AGAIN, signal);
    }
    this.#timer ??= setInterval(() => this.#renew(), RENEWED).unref();
  }

  /** Sees to it that it is still had. Throws `watch-held` where another took it, since this process slept too long. */
  async keep(): Promise<void> {
    if (this.#isFresh()) return;
    if (!(await this.#hold(LASTS))) throw held();
  }

  #isFresh(): boolean {
    return this.#clock.now().getTime() - this.#renewed < RENEWED;
  }

  /** Nobody waits for this: what goes wrong is met again by `keep`. */
  #renew(): void {
    this.#renewing = this.#hold(LASTS).catch(() => undefined);
  }

  async giveBack(): Promise<void> {
    if (this.#timer !== null) clearInterval(this.#timer);
    await this.#renewing;
    if (this.#renewed !== Number.NEGATIVE_INFINITY) await this.#hold(0);
  }

  async #hold(ms: number): Promise<boolean> {
    const now = this.#clock.now();
    const until = new Date(now.getTime() + ms).toISOString();
    const { watching } = await this.#record();
    const has = await watching.hold({ holder: this.#holder, now: now.toISOString(), until });
    if (has) this.#renewed = now.getTime();
    return has;
  }
}
