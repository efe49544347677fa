import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { ParleyError } from "../errors.ts";
import type { ReadyMade } from "../world/negotiations/index.ts";

/** Makes a project file where there is none, and says whether it did. Throws `unwritable`. */
export async function makeProject(
  file: string,
  { negotiations, world, topics }: ReadyMade,
): Promise<boolean> {
  if (existsSync(file)) return false;
  const text = `${JSON.stringify({ negotiations, world, topics }, null, 2)}\n`;
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    await writeFile(file, text, { flag: "wx" });
  } catch (cause) {
    throw new ParleyError("unwritable", `The project file can't be written to "${file}".`, {
      subject: file,
      cause,
    });
  }
  return true;
}
