import { describe, expect, it } from "vitest";
import { BoundedParser } from "../../src/text/bounded-parser.ts";

/** What a parser tells of a text, and how deep elements lay in each other at most. */
function told(text: string, xmlMode = false) {
  const events: string[] = [];
  let [depth, deepest, resets] = [0, 0, 0];
  const parser = new BoundedParser(
    {
      onopentag: (name) => {
        events.push(`<${name}>`);
        deepest = Math.max(deepest, ++depth);
      },
      onclosetag: (name) => {
        events.push(`</${name}>`);
        depth--;
      },
      ontext: (part) => void events.push(part),
      onreset: () => {
        resets++;
        depth = 0;
      },
    },
    { xmlMode },
  );
  parser.end(text);
  return { text: events.join(""), deepest, resets };
}

describe("a parser of bounded depth", () => {
  it("tells what is there", () => {
    expect(told("<p>Một <b>câu</b>.</p>")).toEqual({ text: "<p>Một <b>câu</b>.</p>", deepest: 2, resets: 0 });
  });

  it("begins anew where elements lie in each other without end, and goes on behind them", () => {
    for (const xmlMode of [true, false]) {
      const { text, deepest, resets } = told(`${"<x>".repeat(100_000)}<item>câu</item>`, xmlMode);
      expect(text).toContain("<item>câu</item>");
      expect(deepest).toBeLessThan(2000 + 32_768 / 3);
      expect(resets).toBeGreaterThan(0);
    }
  });

  it("does not begin anew in a long text whose elements are closed", () => {
    expect(told("<p>câu</p>".repeat(50_000))).toMatchObject({ deepest: 1, resets: 0 });
  });
});
