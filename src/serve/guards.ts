import type { MiddlewareHandler } from "hono";
import { cors } from "hono/cors";
import { ParleyError } from "../errors.ts";

const loopback = new Set(["localhost", "127.0.0.1", "[::1]"]);

const hostName = (authority: string): string | null => {
  if (!URL.canParse(`http://${authority}`)) return null;
  return new URL(`http://${authority}`).hostname.toLowerCase();
};

/** True for the names of this machine's own loopback address. */
export const isLoopback = (host: string): boolean =>
  loopback.has(host === "::1" ? "[::1]" : host.toLowerCase());

/**
 * Refuses requests whose Host is not this server's. A page of another site can point its own name at 127.0.0.1
 * (DNS rebinding) and would then be served as same-origin; its Host header gives it away.
 * @param host the host that the server listens on; when null, only loopback names are answered
 */
export function hostGuard(host: string | null): MiddlewareHandler {
  const listening = host === null ? null : hostName(host.includes(":") ? `[${host}]` : host);
  const isAnswered = (asked: string | null): boolean => {
    if (asked === null) return false;
    // Behind a public address the names are many, but a rebound name is never a bare address.
    const bare = listening !== null && !loopback.has(listening) && isAddress(asked);
    return bare || loopback.has(asked) || asked === listening;
  };
  return async (context, next) => {
    const url = new URL(context.req.url).host;
    // The first line may name a host too (RFC 9112, 3.2.2), and the one of the two hides nothing of the other.
    const asked = [hostName(context.req.header("host") ?? url), hostName(url)];
    if (!asked.every(isAnswered))
      throw new ParleyError("not-allowed", "This address is not one that the record is served on.");
    await next();
  };
}

const isAddress = (name: string): boolean => name.startsWith("[") || /^\d{1,3}(\.\d{1,3}){3}$/.test(name);

/** Where requests may come from: `Origin` must be absent, this server's own, or one that its keeper allows. */
export function originGuard(allowed: readonly string[]): MiddlewareHandler {
  return async (context, next) => {
    const origin = context.req.header("origin");
    const host = context.req.header("host") ?? new URL(context.req.url).host;
    const own = origin === undefined || origin === `http://${host}` || origin === `https://${host}`;
    if (!own && !allowed.includes(origin))
      throw new ParleyError("not-allowed", "Requests from pages of other sites are not answered.");
    await next();
  };
}

/** Lets pages of these origins read answers and send tokens (CORS); nobody where there are none. */
export const sharing = (allowed: readonly string[]): MiddlewareHandler =>
  cors({
    origin: [...allowed],
    allowMethods: ["GET", "HEAD", "POST", "DELETE"],
    allowHeaders: ["Authorization", "Content-Type", "If-None-Match", "Last-Event-ID"],
    exposeHeaders: ["ETag", "Link", "Retry-After", "Content-Disposition"],
    maxAge: 600,
  });

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join("; ");

/** For pages as they were taken in: hostile as they are, nothing of them runs, loads, or shares an origin. */
export const frozenPolicy = [
  "sandbox",
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join("; ");

/**
 * Headers on every answer: pages are hostile text, so nothing but the app's own files may run or load.
 * @param shared whether pages of other origins may be allowed to read answers
 */
export function securityHeaders(shared: boolean): MiddlewareHandler {
  return async (context, next) => {
    await next();
    if (!context.res.headers.has("Content-Security-Policy")) {
      context.header("Content-Security-Policy", policy);
      context.header("X-Frame-Options", "DENY");
    }
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "no-referrer");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Cross-Origin-Resource-Policy", shared ? "cross-origin" : "same-origin");
  };
}
