import { type Thing, things } from "./things.ts";

/** A way in which a record is exported. */
interface FormatDefinition {
  readonly media: string;
  /** Behind the name of a file. */
  readonly extension: string;
  /** What it can hold; the first is meant where nothing is said. */
  readonly things: readonly Thing[];
}

const sayings = ["entries", "utterances", "undertakings"] as const;

/** The formats of an export. Nothing of what writes them is loaded here. */
export const formats = {
  csv: { media: "text/csv; charset=utf-8", extension: "csv", things },
  tsv: { media: "text/tab-separated-values; charset=utf-8", extension: "tsv", things },
  jsonl: { media: "application/x-ndjson; charset=utf-8", extension: "jsonl", things },
  jsonld: { media: "application/ld+json", extension: "jsonld", things: ["entries", "utterances", "pages"] },
  ics: { media: "text/calendar; charset=utf-8", extension: "ics", things: ["entries"] },
  plover: { media: "application/x-ndjson; charset=utf-8", extension: "plover.jsonl", things: sayings },
  cameo: { media: "text/tab-separated-values; charset=utf-8", extension: "cameo.tsv", things: sayings },
  parquet: { media: "application/vnd.apache.parquet", extension: "parquet", things },
} as const satisfies Readonly<Record<string, FormatDefinition>>;

export type Format = keyof typeof formats;

/** Their names, in the order of help and documentation. */
export const formatNames = Object.keys(formats) as readonly Format[];

/** True for what a format can hold. */
export const holds = (format: Format, thing: Thing): boolean =>
  (formats[format].things as readonly Thing[]).includes(thing);
