import { chmod, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { newSecret } from "./tokens.ts";

const pathIn = (directory: string): string => join(directory, "token");

/** What the file holds, when it is as this writes it; a damaged or emptied one is none. */
async function readToken(directory: string): Promise<string | null> {
  try {
    const token = (await readFile(pathIn(directory), "utf8")).trim();
    return /^[\w-]{43}$/.test(token) ? token : null;
  } catch {
    return null;
  }
}

/**
 * The record's own token: made when its folder is first served, kept in `token` for its owner's eyes only (mode 0600).
 * Removing the file revokes it at the next serving.
 */
export async function ownToken(directory: string): Promise<string> {
  const path = pathIn(directory);
  const known = await readToken(directory);
  if (known !== null) {
    // A copied folder may have lost the mode.
    await chmod(path, 0o600);
    return known;
  }
  const draft = `${path}.${process.pid}`;
  const token = newSecret();
  await writeFile(draft, `${token}\n`, { mode: 0o600 });
  await rename(draft, path);
  return token;
}
