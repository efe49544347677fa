import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { UNNAMED } from "../../src/schema/vocabulary.ts";
import { axeViolations } from "./axe.ts";
import { sampleSite } from "./desk.ts";
import { canBrowse, settled } from "./site.ts";

const count = (page: Page, n: number): Promise<unknown> =>
  page.waitForFunction((wanted) => document.querySelectorAll(".utterance").length === wanted, n);

describe.skipIf(!canBrowse())("the views of utterances", () => {
  const desk = sampleSite();

  it("shows the latest first, and the rest as one goes on", async () => {
    const all = await desk.record.statements({ newest: true });
    const { page, errors } = await desk.site.open(`${desk.home}/statements`);
    await count(page, 50);
    const first = await page.locator(".utterance blockquote").first().textContent();
    expect(first?.trim()).toBe(all[0]?.content.text);
    await page.locator(".list-more").scrollIntoViewIfNeeded();
    await page.waitForFunction(() => document.querySelectorAll(".utterance").length > 50);
    expect(await axeViolations(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  it("narrows by who, topic, stance, outlet, days and words; the address keeps it", async () => {
    const { page, errors } = await desk.site.open(`${desk.home}/statements`);
    const { length: ofPeskov } = await desk.record.statements({ actor: "dmitry-peskov" });
    await page.getByLabel("Ai").fill("Dmitry Peskov");
    await page.keyboard.press("Enter");
    await count(page, ofPeskov);
    expect(new URL(page.url()).search).toBe("?actor=dmitry-peskov");
    await page.reload();
    await count(page, ofPeskov);
    expect(await page.getByLabel("Ai").inputValue()).toBe("Dmitry Peskov");
    await page.getByRole("button", { name: "Bỏ lọc" }).click();
    for (const [label, value, filters] of [
      ["Chủ đề", "prisoners", { topic: "prisoners" }],
      ["Lập trường", "demands", { stance: "demands" }],
      ["Nơi đăng", "Tin Sông Hồng", { outlet: "Tin Sông Hồng" }],
    ] as const) {
      await page.getByLabel(label).selectOption(value);
      const { length } = await desk.record.statements(filters);
      await count(page, Math.min(50, length));
      await page.getByRole("button", { name: "Bỏ lọc" }).click();
    }
    await page.getByLabel("Từ ngày").fill("2025-10-01");
    await count(page, (await desk.record.statements({ since: "2025-10-01" })).length);
    await page.getByLabel("Có những từ").fill("khong the co that");
    await page.keyboard.press("Enter");
    await page.getByText("Không có phát ngôn nào khớp bộ lọc.").waitFor();
    expect(errors).toEqual([]);
  });

  it("reads one in its paragraph, with its tellings, and leads to the very words in the page", async () => {
    const utterance = (await desk.record.statements()).find(({ tellings }) => tellings.length > 1);
    const { page, errors } = await desk.site.open(`${desk.home}/statements/${utterance?.key}`);
    await settled(page);
    expect((await page.locator(".context .s-target").allTextContents()).join("")).toBe(
      utterance?.tellings[0]?.content.text,
    );
    expect(await page.locator(".telling").count()).toBe(utterance?.tellings.length);
    await page.locator(".telling a").first().click();
    await page.waitForURL("**/pages/**");
    await page.locator(".page-text .s-target").first().waitFor();
    expect(errors).toEqual([]);
  });

  it("shows what may say the same side by side, the words in common underlined", async () => {
    const utterance = (await desk.record.statements()).find(({ related }) => related.length > 0);
    const { page, errors } = await desk.site.open(`${desk.home}/statements/${utterance?.key}`);
    await page.locator(".alike-side").nth(1).waitFor();
    const [own, other] = await page.locator(".alike-side").all();
    expect(await own?.locator("u").allTextContents()).toEqual(await other?.locator("u").allTextContents());
    expect(await axeViolations(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  it("by keyboard: to the next one, into it, and back to where one was", async () => {
    const { page } = await desk.site.open(`${desk.home}/statements`);
    await count(page, 50);
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    const words = await page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press("Enter");
    await page.locator("blockquote.words").waitFor();
    expect(await page.locator("blockquote.words").textContent()).toBe(words);
    await page.keyboard.press("Escape");
    await page.waitForFunction((text) => document.activeElement?.textContent === text, words);
  });

  it("leads nowhere where nothing is known: sources without a name, agencies", async () => {
    const unnamed = (await desk.record.statements()).find(({ source }) => source.id === UNNAMED);
    const { page } = await desk.site.open(`${desk.home}/statements/${unnamed?.key}`);
    await settled(page);
    expect(await page.locator("h1").textContent()).toBe("nguồn không nêu tên");
    expect(await page.locator("h1 a").count()).toBe(0);
    expect(await page.locator('.facts a[href="/actors/unnamed-sources"]').count()).toBe(0);
  });

  it("says so where no utterance has this key", async () => {
    const { page } = await desk.site.open(`${desk.home}/statements/none`);
    await page.getByText("Không tải được").waitFor();
  });
});
