import { createReadStream } from "node:fs";
import { ParleyError } from "../errors.ts";
import { fileError, tooLarge } from "./file-errors.ts";
import type { FoundFile, SourceItem, SourceOptions } from "./types.ts";
import { walk } from "./walk.ts";

export type { SourceItem, SourceOptions } from "./types.ts";

/** Bytes of one file at most, unless `--max-size` says otherwise: 10 MB. */
export const DEFAULT_MAX_SIZE = 10_000_000;

/** The name of standard input among the paths. */
const STDIN = "-";

/**
 * Pages of the named files and folders ("-": standard input), one by one in a stable order, never more than one
 * in memory. A file that can't be had comes as an error in its place; nothing is thrown.
 */
export async function* pagesFrom(
  paths: readonly string[],
  options: SourceOptions,
): AsyncGenerator<SourceItem> {
  for (const path of paths) {
    if (path === STDIN) yield await itemFrom(path, options.stdin, options);
    else yield* pagesUnder(path, options);
  }
}

async function* pagesUnder(path: string, options: SourceOptions): AsyncGenerator<SourceItem> {
  for await (const item of walk(path)) {
    if (item.error) yield { error: item.error };
    else yield await itemOf(item.file, options);
  }
}

async function itemOf(file: FoundFile, options: SourceOptions): Promise<SourceItem> {
  if (file.size !== null && file.size > options.maxSize)
    return { error: tooLarge(file.path, options.maxSize) };
  return itemFrom(file.path, createReadStream(file.path), options);
}

async function itemFrom(
  source: string,
  chunks: AsyncIterable<Uint8Array>,
  options: SourceOptions,
): Promise<SourceItem> {
  try {
    return { input: inputOf(source, await collect(source, chunks, options.maxSize), options) };
  } catch (cause) {
    return { error: cause instanceof ParleyError ? cause : fileError(source, cause) };
  }
}

/** Reads up to the limit and no further: a pipe or a growing file may never end. */
async function collect(
  source: string,
  chunks: AsyncIterable<Uint8Array>,
  maxSize: number,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > maxSize) throw tooLarge(source, maxSize);
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

function inputOf(source: string, bytes: Uint8Array, options: SourceOptions) {
  const kind = kindOf(source);
  return {
    bytes,
    source,
    maxBytes: options.maxSize,
    published: options.published ?? null,
    captured: options.captured ?? null,
    language: options.language ?? null,
    ...(kind && { kind }),
  };
}

/** The kind that the file's name tells; without one the bytes decide later. */
function kindOf(source: string): "text" | "html" | null {
  if (/\.html?$/i.test(source)) return "html";
  return /\.txt$/i.test(source) ? "text" : null;
}
