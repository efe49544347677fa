import { isUtf8 } from "node:buffer";
import { type Entry, fromBufferPromise, getFileNameLowLevel, openPromise, type ZipFile } from "yauzl";
import { ParleyError } from "../errors.ts";
import { ByteReader } from "./byte-reader.ts";
import { tooLarge } from "./file-errors.ts";
import { isPageName } from "./formats.ts";
import { brokenRecord, damagedArchive, unsupportedArchive } from "./held-page.ts";
import type { Chunk, Stream } from "./types.ts";

/** A zip's list of members stands at its end: one that comes through a pipe or in another archive is held whole, up to this many pages. */
const HELD = 10;

const OPTIONS = { lazyEntries: true, autoClose: false, decodeStrings: false } as const;

/** Signs of a member's name that are told; the format allows 65,535. */
const LONGEST_NAME = 1000;

/** Methods of the ZIP specification (APPNOTE 4.4.5) that are unpacked: stored and deflated. */
const METHODS = new Set([0, 8]);

/** Bit 11 of the general purpose flags: the name is in UTF-8. */
const UTF8_NAME = 0x0800;

/**
 * The members of a zip that may be pages, in the order of its list, or the error in place of one that can't be
 * opened. Names are only labels: nothing is written to the disk.
 */
export async function* zipMembers(stream: Stream, maxSize: number): AsyncGenerator<Stream | ParleyError> {
  const { source } = stream;
  let zip: ZipFile | null = null;
  try {
    zip = await opened(stream, maxSize);
    for await (const entry of zip.eachEntry()) {
      const name = nameOf(entry);
      if (isMember(name)) yield await memberOf(zip, entry, name, stream);
    }
  } catch (cause) {
    yield cause instanceof ParleyError ? cause : damagedArchive(source, reasonOf(cause), cause);
  } finally {
    zip?.close();
  }
}

const reasonOf = (cause: unknown): string =>
  (cause instanceof Error ? cause.message : String(cause)).replace(/\.$/u, "");

async function opened({ source, bytes, path }: Stream, maxSize: number): Promise<ZipFile> {
  if (path !== null) return openPromise(path, OPTIONS);
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes.rest()) {
    if (chunk instanceof ParleyError) throw chunk;
    size += chunk.length;
    if (size > HELD * maxSize) throw tooLarge(source, HELD * maxSize);
    parts.push(chunk);
  }
  return fromBufferPromise(Buffer.concat(parts), OPTIONS);
}

/** Windows packs names in UTF-8 without saying so: bytes that are valid UTF-8 are hardly ever CP437. */
function nameOf(entry: Entry): string {
  // Without decoding, yauzl leaves names in bytes.
  const raw = entry.fileNameRaw;
  const flags = isUtf8(raw) ? entry.generalPurposeBitFlag | UTF8_NAME : entry.generalPurposeBitFlag;
  return getFileNameLowLevel(flags, raw, entry.extraFields, false);
}

/** Names that begin with a dot, but for the ways up. */
const HIDDEN = /^\.[^.]|^__MACOSX$/u;

/** As in folders: what is hidden, or a leftover of the packing system, is left out. */
const isMember = (name: string): boolean =>
  !name.split("/").some((part) => HIDDEN.test(part)) && isPageName(name);

async function memberOf(
  zip: ZipFile,
  entry: Entry,
  name: string,
  zipped: Stream,
): Promise<Stream | ParleyError> {
  const source = `${zipped.source}#${name.slice(0, LONGEST_NAME)}`;
  if (entry.isEncrypted())
    return new ParleyError("encrypted", `${source} is locked with a password.`, { subject: source });
  if (!METHODS.has(entry.compressionMethod))
    return unsupportedArchive(source, `it is packed by method ${entry.compressionMethod}`);
  try {
    const bytes = new ByteReader(unbroken(source, await zip.openReadStreamPromise(entry)));
    return { source, name, bytes, depth: zipped.depth + 1, path: null };
  } catch (cause) {
    return brokenRecord(source, reasonOf(cause), cause);
  }
}

/** Chunks of a member, an error at the place where they break off. */
async function* unbroken(source: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Chunk> {
  try {
    yield* chunks;
  } catch (cause) {
    yield damagedArchive(source, reasonOf(cause), cause);
  }
}
