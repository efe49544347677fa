import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Decision } from "../../src/schema/index.ts";
import type { ListedPage, RecordService } from "../../src/store/service.ts";
import { fixtureService } from "../serve/fixture.ts";
import { axeViolations } from "./axe.ts";
import { deskRecord, samplePages } from "./desk.ts";
import { canBrowse, openSite, type Site, settled } from "./site.ts";

/** A part of the findings by its heading: its explanations may hold the same word. */
const part = (page: Page, title: string) =>
  page.locator(".findings .block", { has: page.getByRole("heading", { name: title }) });

const pagePath = (id: string): string => `/pages/${encodeURIComponent(id)}`;

async function sign(page: Page): Promise<void> {
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Người quyết định").fill("Lan");
  await dialog.getByRole("button", { name: "Ghi quyết định" }).click();
  await dialog.waitFor({ state: "detached" });
}

describe.skipIf(!canBrowse())("the view of a page", () => {
  let site: Site;
  let home: string;
  let desk: RecordService;
  let pages: ListedPage[];

  const last = async (): Promise<Decision | undefined> => (await desk.decisions()).at(-1)?.decision;
  const pageOf = (source: string): string => pages.find((one) => one.source.includes(source))?.id ?? "";
  const open = (id: string) => site.open(home + pagePath(id), { writing: true });

  beforeAll(async () => {
    const some = await samplePages("03-20", "05-12", "05-16", "06-03");
    const [first] = some;
    const address = { url: "https://bao.example/bai" };
    const versions = first
      ? [
          { ...first, ...address, captured: "2025-03-20T08:00:00Z" },
          {
            ...first,
            ...address,
            captured: "2025-03-21T08:00:00Z",
            bytes: Buffer.concat([Buffer.from(first.bytes), Buffer.from("\nBản cập nhật.\n")]),
          },
        ]
      : [];
    desk = await deskRecord([...some.slice(1), ...versions]);
    pages = await desk.pages();
    site = await openSite();
    home = await site.serve(desk);
  });

  afterAll(async () => {
    await site?.close();
    await desk?.close();
  });

  it("lists all findings, and says of each why it was made", async () => {
    const id = pageOf("05-12");
    const reading = await desk.reading(id);
    const { page, errors } = await open(id);
    await page.locator(".finding").first().waitFor();
    const count = (title: string) => part(page, title).locator(".finding").count();
    expect(await count("Phát ngôn")).toBe(reading?.statements.length);
    expect(await count("Tiếp xúc")).toBe(reading?.events.length);
    expect(await count("Cam kết, đề nghị")).toBe(reading?.undertakings.length);
    for (const title of ["Tiếp xúc", "Phát ngôn", "Cam kết, đề nghị", "Lập trường"]) {
      const why = part(page, title).locator(".why").first();
      await why.locator("summary").click();
      await why.locator(".rules > li").first().waitFor();
      expect(await why.locator(".rule-words li").count()).toBeGreaterThan(0);
    }
    await page.locator("details.block > summary", { hasText: "Nhân vật" }).click();
    await page.locator("details.block > summary", { hasText: "Thời gian" }).click();
    await settled(page);
    expect(await axeViolations(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  it("gives a line another role in the margin, by keyboard too, and the page is read anew", async () => {
    const id = pageOf("05-12");
    const block = (await desk.reading(id))?.article.blocks.find(({ role }) => role === "lead");
    const { page, errors } = await open(id);
    const button = page.getByRole("button", { name: "Mở đầu" });
    await button.focus();
    await page.keyboard.press("Enter");
    const select = page.getByLabel(`Vai trò của dòng ${block?.line}`);
    await select.selectOption("caption");
    await sign(page);
    await page.locator(`.line.role-caption .role[title="Vai trò của dòng ${block?.line}"]`).waitFor();
    expect(await last()).toMatchObject({ act: "role", page: id, role: "caption" });
    const now = (await desk.reading(id))?.article.blocks.find(({ start }) => start === block?.start);
    expect(now?.role).toBe("caption");
    await page.locator(".toast").getByRole("button", { name: "Hoàn tác" }).click();
    await page.locator(".line.role-lead").waitFor();
    expect(errors).toEqual([]);
  });

  it("corrects day, outlet and address, marks it confidential or not of this record", async () => {
    const id = pageOf("06-03");
    const { page, errors } = await open(id);
    await page.getByRole("button", { name: "Sửa thông tin trang" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Địa chỉ").fill("không phải");
    await dialog.getByLabel("Người quyết định").fill("Lan");
    await dialog.getByRole("button", { name: "Ghi quyết định" }).click();
    await dialog.getByText("Không phải là địa chỉ").waitFor();
    await dialog.getByLabel("Địa chỉ").fill("https://bao.example/khac");
    await dialog.getByLabel("Ngày đăng").fill("2025-06-04");
    await dialog.getByLabel("Tòa soạn").fill("Báo Khác");
    await dialog.getByLabel("Mật, không đưa ra ngoài").check();
    await sign(page);
    expect(await last()).toMatchObject({
      act: "page",
      values: {
        published: "2025-06-04",
        outlet: "Báo Khác",
        url: "https://bao.example/khac",
        confidential: true,
      },
    });
    await page.locator(".flag.confidential").waitFor();
    await page.locator(".origin", { hasText: "Báo Khác" }).waitFor();
    await page.locator(".toast").getByRole("button", { name: "Hoàn tác" }).click();
    await page.locator(".flag.confidential").waitFor({ state: "detached" });
    expect(errors).toEqual([]);
  });

  it("corrects who said something, or that nobody did", async () => {
    const id = pageOf("05-12");
    const { page, errors } = await open(id);
    const statements = part(page, "Phát ngôn");
    await statements.getByRole("button", { name: "Sửa" }).first().click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Người nói").fill("Sergey Lavrov");
    await dialog.getByLabel("Ngày", { exact: true }).fill("2025-05-10");
    await sign(page);
    expect(await last()).toMatchObject({
      act: "statement",
      values: { source: { id: "sergey-lavrov", for: "RU" }, time: { value: "2025-05-10" } },
    });
    await page.locator(".toast").getByRole("button", { name: "Hoàn tác" }).click();
    await page.getByText("Đã hoàn tác.").waitFor();
    await statements.getByRole("button", { name: "Sửa" }).first().click();
    await dialog.getByLabel("Không ai nói câu này").check();
    await sign(page);
    expect(await last()).toMatchObject({ act: "statement", values: { rejected: true } });
    await page.locator(".toast").getByRole("button", { name: "Hoàn tác" }).click();
    await page.getByText("Đã hoàn tác.").waitFor();
    expect(errors).toEqual([]);
  });

  it("corrects a contact from the page that reports it, and leads to its entry", async () => {
    const { page, errors } = await open(pageOf("05-16"));
    const contacts = part(page, "Tiếp xúc");
    await contacts.getByRole("button", { name: "Sửa" }).first().click();
    await page.getByRole("dialog").getByRole("heading", { name: "Sửa dữ kiện" }).waitFor();
    await page.keyboard.press("Escape");
    await contacts.getByRole("link", { name: "Mở mục trong hồ sơ" }).first().click();
    await page.locator(".entry-head").waitFor();
    expect(errors).toEqual([]);
  });

  it("is marked as read by a key, and leads to the next unread page by another", async () => {
    const id = pageOf("05-16");
    const { page, errors } = await open(id);
    await page.locator(".segment.chosen", { hasText: "Chưa đọc" }).waitFor();
    await page.keyboard.press("r");
    await sign(page);
    await page.locator(".segment.chosen", { hasText: "Đã đọc" }).waitFor();
    expect(await last()).toMatchObject({ act: "review-page", page: id, state: "read" });
    await page.keyboard.press("n");
    await page.waitForFunction((path) => window.location.pathname !== path, pagePath(id));
    await page.locator(".page-text .line").first().waitFor();
    expect(errors).toEqual([]);
  });

  it("shows the versions of its address and its frozen copy", async () => {
    const [one, other] = pages.filter(({ url }) => url !== null);
    const { page, errors } = await open(one?.id ?? "");
    await page.locator("summary", { hasText: "Các bản của cùng địa chỉ" }).click();
    expect(await page.locator(`.declared a[href="${pagePath(other?.id ?? "")}"]`).count()).toBe(1);
    const frozen = await page.getByRole("link", { name: "Bản lưu nguyên" }).getAttribute("href");
    const answer = await page.request.get(home + frozen);
    expect(answer.status()).toBe(200);
    expect(answer.headers()["content-security-policy"]).toContain("sandbox");
    await settled(page);
    expect(errors).toEqual([]);
  });

  it("shows a hostile page harmlessly, on a phone too", async () => {
    const hostile = await site.serve(fixtureService({ hostile: true }));
    const { page, errors } = await site.open(`${hostile}/pages/sha256:bad${"0".repeat(61)}`, {
      viewport: { width: 390, height: 844 },
    });
    await page.locator(".line").first().waitFor();
    await settled(page);
    expect(await page.evaluate(() => "hacked" in window)).toBe(false);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
    expect(await axeViolations(page)).toEqual([]);
    expect(errors).toEqual([]);
  });
});
