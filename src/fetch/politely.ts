import { ParleyError } from "../errors.ts";
import { FetchFailure, told } from "./failure.ts";
import { type Clock, type Host, Hosts, Places, systemClock } from "./hosts.ts";
import { usualUserAgent } from "./options.ts";
import { LARGEST_ROBOTS, noRobots, type Robots, robotsFrom } from "./robots.ts";
import { AGAIN, RulesKept } from "./rules-kept.ts";
import type { FetchAnswer, Fetcher, FetchRequest } from "./types.ts";

/** How considerate a fetcher is. */
export interface PoliteOptions {
  /** Milliseconds between the beginnings of two requests to one host; 1,000 when absent. */
  readonly delay?: number;
  /** Requests that are on their way at the same time, each to another host; 8 when absent. */
  readonly hostsAtOnce?: number;
  /** Whose product token robots.txt is read for; Parley's when absent. */
  readonly userAgent?: string;
  readonly clock?: Clock;
}

/** A fetcher that asks each host one thing at a time, waits between requests and heeds robots.txt. */
export interface PoliteFetcher extends Fetcher {
  /** The sitemaps that the robots.txt of the address's site names, as written; none where it can't be had. */
  sitemaps(address: string): Promise<readonly string[]>;
}

const USUAL_DELAY = 1_000;
const USUAL_HOSTS = 8;

/** Longest `Crawl-delay` that is kept, in milliseconds: some sites ask for hours, where their feed changes by the minute. */
const LONGEST_DELAY = 60_000;

/** How long a host is left alone that answers 429 or 503 and not how long; and at most. */
const USUAL_HOLD = 60_000;
const LONGEST_HOLD = 24 * 3600_000;

/** Statuses by which a server says that it wants to be left alone. */
const HOLDING = new Set<number | null>([429, 503]);

const isWeb = (address: string): boolean =>
  URL.canParse(address) && /^https?:$/u.test(new URL(address).protocol);

/**
 * Makes a fetcher polite. A host is asked one request at a time, no sooner than `delay` (or its `Crawl-delay`, up to a
 * minute) after the last; one that answers 429 or 503 is left alone as long as `Retry-After` says. Meanwhile its
 * addresses fail at once, with the time left in `retryAfter`. Addresses that its robots.txt forbids fail with
 * `robots-denied`, as do redirects to such; where robots.txt can't be had, nothing of the site is asked.
 */
export function politely(fetcher: Fetcher, options: PoliteOptions = {}): PoliteFetcher {
  const asking = new Asking(fetcher, options);
  return {
    // What is no address of the web has no host; the fetcher says what is wrong with it.
    get: (address, asked = {}) => (isWeb(address) ? asking.get(address, asked) : fetcher.get(address, asked)),
    sitemaps: (address) => (isWeb(address) ? asking.sitemaps(address) : Promise.resolve([])),
    close: () => fetcher.close(),
  };
}

class Asking {
  readonly #fetcher: Fetcher;
  readonly #delay: number;
  readonly #clock: Clock;
  readonly #product: string;
  readonly #hosts: Hosts;
  readonly #places: Places;
  readonly #rules: RulesKept;

  constructor(fetcher: Fetcher, options: PoliteOptions) {
    this.#fetcher = fetcher;
    this.#delay = options.delay ?? USUAL_DELAY;
    this.#clock = options.clock ?? systemClock;
    this.#product = /^[a-z_-]*/iu.exec(options.userAgent ?? usualUserAgent())?.[0].toLowerCase() ?? "";
    this.#hosts = new Hosts(this.#clock);
    this.#places = new Places(options.hostsAtOnce ?? USUAL_HOSTS);
    this.#rules = new RulesKept(this.#clock);
  }

  get(address: string, asked: FetchRequest): Promise<FetchAnswer> {
    const turn = this.#inTurn(address, async (host) => {
      await this.#admit(host, address, asked.signal, this.#placed);
      let at = host;
      const beforeRedirect = async (next: string): Promise<void> => {
        await asked.beforeRedirect?.(next);
        at = this.#hosts.of(next);
        // The place is held already: waiting for another one could be for ever.
        await this.#admit(at, next, asked.signal, (work) => work());
      };
      return this.#placed(() =>
        this.#heard(
          () => at,
          () => this.#fetcher.get(address, { ...asked, beforeRedirect }),
        ),
      );
    });
    // Whoever gives up need not wait for those who came before.
    return unlessAborted(turn, asked.signal);
  }

  sitemaps(address: string): Promise<readonly string[]> {
    return this.#inTurn(address, async (host) => {
      const rules = await this.#rulesOf(host, address, this.#placed).catch(() => noRobots);
      return rules.sitemaps;
    });
  }

  readonly #placed = <T>(work: () => Promise<T>): Promise<T> => this.#places.within(work);

  /** The requests to one host one after the other, whatever became of the one before. */
  async #inTurn<T>(address: string, work: (host: Host) => Promise<T>): Promise<T> {
    const host = this.#hosts.of(address);
    host.asking++;
    const mine = host.turn.then(() => work(host));
    host.turn = mine.then(
      () => {},
      () => {},
    );
    try {
      return await mine;
    } finally {
      host.asking--;
    }
  }

  /** Waits until the address may be asked; throws where it may not. */
  async #admit(host: Host, address: string, signal: AbortSignal | undefined, placed: Placed): Promise<void> {
    signal?.throwIfAborted();
    this.#refuseHeld(host, address);
    const rules = await unlessAborted(this.#rulesOf(host, address, placed), signal);
    if (!rules.allows(address)) throw denied(address);
    this.#refuseHeld(host, address);
    await this.#wait(host, rules.crawlDelay, signal);
  }

  async #wait(host: Host, crawlDelay: number | null, signal?: AbortSignal): Promise<void> {
    const begin = Math.max(this.#clock.now(), host.next);
    const wanted = Math.min((crawlDelay ?? 0) * 1000, LONGEST_DELAY);
    // What robots.txt itself cost counts with the delay that it asks for.
    const due = Math.max(begin, host.last + wanted);
    host.last = due;
    host.next = due + Math.max(this.#delay, wanted);
    const left = due - this.#clock.now();
    if (left > 0) await this.#clock.sleep(left, signal);
  }

  /** Notes what the host that answered wants; the answer or the error goes on. */
  async #heard<T>(host: () => Host, ask: () => Promise<T>): Promise<T> {
    try {
      return await ask();
    } catch (error) {
      if (error instanceof FetchFailure && HOLDING.has(error.status)) this.#hold(host(), error);
      throw error;
    }
  }

  #hold(host: Host, { status, retryAfter }: FetchFailure): void {
    const ms = retryAfter === null ? USUAL_HOLD : Math.min(retryAfter * 1000, LONGEST_HOLD);
    host.heldUntil = Math.max(host.heldUntil, this.#clock.now() + ms);
    host.heldBy = status ?? 0;
  }

  #refuseHeld({ heldUntil, heldBy }: Host, address: string): void {
    const left = heldUntil - this.#clock.now();
    if (left <= 0) return;
    const seconds = Math.ceil(left / 1000);
    throw new FetchFailure(
      `${told(address)} was not asked: its server answered ${heldBy} and wants to be left alone for ${seconds} s.`,
      { kind: "status", subject: told(address), status: heldBy, retryAfter: seconds },
    );
  }

  /** The rules of the address's origin. Throws FetchFailure where they can't be had. */
  #rulesOf(host: Host, address: string, placed: Placed): Promise<Robots> {
    const { origin } = new URL(address);
    return this.#rules.of(origin, async () => {
      await this.#wait(host, null);
      return this.#heard(
        () => host,
        () => placed(() => this.#read(`${origin}/robots.txt`)),
      );
    });
  }

  async #read(address: string): Promise<Robots> {
    try {
      const asked = { accept: "text/plain,*/*;q=0.1", maxBytes: LARGEST_ROBOTS, cut: true };
      const { body } = await this.#fetcher.get(address, asked);
      return robotsFrom(new TextDecoder().decode(body ?? new Uint8Array()), this.#product);
    } catch (error) {
      return rulesWithout(error, address);
    }
  }
}

/** Keeps within the number of requests that are on their way. */
type Placed = <T>(work: () => Promise<T>) => Promise<T>;

/** Others may want what is waited for, so that it goes on. */
function unlessAborted<T>(coming: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return coming;
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    coming.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}

/**
 * What counts where robots.txt can't be had (RFC 9309, section 2.3.1): everything is allowed where there is none
 * (statuses 400 to 499, redirects that lead nowhere, something else than text), nothing where the server fails. What
 * the fetcher would not ask at all is left to it: it refuses the page too.
 */
function rulesWithout(error: unknown, address: string): Robots {
  if (error instanceof FetchFailure) {
    const { status, kind } = error;
    const none = status !== null && status >= 400 && status < 500 && status !== 429;
    if (none || kind === "redirects") return noRobots;
    throw unreachable(error, address);
  }
  if (error instanceof ParleyError) return noRobots;
  throw error;
}

function unreachable(error: FetchFailure, address: string): FetchFailure {
  const { kind, status, retryAfter } = error;
  const message = `Nothing of the site is asked until its robots.txt can be had: ${error.message}`;
  return new FetchFailure(message, {
    kind,
    subject: told(address),
    retryAfter: retryAfter ?? AGAIN / 1000,
    cause: error,
    ...(status === null ? {} : { status }),
  });
}

function denied(address: string): ParleyError {
  return new ParleyError("robots-denied", `The robots.txt of its site forbids ${told(address)}.`, {
    subject: told(address),
  });
}
