import { describe, expect, test } from "vitest";
import { readArticle } from "../../src/article/index.ts";
import { en } from "../../src/language/en/index.ts";
import { decodePage } from "../../src/page/index.ts";
import type { Article } from "../../src/schema/index.ts";
import { world } from "../../src/world/index.ts";

function read(
  text: string,
  url: string | null = null,
): { article: Article; textOf: (role: string) => string[] } {
  const decoded = decodePage({
    bytes: new TextEncoder().encode(text),
    source: "page.txt",
    kind: "text",
    url,
  });
  const article = readArticle(decoded, { world, language: en });
  const textOf = (role: string): string[] =>
    article.blocks
      .filter((block) => block.role === role)
      .map(({ start, end }) => decoded.page.text.slice(start, end));
  return { article, textOf };
}

const paragraphs = [
  "The two delegations met for three hours in a villa above the lake and agreed to come back to the table within two weeks, the mediators said.",
  "Neither side gave details of what had been discussed, and reporters who waited at the gate were told to expect no statement before the evening.",
  "A diplomat who took part said that the hardest questions had been left for the end, and that nobody had walked out of the room this time.",
];

describe("a flattened page", () => {
  const { article, textOf } = read(
    [
      "World",
      "Envoys agree to meet again after first day by the lake",
      "By Jane Doe in Geneva",
      "Published 18 March 2025",
      "Envoys arrive at the villa, March 18, 2025. REUTERS/Ann Poe",
      ...paragraphs,
      "(Reporting by Jane Doe; Editing by Tom Low)",
      "Nuclear talks",
      "More on this story",
      "Minister resigns over missing funds in the harbour affair",
      "Storm closes mountain passes for a second week",
      "© 2025 Lakeside Herald. All rights reserved.",
    ].join("\n"),
  );

  test("has headline, day, author and outlet", () => {
    expect(article.title).toBe("Envoys agree to meet again after first day by the lake");
    expect(article.published?.value).toBe("2025-03-18");
    expect(article.authors).toEqual(["Jane Doe"]);
    expect(article.outlet).toBe("Lakeside Herald");
  });

  test("has its own lines told apart from the others", () => {
    expect([...textOf("lead"), ...textOf("body")]).toEqual(paragraphs);
    expect(textOf("caption")).toHaveLength(1);
    expect(textOf("credit")).toEqual(["(Reporting by Jane Doe; Editing by Tom Low)"]);
    expect(textOf("topic")).toContain("Nuclear talks");
    expect(textOf("teaser")).toHaveLength(2);
  });
});

const story = (lead: string): string =>
  ["Envoys agree to meet again after first day by the lake", lead, ...paragraphs].join("\n\n");

describe("an agency at the head of the lead is credited, and is no outlet", () => {
  test.each([
    [
      "GENEVA (Reuters) - The envoys met for a second day on Tuesday, officials of both sides said.",
      "Reuters",
    ],
    ["GENEVA (AP) — The envoys met for a second day on Tuesday, officials of both sides said.", "AP"],
    ["MOSCOW, March 18. /TASS/. The envoys met for a second day, officials of both sides said.", "TASS"],
    [
      "BEIJING, March 18 (Xinhua) -- The envoys met for a second day, officials of both sides said.",
      "Xinhua",
    ],
  ])("%s", (lead, agency) => {
    const { article } = read(story(lead));
    expect(article.credits).toEqual([agency]);
    expect(article.syndicated?.from).toBe(agency);
    expect(article.outlet).toBeNull();
  });

  test("a place alone signs nothing", () => {
    const { article } = read(
      story("WASHINGTON — The envoys met for a second day on Tuesday, officials of both sides said."),
    );
    expect([article.credits, article.outlet]).toEqual([[], null]);
  });
});

describe("the day is inferred from what the text ties itself to", () => {
  test.each([
    [
      "On Tuesday, March 18, US President Donald Trump spoke by telephone with Russian President Vladimir Putin, the White House said.",
      "2025-03-18",
    ],
    [
      "GENEVA, Nov 24, 2013 (AFP) - Iran and six world powers reached an agreement early on Sunday.",
      "2013-11-24",
    ],
  ])("%s", (lead, day) => {
    const { published } = read(story(lead)).article;
    expect([published?.value, published?.basis]).toEqual([day, "inferred"]);
  });

  test("a title that its holder has left ties nothing", () => {
    const lead =
      "Former US President Barack Obama spoke to students on March 18 about the talks by the lake.";
    expect(read(story(lead)).article.published).toBeNull();
  });
});

describe("day and month are read in the order of the outlet's country", () => {
  test.each([
    ["https://www.lakeside.co.uk/news/1", "2025-06-05"],
    ["https://www.lakeside.com/news/1", "2025-05-06"],
  ])("%s", (url, day) => {
    const text = ["Envoys agree to meet again after first day by the lake", "05/06/2025", ...paragraphs].join(
      "\n",
    );
    expect(read(text, url).article.published?.value).toBe(day);
  });
});
