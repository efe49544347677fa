import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { decisionFrom } from "../../src/record/index.ts";
import type { Decision, Entry } from "../../src/schema/index.ts";
import type { RecordService } from "../../src/store/service.ts";
import { axeViolations } from "./axe.ts";
import { deskRecord, recordDecision, samplePages } from "./desk.ts";
import { canBrowse, openSite, type Site, settled } from "./site.ts";

const entryPath = ({ id }: Entry): string => `/entries/${id}`;

describe.skipIf(!canBrowse())("deciding in the web app", () => {
  let site: Site;
  let home: string;
  let desk: RecordService;

  const entries = async (): Promise<Entry[]> => desk.timeline();
  const decisions = async (): Promise<Decision[]> => (await desk.decisions()).map(({ decision }) => decision);
  const last = async (): Promise<Decision | undefined> => (await decisions()).at(-1);
  const reported = async (least: number): Promise<Entry> => {
    const found = (await entries()).find(({ reports }) => reports.length >= least);
    if (!found) throw new Error(`no sample contact has ${least} reports`);
    return found;
  };

  const open = (path: string) => site.open(home + path, { writing: true });

  /** Takes the last decision back by the notice, and waits until that is on record. */
  async function undo(page: Page): Promise<void> {
    const before = (await decisions()).length;
    await page.locator(".toast").getByRole("button", { name: "Hoàn tác" }).click();
    await page.getByText("Đã hoàn tác.").waitFor();
    expect((await decisions()).length).toBe(before + 1);
    expect((await last())?.act).toBe("undo");
  }

  beforeAll(async () => {
    desk = await deskRecord(await samplePages("03-19", "03-20", "04-12", "05-16"));
    site = await openSite();
    home = await site.serve(desk);
  });

  afterAll(async () => {
    await site?.close();
    await desk?.close();
  });

  it("corrects a contact: only what is changed is said; the notice takes it back", async () => {
    const entry = await reported(2);
    const { page, errors } = await open(entryPath(entry));
    await page.getByRole("button", { name: "Sửa dữ kiện", exact: true }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Ngày", { exact: true }).fill("2025-03-17");
    await dialog.getByLabel("Địa điểm").fill("Istanbul");
    await dialog.getByLabel("Nước").selectOption("TR");
    expect(await axeViolations(page)).toEqual([]);
    await recordDecision(page, "Bản ghi của Điện Kremlin");
    const decision = await last();
    expect(decision).toMatchObject({
      act: "correct",
      by: "Lan",
      reason: "Bản ghi của Điện Kremlin",
      values: { time: { value: "2025-03-17", precision: "day" }, place: { name: "Istanbul", state: "TR" } },
    });
    expect(decision?.act === "correct" && Object.keys(decision.values).sort()).toEqual(["place", "time"]);
    await page.getByText("người giữ hồ sơ").first().waitFor();
    await page.getByText("Bản ghi của Điện Kremlin").waitFor();
    await undo(page);
    await page.waitForFunction(() => !document.body.textContent?.includes("người giữ hồ sơ"));
    expect((await desk.entry(entry.id))?.time?.value).toBe(entry.time?.value);
    expect(errors).toEqual([]);
  });

  it("tells what is wrong beside its field, and records nothing", async () => {
    const before = (await decisions()).length;
    const { page } = await open(entryPath(await reported(2)));
    await page.getByRole("button", { name: "Sửa dữ kiện", exact: true }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Ghi quyết định" }).click();
    await dialog.getByText("Chưa có gì thay đổi.").waitFor();
    await dialog.getByText("Ghi tên của bạn.").waitFor();
    await dialog.getByLabel("Ngày", { exact: true }).fill("31/2/2025");
    await dialog.getByLabel("Người quyết định").fill("Lan");
    await dialog.getByRole("button", { name: "Ghi quyết định" }).click();
    const field = dialog.getByLabel("Ngày", { exact: true });
    expect(await field.getAttribute("aria-invalid")).toBe("true");
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    expect((await decisions()).length).toBe(before);
  });

  it("names participants in the words of the reader, with the side that follows", async () => {
    const entry = await reported(2);
    const { page } = await open(entryPath(entry));
    await page.getByRole("button", { name: "Sửa dữ kiện", exact: true }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "+ Thêm người" }).click();
    const n = entry.participants.length + 1;
    await dialog.getByLabel(`Người tham gia ${n}`).fill("thổ nhĩ kỳ");
    await dialog.getByLabel("Vai trò").last().selectOption("mediator");
    await recordDecision(page, "");
    expect(await last()).toMatchObject({
      reason: null,
      values: {
        participants: [...entry.participants, { id: "TR", name: "Turkey", for: "TR", role: "mediator" }],
      },
    });
    await undo(page);
  });

  it("rejects a contact, says so at its address, and takes that back there", async () => {
    const entry = await reported(1);
    const { page } = await open(entryPath(entry));
    await page.getByRole("button", { name: "Bác", exact: true }).click();
    await recordDecision(page, "Chỉ là lời đồn");
    await page.getByRole("heading", { name: "Mục này đã bị bác" }).waitFor();
    await page.locator("main").getByText("Chỉ là lời đồn").first().waitFor();
    expect(await desk.entry(entry.id)).toBeNull();
    expect(await axeViolations(page)).toEqual([]);
    await page.locator(".log-item").getByRole("button", { name: "Hoàn tác" }).click();
    await page.locator(".entry-head").waitFor();
    expect((await desk.entry(entry.id))?.id).toBe(entry.id);
  });

  it("confirms, and marks how far one has looked, by keys too", async () => {
    const entry = await reported(2);
    const { page, errors } = await open(entryPath(entry));
    await page.getByRole("button", { name: "Xác nhận", exact: true }).click();
    await recordDecision(page, "Đã đọc bản ghi");
    await page.locator(".rail").getByText("Đã đọc bản ghi").waitFor();
    expect((await desk.entry(entry.id))?.confirmed).toMatchObject({ by: "Lan", reason: "Đã đọc bản ghi" });
    await page.keyboard.press("c");
    await page.locator(".segment.chosen", { hasText: "Đã kiểm tra" }).waitFor();
    expect((await desk.entry(entry.id))?.review?.state).toBe("checked");
    await page.getByLabel("Chưa đọc").focus();
    await page.keyboard.press("Space");
    await page.locator(".segment.chosen", { hasText: "Chưa đọc" }).waitFor();
    expect(errors).toEqual([]);
  });

  it("splits an entry by ticking reports, and merges the two again by choosing among those near", async () => {
    const entry = await reported(2);
    const { page, errors } = await open(entryPath(entry));
    await page.getByRole("button", { name: "Tách", exact: true }).click();
    await page.getByRole("dialog").getByRole("checkbox").first().check();
    await recordDecision(page, "Hai cuộc khác nhau");
    await page.locator(".toast").waitFor();
    const parts = (await entries()).filter(({ reports }) =>
      reports.some(({ key }) => entry.reports.some((own) => own.key === key)),
    );
    expect(parts.length).toBe(2);
    const [left, right] = parts;
    await page.goto(`${home}${entryPath(left as Entry)}`);
    await page.getByRole("button", { name: "Gộp", exact: true }).click();
    await page.getByRole("dialog").getByRole("radio").first().waitFor();
    await page
      .getByRole("dialog")
      .locator(".choice", { hasText: right?.reports[0]?.evidence[0]?.text.slice(0, 40) ?? "?" })
      .click();
    expect(await axeViolations(page)).toEqual([]);
    await recordDecision(page, "Vẫn là một");
    expect((await last())?.act).toBe("merge");
    expect((await desk.entry(left?.id ?? ""))?.reports.length).toBe(entry.reports.length);
    await page.locator(".toast").waitFor();
    expect(errors).toEqual([]);
  });

  /** How many of the lines reach into the next one. */
  const overlapping = (lines: Locator): Promise<number> =>
    lines.evaluateAll((all) => {
      const inner = all.map((line) => (line.querySelector("span") ?? line).getBoundingClientRect());
      return inner.filter((one, n) => one.bottom > (inner[n + 1]?.top ?? Number.POSITIVE_INFINITY)).length;
    });

  it("finds the entry to merge by words, and refuses all of the reports to be split off", async () => {
    const entry = await reported(2);
    const { page } = await open(entryPath(entry));
    await page.getByRole("button", { name: "Gộp", exact: true }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Tìm mục khác").fill("Istanbul");
    await dialog.getByText("“Istanbul”").waitFor();
    await dialog.locator(".choice").first().waitFor();
    expect(await overlapping(dialog.locator(".choice"))).toBe(0);
    await dialog.getByLabel("Người quyết định").fill("Lan");
    await dialog.getByRole("button", { name: "Ghi quyết định" }).click();
    await dialog.getByText("Chọn một mục khác.").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Tách", exact: true }).click();
    for (const box of await dialog.getByRole("checkbox").all()) await box.check();
    await dialog.getByRole("button", { name: "Ghi quyết định" }).click();
    await dialog.getByText("Chọn một số bài, không phải tất cả.").waitFor();
  });

  it("enters a contact that no page tells; it is confidential unless that is said", async () => {
    const { page, errors } = await open("/add");
    await page.getByRole("button", { name: "Ghi lần tiếp xúc không có trang" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Nội dung").fill("Hai bên gọi nhau đêm qua.");
    await dialog.getByLabel("Người tham gia 1").fill("Nga");
    await dialog.getByLabel("Người tham gia 2").fill("Lê Văn Minh");
    await dialog.getByRole("button", { name: "Ghi quyết định" }).click();
    await dialog.getByText("Cần ít nhất một người").waitFor();
    await dialog.getByLabel("Thuộc phía").last().selectOption("UA");
    await recordDecision(page, "");
    expect(await last()).toMatchObject({
      act: "enter",
      confidential: true,
      contact: {
        kind: "call",
        participants: [{ id: "RU" }, { id: "le-van-minh", name: "Lê Văn Minh", for: "UA" }],
      },
    });
    expect((await entries()).some(({ confidential }) => confidential)).toBe(true);
    await undo(page);
    expect(errors).toEqual([]);
  });

  it("shows where a colleague decided the contrary, at once and in the log", async () => {
    const entry = await reported(2);
    const reports = entry.reports.map(({ key }) => key);
    const at = "2025-11-01T08:00:00.000Z";
    const values = { time: { value: "2025-03-16", precision: "day" as const } };
    await desk.decide({ act: "correct", reports, values, at, by: "Minh", reason: null });
    const { page, errors } = await open(entryPath(entry));
    await page.getByRole("button", { name: "Sửa dữ kiện", exact: true }).click();
    await page.getByRole("dialog").getByLabel("Ngày", { exact: true }).fill("2025-03-17");
    await recordDecision(page, "");
    await page.locator(".toast .contrary").waitFor();
    await page.goto(`${home}/decisions`);
    await page.getByRole("button", { name: "Cần xem lại" }).click();
    await page.locator(".log-item .flag.conflict").first().waitFor();
    await page.waitForFunction(() => document.querySelectorAll(".log-item").length === 2);
    expect(await axeViolations(page)).toEqual([]);
    await page.locator(".log-item", { hasText: "Minh" }).getByRole("button", { name: "Hoàn tác" }).click();
    await page.getByText("Không có quyết định nào khớp bộ lọc.").waitFor();
    expect(errors).toEqual([]);
  });

  it("filters the log, keeps that in the address, writes it to a file and takes such a file in", async () => {
    const [listed] = await desk.pages();
    const made = { at: "2025-11-01T09:00:00.000Z", by: "Minh", reason: null };
    await desk.decide({ act: "review-page", page: listed?.id ?? "", state: "read", ...made });
    const { page, errors } = await open("/decisions");
    await page.locator(".log-item").first().waitFor();
    await page.getByLabel("Loại quyết định").selectOption("review-page");
    await page.waitForFunction(() => document.querySelectorAll(".log-item").length === 1);
    expect(new URL(page.url()).search).toBe("?act=review-page");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Tải về" }).click(),
    ]);
    const stream = await download.createReadStream();
    const pieces: Buffer[] = [];
    for await (const piece of stream) pieces.push(Buffer.from(piece));
    const lines = Buffer.concat(pieces).toString().trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toEqual(await decisions());
    const other = decisionFrom({
      act: "review-page",
      page: "sha256:elsewhere",
      state: "read",
      at: "2025-11-02T08:00:00.000Z",
      by: "Minh",
      reason: null,
    });
    const upload = (text: string) =>
      page.locator("input[type=file]").setInputFiles({
        name: "decisions.jsonl",
        mimeType: "application/jsonl",
        buffer: Buffer.from(text),
      });
    await upload(`${JSON.stringify(other)}\n${lines[0]}\n`);
    await page.getByText("Đã thêm 1 quyết định, 1 đã có.").waitFor();
    await upload("{}\nkhông phải JSON\n");
    await page.getByText("Dòng 2 không phải là JSON.").waitFor();
    await settled(page);
    expect(errors).toEqual([]);
  });

  it("asks for the token where the window has none", async () => {
    const { page } = await site.open(home + entryPath(await reported(2)));
    await page.getByRole("button", { name: "Xác nhận", exact: true }).click();
    const before = (await decisions()).length;
    await page.getByRole("dialog").getByLabel("Người quyết định").fill("Lan");
    await page.getByRole("dialog").getByRole("button", { name: "Ghi quyết định" }).click();
    await page.waitForFunction(() => document.querySelectorAll("dialog[open]").length === 2);
    expect(await page.getByText("Hồ sơ này không nhận mã vừa dùng.").count()).toBe(0);
    await page.getByLabel("Địa chỉ hoặc mã").fill("x".repeat(43));
    await page.keyboard.press("Enter");
    await page.getByText("Hồ sơ này không nhận mã vừa dùng.").waitFor();
    await page.keyboard.press("Escape");
    await page.getByText("Đang chỉ xem").first().waitFor();
    expect((await decisions()).length).toBe(before);
  });
});
