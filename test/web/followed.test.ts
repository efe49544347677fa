import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { FetchRow } from "../../src/schema/index.ts";
import type { RecordService } from "../../src/store/service.ts";
import { tokenDigest } from "../../src/store/tokens.ts";
import { httpServer, type TestServer } from "../fetch/servers.ts";
import { fixtureService } from "../serve/fixture.ts";
import { MemoryWatch } from "../watch/memory-store.ts";
import { axeViolations } from "./axe.ts";
import { deskRecord, samplePages } from "./desk.ts";
import { canBrowse, openSite, type Site, settled } from "./site.ts";

const feed = "https://news.example/feed.xml";
const other = "https://paper.example/rss";
const front = "https://port.example/news";
const broken = "https://news.example/broken.html";

const at = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString();

const fault = (code: string, message: string) => ({ code, message, since: at(-300), at: at(-5), tries: 4 });

const row = (
  kind: "source" | "article",
  address: string,
  source: string,
  due: string | null,
  state: object,
): FetchRow => FetchRow.parse({ kind, address, source, host: new URL(address).host, due, state });

/** A feed that goes well but for an article, one that was given up, and a page with a feed of its own. */
async function someFollowed(): Promise<MemoryWatch> {
  const watching = new MemoryWatch();
  await watching.follow([feed, other, front].map((address) => ({ address, every: null })));
  await watching.note([
    row("source", feed, feed, at(9), { last: at(-6), form: "feed", title: "Tin thế giới" }),
    row("source", other, other, null, {
      last: at(-9000),
      form: "feed",
      over: true,
      fault: fault("fetch-failed", `${other} answers 404.`),
    }),
    row("source", front, front, at(30), { last: at(-20), form: "page", feeds: [`${front}/rss`] }),
    row("article", "https://news.example/1.html", feed, null, { version: "a" }),
    row("article", broken, feed, null, { over: true, fault: fault("robots-denied", "robots.txt says no.") }),
  ]);
  return watching;
}

describe.skipIf(!canBrowse())("what is followed, in the web app", () => {
  let site: Site;
  let watching: MemoryWatch;
  let home: string;

  beforeAll(async () => {
    site = await openSite();
  });

  afterAll(() => site?.close());

  beforeEach(async () => {
    watching = await someFollowed();
    home = await site.serve({ ...fixtureService(), watching });
  });

  const open = async (options: object = {}): Promise<{ page: Page; errors: string[] }> => {
    const opened = await site.open(`${home}/followed`, { writing: true, ...options });
    await settled(opened.page);
    return opened;
  };

  const item = (page: Page, name: string) => page.locator(".followed").filter({ hasText: name }).first();

  it("tells of each source how it stands, what needs somebody first, and of each failure why", async () => {
    const { page, errors } = await open();
    expect(await page.locator("main h2").allTextContents()).toEqual([
      "3 nguồn, 1 cần xem",
      "Bài không lấy được",
    ]);
    const first = await page.locator(".followed").first().textContent();
    for (const words of ["paper.example/rss", "Đã thôi hỏi", "Nguồn cấp tin", "answers 404", "4 lần kể từ"])
      expect(first).toContain(words);
    const well = await item(page, "Tin thế giới").textContent();
    for (const words of ["Bình thường", "1 bài", "lần cuối", "lần tới", "1 bài không lấy được"])
      expect(well).toContain(words);
    const failed = await item(page, "broken.html").textContent();
    for (const words of ["robots.txt", "lưu lại rồi thêm tệp", "thôi hỏi", "news.example/feed.xml"])
      expect(failed).toContain(words);
    expect(await page.getByRole("link", { name: "news.example/broken.html" }).getAttribute("href")).toBe(
      broken,
    );
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole("button", { name: "Nền tối" }).click();
    expect(await axeViolations(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  it("says plainly that nobody follows, and since when, with the command; and that somebody does", async () => {
    const { page } = await open({ locale: "en-GB" });
    const idle = await page.locator(".followed-idle").textContent();
    expect(idle).toMatch(/Last fetched: .*No parley watch is running.*parley watch$/u);
    await watching.hold({ holder: "a", now: at(0), until: at(5) });
    await page.reload();
    await page.getByText("A parley watch is running.").waitFor();
    expect(await page.locator(".followed-idle").count()).toBe(0);
  });

  it("follows an address, refuses what is none, and shows it at once", async () => {
    const { page, errors } = await open();
    const field = page.getByLabel("Địa chỉ cần theo dõi");
    await field.fill("https://lan:secret@news.example/");
    await page.keyboard.press("Enter");
    await page.getByText("Phải là địa chỉ bắt đầu bằng http://").waitFor();
    expect((await watching.list()).length).toBe(3);
    await field.fill("https://new.example/feed?utm_source=x");
    await page.getByLabel("Xem lại").selectOption("1800");
    await field.press("Enter");
    await item(page, "new.example/feed").waitFor();
    expect(await watching.list()).toContainEqual(
      expect.objectContaining({ address: "https://new.example/feed", every: 1800 }),
    );
    expect(await field.inputValue()).toBe("");
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    await field.fill(feed);
    await field.press("Enter");
    await page.getByText("đã được theo dõi từ trước").waitFor();
    expect(errors).toEqual([]);
  });

  it("stops following by keyboard, after asking, and takes that back", async () => {
    const { page, errors } = await open();
    await item(page, "Tin thế giới").getByRole("button", { name: "Thôi theo dõi" }).focus();
    await page.keyboard.press("Enter");
    await page.getByText("Những bài đã lấy vẫn còn.").waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Giữ lại");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByText(`Không theo dõi ${feed} nữa.`).waitFor();
    expect((await watching.list()).map(({ address }) => address)).not.toContain(feed);
    await page.getByRole("button", { name: "Theo dõi lại" }).click();
    await page.getByText(`Đã theo dõi ${feed}.`).waitFor();
    expect((await watching.list()).map(({ address }) => address)).toContain(feed);
    expect(errors).toEqual([]);
  });

  it("has what failed fetched again", async () => {
    const { page, errors } = await open();
    const again = item(page, "broken.html").getByRole("button", { name: "Thử lại" });
    await again.click();
    await page.getByText("Sẽ lấy lại ở lượt tới.").waitFor();
    await item(page, "broken.html").getByText("đang chờ tới lượt").waitFor();
    expect(await again.count()).toBe(0);
    const [failed] = await watching.failures({ source: feed });
    expect(Date.parse(failed?.next ?? "")).toBeLessThanOrEqual(Date.now());
    expect(errors).toEqual([]);
  });

  it("shows the failures of one source, and offers the feeds that a page declares", async () => {
    const { page, errors } = await open();
    await page.getByRole("link", { name: "1 bài không lấy được" }).click();
    await page.getByText("Chỉ những bài từ news.example/feed.xml.").waitFor();
    await page.getByRole("link", { name: "Xem của mọi nguồn" }).click();
    await page.getByRole("button", { name: /^Theo dõi nguồn này/ }).click();
    await page.getByText(`Đã theo dõi ${front}/rss.`).waitFor();
    expect(errors).toEqual([]);
  });

  it("tells a refusal: a token that may only read", async () => {
    const failing: RecordService = {
      ...fixtureService(),
      watching,
      tokens: async () => [
        { name: "reader", scope: "read", digest: tokenDigest("r".repeat(43)), made: at(0) },
      ],
    };
    const { page } = await site.open(`${await site.serve(failing)}/followed#token=${"r".repeat(43)}`);
    await page.getByLabel("Địa chỉ cần theo dõi").fill("https://new.example/feed");
    await page.keyboard.press("Enter");
    await page.getByText("This token is for reading only.").waitFor();
    expect((await watching.list()).length).toBe(3);
  });

  it("is empty with a way on, fits a phone, and tells where the server is away", async () => {
    const nothing = await site.serve({ ...fixtureService(), watching: new MemoryWatch() });
    const { page, errors } = await site.open(`${nothing}/followed`, {
      viewport: { width: 390, height: 844 },
    });
    await page.getByText("Chưa theo dõi nguồn nào.").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.goto(`${home}/followed`);
    await settled(page);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
    expect(errors).toEqual([]);
    await page.route("**/api/watched", (route) => route.abort());
    await page.goto(`${home}/followed`);
    await page.getByRole("alert").waitFor();
  });
});

describe.skipIf(!canBrowse())("a feed among the pages to be added", () => {
  let site: Site;
  let record: RecordService;
  let news: TestServer;

  beforeAll(async () => {
    record = await deskRecord(await samplePages("03-20"));
    news = await httpServer((_, response) => {
      response.writeHead(200, { "Content-Type": "application/rss+xml" });
      response.end("<rss version='2.0'><channel><title>Tin</title></channel></rss>");
    });
    site = await openSite();
  });

  afterAll(async () => {
    await site?.close();
    await record?.close();
    await news?.close();
  });

  it("is offered to be followed, and leads to what is followed", async () => {
    const home = await site.serve(record, { allowPrivate: true });
    const { page, errors } = await site.open(`${home}/add`, { writing: true });
    await page.getByLabel("Địa chỉ của bài").fill(`${news.url}/feed`);
    await page.getByRole("button", { name: "Thêm", exact: true }).click();
    await page.getByRole("button", { name: "Theo dõi nguồn này" }).click();
    await page.getByRole("link", { name: "Xem các nguồn theo dõi" }).click();
    await page.locator(".followed", { hasText: "/feed" }).waitFor();
    expect((await record.watching.list()).map(({ address }) => address)).toEqual([`${news.url}/feed`]);
    expect((await record.audit()).at(-1)).toMatchObject({ action: "follow", via: "api" });
    expect(errors).toEqual([]);
  });

  it("is refused where its text is pasted, with the way to what is followed", async () => {
    const before = (await record.pages()).length;
    const home = await site.serve(record);
    const { page, errors } = await site.open(`${home}/add`, { writing: true });
    await page
      .getByLabel("Chữ hoặc mã HTML của bài")
      .fill('<?xml version="1.0"?><rss version="2.0"><channel><title>Tin</title></channel></rss>');
    await page.getByRole("button", { name: "Thêm", exact: true }).click();
    await page.locator(".result-failed").getByText("is a feed").waitFor();
    await page.getByRole("link", { name: "Xem các nguồn theo dõi" }).click();
    await page.waitForURL("**/followed");
    expect((await record.pages()).length).toBe(before);
    expect(errors).toEqual([]);
  });
});
