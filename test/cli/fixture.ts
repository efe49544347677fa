import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { decisionFrom, outlineOf } from "../../src/record/index.ts";
import type {
  AuditLine,
  Entry,
  LoggedDecision,
  Reading,
  RecordPosition,
  RecordUndertaking,
  Unconfirmed,
  Utterance,
} from "../../src/schema/index.ts";
import { chainStart, lineHash } from "../../src/store/audit-chain.ts";
import { type BackupRow, headerOf, sealedLines } from "../../src/store/backup/format.ts";
import type { AddResult, RecordService, SearchHit } from "../../src/store/service.ts";
import { oneWatched } from "../watch/nothing-watched.ts";

const PAGE = "sha256:aa11";
const TEXT =
  "Bến Cảng\nÔng Putin và ông Zelensky đã điện đàm hôm 3/2.\nĐiện Kremlin nói cuộc gọi kéo dài một giờ.";

/** Where a passage stands in the text of the fixture's page. */
function spanOf(words: string): { start: number; end: number } {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

const quoted = (words: string) => ({ ...spanOf(words), text: words });

const reference = (id: string, name: string) => ({ id, name });
const party = (id: string, name: string, side: string) => ({ id, name, for: side, role: "party" as const });

/** One reading in which everything that a view prints is there. */
export const reading: Reading = {
  page: {
    id: PAGE,
    source: "pages/a.txt",
    url: null,
    captured: null,
    kind: "text",
    language: "vi",
    text: TEXT,
  },
  article: {
    title: "Điện đàm đầu năm",
    lead: null,
    published: {
      value: "2031-02-04",
      precision: "day",
      basis: "inferred",
      alternatives: ["2032-02-04"],
      evidence: [],
      reliable: false,
    },
    outlet: "Bến Cảng",
    credits: ["Reuters"],
    syndicated: null,
    authors: ["Lê Văn A"],
    topics: [],
    blocks: [
      { line: 1, role: "furniture", ...spanOf("Bến Cảng") },
      { line: 2, role: "lead", ...spanOf("Ông Putin và ông Zelensky đã điện đàm hôm 3/2.") },
      { line: 3, role: "body", ...spanOf("Điện Kremlin nói cuộc gọi kéo dài một giờ.") },
    ],
    teasers: [],
    modified: null,
    truncated: false,
    declared: { title: [], published: [], modified: [], outlet: [], canonical: [] },
  },
  times: [],
  actors: [],
  statements: [
    {
      id: "s1",
      source: reference("kremlin", "Kremlin"),
      alongside: [],
      via: reference("reuters", "Reuters"),
      quote: "indirect",
      cue: quoted("nói"),
      content: quoted("cuộc gọi kéo dài một giờ"),
      time: { value: "2031-02-03", precision: "day" },
      setting: "briefing",
      addressee: null,
      topics: [],
      stance: null,
    },
  ],
  events: [
    {
      id: "e1",
      kind: "call",
      level: "leaders",
      participants: [
        party("vladimir-putin", "Vladimir Putin", "RU"),
        party("volodymyr-zelensky", "Volodymyr Zelensky", "UA"),
      ],
      time: { value: "2031-02-03", precision: "day" },
      place: null,
      status: "held",
      ordinal: { n: 4, since: "2031-01-01" },
      outcome: null,
      attested: ["kremlin"],
      evidence: [spanOf("Ông Putin và ông Zelensky đã điện đàm hôm 3/2.")],
    },
  ],
  undertakings: [
    {
      id: "u1",
      act: "offer",
      actor: reference("RU", "Russia"),
      to: reference("UA", "Ukraine"),
      content: quoted("cuộc gọi kéo dài một giờ"),
      condition: quoted("hôm 3/2"),
      due: { value: "2031-02-10", precision: "day" },
      statement: "s1",
      event: null,
    },
  ],
  positions: [
    { actor: "RU", by: "kremlin", topic: "ceasefire", stance: "supports", statement: "s1" },
    { actor: "kremlin", by: "kremlin", topic: "fisheries", stance: "opposes", statement: "s1" },
  ],
  conflicts: [
    {
      about: "place",
      values: [
        { value: "Minsk", evidence: [] },
        { value: "Gomel", evidence: [] },
      ],
    },
  ],
};

const undertaking: RecordUndertaking = {
  id: "u1",
  act: "offer",
  actor: { id: "RU", name: "Russia" },
  to: { id: "UA", name: "Ukraine" },
  content: quoted("cuộc gọi kéo dài một giờ"),
  condition: null,
  due: null,
  statement: null,
  event: null,
  key: "u1",
  state: "refused",
  history: [
    { state: "open", reported: "2031-02-04", page: PAGE },
    { state: "refused", reported: null, page: "sha256:gone" },
  ],
  tellings: [
    {
      key: "t1",
      page: PAGE,
      outlet: "Bến Cảng",
      published: "2031-02-04",
      content: quoted("cuộc gọi kéo dài một giờ"),
    },
  ],
  for: "RU",
  through: ["kremlin"],
  topics: [],
  negotiation: null,
  track: null,
  entry: null,
  agreed_in: null,
  answers: null,
  answered_by: [],
};

const position: RecordPosition = {
  actor: { id: "RU", name: "Russia" },
  topic: "ceasefire",
  stance: "supports",
  from: "2031-02-03",
  to: "2031-02-05",
  statements: ["s1", "s2"],
  through: ["kremlin"],
  also: [{ stance: "conditions", statements: ["s3"] }],
  negotiation: null,
};

/** A call that one side alone attests, with everything that `show` prints. */
const call: Entry = {
  id: "3fa81c0299aabbcc",
  kind: "call",
  level: "leaders",
  participants: [
    party("vladimir-putin", "Vladimir Putin", "RU"),
    party("volodymyr-zelensky", "Volodymyr Zelensky", "UA"),
    { ...party("antonio-guterres", "António Guterres", "un"), role: "mediator" },
  ],
  time: { value: "2031-02-03", precision: "day", zone: null },
  place: { name: "Istanbul", state: "TR" },
  status: "held",
  ordinal: { n: 4, since: "2031-01-01" },
  counts: [],
  outcome: { result: "none", text: "không có kết quả", evidence: [] },
  topics: [],
  negotiation: null,
  track: null,
  history: [
    { status: "planned", reported: null, page: "sha256:gone" },
    { status: "held", reported: "2031-02-04", page: PAGE },
  ],
  reports: [
    {
      key: "b1".repeat(16),
      page: PAGE,
      source: "pages/a.txt",
      url: null,
      outlet: "Bến Cảng",
      title: "Điện đàm đầu năm",
      published: "2031-02-04",
      origin: "ben-cang",
      evidence: [quoted("Ông Putin và ông Zelensky đã điện đàm hôm 3/2.")],
    },
  ],
  independent: 1,
  attested: [{ side: "RU", through: ["kremlin"] }],
  onesided: true,
  told_by: ["sides"],
  doubtful: [],
  conflicts: [
    {
      entry: "3fa81c0299aabbcc",
      entries: ["3fa81c0299aabbcc"],
      about: "day",
      values: [
        { value: "2031-02-03", pages: [PAGE], independent: 1 },
        { value: "2031-02-05", pages: ["sha256:gone"], independent: 1 },
      ],
      settled: null,
    },
  ],
  confirmed: { by: "Mai", at: "2031-02-06", reason: null },
  review: null,
  confidential: false,
  decisions: [],
};

/** An announced meeting that nobody reported afterwards. */
const announced: Unconfirmed = {
  ...call,
  id: "77d0c5e1aabbccdd",
  kind: "meeting",
  status: "planned",
  time: null,
  place: null,
  onesided: false,
  ordinal: null,
  outcome: null,
  attested: [],
  conflicts: [],
  confirmed: null,
  due: "2031-03-01",
};

const utterance: Utterance = {
  ...(reading.statements[0] as Utterance),
  key: "u1",
  related: [],
  tellings: [
    {
      key: "t1",
      page: PAGE,
      outlet: "Bến Cảng",
      published: "2031-02-04",
      content: quoted("cuộc gọi kéo dài một giờ"),
    },
  ],
};

/** A decision that names a report which is no more. */
const logged: LoggedDecision = {
  decision: decisionFrom({
    act: "confirm",
    reports: ["b1", "b2"].map((key) => key.repeat(16)),
    at: "2031-02-06T08:00:00.000Z",
    by: "Mai",
    reason: "read the transcript",
  }),
  state: "in-force",
  conflicts: [],
  dangling: ["b2".repeat(16)],
};

const hit: SearchHit = {
  type: "article",
  id: PAGE,
  page: PAGE,
  title: "Điện đàm đầu năm",
  outlet: "Bến Cảng",
  published: "2031-02-04",
  passage: quoted("Ông Putin và ông Zelensky đã điện đàm hôm 3/2."),
  marks: [{ start: 29, end: 37 }],
};

/** A whole backup with one row of a page. */
async function* smallBackup(): AsyncGenerator<Uint8Array> {
  const row = async function* (): AsyncGenerator<BackupRow> {
    yield ["pages", PAGE];
  };
  let text = "";
  for await (const line of sealedLines(headerOf(1, { pages: ["id"] }, new Date(0)), row())) text += line;
  yield gzipSync(text);
}

const auditActs: Omit<AuditLine, "n" | "before" | "hash">[] = [
  {
    at: "2031-02-05T08:00:00.000Z",
    actor: { by: "user", name: "mai" },
    via: "local",
    action: "make-token",
    subject: "sheet",
    detail: { scope: "read" },
  },
  {
    at: "2031-02-05T09:00:00.000Z",
    actor: { by: "token", name: "desk" },
    via: "api",
    action: "undo",
    subject: "5d2c77e1",
    detail: { act: "undo", by: "Lan" },
  },
];

/** An audit log of two lines, chained. */
const auditLines = auditActs.reduce<AuditLine[]>((lines, act) => {
  const line = { ...act, n: lines.length + 1, before: lines.at(-1)?.hash ?? chainStart };
  return lines.concat({ ...line, hash: lineHash(line) });
}, []);

/** A record in memory that remembers what it was asked. */
export interface FakeRecord extends RecordService {
  readonly asked: unknown[];
  readonly batches: number[];
  closed: boolean;
}

/** A record with one page. `result` decides what becomes of an added page. */
export function fakeRecord(
  result: (source: string) => AddResult = (source) => ({ source, state: "added", page: PAGE, title: null }),
): FakeRecord {
  const asked: unknown[] = [];
  const batches: number[] = [];
  const answer = async <T>(question: unknown, value: T): Promise<T> => {
    asked.push(question);
    return value;
  };
  const record: FakeRecord = {
    asked,
    batches,
    closed: false,
    add: async (pages) => {
      batches.push(pages.length);
      return pages.map(({ source }) => result(source));
    },
    timeline: (filters) => answer(filters, [call, announced]),
    outline: (filters) => answer(filters, [outlineOf(call, null), outlineOf(announced, announced.due)]),
    actors: async () => [
      { id: "vladimir-putin", name: "Vladimir Putin", kind: "person", for: "RU", entries: 2, utterances: 0 },
      { id: "kremlin", name: "Kremlin", kind: "organisation", for: "RU", entries: 0, utterances: 1 },
    ],
    utterance: async (key) => (["u1", "t1"].includes(key) ? utterance : null),
    undertaking: async (key) => (["u1", "t1"].includes(key) ? undertaking : null),
    frozen: async (page) =>
      page === PAGE
        ? {
            bytes: new TextEncoder().encode(TEXT),
            source: "pages/a.txt",
            url: null,
            captured: null,
            kind: "text" as const,
            added: "2031-02-05T00:00:00.000Z",
            sha256: createHash("sha256").update(TEXT).digest("hex"),
          }
        : null,
    summary: async () => ({
      pages: 1,
      entries: 2,
      utterances: 1,
      undertakings: 1,
      outlets: 1,
      from: "2031-02-03",
      to: "2031-02-03",
      latest: "2031-02-04",
      unread: 1,
    }),
    negotiations: async () => [],
    ready: async () => {},
    revision: async () => "1",
    entry: async (id) => (call.id.startsWith(id) ? call : null),
    statements: (filters) => answer(filters, [utterance]),
    search: (words, filters) => answer({ words, ...filters }, words === "nothing" ? [] : [hit]),
    gaps: (filters) =>
      answer(filters, [
        {
          kind: "call" as const,
          participants: call.participants.slice(0, 2),
          since: "2031-01-01",
          missing: [3],
          after: "2031-01-20",
          last: null,
          next: call.id,
          possibly: [],
          before: "2031-02-03",
          told_by: [PAGE],
          negotiation: null,
          track: null,
        },
      ]),
    conflicts: (filters) => answer(filters, call.conflicts),
    unconfirmed: (filters) => answer(filters, [announced]),
    decide: (draft) => answer(draft, decisionFrom(draft)),
    decisions: async () => [logged],
    importDecisions: (decisions) => answer(decisions, { added: decisions.length, known: 0 }),
    rejection: async () => null,
    backfills: async () => [],
    noteBackfill: async () => {},
    tokens: async () => [],
    makeToken: async (draft) => ({ ...draft, token: "t".repeat(43), made: "2031-02-05T00:00:00.000Z" }),
    revokeToken: async () => false,
    undertakings: (filters) => answer(filters, [undertaking]),
    positions: (filters) => answer(filters, [position]),
    changes: (since) =>
      answer(since, [
        { type: "two-sided" as const, entry: call, before: ["RU"], after: ["RU", "UA"], pages: [PAGE] },
        { type: "undertaking" as const, undertaking, before: null, after: "refused" as const, pages: [PAGE] },
      ]),
    sources: async () => [
      {
        id: "ben-cang",
        name: "Bến Cảng",
        pages: 12,
        original: 9,
        taken: 3,
        given: 4,
        from: "2031-01-02",
        to: "2031-02-04",
        first: 2,
        alone: 1,
      },
    ],
    pages: async () => [],
    reading: async (page) => (page === PAGE ? reading : null),
    check: async () => ({
      pages: 2,
      differing: 0,
      differences: [],
      waiting: 3,
      aside: [
        {
          source: "a.txt",
          state: "failed",
          error: { code: "empty-page", message: "It is empty.", hint: "" },
        },
      ],
    }),
    reread: async (after) => ({ pages: 1, changed: 1, failed: [], of: 2, next: after === null ? "a" : null }),
    backup: smallBackup,
    watching: oneWatched,
    audit: (query) => answer(query, auditLines),
    close: async () => {
      record.closed = true;
    },
  };
  return record;
}
