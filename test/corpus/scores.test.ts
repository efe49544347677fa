import { describe, expect, it } from "vitest";
import { corpusLanguages } from "./gold.ts";
import { loadPinned } from "./pinned.ts";
import { halves, scoreCorpus } from "./score.ts";

/** A figure may fall by this much, since one page more or less right is no step back. */
const TOLERANCE = 0.005;

describe.each(corpusLanguages)("the corpus in %s", (language) => {
  const scores = scoreCorpus(language);
  const pinned = loadPinned(language);

  describe.each(halves)("its %s half", (half) => {
    const { figures } = scores[half];
    const pins = Object.entries(pinned[half]);
    if (pins.length === 0)
      console.warn(`SKIPPED: ${language} ${half} is not pinned yet; pin it: npm run scores -- --pin`);

    it.skipIf(pins.length === 0)("is pinned in every figure that is measured", () => {
      expect(Object.keys(pinned[half]).sort()).toEqual(Object.keys(figures).sort());
    });

    it.skipIf(pins.length === 0).each(pins)("%s is not below %d", (name, pin) => {
      const figure = figures[name] ?? 0;
      expect(figure).toBeGreaterThanOrEqual(pin - TOLERANCE);
      if (figure > pin + TOLERANCE)
        console.info(
          `${language} ${half} ${name}: ${figure.toFixed(3)} is above its pin ${pin}; raise it: npm run scores -- --pin`,
        );
    });
  });
});
