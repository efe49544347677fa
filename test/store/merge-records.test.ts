import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { DecisionDraft } from "../../src/schema/index.ts";
import { writeBackup } from "../../src/store/backup/backup.ts";
import { mergeBackup } from "../../src/store/merge-records.ts";
import type { RecordService } from "../../src/store/service.ts";
import type { PageSpec } from "../record/builders.ts";
import { inputOf } from "./fake-engine.ts";
import { openTestStore, temporaryFolder } from "./temporary.ts";

const opened: RecordService[] = [];

afterAll(async () => {
  for (const service of opened.splice(0)) await service.close();
});

const call = (outlet: string, day: string): PageSpec => ({
  source: `${outlet}.txt`,
  outlet,
  body: `Bài của tòa soạn ${outlet} về cuộc điện đàm.`,
  events: [{ with: ["Vladimir Putin/RU", "Donald Trump/US"], day }],
});

const both = call("chung", "2025-06-04");

async function recordOf(pages: readonly PageSpec[]): Promise<RecordService> {
  const service = await openTestStore(await temporaryFolder());
  opened.push(service);
  await service.add(pages.map(inputOf));
  return service;
}

/** Corrects the day of the contact that both records know, and gives the shared page another outlet. */
async function decideIn(service: RecordService, by: string, day: string): Promise<void> {
  const [entry] = await service.timeline();
  const report = entry?.reports.find(({ outlet }) => outlet === "chung");
  const at = `2025-06-10T0${by.length}:00:00.000Z`;
  const signed = { at, by, reason: null };
  const time = { value: day, precision: "day" };
  const correct = { act: "correct", reports: [report?.key], values: { time } };
  await service.decide(DecisionDraft.parse({ ...signed, ...correct }));
  const page = { act: "page", page: report?.page, values: { outlet: `nhà ${by}` } };
  await service.decide(DecisionDraft.parse({ ...signed, ...page }));
}

/** What a record tells, but when its pages were added to it. */
async function shown(service: RecordService): Promise<string> {
  const pages = (await service.pages()).map(({ added, ...page }) => page);
  return JSON.stringify([await service.timeline(), await service.decisions(), pages], null, 1);
}

test("two records come to the same, whichever takes in the other, and no contradicting decision is lost", async () => {
  const [mine, theirs] = [
    await recordOf([both, call("một", "2025-06-04")]),
    await recordOf([both, call("hai", "2025-06-20")]),
  ];
  await decideIn(mine, "lan", "2025-06-03");
  await decideIn(theirs, "minh", "2025-06-05");
  const folder = await temporaryFolder();
  const [myFile, theirFile] = [join(folder, "mine.gz"), join(folder, "theirs.gz")];
  await writeBackup(mine.backup(), myFile);
  await writeBackup(theirs.backup(), theirFile);
  const merged = { pages: { added: 1, known: 1, failed: 0 }, decisions: { added: 2, known: 0 } };
  expect(await mergeBackup(mine, theirFile)).toEqual(merged);
  expect(await mergeBackup(theirs, myFile)).toEqual(merged);
  expect(await shown(mine)).toBe(await shown(theirs));
  const log = await mine.decisions();
  expect(log.map(({ conflicts }) => conflicts.length)).toEqual([1, 1, 1, 1]);
  const again = { pages: { added: 0, known: 2, failed: 0 }, decisions: { added: 0, known: 2 } };
  expect(await mergeBackup(mine, theirFile)).toEqual(again);
}, 120_000);
