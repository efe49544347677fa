import type { Ops } from "../ops/types.ts";
import type { BackfillCounts, BackfillState } from "../schema/index.ts";
import type { AddResult } from "../store/service.ts";
import type { Judgement } from "./filter/index.ts";

/** Numbers of records while a file is read. */
export interface Tally extends BackfillCounts {
  records: number;
  kept: number;
  dropped: { noPage: number; language: number; noParty: number };
  added: number;
  known: number;
  failed: number;
}

/** Nothing was looked at yet. */
export const noRecords = (): Tally => ({
  records: 0,
  kept: 0,
  dropped: { noPage: 0, language: 0, noParty: 0 },
  added: 0,
  known: 0,
  failed: 0,
});

/** A copy, which stays as it is while counting goes on. */
export const tallyOf = (counts: BackfillCounts): Tally => ({ ...counts, dropped: { ...counts.dropped } });

/** Counts a record that holds a page. */
export function countJudged(tally: Tally, judgement: Judgement): void {
  if (judgement === "kept") tally.kept++;
  else tally.dropped[judgement]++;
}

/** Counts what became of pages that were let through. */
export function countAdded(tally: Tally, results: readonly AddResult[]): void {
  for (const { state } of results) tally[state]++;
}

const counted = ["records", "kept", "added", "known", "failed"] as const;
const reasons = ["noPage", "language", "noParty"] as const;

/** Numbers of several files together. */
export function sumOf(all: readonly BackfillCounts[]): BackfillCounts {
  const sum = noRecords();
  for (const counts of all) {
    for (const name of counted) sum[name] += counts[name];
    for (const name of reasons) sum.dropped[name] += counts.dropped[name];
  }
  return sum;
}

/** What came between two notes of one file. */
export function cameBetween(before: BackfillCounts, after: BackfillCounts): BackfillCounts {
  const came = tallyOf(after);
  for (const name of counted) came[name] -= before[name];
  for (const name of reasons) came.dropped[name] -= before.dropped[name];
  return came;
}

/** Counts in the metrics what came between two notes of one file. */
export function countInMetrics(ops: Ops, before: BackfillState, after: BackfillState): void {
  const { kept, failed, added, known, dropped } = cameBetween(before.counts, after.counts);
  const { noPage, language, noParty } = dropped;
  const records = { kept, failed, "no-page": noPage, language, "no-party": noParty } as const;
  for (const outcome of ["kept", "failed", "no-page", "language", "no-party"] as const)
    if (records[outcome] > 0) ops.count("parley_backfill_records_total", { outcome }, records[outcome]);
  const pages = { added, known, failed } as const;
  for (const outcome of ["added", "known", "failed"] as const)
    if (pages[outcome] > 0) ops.count("parley_pages_total", { outcome }, pages[outcome]);
  const bytes = after.offset - before.offset;
  if (bytes > 0) ops.count("parley_backfill_bytes_total", {}, bytes);
}
