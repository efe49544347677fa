import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context, MiddlewareHandler } from "hono";
import { rateLimiter } from "hono-rate-limiter";
import { ParleyError } from "../errors.ts";

const minute = 60_000;

/**
 * Requests that one address may make in a minute: fifty a second. A view of the app asks some ten things at once, and
 * whoever holds a key down goes through thirty entries a second; a script that asks more should take a list in one answer.
 */
export const mostRequests = 3_000;

/** Who asks: the other end of the socket. Headers that name somebody else are not believed. */
export function askerOf(context: Context): string {
  try {
    return getConnInfo(context).remote.address ?? "";
  } catch {
    // No socket: a request within this process.
    return "";
  }
}

/**
 * Answers each address so often in a minute (`too-many`, with `Retry-After`). A guard against scripts that run wild, and
 * against guessing tokens; commands that hold the record's own token are not counted.
 */
export const requestLimit = (
  most: number,
  isOwn: (authorization: string | undefined) => boolean,
): MiddlewareHandler =>
  rateLimiter({
    windowMs: minute,
    limit: most,
    standardHeaders: "draft-7",
    keyGenerator: askerOf,
    skip: (context) => isOwn(context.req.header("authorization")),
    handler: () => {
      throw new ParleyError("too-many", `This address has asked ${most} times within a minute.`);
    },
  });
