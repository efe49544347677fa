import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PageInput } from "../../../src/page/types.ts";
import { readPage } from "../../../src/read.ts";
import { createApp } from "../../../src/serve/app.ts";
import type { RecordService } from "../../../src/store/service.ts";
import { fakeRecord } from "../../cli/fixture.ts";
import { httpServer, type TestServer } from "../../fetch/servers.ts";
import { asker, own, type ServedRecord } from "./record.ts";

const story = `<!doctype html><html><head><title>Hai bên gặp nhau</title></head><body><article><h1>Hai bên gặp nhau</h1>
<p>Ngày 5/6/2025, phái đoàn hai bên gặp nhau tại thủ đô và bàn về việc trao đổi tù binh.</p></article></body></html>`;

/** A record that keeps what was added to it, by the ids of the pages. */
const kept = new Map<string, PageInput>();
const service: RecordService = {
  ...fakeRecord(),
  add: async (pages) =>
    pages.map((input) => {
      const { page, article } = readPage(input);
      const state = kept.has(page.id) ? "known" : "added";
      kept.set(page.id, input);
      return { source: input.source, state, page: page.id, title: article.title };
    }),
};

let site: TestServer;
let ask: ServedRecord["ask"];
let guarded: ServedRecord["ask"];
beforeAll(async () => {
  site = await httpServer((request, response) => {
    if (request.url === "/story") response.writeHead(200, { "Content-Type": "text/html" }).end(story);
    else if (request.url === "/feed")
      response
        .writeHead(200, { "Content-Type": "application/rss+xml" })
        .end("<rss><channel></channel></rss>");
    else if (request.url === "/away") response.writeHead(302, { Location: "http://169.254.169.254/" }).end();
    else response.writeHead(404).end();
  });
  const options = { token: own, webDirectory: null, log: () => {} };
  ask = asker(createApp(service, { ...options, web: { allowPrivate: true } }));
  guarded = asker(createApp(service, options));
});
afterAll(() => site.close());

const post = (
  path: string,
  body: object,
  headers: Record<string, string> = {},
  by = ask,
): Promise<Response> =>
  by(path, {
    method: "POST",
    body: JSON.stringify(body),
    headers: { "Content-Type": "application/json", ...headers },
  });
const add = async (pages: object[], by = ask): Promise<unknown> =>
  (await post("/api/pages", { pages }, {}, by)).json();

describe("pages with an address alone", () => {
  it("are fetched and added, in their places among the others", async () => {
    const text = { source: "a.txt", text: "Một trang.", url: "http://127.0.0.1:1/never-asked" };
    expect(
      await add([{ url: `${site.url}/404` }, text, { url: `${site.url}/story`, source: "the story" }]),
    ).toEqual([
      {
        source: `${site.url}/404`,
        state: "failed",
        error: {
          code: "fetch-failed",
          message: expect.stringContaining("answers 404"),
          hint: expect.anything(),
        },
      },
      { source: "a.txt", state: "added", page: expect.anything(), title: null },
      { source: "the story", state: "added", page: expect.anything(), title: "Hai bên gặp nhau" },
    ]);
    expect([...kept.values()].map(({ url }) => url)).toEqual([text.url, `${site.url}/story`]);
  });

  it("are known when they come again", async () => {
    expect(await add([{ url: `${site.url}/story` }])).toMatchObject([{ state: "known" }]);
  });

  it("take what is said of them", async () => {
    const said = { published: "2025-06-07", declared: { outlet: "Báo Thử" }, kind: null, captured: null };
    const response = await post("/api/readings", { url: `${site.url}/story`, ...said });
    const { page, article } = (await response.json()) as {
      page: { url: string; captured: string; source: string };
      article: { outlet: string; published: { value: string } };
    };
    expect(page).toMatchObject({ url: `${site.url}/story`, source: `${site.url}/story` });
    expect(page.captured).toMatch(/Z$/u);
    expect([article.outlet, article.published.value]).toEqual(["Báo Thử", "2025-06-07"]);
  });

  it.each([
    ["/feed", "not-a-page"],
    ["/away", "forbidden-address"],
    ["/404", "fetch-failed"],
  ])("at %s fail as %s", async (path, code) => {
    expect(await add([{ url: site.url + path }])).toMatchObject([{ state: "failed", error: { code } }]);
  });

  it("of this machine and its network are not asked", async () => {
    const urls = [
      `${site.url}/story`,
      "http://localhost/",
      "http://10.0.0.1/",
      "http://[::1]/",
      "file:///etc/passwd",
    ];
    const results = (await add(
      urls.map((url) => ({ url })),
      guarded,
    )) as { error: { code: string } }[];
    expect(results.map(({ error }) => error.code)).toEqual(urls.map(() => "forbidden-address"));
    expect((await post("/api/readings", { url: urls[0] }, {}, guarded)).status).toBe(422);
  });

  it("are told from feeds that are sent as they are, which are no page unless somebody says so", async () => {
    const rss = '<?xml version="1.0"?>\n<rss version="2.0"><channel><title>Tin</title></channel></rss>';
    const bytes = Buffer.from("<feed xmlns='http://www.w3.org/2005/Atom'></feed>").toString("base64");
    const about = "Bài này kể cách đọc một nguồn cấp tin: thẻ <rss> đứng đầu.";
    const pages = [
      { source: "feed.xml", text: rss },
      { source: "atom.xml", bytes },
      { source: "said.txt", text: rss, kind: "text" },
      { source: "about.txt", text: about },
    ];
    const refused = { state: "failed", error: { code: "not-a-page" } };
    expect(await add(pages)).toMatchObject([refused, refused, { state: "added" }, { state: "added" }]);
    expect((await post("/api/readings", { source: "feed.xml", text: rss })).status).toBe(422);
  });

  it("are told one by one where that is asked for", async () => {
    const pages = [{ url: `${site.url}/404` }, { url: `${site.url}/story` }];
    const response = await post("/api/pages", { pages }, { Accept: "text/event-stream" });
    const events = (await response.text()).match(/^event: \w+$/gmu);
    expect(events).toEqual(["event: page", "event: page", "event: done"]);
  });

  it("are given up when serving ends, and told so", async () => {
    const stop = new AbortController();
    const silent = await httpServer(() => stop.abort());
    const options = { token: own, webDirectory: null, log: () => {}, web: { allowPrivate: true } };
    const stopping = asker(createApp(service, { ...options, stopping: stop.signal }));
    expect(await add([{ url: `${silent.url}/a` }], stopping)).toMatchObject([
      {
        state: "failed",
        error: { code: "fetch-failed", message: expect.stringMatching(/was given up: serving ends/u) },
      },
    ]);
    await silent.close();
  });

  it("need a token that may write", async () => {
    const send = {
      method: "POST",
      body: JSON.stringify({ pages: [{ url: `${site.url}/story` }] }),
      token: null,
    };
    expect(
      (await ask("/api/pages", { ...send, headers: { "Content-Type": "application/json" } })).status,
    ).toBe(401);
  });

  it.each([
    ["nothing", { source: "a" }],
    ["an empty address", { source: "a", url: "" }],
    ["a text without a name", { text: "Một trang." }],
    ["text and bytes", { source: "a", text: "Một.", bytes: "TQ==", url: "http://news.example/" }],
  ])("can't be %s", async (_what, page) => {
    expect((await post("/api/pages", { pages: [page] })).status).toBe(422);
  });

  it("are twenty in one request at most", async () => {
    const pages = Array.from({ length: 21 }, (_, n) => ({ url: `http://10.0.0.1/${n}` }));
    expect((await post("/api/pages", { pages })).status).toBe(422);
    expect((await post("/api/pages", { pages: pages.slice(1) })).status).toBe(200);
  });
});
