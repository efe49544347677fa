import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ParleyError } from "../../src/errors.ts";
import { makeFetcher } from "../../src/fetch/index.ts";
import type { PageInput } from "../../src/page/types.ts";
import { onePageAt } from "../../src/sources/addresses.ts";
import { pagesFrom, type SourceOptions } from "../../src/sources/index.ts";
import { httpServer, type TestServer } from "../fetch/servers.ts";
import { response, zipOf } from "./builders.ts";

const html =
  "<!doctype html><html><head><title>Tin</title></head><body><p>Hai bên gặp nhau.</p></body></html>";
const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>Tin</title>
<item><title>Một</title><link>https://news.example/1</link><description>Hai bên gặp nhau.</description></item>
<item><title>Hai</title><link>https://news.example/2</link><description>Hai bên chia tay.</description></item>
</channel></rss>`;
const lines = `${JSON.stringify({ text: "Một." })}\n${JSON.stringify({ text: "Hai.", captured: "2025-01-02" })}\n`;

const files: Readonly<Record<string, readonly [type: string | null, body: string | Buffer]>> = {
  "/story": ["text/html; charset=windows-1258", html],
  "/story.jsonl": ["text/html", html],
  "/story.txt": ["text/plain", "Hai bên gặp nhau.\n"],
  "/story.md": ["text/plain", "---\nurl: https://own.example/a\n---\n# Tin\n\nHai bên gặp nhau.\n"],
  "/": [null, html],
  "/feed": ["application/rss+xml", rss],
  "/feed.php": ["text/html", rss],
  "/xhtml": ["application/xhtml+xml", `<?xml version="1.0"?>${html}`],
  "/list.jsonl": ["application/octet-stream", lines],
  "/list": ["application/x-ndjson", lines],
  "/one.json": ["application/json", JSON.stringify({ text: "Một." })],
  "/story.html.gz": ["application/gzip", gzipSync(html)],
  "/crawl.warc.gz": ["application/octet-stream", gzipSync(response("https://news.example/w", html))],
  "/crawl": ["application/warc", response("https://news.example/w", html)],
  "/pages.zip": [
    "application/zip",
    zipOf([
      { name: "a.html", content: html },
      { name: "b.txt", content: "Hai." },
    ]),
  ],
  "/picture": ["image/png", Buffer.from([0x89, 0x50])],
  "/large": ["text/html", `<p>${"a".repeat(5000)}</p>`],
};

let server: TestServer;
beforeAll(async () => {
  server = await httpServer((request, answer) => {
    const path = request.url ?? "/";
    const file = files[path];
    if (path === "/moved") answer.writeHead(302, { Location: "/story" }).end();
    else if (path === "/broken") {
      answer.writeHead(200, { "Content-Type": "text/html", "Content-Length": "1000" }).write("<p>Hai");
      setImmediate(() => answer.destroy());
    } else if (!file) answer.writeHead(404).end();
    else answer.writeHead(200, file[0] === null ? {} : { "Content-Type": file[0] }).end(file[1]);
  });
});
afterAll(() => server.close());

async function* nothing(): AsyncGenerator<Uint8Array> {}
const options: SourceOptions = { maxSize: 4000, stdin: nothing(), web: { allowPrivate: true } };

async function gathered(paths: string[], more: Partial<SourceOptions> = {}) {
  const pages: PageInput[] = [];
  const errors: ParleyError[] = [];
  for await (const { input, error } of pagesFrom(paths, { ...options, ...more })) {
    if (error) errors.push(error);
    else pages.push(input);
  }
  return { pages, errors };
}

const text = ({ bytes }: PageInput): string => Buffer.from(bytes).toString();

describe("an address among the paths", () => {
  it("gives its page with its address, encoding and the time", async () => {
    const { pages, errors } = await gathered([`${server.url}/moved`]);
    expect(errors).toEqual([]);
    expect(pages).toEqual([
      {
        bytes: expect.anything(),
        source: `${server.url}/moved`,
        url: `${server.url}/story`,
        kind: "html",
        encoding: "windows-1258",
        captured: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/u),
        published: null,
        language: null,
        maxBytes: 4000,
      },
    ]);
  });

  it("leaves to the user what the user says", async () => {
    const said = { published: "2025-06-05", captured: "2025-06-06", language: "vi" };
    expect((await gathered([`${server.url}/story`], said)).pages[0]).toMatchObject(said);
  });

  it.each<[string, number, Partial<PageInput>]>([
    ["/story", 1, { kind: "html" }],
    ["/story.jsonl", 1, { kind: "html" }],
    ["/story.txt", 1, { kind: "text" }],
    ["/story.md", 1, { url: "https://own.example/a" }],
    ["/", 1, {}],
    ["/feed", 2, { url: "https://news.example/1" }],
    ["/feed.php", 2, { url: "https://news.example/1" }],
    ["/xhtml", 1, { kind: "html" }],
    ["/list.jsonl", 2, {}],
    ["/list", 2, {}],
    ["/one.json", 1, {}],
    ["/story.html.gz", 1, { kind: "html" }],
    ["/crawl.warc.gz", 1, { url: "https://news.example/w" }],
    ["/crawl", 1, { url: "https://news.example/w" }],
    ["/pages.zip", 2, { kind: "html" }],
  ])("is opened by what it is: %s holds %i", async (path, count, first) => {
    const { pages, errors } = await gathered([server.url + path]);
    expect([pages.length, errors]).toEqual([count, []]);
    expect(pages[0]).toMatchObject(first);
  });

  it("counts as captured now where an archive does not say when", async () => {
    const { pages } = await gathered([`${server.url}/list`]);
    expect(pages.map(({ captured }) => captured)).toEqual([
      expect.stringMatching(/^20\d\d.*Z$/u),
      "2025-01-02",
    ]);
  });

  it("that fails keeps no other out", async () => {
    const paths = ["/picture", "/404", "/broken", "/large", "/story.txt"].map((path) => server.url + path);
    const { pages, errors } = await gathered(["http://10.0.0.1/", "ftp://news.example/", ...paths]);
    expect(errors.map(({ code }) => code)).toEqual([
      "forbidden-address",
      "forbidden-address",
      "not-text",
      "fetch-failed",
      "fetch-failed",
      "too-large",
    ]);
    expect(errors.map(({ subject }) => subject).slice(2)).toEqual(paths.slice(0, 4));
    expect(pages.map(text)).toEqual(["Hai bên gặp nhau.\n"]);
  });

  it("of this machine is not asked where nobody allows it", async () => {
    const { errors } = await gathered([`${server.url}/story`], { web: {} });
    expect(errors[0]?.code).toBe("forbidden-address");
  });

  it("is given up when the command is stopped", async () => {
    const { errors, pages } = await gathered([`${server.url}/story`], {
      signal: AbortSignal.abort("interrupted"),
    });
    expect([pages, errors.length]).toEqual([[], 1]);
  });
});

describe("onePageAt", () => {
  const fetcher = makeFetcher({ allowPrivate: true });
  afterAll(() => fetcher.close());
  const one = (path: string): Promise<PageInput> => onePageAt(server.url + path, fetcher, { maxSize: 4000 });

  it("gives the page", async () => {
    expect(await one("/moved")).toMatchObject({ url: `${server.url}/story`, kind: "html" });
    expect(text(await one("/story.txt"))).toBe("Hai bên gặp nhau.\n");
  });

  it.each([
    ["/feed", "not-a-page"],
    ["/list", "not-a-page"],
    ["/one.json", "not-a-page"],
    ["/pages.zip", "not-text"],
    ["/crawl.warc.gz", "not-text"],
    ["/picture", "not-text"],
    ["/large", "too-large"],
    ["/404", "fetch-failed"],
  ])("refuses %s: %s", async (path, code) => {
    await expect(one(path)).rejects.toMatchObject({ code });
  });
});
