import { existsSync } from "node:fs";
import { ParleyError } from "../errors.ts";
import type { ReadEngine } from "../store/add.ts";
import { type Endpoint, openAddress, readEndpoint } from "../store/endpoint.ts";
import { isServer } from "../store/ground/place.ts";
import type { StoreOptions } from "../store/index.ts";
import type { RecordService } from "../store/service.ts";
import type { Stage, StageOptions } from "../store/stage.ts";
import { NOTHING_OWN, type Own, type OwnWords, ownFrom, readOptionsOf } from "./own-words.ts";

/** How long the serving process may take to say that it is there, in milliseconds. */
const ANSWER_WITHIN = 2_000;

/** What is told while a record is opened: that it is brought to this version, or to another project. */
type Told = { readonly [Name in "onRaised" | "onPlacing"]?: StoreOptions[Name] | undefined };

/**
 * Opens a record: through the process that serves its folder, or else the folder itself, or the database on a server.
 * `create`: makes the record where there is none; without it, throws `no-record`. `own`: the files by which the user adds
 * to what Parley knows; the record's project file is found without them.
 */
export async function openRecord(
  directory: string,
  options: { create: boolean; own?: OwnWords },
  { onRaised, onPlacing }: Told = {},
): Promise<RecordService> {
  const words = options.own ?? NOTHING_OWN;
  const endpoint = await liveEndpoint(directory);
  if (endpoint && [words.world, words.topics, words.project].some((file) => file !== null)) {
    const message = `The record at "${directory}" is served by another process, which reads with words of its own: start that one with --project, --world or --topics.`;
    throw new ParleyError("bad-argument", message, { subject: directory });
  }
  if (endpoint) return (await import("../serve/client.ts")).connectRecord(endpoint);
  // Asked here, so that a slip of the pen is answered before the database is loaded.
  if (!options.create && !isServer(directory) && !existsSync(directory)) {
    throw new ParleyError("no-record", `There is no record at "${directory}".`, { subject: directory });
  }
  const own = await ownFrom({ ...words, record: directory });
  const { openStore } = await import("../store/index.ts");
  return openStore({ ...storeOptions(directory, own, { onRaised, onPlacing }), create: options.create });
}

/** What opening a record takes out of the user's files. */
function storeOptions(record: string, own: Own, { onRaised, onPlacing }: Told): Omit<StoreOptions, "create"> {
  const { world, negotiations } = own;
  return {
    record,
    engine: engineWith(own),
    ...(onRaised ? { onRaised } : {}),
    ...(onPlacing ? { onPlacing } : {}),
    ...(world === null ? {} : { names: world }),
    ...(negotiations === null ? {} : { negotiations }),
  };
}

/** Opens a record on a server as workers fill it; it is made where there is none. */
export async function openStageOf(
  record: string,
  words: OwnWords,
  { onAside, ...told }: Told & Required<Pick<StageOptions, "onAside">>,
): Promise<Stage> {
  const own = await ownFrom({ ...words, record });
  const { openStage } = await import("../store/stage.ts");
  return openStage({ ...storeOptions(record, own, told), create: true, onAside });
}

/**
 * The engine and its words are loaded with the first page that is not known yet: most commands read none. The user's
 * own files were read at once, so that a fault in them is told before any page is added.
 */
function engineWith(own: Own): ReadEngine {
  const options = readOptionsOf(own);
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
