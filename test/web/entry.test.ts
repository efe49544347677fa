import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Entry } from "../../src/schema/index.ts";
import type { RecordService } from "../../src/store/service.ts";
import { fixtureService } from "../serve/fixture.ts";
import { axeViolations } from "./axe.ts";
import { deskRecord, samplePages } from "./desk.ts";
import { canBrowse, openSite, type Site, settled } from "./site.ts";

const twins = ["c1feb12a00000001", "e3mar18a00000003"] as const;
const hostileText = '<img src=x onerror="window.hacked=1">\u202e đảo chữ';

/** The fixture, in which two calls may be one, a plan may have become a meeting, and one entry is full of markup. */
function doubtfulRecord(): RecordService {
  const record = fixtureService();
  const change = (entry: Entry): Entry => {
    if (entry.id === twins[0]) return { ...entry, doubtful: [{ id: twins[1], status: "held" }] };
    if (entry.id !== "f6trip0a00000016") return entry;
    const reports = entry.reports.map((report) => ({
      ...report,
      outlet: hostileText,
      title: hostileText.repeat(2000),
      url: "javascript:window.hacked=1",
    }));
    const settled = { by: "decision" as const, value: "Turkey" };
    return {
      ...entry,
      reports,
      conflicts: entry.conflicts.map((one) => ({ ...one, settled })),
      confirmed: { by: hostileText, at: "2025-11-01T08:00:00.000Z", reason: hostileText },
      confidential: true,
    };
  };
  return {
    ...record,
    // The summit that was held, put behind the plan for another one.
    outline: async () =>
      (await record.outline()).map((one) =>
        one.id === "e9aug15a00000009"
          ? { ...one, time: { value: "2025-09-10", precision: "day", zone: null } }
          : one,
      ),
    entry: async (id) => {
      const entry = await record.entry(id);
      return entry && change(entry);
    },
  };
}

describe.skipIf(!canBrowse())("the view of an entry", () => {
  let site: Site;
  let home: string;
  let doubtful: string;
  let desk: RecordService;

  beforeAll(async () => {
    desk = await deskRecord(await samplePages());
    site = await openSite();
    home = await site.serve(desk);
    doubtful = await site.serve(doubtfulRecord());
  });

  afterAll(async () => {
    await site?.close();
    await desk?.close();
  });

  const withMost = async (): Promise<Entry> => {
    const [most] = (await desk.timeline()).sort((a, b) => b.reports.length - a.reports.length);
    if (!most) throw new Error("no contact was read in the samples");
    return most;
  };

  it("groups reports by independent source, copies folded, and marks every sentence in its context", async () => {
    const entry = await withMost();
    const { page, errors } = await site.open(`${home}/entries/${entry.id}`);
    await page.locator(".report blockquote mark").first().waitFor();
    expect(await page.locator(".source").count()).toBe(entry.independent);
    expect(await page.locator(".report").count()).toBe(entry.reports.length);
    expect(await page.locator(".copies[open]").count()).toBe(0);
    await page.locator(".copies summary").first().click();
    const sentences = entry.reports.flatMap(({ evidence }) => evidence.map(({ text }) => text));
    expect((await page.locator(".report mark").allTextContents()).sort()).toEqual(sentences.sort());
    await settled(page);
    expect(await axeViolations(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  it("says of each fact how many independent sources tell it", async () => {
    const entry = await withMost();
    const { page } = await site.open(`${home}/entries/${entry.id}`);
    const when = page.locator(".facts div", { hasText: "Thời gian" });
    await when.getByText(`${entry.independent} nguồn độc lập`).waitFor();
    expect(await when.textContent()).not.toContain("≥");
  });

  it("shows what stands before and after between the same parties", async () => {
    const entries = await desk.timeline({ actor: "donald-trump", with: "vladimir-putin", kind: "call" });
    const [, second] = entries;
    const { page } = await site.open(`${home}/entries/${second?.id}`);
    const nearby = page.locator(".block", { hasText: "Cùng các bên này" });
    await nearby.getByText("Trước đó").waitFor();
    await nearby.getByText("Sau đó").waitFor();
  });

  it("puts the values on which reports disagree side by side, each with its sentences", async () => {
    const entry = (await desk.timeline({ disputed: true }))[0];
    const { page } = await site.open(`${home}/entries/${entry?.id}`);
    const sides = page.locator(".dispute .side");
    await sides.first().waitFor();
    expect(await sides.count()).toBe(entry?.conflicts.flatMap(({ values }) => values).length);
    for (const side of await sides.all()) expect(await side.locator("li a").count()).toBeGreaterThan(0);
  });

  it("compares doubtful twins and lets one say whether they are the same", async () => {
    const { page, errors } = await site.open(`${doubtful}/entries/${twins[0]}`, { writing: true });
    await page.locator(".compared table").waitFor();
    expect(await page.locator(".compared .differs").count()).toBeGreaterThan(0);
    await page.getByRole("button", { name: "Cùng một lần" }).click();
    await page.getByRole("dialog").getByRole("heading", { name: "Gộp" }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Hai lần khác nhau" }).click();
    await page.getByRole("dialog").getByRole("heading", { name: "Tách" }).waitFor();
    await page.keyboard.press("Escape");
    await settled(page);
    expect(await axeViolations(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  it("says what an open plan may have become", async () => {
    const { page, errors } = await site.open(`${doubtful}/entries/a7mosc2a00000017`);
    const became = page.locator(".block", { hasText: "Có thể đã thành" });
    await became.waitFor();
    expect(await became.locator("a").getAttribute("href")).toBe("/entries/e9aug15a00000009");
    await page.goto(`${doubtful}/entries/e9aug15a00000009`);
    await page.locator(".entry-head").waitFor();
    await settled(page);
    expect(await became.count()).toBe(0);
    expect(errors).toEqual([]);
  });

  it("runs nothing that stands in a report, and is broken by no length of it", async () => {
    const { page, errors } = await site.open(`${doubtful}/entries/f6trip0a00000016`, {
      viewport: { width: 390, height: 844 },
    });
    await page.locator(".settled").waitFor();
    await page.locator(".flag.confidential").waitFor();
    await settled(page);
    expect(await page.evaluate(() => "hacked" in window)).toBe(false);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    expect(errors).toEqual([]);
  });
});
