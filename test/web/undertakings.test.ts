import { describe, expect, it } from "vitest";
import type { PageInput } from "../../src/page/types.ts";
import { axeViolations } from "./axe.ts";
import { sampleSite } from "./desk.ts";
import { canBrowse, settled } from "./site.ts";

/** Two pages of the record's last day with what is still to be done, the later one first. */
const promises = (): PageInput[] =>
  [
    ["Tổng thống Mỹ Donald Trump yêu cầu Nga chấp nhận ngừng bắn trước ngày 30/11.", "truoc-30-11.txt"],
    ["Tổng thống Nga Vladimir Putin đề nghị trao đổi 500 tù binh trước ngày 10/11.", "truoc-10-11.txt"],
  ].map(([line = "", source = ""]) => ({
    source,
    published: "2025-10-22",
    bytes: new TextEncoder().encode(`Tin về thời hạn\n\n22/10/2025\n\n${line}`),
  }));

describe.skipIf(!canBrowse())("the views of undertakings", () => {
  const desk = sampleSite(promises());

  it("stands on a board: each in the column of its state", async () => {
    const { page, errors } = await desk.site.open(`${desk.home}/undertakings`);
    await settled(page);
    for (const state of ["accepted", "fulfilled", "refused", "lapsed"] as const) {
      const { length } = await desk.record.undertakings({ state });
      expect([state, await page.locator(`.column-${state} .undertaking`).count()]).toEqual([state, length]);
    }
    const { length: open } = await desk.record.undertakings({ state: "open" });
    expect(await page.locator(".column-open .undertaking").count()).toBe(Math.min(12, open));
    expect(await page.locator(".column").count()).toBe(6);
    const due = await desk.record.undertakings({ due: true, limit: 12 });
    expect(due.length).toBeGreaterThan(1);
    const shown = await page.locator(".column-due .undertaking-what").allTextContents();
    expect(shown).toEqual(due.map(({ content }) => content.text));
    expect(await axeViolations(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  it("narrows the board and the list; a column leads to all of its state", async () => {
    const { page, errors } = await desk.site.open(`${desk.home}/undertakings`);
    await page.getByLabel("Loại").selectOption("demand");
    await page.waitForURL("**/undertakings?act=demand");
    await page.locator(".column-open h2 a").click();
    await page.waitForURL("**view=list**");
    await settled(page);
    const wanted = await desk.record.undertakings({ act: "demand", state: "open" });
    expect(await page.locator(".undertaking").count()).toBe(wanted.length);
    expect(await page.getByLabel("Tình trạng").inputValue()).toBe("open");
    await page.getByLabel("Từ ngày").fill("2031-01-01");
    await page.getByText("Không có việc nào khớp bộ lọc.").waitFor();
    await page.getByRole("button", { name: "Bỏ lọc" }).click();
    const all = await desk.record.undertakings();
    await page.waitForFunction(
      (n) => document.querySelectorAll(".undertaking").length === n,
      Math.min(50, all.length),
    );
    expect(await axeViolations(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  it("shows one with its words, day, history and the contact that it was to bring about", async () => {
    const [kept] = (await desk.record.undertakings({ state: "fulfilled" })).filter(
      ({ entry }) => entry !== null,
    );
    const { page, errors } = await desk.site.open(`${desk.home}/undertakings/${kept?.key}`);
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
    const all = await desk.record.undertakings();
    const conditional = all.find(({ condition }) => condition !== null);
    const { page } = await desk.site.open(`${desk.home}/undertakings/${conditional?.key}`);
    await settled(page);
    expect(await page.locator(".undertaking-condition").first().textContent()).toContain(
      conditional?.condition?.text ?? "?",
    );
  });

  it("by keyboard: to a card, into it and back", async () => {
    const { page } = await desk.site.open(`${desk.home}/undertakings?view=list`);
    await page.locator(".undertaking").first().waitFor();
    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/undertakings/*");
    await page.keyboard.press("Escape");
    await page.waitForURL("**/undertakings?view=list");
  });
});
