import type { Stats } from "node:fs";
import { lstat, readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { ParleyError } from "../errors.ts";
import { danglingLink, fileError, linkLoop } from "./file-errors.ts";
import { isPageName } from "./formats.ts";
import type { WalkItem } from "./types.ts";

/** What one walk remembers: real paths of the folders above, and of all folders ever entered. */
interface Trail {
  readonly above: readonly string[];
  readonly entered: Set<string>;
}

/**
 * Walks one named file or folder, a folder's members ordered by code unit so that the order is stable.
 * Hidden files and folders are left out, symbolic links are followed, each folder is entered once.
 * A file named by the user is taken whatever its ending. What goes wrong is handed out in its place, and the walk goes on.
 */
export async function* walk(path: string, named = true): AsyncGenerator<WalkItem> {
  const stats = await statOf(path);
  if (stats instanceof ParleyError) yield { error: stats };
  else if (stats.isDirectory()) yield* walkNamedFolder(path);
  else yield { file: { path, size: sizeOf(stats), named } };
}

async function* walkNamedFolder(path: string): AsyncGenerator<WalkItem> {
  let found = false;
  for await (const item of walkFolder(path, { above: [], entered: new Set() })) {
    found = true;
    yield item;
  }
  if (!found) {
    yield { error: new ParleyError("no-pages", `The folder "${path}" holds no pages.`, { subject: path }) };
  }
}

async function* walkFolder(path: string, trail: Trail): AsyncGenerator<WalkItem> {
  const real = await realOf(path);
  if (real instanceof ParleyError) yield { error: real };
  else if (trail.above.includes(real)) yield { error: linkLoop(path) };
  // Two links to one folder would otherwise be walked twice, and links among siblings exponentially often.
  else if (!trail.entered.has(real)) yield* enterFolder(path, real, trail);
}

async function* enterFolder(path: string, real: string, trail: Trail): AsyncGenerator<WalkItem> {
  trail.entered.add(real);
  const names = await namesIn(path);
  if (names instanceof ParleyError) {
    yield { error: names };
    return;
  }
  const below = { above: [...trail.above, real], entered: trail.entered };
  for (const name of names) yield* walkMember(join(path, name), below);
}

async function* walkMember(path: string, trail: Trail): AsyncGenerator<WalkItem> {
  const stats = await statOf(path);
  if (stats instanceof ParleyError) {
    if (isPageName(path) || stats.code !== "no-such-file") yield { error: stats };
  } else if (stats.isDirectory()) yield* walkFolder(path, trail);
  else if (stats.isFile() && isPageName(path)) yield { file: { path, size: stats.size, named: false } };
}

async function realOf(path: string): Promise<string | ParleyError> {
  try {
    return await realpath(path);
  } catch (cause) {
    return fileError(path, cause);
  }
}

async function namesIn(path: string): Promise<string[] | ParleyError> {
  try {
    const names = await readdir(path);
    return names.filter((name) => !name.startsWith(".")).sort();
  } catch (cause) {
    return fileError(path, cause);
  }
}

async function statOf(path: string): Promise<Stats | ParleyError> {
  try {
    return await stat(path);
  } catch (cause) {
    const error = fileError(path, cause);
    return error.code === "no-such-file" && (await isLink(path)) ? danglingLink(path) : error;
  }
}

const isLink = (path: string): Promise<boolean> =>
  lstat(path).then(
    (stats) => stats.isSymbolicLink(),
    () => false,
  );

const sizeOf = (stats: Stats): number | null => (stats.isFile() ? stats.size : null);
