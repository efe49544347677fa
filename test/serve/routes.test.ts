import { describe, expect, it } from "vitest";
import { z } from "zod";
import { ParleyError } from "../../src/errors.ts";
import type { PageInput } from "../../src/page/types.ts";
import {
  Change,
  Conflict,
  Entry,
  Gap,
  Reading,
  RecordPosition,
  RecordUndertaking,
  Unconfirmed,
  Utterance,
} from "../../src/schema/index.ts";
import { createApp } from "../../src/serve/app.ts";
import { ListedPage, Problem, SearchHit } from "../../src/serve/wire.ts";
import type { RecordService } from "../../src/store/service.ts";
import { packageVersion } from "../../src/version.ts";
import { fixtureService } from "./fixture.ts";

const token = "the-token-of-this-record";
const silent = { token, webDirectory: null, log: () => {} };
const app = createApp(fixtureService(), silent);

const get = (path: string): Promise<Response> => Promise.resolve(app.request(`http://localhost:4680${path}`));

const json = async (path: string): Promise<unknown> => (await get(path)).json();

const problemOf = async (response: Response): Promise<Problem> => {
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  return Problem.parse(await response.json());
};

const post = (body: string, headers: Record<string, string> = {}): Promise<Response> =>
  Promise.resolve(app.request("http://localhost:4680/api/pages", { method: "POST", body, headers }));

const bearer = { Authorization: `Bearer ${token}`, "Content-Type": "application/json" };

const lists: readonly (readonly [string, z.ZodType])[] = [
  ["/api/timeline", z.array(Entry).min(1)],
  ["/api/statements", z.array(Utterance).min(1)],
  ["/api/gaps", z.array(Gap).min(1)],
  ["/api/conflicts", z.array(Conflict).min(1)],
  ["/api/unconfirmed?asOf=2025-12-01", z.array(Unconfirmed).min(1)],
  ["/api/undertakings?act=offer&state=open&due=true&asOf=2025-12-01", z.array(RecordUndertaking)],
  ["/api/positions?actor=RU&topic=ceasefire", z.array(RecordPosition)],
  ["/api/changes?since=2025-12-01T00:00:00Z", z.array(Change)],
  ["/api/pages", z.array(ListedPage)],
  ["/api/search?q=dam%20phan", z.array(SearchHit)],
];

describe("the JSON routes", () => {
  it.each(lists)("answer %s as the schema says", async (path, schema) => {
    expect(schema.safeParse(await json(path)).error).toBeUndefined();
  });

  it("say that they are there", async () => {
    expect(await json("/api/health")).toEqual({ status: "ok", version: packageVersion() });
  });

  it("hand the filters on", async () => {
    const entries = z.array(Entry).parse(await json("/api/timeline?actor=UA&kind=talks&since=2025-06-01"));
    expect(entries.map(({ time }) => time?.value)).toEqual(["2025-06-02"]);
  });

  it("give one entry, and one page as its reading", async () => {
    expect(Entry.parse(await json("/api/entries/d8jun04a00000008")).ordinal?.n).toBe(4);
    const [first] = z.array(ListedPage).parse(await json("/api/pages"));
    const reading = Reading.parse(await json(`/api/pages/${encodeURIComponent(first?.id ?? "")}`));
    expect(reading.page.id).toBe(first?.id);
  });

  it("give the names of the world in the language asked for", async () => {
    const names = z.record(z.string(), z.string());
    const [vi, en] = [
      names.parse(await json("/api/names?lang=vi")),
      names.parse(await json("/api/names?lang=en")),
    ];
    expect([vi.RU, en.RU]).toEqual(["Nga", "Russia"]);
  });
});

describe("bad requests", () => {
  it.each([
    "/api/timeline?kind=duel",
    "/api/timeline?since=2025-02-30",
    "/api/timeline?since=yesterday",
    "/api/timeline?actr=RU",
    "/api/search",
    "/api/search?q=%20",
    "/api/names?lang=fr",
    "/api/unconfirmed?asOf=soon",
    "/api/undertakings?state=perhaps",
    "/api/undertakings?due=yes",
    "/api/changes",
    "/api/changes?since=7d",
  ])("%s is refused, and the field is named", async (path) => {
    const response = await get(path);
    expect(response.status).toBe(400);
    expect(await problemOf(response)).toMatchObject({ code: "bad-argument", status: 400 });
  });

  it.each(["/api/entries/none", "/api/pages/sha256:none", "/api/nothing"])(
    "%s is not found",
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(404);
      expect(await problemOf(response)).toMatchObject({ code: "not-found" });
    },
  );

  it("an error of the record keeps its code; one that nobody foresaw tells nothing of the machine", async () => {
    const failing = (error: unknown): RecordService => ({
      ...fixtureService(),
      gaps: () => Promise.reject(error),
    });
    const ask = async (error: unknown): Promise<Problem> => {
      const broken = createApp(failing(error), silent);
      return problemOf(await broken.request("http://localhost/api/gaps"));
    };
    expect(await ask(new ParleyError("disk-full", "No room is left."))).toMatchObject({
      code: "disk-full",
      status: 507,
    });
    const unforeseen = await ask(new Error("secret path"));
    expect(unforeseen).toMatchObject({ code: null, status: 500 });
    expect(JSON.stringify(unforeseen)).not.toContain("secret");
  });
});

describe("adding pages", () => {
  const page = {
    source: "a.txt",
    bytes: Buffer.from("Tin mới").toString("base64"),
    kind: null,
    language: "vi",
  };

  it("needs the token", async () => {
    for (const headers of [{}, { Authorization: "Bearer wrong" }, { Authorization: token }]) {
      const response = await post(JSON.stringify({ pages: [page] }), headers);
      expect(response.status).toBe(401);
      expect(response.headers.get("www-authenticate")).toBe('Bearer realm="parley"');
      expect(await problemOf(response)).toMatchObject({ code: "no-token" });
    }
  });

  it("hands the bytes to the record unchanged", async () => {
    const response = await post(JSON.stringify({ pages: [page] }), bearer);
    expect(await response.json()).toMatchObject([{ source: "a.txt", state: "added", title: "Tin mới" }]);
  });

  it("takes text as well", async () => {
    const { bytes: _bytes, ...rest } = page;
    const response = await post(JSON.stringify({ pages: [{ ...rest, text: "Tin mới" }] }), bearer);
    expect(await response.json()).toMatchObject([{ state: "added", title: "Tin mới" }]);
  });

  it("hands on what a container says of the page", async () => {
    const told = {
      encoding: "windows-1258",
      declared: { title: "Tin", published: "2025-06-05", authors: ["An"] },
      truncated: true,
    };
    const given: PageInput[] = [];
    const taking: RecordService = {
      ...fixtureService(),
      add: async (pages) => {
        given.push(...pages);
        return [];
      },
    };
    await createApp(taking, silent).request("http://localhost/api/pages", {
      method: "POST",
      headers: bearer,
      body: JSON.stringify({ pages: [{ ...page, ...told }] }),
    });
    expect(given).toMatchObject([told]);
  });

  it.each([
    ["no JSON", 400, "pages"],
    ["no pages", 422, JSON.stringify({ pages: [] })],
    ["no base64", 422, JSON.stringify({ pages: [{ ...page, bytes: "€" }] })],
    ["an unknown field", 422, JSON.stringify({ pages: [{ ...page, colour: "red" }] })],
    ["bytes and text", 422, JSON.stringify({ pages: [{ ...page, text: "Tin" }] })],
    ["neither", 422, JSON.stringify({ pages: [{ source: "a.txt" }] })],
    ["something else", 422, JSON.stringify([page])],
  ])("refuses %s", async (_what, status, body) => {
    const response = await post(body, bearer);
    expect(response.status).toBe(status);
    expect(await problemOf(response)).toMatchObject({ code: "bad-argument" });
  });

  it("refuses what is larger than an upload may be", async () => {
    const response = await post("{}", { ...bearer, "Content-Length": String(200 * 1024 * 1024) });
    expect(response.status).toBe(413);
    expect(await problemOf(response)).toMatchObject({ code: "too-large" });
  });
});
