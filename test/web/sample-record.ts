import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { PageInput } from "../../src/page/types.ts";
import { readPage } from "../../src/read.ts";
import { openStore } from "../../src/store/index.ts";
import type { RecordService } from "../../src/store/service.ts";
import { temporaryFolder } from "../store/temporary.ts";

const samples = fileURLToPath(new URL("../../samples/", import.meta.url));

/** An empty record in a folder that is removed after the file's tests, read by the real engine. */
export const emptyRecord = async (): Promise<RecordService> =>
  openStore({
    record: await temporaryFolder(),
    create: true,
    engine: (input, given) => readPage(input, given ? { given } : {}),
  });

/** The pages of samples/, as the command line adds them. */
export const samplePages = (): PageInput[] =>
  readdirSync(samples)
    .filter((name) => /\.(txt|html)$/.test(name))
    .sort()
    .map((name) => ({ source: `samples/${name}`, bytes: new Uint8Array(readFileSync(samples + name)) }));

/** A record of the sample pages: a small negotiation with utterances, undertakings and positions. */
export async function sampleRecord(): Promise<RecordService> {
  const record = await emptyRecord();
  await record.add(samplePages());
  return record;
}
