import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Decision } from "../../src/schema/index.ts";
import type { RecordService } from "../../src/store/service.ts";
import { fixtureService } from "../serve/fixture.ts";
import { axeViolations } from "./axe.ts";
import { deskRecord, samplePages } from "./desk.ts";
import { canBrowse, openSite, type Site, settled } from "./site.ts";

const chosen = (page: Page): Promise<string | null> =>
  page.locator(".work-line[aria-current]").getAttribute("data-id");

/** Waits until another item than this is chosen; its id. */
async function nextAfter(page: Page, id: string | null): Promise<string | null> {
  await page.waitForFunction((before) => {
    const line = document.querySelector(".work-line[aria-current]");
    return line !== null && line.getAttribute("data-id") !== before;
  }, id);
  return chosen(page);
}

describe.skipIf(!canBrowse())("the work list", () => {
  let site: Site;
  let home: string;
  let desk: RecordService;

  const last = async (): Promise<Decision | undefined> => (await desk.decisions()).at(-1)?.decision;
  const open = (path: string) => site.open(home + path, { writing: true });

  beforeAll(async () => {
    desk = await deskRecord(await samplePages("03-19", "03-20", "04-12", "05-16", "06-03", "10-17", "10-22"));
    site = await openSite();
    home = await site.serve(desk);
  });

  afterAll(async () => {
    await site?.close();
    await desk?.close();
  });

  it("is worked through by keyboard alone: choose, read, undo, skip, open and close", async () => {
    const { page, errors } = await open("/work");
    await page.locator(".work-line").first().waitFor();
    const count = await page.locator(".work-line").count();
    const first = await chosen(page);
    await page.keyboard.press("j");
    const second = await nextAfter(page, first);
    expect(new URL(page.url()).searchParams.get("at")).toBe(second);
    await page.keyboard.press("k");
    expect(await nextAfter(page, second)).toBe(first);
    // Nobody is known yet: the first decision asks for the name, the others don't.
    await page.keyboard.press("r");
    await page.getByRole("dialog").getByLabel("Người quyết định").fill("Lan");
    await page.keyboard.press("Enter");
    await page.waitForFunction((n) => document.querySelectorAll(".work-line").length === n, count - 1);
    expect(await chosen(page)).toBe(second);
    expect(await last()).toMatchObject({ act: "review-page", page: first, state: "read", by: "Lan" });
    await page.keyboard.press("c");
    await page.waitForFunction((n) => document.querySelectorAll(".work-line").length === n, count - 2);
    expect(await last()).toMatchObject({ page: second, state: "checked" });
    await page.keyboard.press("u");
    await page.waitForFunction((n) => document.querySelectorAll(".work-line").length === n, count - 1);
    expect((await last())?.act).toBe("undo");
    const before = await chosen(page);
    await page.keyboard.press("s");
    await nextAfter(page, before);
    await page.getByText("1 mục bỏ qua").waitFor();
    await page.locator(".work-line[aria-current]").focus();
    await page.keyboard.press("Enter");
    await page.locator(".work-panel .page-title").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.locator(".work-panel .page-title").waitFor({ state: "detached" });
    expect(new URL(page.url()).pathname).toBe("/work");
    expect(errors).toEqual([]);
  });

  it("goes on with the next item beside the list when one is done", async () => {
    const { page, errors } = await open("/work?open=1");
    await page.locator(".work-panel .page-title").waitFor();
    const first = await chosen(page);
    await page.keyboard.press("r");
    await page.getByRole("dialog").getByLabel("Người quyết định").fill("Lan");
    await page.keyboard.press("Enter");
    const second = await nextAfter(page, first);
    const title = (await desk.reading(second ?? ""))?.article.title ?? "";
    await page.locator(".work-panel .page-title", { hasText: title }).waitFor();
    expect(errors).toEqual([]);
  });

  it("keeps its place in the address, and says so where a list is done", async () => {
    const { page, errors } = await open("/work?tab=conflicts");
    await page.locator(".work-line").first().waitFor();
    await page.locator(".work-line").last().click();
    await page.locator(".work-panel .dispute").first().waitFor();
    const at = await chosen(page);
    await page.reload();
    await page.locator(".work-panel .dispute").first().waitFor();
    expect(await chosen(page)).toBe(at);
    await page.keyboard.press("Escape");
    await page.keyboard.press("6");
    await page.getByText("Không có quyết định nào cần xem lại.").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  it("takes a contact off the list once it is checked, and rejects and merges by keys", async () => {
    const { page, errors } = await open("/work?tab=conflicts");
    await page.locator(".work-line").first().waitFor();
    const id = (await chosen(page)) ?? "";
    await page.keyboard.press("m");
    await page.getByRole("dialog").getByText("Chọn mục là cùng một lần").waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("x");
    await page.getByRole("dialog").getByText("Đây không phải là một lần tiếp xúc").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.keyboard.press("c");
    await page.getByRole("dialog").getByLabel("Người quyết định").fill("Lan");
    await page.keyboard.press("Enter");
    await page.locator(`.work-line[data-id="${id}"]`).waitFor({ state: "detached" });
    expect((await desk.entry(id))?.review?.state).toBe("checked");
    expect(errors).toEqual([]);
  });

  it("lists gaps, plans nobody followed up and loose ends, each with what it needs", async () => {
    const record = await site.serve(fixtureService());
    const { page, errors } = await site.open(`${record}/work?tab=gaps&open=1`);
    await page.locator(".work-panel h2").waitFor();
    expect(await page.locator(".work-panel h2").textContent()).toContain("Thiếu điện đàm thứ 3");
    await page.goto(`${record}/work?tab=unconfirmed&open=1`);
    await page.locator(".work-panel .entry-title").waitFor();
    await settled(page);
    expect(await page.locator("h1").count()).toBe(1);
    expect(await axeViolations(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  it("shows the list or the chosen item on a phone, never both", async () => {
    const { page } = await site.open(`${home}/work`, { viewport: { width: 390, height: 844 } });
    await page.locator(".work-line").first().click();
    await page.locator(".work-panel .page-title").waitFor();
    expect(await page.locator(".work-list").isVisible()).toBe(false);
    await settled(page);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
    await page.getByRole("button", { name: "Đóng" }).click();
    await page.locator(".work-list").waitFor();
  });
});
