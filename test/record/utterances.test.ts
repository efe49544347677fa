import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileRecord, factsOf, utteranceMatter } from "../../src/record/index.ts";
import type { Utterance } from "../../src/schema/index.ts";
import { type PageSpec, readingOf, type StatementSpec, smallWorld } from "./builders.ts";

const world = smallWorld();

let pageNumber = 0;

/** A page on which Dmitry Peskov says something. */
function told(content: string, more: Partial<StatementSpec & { published: string | null }> = {}): PageSpec {
  pageNumber++;
  const { published = "2025-06-05", ...statement } = more;
  return {
    source: `${pageNumber}.txt`,
    body: `Bài ${pageNumber}.`,
    published,
    statements: [{ source: "Dmitry Peskov/RU", content, day: null, ...statement }],
  };
}

const compile = (...pages: readonly PageSpec[]): Utterance[] =>
  compileRecord(pages.map(readingOf), { world }).utterances;

const whole =
  "hai bên sẽ tiếp tục đối thoại ở cấp chuyên gia trong những tuần tới và sẽ không đặt điều kiện tiên quyết nào cho nhau";
const half = "hai bên sẽ tiếp tục đối thoại ở cấp chuyên gia trong những tuần tới";
const other = "Nga sẵn sàng trao trả thi thể của 6.000 binh sĩ theo thỏa thuận tại Istanbul";

describe("one utterance", () => {
  test.each([
    ["the same words", told(half), told(half)],
    ["a cut quotation", told(whole), told(half)],
    ["words before and behind it", told(half), told(`rằng ${half}, ông nói`)],
    ["another pronoun", told(`tôi tin rằng ${half}`), told(`ông tin rằng ${half}`)],
    [
      "told a day later without the day",
      told(half, { day: "2025-06-05" }),
      told(half, { published: "2025-06-06" }),
    ],
    ["on neighbouring days", told(half, { day: "2025-06-05" }), told(half, { day: "2025-06-06" })],
    [
      "equal words on a page without a day",
      told("Nga sẵn sàng trao trả 205 binh sĩ"),
      told("Nga sẵn sàng trao trả 205 binh sĩ", { published: null }),
    ],
    ["long words told again months later", told(half), told(half, { published: "2025-09-05" })],
  ])("%s", (_, a, b) => {
    const utterances = compile(a, b);
    expect(utterances).toHaveLength(1);
    expect(utterances[0]?.tellings).toHaveLength(2);
    expect(utterances[0]?.related).toEqual([]);
  });

  test("twice in one page", () => {
    const page = told(half);
    const statements = [...(page.statements ?? []), { source: "Dmitry Peskov/RU", content: `${half}.` }];
    expect(compile({ ...page, statements })[0]?.tellings).toHaveLength(2);
  });

  test("two parts of one sentence with the whole of it", () => {
    const rest = "trong những tuần tới và sẽ không đặt điều kiện tiên quyết nào cho nhau";
    expect(compile(told(half), told(rest), told(whole))).toHaveLength(1);
  });
});

describe("several utterances", () => {
  test.each([
    ["other words", told(half), told(other)],
    [
      "on days that are told and differ",
      told(half, { day: "2025-06-01" }),
      told(half, { day: "2025-06-05" }),
    ],
    ["short words", told("Nga sẵn sàng đàm phán"), told("Nga luôn sẵn sàng đàm phán")],
    [
      "few words weeks later",
      told("Nga sẵn sàng đàm phán ngay"),
      told("Nga sẵn sàng đàm phán ngay", { published: "2025-07-05" }),
    ],
    ["before they were said", told(half, { day: "2025-06-05" }), told(half, { published: "2025-06-03" })],
    ["the contrary", told(`Nga sẽ ${half}`), told(`Nga sẽ không ${half}`)],
    ["another figure", told(`trao đổi 1.000 tù binh và ${half}`), told(`trao đổi 1.200 tù binh và ${half}`)],
  ])("%s", (_, a, b) => {
    expect(compile(a, b)).toHaveLength(2);
  });

  test("equal words on a page without a day, which may tell either of two", () => {
    const words = "Nga sẵn sàng trao trả 205 binh sĩ";
    const pages = [told(words), told(words, { published: null }), told(words, { published: "2025-09-05" })];
    expect(compile(...pages)).toHaveLength(3);
  });

  test("of another voice", () => {
    const page = told(half, { source: "Sergey Lavrov/RU" });
    expect(compile(told(half), page)).toHaveLength(2);
  });

  test("what two utterances share is a telling of neither, and beside both", () => {
    const core = "các chuyên gia hai nước sẽ gặp lại nhau";
    const start = "trong tuần này tại Ankara để bàn về danh sách tù binh";
    const end = "chỉ sau khi Kiev rút quân khỏi bốn vùng phía đông";
    const utterances = compile(told(core), told(`${core} ${start}`), told(`${core} ${end}`));
    expect(utterances).toHaveLength(3);
  });

  test("no chain of likenesses joins words that have nothing in common", () => {
    const words = Array.from(
      { length: 60 },
      (_, k) => `từ${String.fromCharCode(97 + (k % 26), 97 + Math.floor(k / 26))}`,
    );
    const windows = [0, 8, 16, 24, 32].map((from) => told(words.slice(from, from + 24).join(" ")));
    const utterances = compile(...windows);
    const texts = utterances.map(({ tellings }) => tellings.map(({ content }) => content.text));
    for (const some of texts)
      expect(some).not.toEqual(
        expect.arrayContaining([words.slice(0, 24).join(" "), words.slice(32, 56).join(" ")]),
      );
  });
});

describe("paraphrases", () => {
  const first =
    "Nga đề nghị trao đổi 1.200 tù binh với Ukraine và sẵn sàng gặp lại tại Istanbul vào tuần tới";
  const second =
    "Nga sẵn sàng gặp lại Ukraine vào tuần tới, đề nghị hai bên trao đổi 1.200 tù binh tại Istanbul";

  test("stand beside each other", () => {
    const [a, b] = compile(told(first), told(second));
    expect(a?.related).toEqual([b?.key]);
    expect(b?.related).toEqual([a?.key]);
  });

  test("not when said on other days", () => {
    const utterances = compile(told(first, { day: "2025-06-05" }), told(second, { day: "2025-06-09" }));
    expect(utterances.map(({ related }) => related)).toEqual([[], []]);
  });
});

const words = [
  "Nga",
  "Ukraine",
  "sẵn",
  "sàng",
  "đàm",
  "phán",
  "không",
  "1.200",
  "tù",
  "binh",
  "tại",
  "Istanbul",
];
const content = fc
  .array(fc.constantFrom(...words), { minLength: 3, maxLength: 24 })
  .map((some) => some.join(" "));
const statement = fc.record({
  content,
  day: fc.constantFrom(null, "2025-06-01", "2025-06-02", "2025-06-05"),
  published: fc.constantFrom(null, "2025-06-02", "2025-06-05", "2025-06-12"),
});

describe("properties", () => {
  const telling = statement.map(({ content: text, ...more }) =>
    factsOf(readingOf(told(text, more)), { world }).tellings.slice(0, 1),
  );

  test("links are symmetric, and linked tellings find each other by keys both ways", () => {
    fc.assert(
      fc.property(telling, telling, ([a], [b]) => {
        if (!a || !b) return;
        expect(utteranceMatter.linked(a, b)).toBe(utteranceMatter.linked(b, a));
        const finds = (x: typeof a, y: typeof a): boolean =>
          utteranceMatter.probes(x).some((probe) => utteranceMatter.keys(y).includes(probe));
        if (utteranceMatter.linked(a, b)) expect(finds(a, b)).toBe(finds(b, a));
      }),
    );
  });

  test("a telling has few keys", () => {
    fc.assert(
      fc.property(telling, ([a]) => {
        expect(a ? utteranceMatter.keys(a).length : 0).toBeLessThan(30);
      }),
    );
  });

  test("every telling stands in exactly one utterance, in any order", () => {
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 12 }), (some) => {
        const pages = some.map(({ content: text, ...more }) => told(text, more));
        const utterances = compile(...pages);
        expect(utterances.flatMap(({ tellings }) => tellings)).toHaveLength(pages.length);
        expect(compile(...pages.toReversed())).toEqual(utterances);
        const keys = new Set(utterances.map(({ key }) => key));
        for (const { related } of utterances) for (const key of related) expect(keys).toContain(key);
      }),
      { numRuns: 60 },
    );
  });
});
