import { setTimeout } from "node:timers/promises";
import { readPage } from "../../../src/read.ts";
import { openStore } from "../../../src/store/index.ts";
import type { RecordService } from "../../../src/store/service.ts";
import { markOf } from "./web.ts";

/** How a process that was just killed lets go of its folder: as soon as the system has ended it. */
const PATIENCE = 10_000;

async function opened(record: string): Promise<RecordService> {
  const until = performance.now() + PATIENCE;
  for (;;) {
    try {
      return await openStore({ record, create: false, engine: (input) => readPage(input) });
    } catch (error) {
      if (performance.now() > until) throw error;
      await setTimeout(100);
    }
  }
}

async function within<T>(record: string, work: (service: RecordService) => Promise<T>): Promise<T> {
  const service = await opened(record);
  try {
    return await work(service);
  } finally {
    await service.close();
  }
}

/** Makes all feeds due that the record follows, as time does. */
export const timePasses = (record: string, feeds: readonly string[]): Promise<void> =>
  within(record, async ({ watching }) => {
    const rows = await watching.known("source", feeds);
    const now = new Date().toISOString();
    await watching.note(rows.map((row) => ({ ...row, due: now })));
  });

const versionsAmong = (text: string, most: number): number[] =>
  Array.from({ length: most }, (_, k) => k + 1).filter((version) => text.includes(markOf(version)));

/** What is not as it should be of a record that is to hold so many versions of each article, each once; empty where all is well. */
export const faultsIn = (
  record: string,
  { articles, versions }: { readonly articles: readonly string[]; readonly versions: number },
): Promise<string[]> =>
  within(record, async (service) => {
    const faults: string[] = [];
    const wanted = Array.from({ length: versions }, (_, k) => k + 1);
    const all = await service.pages();
    for (const address of articles) {
      const own = all.filter(({ url }) => url === address);
      const frozen = await Promise.all(own.map(({ id }) => service.frozen(id)));
      const inOrder = frozen
        .flatMap((page) => (page === null ? [] : [page]))
        .sort((a, b) => ((a.captured ?? "") < (b.captured ?? "") ? -1 : 1));
      const found = inOrder.flatMap(({ bytes }) => versionsAmong(new TextDecoder().decode(bytes), versions));
      if (found.join() !== wanted.join()) faults.push(`${address}: versions ${found.join(", ") || "none"}`);
    }
    const strangers = all.filter(({ url }) => !articles.includes(url ?? ""));
    for (const { source } of strangers) faults.push(`${source} is nobody's`);
    for (const { address, code, message } of await service.watching.failures())
      faults.push(`${address}: ${code} ${message}`);
    const checked = await service.check();
    if (checked.differing !== 0) faults.push(`check: ${JSON.stringify(checked).slice(0, 500)}`);
    return faults;
  });
