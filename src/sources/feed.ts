import { ParleyError } from "../errors.ts";
import { pageOfItem } from "./feed-item.ts";
import { FeedTokens } from "./feed-tokens.ts";
import { brokenRecord, damagedArchive, itemOf } from "./held-page.ts";
import type { SourceItem, SourceOptions, Stream } from "./types.ts";

/** Bytes in which a feed names its encoding. */
const PROLOGUE = 1024;

/**
 * The pages of an RSS (0.9x, 1.0, 2.0) or Atom file: an item each, "#" and its number name it. Read token by token,
 * so that a broken or cut feed gives the items before the damage, and an export of any length fits.
 */
export async function* feedPages(
  { source, bytes }: Stream,
  options: SourceOptions,
): AsyncGenerator<SourceItem> {
  const decoder = decoderFor(await bytes.peek(PROLOGUE));
  const tokens = new FeedTokens(options.maxSize);
  let number = 0;
  const items = function* (): Generator<SourceItem> {
    for (const item of tokens.taken()) {
      const label = `${source}#${++number}`;
      const page = item && pageOfItem(item, tokens.channel, label);
      const fault = item ? "it has no words" : "its elements lie in each other without end";
      yield page ? itemOf(page, options) : { error: brokenRecord(label, fault) };
    }
  };
  for await (const chunk of bytes.rest()) {
    if (chunk instanceof ParleyError) yield { error: chunk };
    else tokens.write(decoder.decode(chunk, { stream: true }));
    yield* items();
  }
  tokens.end();
  yield* items();
  if (tokens.cut) yield { error: damagedArchive(`${source}#${number + 1}`, "the file breaks off in it") };
}

/** A decoder for the encoding of the byte order mark, or else of the XML declaration; UTF-8 where neither tells one. */
export function decoderFor(start: Buffer): TextDecoder {
  if (start[0] === 0xff && start[1] === 0xfe) return new TextDecoder("utf-16le");
  if (start[0] === 0xfe && start[1] === 0xff) return new TextDecoder("utf-16be");
  const label = /^[^<]{0,8}<\?xml[^>]{0,200}?encoding\s{0,20}=\s{0,20}["']([\w.:-]{1,40})["']/iu.exec(
    start.toString("latin1"),
  )?.[1];
  try {
    // A declaration that can be read byte by byte is not in UTF-16, whatever it says.
    return new TextDecoder(/^utf-?16/iu.test(label ?? "") ? "utf-8" : label);
  } catch {
    return new TextDecoder();
  }
}
