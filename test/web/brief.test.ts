import { mkdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Brief } from "../../src/schema/brief.ts";
import { axeViolations } from "./axe.ts";
import { sampleSite } from "./desk.ts";
import { canBrowse, settled } from "./site.ts";

/** A folder for pictures of the view, where somebody wants to look at them. */
const pictures = process.env.PARLEY_PICTURES ?? null;
if (pictures) mkdirSync(pictures, { recursive: true });

describe.skipIf(!canBrowse())("the report in the app", () => {
  const desk = sampleSite();

  const briefAt = async (query: string): Promise<Brief> =>
    Brief.parse(await (await fetch(`${desk.home}/api/brief?${query}`)).json());

  it("shows what the API tells, with sources that lead there and back", async () => {
    const { page, errors } = await desk.site.open(`${desk.home}/brief`);
    await settled(page);
    const brief = await briefAt("lang=vi");
    expect(await page.locator(".brief-sheet h2").textContent()).toBe(brief.title);
    expect(await page.locator(".brief-sources li").count()).toBe(brief.sources.length);
    await page.locator("a[href='#source-2']").first().click();
    expect(await page.locator("#source-2:target").count()).toBe(1);
    await page.locator("#source-2 .brief-back").click();
    expect(new URL(page.url()).hash).toMatch(/^#cite-2-/);
    expect(await axeViolations(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  it("keeps span, scope and language in its address", async () => {
    const { page, errors } = await desk.site.open(`${desk.home}/brief`);
    await settled(page);
    await page.getByRole("button", { name: "30 ngày cuối" }).click();
    await page.waitForURL("**/brief?since=30d");
    await page.getByLabel("Ngôn ngữ của báo cáo").selectOption("en");
    await page.waitForURL("**lang=en**");
    await settled(page);
    const brief = await briefAt("since=30d&lang=en");
    expect(await page.locator(".brief-sheet h2").textContent()).toBe(brief.title);
    const href = await page.getByRole("link", { name: "DOCX" }).getAttribute("href");
    expect(href).toBe("/api/brief?since=30d&lang=en&format=docx");
    expect(errors).toEqual([]);
  });

  it("says in a sentence where nothing is new", async () => {
    const { page, errors } = await desk.site.open(`${desk.home}/brief?since=2031-01-01&until=2031-01-07`);
    await settled(page);
    expect(await page.locator(".brief-sheet").textContent()).toContain(
      "Không có lần tiếp xúc nào mới được đưa tin.",
    );
    expect(errors).toEqual([]);
  });

  it("leads from a sentence to its entry", async () => {
    const { page } = await desk.site.open(`${desk.home}/brief?since=2025-06-01&until=2025-06-30`);
    await settled(page);
    await page.locator(".brief-open[href^='/entries/']").first().click();
    await page.waitForURL("**/entries/*");
  });

  for (const [width, scheme] of [
    [1440, "light"],
    [390, "dark"],
  ] as const)
    it(`fits ${width} pixels (${scheme})`, async () => {
      const viewport = { width, height: 900 };
      const { page } = await desk.site.open(`${desk.home}/brief?since=30d`, {
        viewport,
        colorScheme: scheme,
      });
      await settled(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await axeViolations(page)).toEqual([]);
      if (pictures) await page.screenshot({ path: `${pictures}/brief-${width}.png` });
    });
});
