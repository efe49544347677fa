import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeBackup } from "../../store/backup/backup.ts";
import { mergeBackup } from "../../store/merge-records.ts";
import type { CommandContext, CommandRun } from "../context.ts";
import { viewOf } from "../listing.ts";
import { decisionsText } from "../views/decisions.ts";

const isFile = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => null))?.isFile() === true;

/** Writes a backup of another record, which is closed behind it: it may be the very one that takes it in. */
async function keepBackup({ services }: CommandContext, other: string, file: string): Promise<void> {
  const record = await services.openRecord(other, { create: false });
  try {
    await writeBackup(record.backup(), file);
  } finally {
    await record.close();
  }
}

/** Works on a backup of the other record: the file itself, or one that is written for the while. */
async function withBackup<T>(
  context: CommandContext,
  other: string,
  work: (file: string) => Promise<T>,
): Promise<T> {
  if (await isFile(other)) return work(other);
  const folder = await mkdtemp(join(tmpdir(), "parley-merge-"));
  const file = join(folder, "other.jsonl.gz");
  try {
    await keepBackup(context, other, file);
    return await work(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** `parley merge`: takes in the pages and decisions of another record; contradicting decisions are listed. */
export const run: CommandRun = async (context, [other = ""]) => {
  const { io, services, settings, labels } = context;
  return withBackup(context, other, async (file) => {
    const service = await services.openRecord(settings.record, { create: true, own: settings });
    try {
      const merged = await mergeBackup(service, file);
      const contradicting = (await service.decisions()).filter(({ conflicts }) => conflicts.length > 0);
      if (settings.json) await io.out(`${JSON.stringify({ ...merged, contradicting })}\n`);
      else {
        const lines = [
          labels.added(merged.pages),
          labels.deciding.importedDecisions(merged.decisions),
          decisionsText(contradicting, await viewOf(context)),
        ];
        await io.out(`${lines.filter((line) => line !== "").join("\n")}\n`);
      }
      return merged.pages.failed > 0 ? 1 : 0;
    } finally {
      await service.close();
    }
  });
};
