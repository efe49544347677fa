import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Change } from "../../src/schema/index.ts";
import type { ListedPage, RecordService } from "../../src/store/service.ts";
import { fixtureService } from "../serve/fixture.ts";
import { axeViolations } from "./axe.ts";
import { canBrowse, openSite, type Site, settled } from "./site.ts";

/** A record in which something of most kinds has changed. */
async function changed(): Promise<RecordService> {
  const service = fixtureService();
  const [first, second, third] = await service.timeline();
  if (!first || !second || !third) throw new Error("the fixture is too small");
  const changes: Change[] = [
    { type: "new", entry: first, pages: ["sha256:a"] },
    {
      type: "changed",
      entry: second,
      was: [],
      before: { status: "planned", time: null },
      after: { status: "held", time: { value: "2025-02-18", precision: "day" } },
      pages: ["sha256:a", "sha256:b"],
    },
    { type: "gone", entry: third, pages: [] },
    { type: "two-sided", entry: second, before: ["RU"], after: ["RU", "US"], pages: ["sha256:a"] },
    { type: "unconfirmed", entry: third, due: "2025-03-01", pages: [] },
  ];
  return { ...service, changes: async () => changes };
}

/** A record of so many pages, given in pieces. */
async function manyPages(count: number): Promise<RecordService> {
  const service = fixtureService();
  const [template] = await service.pages();
  if (!template) throw new Error("the fixture is empty");
  const all: ListedPage[] = Array.from({ length: count }, (_, n) => ({
    ...template,
    id: `sha256:${String(n).padStart(64, "0")}`,
    title: `Trang ${n}`,
    rejected: n === 1,
    confidential: n === 2,
    review: n === 3 ? { state: "checked", by: "Lan", at: "2025-06-01T00:00:00.000Z" } : null,
  }));
  return {
    ...service,
    pages: async ({ limit, after } = {}) => {
      const from = after === undefined ? 0 : all.findIndex(({ id }) => id === after) + 1;
      return all.slice(from, limit === undefined ? undefined : from + limit);
    },
  };
}

describe.skipIf(!canBrowse())("lists of the web app in a browser", () => {
  let site: Site;

  beforeAll(async () => {
    site = await openSite();
  });

  afterAll(() => site?.close());

  it("what is new stands under headings, with what it was before, and links to the pages that tell it", async () => {
    const home = await site.serve(await changed());
    const { page, errors } = await site.open(`${home}/changes?since=7d`);
    await settled(page);
    const headings = await page.locator(".change-group h2").allTextContents();
    expect(headings.map((text) => text.replace(/ \d+$/, ""))).toEqual([
      "Mới",
      "Thay đổi",
      "Bên khác cũng xác nhận",
      "Quá ngày, chưa rõ kết quả",
      "Không còn trong hồ sơ",
    ]);
    const fields = await page.locator(".change-fields div").allTextContents();
    expect(fields).toEqual(["ngày– → 18/2/2025", "tình trạngDự kiến → Đã diễn ra"]);
    expect(await page.locator(".change.fresh").count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  it("what is new since the last visit is marked until it is seen", async () => {
    const home = await site.serve(await changed());
    const { page, errors } = await site.open(`${home}/changes`);
    await settled(page);
    expect(await page.getByRole("button", { name: "7 ngày" }).getAttribute("aria-pressed")).toBe("true");
    await page.evaluate(() => {
      const before = new Date(Date.now() - 86_400_000).toISOString();
      window.localStorage.setItem("parley.visit.latest", before);
    });
    await page.goto(`${home}/changes`);
    await settled(page);
    expect(await page.getByRole("button", { name: "lần xem trước" }).getAttribute("aria-pressed")).toBe(
      "true",
    );
    expect(await page.locator(".change.fresh").count()).toBe(5);
    const before = await page.locator(".intro").textContent();
    await page.getByRole("button", { name: "Đánh dấu đã xem hết" }).click();
    await page.waitForFunction((text) => document.querySelector(".intro")?.textContent !== text, before);
    expect(errors).toEqual([]);
  });

  it("pages come in pieces as they are scrolled to, with what people decided on them", async () => {
    const home = await site.serve(await manyPages(450));
    const { page, errors } = await site.open(`${home}/pages`);
    await settled(page);
    expect(await page.locator(".page-item").count()).toBeLessThan(450);
    const marks = await page.locator(".listed-marks").allTextContents();
    expect(marks.slice(0, 4)).toEqual([
      "○ chưa đọc",
      "Không tính vào hồ sơ○ chưa đọc",
      "Mật, không đưa ra ngoài○ chưa đọc",
      "✓ đã kiểm tra",
    ]);
    for (let n = 0; n < 40 && (await page.locator(".page-item").count()) < 450; n++) {
      await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
      await page.waitForTimeout(100);
    }
    const titles = await page.locator(".page-item a").allTextContents();
    expect(titles).toEqual(Array.from({ length: 450 }, (_, n) => `Trang ${n}`));
    expect(errors).toEqual([]);
  });

  it("hits of a search can be narrowed by what they are, and that stands in the address", async () => {
    const home = await site.serve(fixtureService());
    const { page, errors } = await site.open(`${home}/search?q=nga`);
    await settled(page);
    const hits = await page.locator(".hit").count();
    expect(hits).toBeGreaterThan(0);
    await page.getByRole("button", { name: /^trong bài/ }).click();
    expect(new URL(page.url()).searchParams.get("type")).toBe("article");
    expect(await page.locator(".hit").count()).toBe(hits);
    expect(await page.getByRole("button", { name: /^phát ngôn/ }).isDisabled()).toBe(true);
    await page.getByLabel("Từ ngày").fill("2025-06-01");
    await page.waitForFunction(() => window.location.search.includes("since=2025-06-01"));
    expect(errors).toEqual([]);
  });

  it("what the timeline shows can be taken away as a file", async () => {
    const home = await site.serve(fixtureService());
    const { page, errors } = await site.open(`${home}/?kind=call`);
    await settled(page);
    await page.getByText("Mang ra").click();
    const link = page.getByRole("link", { name: "Bảng tính (CSV)" });
    expect(await link.getAttribute("href")).toBe("/api/export/entries.csv?kind=call&lang=vi");
    const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
    expect(download.suggestedFilename()).toMatch(/\.csv$/);
    await page.keyboard.press("Escape");
    expect(await link.isVisible()).toBe(false);
    expect(errors).toEqual([]);
  });
});
