import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { namesFrom, wordsIn } from "../../../src/labels/index.ts";
import { createApp } from "../../../src/serve/app.ts";
import { zippedSite } from "../../../src/serve/zipped-site.ts";
import { world } from "../../../src/world/index.ts";
import { unzipped } from "../../sources/unzipped.ts";
import { fixtureService } from "../fixture.ts";
import { asker, own, type ServedRecord, servedRecord } from "./record.ts";

let record: ServedRecord;
beforeAll(async () => {
  record = await servedRecord();
});
afterAll(() => record.service.close());

const temporary = (): number =>
  readdirSync(tmpdir()).filter((name) => name.startsWith("parley-site-")).length;

describe("a site of the record", () => {
  it("comes as an archive whose pages lead to each other, and leaves nothing behind", async () => {
    const response = await record.ask("/api/site?lang=vi", { token: null });
    expect(response.headers.get("content-disposition")).toBe('attachment; filename="record.zip"');
    const files = await unzipped(Buffer.from(await response.arrayBuffer()));
    expect([...files.keys()].filter((path) => !path.startsWith("record/"))).toEqual([]);
    expect(files.get("record/index.html")).toContain('lang="vi"');
    expect([...files.keys()].some((path) => path.startsWith("record/entries/"))).toBe(true);
    await vi.waitFor(() => expect(temporary()).toBe(0));
  });

  it("is the same archive for the same record", async () => {
    const once = async (): Promise<Buffer> =>
      Buffer.from(await (await record.ask("/api/site?lang=en", { token: null })).arrayBuffer());
    expect((await once()).equals(await once())).toBe(true);
  });

  it("that nobody reads to its end leaves nothing behind either", async () => {
    const head = await record.ask("/api/site", { method: "HEAD" });
    expect(head.headers.get("content-type")).toBe("application/zip");
    const left = await record.ask("/api/site");
    await left.body?.cancel();
    await vi.waitFor(() => expect(temporary()).toBe(0), { timeout: 30_000 });
  });

  it("whose files are gone before their turn fails for its reader, and for nobody else", async () => {
    // A folder of its own: other tests make sites at the same time.
    const apart = mkdtempSync(join(tmpdir(), "parley-gone-"));
    vi.stubEnv("TMPDIR", apart);
    const archive = zippedSite(record.service, {
      words: wordsIn("vi"),
      names: namesFrom(world, "vi"),
      filters: {},
      withoutPages: false,
      today: "2025-06-05",
    });
    await archive.next();
    vi.unstubAllEnvs();
    rmSync(apart, { recursive: true });
    const rest = async (): Promise<void> => {
      for await (const _chunk of archive);
    };
    await expect(rest()).rejects.toThrow("ENOENT");
  });
});

describe("the documentation", () => {
  const folder = mkdtempSync(join(tmpdir(), "parley-docs-"));
  mkdirSync(join(folder, "api"));
  writeFileSync(join(folder, "index.html"), "<title>docs</title>");
  writeFileSync(join(folder, "api", "index.html"), "<title>api</title>");
  afterAll(() => rmSync(folder, { recursive: true }));
  const ask = asker(
    createApp(fixtureService(), { token: own, webDirectory: null, docsDirectory: `${folder}/` }),
  );

  it.each([
    ["/docs/", 200, "docs"],
    ["/docs/index.html", 200, "docs"],
    ["/docs/api/", 200, "api"],
    ["/docs/none", 404, "no such file"],
    ["/docs/..%2f..%2fetc/passwd", 404, "no such file"],
  ])("%s is answered with %i", async (path, status, text) => {
    const response = await ask(path, { token: null });
    expect([response.status, await response.text()]).toEqual([status, expect.stringContaining(text)]);
    expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
  });

  it("without a slash leads to the one with it: its links are relative", async () => {
    const response = await ask("/docs", { token: null });
    expect([response.status, response.headers.get("location")]).toEqual([308, "/docs/"]);
  });
});
