import { existsSync } from "node:fs";
import { join } from "node:path";
import { ParleyError } from "../errors.ts";
import { isServer } from "../store/ground/place.ts";

/** What a project file is called. */
const NAME = "parley.json";

/** What tells where the project file lies. */
export interface ProjectPlace {
  /** Folder of the record, or address of its database on a server. */
  readonly record: string;
  /** As the command line names it; null where it does not. */
  readonly project: string | null;
  /** As the environment names it; null where it does not. */
  readonly usualProject: string | null;
}

/** Where a record's project file is when nobody names it: in its folder; of one on a server in the current folder. */
const usualPlace = (record: string): string => (isServer(record) ? NAME : join(record, NAME));

/** Where the project file is, or would be made. */
export const projectPlace = ({ record, project, usualProject }: ProjectPlace): string =>
  project ?? usualProject ?? usualPlace(record);

/** The project file; null where there is none. Throws `no-such-file` where one is named that is not there. */
export function projectFile(place: ProjectPlace): string | null {
  const file = projectPlace(place);
  if (existsSync(file)) return file;
  if (place.project === null && place.usualProject === null) return null;
  throw new ParleyError("no-such-file", `There is no project file "${file}".`, { subject: file });
}
