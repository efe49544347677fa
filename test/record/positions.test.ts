import { describe, expect, test } from "vitest";
import { compileRecord } from "../../src/record/index.ts";
import type { RecordPosition } from "../../src/schema/index.ts";
import { type PageSpec, type PositionSpec, readingOf, smallWorld } from "./builders.ts";

const world = smallWorld();

let pageNumber = 0;

/** A page on which a stance is taken in words of its own, said on its day. */
function stands(
  day: string | null,
  stance: PositionSpec["stance"],
  more: Partial<PositionSpec> & { words?: string } = {},
): PageSpec {
  pageNumber++;
  const { words = `câu nói số ${pageNumber} của trang này về lệnh ngừng bắn`, ...position } = more;
  const by = position.by ?? position.actor ?? "RU";
  return {
    source: `${pageNumber}.txt`,
    body: `Bài ${pageNumber}.`,
    published: day,
    statements: [{ source: by, content: words, day }],
    positions: [{ actor: "RU", ...position, stance, in: 1 }],
  };
}

const compile = (...pages: readonly PageSpec[]): RecordPosition[] =>
  compileRecord(pages.map(readingOf), { world }).positions;

const lines = (positions: readonly RecordPosition[]): string[] =>
  positions.map(({ actor, stance, from, to }) => `${actor.id} ${stance} ${from}–${to}`);

describe("a stance over time", () => {
  test("a new line wherever it changes", () => {
    const pages = [
      stands("2025-03-01", "supports"),
      stands("2025-04-01", "supports"),
      stands("2025-05-01", "opposes"),
      stands("2025-06-01", "supports"),
    ];
    expect(lines(compile(...pages.toReversed()))).toEqual([
      "RU supports 2025-03-01–2025-04-01",
      "RU opposes 2025-05-01–2025-05-01",
      "RU supports 2025-06-01–2025-06-01",
    ]);
  });

  test("support, offers and welcome are one stance in three degrees", () => {
    const pages = [
      stands("2025-03-01", "offers"),
      stands("2025-03-02", "supports"),
      stands("2025-03-03", "welcomes"),
      stands("2025-03-04", "supports"),
    ];
    expect(lines(compile(...pages))).toEqual(["RU supports 2025-03-01–2025-03-04"]);
    expect(compile(...pages)[0]?.also.map(({ stance }) => stance)).toEqual(["offers", "welcomes"]);
  });

  test("each topic and side has its own", () => {
    const pages = [
      stands("2025-03-01", "supports"),
      stands("2025-03-02", "opposes", { topic: "territory" }),
      stands("2025-03-03", "opposes", { actor: "UA" }),
    ];
    expect(compile(...pages)).toHaveLength(3);
  });

  test("two stances on one day are no change while the one held is among them", () => {
    const pages = [
      stands("2025-03-01", "supports"),
      stands("2025-03-05", "supports"),
      stands("2025-03-05", "conditions"),
      stands("2025-03-06", "supports"),
    ];
    const positions = compile(...pages);
    expect(lines(positions)).toEqual(["RU supports 2025-03-01–2025-03-06"]);
    expect(positions[0]?.statements).toHaveLength(3);
    expect(positions[0]?.also).toMatchObject([{ stance: "conditions", statements: [expect.any(String)] }]);
  });

  test("of two on the first day the one told more often counts, then the one that says more", () => {
    const day = "2025-03-05";
    const both = [stands(day, "supports"), stands(day, "conditions")];
    expect(compile(...both)[0]).toMatchObject({ stance: "conditions", also: [{ stance: "supports" }] });
    expect(compile(...both, stands(day, "supports"))[0]).toMatchObject({ stance: "supports" });
  });

  test("an utterance counts once, on its first day, however many pages tell it later", () => {
    const words = "Nga ủng hộ một lệnh ngừng bắn lâu dài giữa hai bên trên toàn tuyến";
    const again = { ...stands("2025-03-06", "supports", { words }), published: "2025-03-06" };
    const later = {
      ...again,
      statements: [{ source: "RU", content: words, day: null }],
      source: "z.txt",
      body: "Bài z.",
    };
    const pages = [
      stands("2025-03-06", "supports", { words }),
      stands("2025-03-07", "opposes"),
      { ...later, published: "2025-03-10" },
    ];
    expect(lines(compile(...pages))).toEqual([
      "RU supports 2025-03-06–2025-03-06",
      "RU opposes 2025-03-07–2025-03-07",
    ]);
  });

  test("what no day is known of stands last", () => {
    expect(lines(compile(stands(null, "opposes"), stands("2025-03-01", "supports")))).toEqual([
      "RU supports 2025-03-01–2025-03-01",
      "RU opposes null–null",
    ]);
  });
});

describe("for whom it is taken", () => {
  test("a spokesperson's and a minister's count for their side, through them", () => {
    const pages = [
      stands("2025-03-01", "supports", { by: "Dmitry Peskov/RU" }),
      stands("2025-03-02", "supports", { actor: "Sergey Lavrov/RU" }),
    ];
    expect(compile(...pages)).toMatchObject([
      { actor: { id: "RU", name: "Russia" }, through: ["dmitry-peskov", "sergey-lavrov"] },
    ]);
  });

  test("a side's own has no one between", () => {
    expect(compile(stands("2025-03-01", "supports"))[0]).toMatchObject({ through: [] });
  });
});
