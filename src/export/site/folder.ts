import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { ParleyError } from "../../errors.ts";

/** Tells a folder that Parley made from any other. */
const MARKER = "parley-site.json";

/** Throws `foreign-folder` where something stands that is no site and not empty. */
async function checkReplaceable(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === "ENOENT") return [];
    throw unwritable(folder, error);
  });
  if (names.length === 0 || names.includes(MARKER)) return;
  throw new ParleyError("foreign-folder", `"${folder}" holds something that is no site of Parley's.`, {
    subject: folder,
  });
}

const unwritable = (folder: string, cause: unknown): ParleyError =>
  new ParleyError("unwritable", `"${folder}" can't be written.`, { subject: folder, cause });

/** Puts a whole folder into the place of another. */
async function swap(draft: string, folder: string): Promise<void> {
  const old = `${folder}.old`;
  await rm(old, { recursive: true, force: true });
  await rename(folder, old).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
  });
  await rename(draft, folder);
  await rm(old, { recursive: true, force: true });
}

/**
 * Makes a folder beside its place and moves it there when it is whole: until then what stood there stays. Throws
 * `foreign-folder`, `unwritable`, and whatever `fill` throws; nothing of the draft stays then.
 */
export async function replaceFolder(
  folder: string,
  today: string,
  fill: (write: (path: string, text: string) => Promise<void>) => Promise<void>,
): Promise<void> {
  await checkReplaceable(folder);
  const draft = `${folder}.part`;
  const made = new Set<string>();
  const write = async (path: string, text: string): Promise<void> => {
    const file = join(draft, path);
    if (!made.has(dirname(file))) await mkdir(dirname(file), { recursive: true });
    made.add(dirname(file));
    await writeFile(file, text);
  };
  try {
    await rm(draft, { recursive: true, force: true });
    await write(MARKER, `${JSON.stringify({ "parley-site": 1, made: today })}\n`).catch((cause: unknown) => {
      throw unwritable(folder, cause);
    });
    await fill(write);
    await swap(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  }
}
