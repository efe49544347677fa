import { STATUS_CODES } from "node:http";
import { type Dispatcher, errors, request } from "undici";
import { ParleyError } from "../errors.ts";
import { FetchFailure, failureOfConnection, told, tooSlow } from "./failure.ts";
import { type RawHeaders, retryAfterOf } from "./head.ts";
import { Pace } from "./pace.ts";
import type { FetchRequest, FetchTimeouts } from "./types.ts";
import { acceptedCodings } from "./unpack.ts";

/** With what requests are made. */
export interface Means {
  readonly dispatcher: Dispatcher;
  readonly userAgent: string;
  readonly timeouts: FetchTimeouts;
}

/** How one request is made. */
export interface HopRequest extends FetchRequest {
  /** The body may have any size, and time. */
  readonly endless: boolean;
  /** No content coding is asked for. */
  readonly stored: boolean;
}

/** The answer to one request, before its status is judged. */
export interface Hop {
  readonly status: number;
  readonly headers: RawHeaders;
  readonly body: AsyncIterable<Uint8Array>;
  /** Gives the body up. */
  drop(): void;
}

const USUAL_ACCEPT =
  "text/html,application/xhtml+xml,application/xml;q=0.9,application/rss+xml,application/atom+xml,application/json;q=0.9,text/*;q=0.8,*/*;q=0.1";

/** Values that came from a server and go back to one: what no header can hold is left out. */
const sendable = (value: string | null | undefined): value is string =>
  typeof value === "string" && /^[\x20-\x7e\x80-\xff]{1,1000}$/u.test(value);

function headersFor(asked: HopRequest, userAgent: string): Record<string, string> {
  return {
    "user-agent": userAgent,
    accept: asked.accept ?? USUAL_ACCEPT,
    "accept-encoding": asked.stored ? "identity" : acceptedCodings,
    ...(sendable(asked.etag) && { "if-none-match": asked.etag }),
    ...(sendable(asked.lastModified) && { "if-modified-since": asked.lastModified }),
    ...(sendable(asked.range) && { range: asked.range }),
  };
}

/**
 * True where a connection broke before the head of an answer came over it, and it may be that the server had ended it as
 * the request was sent: it had answered others, or says no more than that it is closed.
 */
function wasEnded(cause: unknown): boolean {
  if (cause instanceof errors.SocketError) return (cause.socket?.bytesRead ?? 0) > 0;
  return cause instanceof Error && "code" in cause && (cause.code === "ECONNRESET" || cause.code === "EPIPE");
}

/** Connections to one host that are kept for further requests, and may all have been ended meanwhile. */
const KEPT = 2;

/** Asks; again where the request met a connection that was just ended (RFC 9112, section 9.3.1). */
async function asking(ask: () => Promise<Dispatcher.ResponseData>, signal: AbortSignal) {
  for (let ended = 0; ; ended++) {
    try {
      return await ask();
    } catch (cause) {
      if (signal.aborted || ended === KEPT || !wasEnded(cause)) throw cause;
    }
  }
}

/** Asks one address. No cookie, no referrer and no credentials are sent. */
export async function hop(url: URL, asked: HopRequest, means: Means): Promise<Hop> {
  const address = url.href;
  const pace = new Pace(address, means.timeouts, asked.endless);
  const signal = asked.signal ? AbortSignal.any([asked.signal, pace.signal]) : pace.signal;
  const failed = (cause: unknown): unknown =>
    reasonOf(address, signal.aborted ? signal.reason : cause, means);
  try {
    const headers = headersFor(asked, means.userAgent);
    const { dispatcher } = means;
    const ask = () => request(url, { dispatcher, method: "GET", headers, signal });
    const { statusCode, headers: told, body } = await pace.head(asking(ask, signal));
    // A body that is given up fails, and nobody may listen any more.
    body.on("error", () => {});
    return {
      status: statusCode,
      headers: told,
      body: failingAs(pace.body(body), failed),
      drop: () => void body.destroy(),
    };
  } catch (cause) {
    throw failed(cause);
  }
}

async function* failingAs(
  chunks: AsyncIterable<Uint8Array>,
  failed: (cause: unknown) => unknown,
): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
  } catch (cause) {
    throw failed(cause);
  }
}

/** What callers are told: the caller's own reason to stop stays as it is. */
function reasonOf(address: string, cause: unknown, { timeouts }: Means): unknown {
  if (cause instanceof FetchFailure) return cause;
  // The connector knows the host only.
  if (cause instanceof ParleyError)
    return new ParleyError(cause.code, cause.message, { subject: told(address), cause });
  if (!(cause instanceof Error) || cause.name === "AbortError" || cause.name === "TimeoutError") return cause;
  const slow = "code" in cause && cause.code === "UND_ERR_CONNECT_TIMEOUT";
  return slow
    ? tooSlow(address, "could not be reached", timeouts.connect)
    : failureOfConnection(address, cause);
}

/** The failure for a status that is no page. */
export function failureOfStatus(address: string, { status, headers }: Hop): FetchFailure {
  const retry = headers["retry-after"];
  const named = STATUS_CODES[status];
  return new FetchFailure(
    `${told(address)} could not be fetched: the server answers ${status}${named ? ` (${named})` : ""}.`,
    {
      kind: "status",
      subject: told(address),
      status,
      retryAfter: retryAfterOf(Array.isArray(retry) ? retry[0] : retry, Date.now()),
    },
  );
}
