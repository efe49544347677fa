import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import mammoth from "mammoth";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Entry } from "../../src/schema/index.ts";
import type { RecordService } from "../../src/store/service.ts";
import { deskRecord, recordDecision } from "./desk.ts";
import { canBrowse, openSite, type Site, settled } from "./site.ts";

const sample = (name: string): string => fileURLToPath(new URL(`../../samples/${name}`, import.meta.url));

/**
 * What an analyst does from Monday to Friday, in one window of a real record: each step rests on those before it, so
 * they are one test.
 */
describe.skipIf(!canBrowse())("a week at the desk", () => {
  let site: Site;
  let desk: RecordService;
  let home: string;
  let page: Page;
  let errors: string[];

  beforeAll(async () => {
    site = await openSite();
    desk = await deskRecord([]);
    home = await site.serve(desk);
    ({ page, errors } = await site.open(`${home}/add`, { writing: true }));
  });

  afterAll(async () => {
    await site?.close();
    await desk?.close();
  });

  /** Goes to a view by the keys of the app. */
  async function go(letter: string, path: string): Promise<void> {
    await page.keyboard.press("g");
    await page.keyboard.press(letter);
    await page.waitForURL(`**${path}`);
    await settled(page);
  }

  async function addFiles(names: readonly string[]): Promise<void> {
    await page.locator(".file-button input").first().setInputFiles(names.map(sample));
    await page.waitForFunction((n) => document.querySelectorAll(".result-added").length === n, names.length);
  }

  async function paste(): Promise<void> {
    const text = readFileSync(sample("2025-06-05-ben-cang-dien-dam.txt"), "utf8");
    await page.getByLabel("Chữ hoặc mã HTML của bài").fill(text);
    await page.getByLabel("Địa chỉ của bài").fill("https://bencang.example/dien-dam");
    await page.getByRole("button", { name: "Thêm", exact: true }).click();
    await page.locator(".result-added", { hasText: "bencang.example" }).waitFor();
  }

  async function theCall(): Promise<Entry> {
    const calls = await desk.timeline({ kind: "call", since: "2025-06-04", until: "2025-06-04" });
    const call = calls.find(({ reports }) => reports.some(({ url }) => url?.includes("bencang.example")));
    if (!call) throw new Error("the call of 4 June is not on record");
    return call;
  }

  /** Reads the first unread page by keyboard; it leaves the list. */
  async function readOne(): Promise<void> {
    const { unread } = await desk.summary();
    await page.locator(".work-line").first().waitFor();
    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    await page.keyboard.press("c");
    const dialog = page.getByRole("dialog");
    if (await dialog.isVisible()) await recordDecision(page, "Đã đối chiếu với bản gốc");
    await page.waitForFunction(async (before) => {
      const answer = await fetch("/api/summary");
      return (await answer.json()).unread < before;
    }, unread);
  }

  async function correct(call: Entry): Promise<void> {
    await page.goto(`${home}/entries/${call.id}`);
    await page.getByRole("button", { name: "Sửa dữ kiện", exact: true }).click();
    await page.getByRole("dialog").getByLabel("Cấp").selectOption("officials");
    await recordDecision(page, "Chỉ là cấp quan chức");
    await page.locator(".toast").waitFor();
    expect((await desk.entry(call.id))?.level).toBe("officials");
  }

  async function undoInLog(call: Entry): Promise<void> {
    await go("d", "/decisions");
    const item = page.locator(".log-item", { hasText: "Chỉ là cấp quan chức" });
    await item.getByRole("button", { name: "Hoàn tác" }).click();
    await page.locator(".toast", { hasText: "Đã hoàn tác" }).waitFor();
    expect((await desk.entry(call.id))?.level).toBe(call.level);
  }

  async function cite(call: Entry): Promise<string> {
    await page.goto(`${home}/entries/${call.id}`);
    await page.getByRole("button", { name: "Trích dẫn" }).first().click();
    await page.waitForFunction(() => document.querySelector("textarea.cite-text[aria-busy=false]") !== null);
    const text = await page.getByLabel("Nội dung trích dẫn").inputValue();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    return text;
  }

  async function brief(): Promise<void> {
    await go("r", "/brief");
    await page.goto(`${home}/brief?since=2025-06-01&until=2025-06-30`);
    await page.locator(".brief-sheet .brief-sources li").first().waitFor();
    const path = await page.getByRole("link", { name: "DOCX" }).getAttribute("href");
    const file = await page.request.get(new URL(path ?? "", home).href);
    const { value } = await mammoth.extractRawText({ buffer: await file.body() });
    expect(value).toContain("Donald Trump");
  }

  /** A colleague without the token opens the link, sees the same and can't write. */
  async function share(call: Entry): Promise<void> {
    const { page: other, errors: theirs } = await site.open(`${home}/?actor=RU&kind=call`);
    await settled(other);
    await other.locator(`a[href="/entries/${call.id}"]`).first().waitFor();
    expect(await other.locator(".top").textContent()).toContain("Chỉ đọc");
    expect(theirs).toEqual([]);
    await other.context().close();
    const csv = await page.request.get(`${home}/api/export/entries.csv?kind=call`);
    expect(csv.status()).toBe(200);
    expect(await csv.text()).toContain(call.id);
  }

  async function findAgain(call: Entry): Promise<void> {
    await page.goto(home);
    await page.locator("main h1").waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type("rat manh me");
    await page.keyboard.press("Enter");
    await page.locator(".hit").first().waitFor();
    await page.goto(`${home}/actors/vladimir-putin`);
    await page.getByText("Xem trong dòng thời gian").click();
    await page.locator(`a[href="/entries/${call.id}"]`).first().click();
    await page.locator(".entry-head h1").waitFor();
  }

  it("add, check, correct, decide and undo, cite, report, share, find again", async () => {
    await addFiles(["2025-03-19-song-hong-dien-dam.txt", "2025-05-16-song-hong-istanbul.html"]);
    await paste();
    expect((await desk.pages()).length).toBe(3);
    await go("w", "/work");
    await readOne();
    const call = await theCall();
    await correct(call);
    await undoInLog(call);
    const citation = await cite(call);
    expect(citation).toContain("Báo Bến Cảng");
    expect(citation).toContain(`${home}/pages/`);
    await brief();
    await share(call);
    await findAgain(call);
    const known = await desk.pages();
    await page.goto(`${home}/add`);
    await page
      .locator(".file-button input")
      .first()
      .setInputFiles([sample("2025-03-19-song-hong-dien-dam.txt")]);
    await page.locator(".result-known").waitFor();
    expect((await desk.pages()).length).toBe(known.length);
    expect(await desk.check()).toMatchObject({ differing: 0 });
    expect(errors).toEqual([]);
  }, 180_000);
});
