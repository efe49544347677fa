import { parseHTML } from "linkedom";
import mammoth from "mammoth";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { briefFile, briefMeans, briefText, gatherBrief } from "../../src/export/brief/index.ts";
import { Brief } from "../../src/schema/brief.ts";
import type { RecordService } from "../../src/store/service.ts";
import { world } from "../../src/world/index.ts";
import { unzipped } from "../sources/unzipped.ts";
import { openTestStore, temporaryFolder } from "../store/temporary.ts";
import { chromiumPath, launchChromium } from "../web/browser.ts";
import { deskRecord, samplePages } from "../web/desk.ts";
import { canBrowse } from "../web/site.ts";
import { HOSTILE, hostilePages } from "./hostile-record.ts";

const base = "https://desk.example";

let record: RecordService;
let hostile: RecordService;
let brief: Brief;
let bad: Brief;

beforeAll(async () => {
  record = await deskRecord(await samplePages());
  const means = briefMeans(world, "vi", { base, today: "2025-11-01" });
  brief = await gatherBrief(record, { lang: "vi", since: "2025-05-01", until: "2025-06-30" }, means);
  hostile = await openTestStore(await temporaryFolder());
  await hostile.add(hostilePages());
  bad = await gatherBrief(hostile, { lang: "vi", since: "2025-06-01", until: "2025-06-30" }, means);
});
afterAll(async () => {
  await record?.close();
  await hostile?.close();
});

const fileText = async (of: Brief, format: "html" | "text" | "json"): Promise<string> =>
  new TextDecoder().decode((await briefFile(of, format)).bytes);

const docxOf = async (of: Brief): Promise<Buffer> => Buffer.from((await briefFile(of, "docx")).bytes);

describe("a brief as HTML", () => {
  it("holds every sentence, figure and source", async () => {
    const { document } = parseHTML(await fileText(brief, "html"));
    expect(document.querySelector("h1")?.textContent).toBe(brief.title);
    expect(document.querySelectorAll("#sources li").length).toBe(brief.sources.length);
    expect(document.querySelectorAll("#figures tr").length).toBe(brief.figures.length);
    const items = brief.sections.flatMap(({ items }) => items);
    expect(document.querySelectorAll("section > ul > li").length).toBe(items.length);
  });

  it("links every number to its source and every source back to each mention", async () => {
    const { document } = parseHTML(await fileText(brief, "html"));
    const cites = [...document.querySelectorAll("a.cite")];
    expect(cites.length).toBeGreaterThan(brief.sources.length);
    for (const link of [...cites, ...document.querySelectorAll("a.back")])
      expect(document.getElementById(link.getAttribute("href")?.slice(1) ?? "")).not.toBeNull();
    expect(document.querySelectorAll("a.back").length).toBe(cites.length);
  });

  it("needs nothing else: no script, no address but links, a policy that allows neither", async () => {
    const { document } = parseHTML(await fileText(brief, "html"));
    expect(document.querySelectorAll("script, link, img, iframe, object").length).toBe(0);
    const policy = document
      .querySelector("meta[http-equiv='Content-Security-Policy']")
      ?.getAttribute("content");
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-/);
  });

  it("leads into the record where it is served, and nowhere where it is not", async () => {
    const { document } = parseHTML(await fileText(brief, "html"));
    expect(document.querySelector("a.record")?.getAttribute("href")).toMatch(
      /^https:\/\/desk\.example\/entries\//,
    );
    const unserved = briefMeans(world, "vi", { base: "", today: "2025-11-01" });
    const other = await gatherBrief(record, { lang: "vi" }, unserved);
    expect(parseHTML(await fileText(other, "html")).document.querySelectorAll("a.record").length).toBe(0);
  });

  it.skipIf(!canBrowse())("runs nothing of a hostile page, and fits a phone", async () => {
    const browser = await launchChromium(chromiumPath() ?? "");
    const page = await browser.newPage({ viewport: { width: 390, height: 800 } });
    const errors: string[] = [];
    page.on("console", (message) => errors.push(message.text()));
    page.on("dialog", () => errors.push("a dialog"));
    await page.setContent(await fileText(bad, "html"));
    expect(await page.evaluate(() => "hacked" in window)).toBe(false);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await page.locator("a[href^='javascript']").count()).toBe(0);
    expect(errors).toEqual([]);
    await browser.close();
  });

  it("cuts a title of a megabyte", async () => {
    expect((await fileText(bad, "html")).length).toBeLessThan(60_000);
  });
});

describe("a brief as DOCX", () => {
  it("is read back by another library: headings, sentences, figures, sources as notes", async () => {
    const { value } = await mammoth.convertToHtml({ buffer: await docxOf(brief) });
    const { document } = parseHTML(`<html><body>${value}</body></html>`);
    const headings = [...document.querySelectorAll("h1")].map(({ textContent }) => textContent);
    const filled = brief.sections.filter(({ none }) => none === null).map(({ title }) => title);
    expect(headings).toEqual(expect.arrayContaining(filled));
    expect(document.querySelectorAll("table tr").length).toBe(brief.figures.length);
    expect(document.querySelectorAll("a[id^='endnote-ref-']").length).toBe(brief.sources.length);
    const text = document.body.textContent ?? "";
    for (const { quote } of brief.sources) expect(text).toContain(quote.text.replace(/\s+/g, " ").trim());
    for (const { frozen } of brief.sources) expect(text).toContain(frozen);
  });

  it("refers to a note again where a source is mentioned again", async () => {
    const { value } = await mammoth.convertToHtml({ buffer: await docxOf(brief) });
    const mentions = brief.sections.flatMap(({ items }) =>
      items.flatMap(({ text }) => text.flatMap(({ sources }) => sources)),
    );
    const { document } = parseHTML(`<html><body>${value}</body></html>`);
    for (const note of document.querySelectorAll("sup a")) note.remove();
    const left = [...document.querySelectorAll("sup")].map(({ textContent }) => textContent ?? "").join(" ");
    const again = left.match(/\d+/g)?.length ?? 0;
    expect(again).toBe(mentions.length - brief.sources.length);
  });

  it("gives each part of a field a run of its own, as LibreOffice wants it", async () => {
    const xml = (await unzipped(await docxOf(brief))).get("word/document.xml") ?? "";
    const runs = [...xml.matchAll(/<w:r>([\s\S]*?)<\/w:r>/g)].map(([, run = ""]) => run);
    const parts = runs.map((run) => run.match(/<w:(?:fldChar|instrText)\b/g)?.length ?? 0);
    expect(parts.filter((count) => count === 1).length).toBeGreaterThan(3);
    expect(Math.max(...parts)).toBe(1);
  });

  it("holds hostile words as words", async () => {
    const { value } = await mammoth.extractRawText({ buffer: await docxOf(bad) });
    expect(value).toContain("<script>window.hacked = 1</script>");
    expect(value.length).toBeLessThan(60_000);
  });
});

describe("a brief as text and JSON", () => {
  it("prints each sentence with its numbers, and the sources below", () => {
    const text = briefText(brief);
    for (const { n } of brief.sources) expect(text).toMatch(new RegExp(`^\\[${n}\\] “`, "m"));
    expect(text.endsWith("\n")).toBe(true);
  });

  it("prints no control code, and closes what turns the direction of writing", () => {
    const text = briefText(bad);
    expect(HOSTILE).toMatch(/\p{Cc}/u);
    expect(text.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
    for (const line of text.split("\n")) {
      const opened = line.match(/[\u2066-\u2068]/g)?.length ?? 0;
      expect(line.match(/\u2069/g)?.length ?? 0).toBe(opened);
      if (line.includes("\u202e")) expect(opened).toBeGreaterThan(0);
    }
  });

  it("is as JSON what the schema says", async () => {
    expect(Brief.parse(JSON.parse(await fileText(brief, "json")))).toEqual(brief);
    expect(await fileText(bad, "json")).not.toMatch(/[\x7f-\x9f]/);
  });
});
