import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

/** Where the process that serves a record can be reached, and the word that opens it. */
const Endpoint = z.object({ url: z.string(), token: z.string(), pid: z.int().positive() });

export type Endpoint = z.infer<typeof Endpoint>;

const pathIn = (directory: string): string => join(directory, "endpoint.json");

/** Tells other processes of this user where the record is served; whole or not at all. */
export async function writeEndpoint(directory: string, endpoint: Endpoint): Promise<void> {
  const draft = `${pathIn(directory)}.${process.pid}`;
  await writeFile(draft, `${JSON.stringify(endpoint)}\n`, { mode: 0o600 });
  await rename(draft, pathIn(directory));
}

/**
 * What the record's folder says of the process that serves it; null when it says nothing, or nothing sound.
 * The process may have died since: only an answer at `url` proves it alive.
 */
export async function readEndpoint(directory: string): Promise<Endpoint | null> {
  try {
    return Endpoint.parse(JSON.parse(await readFile(pathIn(directory), "utf8")));
  } catch {
    return null;
  }
}

/** Takes the word back when serving ends. */
export const removeEndpoint = (directory: string): Promise<void> => rm(pathIn(directory), { force: true });
