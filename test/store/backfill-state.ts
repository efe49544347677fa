import type { BackfillState } from "../../src/schema/index.ts";

/** A file of a backfill, half-way. */
export const backfill: BackfillState = {
  file: "/archive/b.warc.gz",
  filter: "none",
  begun: "2030-06-06T08:00:00.000Z",
  noted: "2030-06-06T08:05:00.000Z",
  offset: 1_000,
  within: 20,
  size: 9_000,
  counts: {
    records: 12,
    kept: 3,
    dropped: { noPage: 6, language: 1, noParty: 2 },
    added: 2,
    known: 0,
    failed: 1,
  },
  done: false,
  error: null,
};
