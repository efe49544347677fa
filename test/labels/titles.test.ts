import { describe, expect, it } from "vitest";
import { namesInSentences, titledFrom } from "../../src/labels/titles.ts";
import { world } from "../../src/world/index.ts";

const someone = (id: string, side: string | null) => ({ id, name: id, for: side });

describe("names with offices", () => {
  const vi = titledFrom(world, "vi");
  const en = titledFrom(world, "en");
  const cases: [string, string, string, string, string][] = [
    [
      "vladimir-putin",
      "RU",
      "2025-06-04",
      "Tổng thống Nga Vladimir Putin",
      "President Vladimir Putin of Russia",
    ],
    [
      "marco-rubio",
      "US",
      "2025-06-04",
      "Ngoại trưởng Mỹ Marco Rubio",
      "Secretary of State Marco Rubio of the United States",
    ],
    // Prime minister then, and of no office that is named before he was elected.
    [
      "vladimir-putin",
      "RU",
      "2010-06-04",
      "Thủ tướng Nga Vladimir Putin",
      "Prime Minister Vladimir Putin of Russia",
    ],
    ["donald-trump", "US", "2014-06-04", "Donald Trump", "Donald Trump"],
  ];
  for (const [id, side, day, inVietnamese, inEnglish] of cases)
    it(`${inEnglish} (${day})`, () => {
      expect(vi(someone(id, side), day)).toBe(inVietnamese);
      expect(en(someone(id, side), day)).toBe(inEnglish);
    });

  it("gives no office to whom the data do not know, and to no state", () => {
    expect(vi(someone("ivan-moroz-a1", "RU"), "2025-06-04")).toBe("ivan-moroz-a1");
    expect(vi(someone("vladimir-putin", null), "2025-06-04")).toBe("Vladimir Putin");
    expect(vi(someone("RU", "RU"), "2025-06-04")).toBe("Nga");
  });
});

describe("names inside sentences", () => {
  it("have their article in English, and institutions their names", () => {
    const en = namesInSentences(world, "en");
    expect(en.side("US")).toBe("the United States");
    expect(en.side("RU")).toBe("Russia");
    expect(namesInSentences(world, "vi").side("US")).toBe("Mỹ");
    expect(en.actor(someone("office-of-the-president-ua", "UA"))).toBe("Office of the President of Ukraine");
  });
});
