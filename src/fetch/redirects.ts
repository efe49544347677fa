import { ParleyError } from "../errors.ts";
import { checkedAddress } from "./address.ts";
import { FetchFailure, told } from "./failure.ts";
import { failureOfStatus, type Hop, type HopRequest, hop, type Means } from "./hop.ts";

/** Redirects that are followed: as RFC 9309 wants for robots.txt, and RFC 1945 for everything. */
const MOST_REDIRECTS = 5;

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const PERMANENT = new Set([301, 308]);

/** The last answer of a chain of redirects. */
export interface Arrived {
  readonly address: string;
  readonly moved: string | null;
  readonly hop: Hop;
}

/**
 * Asks an address and follows where it leads, each step judged anew. Throws FetchFailure for a chain that is too long
 * or a circle, and for a status that is neither 2xx nor an awaited 304.
 */
export async function arrive(
  address: string,
  asked: HopRequest,
  means: Means,
  allowLoopback: boolean,
): Promise<Arrived> {
  let url = checkedAddress(address, allowLoopback);
  const seen = new Set([url.href]);
  let moved: string | null = null;
  let permanent = true;
  for (;;) {
    const answer = await hop(url, asked, means);
    if (!REDIRECTS.has(answer.status)) return { address: url.href, moved, hop: accepted(url, answer, asked) };
    answer.drop();
    const next = targetOf(url, answer, allowLoopback);
    if (seen.has(next.href)) throw lost(address, "its redirects lead round in a circle");
    if (seen.size > MOST_REDIRECTS) throw lost(address, `it redirects more than ${MOST_REDIRECTS} times`);
    permanent &&= PERMANENT.has(answer.status) && !(url.protocol === "https:" && next.protocol === "http:");
    moved = permanent ? next.href : null;
    await asked.beforeRedirect?.(next.href);
    seen.add(next.href);
    url = next;
  }
}

const lost = (address: string, reason: string, cause?: unknown): FetchFailure =>
  new FetchFailure(`${told(address)} could not be fetched: ${reason}.`, {
    kind: "redirects",
    subject: told(address),
    cause,
  });

/** Headers come as Latin-1; servers that write addresses without escapes mean UTF-8 nearly always, and browsers read it so. */
function inUtf8(location: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(location, "latin1"));
  } catch {
    return location;
  }
}

function targetOf(from: URL, { headers }: Hop, allowLoopback: boolean): URL {
  const location = headers.location;
  const target = Array.isArray(location) ? location[0] : location;
  if (target === undefined || target === "") throw lost(from.href, "it redirects without saying where to");
  try {
    return checkedAddress(inUtf8(target), allowLoopback, from.href);
  } catch (cause) {
    if (cause instanceof ParleyError && cause.code === "forbidden-address") {
      const message = `${told(from.href)} redirects to an address that is not asked. ${cause.message}`;
      throw new ParleyError("forbidden-address", message, { subject: told(from.href), cause });
    }
    throw lost(from.href, "it redirects to what is no address", cause);
  }
}

/** The answer, where its status is one of what was asked for. */
function accepted(url: URL, answer: Hop, { etag, lastModified, range }: HopRequest): Hop {
  const { status } = answer;
  const unchanged = status === 304 && Boolean(etag ?? lastModified);
  const found = status >= 200 && status < 300 && (status !== 206 || range !== undefined);
  if (unchanged || found) return answer;
  answer.drop();
  throw failureOfStatus(url.href, answer);
}
