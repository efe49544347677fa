import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { ParleyError } from "../../errors.ts";
import { isServer, shownPlace } from "../../store/ground/place.ts";
import { example, readyMade } from "../../world/negotiations/index.ts";
import type { CommandContext, CommandRun } from "../context.ts";
import { makeProject } from "../make-project.ts";
import type { OwnWords } from "../own-words.ts";
import { projectPlace } from "../project-file.ts";
import type { Settings } from "../settings.ts";

/** `parley init`: makes an empty record and a project file, and says where. */
export const run: CommandRun = async (context) => {
  const { io, settings, labels } = context;
  const { record } = settings;
  const file = projectPlace(settings);
  refuseSecond(file, settings);
  const made = !(await isThere(context));
  if (made)
    await (await context.services.openRecord(record, { create: true, own: before(settings) })).close();
  const begun = readyMade.find(({ id }) => id === settings.filters.negotiation) ?? example;
  const projectMade = await makeProject(file, begun);
  const place = isServer(record) ? shownPlace(record) : resolve(record);
  const project = resolve(file);
  if (settings.json) {
    await io.out(`${JSON.stringify({ record: place, made, project, projectMade })}\n`);
    return 0;
  }
  await io.out(`${made ? labels.initialised(place) : labels.alreadyThere(place)}\n`);
  await io.out(`${projectMade ? labels.projectMade(project) : labels.projectThere(project)}\n`);
  return 0;
};

/** The files by which the user adds to what Parley knows, without the project file that is still to be made. */
const before = (settings: Settings): OwnWords => ({ ...settings, project: null, usualProject: null });

/** A ready-made negotiation begins a project file: it goes into none that is there. Throws `bad-argument`. */
function refuseSecond(file: string, { filters: { negotiation } }: Settings): void {
  if (negotiation === undefined || !existsSync(file)) return;
  throw new ParleyError("bad-argument", `There is a project file already: "${file}".`, { subject: file });
}

async function isThere({ services, settings }: CommandContext): Promise<boolean> {
  try {
    await (await services.openRecord(settings.record, { create: false, own: before(settings) })).close();
    return true;
  } catch (error) {
    if (error instanceof ParleyError && error.code === "no-record") return false;
    throw error;
  }
}
