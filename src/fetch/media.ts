import { ParleyError } from "../errors.ts";
import { told } from "./failure.ts";
import type { FetchHead } from "./types.ts";

/** Media types besides text/* that are text of some kind. */
const TEXT = new Set([
  "application/xml",
  "application/json",
  "application/xhtml+xml",
  "application/x-ndjson",
]);
/** Endings of structured types, RFC 6839: "application/rss+xml". */
const STRUCTURED = /\+(?:xml|json)$/u;

/** Archives that hold pages. */
const ARCHIVES = new Set([
  "application/gzip",
  "application/x-gzip",
  "application/zip",
  "application/x-zip-compressed",
  "application/warc",
  "multipart/related",
  "message/rfc822",
  "application/x-mimearchive",
]);

/** What says nothing of the bytes. */
const UNKNOWN = new Set([null, "application/octet-stream", "binary/octet-stream", "application/unknown"]);

/** Bytes at the beginning of a body of unknown type that are looked at. */
const SNIFFED = 512;

const isText = (type: string): boolean => type.startsWith("text/") || TEXT.has(type) || STRUCTURED.test(type);

const notText = (address: string, what: string): ParleyError =>
  new ParleyError("not-text", `${told(address)} is ${what}, not text.`, { subject: told(address) });

/** Throws `not-text` where the type that the head tells is none of pages, feeds and lists. */
export function refuseType({ address, mediaType }: FetchHead, archives: boolean): void {
  if (mediaType === null || UNKNOWN.has(mediaType) || isText(mediaType)) return;
  if (archives && ARCHIVES.has(mediaType)) return;
  throw notText(address, `of the type ${mediaType.slice(0, 60)}`);
}

/** Throws `not-text` where the head tells no type and the first bytes are none of text: NUL, or those of an archive. */
export function refuseBytes({ address, mediaType }: FetchHead, start: Uint8Array, archives: boolean): void {
  if (archives || !UNKNOWN.has(mediaType)) return;
  const wide = (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff);
  const packed = start[0] === 0x1f && start[1] === 0x8b;
  if (packed || (!wide && start.subarray(0, SNIFFED).includes(0)))
    throw notText(address, "made of other bytes");
}
