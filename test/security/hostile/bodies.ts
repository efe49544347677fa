import { gzipSync } from "node:zlib";
import type { Aim, HostileRequest, Must, Sender } from "./types.ts";

const json = { "Content-Type": "application/json" };
/** As the Model Context Protocol wants it. */
const accepting = { ...json, Accept: "application/json, text/event-stream" };
const megabyte = 1024 * 1024;

const post = (path: string, body: string | Buffer, headers: Record<string, string> = json) => ({
  method: "POST",
  path,
  headers,
  body,
});

interface Posted {
  readonly name: string;
  readonly path?: string;
  readonly from?: Sender;
  readonly aim?: Aim;
  readonly body: () => string | Buffer;
  readonly headers?: Record<string, string>;
  readonly must: Must;
}

const posted = ({
  name,
  path = "/api/pages",
  from = "own",
  aim = "JSON",
  ...rest
}: Posted): HostileRequest => ({
  name,
  aim,
  from,
  send: () => post(path, rest.body(), rest.headers ?? json),
  must: rest.must,
});

const unfit: Must = { status: [400, 422], code: "bad-argument" };
const tooLarge: Must = { status: 413, code: "too-large" };

/** Nested so deep that whoever descends by calling itself runs out of stack. */
const DEEP = 100_000;
const deepArray = `${"[".repeat(DEEP)}${"]".repeat(DEEP)}`;
const deepObject = `${'{"a":'.repeat(DEEP)}1${"}".repeat(DEEP)}`;

const nestedBodies = [
  ["/api/pages", `{"pages":${deepArray}}`],
  ["/api/pages", `{"pages":[{"source":"a","text":"b","declared":{"title":${deepObject}}}]}`],
  ["/api/pages", `{"pages":[{"source":"a","text":${deepObject}}]}`],
  ["/api/readings", `{"source":"a","text":"b","declared":{"authors":${deepArray}}}`],
  ["/api/decisions", `{"act":"merge","reports":${deepArray}}`],
  ["/api/decisions", `{"act":${deepObject}}`],
  ["/api/decisions/import", `{"decisions":${deepArray}}`],
  ["/api/tokens", deepArray.slice(0, 4000)],
  ["/mcp", `{"jsonrpc":"2.0","id":1,"method":"tools/call","params":${deepObject.slice(0, 200_000)}`],
  ["/mcp", `${"[".repeat(60_000)}${"]".repeat(60_000)}`],
] as const;

const nested: readonly HostileRequest[] = nestedBodies.map(([path, body], at) =>
  posted({
    name: `nested ${DEEP} deep, ${path} (${at})`,
    path,
    headers: accepting,
    body: () => body,
    must: path === "/mcp" ? { status: [400, 413] } : unfit,
  }),
);

/** Keys that reach for the prototype of all objects. */
const reaching = [
  '{"__proto__":{"polluted":1},"pages":[]}',
  '{"constructor":{"prototype":{"polluted":1}},"pages":[]}',
  '{"pages":[{"source":"a","text":"b","__proto__":{"polluted":1},"constructor":1}]}',
  '{"pages":[{"source":"__proto__","text":"b","prototype":{}}]}',
  '{"pages":{"__proto__":[{"source":"a","text":"b"}]}}',
];

const prototypes: readonly HostileRequest[] = reaching.map((body) =>
  posted({ name: `prototype: ${body.slice(0, 50)}`, body: () => body, must: unfit }),
);

const decision = (more: Record<string, unknown>): string =>
  JSON.stringify({
    act: "review-page",
    page: "PAGE",
    state: "read",
    at: "2025-07-01T08:00:00.000Z",
    by: "lan",
    reason: null,
    ...more,
  });

const key = "0f3c5a7e9b1d2f4a6c8e0b2d4f6a8c0e";

const party = { id: "RU", name: "Nga", for: "RU", role: "party" };

/** A contact that somebody knows of, with something wrong in it. */
const entered = (wrong: Record<string, unknown>): Record<string, unknown> => ({
  act: "enter",
  contact: {
    kind: "call",
    level: null,
    participants: [party],
    time: null,
    place: null,
    status: "held",
    ordinal: null,
    ...wrong,
  },
  text: "Ghi tay.",
  confidential: false,
});

/** Decisions that fit no record, on a page that there is: `PAGE` stands for its id. */
const strangeDecisions: readonly (readonly [string, Record<string, unknown>])[] = [
  ["an act that is none", { act: "__proto__" }],
  ["an act of a list", { act: ["merge"] }],
  ["a key that is SQL", { act: "undo", decision: "' or 1=1 --" }],
  ["a key with a line break", { act: "undo", decision: `${key}\n` }],
  ["a name with NUL", { by: "a\u0000b" }],
  ["a name of a megabyte", { by: "x".repeat(900_000) }],
  ["no name", { by: "   " }],
  ["an instant that is none", { at: "2025-02-30T08:00:00.000Z" }],
  ["an instant of year 300,000", { at: "+300000-01-01T00:00:00.000Z" }],
  ["an instant with an offset", { at: "2025-07-01T08:00:00+25:00" }],
  ["a span of infinite length", { act: "role", span: { start: 0, end: 1e308 }, role: "body" }],
  ["a span below nothing", { act: "role", span: { start: -1, end: 5 }, role: "body" }],
  ["a day that is none", { act: "page", values: { published: "2025-13-45" } }],
  ["a day of SQL", { act: "page", values: { published: "2025'; drop table pages --" } }],
  ["a contact on no day", entered({ time: { value: "yesterday", precision: "day" } })],
  ["a contact on a day of a megabyte", entered({ time: { value: "2".repeat(900_000), precision: "day" } })],
  ["a contact in the year 9999999", entered({ time: { value: "9999999-01-01", precision: "day" } })],
  ["a contact of a million", entered({ ordinal: { n: 1e308, since: null } })],
  ["a contact below nothing", entered({ ordinal: { n: -4, since: null } })],
  ["a contact of 101 parties", entered({ participants: Array(101).fill(party) })],
  ["a contact without parties", entered({ participants: [] })],
];

/** Decisions that may be made, and harm nobody: what they hold is kept as far as it can be, and is never more than text. */
const keptDecisions: readonly (readonly [string, Record<string, unknown>])[] = [
  ["a span that ends before it begins", { act: "role", span: { start: 9, end: 1 }, role: "body" }],
  ["an address that is a script", { act: "page", values: { url: "javascript:alert(1)" } }],
  ["an address of data", { act: "page", values: { url: "data:text/html,<script>1</script>" } }],
  ["lone surrogates as a name", { by: "\ud800" }],
  ["lone surrogates as a reason", { reason: "x\udfff" }],
  ["markup as a name", { by: "<script>alert(1)</script>" }],
  ["a formula as a reason", { reason: "=cmd|' /C calc'!A0" }],
];

const deciding = (list: typeof strangeDecisions, must: Must): readonly HostileRequest[] =>
  list.map(([name, more]) =>
    posted({ name, aim: "decisions", path: "/api/decisions", body: () => decision(more), must }),
  );

const merging = deciding([["a merge of one with itself", { act: "merge", reports: [key, key] }]], {
  status: 404,
  code: "not-found",
});

/** Bodies that are no JSON, or not as they say. */
const noJson: readonly (readonly [string, Must, () => string | Buffer, Record<string, string>?])[] = [
  ["nothing", unfit, () => ""],
  ["a word", unfit, () => "nonsense"],
  ["JSON cut off", unfit, () => '{"pages":[{"source":"a"'],
  ["a byte order mark in UTF-16", unfit, () => Buffer.from('\ufeff{"pages":[]}', "utf16le")],
  ["gzip that says so", unfit, () => gzipSync('{"pages":[]}'), { ...json, "Content-Encoding": "gzip" }],
  [
    "a gzip bomb",
    unfit,
    () => gzipSync(Buffer.alloc(50 * megabyte)),
    { ...json, "Content-Encoding": "gzip" },
  ],
  ["bytes that are no UTF-8", unfit, () => Buffer.from([0x22, 0xff, 0xfe, 0xc0, 0x22])],
  ["NaN", unfit, () => '{"pages":NaN}'],
  ["a number beyond all", unfit, () => '{"pages":1e999}'],
  ["NUL escaped", unfit, () => '{"pages":[{"source":"a\\u0000","text":"b"}]}'],
  ["NUL raw", unfit, () => '{"pages":[{"source":"a\u0000","text":"b"}]}'],
  ["thirty million backslashes", unfit, () => `{"pages":"${"\\\\".repeat(15_000_000)}"}`],
  [
    "one million keys",
    unfit,
    () => `{${Array.from({ length: 1_000_000 }, (_, n) => `"k${n}":0`).join(",")}}`,
  ],
  ["one million small arrays", unfit, () => `{"pages":[${"[],".repeat(1_000_000)}[]]}`],
  ["1,001 pages", unfit, () => JSON.stringify({ pages: Array(1001).fill({ source: "a", text: "b" }) })],
  ["no page", unfit, () => '{"pages":[]}'],
  ["both bytes and text", unfit, () => '{"pages":[{"source":"a","text":"b","bytes":"YQ=="}]}'],
  ["bytes that are no base64", unfit, () => '{"pages":[{"source":"a","bytes":"<script>"}]}'],
  ["a negative limit of bytes", unfit, () => '{"pages":[{"source":"a","text":"b","maxBytes":-1}]}'],
  ["a limit of bytes beyond all", unfit, () => '{"pages":[{"source":"a","text":"b","maxBytes":1e300}]}'],
  [
    "a source of 5,000 signs",
    unfit,
    () => JSON.stringify({ pages: [{ source: "a/".repeat(2500), text: "b" }] }),
  ],
  ["unknown fields", unfit, () => '{"pages":[{"source":"a","text":"b","isAdmin":true}]}'],
];

const malformed: readonly HostileRequest[] = noJson.map(([name, must, body, headers]) =>
  posted({ name, body, must, ...(headers ? { headers } : {}) }),
);

const oversized: readonly HostileRequest[] = [
  posted({ name: "129 MB of pages", body: () => Buffer.alloc(129 * megabyte, 0x20), must: tooLarge }),
  posted({
    name: "129 MB of pages in chunks, without a length",
    body: () => Buffer.alloc(129 * megabyte, 0x20),
    headers: { ...json, "Transfer-Encoding": "chunked" },
    must: tooLarge,
  }),
  posted({
    name: "17 MB for a page to be read",
    path: "/api/readings",
    body: () => Buffer.alloc(17 * megabyte, 0x20),
    must: tooLarge,
  }),
  posted({
    name: "2 MB for a decision",
    path: "/api/decisions",
    body: () => Buffer.alloc(2 * megabyte, 0x20),
    must: tooLarge,
  }),
  posted({
    name: "65 MB of decisions",
    path: "/api/decisions/import",
    body: () => Buffer.alloc(65 * megabyte, 0x20),
    must: tooLarge,
  }),
  posted({
    name: "5 kB for a token",
    path: "/api/tokens",
    body: () => Buffer.alloc(5 * 1024, 0x20),
    must: tooLarge,
  }),
  posted({
    name: "a large question by MCP",
    path: "/mcp",
    headers: accepting,
    body: () => Buffer.alloc(megabyte, 0x20),
    must: { status: 413 },
  }),
];

const rpc = (method: string, params: unknown, id: unknown = 1): string =>
  JSON.stringify({ jsonrpc: "2.0", id, method, params });

/** Questions of the Model Context Protocol that are none; told in its own words, never by a fault of ours. */
const strangeQuestions: readonly (readonly [string, string])[] = [
  ["a tool that is none", rpc("tools/call", { name: "__proto__", arguments: {} })],
  ["a tool by SQL", rpc("tools/call", { name: "search'; drop table pages --", arguments: {} })],
  [
    "a search of 10,000 words",
    rpc("tools/call", { name: "search", arguments: { query: "a ".repeat(10_000) } }),
  ],
  ["a search with NUL", rpc("tools/call", { name: "search", arguments: { query: "a\u0000b" } })],
  ["a search for a lone surrogate", rpc("tools/call", { name: "search", arguments: { query: "\ud800" } })],
  ["a forged cursor", rpc("tools/call", { name: "statements", arguments: { cursor: "eyJhIjoxfQ==" } })],
  ["a cursor of SQL", rpc("tools/call", { name: "statements", arguments: { cursor: "' or 1=1" } })],
  ["a limit beyond all", rpc("tools/call", { name: "statements", arguments: { limit: 1e308 } })],
  ["a resource on the disk", rpc("resources/read", { uri: "file:///etc/passwd" })],
  ["a resource with a way up", rpc("resources/read", { uri: "parley://pages/../../token" })],
  ["a prompt that is none", rpc("prompts/get", { name: "constructor", arguments: {} })],
  ["a method that is none", rpc("__proto__", {})],
  ["an id of an object", rpc("tools/list", {}, { a: 1 })],
];

const questions: readonly HostileRequest[] = strangeQuestions.map(([name, body]) =>
  posted({
    name: `MCP: ${name}`,
    path: "/mcp",
    headers: accepting,
    body: () => body,
    must: { status: [200, 400], without: /root:|polluted/ },
  }),
);

/** Requests whose bodies attack. */
export const bodies: readonly HostileRequest[] = [
  ...nested,
  ...prototypes,
  ...deciding(strangeDecisions, unfit),
  ...merging,
  ...deciding(keptDecisions, { status: 200 }),
  ...malformed,
  ...oversized,
  ...questions,
];
