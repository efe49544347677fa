import { createHash } from "node:crypto";
import { decisionFrom, outlineOf } from "../../src/record/index.ts";
import type { Entry, Reading, RecordActor, Utterance } from "../../src/schema/index.ts";
import type {
  AddResult,
  Filters,
  FrozenPage,
  ListedPage,
  RecordService,
  SearchHit,
} from "../../src/store/service.ts";
import { nothingWatched } from "../watch/nothing-watched.ts";
import { isOrActsFor } from "./fixture/actors.ts";
import { type Draft, reading } from "./fixture/build.ts";
import { entries, gaps, negotiations, overdue } from "./fixture/entries.ts";
import { cut, firstDay, isWithin, keeps, keepsUtterance } from "./fixture/narrow.ts";
import { drafts } from "./fixture/pages.ts";

const utterances = (page: Reading): Utterance[] =>
  page.statements.map((statement) => ({
    ...statement,
    key: `${page.page.source}-${statement.id}`,
    tellings: [
      {
        key: `${page.page.source}-${statement.id}`,
        page: page.page.id,
        outlet: page.article.outlet,
        published: page.article.published?.value ?? null,
        content: statement.content,
      },
    ],
    related: [],
    negotiation: null,
    track: null,
  }));

const summary = ({ page, article }: Reading): ListedPage => ({
  id: page.id,
  source: page.source,
  url: page.url,
  outlet: article.outlet,
  title: article.title,
  published: article.published,
  added: null,
  review: null,
  rejected: false,
  confidential: false,
});

const fold = (text: string): string =>
  text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").normalize("NFC");

function hits(page: Reading, words: string): SearchHit[] {
  return page.article.blocks.flatMap((block) => {
    const text = page.page.text.slice(block.start, block.end);
    const start = fold(text).indexOf(fold(words));
    if (start < 0) return [];
    const marks = [{ start, end: start + words.length }];
    const { outlet, title, published } = page.article;
    const passage = { start: block.start, end: block.end, text };
    const about = { page: page.page.id, title, outlet, published: published?.value ?? null };
    return [{ type: "article" as const, id: page.page.id, ...about, passage, marks }];
  });
}

/** Everybody who takes part or is quoted, as the record counts them. */
function actorsOf(all: readonly Entry[], said: readonly Utterance[]): RecordActor[] {
  const taking = all.flatMap(({ participants }) => participants);
  const quoted = said.map(({ source }) => ({ ...source, for: null }));
  const known = new Map([...quoted, ...taking].map((one) => [one.id, one]));
  return [...known.values()].map(({ id, name, for: side }) => ({
    id,
    name,
    kind: id === side ? "state" : "person",
    for: side,
    entries: taking.filter((one) => one.id === id).length,
    utterances: quoted.filter((one) => one.id === id).length,
  }));
}

function frozenOf({ page }: Reading): FrozenPage {
  const bytes = new TextEncoder().encode(page.text);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const { source, url, captured, kind } = page;
  return { bytes, source, url, captured, kind, added: null, sha256 };
}

/** A page whose every name tries to run a script. */
const hostile: Draft = {
  key: "bad",
  outlet: '<img src=x onerror="window.hacked=1">',
  published: "2025-10-21",
  lines: [
    ["title", "<script>window.hacked = 1</script> Lời lẽ thù địch"],
    ["body", 'Một dòng có <img src=x onerror="window.hacked=1"> và </script><svg onload="window.hacked=1">.'],
  ],
};

/**
 * A record in memory with a rich small negotiation, for tests of what shows a record.
 * @param options.empty a record without pages; `hostile`: one more page, full of markup
 */
export function fixtureService(options: { empty?: boolean; hostile?: boolean } = {}): RecordService {
  const chosen = options.empty ? [] : options.hostile ? [...drafts, hostile] : drafts;
  const pages = chosen.map(reading);
  const byId = new Map(pages.map((page) => [page.page.id, page]));
  const all = options.empty ? [] : entries(byId);
  const filtered = (filters: Filters = {}): Entry[] => all.filter((entry) => keeps(filters, entry));
  return {
    add: async (inputs): Promise<AddResult[]> =>
      inputs.map(({ source, bytes }) => ({
        source,
        state: "added",
        page: `sha256:${bytes.byteLength}`,
        title: new TextDecoder().decode(bytes),
      })),
    timeline: async (filters = {}) => cut(filtered(filters), filters, ({ id }) => id),
    outline: async (filters = {}) =>
      cut(filtered(filters), filters, ({ id }) => id).map((entry) =>
        outlineOf(entry, overdue.get(entry.id) ?? null),
      ),
    actors: async () => actorsOf(all, pages.flatMap(utterances)),
    utterance: async (key) => pages.flatMap(utterances).find((utterance) => utterance.key === key) ?? null,
    undertaking: async () => null,
    watching: nothingWatched,
    frozen: async (id) => {
      const page = byId.get(id);
      return page ? frozenOf(page) : null;
    },
    negotiations: async () => negotiations,
    ready: async () => {},
    revision: async () => "1",
    summary: async () => ({
      pages: pages.length,
      entries: all.length,
      utterances: pages.flatMap(utterances).length,
      undertakings: 0,
      outlets: new Set(pages.map(({ article }) => article.outlet)).size,
      from: all.map(firstDay).sort()[0] ?? null,
      to: all.map(firstDay).sort().at(-1) ?? null,
      latest:
        pages
          .map(({ article }) => article.published?.value.slice(0, 10) ?? "")
          .sort()
          .at(-1) ?? null,
      unread: pages.length,
    }),
    entry: async (id) =>
      all.find((entry) => entry.id === id || (id.length >= 6 && entry.id.startsWith(id))) ?? null,
    statements: async (filters = {}) => {
      const found = pages.flatMap(utterances).filter((utterance) => keepsUtterance(filters, utterance));
      return cut(found, filters, ({ key }) => key);
    },
    search: async (words, { limit } = {}) => pages.flatMap((page) => hits(page, words)).slice(0, limit),
    gaps: async ({ actor, kind, negotiation, track } = {}) =>
      gaps.filter(
        (gap) =>
          !options.empty &&
          isWithin(gap, { negotiation, track }) &&
          (kind === undefined || gap.kind === kind) &&
          (actor === undefined || gap.participants.some((one) => isOrActsFor(one, actor))),
      ),
    conflicts: async (filters) => filtered(filters).flatMap((entry) => entry.conflicts),
    unconfirmed: async (filters) =>
      filtered(filters).flatMap((entry) => {
        const due = overdue.get(entry.id);
        return due ? [{ ...entry, due }] : [];
      }),
    undertakings: async () => [],
    positions: async () => [],
    changes: async () => [],
    sources: async () => [],
    decide: async (draft) => decisionFrom(draft),
    decisions: async () => [],
    importDecisions: async (decisions) => ({ added: decisions.length, known: 0 }),
    rejection: async () => null,
    backfills: async () => [],
    noteBackfill: async () => {},
    tokens: async () => [],
    makeToken: async (draft) => ({ ...draft, token: "t".repeat(43), made: "2031-02-05T00:00:00.000Z" }),
    revokeToken: async () => false,
    pages: async (filters = {}) => {
      const { page, url, outlet, review = "unread", confidential = false, rejected = false } = filters;
      const found = pages.map(summary).filter((one) => page === undefined || one.id === page);
      const narrowed = found.filter(
        (one) => (url === undefined || one.url === url) && (outlet === undefined || one.outlet === outlet),
      );
      const day = ({ published }: ListedPage): string => published?.value ?? "";
      if (filters.newest) narrowed.sort((a, b) => (day(a) < day(b) ? -1 : 1));
      const marked = review === "unread" && !confidential && !rejected;
      return marked ? cut(narrowed, filters, ({ id }) => id) : [];
    },
    reading: async (id) => byId.get(id) ?? null,
    check: async () => ({ pages: 1, differing: 0, differences: [], waiting: 0, aside: [] }),
    reread: async () => ({ pages: 1, changed: 0, failed: [], of: 1, next: null }),
    backup: async function* () {
      yield new TextEncoder().encode("a backup");
    },
    audit: async () => [],
    close: async () => {},
  };
}
