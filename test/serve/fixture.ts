import { decisionFrom } from "../../src/record/index.ts";
import type { Entry, Reading, Utterance } from "../../src/schema/index.ts";
import type { AddResult, Filters, ListedPage, RecordService, SearchHit } from "../../src/store/service.ts";
import { isOrActsFor } from "./fixture/actors.ts";
import { type Draft, reading } from "./fixture/build.ts";
import { entries, gaps, overdue } from "./fixture/entries.ts";
import { drafts } from "./fixture/pages.ts";

const firstDay = (entry: Entry): string => entry.time?.value.slice(0, 10) ?? "";

function keeps(filters: Filters, entry: Entry): boolean {
  const { actor, kind, status, since, until } = filters;
  return (
    (actor === undefined || entry.participants.some((one) => isOrActsFor(one, actor))) &&
    (kind === undefined || entry.kind === kind) &&
    (status === undefined || entry.status === status) &&
    (since === undefined || firstDay(entry) >= since) &&
    (until === undefined || (entry.time !== null && firstDay(entry) <= until))
  );
}

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
  }));

const summary = ({ page, article }: Reading): ListedPage => ({
  id: page.id,
  source: page.source,
  url: page.url,
  outlet: article.outlet,
  title: article.title,
  published: article.published,
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
    timeline: async (filters) => filtered(filters),
    entry: async (id) =>
      all.find((entry) => entry.id === id || (id.length >= 6 && entry.id.startsWith(id))) ?? null,
    statements: async (filters = {}) =>
      pages
        .flatMap(utterances)
        .filter(({ source }) => filters.actor === undefined || source.id === filters.actor),
    search: async (words) => pages.flatMap((page) => hits(page, words)),
    gaps: async ({ actor, kind } = {}) =>
      gaps.filter(
        (gap) =>
          !options.empty &&
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
    pages: async () => pages.map(summary),
    reading: async (id) => byId.get(id) ?? null,
    check: async () => ({ pages: 1, differing: 0, differences: [] }),
    reread: async () => ({ pages: 1, changed: 0, failed: [], of: 1, next: null }),
    backup: async function* () {
      yield new TextEncoder().encode("a backup");
    },
    close: async () => {},
  };
}
