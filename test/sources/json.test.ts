import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { piped, workshop } from "./gather.ts";

const { write, gather } = workshop();

describe("JSON Lines", () => {
  it("takes fields over, also under the names of other programs", async () => {
    const lines = [
      {
        url: "https://example.org/1",
        title: "Tin",
        text: "Một",
        date: "2025-06-05",
        authors: ["An", "Bình"],
        outlet: "Báo Mẫu",
      },
      {
        link: "https://example.org/2",
        maintext: "Hai",
        date_publish: 1_749_081_600,
        byline: "An",
        lang: "vi-VN",
      },
      {
        html: "<p>Ba</p>",
        text: "Ba",
        publishedAt: "2025-06-05T01:00:00Z",
        captured: "2025-06-06",
        source: { name: "Báo" },
      },
      { content: "<div>Bốn</div>", modified: 1_749_081_600_000 },
    ];
    write("a.jsonl", lines.map((line) => JSON.stringify(line)).join("\n"));
    const { pages, errors } = await gather(["a.jsonl"]);
    expect(errors).toEqual([]);
    expect(pages).toMatchObject([
      {
        source: "a.jsonl#1",
        url: "https://example.org/1",
        kind: "text",
        text: "Một",
        published: null,
        declared: { title: "Tin", published: "2025-06-05", authors: ["An", "Bình"], outlet: "Báo Mẫu" },
      },
      {
        url: "https://example.org/2",
        text: "Hai",
        language: "vi",
        declared: { published: "2025-06-05T00:00:00.000Z", authors: ["An"] },
      },
      { kind: "html", text: "<p>Ba</p>", captured: "2025-06-06", declared: { outlet: "Báo" } },
      { kind: "html", text: "<div>Bốn</div>", declared: { modified: "2025-06-05T00:00:00.000Z" } },
    ]);
  });

  it("takes over only what can be an address, a time of capture, a declared field", async () => {
    const lines = [
      {
        text: "Một",
        url: "n/a",
        captured: "yesterday",
        title: "x".repeat(20_000),
        authors: ["An", "y".repeat(20_000)],
      },
      { text: "Hai", url: " https://example.org/2 ", captured: "2025-06-05 08:00:00+07:00" },
      { text: "Ba", url: `https://example.org/${"a".repeat(9000)}`, captured: "20250605080000" },
    ];
    write("a.jsonl", lines.map((line) => JSON.stringify(line)).join("\n"));
    const { pages } = await gather(["a.jsonl"]);
    expect(pages.map(({ url = null, captured }) => [url, captured])).toEqual([
      [null, null],
      ["https://example.org/2", "2025-06-05T08:00:00+07:00"],
      [null, "2025-06-05T08:00:00Z"],
    ]);
    expect(pages[0]?.declared).toEqual({ authors: ["An"] });
  });

  it("does without a byte order mark, with either line end and blank lines", async () => {
    write("a.ndjson", '\ufeff{"text":"Một"}\r\n\r\n{"text":"Hai"}\r\n');
    expect((await gather(["a.ndjson"])).order).toEqual(["a.ndjson#1", "a.ndjson#3"]);
  });

  it("loses one line to one fault", async () => {
    const lines = [
      '{"text":"Một"}',
      '{"text":',
      "[1]",
      '{"title":"Không chữ"}',
      `{"text":"${"x".repeat(2000)}"}`,
      '{"text":"Hai"}',
    ];
    write("a.jsonl", lines.join("\n"));
    expect((await gather(["a.jsonl"], { maxSize: 1000 })).order).toEqual([
      "a.jsonl#1",
      "broken-record a.jsonl#2",
      "broken-record a.jsonl#3",
      "broken-record a.jsonl#4",
      "too-large a.jsonl#5",
      "a.jsonl#6",
    ]);
  });

  it("leaves the day to the user who names it", async () => {
    write("a.jsonl", '{"text":"Một","date":"2025-06-05","captured":"2025-06-06","language":"en"}');
    const { pages } = await gather(["a.jsonl"], {
      published: "2025-01-01",
      captured: "2025-01-02",
      language: "vi",
    });
    expect(pages).toMatchObject([
      {
        published: "2025-01-01",
        captured: "2025-01-02",
        language: "vi",
        declared: { published: "2025-06-05" },
      },
    ]);
  });

  it("gives the lines before a cut in packed data", async () => {
    const lines = Array.from({ length: 500 }, (_, n) =>
      JSON.stringify({ text: `Trang ${n} ${Math.sin(n)}` }),
    );
    const packed = gzipSync(lines.join("\n"));
    write("a.jsonl.gz", packed.subarray(0, packed.length / 2));
    const { pages, errors } = await gather(["a.jsonl.gz"]);
    expect(errors).toEqual(["damaged-archive a.jsonl.gz"]);
    expect(pages.length).toBeGreaterThan(100);
    expect(pages.every(({ text }, n) => text === `Trang ${n} ${Math.sin(n)}`)).toBe(true);
  });
});

describe("JSON files", () => {
  it("reads arrays, single objects, and objects one behind the other", async () => {
    write(
      "array.json",
      JSON.stringify([{ text: 'Một [ { " }' }, { text: "Hai", tags: [["x"], { y: 1 }] }], null, 2),
    );
    write("one.json", '{\n "text": "Một"\n}');
    write("more.json", '{"text":"Một"}\n{"text":\n"Hai"}');
    const { pages, errors } = await gather(["array.json", "one.json", "more.json"]);
    expect(errors).toEqual([]);
    expect(pages.map(({ source, text }) => `${source} ${text}`)).toEqual([
      'array.json#1 Một [ { " }',
      "array.json#2 Hai",
      "one.json#1 Một",
      "more.json#1 Một",
      "more.json#2 Hai",
    ]);
  });

  it("tells a member that is broken, too large or cut off", async () => {
    write("a.json", `[{"text":"Một"},{"text":x},{"text":"${"x".repeat(2000)}"},{"text":"Hai"},{"text":"B`);
    expect((await gather(["a.json"], { maxSize: 1000 })).order).toEqual([
      "a.json#1",
      "broken-record a.json#2",
      "too-large a.json#3",
      "a.json#4",
      "damaged-archive a.json#5",
    ]);
  });

  it("gives the items of a JSON Feed", async () => {
    const items = [
      {
        id: "1",
        url: "https://example.org/1",
        title: "Tin",
        content_html: "<p>Một</p>",
        date_published: "2025-06-05",
      },
      { id: "2", content_text: "Hai", authors: [{ name: "An" }] },
      { id: "3", summary: "Ba" },
      { id: "4" },
    ];
    write(
      "feed.json",
      JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title: "Báo Mẫu", items }),
    );
    const { pages, errors } = await gather(["feed.json"]);
    expect(errors).toEqual(["broken-record feed.json#1/4"]);
    expect(pages).toMatchObject([
      { kind: "html", declared: { title: "Tin", published: "2025-06-05", outlet: "Báo Mẫu" } },
      { text: "Hai", declared: { authors: ["An"] } },
      { text: "Ba", truncated: true },
    ]);
  });

  it("in a folder, leaves out files that hold no pages", async () => {
    write("pages/package.json", '{"name":"x","version":"1"}');
    write("pages/sitemap.xml", "<?xml version='1.0'?><urlset><url><loc>x</loc></url></urlset>");
    write("pages/a.json", '[{"text":"Một"}]');
    expect((await gather(["pages"])).order).toEqual(["pages/a.json#1"]);
  });

  it("is known by its first bytes", async () => {
    for (const [text, names] of [
      ['{"text":"Một"}\n{"text":"Hai"}\n', ["-#1", "-#2"]],
      ['[{"text":"Một"}]', ["-#1"]],
    ] as const)
      expect((await gather(["-"], { stdin: piped(text, 5) })).order).toEqual(names);
  });
});
