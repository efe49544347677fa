import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RecordService } from "../../src/store/service.ts";
import { axeViolations } from "./axe.ts";
import { sampleRecord } from "./sample-record.ts";
import { canBrowse, openSite, type Site, settled } from "./site.ts";

describe.skipIf(!canBrowse())("the views of undertakings", () => {
  let site: Site;
  let record: RecordService;
  let home: string;

  beforeAll(async () => {
    site = await openSite();
    record = await sampleRecord();
    home = await site.serve(record);
  });

  afterAll(async () => {
    await site?.close();
    await record?.close();
  });

  it("stands on a board: each in the column of its state", async () => {
    const { page, errors } = await site.open(`${home}/undertakings`);
    await settled(page);
    for (const state of ["accepted", "fulfilled", "refused", "lapsed"] as const) {
      const { length } = await record.undertakings({ state });
      expect([state, await page.locator(`.column-${state} .undertaking`).count()]).toEqual([state, length]);
    }
    const { length: open } = await record.undertakings({ state: "open" });
    expect(await page.locator(".column-open .undertaking").count()).toBe(Math.min(12, open));
    expect(await page.locator(".column").count()).toBe(6);
    expect(await axeViolations(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  it("narrows the board and the list; a column leads to all of its state", async () => {
    const { page, errors } = await site.open(`${home}/undertakings`);
    await page.getByLabel("Loại").selectOption("demand");
    await page.waitForURL("**/undertakings?act=demand");
    await page.locator(".column-open h2 a").click();
    await page.waitForURL("**view=list**");
    await settled(page);
    const wanted = await record.undertakings({ act: "demand", state: "open" });
    expect(await page.locator(".undertaking").count()).toBe(wanted.length);
    expect(await page.getByLabel("Tình trạng").inputValue()).toBe("open");
    await page.getByLabel("Từ ngày").fill("2031-01-01");
    await page.getByText("Không có việc nào khớp bộ lọc.").waitFor();
    await page.getByRole("button", { name: "Bỏ lọc" }).click();
    const all = await record.undertakings();
    await page.waitForFunction(
      (n) => document.querySelectorAll(".undertaking").length === n,
      Math.min(50, all.length),
    );
    expect(await axeViolations(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  it("shows one with its words, day, history and the contact that it was to bring about", async () => {
    const [kept] = (await record.undertakings({ state: "fulfilled" })).filter(({ entry }) => entry !== null);
    const { page, errors } = await site.open(`${home}/undertakings/${kept?.key}`);
    await settled(page);
    expect(await page.locator("blockquote.words").textContent()).toBe(kept?.content.text);
    expect(await page.locator(".course li").count()).toBe(kept?.history.length);
    expect(await page.locator(".course").textContent()).toContain("Đã thực hiện");
    expect((await page.locator(".context .s-target").allTextContents()).join("")).toBe(
      kept?.tellings[0]?.content.text,
    );
    expect(await axeViolations(page)).toEqual([]);
    await page.locator(".contact-line a").click();
    await page.waitForURL(`**/entries/${kept?.entry}`);
    expect(errors).toEqual([]);
  });

  it("shows a condition apart from what is undertaken, and who voices it", async () => {
    const all = await record.undertakings();
    const conditional = all.find(({ condition }) => condition !== null);
    const { page } = await site.open(`${home}/undertakings/${conditional?.key}`);
    await settled(page);
    expect(await page.locator(".undertaking-condition").first().textContent()).toContain(
      conditional?.condition?.text ?? "?",
    );
  });

  it("by keyboard: to a card, into it and back", async () => {
    const { page } = await site.open(`${home}/undertakings?view=list`);
    await page.locator(".undertaking").first().waitFor();
    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/undertakings/*");
    await page.keyboard.press("Escape");
    await page.waitForURL("**/undertakings?view=list");
  });
});
