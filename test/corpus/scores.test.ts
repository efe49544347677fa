import { describe, expect, it } from "vitest";
import { loadPinned } from "./pinned.ts";
import { halves, scoreCorpus } from "./score.ts";

/** A figure may fall by this much, since one page more or less right is no step back. */
const TOLERANCE = 0.005;

const scores = scoreCorpus();
const pinned = loadPinned();

describe.each(halves)("the %s half of the corpus", (half) => {
  const { figures } = scores[half];

  it("is pinned in every figure that is measured", () => {
    expect(Object.keys(pinned[half]).sort()).toEqual(Object.keys(figures).sort());
  });

  it.each(Object.entries(pinned[half]))("%s is not below %d", (name, pin) => {
    const figure = figures[name] ?? 0;
    expect(figure).toBeGreaterThanOrEqual(pin - TOLERANCE);
    if (figure > pin + TOLERANCE)
      console.info(
        `${half} ${name}: ${figure.toFixed(3)} is above its pin ${pin}; raise it: npm run scores -- --pin`,
      );
  });
});
