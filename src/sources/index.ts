import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { ParleyError } from "../errors.ts";
import { isAddress } from "../fetch/address.ts";
import type { StreamingFetcher } from "../fetch/types.ts";
import { pagesOfAddress } from "./addresses.ts";
import { ByteReader } from "./byte-reader.ts";
import { fileError, tooLarge } from "./file-errors.ts";
import { formatByName, isPageName, looksLikePages, SNIFFED } from "./formats.ts";
import { expand, isPattern } from "./glob.ts";
import { pagesIn } from "./open.ts";
import type { FoundFile, SourceItem, SourceOptions } from "./types.ts";
import { walk } from "./walk.ts";

export type { SourceItem, SourceOptions } from "./types.ts";

/** Bytes of one page at most, unless `--max-size` says otherwise: 10 MB. */
export const DEFAULT_MAX_SIZE = 10_000_000;

/** The name of standard input among the paths. */
const STDIN = "-";

/** Bytes read from a disk at a time. */
const READ_AHEAD = 262_144;

/**
 * Pages of the named files, folders, patterns ("-": standard input) and addresses and of the archives among them, one by
 * one in a stable order, never more than one in memory. What can't be had comes as an error in its place; nothing is
 * thrown.
 */
export async function* pagesFrom(
  paths: readonly string[],
  options: SourceOptions,
): AsyncGenerator<SourceItem> {
  let fetcher: StreamingFetcher | null = null;
  try {
    for (const path of paths) {
      if (path === STDIN) yield* pagesOfStdin(options);
      else if (isAddress(path)) {
        fetcher ??= await newFetcher(options);
        yield* caught(path, pagesOfAddress(path, fetcher, options));
      } else if (await isPattern(path)) yield* pagesMatching(path, options);
      else yield* pagesUnder(path, true, options);
    }
  } finally {
    await fetcher?.close();
  }
}

/** The HTTP client takes a while to load: most commands need none. */
async function newFetcher({ web = {} }: SourceOptions): Promise<StreamingFetcher> {
  const { makeFetcher } = await import("../fetch/fetcher.ts");
  return makeFetcher(web);
}

async function* pagesOfStdin(options: SourceOptions): AsyncGenerator<SourceItem> {
  const bytes = new ByteReader(options.stdin);
  yield* guarded(STDIN, bytes, pagesIn({ source: STDIN, name: "", bytes, depth: 0, path: null }, options));
}

async function* pagesMatching(pattern: string, options: SourceOptions): AsyncGenerator<SourceItem> {
  let found = false;
  for await (const path of expand(pattern)) {
    if (!(await isMeant(pattern, path))) continue;
    found = true;
    yield* pagesUnder(path, false, options);
  }
  if (!found) {
    const error = new ParleyError("no-such-file", `No file matches the pattern "${pattern}".`, {
      subject: pattern,
    });
    yield { error };
  }
}

/** A pattern without an ending means pages only; "**" finds what is in folders by itself. */
async function isMeant(pattern: string, path: string): Promise<boolean> {
  const isFolder = await stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (isFolder) return !pattern.includes("**");
  return !pattern.endsWith("*") || isPageName(path);
}

async function* pagesUnder(path: string, named: boolean, options: SourceOptions): AsyncGenerator<SourceItem> {
  for await (const item of walk(path, named)) {
    if (item.error) yield { error: item.error };
    else yield* pagesOfFile(item.file, options);
  }
}

/** Formats of files that are one page: their size tells beforehand whether they are too large. */
const SINGLE: ReadonlySet<string | null> = new Set(["html", "text", "markdown"]);

async function* pagesOfFile(file: FoundFile, options: SourceOptions): AsyncGenerator<SourceItem> {
  const { path, size } = file;
  if (size !== null && size > options.maxSize && SINGLE.has(formatByName(path))) {
    yield { error: tooLarge(path, options.maxSize) };
    return;
  }
  const bytes = new ByteReader(createReadStream(path, { highWaterMark: READ_AHEAD }));
  yield* guarded(path, bytes, pagesOfOpened(file, bytes, options));
}

async function* pagesOfOpened(
  { path, size, named }: FoundFile,
  bytes: ByteReader,
  options: SourceOptions,
): AsyncGenerator<SourceItem> {
  if (!named && !looksLikePages(path, await bytes.peek(SNIFFED))) return;
  yield* pagesIn({ source: path, name: path, bytes, depth: 0, path: size === null ? null : path }, options);
}

/** Pages of one source, closed at the end. */
async function* guarded(
  source: string,
  bytes: ByteReader,
  pages: AsyncGenerator<SourceItem>,
): AsyncGenerator<SourceItem> {
  try {
    yield* caught(source, pages);
  } finally {
    await bytes.close();
  }
}

/** Pages of one source; where reading fails, the error in place of the rest. */
async function* caught(source: string, pages: AsyncGenerator<SourceItem>): AsyncGenerator<SourceItem> {
  try {
    yield* pages;
  } catch (cause) {
    yield { error: cause instanceof ParleyError ? cause : fileError(source, cause) };
  }
}
