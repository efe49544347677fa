import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import type { PageInput } from "../../src/page/types.ts";
import { readPage } from "../../src/read.ts";
import { openStore } from "../../src/store/index.ts";
import type { RecordService } from "../../src/store/service.ts";
import { temporaryFolder } from "../store/temporary.ts";
import { openSite, type Site } from "./site.ts";

const samples = fileURLToPath(new URL("../../samples", import.meta.url));

/** The sample pages whose names hold one of the words; all of them when none is given. */
export async function samplePages(...words: readonly string[]): Promise<PageInput[]> {
  const names = (await readdir(samples)).filter(
    (name) => words.length === 0 || words.some((w) => name.includes(w)),
  );
  return Promise.all(
    names.sort().map(async (source) => ({ source, bytes: await readFile(join(samples, source)) })),
  );
}

/** A record as people use it, in a folder of its own, with some of the sample pages. Close it after use. */
export async function deskRecord(pages: readonly PageInput[]): Promise<RecordService> {
  const record = await openStore({
    record: await temporaryFolder(),
    create: true,
    engine: (input, given, options) => readPage(input, { ...options, ...(given ? { given } : {}) }),
  });
  await record.add(pages);
  return record;
}

/** The app over a record of the samples, and of further pages, for the tests of one block. Ready once these begin. */
export interface SampleSite {
  readonly site: Site;
  readonly record: RecordService;
  /** The address of the app. */
  readonly home: string;
}

/** Has the app opened before the tests of the block in which it is called, and closed after them. */
export function sampleSite(more: readonly PageInput[] = []): SampleSite {
  const opened: Partial<SampleSite> = {};
  beforeAll(async () => {
    const site = await openSite();
    const record = await deskRecord([...(await samplePages()), ...more]);
    Object.assign(opened, { site, record, home: await site.serve(record) });
  });
  afterAll(async () => {
    await opened.site?.close();
    await opened.record?.close();
  });
  const there = <K extends keyof SampleSite>(name: K): SampleSite[K] => {
    const value = opened[name];
    if (value === undefined) throw new Error(`The tests have not begun: there is no ${name} yet.`);
    return value;
  };
  return {
    get site() {
      return there("site");
    },
    get record() {
      return there("record");
    },
    get home() {
      return there("home");
    },
  };
}

/** Fills in why and who decides in the dialog that is open, and records the decision. */
export async function recordDecision(page: Page, reason: string): Promise<void> {
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Lý do").fill(reason);
  await dialog.getByLabel("Người quyết định").fill("Lan");
  await dialog.getByRole("button", { name: "Ghi quyết định" }).click();
  await dialog.waitFor({ state: "detached" });
}
