import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createApp } from "../../../src/serve/app.ts";
import { fixtureService } from "../fixture.ts";
import { asker, own, type ServedRecord, servedRecord } from "./record.ts";

let record: ServedRecord;
beforeAll(async () => {
  record = await servedRecord();
});
afterAll(() => record.service.close());

const lists = [
  "/api/timeline",
  "/api/outline?newest=true",
  "/api/statements",
  "/api/undertakings",
  "/api/positions",
  "/api/gaps",
  "/api/conflicts",
  "/api/unconfirmed?asOf=2030-01-01",
  "/api/changes?since=2020-01-01T00:00:00Z",
  "/api/negotiations",
  "/api/actors",
  "/api/sources",
  "/api/pages",
  "/api/decisions",
  "/api/search?q=ngung%20ban",
];

const json = async (path: string): Promise<unknown[]> => (await (await record.ask(path)).json()) as unknown[];

const linesOf = (text: string): unknown[] =>
  text
    .split("\n")
    .slice(0, -1)
    .map((line): unknown => JSON.parse(line));

/** Follows the links from one part of a list to the next; all its items. */
async function walk(path: string, limit: number, ask: ServedRecord["ask"] = record.ask): Promise<unknown[]> {
  const items: unknown[] = [];
  let next: string | null = `${path}${path.includes("?") ? "&" : "?"}limit=${limit}`;
  while (next !== null) {
    const response = await ask(next);
    expect(response.status).toBe(200);
    const part = (await response.json()) as unknown[];
    expect(part.length).toBeLessThanOrEqual(limit);
    items.push(...part);
    const link = response.headers.get("link");
    next = link === null ? null : (/^<([^>]+)>; rel="next"$/.exec(link)?.[1] ?? "no address");
  }
  return items;
}

describe.each(lists)("%s", (path) => {
  it.each(["application/jsonl", "application/x-ndjson"])("as %s holds what JSON holds", async (media) => {
    const response = await record.ask(path, { headers: { Accept: media } });
    expect(response.headers.get("content-type")).toBe(media);
    expect(linesOf(await response.text())).toEqual(await json(path));
  });

  it("is walked once by its links, whatever the size of a part", async () => {
    const all = await json(path);
    for (const limit of [1, 2, 3, 100]) expect(await walk(path, limit)).toEqual(all);
  });
});

describe("cursors", () => {
  const entry = { id: "0" };
  const long = Array.from({ length: 1_203 }, (_, n) => ({ ...entry, id: String(n) }));

  /** A record whose timeline has 1203 contacts, and how it is asked for them. */
  function longRecord(revisions: readonly string[] = ["r"]) {
    const asked: number[] = [];
    let looks = 0;
    const app = createApp(
      {
        ...fixtureService(),
        revision: async () => revisions[Math.min(looks++, revisions.length - 1)] ?? "",
        timeline: async ({ limit = long.length, after } = {}) => {
          asked.push(limit);
          const from = after === undefined ? 0 : long.findIndex(({ id }) => id === after) + 1;
          return long.slice(from, from + limit) as never;
        },
      },
      { token: own, webDirectory: null, log: () => {} },
    );
    return { asked, ask: asker(app) };
  }

  it("walk a list of any length", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 100, max: 1_300 }), async (limit) => {
        expect(await walk("/api/timeline", limit, longRecord().ask)).toEqual(long);
      }),
      { numRuns: 10 },
    );
  });

  it("JSON Lines come from parts of the list: never is all of it held", async () => {
    const { asked, ask } = longRecord();
    const lines = await (await ask("/api/timeline", { headers: { Accept: "application/jsonl" } })).text();
    expect(linesOf(lines)).toEqual(long);
    expect(asked).toEqual([500, 500, 500]);
  });

  it("one that the list does not hold any more is refused where the list is cut here", async () => {
    const response = await record.ask("/api/actors?after=gone");
    expect(response.status).toBe(400);
  });

  it("a limit is a whole number above 0", async () => {
    for (const limit of ["0", "-1", "1.5", "1e3", "many", "", "9999999"])
      expect((await record.ask(`/api/actors?limit=${limit}`)).status).toBe(400);
  });
});
