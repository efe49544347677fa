import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PageInput } from "../../src/page/types.ts";
import { readPage } from "../../src/read.ts";
import { DEFAULT_MAX_SIZE, pagesFrom } from "../../src/sources/index.ts";
import { openStore } from "../../src/store/index.ts";
import type { RecordService } from "../../src/store/service.ts";
import { piped } from "../sources/gather.ts";
import { recordFolder } from "../store/temporary.ts";
import { files, type HostileFile } from "./hostile/files.ts";

/** Bytes by which reading one file may let memory grow, beyond the file and what is made of a page. */
const MOST_MEMORY = 500_000_000;

/** The page that a test of a file must still be able to add. */
const good = (n: number): PageInput => ({
  source: `good-${n}.txt`,
  bytes: Buffer.from(`Tin số ${n}\n\nNgày 3/2/2025, Nga và Ukraine gặp nhau tại Istanbul.`),
});

let service: RecordService;
let folder = "";
const uncaught: unknown[] = [];
const note = (error: unknown): void => void uncaught.push(error);
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "parley-hostile-"));
  process.on("unhandledRejection", note);
  service = await openStore({
    record: await recordFolder(),
    create: true,
    engine: (input, given, options) => readPage(input, { ...options, ...(given ? { given } : {}) }),
  });
});
afterAll(async () => {
  process.off("unhandledRejection", note);
  await service.close();
  const left = readdirSync(folder, { recursive: true });
  rmSync(folder, { recursive: true });
  // Whatever the names in an archive: nothing was unpacked anywhere here.
  expect({ left, uncaught }).toEqual({ left: [], uncaught: [] });
});

/** What the file came to: its pages, and the codes of its errors, each once. */
async function gathered({ file, bytes }: HostileFile) {
  const path = join(folder, file);
  writeFileSync(path, bytes());
  const [pages, codes]: [PageInput[], Set<string>] = [[], new Set()];
  const before = process.memoryUsage.rss();
  let most = 0;
  for await (const { input, error } of pagesFrom([path], { maxSize: DEFAULT_MAX_SIZE, stdin: piped("") })) {
    if (input) pages.push(input);
    else codes.add(error.code);
    most = Math.max(most, process.memoryUsage.rss() - before);
  }
  rmSync(path);
  return { pages, codes: [...codes], most };
}

describe("hostile files", () => {
  it.each(files.map((hostile, n) => [`${hostile.aim}: ${hostile.name}`, hostile, n] as const))(
    "%s",
    async (_, hostile, n) => {
      const { pages, codes, most } = await gathered(hostile);
      expect({ codes: codes.sort(), pages: pages.length }).toEqual({
        codes: [...hostile.told].sort(),
        pages: hostile.pages,
      });
      expect(most).toBeLessThan(MOST_MEMORY);
      const results = await service.add([...pages, good(n)]);
      expect(results.at(-1)).toMatchObject({ state: "added" });
      for (const { state } of results) expect(["added", "known", "failed"]).toContain(state);
      const told = JSON.stringify(results);
      expect(told).not.toMatch(/root:x|could not be read:/);
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
    20_000,
  );

  it("left a whole record", async () => {
    expect(await service.check()).toMatchObject({ differing: 0 });
  });
});
