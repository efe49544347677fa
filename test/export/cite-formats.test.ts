import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import jsonld from "jsonld";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import {
  type CitationFormat,
  citationFile,
  citationFormats,
  citationOf,
} from "../../src/export/cite/index.ts";
import { Citation } from "../../src/schema/index.ts";
import { annotationContext } from "./anno-context.ts";
import { BASE, citing, type PageOptions, pageOf, recordWith } from "./cite-fixture.ts";

const plain: PageOptions = {
  lines: ["Điện đàm 📞 lần 4", "Ông Peskov nói: “Sẽ có\ncuộc gặp 50% {chắc}.”"],
  authors: ["Lê Văn A", "Nhóm & bạn"],
  url: "https://bencang.example/tin/50%25_{x}?a=1&b=2",
  captured: "2025-06-06T08:00:00Z",
};
const address = "https://bencang.example/tin/50%25_%7Bx%7D?a=1&b=2";
const words = "Sẽ có\ncuộc gặp 50% {chắc}.";

/** The citation of the words on a page, in a format. */
async function written(format: CitationFormat, options: PageOptions = plain, lang: "vi" | "en" = "vi") {
  const page = pageOf(options);
  const context = citing(recordWith(page), lang);
  const at = page.page.text.indexOf(words);
  const span = at < 0 ? { start: 0, end: page.page.text.length } : { start: at, end: at + words.length };
  const citation = await citationOf({ page: page.page.id, at: span }, context);
  return { ...(await citationFile(citation, format, context)), citation, page };
}

/** An entry with two pages, in a format. */
async function entryIn(format: CitationFormat, lang: "vi" | "en" = "vi") {
  const context = citing(undefined, lang);
  return (await citationFile(await citationOf({ entry: "c1feb12a" }, context), format, context)).text;
}

describe("a citation as text", () => {
  it("is one line: words, outlet, headline, day, address, when captured, link, frozen copy", async () => {
    const { text, citation } = await written("text");
    const [source] = citation.sources;
    expect(text).toBe(
      `“Sẽ có cuộc gặp 50% {chắc}.” · Bến Cảng, “Điện đàm 📞 lần 4”, Lê Văn A, Nhóm & bạn, 05/06/2025, lưu 06/06/2025 · https://bencang.example/tin/50%25_{x}?a=1&b=2 · ${source?.link} · bản lưu ${source?.frozen}\n`,
    );
  });

  it("says that a day is inferred, and what is not known, in both languages", async () => {
    const bare = { ...plain, outlet: null, title: null, authors: [], url: null, captured: null };
    const inferred = await written("text", { ...bare, basis: "inferred" });
    expect(inferred.text).toContain(
      " · không rõ báo, 05/06/2025 (ngày suy ra) · http://127.0.0.1:4680/pages/",
    );
    const undated = await written("text", { ...bare, published: null }, "en");
    expect(undated.text).toContain(" · outlet unknown, undated · http://127.0.0.1:4680/pages/");
  });

  it("numbers the pages of an entry below what the record says of it", async () => {
    const lines = (await entryIn("text")).trimEnd().split("\n");
    expect(lines).toHaveLength(3);
    expect(lines[0]).toBe("Điện đàm, đã diễn ra: Donald Trump – Vladimir Putin, 12/02/2025");
    expect(lines[1]).toMatch(
      /^\[1\] “Tổng thống Mỹ .*” · Nhật báo Thời Cuộc, “Lãnh đạo Nga, .*”, 13\/02\/2025 · /,
    );
    expect(lines[2]).toMatch(/^\[2\] “Trong cuộc điện đàm .*” · Sóng Việt, /);
  });

  it("keeps hostile text on its line, harmless and in its direction", async () => {
    const title = `\u202eđảo\u001b[2J${"x".repeat(1_000_000)}`;
    const { text } = await written("text", { ...plain, lines: ["a", "b\u2069\u202ec\u009b1m"], title });
    expect(text.trimEnd()).not.toMatch(/\p{Cc}/u);
    expect(text).toContain("\u2068\u2068“a b\u2069\u202ec 1m”\u2069 · ");
    expect(text).toContain("“\u2068\u202eđảo [2Jxxx");
    expect(text.length).toBeLessThan(1_500);
  });
});

describe("a citation in BibTeX", () => {
  it("is read back by another library as it was written", async () => {
    const { text, citation } = await written("bibtex");
    const { data } = new Cite(text);
    expect(data).toHaveLength(1);
    expect(data[0]).toMatchObject({
      id: "parley-2025-c010000000",
      type: "article-journal",
      genre: "newspaper",
      title: "Điện đàm 📞 lần 4",
      "container-title": "Bến Cảng",
      author: [{ family: "Lê Văn A" }, { family: "Nhóm & bạn" }],
      issued: { "date-parts": [[2025, 6, 5]] },
      accessed: { "date-parts": [[2025, 6, 6]] },
      URL: "https://bencang.example/tin/50%25_%7Bx%7D?a=1&b=2",
      annote: citation.sources[0]?.frozen,
      note: `“Sẽ có cuộc gặp 50% {chắc}.”; ${citation.sources[0]?.link}`,
    });
  });

  it("has one item for each page of an entry", async () => {
    expect(new Cite(await entryIn("bibtex")).data.map((item) => item["container-title"])).toEqual([
      "Nhật báo Thời Cuộc",
      "Sóng Việt",
    ]);
  });

  it.each([
    "\\input{/etc/passwd}",
    "}\n@misc{x, title={y}}",
    "a $x^2$ # & % _ ~ \\",
    "{{{",
    "@string{a = b}",
  ])("a headline %j stays a headline", async (title) => {
    const { data } = new Cite((await written("bibtex", { ...plain, title })).text);
    expect(data.map((item) => item.title)).toEqual([title.replace("\n", " ")]);
  });

  it("leaves out what is not known", async () => {
    const bare = { ...plain, outlet: null, title: null, authors: [], published: null, captured: null };
    const { text } = await written("bibtex", bare);
    expect(text).toMatch(/^@misc\{parley-c010000000,\n {2}url = /);
    expect(new Cite(text).data).toHaveLength(1);
  });
});

/** CSL-JSON as its data schema 1.0.2 has it, of the fields that are used here. */
const CslDates = z.union([
  z.strictObject({
    "date-parts": z.array(z.array(z.number()).min(1).max(3)).min(1).max(2),
    circa: z.literal(true).optional(),
  }),
  z.strictObject({ literal: z.string() }),
]);
const CslItems = z.array(
  z.strictObject({
    id: z.string(),
    type: z.enum(["article-newspaper", "webpage"]),
    title: z.string().optional(),
    "container-title": z.string().optional(),
    author: z.array(z.strictObject({ literal: z.string() })).optional(),
    issued: CslDates.optional(),
    accessed: CslDates.optional(),
    URL: z.string(),
    language: z.string().optional(),
    archive: z.string(),
    archive_location: z.string(),
    note: z.string(),
  }),
);

describe("a citation in CSL-JSON", () => {
  it("is what the schema says, and read back by another library", async () => {
    const { text, citation } = await written("csl");
    const items = CslItems.parse(JSON.parse(text));
    expect(items).toMatchObject([
      {
        type: "article-newspaper",
        author: [{ literal: "Lê Văn A" }, { literal: "Nhóm & bạn" }],
        issued: { "date-parts": [[2025, 6, 5]] },
        accessed: { "date-parts": [[2025, 6, 6]] },
        URL: address,
        archive_location: citation.sources[0]?.frozen,
        note: `“${words}”; ${citation.sources[0]?.link}`,
      },
    ]);
    expect(new Cite(text).data).toMatchObject(items);
  });

  it.each([
    ["2025-06-05T08:00+07:00", "stated", { "date-parts": [[2025, 6, 5]] }],
    ["2025-06", "stated", { "date-parts": [[2025, 6]] }],
    ["2025", "inferred", { "date-parts": [[2025]], circa: true }],
    [
      "2025-06-05/2025-06-09",
      "stated",
      {
        "date-parts": [
          [2025, 6, 5],
          [2025, 6, 9],
        ],
      },
    ],
    ["2025-06-05?", "stated", { "date-parts": [[2025, 6, 5]], circa: true }],
    ["2025-06-05/..", "stated", { literal: "2025-06-05/.." }],
  ] as const)("writes the day %s (%s)", async (published, basis, issued) => {
    const { text } = await written("csl", { ...plain, published, basis });
    expect(CslItems.parse(JSON.parse(text))[0]?.issued).toEqual(issued);
  });

  it("says in words, too, that the day is inferred", async () => {
    const { text } = await written("csl", { ...plain, basis: "inferred" }, "en");
    expect(CslItems.parse(JSON.parse(text))[0]?.note).toMatch(/; day inferred$/);
  });
});

const documentLoader = async (url: string) => {
  if (url !== "http://www.w3.org/ns/anno.jsonld") throw new Error(`nothing but its own context: ${url}`);
  return { contextUrl: null, documentUrl: url, document: annotationContext };
};

describe("a citation as Web Annotation", () => {
  it("selects the words of the frozen page in code points", async () => {
    const { text, page, citation } = await written("annotation");
    const [annotation] = JSON.parse(text);
    const [kept, there] = annotation.target;
    const [quote, position] = kept.selector;
    const points = [...page.page.text];
    expect(points.slice(position.start, position.end).join("")).toBe(words);
    expect(page.page.text).toContain(quote.prefix + quote.exact + quote.suffix);
    expect(position.start).toBeLessThan(page.page.text.indexOf(words));
    expect(kept.source).toBe(`${BASE}pages/${encodeURIComponent(page.page.id)}`);
    expect(kept.state).toEqual({
      type: "TimeState",
      sourceDate: "2025-06-06T08:00:00Z",
      cached: [citation.sources[0]?.frozen, `${BASE}api/pages/${encodeURIComponent(page.page.id)}/frozen`],
    });
    expect(there).toEqual({ type: "SpecificResource", source: address, selector: [quote] });
  });

  it("takes no address for the page's that leads into a program", async () => {
    const url = "javascript:alert(1)";
    const [annotation] = JSON.parse((await written("annotation", { ...plain, url })).text);
    expect(annotation.target).toHaveLength(1);
    const { text, citation } = await written("csl", { ...plain, url });
    expect(CslItems.parse(JSON.parse(text))[0]?.URL).toBe(citation.sources[0]?.link);
  });

  it("is linked data: every term has its meaning, every address is one", async () => {
    const { text } = await written("annotation");
    const quads = String(
      await jsonld.toRDF(JSON.parse(text), { documentLoader, format: "application/n-quads", safe: true }),
    );
    const oa = "http://www.w3.org/ns/oa#";
    expect(quads).toContain(`<${oa}exact> "Sẽ có\\ncuộc gặp 50% {chắc}."`);
    expect(quads).toContain(`<${oa}start> "34"^^<http://www.w3.org/2001/XMLSchema#nonNegativeInteger>`);
    expect(quads).toContain(`<${oa}hasSource> <${address}>`);
    expect(quads).toMatch(/<http:\/\/www\.w3\.org\/ns\/oa#cachedSource> <ni:\/\/\/sha-256;[\w-]{43}>/);
  });

  it("describes an entry on each sentence that it rests on", async () => {
    const annotations = JSON.parse(await entryIn("annotation", "en"));
    expect(annotations).toHaveLength(2);
    expect(annotations[0].body).toEqual({
      type: "TextualBody",
      value: "Call, held: Donald Trump – Vladimir Putin, 12 Feb 2025",
      language: "en",
      format: "text/plain",
    });
  });
});

describe("a citation in RIS", () => {
  it("has a tag a line and ends its record", async () => {
    const { text, citation } = await written("ris");
    const lines = text.split("\r\n");
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- ?/);
    expect(lines).toEqual([
      "TY  - NEWS",
      "ID  - parley-2025-c010000000",
      "TI  - Điện đàm 📞 lần 4",
      "T2  - Bến Cảng",
      "AU  - Lê Văn A",
      "AU  - Nhóm & bạn",
      "PY  - 2025",
      "DA  - 2025/06/05/",
      "Y2  - 2025/06/06/",
      `UR  - ${address}`,
      "LA  - vi",
      `AN  - ${citation.sources[0]?.frozen}`,
      `N1  - “Sẽ có cuộc gặp 50% {chắc}.”; ${citation.sources[0]?.link}`,
      "ER  - ",
      "",
    ]);
  });
});

describe("a citation in any format", () => {
  it.each(citationFormats)(
    "%s is the same each time, names its type and ends its last line",
    async (format) => {
      const first = await written(format);
      expect(await written(format)).toEqual(first);
      expect(first.mediaType).toMatch(/^[a-z]+\/[\w.+-]+/);
      expect(first.text).toMatch(/[^\n]\r?\n$/);
    },
  );

  it("JSON is the citation itself, without control codes", async () => {
    const { text, citation } = await written("json", { ...plain, title: "a\u009bb" });
    expect(Citation.parse(JSON.parse(text))).toEqual(citation);
    expect(text.trimEnd()).not.toMatch(/\p{Cc}/u);
  });
});
