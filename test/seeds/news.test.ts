import { describe, expect, it } from "vitest";
import { faultsOf } from "../reading/reading-checks.ts";
import { hasNews, loadNews, readNews } from "./news.ts";

if (!hasNews)
  console.warn("SKIPPED: the collection of news texts is not beside this repository; none was read.");

describe.skipIf(!hasNews)("real news of all kinds", () => {
  const texts = hasNews ? loadNews() : [];

  it("gives a sound reading of every text", () => {
    expect(texts.length).toBeGreaterThan(400);
    const faults = texts.flatMap((text) => {
      try {
        return faultsOf(readNews(text)).map((fault) => `${text.id}: ${fault}`);
      } catch (error) {
        return [`${text.id}: ${error}`];
      }
    });
    expect(faults).toEqual([]);
  });
});
