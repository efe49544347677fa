import { readFile, writeFile } from "node:fs/promises";
import { ParleyError } from "../../errors.ts";
import { Decision } from "../../schema/index.ts";
import type { RecordService } from "../../store/service.ts";
import type { CommandContext, CommandRun } from "../context.ts";
import { printListing } from "../listing.ts";
import { decisionsText } from "../views/decisions.ts";

function decisionOn(line: string, file: string, number: number): Decision {
  try {
    return Decision.parse(JSON.parse(line));
  } catch (cause) {
    const message = `Line ${number} of "${file}" is no decision.`;
    throw new ParleyError("bad-argument", message, { subject: file, cause });
  }
}

async function decisionsIn(file: string): Promise<Decision[]> {
  const text = await readFile(file, "utf8").catch((cause: unknown) => {
    throw new ParleyError("no-such-file", `There is no file "${file}" that can be read.`, {
      subject: file,
      cause,
    });
  });
  const lines = text.split("\n").map((line, k) => ({ line, number: k + 1 }));
  return lines
    .filter(({ line }) => line.trim() !== "")
    .map(({ line, number }) => decisionOn(line, file, number));
}

async function writeLog(service: RecordService, file: string): Promise<void> {
  const lines = (await service.decisions()).map(({ decision }) => `${JSON.stringify(decision)}\n`);
  await writeFile(file, lines.join("")).catch((cause: unknown) => {
    throw new ParleyError("unwritable", `The log can't be written to "${file}".`, { subject: file, cause });
  });
}

async function exchange({ io, services, settings, labels }: CommandContext): Promise<number> {
  const { import: from, export: to } = settings.decision;
  const service = await services.openRecord(settings.record, { create: from !== null, own: settings });
  try {
    if (from !== null) {
      const imported = await service.importDecisions(await decisionsIn(from));
      await io.out(
        settings.json ? `${JSON.stringify(imported)}\n` : `${labels.deciding.importedDecisions(imported)}\n`,
      );
    }
    if (to !== null) await writeLog(service, to);
    return 0;
  } finally {
    await service.close();
  }
}

/** `parley decisions`: the log, with what was superseded, contradicts or no longer finds what it names. */
export const run: CommandRun = (context) => {
  const { import: from, export: to } = context.settings.decision;
  if (from !== null || to !== null) return exchange(context);
  return printListing(context, {
    empty: "decisions",
    query: (service) => service.decisions(),
    show: decisionsText,
  });
};
