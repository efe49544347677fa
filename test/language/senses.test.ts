import { describe, expect, test } from "vitest";
import { languages } from "../../src/language/index.ts";
import { factsOf } from "../../src/record/index.ts";
import { isExact, isName, weightOf } from "../../src/record/sayings/marks.ts";
import { readingOf, smallWorld } from "../record/builders.ts";

const world = smallWorld();

/** The marks of a content on a page of a language. */
function gist(language: string, content: string) {
  const statements = [{ source: "Dmitry Peskov/RU", content }];
  const [telling] = factsOf(readingOf({ language, statements }), { world }).tellings;
  if (!telling) throw new Error("nothing is told");
  return telling.gist;
}

describe.each([...languages.values()].filter(({ senses }) => Object.keys(senses).length > 0))(
  "senses of $id",
  ({ id, senses }) => {
    const all = Object.entries(senses).flatMap(([sense, phrases]) =>
      phrases.map((phrase) => [sense, phrase] as const),
    );

    test("no phrase has two", () => {
      expect(new Set(all.map(([, phrase]) => phrase)).size).toBe(all.length);
    });

    test("each phrase is found as what it says", () => {
      for (const [sense, phrase] of all.filter(([one]) => one !== "not"))
        expect(gist(id, `${phrase} …`).marks).toContain(`sense ${sense}`);
    });
  },
);

describe("marks of a content", () => {
  test.each([
    ["vi", "trao trả 6.000 thi thể", "figure 6000"],
    ["en", "hand over 6,000 bodies", "figure 6000"],
    ["en", "hand over 6,000 bodies", "sense body"],
    ["vi", "thuế 14,5 phần trăm", "figure 14.5"],
    ["en", "a tariff of 14.5 per cent", "figure 14.5"],
    ["en", "talks in Istanbul", "place istanbul"],
    ["en", "a constructive meeting", "sense constructive"],
    ["vi", "cuộc gặp mang tính xây dựng", "sense constructive"],
  ])("in %s %j tells %s", (language, content, mark) => {
    expect(gist(language, content).marks).toContain(mark);
  });

  test.each([
    ["vi", "Nga không chấp nhận", true],
    ["vi", "bầu không khí thẳng thắn", false],
    ["en", "Russia does not accept", true],
    ["en", "peace without compromise", true],
    ["en", "an atmosphere of trust", false],
  ])("in %s %j denies: %s", (language, content, denies) => {
    expect(gist(language, content).denies).toBe(denies);
  });

  test("figures and times weigh most, names are told apart from what is said", () => {
    expect(weightOf("figure 6000")).toBeGreaterThan(weightOf("person vladimir-putin"));
    expect(weightOf("person vladimir-putin")).toBeGreaterThan(weightOf("sense peace"));
    expect([isExact("time 2025-06"), isExact("side RU")]).toEqual([true, false]);
    expect([isName("side RU"), isName("sense peace")]).toEqual([true, false]);
  });
});
