import { ParleyError } from "../errors.ts";
import { ByteReader } from "./byte-reader.ts";
import { feedPages } from "./feed.ts";
import { tooLarge } from "./file-errors.ts";
import { type Format, formatOf, looksLikePages, SNIFFED } from "./formats.ts";
import { gunzip } from "./gunzip.ts";
import { itemOf, unsupportedArchive } from "./held-page.ts";
import { jsonPages, linePages } from "./json.ts";
import { pageOfMarkdown } from "./markdown.ts";
import { mhtmlPages } from "./mhtml.ts";
import type { ContainerReader, HeldPage, KnownPage, SourceItem, SourceOptions, Stream } from "./types.ts";
import { warcPages } from "./warc.ts";
import { zipMembers } from "./zip.ts";

/** Archives inside archives that are opened at most: a zip of zips of gzipped WARC files, and no bomb of many layers. */
const MOST_DEPTH = 4;

/** Readers of what holds several pages. */
const CONTAINERS: Partial<Record<Format, ContainerReader>> = {
  gzip: gzipPages,
  zip: zipPages,
  warc: warcPages,
  lines: linePages,
  json: jsonPages,
  feed: feedPages,
};

/** The pages of a file or a member, whatever its format; for a container without any, the error `no-pages`. */
export async function* pagesIn(stream: Stream, options: SourceOptions): AsyncGenerator<SourceItem> {
  const { source } = stream;
  const format = formatOf(stream.name, await stream.bytes.peek(SNIFFED));
  if (format === "unsupported") {
    yield { error: unsupportedArchive(source, "Parley does not know this kind of archive") };
    return;
  }
  if (stream.depth >= MOST_DEPTH) {
    yield { error: unsupportedArchive(source, `it lies in more than ${MOST_DEPTH - 1} archives`) };
    return;
  }
  const read = CONTAINERS[format];
  if (read) yield* someOf(source, read(stream, options));
  else if (format === "mhtml") yield* mhtmlPages(stream, options);
  else yield await singlePage(stream, format, options);
}

async function* someOf(source: string, items: AsyncGenerator<SourceItem>): AsyncGenerator<SourceItem> {
  let any = false;
  for await (const item of items) {
    any = true;
    yield item;
  }
  if (!any) yield { error: new ParleyError("no-pages", `"${source}" holds no pages.`, { subject: source }) };
}

async function* gzipPages(stream: Stream, options: SourceOptions): AsyncGenerator<SourceItem> {
  const { source, bytes, depth } = stream;
  const name = stream.name.replace(/\.gz$/iu, "");
  const unpacked = new ByteReader(gunzip(source, bytes.rest()));
  yield* pagesIn({ ...stream, name, bytes: unpacked, depth: depth + 1, path: null }, options);
}

async function* zipPages(stream: Stream, options: SourceOptions): AsyncGenerator<SourceItem> {
  for await (const member of zipMembers(stream, options.maxSize)) {
    if (member instanceof ParleyError) yield { error: member };
    else yield* memberPages(member, options);
  }
}

/** Members that are archives of an unknown kind, or empty ones, must not keep the others out. */
async function* memberPages(member: Stream, options: SourceOptions): AsyncGenerator<SourceItem> {
  try {
    if (looksLikePages(member.name, await member.bytes.peek(SNIFFED))) yield* pagesIn(member, options);
  } catch (error) {
    if (!(error instanceof ParleyError)) throw error;
    yield { error };
  } finally {
    await member.bytes.close();
  }
}

async function singlePage(stream: Stream, format: Format, options: SourceOptions): Promise<SourceItem> {
  const { source } = stream;
  const bytes = await whole(stream, options.maxSize);
  if (bytes instanceof ParleyError) return { error: bytes };
  const page = format === "markdown" ? pageOfMarkdown(bytes, source) : pageOf(bytes, source, format);
  return itemOf(withKnown(page, stream.known ?? {}), options);
}

/** What the page says of itself goes before what is known of it. */
const withKnown = (page: HeldPage, known: KnownPage): HeldPage => ({
  ...page,
  url: page.url ?? known.url ?? null,
  encoding: page.encoding ?? known.encoding ?? null,
  kind: page.kind ?? known.kind ?? null,
});

const pageOf = (bytes: Buffer, source: string, format: Format): HeldPage => ({
  bytes,
  source,
  kind: format === "html" || format === "text" ? format : null,
});

/** Reads up to the limit and no further: a pipe or a growing file may never end. */
async function whole({ source, bytes }: Stream, maxSize: number): Promise<Buffer | ParleyError> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes.rest()) {
    if (chunk instanceof ParleyError) return chunk;
    size += chunk.length;
    if (size > maxSize) return tooLarge(source, maxSize);
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}
