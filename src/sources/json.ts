import { ParleyError } from "../errors.ts";
import type { ByteReader } from "./byte-reader.ts";
import { tooLarge } from "./file-errors.ts";
import { brokenRecord, damagedArchive, itemOf } from "./held-page.ts";
import { isRecord, pageOfJson, pagesOfJsonFeed } from "./json-page.ts";
import { jsonValues } from "./json-values.ts";
import type { SourceItem, SourceOptions, Stream } from "./types.ts";

const decoder = new TextDecoder("utf-8", { fatal: true });

/** The pages of a JSON Lines file, one a line; "#" and the number of the line name each. Blank lines are left out. */
export async function* linePages(
  { source, bytes }: Stream,
  options: SourceOptions,
): AsyncGenerator<SourceItem> {
  for (let number = 1; ; number++) {
    const label = `${source}#${number}`;
    try {
      const line = await lineOf(bytes, label, options.maxSize);
      if (line === null) return;
      if (line.some((byte) => byte > 0x20)) yield* pagesOfValue(line, label, options);
    } catch (error) {
      if (!(error instanceof ParleyError)) throw error;
      yield { error };
    }
  }
}

/** A whole line, or null at the end. Throws `too-large` behind a line above the limit. */
async function lineOf(bytes: ByteReader, label: string, maxSize: number): Promise<Buffer | null> {
  const line = await bytes.line(maxSize);
  if (line === null || line.length < maxSize || line.at(-1) === 0x0a) return line;
  let more = await bytes.line(maxSize);
  while (more !== null && more.at(-1) !== 0x0a) more = await bytes.line(maxSize);
  throw tooLarge(label, maxSize);
}

/**
 * The pages of a JSON file: the members of an array, or objects one behind the other; "#" and its number name each.
 * A JSON Feed (jsonfeed.org) gives its items.
 */
export async function* jsonPages(
  { source, bytes }: Stream,
  options: SourceOptions,
): AsyncGenerator<SourceItem> {
  let number = 0;
  for await (const value of jsonValues(bytes.rest(), options.maxSize)) {
    if (value instanceof ParleyError) yield { error: value };
    else {
      number++;
      const label = `${source}#${number}`;
      if (value === "too-large") yield { error: tooLarge(label, options.maxSize) };
      else if (value === "cut") yield { error: damagedArchive(label, "the file breaks off in it") };
      else yield* pagesOfValue(value, label, options);
    }
  }
}

function* pagesOfValue(bytes: Uint8Array, label: string, options: SourceOptions): Generator<SourceItem> {
  const value = parsed(bytes);
  if (value instanceof Error) yield { error: brokenRecord(label, "it is not JSON", value) };
  else if (!isRecord(value)) yield { error: brokenRecord(label, "it is no object with fields") };
  else {
    const pages = pagesOfJsonFeed(value, label) ?? [pageOfJson(value, label)];
    for (const page of pages) yield page instanceof ParleyError ? { error: page } : itemOf(page, options);
  }
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
