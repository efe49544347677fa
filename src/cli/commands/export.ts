import { ParleyError } from "../../errors.ts";
import { withoutConfidential } from "../../export/confidential.ts";
import { writeWhole } from "../../export/file.ts";
import { type Format, formatNames, formats } from "../../export/formats.ts";
import { type ExportFilters, exportRecord, type RecordExport, things } from "../../export/index.ts";
import { wordsIn } from "../../labels/index.ts";
import type { RecordService } from "../../store/service.ts";
import { baseOf } from "../base.ts";
import type { CommandContext, CommandRun } from "../context.ts";
import { progressOn } from "../progress.ts";
import { exportSite } from "../site.ts";

/** `parley export`: what the record tells, in a format that others read. */
export const run: CommandRun = async (context) => {
  const { services, settings } = context;
  if (settings.site !== null) return exportSite(context, settings.site, filtersOf(context));
  const format = formatOf(context);
  checkTerminal(format, context);
  const service = await services.openRecord(settings.record, { create: false, own: settings });
  try {
    const made = await exportOf(service, format, context);
    await (settings.out === null ? print(made, context) : write(made, settings.out, context));
    const { leftOut } = made.counts;
    if (leftOut > 0) context.io.err(`${context.labels.exporting.leftOut(leftOut, format)}\n`);
    return 0;
  } finally {
    await service.close();
  }
};

/** As asked for, as the file's name says, or else as a table; with --json as JSON Lines. */
function formatOf({ settings: { format, out, json } }: CommandContext): Format {
  const asked = formatNames.find((name) => name === format);
  // The longer ending first: "x.plover.jsonl" is no plain list.
  const byLength = formatNames.toSorted((a, b) => formats[b].extension.length - formats[a].extension.length);
  const named = byLength.find((name) => out?.endsWith(`.${formats[name].extension}`));
  return asked ?? named ?? (json ? "jsonl" : "csv");
}

function checkTerminal(format: Format, { io, settings }: CommandContext): void {
  if (format !== "parquet" || settings.out !== null || io.width === Number.POSITIVE_INFINITY) return;
  throw new ParleyError("bad-argument", "Parquet is no text: name a file with --out.");
}

function filtersOf({ settings: { filters, act, state, topic } }: CommandContext): ExportFilters {
  const besides = Object.entries({ act, state, topic }).filter(([, value]) => value !== null);
  return { ...filters, ...Object.fromEntries(besides) };
}

async function exportOf(
  service: RecordService,
  format: Format,
  context: CommandContext,
): Promise<RecordExport> {
  const { services, settings } = context;
  return exportRecord(settings.confidential ? service : withoutConfidential(service), {
    format,
    thing: things.find((name) => name === settings.what) ?? "entries",
    filters: filtersOf(context),
    words: wordsIn(settings.lang),
    names: await services.names(settings.lang, settings),
    base: await baseOf(context),
    bom: settings.bom,
  });
}

/** The pieces, while a terminal is told how many items they hold. */
async function* told(made: RecordExport, { io, labels }: CommandContext): AsyncGenerator<Uint8Array> {
  const progress = progressOn(io);
  try {
    for await (const piece of made.pieces) {
      if (io.signal.aborted) return;
      yield piece;
      progress.tell(labels.exporting.writing(made.counts.items));
    }
  } finally {
    progress.clear();
  }
}

async function print(made: RecordExport, context: CommandContext): Promise<void> {
  for await (const piece of told(made, context)) await context.io.out(piece);
}

async function write(made: RecordExport, file: string, context: CommandContext): Promise<void> {
  const { io, labels, settings } = context;
  const bytes = await writeWhole(told(made, context), file, io.signal);
  const { items, leftOut } = made.counts;
  const result = { file, bytes, items, leftOut };
  await io.out(
    `${settings.json ? JSON.stringify(result) : labels.exporting.written(items - leftOut, file, bytes)}\n`,
  );
}
