import { ParleyError } from "../../errors.ts";
import {
  type BriefFormat,
  type BriefQuery,
  briefFile,
  briefFormats,
  briefMeans,
  briefText,
  gatherBrief,
} from "../../export/brief/index.ts";
import { withoutConfidential } from "../../export/confidential.ts";
import { writeWhole } from "../../export/file.ts";
import type { Brief } from "../../schema/brief.ts";
import { BriefScope } from "../../schema/brief.ts";
import type { CommandContext, CommandRun } from "../context.ts";
import { instantOf } from "../instants.ts";
import { paintFor } from "../layout/paint.ts";
import { printable } from "../layout/width.ts";
import { paragraph } from "../layout/wrap.ts";

/** `parley brief`: the report over a record, on the terminal or as a file to hand on. */
export const run: CommandRun = async (context) => {
  const { services, settings } = context;
  const format = formatOf(context);
  checkTerminal(format, context);
  const service = await services.openRecord(settings.record, { create: false, own: settings });
  try {
    const now = new Date();
    const means = briefMeans(await services.world(settings), settings.lang, {
      // Links to this machine lead nowhere for whoever the report is sent to.
      base: settings.base ?? "",
      today: now.toISOString().slice(0, 10),
    });
    const shown = settings.confidential ? service : withoutConfidential(service);
    const brief = await gatherBrief(shown, queryOf(context, now), means);
    await (settings.out === null
      ? print(brief, format, context)
      : write(brief, format, settings.out, context));
    return 0;
  } finally {
    await service.close();
  }
};

/** As asked for, as the file's name says, or else as text; with --json as JSON. */
function formatOf({ settings: { format, out, json } }: CommandContext): BriefFormat {
  const ending = /\.(\w+)$/.exec(out ?? "")?.[1]?.toLowerCase() ?? "";
  const asked = briefFormats.find((name) => name === format);
  const named = briefFormats.find((name) => name === (ending === "htm" ? "html" : ending));
  return asked ?? named ?? (json && out === null ? "json" : "text");
}

function checkTerminal(format: BriefFormat, { io, settings }: CommandContext): void {
  if (format !== "docx" || settings.out !== null || io.width === Number.POSITIVE_INFINITY) return;
  throw new ParleyError("bad-argument", "A DOCX file is no text: name a file with --out.");
}

function queryOf({ settings }: CommandContext, now: Date): BriefQuery {
  const { filters, lang, added } = settings;
  const { since, until, actor = null, kind = null, negotiation = null, track = null } = filters;
  const { with: other, level } = settings;
  const scope = BriefScope.parse({ actor, with: other, kind, level, negotiation, track });
  if (!added) return { lang, since, until, scope };
  const from = instantOf(since ?? "7d", now);
  return { lang, until, scope, addedSince: from?.toISOString() };
}

async function print(brief: Brief, format: BriefFormat, { io }: CommandContext): Promise<void> {
  if (format !== "text") return io.out((await briefFile(brief, format)).bytes);
  const { bold, dim } = paintFor(io.colour);
  await io.out(
    briefText(brief, {
      paragraph: (text, indent, hanging) => paragraph(printable(text), io.width, indent, hanging),
      strong: bold,
      quiet: dim,
    }),
  );
}

async function write(
  brief: Brief,
  format: BriefFormat,
  file: string,
  { io, labels, settings }: CommandContext,
): Promise<void> {
  const made = await briefFile(brief, format);
  const bytes = await writeWhole(once(made.bytes), file, io.signal);
  const { title, since, until } = brief;
  const result = { file, bytes, since, until, items: brief.sections.flatMap(({ items }) => items).length };
  await io.out(`${settings.json ? JSON.stringify(result) : labels.briefed(printable(title), file, bytes)}\n`);
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
