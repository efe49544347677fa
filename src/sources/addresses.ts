import { ParleyError } from "../errors.ts";
import type { Fetcher, FetchHead, StreamingFetcher } from "../fetch/types.ts";
import type { PageInput } from "../page/types.ts";
import { ByteReader } from "./byte-reader.ts";
import { type Format, formatByName, formatOf, SNIFFED } from "./formats.ts";
import { pagesIn } from "./open.ts";
import type { KnownPage, SourceItem, SourceOptions, Stream } from "./types.ts";

/**
 * The pages at an address: one page, or those of a feed, a list or an archive, opened as they come. The user named the
 * address, so that it is asked once, as a browser would: robots.txt is for programs that follow links by themselves.
 */
export async function* pagesOfAddress(
  address: string,
  fetcher: StreamingFetcher,
  options: SourceOptions,
): AsyncGenerator<SourceItem> {
  const { signal } = options;
  const { chunks, ...head } = await fetcher.stream(address, { archives: true, ...(signal && { signal }) });
  const bytes = new ByteReader(chunks);
  try {
    yield* pagesIn(streamOf(address, head, bytes), { ...options, fetched: head.fetched });
  } finally {
    await bytes.close();
  }
}

/** Formats that hold one page. */
const SINGLE: ReadonlySet<Format> = new Set(["html", "text", "markdown", "page", "mhtml"]);

/**
 * The one page at an address. Throws ParleyError: `not-a-page` where a feed, a list or an archive stands there, and what
 * the fetcher and the reading of the page throw.
 */
export async function onePageAt(
  address: string,
  fetcher: Fetcher,
  options: Omit<SourceOptions, "stdin">,
): Promise<PageInput> {
  const { maxSize, signal } = options;
  const { body, ...head } = await fetcher.get(address, { maxBytes: maxSize, ...(signal && { signal }) });
  const bytes = new ByteReader(onePiece(body));
  const stream = streamOf(address, head, bytes);
  const format = formatOf(stream.name, await bytes.peek(SNIFFED));
  if (!SINGLE.has(format))
    throw new ParleyError("not-a-page", `What stands at ${address} is more than one page.`, {
      subject: address,
    });
  const { value } = await pagesIn(stream, {
    ...options,
    stdin: onePiece(null),
    fetched: head.fetched,
  }).next();
  if (value?.input) return value.input;
  throw value?.error ?? new ParleyError("no-pages", `${address} holds no page.`, { subject: address });
}

async function* onePiece(piece: Uint8Array | null): AsyncGenerator<Uint8Array> {
  if (piece !== null) yield piece;
}

const streamOf = (source: string, head: FetchHead, bytes: ByteReader): Stream => ({
  source,
  name: nameOf(head),
  bytes,
  depth: 0,
  path: null,
  known: knownBy(head),
});

/** Media types that tell the format better than the address does, and the ending that names it. */
const ENDINGS: Readonly<Record<string, string>> = {
  "application/json": "json",
  "application/feed+json": "json",
  "application/x-ndjson": "jsonl",
  "application/jsonl": "jsonl",
  "application/warc": "warc",
  "application/zip": "zip",
  "multipart/related": "mhtml",
};

/** Types under which anything is sent: there the first bytes tell the format. */
const UNTOLD = new Set(["text/html", "application/xhtml+xml", "application/xml", "text/xml"]);

/**
 * A name for what came, whose ending tells the format: by its type, where that says something, else by the address
 * ("…/export.jsonl"). Empty where the first bytes have to tell.
 */
function nameOf({ mediaType, address }: FetchHead): string {
  if (mediaType !== null && (UNTOLD.has(mediaType) || mediaType.endsWith("+xml"))) return "";
  const ending = mediaType === null ? undefined : ENDINGS[mediaType];
  const name = new URL(address).pathname.split("/").at(-1) ?? "";
  const byName = formatByName(name);
  if (ending === "json" && byName === "lines") return name;
  return ending ? `page.${ending}` : byName === null ? "" : name;
}

/** What the head of the answer says of a page. */
const knownBy = ({ address, charset, mediaType }: FetchHead): KnownPage => ({
  url: address,
  encoding: charset,
  kind: mediaType === "text/html" || mediaType === "application/xhtml+xml" ? "html" : null,
});
