import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { features } from "../../src/article/content/features.ts";
import { model } from "../../src/article/content/model.ts";
import { pathOf } from "../../src/article/content/path.ts";
import { shapeOf } from "../../src/article/content/shape.ts";
import { termsOf } from "../../src/article/content/terms.ts";
import { oddsOf } from "../../src/article/content/trees.ts";
import type { Line } from "../../src/article/line.ts";
import { linesOf } from "../../src/article/line.ts";
import { decodePage } from "../../src/page/index.ts";

const lineOf = (text: string): Line => {
  const decoded = decodePage({ bytes: new TextEncoder().encode(text), source: "line.txt", kind: "text" });
  const [line] = linesOf(decoded);
  if (!line) throw new Error("no line");
  return line;
};

const path = (odds: readonly number[]): string =>
  pathOf(
    Float64Array.from(odds),
    odds.map(() => 20),
  )
    .map((inside) => (inside ? "x" : "."))
    .join("");

describe("the way through a page", () => {
  test("keeps what speaks for text and drops what stands before and after", () => {
    expect(path([-3, -3, 2, 3, 2, -3, -3])).toBe("..xxx..");
  });

  test("leaves a gap that speaks plainly against text", () => {
    expect(path([-3, 2, 3, -4, 2, 3, -3])).toBe(".xx.xx.");
  });

  test("leaves no gap for a line that hardly speaks against it", () => {
    expect(path([-3, 2, 3, -0.2, 2, 3, -3])).toBe(".xxxxx.");
  });

  test("keeps a last line that is about as likely text as not, and no less likely one", () => {
    expect(path([-3, 2, 3, -0.1, -3])).toBe(".xxx.");
    expect(path([-3, 2, 3, -0.5, -3])).toBe(".xx..");
  });

  test("finds nothing where nothing speaks for text", () => {
    expect(path([-3, -1, -2])).toBe("...");
  });

  test("answers for every line", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -8, max: 8, noNaN: true })), (odds) => {
        expect(path(odds)).toHaveLength(odds.length);
      }),
    );
  });
});

test("a forest sums the leaves that a row reaches", () => {
  const forest = { depth: 1, names: ["a", "b"], columns: [0, 1], limits: [5, 1], leaves: [-1, 2, 10, 20] };
  expect([...oddsOf(forest, Float64Array.of(6, 0, 5, 2))]).toEqual([12, 19]);
});

test("the model was learned from the features that there are, in their order", () => {
  expect(model.names).toEqual(Object.keys(features));
  const inner = 2 ** model.depth - 1;
  expect(model.columns.length % inner).toBe(0);
  expect(model.leaves.length).toBe((model.columns.length / inner) * (inner + 1));
});

describe("the shape of a line", () => {
  test("tells sentences and commas in several scripts", () => {
    expect(shapeOf(lineOf("It rained, he said. We left.")).sentences).toBe(1);
    expect(shapeOf(lineOf("雨が降った。私たちは、港を出た。")).commas).toBe(1);
  });

  test("tells rows of headings by their capitals", () => {
    expect(shapeOf(lineOf("Home News Sport Culture")).capitals).toBe(1);
    expect(shapeOf(lineOf("The council met on a wet day")).capitals).toBe(0);
  });

  test("tells shouting only where there are capitals", () => {
    expect(shapeOf(lineOf("BREAKING NEWS TODAY")).shouted).toBe(true);
    expect(shapeOf(lineOf("最新 新闻 今日")).shouted).toBe(false);
  });
});

test("the words of a line are pairs of letters where no spaces part them", () => {
  expect(termsOf(lineOf("港口工程 2025"))).toEqual(["港口", "口工", "工程"]);
  expect(termsOf(lineOf("Der Hafen wird repariert"))).toEqual(["der", "hafen", "wird", "repariert"]);
});
