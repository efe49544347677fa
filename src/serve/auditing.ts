import type { Context } from "hono";
import { ParleyError } from "../errors.ts";
import { type Acting, actingAs } from "../store/actor.ts";
import type { Noter } from "../store/audit.ts";
import type { Asker } from "./access.ts";
import { askerOf } from "./limits.ts";
import { problemOf } from "./problems.ts";
import { userHeader } from "./wire.ts";

const minute = 60_000;

/** Addresses of which a refusal is noted in one minute: whoever has many must not fill the disk with the log. */
const mostAddresses = 20;

const wayOf = (context: Context): Acting["via"] => (context.req.path.startsWith("/mcp") ? "mcp" : "api");

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Whose work a request is, as the audit log tells it. */
export function actingFor({ actor }: Asker, context: Context): Acting {
  const user = context.req.header(userHeader);
  if (actor.by === "own" && user !== undefined)
    return { actor: { by: "user", name: decoded(user) }, via: "local" };
  return { actor, via: wayOf(context) };
}

/** True for what somebody tried without the right to: an unknown token, too small a scope, a foreign host or page. */
function isAttempt(error: unknown, context: Context): error is ParleyError {
  if (!(error instanceof ParleyError)) return false;
  if (error.code === "not-allowed") return true;
  return error.code === "no-token" && context.req.header("authorization") !== undefined;
}

const lineOf = (error: ParleyError, context: Context, unnoted: number) => ({
  action: "refuse" as const,
  subject: context.req.path,
  detail: {
    from: askerOf(context),
    method: context.req.method,
    code: error.code,
    status: problemOf(error).status,
    ...(unnoted > 0 ? { unnoted } : {}),
  },
});

/**
 * Tells refused attempts to the audit log, without waiting for it: one of an address in a minute, and twenty in all. How
 * many were left out stands in the next line.
 */
export function refusalsTo(note: Noter | null, now = Date.now): (error: unknown, context: Context) => void {
  const seen = new Set<string>();
  let since = Number.NEGATIVE_INFINITY;
  let unnoted = 0;
  return (error, context) => {
    if (!note || !isAttempt(error, context)) return;
    if (now() - since >= minute) {
      seen.clear();
      since = now();
    }
    const from = askerOf(context);
    if (seen.has(from) || seen.size >= mostAddresses) {
      unnoted += 1;
      return;
    }
    seen.add(from);
    const line = lineOf(error, context, unnoted);
    unnoted = 0;
    // A token's name is told with a refusal of its scope alone.
    const { subject } = error;
    const actor =
      subject === null ? ({ by: "nobody", name: null } as const) : ({ by: "token", name: subject } as const);
    void actingAs({ actor, via: wayOf(context) }, () => note(line));
  };
}
