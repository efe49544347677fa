import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, vi } from "vitest";
import { readPage } from "../../src/read.ts";
import { serveRecord } from "../../src/serve/serve.ts";
import { openStore } from "../../src/store/index.ts";
import type { RecordService } from "../../src/store/service.ts";
import { recordFolder } from "../store/temporary.ts";
import { samplePages } from "../web/desk.ts";

/** What came back on a request. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** A request as it goes over the wire, with whatever headers. */
export interface Asked {
  readonly method?: string;
  readonly path: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string | Buffer;
}

/** A record that is served on a socket, as its attackers see it, and what its keeper looks at afterwards. */
export interface Target {
  readonly service: RecordService;
  readonly port: number;
  readonly folder: string;
  /** The tokens there are, by scope; `own` is the record's own. */
  readonly tokens: Readonly<Record<"own" | "read" | "write" | "admin", string>>;
  ask(asked: Asked): Promise<Answer>;
  /** Sends bytes as they are; all that came back until the other side closed, or was silent for `patience` milliseconds. */
  raw(text: string | Buffer, patience?: number): Promise<string>;
}

/** Milliseconds after which a connection on which nothing comes any more is given up by its asker. */
const PATIENCE = 400;

function rawAsker(port: number): Target["raw"] {
  return (text, patience = PATIENCE) =>
    new Promise((resolve) => {
      let answer = "";
      const socket = connect(port, "127.0.0.1", () => socket.write(text));
      socket.setTimeout(patience, () => socket.destroy());
      socket.on("data", (some) => {
        answer += some.toString("latin1");
      });
      socket.on("error", () => {});
      socket.on("close", () => resolve(answer));
    });
}

const asker =
  (port: number): Target["ask"] =>
  ({ method = "GET", path, headers = {}, body }) =>
    new Promise((resolve, reject) => {
      // `Host` comes with the headers, so that an attack may name another.
      const host = { Host: `127.0.0.1:${port}`, ...headers };
      const asked = request({ port, host: "127.0.0.1", method, path, headers: host, agent: false });
      let answered = false;
      asked.on("response", (response) => {
        answered = true;
        const parts: Buffer[] = [];
        const { statusCode: status = 0, headers } = response;
        const told = (): void => resolve({ status, headers, text: Buffer.concat(parts).toString() });
        response.on("data", (part: Buffer) => parts.push(part));
        response.on("error", () => {});
        response.on("close", told);
        // A stream of events has no end: what came first is the answer.
        if (headers["content-type"] === "text/event-stream")
          response.once("data", () => setImmediate(() => response.destroy()));
      });
      // A server that refuses a body may close while it is still being sent.
      asked.on("error", (error) => {
        if (!answered) reject(error);
      });
      asked.end(body);
    });

/** Errors that nobody caught while attacks ran, and those that the server logged as faults of its own. */
function watchErrors(): { readonly seen: unknown[]; stop(): void } {
  const seen: unknown[] = [];
  const note = (error: unknown): void => void seen.push(error);
  process.on("unhandledRejection", note);
  process.on("uncaughtException", note);
  const logged = vi.spyOn(console, "error").mockImplementation(note);
  const stop = (): void => {
    process.off("unhandledRejection", note);
    process.off("uncaughtException", note);
    logged.mockRestore();
  };
  return { seen, stop };
}

/** All files below a folder, by name. */
const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/**
 * Serves a record of the sample pages before the tests of the file, over a real socket. After them: nobody's error was
 * left uncaught, the record is whole, and nothing was written beside it.
 */
export function servedTarget(): Target {
  const made: Partial<Target> = {};
  const stop = new AbortController();
  // The record lies in a folder of its own, beside which nothing may come to be; so do temporary files.
  const around = mkdtempSync(join(tmpdir(), "parley-around-"));
  const usual = process.env.TMPDIR;
  const errors = watchErrors();
  let closed: Promise<void> = Promise.resolve();
  beforeAll(async () => {
    const folder = join(around, "record");
    cpSync(await recordFolder(), folder, { recursive: true });
    process.env.TMPDIR = join(around, "temporary");
    mkdirSync(process.env.TMPDIR);
    const service = await openStore({
      record: folder,
      create: true,
      engine: (input, given, options) => readPage(input, { ...options, ...(given ? { given } : {}) }),
    });
    await service.add(await samplePages("2025-03"));
    const at = await serveRecord(service, {
      port: 0,
      host: "127.0.0.1",
      directory: folder,
      signal: stop.signal,
    });
    closed = at.closed;
    const tokens = { own: at.open.slice(at.open.indexOf("=") + 1), read: "", write: "", admin: "" };
    for (const scope of ["read", "write", "admin"] as const)
      tokens[scope] = (await service.makeToken({ name: `a-${scope}`, scope })).token;
    const { port } = at;
    Object.assign(made, { service, port, folder, tokens, ask: asker(port), raw: rawAsker(port) });
  });
  afterAll(async () => {
    stop.abort();
    await closed;
    await made.service?.close();
    errors.stop();
    if (usual === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = usual;
    const left = filesBelow(around).filter((path) => !path.startsWith(join(around, "record/")));
    rmSync(around, { recursive: true });
    expect({ uncaught: errors.seen, outside: left }).toEqual({ uncaught: [], outside: [] });
  });
  return new Proxy(made as Target, {
    get: (target, name: keyof Target) => {
      if (target[name] === undefined) throw new Error(`The tests have not begun: there is no ${name} yet.`);
      return target[name];
    },
  });
}

/** The server still answers, and the record still holds what it held. */
export async function expectAlive(target: Target, pages: number): Promise<void> {
  const health = await target.ask({ path: "/api/health" });
  expect(health.status).toBe(200);
  expect((await target.service.summary()).pages).toBe(pages);
}
