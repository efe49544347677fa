import { ParleyError } from "../errors.ts";
import type { ByteReader } from "./byte-reader.ts";
import { tooLarge } from "./file-errors.ts";
import { damagedArchive, itemOf } from "./held-page.ts";
import { type Headers, headersFrom, mediaTypeOf, pageOfResponse } from "./http.ts";
import type { HeldPage, SourceItem, SourceOptions, Stream } from "./types.ts";

/** Bytes of one line of a record's head at most, and of the heads of one record together. */
const LONGEST_LINE = 65_536;
const BLANK = /^\r?\n?$/u;
const VERSION = /^WARC\/\d\.\d{1,2}\r?\n?$/u;
/** What stands between a record and the next one where a length is told too large. */
const NEXT_RECORD = Buffer.from("\r\n\r\nWARC/1.");

/** A record's head; its block comes next in the bytes. */
interface Head {
  readonly headers: Headers;
  readonly length: number;
}

/** A record of a WARC file, or the place where none could be read. `page` is null where it holds none. */
export type WarcRecord = {
  /** Bytes of the file before it. */
  readonly at: number;
} & (
  | { readonly page: HeldPage | null; readonly error?: undefined }
  | { readonly page?: undefined; readonly error: ParleyError }
);

/**
 * The pages of a WARC file (ISO 28500, versions 0.17 to 1.1): responses with status 200 that are HTML or plain text,
 * resources, and conversions (WET). Other records are left out. Behind a broken record the next one is looked for.
 */
export async function* warcPages(
  { source, bytes }: Stream,
  options: SourceOptions,
): AsyncGenerator<SourceItem> {
  let number = 0;
  const records = warcRecords(bytes, () => `${source}#${++number}`, options.maxSize);
  for await (const { page, error } of records) {
    if (error) yield { error };
    else if (page) yield itemOf(page, options);
  }
}

/**
 * All records of a WARC file in their order, with where each begins. `labelOf` names the record at a place; `maxSize`:
 * bytes of one page at most.
 */
export async function* warcRecords(
  bytes: ByteReader,
  labelOf: (at: number) => string,
  maxSize: number,
): AsyncGenerator<WarcRecord> {
  for (;;) {
    let at = bytes.position;
    try {
      await skipLineEnds(bytes);
      at = bytes.position;
      const label = labelOf(at);
      const head = await nextHead(bytes, label);
      if (!head) return;
      yield { at, page: await pageOf(head, bytes, label, maxSize) };
    } catch (error) {
      if (!(error instanceof ParleyError)) throw error;
      yield { at, error };
    }
  }
}

const LINE_ENDS: ReadonlySet<number | undefined> = new Set([0x0a, 0x0d]);

/** Line ends belong to the record before them. */
async function skipLineEnds(bytes: ByteReader): Promise<void> {
  while (LINE_ENDS.has((await bytes.peek(1))[0])) await bytes.skip(1);
}

/** Null at the end. Throws where something else stands than a record, having gone on to the next one. */
async function nextHead(bytes: ByteReader, label: string): Promise<Head | null> {
  let junk = 0;
  for (;;) {
    const line = await bytes.line(LONGEST_LINE);
    const text = line?.toString("latin1") ?? "";
    const begins = line === null || VERSION.test(text);
    if (begins && junk > 0) {
      if (line) bytes.unread(line);
      throw damagedArchive(label, `${junk} bytes before it are no record`);
    }
    if (line === null) return null;
    if (begins) return headFrom(bytes, label);
    if (!BLANK.test(text)) junk += line.length;
  }
}

async function headFrom(bytes: ByteReader, label: string): Promise<Head> {
  const lines: string[] = [];
  let size = 0;
  for (;;) {
    const line = await bytes.line(LONGEST_LINE);
    if (line === null) throw damagedArchive(label, "the file breaks off in its head");
    const text = line.toString("utf8");
    if (VERSION.test(text)) {
      bytes.unread(line);
      throw damagedArchive(label, "its head has no end");
    }
    if (BLANK.test(text)) break;
    size += line.length;
    if (size > LONGEST_LINE) throw damagedArchive(label, "its head has no end");
    lines.push(text);
  }
  const headers = headersFrom(lines);
  const told = headers.get("content-length") ?? "";
  if (!/^\d{1,15}$/u.test(told)) throw damagedArchive(label, "it does not tell its length");
  return { headers, length: Number(told) };
}

async function pageOf(
  { headers, length }: Head,
  bytes: ByteReader,
  label: string,
  maxSize: number,
): Promise<HeldPage | null> {
  if (!holdsPage(headers)) {
    await skipBlock(bytes, length, label);
    return null;
  }
  if (length > maxSize + LONGEST_LINE) {
    const start = await bytes.peek(LONGEST_LINE);
    await skipBlock(bytes, length, label);
    if (pageIn(headers, start, label, maxSize) === null) return null;
    throw tooLarge(label, maxSize);
  }
  return pageIn(headers, await blockOf(bytes, length, label), label, maxSize);
}

const TAKEN = new Set(["response", "resource", "conversion"]);

function holdsPage(headers: Headers): boolean {
  const type = headers.get("warc-type")?.toLowerCase() ?? "";
  if (!TAKEN.has(type)) return false;
  // A response may also be one of DNS.
  return type !== "response" || /^<?https?:/iu.test(headers.get("warc-target-uri") ?? "");
}

async function blockOf(bytes: ByteReader, length: number, label: string): Promise<Buffer> {
  const block = await bytes.take(length);
  if (block.length < length) throw damagedArchive(label, "the file breaks off in it");
  if (await endsRecord(bytes)) return block;
  const at = block.indexOf(NEXT_RECORD);
  if (at >= 0) bytes.unread(block.subarray(at));
  throw damagedArchive(label, "it does not have the length that it tells");
}

/** Two line ends close a record; where a writer forgot one or both, the next record begins or the file ends. */
async function endsRecord(bytes: ByteReader): Promise<boolean> {
  const after = (await bytes.peek(7)).toString("latin1");
  return /^\r?\n\r?\n|^\r?\n?(?:WARC\/|$)/u.test(after);
}

async function skipBlock(bytes: ByteReader, length: number, label: string): Promise<void> {
  if ((await bytes.skip(length)) < length) throw damagedArchive(label, "the file breaks off in it");
}

function pageIn(headers: Headers, block: Buffer, source: string, maxSize: number): HeldPage | null {
  const url = headers.get("warc-target-uri")?.replace(/^<|>$/gu, "") ?? null;
  const captured = headers.get("warc-date") ?? null;
  const truncated = headers.has("warc-truncated");
  const known = { source, url, captured, truncated };
  if (headers.get("warc-type")?.toLowerCase() === "response") {
    const page = pageOfResponse(block, source, url, maxSize);
    return page && { ...known, ...page };
  }
  const { kind, encoding } = mediaTypeOf(headers.get("content-type") ?? null);
  return kind === "html" || kind === "text" ? { ...known, bytes: block, kind, encoding } : null;
}
