import type { Format } from "../formats.ts";
import type { Exported, Thing } from "../things.ts";
import type { Write } from "./types.ts";

export type { WriteContext } from "./types.ts";

type Writers = { readonly [T in Thing]?: Write<Exported[T]> };

/** What writes a thing in a format; what it needs is loaded when it is asked for. Null where the format can't hold it. */
export async function writerOf<T extends Thing>(
  format: Format,
  thing: T,
): Promise<Write<Exported[T]> | null> {
  const writers: Writers = await loaders[format]();
  return writers[thing] ?? null;
}

const loaders: Readonly<Record<Format, () => Promise<Writers>>> = {
  csv: async () => tablesWith((await import("./delimited.ts")).delimited, ","),
  tsv: async () => tablesWith((await import("./delimited.ts")).delimited, "\t"),
  parquet: async () => tablesWith((await import("./parquet.ts")).parquet, null),
  jsonl: async () => {
    const { jsonLines, reportLines } = await import("./json-lines.ts");
    const plain = { entries: jsonLines, utterances: jsonLines, undertakings: jsonLines, pages: jsonLines };
    return { ...plain, reports: reportLines, positions: jsonLines, conflicts: jsonLines, gaps: jsonLines };
  },
  jsonld: async () => {
    const [{ jsonLd }, nodes] = await Promise.all([import("./json-ld.ts"), import("../ld/nodes.ts")]);
    return {
      entries: jsonLd(nodes.events),
      utterances: jsonLd(nodes.quotations),
      pages: jsonLd(nodes.articles),
    };
  },
  ics: async () => ({ entries: (await import("./calendar.ts")).calendar }),
  plover: async () => eventData("plover"),
  cameo: async () => eventData("cameo"),
};

async function eventData(format: "plover" | "cameo"): Promise<Writers> {
  const { cameo, ofEntries, ofUndertakings, ofUtterances, plover } = await import("./events.ts");
  const write = format === "plover" ? plover : cameo;
  return {
    entries: write(ofEntries),
    undertakings: write(ofUndertakings),
    utterances: write(ofUtterances),
  };
}

type TableWriter<Option> = <Item>(
  table: import("../tables/index.ts").ExportTable<Item>,
  option: Option,
) => Write<Item>;

async function tablesWith<Option>(write: TableWriter<Option>, option: Option): Promise<Writers> {
  const { tables } = await import("../tables/index.ts");
  return {
    entries: write(tables.entries, option),
    reports: write(tables.reports, option),
    utterances: write(tables.utterances, option),
    undertakings: write(tables.undertakings, option),
    positions: write(tables.positions, option),
    conflicts: write(tables.conflicts, option),
    gaps: write(tables.gaps, option),
    pages: write(tables.pages, option),
  };
}
