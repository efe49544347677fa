import { setTimeout as wait } from "node:timers/promises";

/** The time, so that tests run days in no time. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Rejects with the signal's reason where it is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

export const systemClock: Clock = {
  now: Date.now,
  sleep: async (ms, signal) => {
    try {
      await wait(ms, undefined, signal ? { signal } : {});
    } catch (cause) {
      signal?.throwIfAborted();
      throw cause;
    }
  },
};

/** What is known of one host. */
export interface Host {
  /** When it was asked last, and when it may be asked next, in milliseconds since 1970. */
  last: number;
  next: number;
  /** Until when it wants to be left alone. */
  heldUntil: number;
  /** The status with which it said so. */
  heldBy: number;
  /** The last of those who ask it, one after the other. */
  turn: Promise<void>;
  /** How many ask or wait. */
  asking: number;
}

/** Hosts that are remembered; those asked longest ago go first. */
const MOST_HOSTS = 10_000;

/** Hosts by name, in the order in which they were last asked. */
export class Hosts {
  readonly #hosts = new Map<string, Host>();
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** The host of an address; what is known of it is remembered. */
  of(address: string): Host {
    const name = new URL(address).hostname;
    const known = this.#hosts.get(name);
    const host = known ?? { last: 0, next: 0, heldUntil: 0, heldBy: 0, turn: Promise.resolve(), asking: 0 };
    this.#hosts.delete(name);
    this.#hosts.set(name, host);
    if (!known && this.#hosts.size > MOST_HOSTS) this.#forget();
    return host;
  }

  /** Forgets the host asked longest ago that nothing depends on. */
  #forget(): void {
    const now = this.#clock.now();
    for (const [name, { asking, heldUntil, next }] of this.#hosts) {
      if (asking > 0 || heldUntil > now || next > now) continue;
      this.#hosts.delete(name);
      return;
    }
  }
}

/** Lets so many work at once; the others wait in the order in which they came. */
export class Places {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(count: number) {
    this.#free = count;
  }

  async within<T>(work: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free++;
    }
  }
}
