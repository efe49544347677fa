import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CiteTarget, citationOf, codePointsBefore, selectorsOf } from "../../src/export/cite/index.ts";
import { Citation } from "../../src/schema/index.ts";
import { fixtureService } from "../serve/fixture.ts";
import { BASE, citing, pageOf, recordWith } from "./cite-fixture.ts";

const page = pageOf({ lines: ["Điện đàm 📞", "Ông Peskov nói: “Sẽ có cuộc gặp.”", "Ông Peskov nói thêm."] });
const { id, text } = page.page;
const words = "Sẽ có cuộc gặp.";
const start = text.indexOf(words);
const cite = (target: CiteTarget) => citationOf(target, citing(recordWith(page)));

describe("selectors", () => {
  it("count code points, so that an emoji before the words is one", () => {
    const [quote, position] = selectorsOf(text, { start, end: start + words.length });
    expect(quote).toEqual({
      type: "TextQuoteSelector",
      exact: words,
      prefix: "Điện đàm 📞\nÔng Peskov nói: “".slice(-32),
      suffix: "”\nÔng Peskov nói thêm.",
    });
    expect(position).toEqual({
      type: "TextPositionSelector",
      start: start - 1,
      end: start - 1 + words.length,
    });
  });

  it("select the words in any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.nat(), fc.nat(), (whole, a, b) => {
        const points = [...whole];
        const [from = 0, to = 0] = [a % (points.length + 1), b % (points.length + 1)].sort((x, y) => x - y);
        const before = points.slice(0, from).join("");
        const exact = points.slice(from, to).join("");
        const span = { start: before.length, end: before.length + exact.length };
        const [quote, position] = selectorsOf(whole, span);
        expect([quote.exact, position.start, position.end]).toEqual([exact, from, to]);
        expect(whole).toContain(quote.prefix + exact + quote.suffix);
        expect(whole.slice(span.start - quote.prefix.length, span.start)).toBe(quote.prefix);
        // A character of two code units cut in two would have no UTF-8.
        expect(quote.prefix + quote.suffix).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/u);
      }),
    );
  });

  it("count a lone half of a character as one", () => {
    expect(codePointsBefore("\udc00a\ud800b", 3)).toBe(3);
  });
});

describe("the citation of a sentence", () => {
  it("has the original words, where they stand, and the lasting name of the page's bytes", async () => {
    const end = start + words.length;
    const citation = await cite({ page: id, at: { start, end } });
    const digest = createHash("sha256").update(text).digest("base64url");
    expect(Citation.parse(citation)).toEqual(citation);
    expect(citation).toMatchObject({ of: "sentence", id: `${id}#${start}-${end}`, title: null });
    expect(citation.sources).toMatchObject([
      {
        page: id,
        quote: { start, end, text: words },
        outlet: "Bến Cảng",
        headline: "Điện đàm 📞",
        published: "2025-06-05",
        link: `${BASE}pages/${encodeURIComponent(id)}?at=${start}-${end}`,
        frozen: `ni:///sha-256;${digest}`,
      },
    ]);
  });

  it("finds words by themselves, decomposed or not", async () => {
    const bySpan = await cite({ page: id, at: { start, end: start + words.length } });
    expect(await cite({ page: id, words: ` ${words.normalize("NFD")} ` })).toEqual(bySpan);
  });

  it.each<[CiteTarget, string, RegExp]>([
    [{ page: id, words: "Ông Peskov nói" }, "bad-argument", /say which: 12-26, 46-60/],
    [{ page: id, words: "Ông Putin nói" }, "not-found", /does not hold these words/],
    [{ page: id, words: " " }, "not-found", /does not hold these words/],
    [{ page: id, at: { start: 5, end: 5 } }, "bad-argument", /no words from 5 to 5/],
    [{ page: id, at: { start: 0, end: text.length + 1 } }, "bad-argument", /no words from 0/],
    [{ page: "sha256:none", at: { start: 0, end: 1 } }, "not-found", /no page "sha256:none"/],
    [{ entry: "ffffffff" }, "not-found", /no entry "ffffffff"/],
    [{ utterance: "nobody" }, "not-found", /no utterance "nobody"/],
  ])("%j is refused", async (target, code, message) => {
    await expect(cite(target)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });
});

describe("the citation of an utterance", () => {
  it("says whose words they are and how they are told", async () => {
    const [first] = await fixtureService().statements();
    const citation = await cite({ utterance: first?.key ?? "" });
    expect(citation).toMatchObject({ of: "utterance", id: first?.key });
    expect(citation.title).toBe("Dmitry Peskov (reported), 12 Feb 2025");
    expect(citation.sources.map(({ quote }) => quote.text)).toEqual(["hai bên nhất trí sẽ sớm gặp nhau"]);
  });
});

describe("the citation of an entry", () => {
  it("has every sentence that it rests on", async () => {
    const entry = await fixtureService().entry("c1feb12a00000001");
    const citation = await cite({ entry: "c1feb12a" });
    expect(citation.title).toBe("Call, held: Donald Trump – Vladimir Putin, 12 Feb 2025");
    const told = entry?.reports.flatMap((report) => report.evidence.map((each) => each.text));
    expect(citation.sources.map(({ quote }) => quote.text)).toEqual(told);
  });

  it("is in the language asked for", async () => {
    const citation = await citationOf({ entry: "d2feb18a" }, citing(fixtureService(), "vi"));
    expect(citation.title).toBe("Đàm phán, dự kiến: Nga – Mỹ, 17–23/02/2025, Riyadh");
  });

  it("rests on the words of a note where its keeper entered it by hand", async () => {
    const record = fixtureService();
    const entry = await record.entry("c1feb12a");
    const note = { start: 0, end: 13, text: "Tôi nghe vậy." };
    const report = { ...entry?.reports[0], page: `decision:${"ab".repeat(16)}`, evidence: [note] };
    const service = { ...record, entry: async () => ({ ...entry, reports: [report] }) as typeof entry };
    const { sources } = await citationOf({ entry: "c1feb12a" }, citing(service));
    expect(sources).toMatchObject([{ quote: note, link: `${BASE}entries/c1feb12a00000001`, basis: "given" }]);
    expect(sources[0]?.frozen).toMatch(/^ni:\/\/\/sha-256;[\w-]{43}$/);
  });
});
