import { ParleyError } from "../errors.ts";
import type { Names, Words } from "../labels/index.ts";
import type { RecordService } from "../store/service.ts";
import { citedSources } from "./cite/index.ts";
import { type Format, formats, holds } from "./formats.ts";
import { itemsOf } from "./items.ts";
import type { Exported, ExportFilters, Thing } from "./things.ts";
import { type WriteContext, writerOf } from "./write/index.ts";

export { type Format, formatNames, formats } from "./formats.ts";
export { type ExportFilters, type Thing, things } from "./things.ts";

/** What is to be exported, and how. */
export interface ExportRequest {
  readonly format: Format;
  readonly thing: Thing;
  readonly filters: ExportFilters;
  readonly words: Words;
  readonly names: Names;
  /** The address at which the record is served; links begin with it. */
  readonly base: string;
  /** Tables of text begin with a byte order mark. Default: they don't. */
  readonly bom?: boolean;
}

/** An export on its way. The counts grow as its pieces are read. */
export interface RecordExport {
  readonly media: string;
  /** A name for its file: "entries.csv". */
  readonly name: string;
  readonly pieces: AsyncGenerator<Uint8Array>;
  /** Items that were read, and how many of these the format has no words for. */
  readonly counts: { readonly items: number; readonly leftOut: number };
}

/** Bytes of a piece at least: small ones are put together. */
const PIECE = 64 * 1024;

async function* packed(pieces: AsyncIterable<string | Uint8Array>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let text = "";
  for await (const piece of pieces) {
    if (typeof piece !== "string") {
      if (piece.length > 0) yield piece;
      continue;
    }
    text += piece;
    if (text.length < PIECE) continue;
    yield encoder.encode(text);
    text = "";
  }
  if (text !== "") yield encoder.encode(text);
}

async function* counting<T>(items: AsyncIterable<T>, counts: { items: number }): AsyncGenerator<T> {
  for await (const item of items) {
    yield item;
    counts.items += 1;
  }
}

async function* written<T extends Thing>(
  service: RecordService,
  thing: T,
  { format, filters }: ExportRequest,
  context: WriteContext,
  counts: { items: number },
): AsyncGenerator<string | Uint8Array> {
  const write = await writerOf(format, thing);
  if (!write) throw new Error(`Nothing writes ${thing} as ${format}.`);
  const items: AsyncIterable<Exported[T]> = itemsOf(service, thing, filters);
  yield* write(counting(items, counts), context);
}

/**
 * Exports a thing of a record in a format, in bounded memory. Throws `bad-argument` where the format can't hold it; its
 * pieces throw what the record throws, and `record-changed`.
 * @param service what may be told: `withoutConfidential` of the record, or all of it
 */
export function exportRecord(service: RecordService, request: ExportRequest): RecordExport {
  const { format, thing, names, words, base, bom = false } = request;
  const { media, extension, things } = formats[format];
  if (!holds(format, thing)) {
    const message = `As ${format} there are ${things.join(", ")}; no ${thing}.`;
    throw new ParleyError("bad-argument", message, { subject: thing });
  }
  const counts = { items: 0, leftOut: 0 };
  const leaveOut = (): void => {
    counts.leftOut += 1;
  };
  const sources = citedSources(service, base);
  const context: WriteContext = { service, names, words, base, sources, bom, leaveOut };
  const pieces = packed(written(service, thing, request, context, counts));
  return { media, name: `${thing}.${extension}`, pieces, counts };
}
