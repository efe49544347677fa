import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type SourcePage, type SourceReport, sourcesOf } from "../../src/record/copies/sources.ts";
import { smallWorld } from "./builders.ts";

const world = smallWorld();
let number = 0;

/** A page that an outlet printed, and the ids of the sources that its article comes from. */
const page = (
  outlet: string | null,
  sources: readonly string[],
  day: string | null = "2025-06-05",
): SourcePage => {
  number++;
  return { id: `p${number}`, outlet, day, origin: { article: `p${number}`, also: [], sources, basis: null } };
};

const report = (entry: string, origin: string, day: string | null): SourceReport => ({ entry, origin, day });

const sourceOf = (id: string, pages: readonly SourcePage[], reports: readonly SourceReport[] = []) =>
  sourcesOf(pages, reports, world).find((source) => source.id === id);

describe("a source's pages", () => {
  const pages = [
    page("Tin Mới", ["tin-moi"], "2025-06-04"),
    page("Tin Mới", ["reuters"], "2025-06-09"),
    page("Reuters", ["reuters"], "2025-06-03"),
    page("Báo Lạ", []),
    page(null, ["reuters"]),
    page(null, []),
  ];

  test("are its own, those taken from others, and its own that others print", () => {
    expect(sourceOf("tin-moi", pages)).toMatchObject({
      name: "Tin Mới",
      pages: 2,
      original: 1,
      taken: 1,
      given: 0,
    });
    expect(sourceOf("reuters", pages)).toMatchObject({
      name: "Reuters",
      pages: 1,
      original: 1,
      taken: 0,
      given: 2,
    });
    expect(sourceOf("báo lạ", pages)).toMatchObject({ name: "Báo Lạ", pages: 1, original: 1, taken: 0 });
    expect(sourcesOf(pages, [], world)).toHaveLength(3);
  });

  test("tell its first and last day", () => {
    expect(sourceOf("reuters", pages)).toMatchObject({ from: "2025-06-03", to: "2025-06-09" });
    expect(sourceOf("tin-moi", [page("Tin Mới", ["tin-moi"], null)])).toMatchObject({ from: null, to: null });
  });

  test("an agency that prints nothing itself has the name that it is known by", () => {
    expect(sourceOf("reuters", [page("Tin Mới", ["reuters"])])).toMatchObject({
      name: "Reuters",
      pages: 0,
      given: 1,
    });
  });
});

describe("a contact is", () => {
  const pages = [page("Tin Mới", ["tin-moi"]), page("Reuters", ["reuters"])];
  const scoops = (...reports: readonly SourceReport[]) =>
    ["tin-moi", "reuters"].map((id) => {
      const source = sourceOf(id, pages, reports);
      return [source?.first, source?.alone];
    });

  test("reported first by the source of the earliest day, and by none where two share it", () => {
    expect(scoops(report("e", "tin-moi", "2025-06-05"), report("e", "reuters", "2025-06-04"))).toEqual([
      [0, 0],
      [1, 0],
    ]);
    expect(scoops(report("e", "tin-moi", "2025-06-04"), report("e", "reuters", "2025-06-04"))).toEqual([
      [0, 0],
      [0, 0],
    ]);
    expect(scoops(report("e", "tin-moi", null), report("e", "reuters", null))).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  test("told alone by its only source", () => {
    expect(scoops(report("e", "tin-moi", "2025-06-05"), report("f", "reuters", null))).toEqual([
      [1, 1],
      [0, 1],
    ]);
  });
});

test("every printed page of a known outlet counts once, in whatever order pages come", () => {
  const any = fc.tuple(
    fc.constantFrom("Tin Mới", "Reuters", "Báo Lạ", null),
    fc.subarray(["reuters", "tin-moi"]),
  );
  fc.assert(
    fc.property(fc.array(any, { maxLength: 12 }), (made) => {
      const pages = made.map(([outlet, sources]) => page(outlet, sources));
      const sources = sourcesOf(pages, [], world);
      const printed = sources.reduce((sum, source) => sum + source.pages, 0);
      expect(printed).toBe(pages.filter(({ outlet }) => outlet !== null).length);
      expect(sourcesOf(pages.toReversed(), [], world)).toEqual(sources);
    }),
  );
});
