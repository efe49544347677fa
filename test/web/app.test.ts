import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RecordService } from "../../src/store/service.ts";
import { fixtureService } from "../serve/fixture.ts";
import { canBrowse, openSite, type Site, settled } from "./site.ts";

const record: RecordService = fixtureService();

/** A window that shows the whole timeline at once: only what is near the screen is drawn. */
const tall = { viewport: { width: 1440, height: 4000 } };

const path = (page: Page): string => new URL(page.url()).pathname;

/** What is highlighted as the place that was asked for, put together from its pieces. */
const target = async (page: Page): Promise<string> => {
  await page.locator(".s-target").first().waitFor();
  return (await page.locator(".s-target").allTextContents()).join("");
};

describe.skipIf(!canBrowse())("the web app in a browser", () => {
  let site: Site;
  let home: string;

  beforeAll(async () => {
    site = await openSite();
    home = await site.serve(record);
  });

  afterAll(() => site?.close());

  it("shows the timeline: every contact, newest first, with gaps and open questions in their place", async () => {
    const { page, errors } = await site.open(home, tall);
    await page.locator(".row .flag.overdue").first().waitFor();
    await settled(page);
    const entries = await record.timeline();
    expect(await page.locator(".row:not(.row-gap)").count()).toBe(entries.length);
    expect(await page.locator(".row h4").first().textContent()).toBe("Marco Rubio – Sergey Lavrov");
    const gap = page.locator(".row-gap");
    expect(await gap.textContent()).toContain("Thiếu điện đàm thứ 3");
    expect(await gap.textContent()).toContain("giữa 18/3/2025 và 4/6/2025");
    expect(await page.locator(".row .flag.onesided").count()).toBe(entries.filter((e) => e.onesided).length);
    expect(await page.locator(".rail .check").count()).toBe(5);
    expect(errors).toEqual([]);
  });

  it("narrows the timeline, keeps that in the address, and clears it", async () => {
    const { page, errors } = await site.open(home, tall);
    await page.getByLabel("Loại").selectOption("talks");
    await page.getByLabel("Ai", { exact: true }).fill("Ukraine");
    await page.keyboard.press("Tab");
    await page.waitForFunction(() => document.querySelectorAll(".row").length === 2);
    expect(new URL(page.url()).search).toBe("?kind=talks&actor=UA");
    await page.reload();
    await page.waitForFunction(() => document.querySelectorAll(".row").length === 2);
    await page.getByLabel("Từ ngày").fill("2031-01-01");
    await page.getByText("Không có lần tiếp xúc nào khớp bộ lọc.").waitFor();
    await page.getByRole("button", { name: "Bỏ lọc" }).click();
    await page.waitForFunction(() => document.querySelectorAll(".row").length > 15);
    await page.getByRole("button", { name: "Chỉ một phía nói" }).click();
    await page.waitForFunction(() => {
      const rows = document.querySelectorAll(".row").length;
      return rows > 0 && rows < 10 && rows === document.querySelectorAll(".row .flag.onesided").length;
    });
    expect(errors).toEqual([]);
  });

  it("opens a contact, and from its sentence the very words in their page", async () => {
    const { page, errors } = await site.open(home);
    const entry = await record.entry("d8jun04a00000008");
    const sentences = entry?.reports[0]?.evidence ?? [];
    await page.locator(`a[href="/entries/${entry?.id}"]`).click();
    await page.locator(".report blockquote mark").first().waitFor();
    await page.waitForFunction(() => document.body.textContent?.includes("Theo ông Peskov"));
    expect(await page.locator(".report mark").allTextContents()).toEqual(sentences.map(({ text }) => text));
    expect(await page.locator(".rail").textContent()).toContain("lần thứ 4 kể từ 20/1/2025");
    await page.locator(".report mark").first().click();
    expect(await target(page)).toBe(sentences[0]?.text);
    expect(errors).toEqual([]);
  });

  it("highlights exactly the quoted words for every sentence of every contact", async () => {
    const { page } = await site.open(home);
    for (const entry of await record.timeline()) {
      for (const { page: id, evidence } of entry.reports.slice(0, 1)) {
        const sentence = evidence[0];
        await page.goto(`${home}/pages/${encodeURIComponent(id)}?at=${sentence?.start}-${sentence?.end}`);
        expect(await target(page)).toBe(sentence?.text);
      }
    }
  });

  it("shows every line of a page with its role, and hides layers on request", async () => {
    const [first] = await record.pages();
    const reading = await record.reading(first?.id ?? "");
    const { page, errors } = await site.open(`${home}/pages/${encodeURIComponent(first?.id ?? "")}`);
    const roles = await page
      .locator(".line")
      .evaluateAll((lines) => lines.map((line) => line.getAttribute("data-role")));
    expect(roles).toEqual(reading?.article.blocks.map(({ role }) => role));
    const text = await page.locator(".line p").allTextContents();
    expect(text.join("\n")).toBe(reading?.page.text);
    expect(await page.locator(".role-teaser").isVisible()).toBe(true);
    await page.getByLabel("Phần ngoài bài").uncheck();
    expect(await page.locator(".role-teaser").isVisible()).toBe(false);
    expect(errors).toEqual([]);
  });

  it("searches, and leads to the words found", async () => {
    const { page, errors } = await site.open(home);
    await page.getByLabel("Tìm trong hồ sơ").fill("tu binh");
    await page.keyboard.press("Enter");
    await page.locator(".hit").first().waitFor();
    expect(await page.locator(".hit mark").first().textContent()).toBe("tù binh");
    await page.locator(".hit a").first().click();
    expect(await target(page)).toBe("tù binh");
    await page.goto(`${home}/search?q=zzz`);
    await page.getByText("Không có trang nào chứa những từ này.").waitFor();
    expect(errors).toEqual([]);
  });

  it("lists pages with what people decided on them, and keeps old addresses", async () => {
    const { page, errors } = await site.open(`${home}/pages`);
    await page.locator(".page-item").first().waitFor();
    expect(await page.locator(".page-item").count()).toBe((await record.pages()).length);
    await page.goto(`${home}/checks`);
    await page.waitForURL("**/work");
    expect(errors).toEqual([]);
  });

  it("can be used by keyboard alone", async () => {
    const { page, errors } = await site.open(home);
    await page.locator(".row").first().waitFor();
    const focused = (): Promise<string | null> =>
      page.evaluate(() => document.activeElement?.textContent ?? null);
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    const second = await focused();
    expect(second).toBe("Donald Trump – Vladimir Putin");
    await page.keyboard.press("k");
    expect(await focused()).toBe("Marco Rubio – Sergey Lavrov");
    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/entries/**");
    await page.locator(".report mark").first().waitFor();
    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/pages/**");
    await page.locator(".s-target").first().waitFor();
    await page.keyboard.press("Escape");
    await page.waitForURL("**/entries/**");
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => window.location.pathname === "/");
    await page.waitForFunction((text) => document.activeElement?.textContent === text, second);
    await page.keyboard.press("?");
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(path(page)).toBe("/");
    await page.keyboard.press("/");
    await page.keyboard.type("Istanbul");
    await page.keyboard.press("Enter");
    await page.locator(".hit").first().waitFor();
    expect(errors).toEqual([]);
  });

  it("says what to do when the record is empty, and when an address leads nowhere", async () => {
    const empty = await site.serve(fixtureService({ empty: true }));
    const { page, errors } = await site.open(empty);
    expect(await page.locator(".empty").textContent()).toContain("parley add");
    expect(errors).toEqual([]);
    await page.goto(`${home}/entries/none`);
    await page.getByText("Hồ sơ không có mục hay trang này").waitFor();
    await page.goto(`${home}/nowhere/at/all`);
    await page.getByText("Không có địa chỉ này").waitFor();
  });

  it("runs nothing that stands in a page's text", async () => {
    const hostile = await site.serve(fixtureService({ hostile: true }));
    for (const view of ["/pages", "/search?q=onerror", `/pages/sha256:bad${"0".repeat(61)}`]) {
      const { page, errors } = await site.open(hostile + view);
      await page.getByText("<script>window.hacked = 1</script>").first().waitFor();
      expect(await page.evaluate(() => "hacked" in window)).toBe(false);
      expect(errors).toEqual([]);
    }
  });
});
