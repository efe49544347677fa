import type { MiddlewareHandler } from "hono";
import { matchedRoutes } from "hono/route";
import type { Ops } from "../ops/index.ts";

/** Asked by machines every few seconds, which would drown all else in the log. */
const probes = new Set(["/api/health", "/api/ready", "/api/metrics"]);

/** The pattern that says most: one without an asterisk, else the longest. */
function patternOf(patterns: readonly string[]): string {
  const bySize = [...patterns].sort((one, other) => one.length - other.length);
  return bySize.findLast((pattern) => !pattern.endsWith("*")) ?? bySize.at(-1) ?? "none";
}

type Weight = "debug" | "info" | "error";

function weightOf(status: number, route: string): Weight {
  if (probes.has(route)) return "debug";
  return status >= 500 ? "error" : "info";
}

/**
 * Counts and logs each request: its method, the pattern of its route, the status, and the time up to the head of the
 * answer. Never the address itself: what was searched for, ids and tokens may stand in it.
 * @param stopping once it is aborted, connections are given up with the answer at hand
 */
export function observing(ops: Ops, stopping: AbortSignal): MiddlewareHandler {
  return async (context, next) => {
    const began = performance.now();
    await next();
    if (stopping.aborted) context.header("Connection", "close");
    const { method } = context.req;
    const { status } = context.res;
    const route = patternOf(matchedRoutes(context).map(({ path }) => path));
    const seconds = (performance.now() - began) / 1_000;
    const known = method as "GET";
    ops.count("parley_http_requests_total", { method: known, route, status: String(status) });
    ops.observe("parley_http_request_seconds", seconds, { route });
    const ms = Math.round(seconds * 10_000) / 10;
    ops.log[weightOf(status, route)]({ method, route, status, ms }, "Answered.");
  };
}
