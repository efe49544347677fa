import { ParleyError } from "../errors.ts";
import type { ByteReader } from "./byte-reader.ts";
import { tooLarge } from "./file-errors.ts";
import { brokenRecord, damagedArchive, itemOf } from "./held-page.ts";
import { type Headers, headersFrom, mediaTypeOf } from "./http.ts";
import type { HeldPage, SourceItem, SourceOptions, Stream } from "./types.ts";

const LONGEST_LINE = 65_536;
/** Lines of one head at most. */
const MOST_FIELDS = 500;

/**
 * The page of a web page saved as one file (RFC 2557): its first part of HTML or text, or the one that the head names
 * as `start`. Pictures behind it are not read, so that the limit of a page counts for the page alone.
 */
export async function* mhtmlPages(stream: Stream, options: SourceOptions): AsyncGenerator<SourceItem> {
  try {
    yield itemOf(await rootPage(stream, options.maxSize), options);
  } catch (error) {
    if (!(error instanceof ParleyError)) throw error;
    yield { error };
  }
}

async function rootPage({ source, bytes }: Stream, maxSize: number): Promise<HeldPage> {
  const top = await headOf(bytes);
  const type = top.get("content-type") ?? "";
  const boundaries = boundariesOf(type);
  if (boundaries.length === 0) return pageOf(top, top, await bodyOf(bytes, [], source, maxSize), source);
  const start = parameter(type, START);
  while (await toBoundary(bytes, boundaries)) {
    const head = await headOf(bytes);
    boundaries.push(...boundariesOf(head.get("content-type") ?? ""));
    if (isRoot(head, start))
      return pageOf(top, head, await bodyOf(bytes, boundaries, source, maxSize), source);
  }
  throw brokenRecord(source, "it holds no part of HTML or text");
}

async function headOf(bytes: ByteReader): Promise<Headers> {
  const lines: string[] = [];
  while (lines.length < MOST_FIELDS) {
    const line = await bytes.line(LONGEST_LINE);
    const text = line?.toString("utf8").replace(/\r?\n$/u, "") ?? "";
    // Empty lines before the first field come from copying.
    if (line === null || (text === "" && lines.length > 0)) break;
    if (text !== "") lines.push(text);
  }
  return headersFrom(lines);
}

const BOUNDARY = /;\s{0,80}boundary\s{0,9}=\s{0,9}(?:"([^"]{1,300})"|([^\s;"]{1,300}))/iu;
const START = /;\s{0,80}start\s{0,9}=\s{0,9}(?:"([^"]{1,300})"|([^\s;"]{1,300}))/iu;

const parameter = (value: string, name: RegExp): string | null =>
  name.exec(value)?.slice(1).find(Boolean) ?? null;

function boundariesOf(type: string): string[] {
  const boundary = /^\s*multipart\//iu.test(type) ? parameter(type, BOUNDARY) : null;
  return boundary === null ? [] : [`--${boundary}`];
}

const closes = (line: Buffer, boundaries: readonly string[]): boolean =>
  line[0] === 0x2d && line[1] === 0x2d && boundaries.some((each) => line.toString("latin1").startsWith(each));

async function toBoundary(bytes: ByteReader, boundaries: readonly string[]): Promise<boolean> {
  for (;;) {
    const line = await bytes.line(LONGEST_LINE);
    if (line === null) return false;
    if (closes(line, boundaries)) return true;
  }
}

function isRoot(head: Headers, start: string | null): boolean {
  if (start !== null && head.get("content-id") === start) return true;
  const { kind } = mediaTypeOf(head.get("content-type") ?? null);
  return start === null && (kind === "html" || kind === "text");
}

async function bodyOf(
  bytes: ByteReader,
  boundaries: readonly string[],
  source: string,
  maxSize: number,
): Promise<Buffer> {
  const lines: Buffer[] = [];
  // Encoding for transport makes a page three times as long at most.
  for (let room = 3 * maxSize; room >= 0; ) {
    const line = await bytes.line(LONGEST_LINE);
    if (line === null && boundaries.length > 0)
      throw damagedArchive(source, "the file breaks off in the page");
    if (line === null) return Buffer.concat(lines);
    if (closes(line, boundaries)) return withoutLineEnd(Buffer.concat(lines));
    lines.push(line);
    room -= line.length;
  }
  throw tooLarge(source, maxSize);
}

/** The line end before a boundary belongs to the boundary (RFC 2046, 5.1.1). */
function withoutLineEnd(body: Buffer): Buffer {
  if (body.at(-1) !== 0x0a) return body;
  return body.subarray(0, body.at(-2) === 0x0d ? -2 : -1);
}

function pageOf(top: Headers, head: Headers, body: Buffer, source: string): HeldPage {
  const { kind, encoding } = mediaTypeOf(head.get("content-type") ?? null);
  const addresses = [top.get("snapshot-content-location"), head.get("content-location")];
  return {
    bytes: decoded(body, head.get("content-transfer-encoding")?.toLowerCase() ?? ""),
    source,
    kind: kind === "text" ? "text" : "html",
    encoding,
    url: addresses.find((each) => each && /^https?:/iu.test(each)) ?? null,
    captured: isoOf(top.get("date")),
  };
}

function isoOf(date: string | undefined): string | null {
  const time = new Date(date ?? "");
  return Number.isNaN(time.getTime()) ? null : time.toISOString();
}

function decoded(body: Buffer, coding: string): Buffer {
  if (coding === "base64") return Buffer.from(body.toString("latin1"), "base64");
  return coding === "quoted-printable" ? unquoted(body) : body;
}

const EQUALS = 0x3d;

/** Quoted-printable (RFC 2045, 6.7): "=" and two hex digits stand for a byte, "=" at a line's end for no line end. */
function unquoted(body: Buffer): Buffer {
  const plain = Buffer.alloc(body.length);
  let size = 0;
  for (let at = 0; at < body.length; ) {
    const byte = body[at] ?? 0;
    const code =
      byte === EQUALS
        ? /^=(?:([\da-f]{2})|[ \t]{0,20}\r?\n)/iu.exec(body.toString("latin1", at, at + 24))
        : null;
    if (!code) plain[size++] = byte;
    else if (code[1]) plain[size++] = Number.parseInt(code[1], 16);
    at += code ? code[0].length : 1;
  }
  return plain.subarray(0, size);
}
