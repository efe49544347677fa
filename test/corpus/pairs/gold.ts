import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { readPage } from "../../../src/read.ts";
import { EventKind, type Reading } from "../../../src/schema/index.ts";

const Told = z.strictObject({ file: z.string(), line: z.int().positive() });

/** A contact with all lines of all pages that report it. */
const GoldEntry = z.strictObject({
  id: z.string(),
  kind: EventKind,
  participants: z.array(z.string()).min(1),
  day: z.iso.date().nullable(),
  told: z.array(Told).min(1),
});

/** What was said, with the words in which each page tells it; told by one page only, it is linked with nothing. */
const GoldUtterance = z.strictObject({
  id: z.string(),
  told: z.array(Told.extend({ content: z.string() })).min(1),
});

const GoldRecord = z.strictObject({
  entries: z.array(GoldEntry),
  utterances: z.array(GoldUtterance),
});

export type GoldEntry = z.infer<typeof GoldEntry>;
export type GoldUtterance = z.infer<typeof GoldUtterance>;

const here = import.meta.dirname;

/** What the pairs of pages tell together. */
export const goldRecord = (): z.infer<typeof GoldRecord> =>
  GoldRecord.parse(JSON.parse(readFileSync(join(here, "gold.json"), "utf8")));

/** The pages of all pairs, read, by name. */
export function pairReadings(): ReadonlyMap<string, Reading> {
  const folder = join(here, "pages");
  const files = readdirSync(folder).sort();
  return new Map(
    files.map((file) => [file, readPage({ source: file, bytes: readFileSync(join(folder, file)) })]),
  );
}
