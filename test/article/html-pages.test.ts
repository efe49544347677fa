import { describe, expect, test } from "vitest";
import { htmlGold, htmlPages, loadHtmlScores, meanHtmlScores, scoreHtmlPage } from "./html-scores.ts";

describe("the gold", () => {
  test("there are pages of many makers and languages", () => {
    expect(htmlPages.length).toBeGreaterThanOrEqual(26);
    expect(htmlPages.filter((name) => name.startsWith("vi-")).length).toBeGreaterThanOrEqual(8);
    expect(new Set(htmlPages.map((name) => name.slice(0, 2))).size).toBeGreaterThanOrEqual(11);
  });

  test.each(htmlPages)("%s is whole: the lead begins the body, and nothing stands in it twice", (name) => {
    const { lead, body, captions } = htmlGold(name);
    if (lead !== null) expect(body[0]).toBe(lead);
    expect(new Set(body).size).toBe(body.length);
    expect(body.filter((text) => captions.includes(text))).toEqual([]);
  });
});

describe("scores on the own HTML pages", () => {
  const scores = new Map(Object.entries(meanHtmlScores(htmlPages.map(scoreHtmlPage))));

  test.each(Object.entries(loadHtmlScores()))("%s is not below %d", (measure, pin) => {
    const score = scores.get(measure) ?? 0;
    expect(score).toBeGreaterThanOrEqual(pin);
    if (score > pin) console.info(`${measure}: ${score} is above its pin ${pin}; raise it.`);
  });
});
