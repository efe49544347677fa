import { z } from "zod";
import { ParleyError } from "../errors.ts";
import type { PageInput } from "../page/types.ts";
import {
  AccessToken,
  AuditLine,
  BackfillState,
  Change,
  Conflict,
  Decision,
  Entry,
  EntryOutline,
  Gap,
  LoggedDecision,
  MadeToken,
  Negotiation,
  Reading,
  RecordActor,
  RecordPosition,
  RecordSource,
  RecordSummary,
  RecordUndertaking,
  Rejection,
  Unconfirmed,
  Utterance,
} from "../schema/index.ts";
import { accountName } from "../store/actor.ts";
import type { AddResult, FrozenPage as RecordFrozenPage, RecordService } from "../store/service.ts";
import { type Asker, watchClient } from "./watch-client.ts";
import {
  AddResult as Added,
  CheckResult,
  DecisionImport,
  FrozenPage,
  ListedPage,
  Problem,
  RereadStep,
  Revision,
  RevokedToken,
  SearchHit,
  userHeader,
} from "./wire.ts";

/** Where a record is served, and the token for adding to it. */
export interface ServedRecord {
  readonly url: string;
  readonly token: string;
}

/** Bytes of pages sent in one request; base64 and JSON add 40 % at most, and the server takes 128 MB. */
const bytesPerUpload = 64 * 1024 * 1024;

/** Pages in one request. */
const pagesPerUpload = 200;

/** What a request adds to its path: all that is asked here. */
interface Init {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

function silent({ url }: ServedRecord, cause: unknown): ParleyError {
  const message = `The process that serves this record does not answer at ${url}.`;
  return new ParleyError("store-locked", message, { subject: url, cause });
}

async function send(served: ServedRecord, path: string, init: Init): Promise<Response> {
  try {
    const headers = {
      ...init.headers,
      Authorization: `Bearer ${served.token}`,
      [userHeader]: encodeURIComponent(accountName() ?? ""),
    };
    return await fetch(new URL(path, served.url), { ...init, headers });
  } catch (cause) {
    throw silent(served, cause);
  }
}

async function failure(response: Response): Promise<Error> {
  const problem = Problem.safeParse(await response.json().catch(() => null));
  if (!problem.success || problem.data.code === null)
    return new Error(`The server of the record answered ${response.status}.`);
  const { code, detail, subject } = problem.data;
  return new ParleyError(code, detail, subject === null ? {} : { subject });
}

async function ask<T>(served: ServedRecord, path: string, schema: z.ZodType<T>, init: Init = {}): Promise<T> {
  const response = await send(served, path, init);
  if (!response.ok) throw await failure(response);
  return schema.parse(await response.json());
}

/** The bytes of an answer; an error where it breaks off. */
async function* askBytes(served: ServedRecord, path: string): AsyncGenerator<Uint8Array> {
  const response = await send(served, path, {});
  if (!response.ok) throw await failure(response);
  try {
    if (response.body) yield* response.body;
  } catch (cause) {
    throw silent(served, cause);
  }
}

const asJson = (body: unknown): Init => ({
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify(body),
});

/** Null where the server says that there is no such thing. */
async function askMaybe<T>(
  served: ServedRecord,
  path: string,
  schema: z.ZodType<T>,
  init: Init = {},
): Promise<T | null> {
  try {
    return await ask(served, path, schema, init);
  } catch (error) {
    if (error instanceof ParleyError && error.code === "not-found") return null;
    throw error;
  }
}

function withQuery(path: string, query: object): string {
  const pairs = Object.entries(query).filter(([, value]) => value !== undefined);
  const text = new URLSearchParams(pairs.map(([name, value]) => [name, String(value)])).toString();
  return text === "" ? path : `${path}?${text}`;
}

async function frozen(served: ServedRecord, id: string): Promise<RecordFrozenPage | null> {
  const page = await askMaybe(served, `/api/pages/${encodeURIComponent(id)}/frozen?as=json`, FrozenPage);
  return page && { ...page, bytes: Buffer.from(page.bytes, "base64") };
}

const revoke = (served: ServedRecord, name: string) =>
  askMaybe(served, `/api/tokens/${encodeURIComponent(name)}`, RevokedToken, { method: "DELETE" });

/** Cuts pages into uploads that the server takes, keeping their order. */
function uploads(pages: readonly PageInput[]): PageInput[][] {
  const cut: PageInput[][] = [];
  let size = 0;
  for (const page of pages) {
    const last = cut.at(-1);
    size += page.bytes.byteLength;
    if (last && last.length < pagesPerUpload && size <= bytesPerUpload) last.push(page);
    else {
      cut.push([page]);
      size = page.bytes.byteLength;
    }
  }
  return cut;
}

async function upload(served: ServedRecord, pages: readonly PageInput[]): Promise<AddResult[]> {
  const encoded = pages.map((page) => ({ ...page, bytes: Buffer.from(page.bytes).toString("base64") }));
  return await ask(served, "/api/pages", z.array(Added), {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ pages: encoded }),
  });
}

const askerOf = (served: ServedRecord): Asker => ({
  get: (path, schema) => ask(served, path, schema),
  post: (path, schema, body) => ask(served, path, schema, asJson(body)),
  remove: (path, schema) => askMaybe(served, path, schema, { method: "DELETE" }),
});

/**
 * The record of another process, over HTTP. Errors of the other side come as the `ParleyError` that it threw;
 * `store-locked` when it does not answer. Large additions go in several requests, each a transaction of its own.
 */
export function connectRecord(served: ServedRecord): RecordService {
  const list = <T>(path: string, item: z.ZodType<T>, query: object = {}): Promise<T[]> =>
    ask(served, withQuery(path, query), z.array(item));
  return {
    add: async (pages) => {
      const results: AddResult[] = [];
      for (const part of uploads(pages)) results.push(...(await upload(served, part)));
      return results;
    },
    outline: (filters) => list("/api/outline", EntryOutline, filters),
    actors: () => list("/api/actors", RecordActor),
    utterance: (key) => askMaybe(served, `/api/statements/${encodeURIComponent(key)}`, Utterance),
    undertaking: (key) => askMaybe(served, `/api/undertakings/${encodeURIComponent(key)}`, RecordUndertaking),
    frozen: (page) => frozen(served, page),
    summary: () => ask(served, "/api/summary", RecordSummary),
    ready: async () => void (await ask(served, "/api/revision", Revision)),
    revision: async () => (await ask(served, "/api/revision", Revision)).revision,
    timeline: (filters) => list("/api/timeline", Entry, filters),
    entry: (id) => askMaybe(served, `/api/entries/${encodeURIComponent(id)}`, Entry),
    statements: (filters) => list("/api/statements", Utterance, filters),
    search: (words, filters) =>
      ask(served, withQuery("/api/search", { ...filters, q: words }), z.array(SearchHit)),
    gaps: (filters) => list("/api/gaps", Gap, filters),
    conflicts: (filters) => list("/api/conflicts", Conflict, filters),
    unconfirmed: (filters) => list("/api/unconfirmed", Unconfirmed, filters),
    undertakings: (filters) => list("/api/undertakings", RecordUndertaking, filters),
    positions: (filters) => list("/api/positions", RecordPosition, filters),
    changes: (since, filters = {}) => list("/api/changes", Change, { since, ...filters }),
    negotiations: () => list("/api/negotiations", Negotiation),
    sources: () => list("/api/sources", RecordSource),
    check: () => ask(served, "/api/check", CheckResult),
    reread: (after) =>
      ask(served, withQuery("/api/reread", after === null ? {} : { after }), RereadStep, { method: "POST" }),
    pages: (filters = {}) => list("/api/pages", ListedPage, filters),
    reading: (page, options = {}) =>
      askMaybe(served, withQuery(`/api/pages/${encodeURIComponent(page)}`, options), Reading),
    backfills: () => list("/api/backfills", BackfillState),
    noteBackfill: async (state) => void (await ask(served, "/api/backfills", BackfillState, asJson(state))),
    backup: () => askBytes(served, "/api/backup"),
    decide: (draft) => ask(served, "/api/decisions", Decision, asJson(draft)),
    decisions: () => list("/api/decisions", LoggedDecision),
    importDecisions: (decisions) =>
      ask(served, "/api/decisions/import", DecisionImport, asJson({ decisions })),
    rejection: (id) => askMaybe(served, `/api/rejections/${encodeURIComponent(id)}`, Rejection),
    tokens: () => list("/api/tokens", AccessToken),
    makeToken: (draft) => ask(served, "/api/tokens", MadeToken, asJson(draft)),
    revokeToken: async (name) => (await revoke(served, name)) !== null,
    watching: watchClient(askerOf(served)),
    audit: (query = {}) => list("/api/audit", AuditLine, query),
    close: async () => {},
  };
}
