import { resolve } from "node:path";
import { ParleyError } from "../../errors.ts";
import { isServer, shownPlace } from "../../store/ground/place.ts";
import type { CommandContext, CommandRun } from "../context.ts";

/** `parley init`: makes an empty record and says where. */
export const run: CommandRun = async (context) => {
  const { io, settings, labels } = context;
  const { record } = settings;
  const made = !(await isThere(context));
  if (made) await (await context.services.openRecord(record, { create: true })).close();
  const place = isServer(record) ? shownPlace(record) : resolve(record);
  if (settings.json) await io.out(`${JSON.stringify({ record: place, made })}\n`);
  else await io.out(`${made ? labels.initialised(place) : labels.alreadyThere(place)}\n`);
  return 0;
};

async function isThere({ services, settings }: CommandContext): Promise<boolean> {
  try {
    await (await services.openRecord(settings.record, { create: false })).close();
    return true;
  } catch (error) {
    if (error instanceof ParleyError && error.code === "no-record") return false;
    throw error;
  }
}
