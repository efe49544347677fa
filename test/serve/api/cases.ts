import { backfill } from "../../store/backfill-state.ts";
import { inputOf } from "../../store/fake-engine.ts";
import type { ServedRecord } from "./record.ts";

/** A request that a route answers well. `path`: below /api. */
export interface Case {
  readonly path: string;
  readonly body?: unknown;
}

const at = "2025-07-01T08:00:00.000Z";

const encoded = async (value: string | undefined): Promise<string> => encodeURIComponent(value ?? "none");

const firstPage = async ({ service }: ServedRecord): Promise<string> =>
  encoded((await service.pages({ limit: 1 }))[0]?.id);

const firstEntry = async ({ service }: ServedRecord): Promise<string> =>
  encoded((await service.outline({ limit: 1 }))[0]?.id);

const page = () => {
  const { bytes, source } = inputOf({ source: "new.txt", body: "Một trang nữa." });
  return { source, text: new TextDecoder().decode(bytes) };
};

const review = async (record: ServedRecord) => ({
  act: "review-page",
  page: decodeURIComponent(await firstPage(record)),
  state: "read",
  at,
  by: "lan",
  reason: null,
});

/** For each operation of the description a request that is answered well; one that has none fails the tests. */
export const cases: Readonly<Record<string, (record: ServedRecord) => Promise<Case> | Case>> = {
  timeline: () => ({
    path: "/timeline?actor=Nga&with=UA&kind=talks&since=2025-06-01&negotiation=war&limit=5",
  }),
  outline: () => ({
    path: "/outline?newest=true&overdue=false&doubtful=false&negotiation=war&track=two&limit=2",
  }),
  statements: () => ({ path: "/statements?actor=Nga&words=ngung%20ban&negotiation=war" }),
  undertakings: () => ({
    path: "/undertakings?act=offer&state=open&due=true&asOf=2025-06-11&track=two&limit=1",
  }),
  positions: () => ({ path: "/positions?actor=RU&topic=ceasefire&negotiation=war" }),
  gaps: () => ({ path: "/gaps?kind=call&negotiation=war" }),
  conflicts: () => ({ path: "/conflicts?disputed=true&track=two" }),
  unconfirmed: () => ({ path: "/unconfirmed?asOf=2025-12-01&negotiation=war" }),
  changes: () => ({ path: "/changes?since=2020-01-01T00:00:00Z&negotiation=war&track=two&limit=3" }),
  negotiations: () => ({ path: "/negotiations" }),
  actors: () => ({ path: "/actors?limit=2" }),
  sources: () => ({ path: "/sources" }),
  search: () => ({ path: "/search?q=ngung%20ban&negotiation=war&limit=2" }),
  entry: async (record) => ({ path: `/entries/${await firstEntry(record)}` }),
  statement: async ({ service }) => ({
    path: `/statements/${await encoded((await service.statements({ limit: 1 }))[0]?.key)}`,
  }),
  undertaking: async ({ service }) => ({
    path: `/undertakings/${await encoded((await service.undertakings())[0]?.key)}`,
  }),
  rejection: async ({ service }) => {
    const [last] = await service.outline({ newest: true, limit: 1 });
    const entry = await service.entry(last?.id ?? "");
    const reports = entry?.reports.map(({ key }) => key) ?? [];
    const rejected = await service.decide({ act: "reject", reports, at, by: "lan", reason: null });
    const path = `/rejections/${await encoded(entry?.id)}`;
    await service.decide({ act: "undo", decision: rejected.id, at, by: "lan", reason: null });
    await service.decide({ act: "reject", reports, at: "2025-07-02T08:00:00.000Z", by: "lan", reason: null });
    return { path };
  },
  summary: () => ({ path: "/summary" }),
  revision: () => ({ path: "/revision" }),
  names: () => ({ path: "/names?lang=vi" }),
  pages: () => ({ path: "/pages?review=unread&limit=2" }),
  page: async (record) => ({ path: `/pages/${await firstPage(record)}?explain=true` }),
  frozen: async (record) => ({ path: `/pages/${await firstPage(record)}/frozen?as=json` }),
  addPages: () => ({ path: "/pages", body: { pages: [page()] } }),
  readPage: () => ({
    path: "/readings?explain=true",
    body: {
      source: "a.txt",
      text: "Nga và Ukraine đàm phán\n\nNgày 3/2/2025, hai bên gặp nhau tại Istanbul.",
    },
  }),
  decisions: () => ({ path: "/decisions?newest=true&limit=1" }),
  decide: async (record) => ({ path: "/decisions", body: await review(record) }),
  importDecisions: async ({ service }) => ({
    path: "/decisions/import",
    body: { decisions: (await service.decisions()).map(({ decision }) => decision) },
  }),
  cite: async (record) => ({ path: `/citations?entry=${await firstEntry(record)}&format=json` }),
  brief: () => ({ path: "/brief?since=2025-06-01&until=2025-06-30&negotiation=war&track=two&lang=en" }),
  export: () => ({ path: "/export/entries.csv?negotiation=war&lang=en" }),
  feed: () => ({ path: "/feeds/entries.json?kind=talks&track=two" }),
  site: () => ({ path: "/site?lang=en&negotiation=war" }),
  watched: () => ({ path: "/watched" }),
  watchFailures: () => ({ path: "/watched/failures?limit=5&source=https%3A%2F%2Fnews.example%2Ffeed" }),
  follow: () => ({
    path: "/watched",
    body: { items: [{ address: "https://news.example/feed", every: 600 }] },
  }),
  stopFollowing: async ({ service }) => {
    await service.watching.follow([{ address: "https://news.example/old", every: null }]);
    return { path: "/watched?address=https%3A%2F%2Fnews.example%2Fold" };
  },
  watchHeld: () => ({ path: "/watched/lease" }),
  fetchAgain: () => ({ path: "/watched/again", body: { addresses: ["https://news.example/1"] } }),
  dueFetches: () => ({ path: "/watched/due", body: { now: at, most: 10, perHost: 2, without: [] } }),
  knownFetches: () => ({
    path: "/watched/known",
    body: { kind: "source", addresses: ["https://news.example/feed"] },
  }),
  noteFetches: () => ({ path: "/watched/notes", body: { rows: [] } }),
  holdWatch: () => ({
    path: "/watched/lease",
    body: { holder: "desk-1", now: at, until: "2025-07-01T08:02:00.000Z" },
  }),
  backup: () => ({ path: "/backup" }),
  check: () => ({ path: "/check" }),
  reread: () => ({ path: "/reread" }),
  backfills: () => ({ path: "/backfills" }),
  noteBackfill: () => ({ path: "/backfills", body: backfill }),
  audit: () => ({ path: "/audit?since=2020-01-01T00:00:00Z&newest=true&limit=5" }),
  tokens: () => ({ path: "/tokens" }),
  makeToken: () => ({ path: "/tokens", body: { name: "sheet", scope: "read" } }),
  revokeToken: async ({ service }) => {
    await service.makeToken({ name: "to-be-revoked", scope: "read" });
    return { path: "/tokens/to-be-revoked" };
  },
  ready: () => ({ path: "/ready" }),
  metrics: () => ({ path: "/metrics" }),
  health: () => ({ path: "/health" }),
  events: () => ({ path: "/events" }),
};
