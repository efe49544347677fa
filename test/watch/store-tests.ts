import { expect, test } from "vitest";
import { FetchRow, type FetchState } from "../../src/schema/index.ts";
import type { RecordService } from "../../src/store/service.ts";
import type { DueQuery } from "../../src/store/watching.ts";

const feed = "https://news.example/feed";
const map = "https://paper.example/map.xml";
const past = "2000-01-01T00:00:00.000Z";
const future = "2999-01-01T00:00:00.000Z";

/** An article of the feed, due long ago unless that is said otherwise. */
const article = (n: number, more: Partial<FetchRow> = {}, state: Partial<FetchState> = {}): FetchRow =>
  FetchRow.parse({
    kind: "article",
    address: `https://news.example/${n}`,
    source: feed,
    host: "news.example",
    due: past,
    state,
    ...more,
  });

const all: DueQuery = { now: future, most: 100, perHost: 100, without: [] };

/** What every way to a record must keep to of what is followed. */
export function watchTests(get: () => RecordService): void {
  const watching = () => get().watching;

  test("addresses are followed, listed and followed no longer, and the revision stays", async () => {
    const revision = await get().revision();
    expect(await watching().list()).toEqual([]);
    const drafts = [
      { address: map, every: null },
      { address: feed, every: 600 },
    ];
    expect(await watching().follow(drafts)).toEqual({ added: 2, known: 0 });
    expect(await watching().follow([{ address: feed, every: 900 }])).toEqual({ added: 0, known: 1 });
    const [first, second] = await watching().list();
    expect(first).toMatchObject({ address: feed, every: 900, last: null, fault: null, articles: 0 });
    expect(second).toMatchObject({ address: map, every: null, over: false });
    expect(first?.next).toBe(first?.since);
    expect(await watching().stop(map)).toBe(true);
    expect(await watching().stop(map)).toBe(false);
    expect((await watching().list()).map(({ address }) => address)).toEqual([feed]);
    expect(await get().revision()).toBe(revision);
  });

  test("what is due comes by host, the longest waiting first, without the hosts that are left alone", async () => {
    const other = article(4, {
      address: "https://b.example/4",
      host: "b.example",
      due: "2001-01-01T00:00:00.000Z",
    });
    await watching().note([article(1), article(2), article(3, { due: null }), other]);
    const addresses = async (query: Partial<DueQuery>) =>
      (await watching().due({ ...all, ...query })).rows.map(({ address }) => address);
    expect(await addresses({})).toEqual([feed, article(1).address, article(2).address, other.address]);
    expect(await addresses({ now: "2000-06-01T00:00:00.000Z" })).toEqual([
      article(1).address,
      article(2).address,
    ]);
    expect(await addresses({ perHost: 1 })).toEqual([feed, other.address]);
    expect(await addresses({ without: ["news.example"] })).toEqual([other.address]);
    expect(await addresses({ most: 2 })).toEqual([feed, article(1).address]);
    expect((await watching().due({ ...all, now: "1999-01-01T00:00:00.000Z" })).next).toBe(past);
  });

  test("what became of addresses is kept as it was told, and counted", async () => {
    const fault = { code: "fetch-failed", message: "\ud800 no\u0000", since: past, at: past, tries: 2 };
    const had = article(1, { due: null }, { version: "v", name: "https://news.example/1", etag: '"a"' });
    await watching().note([had, article(2, {}, { fault, title: "Story" })]);
    expect(await watching().known("article", [had.address, "https://news.example/none"])).toEqual([
      { ...had, every: 900 },
    ]);
    expect(await watching().known("source", [had.address])).toEqual([]);
    expect((await watching().list())[0]).toMatchObject({ articles: 1, failing: 1 });
    const failures = await watching().failures();
    expect(failures).toEqual([
      {
        ...fault,
        message: "\ufffd no\ufffd",
        kind: "article",
        address: article(2).address,
        source: feed,
        title: "Story",
        next: past,
      },
    ]);
    expect(await watching().failures({ source: map, limit: 1 })).toEqual([]);
  });

  test("failed addresses are due at once where somebody asks for it, those that were given up too", async () => {
    const fault = { code: "fetch-failed", message: "503.", since: past, at: past, tries: 3 };
    const rows = [
      article(5, { due: future }, { fault }),
      article(6, { due: null }, { fault, over: true }),
      article(7, { due: past }, { fault }),
      article(8, { due: future }),
    ];
    await watching().note(rows);
    const none = "https://news.example/none";
    expect(await watching().again([...rows.map(({ address }) => address), none])).toBe(3);
    expect(await watching().again([none])).toBe(0);
    const now = new Date(Date.now() + 1000).toISOString();
    const due = (await watching().due({ ...all, now })).rows.map(({ address }) => address);
    for (const { address } of rows.slice(0, 3)) expect(due).toContain(address);
    expect(due).not.toContain(article(8).address);
    const [given] = await watching().known("article", [article(6).address]);
    expect(given?.state).toMatchObject({ fault, over: true });
  });

  test("of what is followed no longer nothing is kept, and others are read whole again", async () => {
    await watching().follow([{ address: map, every: null }]);
    const [row] = await watching().known("source", [map]);
    if (!row) throw new Error("the sitemap is not followed");
    await watching().note([{ ...row, state: { ...row.state, etag: '"b"', title: "Map" } }]);
    await watching().stop(feed);
    await watching().note([article(1)]);
    expect(await watching().known("article", [article(1).address])).toEqual([]);
    const [left] = await watching().known("source", [map]);
    expect(left?.state).toMatchObject({ etag: null, title: "Map" });
    await watching().stop(map);
    expect(await watching().due(all)).toEqual({ rows: [], next: null });
  });

  test("one follows at a time, until the time is over or it is given back", async () => {
    const hold = (holder: string, now: string, until: string) => watching().hold({ holder, now, until });
    const [at8, at9, at10] = [8, 9, 10].map((hour) => `2025-06-05T${`${hour}`.padStart(2, "0")}:00:00.000Z`);
    if (!at8 || !at9 || !at10) throw new Error("no instants");
    expect(await hold("a", at8, at9)).toBe(true);
    expect(await hold("b", at8, at9)).toBe(false);
    expect(await hold("a", at8, at10)).toBe(true);
    expect(await hold("b", at9, at10)).toBe(false);
    expect(await hold("b", at10, at10)).toBe(true);
    expect(await hold("a", at10, at10)).toBe(true);
  });

  test("everybody may see whether somebody follows, and until about when that was", async () => {
    expect(await watching().lease()).toEqual({ running: false, until: "2025-06-05T10:00:00.000Z" });
    await watching().hold({ holder: "c", now: past, until: future });
    await watching().hold({ holder: "c", now: "2025-06-05T10:00:00.000Z", until: future });
    expect(await watching().lease()).toEqual({ running: true, until: future });
    const ended = "2025-06-05T11:00:00.000Z";
    await watching().hold({ holder: "c", now: ended, until: ended });
    expect(await watching().lease()).toEqual({ running: false, until: ended });
  });
}
