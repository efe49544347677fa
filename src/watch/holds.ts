import type { ParleyError } from "../errors.ts";
import { FetchFailure } from "../fetch/index.ts";
import { doubled } from "../ops/waiting.ts";

const MINUTE = 60_000;
const LONGEST = 60 * MINUTE;

/** Hosts that are remembered at most; the oldest are forgotten, and asked once more for nothing. */
const MOST = 5000;

interface Hold {
  readonly until: number;
  readonly failures: number;
}

/** True where the failure is the host's and not the address's: the next address would fail too. */
const isOfHost = (error: ParleyError): boolean =>
  error instanceof FetchFailure &&
  (error.kind === "connection" || error.kind === "timeout" || error.status === 429 || error.status === 503);

/**
 * Hosts that are left alone since they do not answer: 1 minute, doubling up to an hour, or as long as they say. So a
 * host that is down costs one request and not one for each of its articles.
 */
export class Holds {
  readonly #holds = new Map<string, Hold>();

  /** True where the host is left alone from now on. */
  failed(host: string, error: ParleyError, now: Date): boolean {
    if (!isOfHost(error)) return false;
    const failures = (this.#holds.get(host)?.failures ?? 0) + 1;
    const wanted = error instanceof FetchFailure ? (error.retryAfter ?? 0) * 1000 : 0;
    const wait = Math.max(doubled(MINUTE, LONGEST, failures - 1), wanted);
    this.#holds.delete(host);
    this.#holds.set(host, { until: now.getTime() + wait, failures });
    const [oldest] = this.#holds.keys();
    if (this.#holds.size > MOST && oldest !== undefined) this.#holds.delete(oldest);
    return true;
  }

  answered(host: string): void {
    this.#holds.delete(host);
  }

  /** The hosts that are left alone now. */
  hosts(now: Date): string[] {
    return [...this.#holds].flatMap(([host, { until }]) => (until > now.getTime() ? [host] : []));
  }
}
