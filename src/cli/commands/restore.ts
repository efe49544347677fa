import { shownPlace } from "../../store/ground/place.ts";
import type { CommandRun } from "../context.ts";

/** `parley restore`: makes a record of a backup, in a folder or database that holds none yet. */
export const run: CommandRun = async ({ io, services, settings, labels }, [file = ""]) => {
  const { header, rows } = await services.restore(file, settings.record);
  const { schema, made } = header;
  const record = shownPlace(settings.record);
  if (settings.json) await io.out(`${JSON.stringify({ record, schema, made, rows })}\n`);
  else await io.out(`${labels.restored(rows.pages ?? 0, record)}\n`);
  return 0;
};
