import { beforeAll, describe, expect, test } from "vitest";
import { hasShared } from "../../bench/article/corpora.ts";
import { loadSharedScores, scoreShared } from "./shared-scores.ts";

if (!hasShared)
  console.warn(
    "SKIPPED: the pages of ../shared/corpus/article-extraction are not there; nothing was measured.",
  );

describe.skipIf(!hasShared)("scores on the shared pages", () => {
  const pins = loadSharedScores();
  let scores = new Map<string, number>();

  beforeAll(() => {
    scores = new Map(Object.entries(scoreShared()));
  });

  test.each(Object.entries(pins))("%s is not below %d", (name, pin) => {
    const score = scores.get(name) ?? 0;
    expect(score).toBeGreaterThanOrEqual(pin);
    if (score > pin)
      console.info(`${name}: ${score} is above its pin ${pin}; raise it: npm run scores -- --pin`);
  });
});
