import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Highlight, type Layer, segmentsOf } from "../../web/views/segments.ts";

const layers: Layer[] = ["statement", "cue", "event", "time", "actor", "target"];

const highlight = fc
  .tuple(fc.nat(60), fc.nat(60), fc.constantFrom(...layers))
  .map(([a, b, layer]): Highlight => ({ start: Math.min(a, b), end: Math.max(a, b), layer, note: "" }));

describe("cutting a line at the edges of its findings", () => {
  it("the pieces join to the line again, and each holds exactly the findings that cover it", () => {
    fc.assert(
      fc.property(fc.nat(30), fc.integer({ min: 1, max: 30 }), fc.array(highlight), (start, length, all) => {
        const block = { start, end: start + length };
        const segments = segmentsOf(block, all);
        expect(segments[0]?.start).toBe(block.start);
        expect(segments.at(-1)?.end).toBe(block.end);
        for (const [n, segment] of segments.entries()) {
          expect(segment.end).toBeGreaterThan(segment.start);
          if (n > 0) expect(segment.start).toBe(segments[n - 1]?.end);
          for (let at = segment.start; at < segment.end; at++) {
            const covering = all.filter((one) => one.start <= at && at < one.end).map(({ layer }) => layer);
            expect(new Set(segment.layers)).toEqual(new Set(covering));
          }
        }
      }),
    );
  });
});
