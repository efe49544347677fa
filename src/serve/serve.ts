import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { FetchOptions } from "../fetch/types.ts";
import type { Topics } from "../language/stance-words.ts";
import { type Ops, quietOps } from "../ops/index.ts";
import { noterOf } from "../store/audit.ts";
import { openAddress, removeEndpoint, writeEndpoint } from "../store/endpoint.ts";
import { ownToken } from "../store/own-token.ts";
import type { RecordService } from "../store/service.ts";
import { newSecret } from "../store/tokens.ts";
import type { World } from "../world/world.ts";
import { createApp } from "./app.ts";
import { isLoopback } from "./guards.ts";
import { listen } from "./listen.ts";
import { closedGently, GRACE } from "./stop.ts";

export interface ServeOptions {
  /** The first port to try; 0 lets the system choose. */
  readonly port: number;
  readonly host: string;
  /** The record's folder: `endpoint.json` in it leads other processes here. Null for a database on a server. */
  readonly directory: string | null;
  /** Origins besides its own whose pages may ask. */
  readonly allowedOrigins?: readonly string[];
  /** By which names are told and pages are read; Parley's own when absent. */
  readonly world?: World;
  /** Topics of the user's own, with which pages are read; none when absent. */
  readonly topics?: Topics;
  /** How pages are fetched that are named by their address. */
  readonly web?: FetchOptions;
  /** How this serving is looked after; by nobody when absent. */
  readonly ops?: Ops;
  /** Seconds that requests under way may go on once serving is to end. */
  readonly grace?: number | null;
  /** Seconds that new requests are still taken then, so that load balancers notice in time. */
  readonly drain?: number | null;
  /** Ends serving. */
  readonly signal: AbortSignal;
}

export interface ServedAt {
  readonly url: string;
  /** The address that opens the web app for writing: with the token behind "#". */
  readonly open: string;
  readonly port: number;
  /** Settles when the last connection is closed and the endpoint file is gone. */
  readonly closed: Promise<void>;
}

/** Built: dist/serve beside dist/web and dist/docs. From source: src/serve, with these in dist. */
function builtFolder(name: "web" | "docs"): string | null {
  const folders = [`../${name}/`, `../../dist/${name}/`].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  );
  return folders.find((folder) => existsSync(`${folder}index.html`)) ?? null;
}

/** Where this machine reaches the server; "all addresses" is none that a browser could open. */
function addressOf(host: string, port: number): string {
  const reachable = host === "0.0.0.0" ? "127.0.0.1" : host === "::" ? "::1" : host;
  return `http://${reachable.includes(":") ? `[${reachable}]` : reachable}:${port}/`;
}

/**
 * Serves a record until `signal` is aborted; the caller closes the service after `closed`.
 * Writes the endpoint file that lets other commands go through this process, and removes it at the end; a record on a
 * server has none.
 * Throws `no-port` when no port is free.
 */
export async function serveRecord(service: RecordService, options: ServeOptions): Promise<ServedAt> {
  const { host, directory, allowedOrigins = [], world, topics, web, ops = quietOps, signal } = options;
  // A record on a server has no folder in which its token could be kept.
  const token = directory === null ? newSecret() : await ownToken(directory);
  // Copies of a folder have one own token; commands must not take the one's process for the other's.
  const servingToken = newSecret();
  const stopping = new AbortController();
  ops.ready("record", () => service.ready());
  const app = createApp(service, {
    token,
    servingToken,
    webDirectory: builtFolder("web"),
    docsDirectory: builtFolder("docs"),
    allowedOrigins,
    ...(options.ops ? { ops, log: (error: unknown) => ops.log.error({ error }, "A request failed.") } : {}),
    stopping: stopping.signal,
    ...(world === undefined ? {} : { world }),
    ...(topics === undefined ? {} : { topics }),
    ...(web === undefined ? {} : { web }),
    ...(isLoopback(host) ? {} : { host }),
  });
  const { server, port } = await listen(app, host, options.port);
  const url = addressOf(host, port);
  if (directory !== null) await writeEndpoint(directory, { url, token: servingToken, pid: process.pid });
  const note = noterOf(service);
  await note?.({ action: "start-serving", subject: url, detail: { host, port } });
  const closing = { stopping, ops, grace: options.grace ?? GRACE, drain: options.drain ?? 0 };
  const closed = closedGently(server, signal, closing).then(async () => {
    await note?.({ action: "stop-serving", subject: url });
    if (directory !== null) await removeEndpoint(directory);
  });
  return { url, open: openAddress(url, token), port, closed };
}
