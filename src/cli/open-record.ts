import { existsSync } from "node:fs";
import { ParleyError } from "../errors.ts";
import type { ReadEngine } from "../store/add.ts";
import { type Endpoint, openAddress, readEndpoint } from "../store/endpoint.ts";
import type { Raised } from "../store/ground/migrate.ts";
import { isServer } from "../store/ground/place.ts";
import type { RecordService } from "../store/service.ts";
import type { OwnWords } from "./own-words.ts";

/** How long the serving process may take to say that it is there, in milliseconds. */
const ANSWER_WITHIN = 2_000;

/**
 * Opens a record: through the process that serves its folder, or else the folder itself, or the database on a server.
 * `create`: makes the record where there is none; without it, throws `no-record`. `own`: what the user adds to what
 * Parley knows when pages are read. `onRaised`: told when the record was brought to this version.
 */
export async function openRecord(
  directory: string,
  options: { create: boolean; own?: OwnWords },
  onRaised: (raised: Raised) => void = () => {},
): Promise<RecordService> {
  const own = options.own ?? NOTHING_OWN;
  const endpoint = await liveEndpoint(directory);
  if (endpoint && (own.world !== null || own.topics !== null)) {
    const message = `The record at "${directory}" is served by another process, which reads with words of its own: start that one with --world or --topics.`;
    throw new ParleyError("bad-argument", message, { subject: directory });
  }
  if (endpoint) return (await import("../serve/client.ts")).connectRecord(endpoint);
  // Asked here, so that a slip of the pen is answered before the database is loaded.
  if (!options.create && !isServer(directory) && !existsSync(directory)) {
    throw new ParleyError("no-record", `There is no record at "${directory}".`, { subject: directory });
  }
  const { openStore } = await import("../store/index.ts");
  return openStore({ record: directory, create: options.create, engine: await engineWith(own), onRaised });
}

const NOTHING_OWN: OwnWords = { world: null, topics: null };

/**
 * The engine and its words are loaded with the first page that is not known yet: most commands read none. The user's
 * own files are read at once, so that a fault in them is told before any page is added.
 */
async function engineWith(own: OwnWords): Promise<ReadEngine> {
  const isPlain = own.world === null && own.topics === null;
  const options = isPlain ? {} : await (await import("./own-words.ts")).readOptionsFrom(own);
  return async (input, given, { explain } = { explain: false }) =>
    (await import("../read.ts")).readPage(input, { ...options, explain, ...(given ? { given } : {}) });
}

/** The address at which another process serves the record; null when none does. */
export async function servedAt(directory: string): Promise<{ url: string; open: string } | null> {
  const endpoint = await liveEndpoint(directory);
  if (!endpoint) return null;
  const { ownToken } = await import("../store/own-token.ts");
  return { url: endpoint.url, open: openAddress(endpoint.url, await ownToken(directory)) };
}

/**
 * The endpoint that the folder names, if somebody answers there: a killed process leaves its file behind. A database
 * on a server is open to all, and needs none.
 */
async function liveEndpoint(directory: string): Promise<Endpoint | null> {
  const endpoint = isServer(directory) ? null : await readEndpoint(directory);
  if (!endpoint) return null;
  try {
    const answer = await fetch(new URL("/api/health", endpoint.url), {
      // A wrong token is refused: another record may be served at the address of one that was killed.
      headers: { Authorization: `Bearer ${endpoint.token}` },
      signal: AbortSignal.timeout(ANSWER_WITHIN),
    });
    await answer.body?.cancel();
    return answer.ok ? endpoint : null;
  } catch {
    return null;
  }
}
