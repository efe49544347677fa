import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RecordService } from "../../src/store/service.ts";
import { httpServer, type TestServer } from "../fetch/servers.ts";
import { axeViolations } from "./axe.ts";
import { deskRecord, samplePages } from "./desk.ts";
import { canBrowse, openSite, type Site } from "./site.ts";

const file = (name: string, bytes: Uint8Array | string) => ({
  name,
  mimeType: name.endsWith(".html") ? "text/html" : "text/plain",
  buffer: Buffer.from(bytes),
});

describe.skipIf(!canBrowse())("adding pages in the web app", () => {
  let site: Site;
  let home: string;
  let desk: RecordService;
  let news: TestServer;

  const open = () => site.open(`${home}/add`, { writing: true });

  beforeAll(async () => {
    desk = await deskRecord(await samplePages("03-20"));
    news = await httpServer((_, response) => {
      response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
      response.end(
        "<title>Hai phái đoàn gặp nhau</title><h1>Hai phái đoàn gặp nhau</h1><p>Hôm qua hai phái đoàn gặp nhau lần đầu.</p>",
      );
    });
    site = await openSite();
    home = await site.serve(desk, { allowPrivate: true });
  });

  afterAll(async () => {
    await site?.close();
    await desk?.close();
    await news?.close();
  });

  it("adds files, tells of each what became of it, and leads to the pages", async () => {
    const [known] = await samplePages("03-20");
    const fresh = await samplePages("04-12", "05-16");
    const { page, errors } = await open();
    const files = [...fresh, ...(known ? [known] : [])].map(({ source, bytes }) => file(source, bytes));
    await page
      .locator("input[type=file]")
      .first()
      .setInputFiles([...files, file("empty.txt", "")]);
    await page.getByText("3 đã thêm, 1 đã có, 1 không được").waitFor();
    expect(await page.locator(".result-added a").count()).toBe(3);
    expect((await page.locator(".result-failed .result-why").textContent())?.trim()).not.toBe("");
    expect(await page.locator(".result").first().getAttribute("class")).toContain("result-failed");
    expect(await axeViolations(page)).toEqual([]);
    await page.locator(".result-failed").getByRole("button", { name: "Thử lại" }).click();
    await page.getByText("3 đã thêm, 1 đã có, 1 không được").waitFor();
    await page.locator(".result-added a").first().click();
    await page.locator(".page-text .line").first().waitFor();
    expect((await desk.pages()).length).toBe(4);
    expect(errors).toEqual([]);
  });

  it("adds what is pasted, with its address, and the outlet and day given for all", async () => {
    const { page, errors } = await open();
    await page.getByLabel("Tòa soạn").fill("Báo Thử");
    await page.getByLabel("Ngày đăng").fill("2025-07-02");
    const text =
      "Ông Trump và ông Putin điện đàm\n\nTổng thống Mỹ Donald Trump ngày 1/7 điện đàm với Tổng thống Nga Vladimir Putin.";
    await page.getByLabel("Chữ hoặc mã HTML của bài").fill(text);
    await page.getByLabel("Địa chỉ của bài").fill("https://bao.example/a");
    await page.getByRole("button", { name: "Thêm", exact: true }).click();
    await page.locator(".result-added a").waitFor();
    const added = (await desk.pages()).find(({ url }) => url === "https://bao.example/a");
    expect(added?.outlet).toBe("Báo Thử");
    expect(added?.published).toMatchObject({ value: "2025-07-02", basis: "given" });
    expect(await page.getByLabel("Chữ hoặc mã HTML của bài").inputValue()).toBe("");
    expect(errors).toEqual([]);
  });

  it("refuses a day and an address that are none, and nothing at all, before anything is sent", async () => {
    const before = (await desk.pages()).length;
    const { page, errors } = await open();
    const add = page.getByRole("button", { name: "Thêm", exact: true });
    await add.click();
    await page.getByText("Dán chữ hoặc ghi địa chỉ của bài trước đã.").waitFor();
    await page.getByLabel("Chữ hoặc mã HTML của bài").fill("Một bài.");
    await page.getByLabel("Ngày đăng").fill("hôm qua");
    await page.getByLabel("Địa chỉ của bài").fill("javascript:alert(1)");
    await add.click();
    await page.getByText("Không phải là ngày").waitFor();
    await page.getByText("Không phải là địa chỉ").waitFor();
    expect((await desk.pages()).length).toBe(before);
    expect(errors).toEqual([]);
  });

  it("lets the server fetch a page by its address, and says why where that fails", async () => {
    const { page, errors } = await open();
    const add = page.getByRole("button", { name: "Thêm", exact: true });
    await page.getByLabel("Địa chỉ của bài").fill("http://10.0.0.1/a");
    await add.click();
    await page.getByText("http://10.0.0.1/a is not asked: its address is private.").waitFor();
    await page.getByLabel("Tòa soạn").fill("Báo Thử");
    await page.getByLabel("Địa chỉ của bài").fill(`${news.url}/story`);
    await add.click();
    await page.locator(".result-added a").waitFor();
    const added = (await desk.pages()).find(({ url }) => url === `${news.url}/story`);
    expect(added).toMatchObject({ outlet: "Báo Thử", title: "Hai phái đoàn gặp nhau" });
    expect(errors).toEqual([]);
  });

  it("takes files that are dropped", async () => {
    const [dropped] = await samplePages("06-03");
    const { page, errors } = await open();
    const content = Buffer.from(dropped?.bytes ?? []).toString("base64");
    await page.evaluate(
      ({ name, base64 }) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const data = new DataTransfer();
        data.items.add(new File([bytes], name, { type: "text/html" }));
        const event = new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: data });
        document.querySelector(".drop")?.dispatchEvent(event);
      },
      { name: dropped?.source ?? "", base64: content },
    );
    await page.locator(".result-added a").waitFor();
    expect(errors).toEqual([]);
  });

  it("can be used by keyboard, and says what failed where the server is away", async () => {
    const { page } = await open();
    await page.route("**/api/pages", (route) => route.abort());
    await page.getByLabel("Chữ hoặc mã HTML của bài").focus();
    await page.keyboard.type("Hai bên chưa hẹn ngày gặp lại.");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.locator(".result-failed").waitFor();
    await page.unroute("**/api/pages");
    await page.getByRole("button", { name: "Thử lại những trang hỏng" }).focus();
    await page.keyboard.press("Enter");
    await page.locator(".result-added").waitFor();
  });
});
