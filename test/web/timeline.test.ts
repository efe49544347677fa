import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { EntryOutline } from "../../src/schema/index.ts";
import type { RecordService } from "../../src/store/service.ts";
import { fixtureService } from "../serve/fixture.ts";
import { axeViolations } from "./axe.ts";
import { canBrowse, openSite, type Site, settled } from "./site.ts";

const rows = (page: Page): Promise<number> => page.locator(".row:not(.row-gap)").count();

const span = (page: Page): string | null => new URL(page.url()).searchParams.get("span");

const signs = (page: Page): Promise<number> => page.locator(".lane-svg .glyph").count();

/** A record of so many contacts over ten years, two a day at most. */
async function longRecord(contacts: number): Promise<RecordService> {
  const service = fixtureService();
  const [template] = await service.outline();
  if (!template) throw new Error("the fixture is empty");
  const day = (n: number): string =>
    new Date(Date.UTC(2015, 0, 1) + Math.floor((n * 3650) / contacts) * 86_400_000)
      .toISOString()
      .slice(0, 10);
  const all: EntryOutline[] = Array.from({ length: contacts }, (_, n) => ({
    ...template,
    id: `long${String(n).padStart(8, "0")}`,
    time: { value: day(n), precision: "day" as const },
  })).reverse();
  return {
    ...service,
    outline: async ({ limit, after } = {}) => {
      const from = after === undefined ? 0 : all.findIndex(({ id }) => id === after) + 1;
      return all.slice(from, limit === undefined ? undefined : from + limit);
    },
  };
}

describe.skipIf(!canBrowse())("the timeline in a browser", () => {
  let site: Site;
  let home: string;

  beforeAll(async () => {
    site = await openSite();
    home = await site.serve(fixtureService());
  });

  afterAll(() => site?.close());

  it("puts the contacts into lanes by parties, kind or level, and keeps that in the address", async () => {
    const { page, errors } = await site.open(home);
    await settled(page);
    expect(await page.locator(".lane-names text:not(.number)").allTextContents()).toContain("Nga – Mỹ");
    await page.getByRole("button", { name: "Loại", exact: true }).click();
    expect(await page.locator(".lane-names text:not(.number)").allTextContents()).toContain("Điện đàm");
    await page.reload();
    await settled(page);
    expect(await page.locator(".lane-names text:not(.number)").allTextContents()).toContain("Điện đàm");
    expect(errors).toEqual([]);
  });

  it("tells by form what each contact is, and marks what is open where it belongs", async () => {
    const { page } = await site.open(home);
    await settled(page);
    const outline = await fixtureService().outline();
    for (const status of ["held", "planned"] as const) {
      const dated = outline.filter((one) => one.status === status && one.time !== null);
      expect(await page.locator(`.lane-svg .glyph.status-${status}`).count()).toBe(dated.length);
    }
    expect(await page.locator(".lane-gap").count()).toBe(1);
    const open = (await page.locator(".lane-open").allTextContents()).join("");
    expect(open).toContain("◐");
    expect(open).toContain("!");
    await page.getByText("Chú giải").click();
    await page.locator(".lane-legend li", { hasText: "các nguồn vênh nhau" }).waitFor();
  });

  it("zooms by keys, buttons and wheel; address and list follow; 0 shows all again", async () => {
    const { page, errors } = await site.open(home, { viewport: { width: 1440, height: 4000 } });
    await settled(page);
    const all = await rows(page);
    await page.keyboard.press("+");
    await page.waitForFunction(() => new URL(window.location.href).searchParams.has("span"));
    await page.getByText("Danh sách theo biểu đồ").waitFor();
    expect(await rows(page)).toBeLessThan(all);
    const near = span(page);
    await page.keyboard.press("ArrowLeft");
    await page.waitForFunction(
      (text) => new URL(window.location.href).searchParams.get("span") !== text,
      near,
    );
    await page.reload();
    await settled(page);
    expect(await rows(page)).toBeLessThan(all);
    await page.keyboard.press("0");
    await page.waitForFunction(() => !new URL(window.location.href).searchParams.has("span"));
    await page.waitForFunction(
      (count) => document.querySelectorAll(".row:not(.row-gap)").length === count,
      all,
    );
    await page.locator(".lane-svg").hover({ position: { x: 500, y: 60 } });
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -600);
    await page.keyboard.up("Control");
    await page.waitForFunction(() => new URL(window.location.href).searchParams.has("span"));
    expect(errors).toEqual([]);
  });

  it("is moved by dragging, and a press on a contact opens it", async () => {
    const { page, errors } = await site.open(`${home}/?span=2025-05-01..2025-06-30`);
    await settled(page);
    const before = span(page);
    const box = await page.locator(".lane-svg").boundingBox();
    if (!box) throw new Error("no chart");
    await page.mouse.move(box.x + 400, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(box.x + 500, box.y + 12, { steps: 5 });
    await page.mouse.up();
    await page.waitForFunction(
      (text) => new URL(window.location.href).searchParams.get("span") !== text,
      before,
    );
    await page.locator(".lane-svg .glyph").first().hover();
    await page.locator(".lane-tip").waitFor();
    await page.locator(".lane-svg .glyph").first().click();
    await page.waitForURL("**/entries/**");
    expect(errors).toEqual([]);
  });

  it("a bar of the overview leads to its month", async () => {
    const { page } = await site.open(home);
    await settled(page);
    await page.getByRole("button", { name: /^T6 2025/ }).click();
    await page.waitForFunction(
      () => new URL(window.location.href).searchParams.get("span") === "2025-06-01..2025-06-30",
    );
    await page.waitForFunction(() => {
      const months = [...document.querySelectorAll(".month")].map((one) => one.getAttribute("data-month"));
      return months.length > 0 && months.every((month) => month === "2025-06");
    });
  });

  it("is saved as a picture that can be read alone", async () => {
    const { page, errors } = await site.open(home);
    await settled(page);
    for (const format of ["SVG", "PNG"]) {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: `Lưu ${format}` }).click(),
      ]);
      const bytes = readFileSync(await download.path());
      expect(download.suggestedFilename()).toBe(`các-lần-tiếp-xúc-theo-thời-gian.${format.toLowerCase()}`);
      if (format === "PNG") expect(bytes.subarray(1, 4).toString()).toBe("PNG");
      else {
        const text = bytes.toString();
        expect(text).toContain("Các lần tiếp xúc theo thời gian");
        expect(text).toContain("Nguồn: hồ sơ Parley");
        expect(text).not.toContain("var(--");
      }
    }
    expect(errors).toEqual([]);
  });

  it("keeps filters by name, and forgets them on request", async () => {
    const { page, errors } = await site.open(`${home}/?kind=call`);
    await settled(page);
    await page.getByText("Bộ lọc đã lưu").click();
    await page.getByLabel("Tên bộ lọc").fill("Điện đàm của tuần");
    await page.getByRole("button", { name: "Lưu bộ lọc đang dùng" }).click();
    await page.goto(home);
    await settled(page);
    await page.getByText("Bộ lọc đã lưu").click();
    await page.getByRole("link", { name: "Điện đàm của tuần" }).click();
    await page.waitForFunction(() => window.location.search === "?kind=call");
    await page.getByRole("button", { name: "Xóa bộ lọc Điện đàm của tuần" }).click();
    await page.getByText("Chưa lưu bộ lọc nào.").waitFor();
    expect(errors).toEqual([]);
  });

  it("opened and unfolded it breaks no rule that axe knows, in the dark and on a phone too", async () => {
    for (const options of [{ colorScheme: "dark" as const }, { viewport: { width: 390, height: 844 } }]) {
      const { page } = await site.open(home, options);
      await settled(page);
      for (const name of ["Bộ lọc", "Thêm điều kiện", "Hiện biểu đồ"]) {
        const button = page.getByRole("button", { name });
        if (await button.isVisible()) await button.click();
      }
      for (const name of ["Chú giải", "Bảng các làn", "Bộ lọc đã lưu"]) await page.getByText(name).click();
      expect(await axeViolations(page)).toEqual([]);
    }
  });

  it("draws only what is near the screen of a long record, and all of it when scrolled", async () => {
    const long = await site.serve(await longRecord(4700));
    const { page, errors } = await site.open(long);
    await settled(page);
    expect(await page.locator("h1 + .summary").textContent()).toContain("4700 lần tiếp xúc");
    expect(await rows(page)).toBeLessThan(120);
    expect(await signs(page)).toBeLessThan(400);
    const oldest = page.locator('a[href="/entries/long00000000"]');
    for (let n = 0; n < 60 && !(await oldest.isVisible()); n++) {
      await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
      await page.waitForTimeout(100);
    }
    expect(await oldest.isVisible()).toBe(true);
    expect(await rows(page)).toBeLessThan(200);
    expect(errors).toEqual([]);
  });

  it("coming back from a contact far down, it stands where it was left", async () => {
    const long = await site.serve(await longRecord(600));
    const { page } = await site.open(long);
    await settled(page);
    for (let n = 0; n < 40; n++) {
      await page.mouse.wheel(0, 400);
      await page.waitForTimeout(20);
    }
    await page.waitForTimeout(300);
    const href = await page.evaluate(() =>
      [...document.querySelectorAll(".row h4 a")]
        .find((link) => link.getBoundingClientRect().top > 300)
        ?.getAttribute("href"),
    );
    await page.locator(`a[href="${href}"]`).click();
    await page.waitForURL("**/entries/**");
    await page.goBack();
    await settled(page);
    const back = page.locator(`a[href="${href}"]`);
    await back.waitFor();
    expect(await back.evaluate((element) => element === document.activeElement)).toBe(true);
    const place = await back.boundingBox();
    expect(place && place.y > 0 && place.y < 900).toBe(true);
  });
});
