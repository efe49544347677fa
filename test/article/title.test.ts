import { describe, expect, test } from "vitest";
import { linesOf } from "../../src/article/line.ts";
import { titleOfWindow } from "../../src/article/title.ts";
import { decodePage } from "../../src/page/index.ts";

const shown = (...texts: readonly string[]): string | undefined => {
  const bytes = new TextEncoder().encode(texts.join("\n"));
  const lines = linesOf(decodePage({ bytes, source: "page.txt", kind: "text" }));
  return lines[titleOfWindow(lines)]?.text;
};

describe("the title of a window names the headline", () => {
  test.each([
    ["Old bridge reopens - The Northport Courier", "Old bridge reopens"],
    ["The Northport Courier | Old bridge reopens today", "Old bridge reopens today"],
    ["港の新しい橋が開通、完成まで二年｜みなと日報", "港の新しい橋が開通、完成まで二年"],
    ["Old bridge reopens: what we know | News | Courier", "Old bridge reopens: what we know"],
  ])("%j", (window, headline) => {
    expect(shown(window, "Home", "News", headline)).toBe(headline);
  });

  test("and not the outlet, which is said again as well", () => {
    const headline = "Old bridge over the river reopens after two years";
    expect(shown(`${headline} | The Northport Courier`, "The Northport Courier", headline)).toBe(headline);
  });

  test.each([
    ["a line without parts", ["Old bridge reopens today", "Home", "Old bridge"]],
    ["a part that no line says", ["Old bridge reopens - Courier", "Home", "Flood defences are late"]],
    ["a part of too few words", ["Weather - The Northport Courier of the River Bank", "Weather", "News"]],
  ])("but not %s", (_, lines) => {
    expect(shown(...lines)).toBeUndefined();
  });
});
