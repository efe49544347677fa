import { lookup } from "node:dns/promises";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { isIP, isIPv4 } from "node:net";
import { networkInterfaces } from "node:os";
import { join } from "node:path";

/** Where the process that serves a record can be reached, and the word that opens it. */
export interface Endpoint {
  readonly url: string;
  readonly token: string;
  readonly pid: number;
}

/**
 * The address that opens the web app for writing: the token stands behind "#", which browsers send to nobody. The app
 * takes it out of its address and keeps it.
 */
export const openAddress = (url: string, token: string): string => `${url}#token=${token}`;

/** Checked by hand: every command looks for an endpoint, and loading zod would take it longer than all else here. */
function isEndpoint(value: unknown): value is Endpoint {
  if (typeof value !== "object" || value === null) return false;
  const { url, token, pid } = value as Partial<Record<keyof Endpoint, unknown>>;
  return typeof url === "string" && URL.canParse(url) && typeof token === "string" && Number.isInteger(pid);
}

const pathIn = (directory: string): string => join(directory, "endpoint.json");

/** Tells other processes of this user where the record is served; whole or not at all. */
export async function writeEndpoint(directory: string, endpoint: Endpoint): Promise<void> {
  const draft = `${pathIn(directory)}.${process.pid}`;
  await writeFile(draft, `${JSON.stringify(endpoint)}\n`, { mode: 0o600 });
  await rename(draft, pathIn(directory));
}

/**
 * What the record's folder says of the process that serves it; null when it says nothing, or nothing sound.
 * The process may have died since: only an answer at `url` proves it alive.
 */
export async function readEndpoint(directory: string): Promise<Endpoint | null> {
  try {
    const told: unknown = JSON.parse(await readFile(pathIn(directory), "utf8"));
    if (!isEndpoint(told)) return null;
    const url = await onThisMachine(told.url);
    return url === null ? null : { ...told, url };
  } catch {
    return null;
  }
}

/** Addresses of this machine: loopback, and those that its networks know it by. */
function isOwn(address: string): boolean {
  if (isIPv4(address) ? address.startsWith("127.") : address === "::1") return true;
  const known = Object.values(networkInterfaces()).flatMap((some) => some ?? []);
  return known.some((one) => one.address === address);
}

/**
 * The address where it is one of this machine, a name by what it leads to; else null. A folder that was got from somebody
 * else must not lead commands, and the pages that they add, to his server.
 */
async function onThisMachine(address: string): Promise<string | null> {
  const url = new URL(address);
  const host = url.hostname.replace(/^\[|\]$/gu, "");
  const found = isIP(host) === 0 ? (await lookup(host)).address : host;
  if (url.protocol !== "http:" || !isOwn(found)) return null;
  url.hostname = isIP(found) === 6 ? `[${found}]` : found;
  return url.href;
}

/** Takes the word back when serving ends. */
export const removeEndpoint = (directory: string): Promise<void> => rm(pathIn(directory), { force: true });
