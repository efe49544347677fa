import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, normalize } from "node:path";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withoutConfidential } from "../../src/export/confidential.ts";
import { type SiteOptions, writeSite } from "../../src/export/site/index.ts";
import { namesFrom, wordsIn } from "../../src/labels/index.ts";
import type { RecordService } from "../../src/store/service.ts";
import { world } from "../../src/world/index.ts";
import { fakeServices, runParley } from "../cli/harness.ts";
import { openTestStore, temporaryFolder } from "../store/temporary.ts";
import { chromiumPath, launchChromium } from "../web/browser.ts";
import { deskRecord, samplePages } from "../web/desk.ts";
import { canBrowse } from "../web/site.ts";
import { hostilePages } from "./hostile-record.ts";

const options = (more: Partial<SiteOptions> = {}): SiteOptions => ({
  words: wordsIn("vi"),
  names: namesFrom(world, "vi"),
  filters: {},
  withoutPages: false,
  today: "2025-11-01",
  signal: new AbortController().signal,
  ...more,
});

let record: RecordService;
let folder = "";
let site: ReadonlyMap<string, string> = new Map();

const newFolder = async (): Promise<string> => join(await temporaryFolder(), "site");

/** Every file of a folder by its path in it. */
async function filesIn(root: string): Promise<Map<string, string>> {
  const names = await readdir(root, { recursive: true, withFileTypes: true });
  const files = names.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
  const read = files.map(
    async (file) => [file.slice(root.length + 1), await readFile(file, "utf8")] as const,
  );
  return new Map(await Promise.all(read));
}

async function made(service: RecordService, more: Partial<SiteOptions> = {}): Promise<Map<string, string>> {
  const root = await newFolder();
  await writeSite(service, root, options(more));
  return filesIn(root);
}

beforeAll(async () => {
  record = await deskRecord(await samplePages());
  folder = await newFolder();
  await writeSite(record, folder, options());
  site = await filesIn(folder);
});
afterAll(() => record?.close());

/** Links that lead to no file, or to no place in it. */
function brokenLinks(files: ReadonlyMap<string, string>): string[] {
  const pages = new Map(
    [...files]
      .filter(([path]) => path.endsWith(".html"))
      .map(([path, text]) => [path, parseHTML(text).document] as const),
  );
  const ids = new Map(
    [...pages].map(([path, page]) => [
      path,
      new Set([...page.querySelectorAll("[id]")].map((each) => each.id)),
    ]),
  );
  return [...pages].flatMap(([path, page]) =>
    [...page.querySelectorAll("[href], [src]")].flatMap((each) => {
      const href = each.getAttribute("href") ?? each.getAttribute("src") ?? "";
      if (/^https?:/.test(href)) return [];
      const [file = "", anchor] = href.split("#");
      const target = file === "" ? path : normalize(join(dirname(path), file));
      const isThere = files.has(target) && (anchor === undefined || ids.get(target)?.has(anchor));
      return isThere ? [] : [`${path}: ${href}`];
    }),
  );
}

describe("a site", () => {
  it("has a page for every contact, actor, year and article, and lists for the rest", async () => {
    for (const { id } of await record.timeline()) expect(site.has(`entries/${id}.html`)).toBe(true);
    for (const { id } of await record.pages()) expect(site.has(`pages/${id.slice(7)}.html`)).toBe(true);
    for (const path of [
      "index.html",
      "actors.html",
      "statements.html",
      "undertakings.html",
      "positions.html",
    ])
      expect(site.has(path)).toBe(true);
    for (const path of ["open.html", "pages.html", "search.html", "about.html", "timeline/2025.html"])
      expect(site.has(path)).toBe(true);
  });

  it("leads nowhere that is not there: every link and anchor of every page", () => {
    expect(brokenLinks(site)).toEqual([]);
  });

  it("holds each sentence that it rests on, marked in its article", async () => {
    for (const { reports } of (await record.timeline()).slice(0, 10))
      for (const { page, evidence } of reports)
        for (const { start, text } of evidence) {
          const { document } = parseHTML(site.get(`pages/${page.slice(7)}.html`) ?? "");
          expect(text).toContain((document.getElementById(`at-${start}`)?.textContent ?? "?").slice(0, 40));
        }
  });

  it("lets no page run or fetch anything but its own style, and the search its own script", () => {
    for (const [path, text] of site) {
      if (!path.endsWith(".html")) continue;
      const { document } = parseHTML(text);
      const policy = document.querySelector("meta[http-equiv]")?.getAttribute("content") ?? "";
      expect(policy).toMatch(/^default-src 'none'; style-src 'self' file:;/);
      expect(policy.includes("script-src")).toBe(path === "search.html");
      expect(document.querySelectorAll("script").length).toBe(path === "search.html" ? 2 : 0);
    }
  });

  it("leaves full texts out where asked, and keeps the sentences that are cited", async () => {
    const files = await made(record, { withoutPages: true });
    expect(brokenLinks(files)).toEqual([]);
    expect([...files.values()].join("")).not.toContain("<article");
    const [entry] = await record.timeline();
    const words = entry?.reports[0]?.evidence[0]?.text ?? "?";
    const page = files.get(`pages/${entry?.reports[0]?.page.slice(7)}.html`) ?? "";
    expect(parseHTML(page).document.body.textContent).toContain(words);
  });

  it("holds only what the filters leave", async () => {
    const filters = { actor: "Ukraine", since: "2025-06-01", until: "2025-06-30" };
    const files = await made(record, { filters, words: wordsIn("en"), names: namesFrom(world, "en") });
    expect(brokenLinks(files)).toEqual([]);
    const wanted = (await record.timeline(filters)).map(({ id }) => `entries/${id}.html`).sort();
    expect([...files.keys()].filter((path) => path.startsWith("entries/")).sort()).toEqual(wanted);
    expect(files.get("about.html")).toContain("It holds a part of the record: actor Ukraine");
  });

  it("is whole over an empty record", async () => {
    const empty = await openTestStore(await temporaryFolder());
    expect(brokenLinks(await made(empty))).toEqual([]);
    await empty.close();
  });

  it("holds nothing of what is confidential", async () => {
    const secret = await deskRecord(await samplePages("2025-02", "2025-03-12", "2025-05-1"));
    const [first] = await secret.pages();
    const page = first?.id ?? "";
    const reading = await secret.reading(page);
    const lines = (reading?.article.blocks ?? [])
      .map(({ start, end }) => reading?.page.text.slice(start, end).trim() ?? "")
      .filter((line) => line.length > 60);
    await secret.decide({
      act: "page",
      page,
      values: { confidential: true },
      at: "2025-11-01T00:00:00Z",
      by: "Mai",
      reason: null,
    });
    const files = await made(withoutConfidential(secret));
    const all = [...files].flat().join("\n");
    expect(brokenLinks(files)).toEqual([]);
    expect(lines.length).toBeGreaterThan(3);
    for (const words of [page.slice(7), reading?.article.title ?? "?", ...lines])
      expect(all).not.toContain(words);
    await secret.close();
  });
});

describe("the folder of a site", () => {
  it("is replaced where it is a site, or empty", async () => {
    const root = await newFolder();
    await mkdir(root);
    await writeSite(record, root, options());
    await writeFile(join(root, "entries", "old.html"), "old");
    await writeSite(record, root, options({ withoutPages: true }));
    expect((await filesIn(root)).has("entries/old.html")).toBe(false);
    expect(await readdir(dirname(root))).toEqual(["site"]);
  });

  it("is left alone where it is anything else", async () => {
    const root = await newFolder();
    await mkdir(root);
    await writeFile(join(root, "diary.txt"), "mine");
    await expect(writeSite(record, root, options())).rejects.toMatchObject({ code: "foreign-folder" });
    expect(await readdir(root)).toEqual(["diary.txt"]);
    expect(await readdir(dirname(root))).toEqual(["site"]);
  });

  it("stays as it was where the work is stopped", async () => {
    const root = await newFolder();
    await writeSite(record, root, options());
    const before = await filesIn(root);
    const stop = new AbortController();
    const onProgress = (files: number): void => {
      if (files === 10) stop.abort("interrupted");
    };
    await expect(writeSite(record, root, options({ signal: stop.signal, onProgress }))).rejects.toBe(
      "interrupted",
    );
    expect(await filesIn(root)).toEqual(before);
    expect(await readdir(dirname(root))).toEqual(["site"]);
  });

  it("says that it can't be written", async () => {
    const file = join(await temporaryFolder(), "a-file");
    await writeFile(file, "x");
    await expect(writeSite(record, join(file, "site"), options())).rejects.toMatchObject({
      code: "unwritable",
    });
  });
});

describe("parley export --site", () => {
  const services = fakeServices({ openRecord: async () => ({ ...record, close: async () => {} }) });

  it("says what stands where", async () => {
    const root = await newFolder();
    const args = ["export", "--site", root, "--kind", "call", "--without-pages"];
    const { status, out, err } = await runParley(args, services);
    const calls = await record.timeline({ kind: "call" });
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out).toMatch(
      new RegExp(`^${calls.length} contacts and \\d+ pages are in .*; open index\\.html\\.$`, "m"),
    );
    const again = await runParley([...args, "--json"], services);
    expect(JSON.parse(again.out)).toMatchObject({ folder: root, entries: calls.length });
  });

  it("refuses a folder of somebody else's", async () => {
    const root = await temporaryFolder();
    await writeFile(join(root, "diary.txt"), "mine");
    const { status, out, err } = await runParley(["export", "--site", root], services);
    expect({ status, out }).toEqual({ status: 1, out: "" });
    expect(err).toMatch(/no site of Parley's/);
  });
});

describe.skipIf(!canBrowse())("a site in the browser, from the disk", () => {
  it("searches without marks, and reads without scripts", async () => {
    const browser = await launchChromium(chromiumPath() ?? "");
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on("console", (message) => errors.push(message.text()));
    await page.goto(`file://${folder}/search.html`);
    await page.locator("#q").fill("dam phan riyadh");
    expect(await page.locator("#found li").count()).toBeGreaterThan(0);
    await page.locator("#q").fill("khong co gi nhu the");
    expect(await page.locator("#none").isVisible()).toBe(true);
    await page.locator("#q").fill("budapest");
    await page.locator("#found a").first().click();
    expect(await page.locator("h1").count()).toBe(1);
    expect(errors).toEqual([]);
    await browser.close();
  });

  it("runs nothing of a hostile page, whatever it holds", async () => {
    const hostile = await openTestStore(await temporaryFolder());
    await hostile.add(hostilePages());
    const root = await newFolder();
    await writeSite(hostile, root, options());
    const files = await filesIn(root);
    expect(brokenLinks(files)).toEqual([]);
    const browser = await launchChromium(chromiumPath() ?? "");
    const page = await browser.newPage({ viewport: { width: 390, height: 800 } });
    const errors: string[] = [];
    page.on("console", (message) => errors.push(message.text()));
    for (const path of [...files.keys()].filter((each) => each.endsWith(".html"))) {
      await page.goto(`file://${root}/${path}`);
      const state = await page.evaluate(() => ["hacked" in window, document.documentElement.scrollWidth]);
      expect([path, ...state]).toEqual([path, false, 390]);
      expect(await page.locator("a[href^='javascript']").count()).toBe(0);
    }
    expect(errors).toEqual([]);
    await browser.close();
    await hostile.close();
  });
});
