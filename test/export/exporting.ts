import { exportRecord, type Format, type Thing } from "../../src/export/index.ts";
import type { ExportFilters } from "../../src/export/things.ts";
import { namesFrom, wordsIn } from "../../src/labels/index.ts";
import type { RecordService } from "../../src/store/service.ts";
import { world } from "../../src/world/index.ts";

/** Where the record of these tests is served. */
export const BASE = "http://127.0.0.1:4680/";

export const words = wordsIn("en");
export const names = namesFrom(world, "en");

/** What an export came to. */
export interface Made {
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly items: number;
  readonly leftOut: number;
}

/** Exports a thing and reads the whole of it. */
export async function exported(
  service: RecordService,
  format: Format,
  thing: Thing = "entries",
  { filters = {}, bom = false }: { filters?: ExportFilters; bom?: boolean } = {},
): Promise<Made> {
  const made = exportRecord(service, { format, thing, filters, words, names, base: BASE, bom });
  const pieces: Uint8Array[] = [];
  for await (const piece of made.pieces) pieces.push(piece);
  const bytes = new Uint8Array(Buffer.concat(pieces));
  return { bytes, text: Buffer.from(bytes).toString("utf8"), ...made.counts };
}

/** All of a list. */
export async function collected<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}
