import type { Clock } from "./hosts.ts";
import type { Robots } from "./robots.ts";

/** How long rules count: RFC 9309, section 2.4, allows no more than a day. */
const KEPT = 24 * 3600_000;
/** Milliseconds after which rules that could not be had are asked for again. */
export const AGAIN = 5 * 60_000;

/** Text of all rules that are kept at most, in UTF-16 code units: a few hundred usual sites take a megabyte. */
const MOST_KEPT = 32_000_000;
/** What an origin takes up besides its rules. */
const LEAST = 200;

interface Known {
  readonly rules: Promise<Robots>;
  until: number;
  size: number;
}

/** Rules of robots.txt by origin, asked for once while they count. The oldest go where they take up too much. */
export class RulesKept {
  readonly #clock: Clock;
  readonly #known = new Map<string, Known>();
  #size = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** The rules of an origin, as known or as `read` gives them. Rejects as that does, for a while without asking. */
  of(origin: string, read: () => Promise<Robots>): Promise<Robots> {
    const known = this.#known.get(origin);
    if (known && known.until > this.#clock.now()) return known.rules;
    if (known) this.#forget(origin, known);
    const fresh: Known = { rules: read(), until: this.#clock.now() + KEPT, size: LEAST };
    this.#known.set(origin, fresh);
    this.#size += LEAST;
    fresh.rules.then(
      ({ size }) => this.#grow(fresh, size),
      () => {
        fresh.until = this.#clock.now() + AGAIN;
      },
    );
    return fresh.rules;
  }

  #grow(known: Known, size: number): void {
    known.size += size;
    this.#size += size;
    for (const [origin, oldest] of this.#known) {
      if (this.#size <= MOST_KEPT || oldest === known) return;
      this.#forget(origin, oldest);
    }
  }

  #forget(origin: string, known: Known): void {
    this.#known.delete(origin);
    this.#size -= known.size;
  }
}
