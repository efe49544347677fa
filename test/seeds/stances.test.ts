import { describe, expect, it } from "vitest";
import type { Reading } from "../../src/schema/index.ts";
import { hasSeeds, readSeeds } from "./tools.ts";

if (!hasSeeds)
  console.warn("SKIPPED: the seed pages are not beside this repository; their undertakings were not read.");

/** Which page, whose act, whether there is a condition; what is undertaken stands in the page alone. */
const wanted: readonly (readonly [page: string, line: string])[] = [
  ["000", "threat of RU"],
  ["000", "offer of RU"],
  ["001", "offer of RU"],
  ["003", "promise of vladimir-putin"],
  ["004", "offer of RU"],
  ["004", "offer of volodymyr-zelensky on a condition"],
  ["004", "demand of RU"],
];

const positions: readonly (readonly [page: string, line: string])[] = [
  ["000", "vladimir-putin by dmitry-peskov supports direct-talks"],
  ["000", "RU by dmitry-peskov offers nuclear"],
  ["001", "RU by sergey-lavrov offers root-causes"],
  ["004", "volodymyr-zelensky by volodymyr-zelensky conditions direct-talks"],
  ["004", "volodymyr-zelensky by volodymyr-zelensky offers neutrality"],
];

if (hasSeeds)
  describe("the seed pages", () => {
    const readings = readSeeds();
    const ofPage = (name: string): Reading | undefined =>
      readings.find(({ page }) => page.source.startsWith(name));

    it.each(wanted)("page %s tells of a %s", (name, line) => {
      const lines = ofPage(name)?.undertakings.map(
        ({ act, actor, condition }) => `${act} of ${actor.id}${condition ? " on a condition" : ""}`,
      );
      expect(lines).toContain(line);
    });

    it.each(positions)("page %s tells that %s", (name, line) => {
      const lines = ofPage(name)?.positions.map(
        ({ actor, by, stance, topic }) => `${actor} by ${by} ${stance} ${topic}`,
      );
      expect(lines).toContain(line);
    });
  });
