import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FetchAnswer } from "../../src/fetch/index.ts";
import { type Found, foundIn } from "../../src/watch/discover.ts";

const base = "https://news.example/feeds/main";

const answer = (body: string | Uint8Array, more: Partial<FetchAnswer> = {}): FetchAnswer => ({
  address: base,
  moved: null,
  status: 200,
  headers: new Map(),
  mediaType: "text/plain",
  charset: null,
  etag: null,
  lastModified: null,
  retryAfter: null,
  fetched: "2025-06-05T08:00:00.000Z",
  body: typeof body === "string" ? new TextEncoder().encode(body) : body,
  ...more,
});

const found = (body: string | Uint8Array, more: Partial<FetchAnswer> = {}): Found =>
  foundIn(answer(body, more), base);

const addresses = (each: Found): string[] => {
  if (each.form === "page") return [];
  return each.form === "index"
    ? each.parts.map(({ address }) => address)
    : each.articles.map(({ address }) => address);
};

const one = ["https://news.example/1.html"];

describe("what an address is, is told by its first element", () => {
  test.each([
    [
      "RSS 0.91",
      `<rss version="0.91"><channel><item><title>A</title><link>/1.html</link></item></channel></rss>`,
    ],
    [
      "RSS 1.0",
      `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel/><item><link>../1.html</link></item></rdf:RDF>`,
    ],
    [
      "RSS 2.0",
      `\ufeff<!-- made by x --><rss version="2.0"><channel><item><guid>https://news.example/1.html</guid></item></channel></rss>`,
    ],
    [
      "RSS with a reader's service",
      `<rss xmlns:feedburner="x"><channel><item><link>https://feeds.example/r/9</link><feedburner:origLink>https://news.example/1.html</feedburner:origLink></item></channel></rss>`,
    ],
    [
      "Atom",
      `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>tag:x</id><link rel="self" href="/self"/><link href="/1.html"/></entry></feed>`,
    ],
    [
      "JSON Feed",
      JSON.stringify({ version: "https://jsonfeed.org/version/1", items: [{ id: "7", url: "/1.html" }] }),
    ],
    [
      "a feed behind a warning",
      `Warning: x\n<rss version="2.0"><channel><item><link>/1.html</link></item></channel></rss>`,
    ],
  ])("%s", (_, body) => {
    const feed = found(body);
    expect(feed).toMatchObject({ form: "feed", whole: true });
    expect(addresses(feed)).toEqual(one);
  });

  test.each([
    [
      "a sitemap",
      `<?xml version="1.0"?><urlset><url><loc> https://news.example/1.html </loc></url></urlset>`,
    ],
    [
      "with a prefix",
      `<sm:urlset xmlns:sm="x"><sm:url><sm:loc>https://news.example/1.html</sm:loc></sm:url></sm:urlset>`,
    ],
    [
      "with pictures",
      `<urlset xmlns:image="x"><url><loc>/1.html</loc><image:image><image:loc>https://news.example/p.jpg</image:loc></image:image></url></urlset>`,
    ],
    ["a text of addresses", "https://news.example/1.html\n"],
  ])("%s", (_, body) => {
    const map = found(body);
    expect(map).toMatchObject({ form: "sitemap", whole: true });
    expect(addresses(map)).toEqual(one);
  });

  test("a news sitemap tells title and day, packed or not", () => {
    const body = `<urlset xmlns:news="x"><url><loc>/1.html</loc><news:news><news:publication_date>2025-06-05</news:publication_date><news:title>Talks &amp; more</news:title></news:news></url></urlset>`;
    for (const bytes of [body, gzipSync(body)]) {
      const map = found(bytes);
      if (map.form !== "sitemap") throw new Error(map.form);
      expect(map.articles).toEqual([
        { address: one[0], changed: "2025-06-05", title: "Talks & more", given: null },
      ]);
    }
  });

  test("a list of sitemaps", () => {
    const body = `<sitemapindex><sitemap><loc>/1.html</loc><lastmod>2025-06-05</lastmod></sitemap></sitemapindex>`;
    expect(found(body)).toMatchObject({ form: "index", parts: [{ address: one[0], changed: "2025-06-05" }] });
  });

  test("a page, with the feeds that it declares", () => {
    const head = `<link rel="alternate" type="application/rss+xml" href="/rss?a=1&amp;b=2"><link rel=alternate type=application/atom+xml href=atom.xml><link rel="stylesheet" type="text/css" href="/s.css"><link rel="alternate" hreflang="en" href="/en">`;
    const feeds = ["https://news.example/rss?a=1&b=2", "https://news.example/feeds/atom.xml"];
    expect(found(`<!doctype html><html><head>${head}</head><body><p>x</p></body></html>`)).toEqual({
      form: "page",
      feeds,
    });
    expect(found(`<p>Only a piece of a page</p>`).form).toBe("page");
  });

  test.each(["", "{}", '{"version":"1","items":[]}', "<opml></opml>", "<svg/>"])(
    "%j is none of these",
    (body) => {
      expect(() => found(body, { mediaType: "application/xml" })).toThrow(
        expect.objectContaining({ code: "not-followable" }),
      );
    },
  );

  test("broken gzip and what unpacks without end are told", () => {
    expect(() => found(gzipSync("<urlset/>").subarray(0, 15))).toThrow(
      expect.objectContaining({ code: "damaged-archive" }),
    );
    const bomb = gzipSync(Buffer.alloc(52 * 1024 * 1024));
    expect(() => found(bomb)).toThrow(expect.objectContaining({ code: "too-large" }));
  });
});

describe("what is broken", () => {
  const items = [1, 2, 3].map((n) => `<item><title>T${n} &amp; more</title><link>/${n}.html</link></item>`);
  const whole = `<rss version="2.0"><channel><title>N</title>${items.join("")}</channel></rss>`;

  test("a feed gives the items before a cut, wherever that is, and says that it is not whole", () => {
    for (let at = 30; at < whole.length - 6; at++) {
      const feed = foundIn(answer(whole.slice(0, at)), base);
      if (feed.form !== "feed") throw new Error(feed.form);
      const complete = items.filter((item) => whole.slice(0, at).includes(item)).length;
      expect(feed.articles).toHaveLength(complete);
      expect(feed.whole).toBe(false);
    }
  });

  test("an unknown entity, an open tag and a wrong encoding cost nothing else", () => {
    const odd = whole.replace("T2 &amp; more", "T2 & &nbsp; <b>more</title><title>");
    expect(addresses(found(odd))).toContain("https://news.example/3.html");
    const latin = Buffer.from(
      whole.replace("T1", "Thé").replace("<rss", '<?xml version="1.0" encoding="iso-8859-1"?><rss'),
      "latin1",
    );
    const feed = found(latin, { charset: "utf-8" });
    expect(feed.form === "feed" && feed.articles[0]?.title).toBe("Thé & more");
  });

  test("any bytes are a feed, a sitemap, a page or none, in no time", () => {
    const parts = fc.constantFrom(
      "<rss>",
      "<item>",
      "<link>",
      "</",
      "<!--",
      "<![CDATA[",
      "<url><loc>",
      "{",
      '"',
      "\0",
      "é",
      "&",
      "https://a.example/",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(parts, fc.string()), { maxLength: 40 }), (pieces) => {
        try {
          for (const address of addresses(found(pieces.join("")))) expect(address).toMatch(/^https?:\/\//);
        } catch (error) {
          expect(error).toMatchObject({ code: "not-followable" });
        }
      }),
    );
  });

  test("what a feed holds of an article is kept, marked where it is a part", () => {
    const long = "A sentence of the article. ".repeat(60);
    const body = `<rss xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><item><title>A</title><link>/1.html</link><content:encoded>&lt;p&gt;${long}&lt;/p&gt;</content:encoded></item><item><title>B</title><link>/2.html</link><description>${"A part of it. ".repeat(20)} …</description></item><item><title>C</title><link>/3.html</link><description>Only a teaser …</description></item></channel></rss>`;
    const feed = found(body);
    if (feed.form !== "feed") throw new Error(feed.form);
    expect(feed.articles.map(({ given }) => [given?.kind, given?.truncated])).toEqual([
      ["html", false],
      ["text", true],
      // Little more than a headline is no article, not even a part of one.
      [undefined, undefined],
    ]);
  });
});
