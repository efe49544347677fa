import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { copyMatter } from "../../src/record/copies/copies.ts";
import { independentOf, independentSources } from "../../src/record/copies/independent.ts";
import { originsOf, unknownOrigin } from "../../src/record/copies/origins.ts";
import { compileRecord } from "../../src/record/index.ts";
import { partsOf } from "../../src/record/matter.ts";
import type { Origin, PageCopy } from "../../src/record/types.ts";
import { world } from "../../src/world/index.ts";
import { type PageSpec, readingOf } from "./builders.ts";
import { type CopySpec, copyIn, textOf } from "./copy-builders.ts";

const article = textOf(1, 240);

interface Known {
  readonly pages: readonly PageCopy[];
  readonly originOf: (page: string) => Origin;
  /** Independent sources of the pages at these positions. */
  readonly independent: (...positions: number[]) => number;
}

function record(...specs: readonly CopySpec[]): Known {
  const pages = specs.map((spec, k) =>
    copyIn({ source: `${k}`, ...spec, url: spec.url ?? `https://trang.example/${k}` }),
  );
  const origins = new Map(partsOf(pages, copyMatter).flatMap((part) => [...originsOf(part)]));
  const originOf = (page: string): Origin => origins.get(page) ?? unknownOrigin(page);
  const independent = (...positions: number[]): number =>
    independentOf(
      positions.map((k) => pages[k]?.key ?? ""),
      originOf,
    );
  return { pages, originOf, independent };
}

const originAt = ({ pages, originOf }: Known, k: number): Origin => originOf(pages[k]?.key ?? "");

describe("the origin of copies", () => {
  test("is the agency that any of them credits, and its own page where that is on record", () => {
    const known = record(
      { body: article, outlet: "Báo A" },
      { body: article, outlet: "Báo B", syndicated: "Reuters" },
      { body: article, outlet: "Reuters" },
    );
    for (const k of [0, 1, 2])
      expect(originAt(known, k)).toEqual({
        article: known.pages[2]?.key,
        also: [],
        sources: ["reuters"],
        basis: "credit",
      });
  });

  test("is the page whose address they declare", () => {
    const known = record(
      { body: article, outlet: "Báo A", canonical: "https://hang.example/9" },
      { body: article, outlet: "Hãng", url: "https://hang.example/9" },
    );
    expect(originAt(known, 0)).toEqual({
      article: known.pages[1]?.key,
      also: [],
      sources: ["hãng"],
      basis: "canonical",
    });
  });

  test("is the page published before all others", () => {
    const known = record(
      { body: article, outlet: "Báo A", published: "2025-06-06" },
      { body: article, outlet: "Báo B", published: "2025-06-05" },
    );
    expect(originAt(known, 0)).toMatchObject({ sources: ["báo b"], basis: "earliest" });
    const minutes = record(
      { body: article, outlet: "Báo A", published: "2025-06-05T08:00+07:00" },
      { body: article, outlet: "Báo B", published: "2025-06-05T02:00+03:00" },
    );
    expect(originAt(minutes, 0)).toMatchObject({ sources: ["báo b"], basis: "earliest" });
  });

  test("stays open where days don't tell, and for a page without copies", () => {
    const one = { body: article, published: "2025-06-05" };
    const same = record({ ...one, outlet: "Báo A" }, { ...one, outlet: "Báo B" });
    expect(originAt(same, 0)).toMatchObject({ sources: ["báo a"], basis: null });
    expect(originAt(same, 0).article).toBe(originAt(same, 1).article);
    const undated = record({ ...one, outlet: "Báo A" }, { ...one, outlet: "Báo B", published: null });
    expect(originAt(undated, 0).basis).toBeNull();
    expect(originAt(record({ ...one, outlet: "Báo A" }), 0).basis).toBeNull();
  });
});

describe("a page that holds two articles", () => {
  const known = record(
    { body: textOf(1, 200), outlet: "Báo A" },
    { body: `${textOf(1, 200)} ${textOf(2, 180)}`, outlet: "Báo B" },
    { body: textOf(2, 180), outlet: "Báo C" },
  );

  test("does not make them one", () => {
    expect(originAt(known, 0).article).not.toBe(originAt(known, 2).article);
    expect(originAt(known, 1).also).toHaveLength(1);
  });

  test("counts for itself only where neither is there", () => {
    expect(known.independent(0, 1, 2)).toBe(2);
    expect(known.independent(0, 1)).toBe(1);
    expect(known.independent(1, 2)).toBe(1);
    expect(known.independent(1)).toBe(1);
  });
});

test("an article edited step by step is one while each version is akin to each", () => {
  const versions = [0, 20, 40].map((from) => ({ body: textOf(1, 120, from) }));
  const known = record(...versions);
  expect(new Set(versions.map((_, k) => originAt(known, k).article)).size).toBe(1);
  const drifted = record(...[0, 50, 100].map((from) => ({ body: textOf(1, 120, from) })));
  expect(originAt(drifted, 0).article).not.toBe(originAt(drifted, 2).article);
});

describe("independent sources", () => {
  test("are told page by page: agencies and outlets by their ids, else the article", () => {
    const known = record(
      { body: textOf(1, 90), credits: ["Reuters"] },
      { body: textOf(2, 90), outlet: "Tin Mới" },
      { body: textOf(3, 90) },
    );
    const keys = known.pages.map(({ key }) => key);
    expect(keys.map((key) => independentSources(keys, known.originOf).get(key))).toEqual([
      "reuters",
      "tin-moi",
      keys[2],
    ]);
  });

  test("of two agencies stay two when a third page credits both", () => {
    const known = record(
      { body: textOf(1, 90), credits: ["Reuters"] },
      { body: textOf(2, 90), credits: ["Reuters", "AFP"] },
      { body: textOf(3, 90), credits: ["AFP"] },
    );
    expect(known.independent(0, 1, 2)).toBe(2);
    expect(known.independent(0, 1)).toBe(1);
    expect(known.independent(1)).toBe(1);
  });
});

test("origins do not depend on the order of the pages", () => {
  const spec = fc.record({
    body: fc.tuple(fc.nat(3), fc.nat(100)).map(([number, from]) => textOf(number, 120, from)),
    outlet: fc.constantFrom("Báo A", "Báo B", null),
    published: fc.constantFrom("2025-06-05", "2025-06-06", null),
  });
  fc.assert(
    fc.property(fc.array(spec, { maxLength: 8 }), (specs) => {
      const pages = specs.map((one, k) => copyIn({ ...one, url: `https://trang.example/${k}` }));
      const sorted = (part: readonly PageCopy[]): string =>
        JSON.stringify([...originsOf(part)].sort(([a], [b]) => (a < b ? -1 : 1)));
      expect(sorted(pages.toReversed())).toBe(sorted(pages));
    }),
    { numRuns: 30 },
  );
});

describe("independent sources across languages", () => {
  /** How many independent sources one contact has, which these pages tell in a language each. */
  const independentTellings = (...specs: readonly PageSpec[]): readonly number[] => {
    const told = { with: ["Vladimir Putin/RU", "Donald Trump/US"], day: "2025-06-04" };
    const pages = specs.map((spec, k) => ({
      ...spec,
      source: `${k}`,
      body: `${k}: ${textOf(k + 2, 80)}`,
      events: [{ ...told, sentence: `${k}: ${textOf(k + 20, 12)}` }],
    }));
    const { entries } = compileRecord(pages.map(readingOf), { world });
    return entries.map(({ independent }) => independent);
  };

  test.each<[string, PageSpec, PageSpec, number]>([
    [
      "a translation that credits the agency, and the agency's own page",
      { language: "vi", outlet: "Báo A", credits: ["Reuters"] },
      { language: "en", outlet: "Reuters" },
      1,
    ],
    [
      "two outlets that credit one agency, each in its language",
      { language: "vi", outlet: "Báo A", credits: ["Hãng thông tấn Trung ương Triều Tiên"] },
      { language: "en", outlet: "The Herald", credits: ["the Korean Central News Agency"] },
      1,
    ],
    [
      "two that credit two agencies",
      { language: "vi", outlet: "Báo A", credits: ["Reuters"] },
      { language: "en", outlet: "The Herald", credits: ["AFP"] },
      2,
    ],
    ["two of two outlets", { language: "vi", outlet: "Báo A" }, { language: "en", outlet: "The Herald" }, 2],
  ])("%s", (_, a, b, count) => {
    expect(independentTellings(a, b)).toEqual([count]);
  });
});
