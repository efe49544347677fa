import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fixtureService } from "../serve/fixture.ts";
import { axeViolations } from "./axe.ts";
import { canBrowse, openSite, type Site, settled } from "./site.ts";

const pageId = `sha256%3Aa06${"0".repeat(61)}`;
const views = [
  "/",
  "/entries/f6trip0a00000016",
  `/pages/${pageId}`,
  "/actors",
  "/actors/RU",
  "/statements",
  "/undertakings",
  "/positions",
  "/work",
  "/changes?since=7d",
  "/decisions",
  "/brief",
  "/pages",
  "/sources",
  "/followed",
  "/add",
  "/search?q=nga",
];

const ground = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);

/** Every text whose contrast with its ground is below WCAG AA. Runs in the page. */
function faint(): string[] {
  const luminance = (rgb: number[]): number => {
    const [r = 0, g = 0, b = 0] = rgb.map((c) =>
      c / 255 <= 0.03928 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const over = (colours: string[]): number[] => {
    canvas?.clearRect(0, 0, 1, 1);
    for (const colour of colours) {
      if (!canvas) break;
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
    }
    return [...(canvas?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3);
  };
  const grounds = (element: Element | null): string[] =>
    element ? [...grounds(element.parentElement), getComputedStyle(element).backgroundColor] : ["white"];
  const hasWords = (element: Element): boolean =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
  return [...document.querySelectorAll("body *")]
    .filter((element) => hasWords(element) && element.checkVisibility({ opacityProperty: true }))
    .filter((element) => element.closest(":disabled, [aria-hidden=true]") === null)
    .flatMap((element) => {
      const behind = grounds(element);
      const back = luminance(over(behind));
      const front = luminance(over([...behind, getComputedStyle(element).color]));
      const contrast = (Math.max(back, front) + 0.05) / (Math.min(back, front) + 0.05);
      return contrast < 4.5
        ? [`${contrast.toFixed(2)} ${element.className} "${element.textContent?.slice(0, 30)}"`]
        : [];
    });
}

describe.skipIf(!canBrowse())("how the web app looks", () => {
  let site: Site;
  let home: string;

  beforeAll(async () => {
    site = await openSite();
    home = await site.serve(fixtureService());
  });

  afterAll(() => site?.close());

  it("speaks the browser's language, and the other one on request, also after a reload", async () => {
    const { page, errors } = await site.open(home, {
      locale: "en-GB",
      viewport: { width: 1440, height: 4000 },
    });
    expect(await page.locator("h1").textContent()).toBe("Timeline");
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await page.getByRole("button", { name: "Tiếng Việt" }).click();
    await page.getByRole("heading", { name: "Dòng thời gian" }).waitFor();
    await page.locator(".row h4", { hasText: "Nga – Mỹ" }).first().waitFor();
    await page.reload();
    await page.getByRole("heading", { name: "Dòng thời gian" }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("vi");
    expect(errors).toEqual([]);
  });

  it("is dark where the system is, and the other way on request, also after a reload", async () => {
    const { page } = await site.open(home, { colorScheme: "dark" });
    const dark = await ground(page);
    await page.getByRole("button", { name: "Nền sáng" }).click();
    await page.waitForFunction(() => document.documentElement.dataset.theme === "light");
    const light = await ground(page);
    expect(light).not.toBe(dark);
    await page.reload();
    await page.locator("h1").waitFor();
    expect(await ground(page)).toBe(light);
  });

  it.each(views)("%s fits a phone of 390 px", async (view) => {
    const { page, errors } = await site.open(home + view, { viewport: { width: 390, height: 844 } });
    await settled(page);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
    expect(errors).toEqual([]);
  });

  it("folds the filters away on a phone until asked for", async () => {
    const { page } = await site.open(home, { viewport: { width: 390, height: 844 } });
    expect(await page.getByLabel("Loại").isVisible()).toBe(false);
    await page.getByRole("button", { name: "Bộ lọc" }).click();
    expect(await page.getByLabel("Loại").isVisible()).toBe(true);
  });

  it.each(views)(
    "%s can be read and used by all: WCAG 2.2 A and AA, contrast, headings, names",
    async (view) => {
      const { page, errors } = await site.open(home + view);
      await settled(page);
      expect(await axeViolations(page)).toEqual([]);
      expect(await page.evaluate(faint)).toEqual([]);
      expect([await page.locator("h1").count(), await page.locator("main").count()]).toEqual([1, 1]);
      const nameless = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLInputElement>("button, a, input, select, textarea")]
          .filter((e) => !e.textContent?.trim() && !e.getAttribute("aria-label") && !e.labels?.length)
          .map((e) => e.outerHTML),
      );
      expect(nameless).toEqual([]);
      expect(errors).toEqual([]);
    },
  );

  it.each(views)("%s can be read in the dark", async (view) => {
    const { page } = await site.open(home + view, { colorScheme: "dark" });
    await settled(page);
    expect(await page.evaluate(faint)).toEqual([]);
  });
});
