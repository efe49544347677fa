import { ParleyError } from "../errors.ts";

/** Where a queue is: its servers, how they let one in, and the queue's name on them. */
export interface QueueAddress {
  /** Host and port of each; a client needs one of them that runs. */
  readonly servers: readonly string[];
  readonly tls: boolean;
  readonly user: string | null;
  /** Beside a user; or alone, as a token. */
  readonly secret: string | null;
  /** Of the record's queue: part of the names of its streams. */
  readonly name: string;
}

const USUAL_NAME = "parley";
const fits = /^[A-Za-z0-9][A-Za-z0-9_-]{0,30}$/;

/** The address as it may be told: without password and token. */
export function shownQueue(text: string): string {
  const from = text.indexOf("://") + 3;
  const to = text.lastIndexOf("@");
  if (to < from) return text;
  const colon = text.slice(from, to).indexOf(":");
  return `${text.slice(0, from)}${colon < 0 ? "…" : text.slice(from, from + colon)}${text.slice(to)}`;
}

const unfit = (text: string, why: string): ParleyError =>
  new ParleyError("bad-argument", `"${shownQueue(text).slice(0, 200)}" is no address of a queue: ${why}.`, {
    subject: shownQueue(text).slice(0, 200),
  });

function decoded(text: string, part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw unfit(text, "what is escaped in its user or password is no text");
  }
}

/** A server's host, with a port or without. */
function isServer(host: string): boolean {
  if (!URL.canParse(`nats://${host}`)) return false;
  const { hostname, pathname, search, hash } = new URL(`nats://${host}`);
  return hostname !== "" && pathname === "" && search === "" && hash === "";
}

/** "user:password", or a token alone; what holds ":", "@" or "/" is escaped as in other addresses. */
function credentials(text: string, part: string): Pick<QueueAddress, "user" | "secret"> {
  const colon = part.indexOf(":");
  if (part === "") return { user: null, secret: null };
  if (colon < 0) return { user: null, secret: decoded(text, part) };
  return { user: decoded(text, part.slice(0, colon)), secret: decoded(text, part.slice(colon + 1)) };
}

/**
 * Reads `nats://user:password@host:4222,other:4222/name`, or the same with `tls://`, where the connection must be
 * encrypted. Everything but the hosts may be left out; the name is then "parley". Throws `bad-argument`.
 */
export function queueAddress(text: string): QueueAddress {
  const [scheme, rest = ""] = text.split(/:\/\/(.*)/s);
  if (scheme !== "nats" && scheme !== "tls") throw unfit(text, "it begins with nats:// or tls://");
  const at = rest.lastIndexOf("@");
  const [hosts = "", name = ""] = rest.slice(at + 1).split(/\/(.*)/s);
  const servers = hosts.split(",");
  const wrong = servers.find((host) => !isServer(host));
  if (wrong !== undefined) throw unfit(text, `"${wrong.slice(0, 200)}" is no host`);
  if (name !== "" && !fits.test(name))
    throw unfit(text, "behind the hosts stands a name of letters, digits, _ and -, 31 at most");
  return {
    servers,
    tls: scheme === "tls",
    ...credentials(text, rest.slice(0, Math.max(at, 0))),
    name: name || USUAL_NAME,
  };
}
