import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import { schemaVersion } from "./ground/migrations.ts";

// The build makes one empty database and packs it: making one takes seconds, unpacking it a fraction of one.
// A packed folder is one line of JSON, the members in order, and then the bytes of the files in the same order.

/** A file with its size in bytes, or a folder, whose size is null. */
type Member = readonly [path: string, size: number | null];

const NEWLINE = 0x0a;

/** A database holds its system tables three times over; a window of 16 MB sees that, gzip's of 32 kB does not. */
const compression = {
  params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 24 },
};

/** Built: beside this file. From the sources: in dist. */
const folders = ["./", "../../dist/store/"];

async function engineVersion(): Promise<string> {
  const main = createRequire(import.meta.url).resolve("@electric-sql/pglite");
  const manifest = await readFile(join(dirname(main), "..", "package.json"), "utf8");
  const { version }: { version: string } = JSON.parse(manifest);
  return version;
}

/** The template's file name. Engine and schema stand in it, so that one made for others is never found. */
export const templateName = async (): Promise<string> =>
  `template-${await engineVersion()}-${schemaVersion}.br`;

/** Packs a folder with everything in it. */
export async function packFolder(folder: string): Promise<Uint8Array> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const members: Member[] = [];
  const contents: Uint8Array[] = [];
  for (const entry of entries) {
    const file = join(entry.parentPath, entry.name);
    const path = file.slice(folder.length + 1).replaceAll(sep, "/");
    const bytes = entry.isDirectory() ? null : await readFile(file);
    members.push([path, bytes?.length ?? null]);
    if (bytes) contents.push(bytes);
  }
  const packed = Buffer.concat([Buffer.from(`${JSON.stringify(members)}\n`), ...contents]);
  return brotliCompressSync(packed, compression);
}

/** Unpacks into a folder that does not exist yet. */
export async function unpackFolder(packed: Uint8Array, folder: string): Promise<void> {
  const bytes = brotliDecompressSync(packed);
  let at = bytes.indexOf(NEWLINE) + 1;
  const members: Member[] = JSON.parse(bytes.toString("utf8", 0, at));
  await mkdir(folder, { recursive: true });
  for (const [path, size] of members) {
    if (size === null) await mkdir(join(folder, path), { recursive: true });
    else await writeFile(join(folder, path), bytes.subarray(at, at + size));
    at += size ?? 0;
  }
}

/** Unpacks the template into a folder that does not exist yet; false where there is none for this engine and schema. */
export async function unpackTemplate(folder: string): Promise<boolean> {
  const name = await templateName();
  const places = folders.map((place) => fileURLToPath(new URL(`${place}${name}`, import.meta.url)));
  const file = places.find((place) => existsSync(place));
  if (file === undefined) return false;
  await unpackFolder(await readFile(file), folder);
  return true;
}
