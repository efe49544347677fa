import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeBackup } from "../../store/backup/backup.ts";
import { mergeBackup } from "../../store/merge-records.ts";
import type { CommandContext, CommandRun } from "../context.ts";
import { decisionsText } from "../views/decisions.ts";

const isFile = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => null))?.isFile() === true;

/** Works on a backup of the other record: the file itself, or one that is written for the while. */
async function withBackup<T>(
  { services }: CommandContext,
  other: string,
  work: (file: string) => Promise<T>,
): Promise<T> {
  if (await isFile(other)) return work(other);
  const record = await services.openRecord(other, { create: false });
  const folder = await mkdtemp(join(tmpdir(), "parley-merge-"));
  const file = join(folder, "other.jsonl.gz");
  try {
    await writeBackup(record.backup(), file);
    await record.close();
    return await work(file);
  } finally {
    await record.close();
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
        const lines = [labels.added(merged.pages), labels.importedDecisions(merged.decisions)];
        await io.out(
          `${[...lines, decisionsText(contradicting, labels)].filter((line) => line).join("\n")}\n`,
        );
      }
      return merged.pages.failed > 0 ? 1 : 0;
    } finally {
      await service.close();
    }
  });
};
