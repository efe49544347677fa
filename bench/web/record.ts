import type { PageInput } from "../../src/page/types.ts";
import type { Reading } from "../../src/schema/index.ts";
import { openStore } from "../../src/store/index.ts";
import type { RecordService } from "../../src/store/service.ts";
import { generateInputs } from "../negotiation/index.ts";

/** The generated negotiations in full; a smaller record holds their first pages. */
const SIZE = { contacts: 5_000, pages: 100_000 };
/** Pages added by one transaction, as an archive adds them. */
const BATCH = 200;

/** Bytes are JSON; checking it against the schema is the reader's business and not the record's. */
const engine = (input: PageInput): Reading => JSON.parse(new TextDecoder().decode(input.bytes)) as Reading;

const say = (line: string): void => void process.stderr.write(`${line}\n`);

async function fill(store: RecordService, pages: number): Promise<void> {
  const start = performance.now();
  let batch: PageInput[] = [];
  let added = 0;
  for (const input of generateInputs(SIZE)) {
    if (added + batch.length >= pages) break;
    batch.push(input);
    if (batch.length < BATCH) continue;
    await store.add(batch);
    added += batch.length;
    batch = [];
    if (added % 10_000 === 0) say(`${added} pages, ${Math.round((performance.now() - start) / 1000)} s`);
  }
  if (batch.length > 0) await store.add(batch);
}

/** A few of the generated pages are the same as others. */
const FULL = 0.99;

/**
 * Opens the record in a folder with so many generated pages, those that it holds not yet added. What an earlier run
 * left half done is so finished.
 */
export async function generatedRecord(folder: string, pages: number): Promise<RecordService> {
  const store = await openStore({ record: folder, create: true, engine });
  if ((await store.summary()).pages < FULL * pages) await fill(store, pages);
  return store;
}
