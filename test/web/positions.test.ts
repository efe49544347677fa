import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fixtureService } from "../serve/fixture.ts";
import { axeViolations } from "./axe.ts";
import { sampleSite } from "./desk.ts";
import { canBrowse, settled } from "./site.ts";

describe.skipIf(!canBrowse())("the view of positions", () => {
  const desk = sampleSite();

  it("is a table of sides and topics; each cell says its stances in words too", async () => {
    const positions = await desk.record.positions();
    const { page, errors } = await desk.site.open(`${desk.home}/positions`);
    await page.locator(".matrix tbody tr").first().waitFor();
    expect(await page.locator(".matrix tbody tr").count()).toBe(
      new Set(positions.map(({ actor }) => actor.id)).size,
    );
    expect(await page.locator(".matrix td a").count()).toBe(
      new Set(positions.map(({ actor, topic }) => `${actor.id} ${topic}`)).size,
    );
    const cell = page.getByRole("link", { name: /^Nga, ngừng bắn: / });
    expect(await cell.getAttribute("aria-label")).toMatch(/đề nghị .*→ phản đối \(20\/10\/2025\)$/);
    expect(await axeViolations(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  it("a cell leads to the words behind each stance, the latest first; the address keeps it", async () => {
    const { page, errors } = await desk.site.open(`${desk.home}/positions`);
    await page.getByRole("link", { name: /^Nga, ngừng bắn: / }).click();
    await page.getByRole("heading", { name: "Nga về ngừng bắn" }).waitFor();
    await page.locator(".stances .utterance").first().waitFor();
    await settled(page);
    await page.evaluate(() => window.scrollTo({ top: 0, behavior: "instant" }));
    expect(new URL(page.url()).search).toBe("?row=RU&about=ceasefire");
    const course = await desk.record.positions({ actor: "RU", topic: "ceasefire" });
    expect(await page.locator(".stances > li").count()).toBe(course.length);
    expect(await page.locator(".stances h3").first().textContent()).toContain("phản đối");
    expect(await axeViolations(page)).toEqual([]);
    await page.locator(".stances .utterance a[data-item]").first().click();
    await page.locator(".context .s-target").first().waitFor();
    expect(errors).toEqual([]);
  });

  it("a row opens its stances over time, as a chart and as a table, and is saved as a picture", async () => {
    const { page, errors } = await desk.site.open(`${desk.home}/positions`);
    await page.locator(".matrix tbody th a", { hasText: "Nga" }).click();
    await page.locator(".figure-plot svg rect").first().waitFor();
    const own = (await desk.record.positions({ actor: "RU" })).filter(({ actor }) => actor.id === "RU");
    await page.locator(".figure summary").click();
    expect(await page.locator(".figure tbody tr").count()).toBe(own.length);
    // Fields that the head covers as the page stands now count as too small to be hit.
    await page.evaluate(() => window.scrollTo({ top: 0, behavior: "instant" }));
    expect(await axeViolations(page)).toEqual([]);
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: "Lưu SVG" }).click();
    const picture = readFileSync((await (await saved).path()) ?? "", "utf8");
    expect(picture).toContain("Nga: lập trường theo thời gian");
    expect(picture).toContain("phản đối");
    expect(picture).not.toMatch(/var\(--/);
    // The bands drawn last lie on top.
    await page.locator(".figure-plot svg rect").last().click();
    await page.waitForURL("**about=*");
    await page.getByRole("link", { name: "Đóng" }).click();
    await page.locator(".position-detail").waitFor({ state: "detached" });
    expect(errors).toEqual([]);
  });

  it("narrows by who, topic and days, and says why it is empty", async () => {
    const { page, errors } = await desk.site.open(`${desk.home}/positions`);
    await page.getByLabel("Chủ đề").selectOption("ceasefire");
    await page.waitForFunction(() => document.querySelectorAll(".matrix thead th").length === 2);
    await page.getByLabel("Từ ngày").fill("2031-01-01");
    await page.getByText("Không có lập trường nào khớp bộ lọc.").waitFor();
    expect(errors).toEqual([]);
    const empty = await desk.site.serve(fixtureService({ empty: true }));
    const { page: other } = await desk.site.open(`${empty}/positions`);
    await other.getByText("Không có lập trường nào khớp bộ lọc.").waitFor();
  });

  it("can be used by keyboard alone: cells are walked through, Enter opens, the heading takes the focus", async () => {
    const { page } = await desk.site.open(`${desk.home}/positions`);
    await page.locator(".matrix tbody tr").first().waitFor();
    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    await page.locator(".position-detail h2").waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === "H2");
    await page.keyboard.press("Escape");
    await page.locator(".position-detail").waitFor({ state: "detached" });
  });
});
