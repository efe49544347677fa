import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fixtureService } from "../serve/fixture.ts";
import { canBrowse, openSite, type Site, settled, token } from "./site.ts";

/** Bytes of JavaScript, compressed, that the first view may cost. */
const budget = 250_000;

/** A window that shows the whole timeline at once: only what is near the screen is drawn. */
const tall = { viewport: { width: 1440, height: 4000 } };

describe.skipIf(!canBrowse())("the frame of the web app", () => {
  let site: Site;
  let home: string;

  beforeAll(async () => {
    site = await openSite();
    home = await site.serve(fixtureService());
  });

  afterAll(() => site?.close());

  it("the first view costs less than 250 kB of JavaScript, compressed", async () => {
    const { page } = await site.open(home);
    await settled(page);
    const files = await page.evaluate(() =>
      performance
        .getEntriesByType("resource")
        .map(({ name }) => new URL(name).pathname)
        .filter((path) => path.endsWith(".js")),
    );
    expect(files.length).toBeGreaterThan(1);
    const sizes = [...new Set(files)].map(
      (path) => gzipSync(readFileSync(join(site.webDirectory, path))).length,
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(budget);
  });

  it("leads to every view by the menu and by keys, and says in `?` which keys there are", async () => {
    const { page, errors } = await site.open(home);
    await settled(page);
    await page.getByRole("button", { name: "Mục khác" }).click();
    await page.getByRole("link", { name: "Nguồn tin" }).click();
    await page.waitForURL("**/sources");
    expect(await page.getByRole("link", { name: "Trang báo" }).isVisible()).toBe(false);
    await page.locator("h1", { hasText: "Nguồn tin" }).waitFor();
    for (const [key, path] of [
      ["p", "/positions"],
      ["w", "/work"],
      ["t", "/"],
    ]) {
      await page.keyboard.press("g");
      await page.keyboard.press(key ?? "");
      await page.waitForFunction((wanted) => window.location.pathname === wanted, path);
    }
    await settled(page);
    await page.keyboard.press("?");
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    expect(await dialog.textContent()).toContain("Phóng to");
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    expect(new URL(page.url()).pathname).toBe("/");
    expect(errors).toEqual([]);
  });

  it("the menu opens, moves and closes by keyboard, and on a phone holds all views", async () => {
    const { page, errors } = await site.open(home, { viewport: { width: 390, height: 844 } });
    await settled(page);
    const button = page.getByRole("button", { name: "Dòng thời gian" });
    await button.focus();
    await page.keyboard.press("Enter");
    await page.locator(".menu-list a").first().waitFor();
    expect(await page.locator(".menu-list a").count()).toBe(13);
    await page.keyboard.press("Escape");
    await page.locator(".menu-list").waitFor({ state: "hidden" });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(errors).toEqual([]);
  });

  it("takes the token out of the address, keeps it, and forgets it on request", async () => {
    const { page, errors } = await site.open(home, { writing: true });
    await settled(page);
    expect(page.url()).not.toContain("token");
    await page.getByRole("button", { name: "Được ghi" }).waitFor();
    await page.reload();
    await page.getByRole("button", { name: "Được ghi" }).click();
    await page.getByRole("button", { name: "Quên mã" }).click();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Chỉ đọc" }).waitFor();
    await page.reload();
    await page.getByRole("button", { name: "Chỉ đọc" }).click();
    await page.getByLabel("Địa chỉ hoặc mã").fill(`${home}/#token=${token}`);
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Được ghi" }).waitFor();
    expect(errors).toEqual([]);
  });

  it("a token of another record hinders nobody from reading", async () => {
    const { page, errors } = await site.open(`${home}/#token=${"x".repeat(43)}`);
    await settled(page);
    expect(await page.locator(".row").count()).toBeGreaterThan(0);
    expect(errors).toEqual([]);
  });

  it("two windows follow the record by themselves when somebody writes to it", async () => {
    const service = fixtureService();
    const all = await service.outline();
    let hidden = 0;
    const changing = await site.serve({
      ...service,
      outline: async () => all.slice(hidden),
      revision: async () => `r${hidden}`,
    });
    const windows = [await site.open(changing, tall), await site.open(changing, tall)];
    for (const { page } of windows) await settled(page);
    hidden = 5;
    for (const { page, errors } of windows) {
      await page.waitForFunction(
        (rows) => document.querySelectorAll(".row:not(.row-gap)").length === rows,
        all.length - hidden,
      );
      expect(errors).toEqual([]);
    }
  });

  it("a server that goes away is told quietly; what was shown stays; it comes back by itself", async () => {
    const { page } = await site.open(home);
    await settled(page);
    const shown = await page.locator(".row").count();
    const restart = await site.stop(home);
    await page.getByText("Mất kết nối với hồ sơ").waitFor();
    expect(await page.locator(".row").count()).toBe(shown);
    await restart();
    await page.getByText("Mất kết nối với hồ sơ").waitFor({ state: "detached" });
    expect(await page.locator(".row").count()).toBe(shown);
  });

  it("a view first opened while the server is away comes when it is back", async () => {
    const { page } = await site.open(home);
    await settled(page);
    const restart = await site.stop(home);
    await page.getByRole("link", { name: "Phát ngôn" }).first().click();
    await page.getByText("Máy chủ của hồ sơ không trả lời.").waitFor();
    await restart();
    await page.locator("h1", { hasText: "Phát ngôn" }).waitFor();
    expect(await page.getByText("Máy chủ của hồ sơ không trả lời.").count()).toBe(0);
  });
});
