import { gzipSync } from "node:zlib";
import type { OpenedArchive } from "../../src/backfill/archive.ts";
import type { BackfillRecord, ReadingMeans } from "../../src/backfill/read-file.ts";
import type { PageInput } from "../../src/page/types.ts";
import type { BackfillState } from "../../src/schema/index.ts";
import type { AddResult } from "../../src/store/service.ts";
import { response, warcRecord } from "../sources/builders.ts";

/** A page of HTML that says something. */
export const pageOf = (text: string, lang = "vi"): string =>
  `<!doctype html><html lang="${lang}"><head><title>Tin</title></head><body><p>${text}</p></body></html>`;

/** A record with a page. */
export const pageRecord = (n: number, text = `Trang số ${n} của kho lưu trữ.`): Buffer =>
  response(`https://news.example/${n}`, pageOf(text));

/** A record without a page. */
export const requestRecord = (n: number): Buffer =>
  warcRecord(
    { "WARC-Type": "request", "WARC-Target-URI": `https://news.example/${n}` },
    "GET / HTTP/1.1\r\n\r\n",
  );

/** Records packed as web archives are: a member each. */
export const packed = (records: readonly Uint8Array[]): Buffer =>
  Buffer.concat(records.map((record) => gzipSync(record)));

/** Bytes as a file that is read in pieces of `step`. */
export function archiveOf(file: Uint8Array, from: number, step = 1_000): OpenedArchive {
  async function* bytes(): AsyncGenerator<Uint8Array> {
    for (let at = from; at < file.length; at += step)
      yield file.subarray(at, Math.min(file.length, at + step));
  }
  return { size: file.length, failure: null, bytes: bytes() };
}

/** A record that keeps what it is given in memory. */
export class MemoryRecord implements BackfillRecord {
  readonly pages = new Map<string, PageInput>();
  readonly states = new Map<string, BackfillState>();
  /** Sources of all pages in the order in which they came, again and again where they came so. */
  readonly came: string[] = [];

  async add(pages: readonly PageInput[]): Promise<AddResult[]> {
    return pages.map((page) => {
      const { source } = page;
      this.came.push(source);
      const state = this.pages.has(source) ? ("known" as const) : ("added" as const);
      this.pages.set(source, page);
      return { source, state, page: `page:${source}`, title: null };
    });
  }

  async noted(name: string): Promise<BackfillState | null> {
    return this.states.get(name) ?? null;
  }

  async note(state: BackfillState): Promise<void> {
    this.states.set(state.file, state);
  }
}

/** What reading a file in memory is done with. */
export const means = (
  file: Uint8Array,
  record: BackfillRecord,
  more: Partial<ReadingMeans> = {},
): ReadingMeans => ({
  record,
  open: (_, from) => archiveOf(file, from),
  signal: new AbortController().signal,
  now: () => new Date("2031-02-05T08:00:00.000Z"),
  onFailure: () => {},
  ...more,
});
