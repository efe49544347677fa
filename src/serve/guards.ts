import { createHash, timingSafeEqual } from "node:crypto";
import type { MiddlewareHandler } from "hono";
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
  return async (context, next) => {
    const asked = hostName(context.req.header("host") ?? new URL(context.req.url).host);
    const own = asked !== null && (loopback.has(asked) || asked === listening);
    // Behind a public address the names are many, but a rebound name is never a bare address.
    const bare = listening !== null && !loopback.has(listening) && asked !== null && isAddress(asked);
    if (!own && !bare)
      throw new ParleyError("not-allowed", "This address is not one that the record is served on.");
    await next();
  };
}

const isAddress = (name: string): boolean => name.startsWith("[") || /^\d{1,3}(\.\d{1,3}){3}$/.test(name);

/** Refuses requests that pages of other origins send: `Origin` must be absent or this server's own. */
export const originGuard: MiddlewareHandler = async (context, next) => {
  const origin = context.req.header("origin");
  const host = context.req.header("host") ?? new URL(context.req.url).host;
  if (origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`)
    throw new ParleyError("not-allowed", "Requests from pages of other sites are not answered.");
  await next();
};

const digest = (value: string): Buffer => createHash("sha256").update(value).digest();

/**
 * Compares the record's token (`Authorization: Bearer`), without telling how much of it was right. A wrong one is
 * always refused: its sender looks for another record, which was served at this address before.
 * @param needed whether a request without any token is refused too
 */
export function tokenGuard(token: string, needed: boolean): MiddlewareHandler {
  const wanted = digest(`Bearer ${token}`);
  return async (context, next) => {
    const given = context.req.header("authorization");
    if (given === undefined && needed)
      throw new ParleyError("not-allowed", "Adding pages and backups need the record's token.");
    if (given !== undefined && !timingSafeEqual(digest(given), wanted))
      throw new ParleyError("not-allowed", "This is not the token of the record that is served here.");
    await next();
  };
}

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

/** Headers on every answer: pages are hostile text, so nothing but the app's own files may run or load. */
export const securityHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  context.header("Content-Security-Policy", policy);
  context.header("X-Content-Type-Options", "nosniff");
  context.header("X-Frame-Options", "DENY");
  context.header("Referrer-Policy", "no-referrer");
  context.header("Cross-Origin-Opener-Policy", "same-origin");
  context.header("Cross-Origin-Resource-Policy", "same-origin");
};
