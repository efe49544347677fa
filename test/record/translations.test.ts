import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPage } from "../../src/read.ts";
import { compileRecord, factsOf, utteranceMatter } from "../../src/record/index.ts";
import type { Reading, Utterance } from "../../src/schema/index.ts";
import { UNNAMED } from "../../src/schema/vocabulary.ts";
import { world as known } from "../../src/world/index.ts";
import { type PageSpec, readingOf, type StatementSpec, smallWorld } from "./builders.ts";

const world = smallWorld();

let pageNumber = 0;

/** A page in a language on which Dmitry Peskov says something. */
function told(
  language: string,
  content: string,
  more: Partial<StatementSpec & { published: string | null }> = {},
): PageSpec {
  pageNumber++;
  const { published = "2025-06-05", ...statement } = more;
  return {
    source: `${pageNumber}.txt`,
    language,
    body: `Bài ${pageNumber}.`,
    published,
    statements: [{ source: "Dmitry Peskov/RU", content, day: null, ...statement }],
  };
}

const vi = (content: string, more?: Parameters<typeof told>[2]): PageSpec => told("vi", content, more);
const en = (content: string, more?: Parameters<typeof told>[2]): PageSpec => told("en", content, more);

const compile = (...pages: readonly PageSpec[]): Utterance[] =>
  compileRecord(pages.map(readingOf), { world }).utterances;

const bodiesVi = "Nga sẽ trao cho Ukraine 6.000 thi thể binh sĩ";
const bodiesEn = "Moscow would hand over the bodies of 6,000 soldiers to Ukraine";
const moodVi = "bầu không khí của cuộc họp là thẳng thắn, sâu sắc và mang tính xây dựng";
const moodEn = "the atmosphere in the meeting was candid, in-depth and constructive";

describe("one utterance in two languages", () => {
  test.each([
    ["by a figure", vi(bodiesVi), en(bodiesEn)],
    ["by what is said of it", vi(moodVi), en(moodEn)],
    ["told the next day", vi(moodVi, { day: "2025-06-05" }), en(moodEn, { published: "2025-06-06" })],
    ["in one setting", vi(moodVi, { setting: "briefing" }), en(moodEn, { setting: "briefing" })],
    ["of which one page tells the setting", vi(moodVi, { setting: "briefing" }), en(moodEn)],
    [
      "that denies",
      vi("Nga không chấp nhận trao đổi 1.200 tù binh"),
      en("Russia does not accept the exchange of 1,200 prisoners"),
    ],
    [
      "on one topic",
      vi("lệnh ngừng bắn 30 ngày chỉ có hiệu lực khi có giám sát", { topics: ["ceasefire"] }),
      en("the 30-day truce will hold only where it is monitored", { topics: ["ceasefire"] }),
    ],
  ])("%s", (_, a, b) => {
    const utterances = compile(a, b);
    expect(utterances).toHaveLength(1);
    expect(utterances[0]?.tellings).toHaveLength(2);
  });

  test("with all tellings of both", () => {
    const utterances = compile(vi(moodVi), vi(`rằng ${moodVi}`), en(moodEn), en(moodEn));
    expect(utterances.map(({ tellings }) => tellings.length)).toEqual([4]);
  });

  test("as pages tell it: persons, places and times by what they are, not by their words", () => {
    const read = (source: string, language: string, text: string): Reading =>
      readPage({
        source,
        language,
        published: "2025-03-19",
        bytes: new TextEncoder().encode(`${source}\n\n${text}`),
      });
    const readings = [
      read(
        "Tổng thống Nga thăm Thổ Nhĩ Kỳ",
        "vi",
        "Điện Kremlin cho biết ông Putin sẽ thăm Thổ Nhĩ Kỳ vào ngày 2/4 để bàn về hòa bình.",
      ),
      read(
        "Putin to visit Turkey",
        "en",
        "The Kremlin said Vladimir Putin would visit Turkey on April 2 to discuss peace.\n\nThe visit will be his first since 2020.\n\nTurkey has hosted several rounds of talks in past years.",
      ),
    ];
    const { utterances } = compileRecord(readings, { world: known });
    expect(utterances.map(({ tellings }) => tellings.length)).toEqual([2]);
  });
});

describe("not one utterance", () => {
  test.each([
    ["other figures", vi(bodiesVi), en(bodiesEn.replace("6,000", "1,200"))],
    ["another speaker", vi(bodiesVi), en(bodiesEn, { source: "Sergey Lavrov/RU" })],
    ["another day", vi(moodVi, { day: "2025-06-05" }), en(moodEn, { day: "2025-06-07" })],
    ["told on another day", vi(moodVi), en(moodEn, { published: "2025-06-08" })],
    ["without any day", vi(moodVi, { published: null }), en(moodEn, { published: null })],
    ["another setting", vi(moodVi, { setting: "briefing" }), en(moodEn, { setting: "post" })],
    [
      "the contrary",
      vi("Nga chấp nhận trao đổi 1.200 tù binh"),
      en("Russia does not accept the exchange of 1,200 prisoners"),
    ],
    [
      "the same persons and nothing else",
      vi("ông Putin đã nói chuyện với ông Trump ở Istanbul"),
      en("Putin was never asked by Trump about the flight from Istanbul"),
    ],
    ["one word in common", vi("cuộc gặp rất quan trọng"), en("it was an important day")],
    [
      "a speech and one sentence of it",
      vi(bodiesVi),
      en(
        `${bodiesEn}, and this is only the beginning of a long list of other things that were told that day`,
      ),
    ],
    ["nobody's words", vi(bodiesVi, { source: UNNAMED }), en(bodiesEn, { source: UNNAMED })],
  ])("%s", (_, a, b) => {
    expect(compile(a, b)).toHaveLength(2);
  });

  test("where two have an equal right to it: both stand beside it", () => {
    const utterances = compile(
      vi(moodVi),
      en(moodEn),
      en("candid and in-depth: a constructive atmosphere, said the spokesman of these days"),
    );
    expect(utterances).toHaveLength(3);
    const of = utterances.find(({ tellings }) => tellings[0]?.content.text === moodVi);
    expect(of?.related).toHaveLength(2);
  });

  test("where little speaks for it: they stand beside each other", () => {
    const [a, b] = compile(
      vi("các cuộc thảo luận rất tích cực và mang tính xây dựng"),
      en("the discussions were very positive and constructive"),
    );
    expect(a?.related).toEqual([b?.key]);
    expect(b?.related).toEqual([a?.key]);
  });
});

test("an offer told in two languages is one undertaking", () => {
  const offer = (language: string, content: string): PageSpec => ({
    ...told(language, content),
    undertakings: [{ act: "offer", actor: "RU", to: "UA", content, in: 1 }],
  });
  const { undertakings } = compileRecord([offer("vi", bodiesVi), offer("en", bodiesEn)].map(readingOf), {
    world,
  });
  expect(undertakings.map(({ tellings }) => tellings.length)).toEqual([2]);
});

test("an acceptance answers the offer that was told in another language", () => {
  const page = (spec: PageSpec, act: "offer" | "acceptance", actor: string, to: string): PageSpec => ({
    ...spec,
    undertakings: [{ act, actor, to, content: spec.statements?.[0]?.content ?? "", in: 1 }],
  });
  const pages = [
    page(vi(bodiesVi), "offer", "RU", "UA"),
    page(en("accept the bodies of 6,000 Ukrainian soldiers"), "acceptance", "UA", "RU"),
  ];
  const { undertakings } = compileRecord(pages.map(readingOf), { world });
  expect(undertakings.map(({ state }) => state)).toContain("accepted");
});

const words = {
  vi: ["Nga", "không", "1.200", "tù binh", "hòa bình", "tích cực", "thẳng thắn", "kết quả", "chiến tranh"],
  en: ["Russia", "not", "1,200", "prisoners", "peace", "positive", "candid", "result", "war"],
} as const;

const statement = fc.constantFrom("vi" as const, "en" as const).chain((language) =>
  fc.record({
    language: fc.constant(language),
    content: fc
      .array(fc.constantFrom(...words[language]), { minLength: 2, maxLength: 9 })
      .map((some) => some.join(" ")),
    day: fc.constantFrom(null, "2025-06-01", "2025-06-02"),
    published: fc.constantFrom(null, "2025-06-02", "2025-06-03", "2025-06-04"),
  }),
);

describe("properties", () => {
  const page = statement.map(({ language, content, ...more }) => told(language, content, more));
  const telling = page.map((spec) => factsOf(readingOf(spec), { world }).tellings.slice(0, 1));

  test("links are symmetric, and linked tellings find each other by keys both ways", () => {
    fc.assert(
      fc.property(telling, telling, ([a], [b]) => {
        if (!a || !b || a.gist.language === b.gist.language) return;
        expect(utteranceMatter.linked(a, b)).toBe(utteranceMatter.linked(b, a));
        const finds = (x: typeof a, y: typeof a): boolean =>
          utteranceMatter.probes(x).some((probe) => utteranceMatter.keys(y).includes(probe));
        if (utteranceMatter.linked(a, b)) expect([finds(a, b), finds(b, a)]).toEqual([true, true]);
      }),
      { numRuns: 500 },
    );
  });

  test("every telling stands in exactly one utterance, in any order", () => {
    fc.assert(
      fc.property(fc.array(page, { maxLength: 12 }), (pages) => {
        const utterances = compile(...pages);
        expect(utterances.flatMap(({ tellings }) => tellings)).toHaveLength(pages.length);
        expect(compile(...pages.toReversed())).toEqual(utterances);
      }),
      { numRuns: 80 },
    );
  });
});
