import { writeBackup } from "../../store/backup/backup.ts";
import type { CommandRun } from "../context.ts";

/** `parley backup`: writes what people gave the record to one file, whole or not at all. */
export const run: CommandRun = async ({ io, services, settings, labels }, [file = ""]) => {
  const service = await services.openRecord(settings.record, { create: false, own: settings });
  try {
    const { header, rows, bytes } = await writeBackup(service.backup(), file);
    const { schema, made } = header;
    if (settings.json) await io.out(`${JSON.stringify({ file, bytes, schema, made, rows })}\n`);
    else await io.out(`${labels.backedUp(rows.pages ?? 0, file, bytes)}\n`);
    return 0;
  } finally {
    await service.close();
  }
};
