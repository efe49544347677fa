import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { PageInput } from "../../src/page/types.ts";
import { readPage } from "../../src/read.ts";
import { openStore } from "../../src/store/index.ts";
import type { RecordService } from "../../src/store/service.ts";
import { temporaryFolder } from "../store/temporary.ts";

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
