import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from "node:zlib";
import { tooLarge } from "./file-errors.ts";
import { brokenRecord, unsupportedArchive } from "./held-page.ts";

/** Named fields of a head, names in lower case; of fields told twice, the first. */
export type Headers = ReadonlyMap<string, string>;

/** Fields from the lines of a head; a line that begins with white space goes on with the line before it. */
export function headersFrom(lines: readonly string[]): Headers {
  const headers = new Map<string, string>();
  for (const line of unfolded(lines)) {
    const colon = line.indexOf(":");
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (name !== "" && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
}

function unfolded(lines: readonly string[]): string[] {
  const joined: string[][] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && /^[ \t]/u.test(line)) last.push(line.trim());
    else joined.push([line.trim()]);
  }
  return joined.map((parts) => parts.join(" "));
}

/** What a `Content-Type` says: HTML, plain text, something else, or nothing. */
export interface MediaType {
  readonly kind: "html" | "text" | "other" | null;
  readonly encoding: string | null;
}

/** Reads a `Content-Type`. */
export function mediaTypeOf(value: string | null): MediaType {
  const type = value?.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  const encoding = /;\s*charset\s*=\s*["']?([^\s;"']{1,40})/iu.exec(value ?? "")?.[1] ?? null;
  if (type === "text/html" || type === "application/xhtml+xml") return { kind: "html", encoding };
  if (type === "text/plain") return { kind: "text", encoding };
  return { kind: type === "" ? null : "other", encoding };
}

/** What a response says of the page that it carries. */
interface ResponsePage {
  readonly bytes: Uint8Array;
  readonly kind: "html" | "text" | null;
  readonly encoding: string | null;
}

/** Statuses whose body is the page itself. */
const FOUND = /^HTTP\/\d(?:\.\d)?\s+20[03](?:\s|$)/u;
/** A server's word to crawlers and sellers, not to readers. */
const FOR_ROBOTS = /\/(?:robots|ads|app-ads|humans|security)\.txt(?:[?#]|$)/iu;

/**
 * The page of an HTTP response with its head; null for other statuses and for what is neither HTML nor plain text.
 * Throws ParleyError `too-large`, `broken-record` or `unsupported-archive` naming the source.
 */
export function pageOfResponse(
  response: Buffer,
  source: string,
  url: string | null,
  maxSize: number,
): ResponsePage | null {
  const { head, body } = splitHead(response);
  const [status = "", ...lines] = head.split("\n");
  if (!FOUND.test(status)) return null;
  const headers = headersFrom(lines);
  const { kind, encoding } = mediaTypeOf(headers.get("content-type") ?? null);
  if (kind === "other" || (kind === "text" && FOR_ROBOTS.test(url ?? ""))) return null;
  const plain = unchunked(body, headers.get("transfer-encoding") ?? "");
  return { bytes: uncoded(plain, headers.get("content-encoding") ?? "", source, maxSize), kind, encoding };
}

function splitHead(response: Buffer): { head: string; body: Buffer } {
  const crlf = response.indexOf("\r\n\r\n");
  const lf = response.indexOf("\n\n");
  const bare = lf >= 0 && (crlf < 0 || lf < crlf);
  const end = bare ? lf : crlf;
  if (end < 0) return { head: response.toString("latin1"), body: Buffer.alloc(0) };
  return { head: response.toString("latin1", 0, end), body: response.subarray(end + (bare ? 2 : 4)) };
}

/** The body without its chunks. Many crawlers take the chunks away and leave the header: such bodies stay as they are. */
function unchunked(body: Buffer, coding: string): Buffer {
  if (!/\bchunked\b/iu.test(coding)) return body;
  const parts: Buffer[] = [];
  for (let at = 0; ; ) {
    const end = body.indexOf("\n", at);
    const size =
      end < 0
        ? null
        : /^\s*([\da-f]{1,8})\s*(?:;[^\r\n]*)?\r?$/iu.exec(
            body.toString("latin1", at, Math.min(end, at + 200)),
          );
    if (!size?.[1]) return at === 0 ? body : Buffer.concat(parts);
    const length = Number.parseInt(size[1], 16);
    if (length === 0) return Buffer.concat(parts);
    parts.push(body.subarray(end + 1, end + 1 + length));
    at = end + 1 + length;
    if (body[at] === 0x0d) at++;
    if (body[at] === 0x0a) at++;
  }
}

type Decoder = (bytes: Buffer, maxOutputLength: number) => Buffer;

// A page that was cut off while it was fetched is unpacked as far as it goes.
const finishFlush = constants.Z_SYNC_FLUSH;
const DECODERS: Readonly<Record<string, Decoder>> = {
  gzip: (bytes, maxOutputLength) => gunzipSync(bytes, { maxOutputLength, finishFlush }),
  deflate: (bytes, maxOutputLength) =>
    // RFC 9110 means zlib's format; many servers send the bare one.
    ((bytes[0] ?? 0) & 0x0f) === 8
      ? inflateSync(bytes, { maxOutputLength, finishFlush })
      : inflateRawSync(bytes, { maxOutputLength, finishFlush }),
  br: (bytes, maxOutputLength) => brotliDecompressSync(bytes, { maxOutputLength }),
};

/** The body without its content codings; as it is where a crawler unpacked it already and left the header. */
function uncoded(body: Buffer, coding: string, source: string, maxSize: number): Buffer {
  const codings = coding
    .toLowerCase()
    .split(",")
    .map((name) => name.trim().replace(/^x-/u, ""));
  let bytes = body;
  for (const name of codings.filter((each) => each !== "" && each !== "identity").reverse()) {
    if (looksPlain(bytes)) return bytes;
    const decoder = DECODERS[name];
    if (!decoder) throw unsupportedArchive(source, `it is packed by "${name.slice(0, 40)}"`);
    bytes = decoded(bytes, decoder, source, maxSize);
  }
  return bytes;
}

function decoded(bytes: Buffer, decoder: Decoder, source: string, maxSize: number): Buffer {
  try {
    return decoder(bytes, maxSize);
  } catch (cause) {
    const full = cause instanceof RangeError;
    throw full ? tooLarge(source, maxSize) : brokenRecord(source, "its packed data are wrong", cause);
  }
}

/** Markup or text begins with printable characters; packed data show other bytes soon. */
const looksPlain = (bytes: Buffer): boolean =>
  bytes.length === 0 ||
  /^(?:\xef\xbb\xbf)?\s*<|^[\t\n\r\x20-\x7e]{1,64}$/u.test(bytes.toString("latin1", 0, 64));
