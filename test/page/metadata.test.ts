import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MetadataCollector } from "../../src/page/metadata.ts";
import type { PageMetadata } from "../../src/page/types.ts";

interface Head {
  readonly meta?: Readonly<Record<string, string>>;
  readonly linked?: unknown;
  readonly script?: string;
  readonly window?: string;
  readonly canonical?: string;
}

function declare({ meta = {}, linked, script, window, canonical }: Head): PageMetadata {
  const collector = new MetadataCollector();
  if (window) collector.title(window);
  if (canonical) collector.link({ rel: "canonical", href: canonical });
  for (const [name, content] of Object.entries(meta)) collector.meta({ name, content });
  if (linked) collector.script(JSON.stringify(linked));
  if (script) collector.script(script);
  return collector.finish();
}

describe("linked data", () => {
  test("come before meta elements; all values are kept", () => {
    const { title, authors, outlet, keywords, candidates } = declare({
      meta: { "og:title": "Harbour strike ends | The Ferry Post" },
      linked: [
        { "@type": "Organization", name: "x" },
        {
          "@type": ["NewsArticle"],
          headline: "Harbour strike ends",
          author: [{ name: "Anna Berg" }, { name: "Tom Lind" }],
          publisher: { name: "The Ferry Post" },
          keywords: "a, b",
        },
      ],
    });
    expect({ title, authors, outlet, keywords }).toEqual({
      title: "Harbour strike ends",
      authors: ["Anna Berg", "Tom Lind"],
      outlet: "The Ferry Post",
      keywords: ["a", "b"],
    });
    expect(candidates.title).toEqual([
      { value: "Harbour strike ends", from: "json-ld" },
      { value: "Harbour strike ends | The Ferry Post", from: "opengraph" },
    ]);
  });

  const two = [
    { "@type": "NewsArticle", url: "https://a.example/other", headline: "Other story" },
    { "@type": "NewsArticle", url: "http://www.a.example/this/?utm=1", headline: "This story" },
  ];

  test("of several articles, the one with the page's address is the page's", () => {
    expect(declare({ linked: two, canonical: "https://a.example/this" }).title).toBe("This story");
  });

  test("of several articles, the one with the window's title is the page's", () => {
    expect(declare({ linked: two, window: "This story – Daily" }).title).toBe("This story");
  });

  test("of several articles without a mark, the first", () => {
    expect(declare({ linked: two }).title).toBe("Other story");
  });

  test("an article nested in its page, with its publisher in the graph", () => {
    const linked = {
      "@graph": [
        {
          "@type": "WebPage",
          mainEntity: { "@type": "Article", headline: "Nested", publisher: { "@id": "#o" } },
        },
        { "@type": "Organization", "@id": "#o", name: "The Ferry Post" },
      ],
    };
    expect(declare({ linked })).toMatchObject({ title: "Nested", outlet: "The Ferry Post" });
  });

  test.each([
    ["raw line breaks", '{"@type":"NewsArticle","headline":"Two\nlines"}', "Two lines"],
    ["a comma too many", '{"@type":"NewsArticle","headline":"Comma",}', "Comma"],
    ["CDATA", '//<![CDATA[\n{"@type":"NewsArticle","headline":"Wrapped"}\n//]]>', "Wrapped"],
    ["a comment", '<!-- {"@type":"NewsArticle","headline":"Comment"} -->', "Comment"],
    ["escaped twice", '{"@type":"NewsArticle","headline":"Q &amp;quot;A&amp;quot;"}', 'Q "A"'],
    ["elements", '{"@type":"NewsArticle","headline":"An <i>old</i> ship"}', "An old ship"],
  ])("are mended: %s", (_, script, title) => expect(declare({ script }).title).toBe(title));

  test("what can't be mended is passed over", () => {
    const found = declare({ script: '{"@type":', meta: { author: "An Bình", pubdate: "2024-01-02" } });
    expect(found).toMatchObject({ authors: ["An Bình"], published: "2024-01-02" });
  });

  test("any text is data or none", () => {
    fc.assert(fc.property(fc.string(), (script) => declare({ script }).amp === false));
  });

  test("text of the article, and whether it is free", () => {
    const linked = {
      "@type": "NewsArticle",
      articleBody: "<p>One.</p><p>Two.</p>",
      isAccessibleForFree: "False",
    };
    expect(declare({ linked })).toMatchObject({ articleBody: "One.\n\nTwo.", paywalled: true });
  });
});

describe("meta elements", () => {
  test("names of several publishing systems", () => {
    const found = declare({
      meta: { "parsely-title": "A title", "sailthru.date": "2020-01-02", "dc.publisher": "P" },
    });
    expect(found).toMatchObject({ title: "A title", published: "2020-01-02", outlet: "P" });
  });

  test.each([
    ["free", false],
    ["locked", true],
    ["metered", null],
  ])("content tier %s", (tier, paywalled) =>
    expect(declare({ meta: { "article:content_tier": tier } }).paywalled).toBe(paywalled),
  );

  test("an address is no outlet", () => {
    expect(declare({ meta: { "article:publisher": "https://social.example/post" } }).outlet).toBeNull();
  });
});

describe("other elements", () => {
  test("a time is a publication, unless it is named a change", () => {
    const collector = new MetadataCollector();
    collector.time({ datetime: "2020-01-03T00:00", itemprop: "dateModified" });
    collector.time({ datetime: "2020-01-02T00:00" });
    collector.time({ title: "Group of 20" });
    collector.time({ title: "2020-01-01", class: "published" });
    const { published, modified } = collector.finish();
    expect({ published, modified }).toEqual({ published: "2020-01-02T00:00", modified: "2020-01-03T00:00" });
  });

  test("item properties in attributes", () => {
    const collector = new MetadataCollector();
    collector.microdata({ itemprop: "datePublished", content: "2020-01-02" });
    expect(collector.finish().candidates.published).toEqual([{ value: "2020-01-02", from: "microdata" }]);
  });

  test("pages of one article, and AMP", () => {
    const collector = new MetadataCollector();
    collector.root({ "⚡": "" });
    collector.link({ rel: "next", href: "/a?page=2" });
    expect(collector.finish()).toMatchObject({ amp: true, pages: { next: "/a?page=2", previous: null } });
  });

  test("the day in the address is a candidate and no stated time", () => {
    const { published, candidates } = declare({ canonical: "https://a.example/2019/11/19/story" });
    expect(published).toBeNull();
    expect(candidates.published).toEqual([{ value: "2019-11-19", from: "address" }]);
  });
});

describe("outlet", () => {
  test("two names outvote a slogan", () => {
    const meta = { "og:site_name": "The Ferry Post - News and Analysis", "dc.publisher": "The Ferry Post" };
    expect(declare({ meta }).outlet).toBe("The Ferry Post");
  });

  test("what the window's title adds to the headline", () => {
    const head = { window: "Hai bên ký kết - Báo Làng Chài", meta: { "og:title": "Hai bên ký kết" } };
    expect(declare(head).outlet).toBe("Báo Làng Chài");
  });

  test("the part of the window's title that the address names", () => {
    const canonical = "https://www.ferrypost.example/a";
    expect(declare({ window: "Strike ends | Ferry Post", canonical }).outlet).toBe("Ferry Post");
    expect(declare({ window: "Strike ends | Opinion", canonical }).outlet).toBeNull();
  });
});
