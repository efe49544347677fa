import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { openStore } from "../../src/store/index.ts";
import type { RecordService } from "../../src/store/service.ts";
import { smallWorld } from "../record/builders.ts";
import { jsonEngine } from "./fake-engine.ts";

const made: string[] = [];

afterAll(async () => {
  for (const directory of made.splice(0)) await rm(directory, { recursive: true, force: true });
});

/** An empty folder that is removed after the file's tests. */
export async function temporaryFolder(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), "parley-test-"));
  made.push(directory);
  return directory;
}

/** A folder with an empty record. */
export async function recordFolder(): Promise<string> {
  const directory = await temporaryFolder();
  await (await openTestStore(directory)).close();
  return directory;
}

/** The record in a folder, read by the tests' engine. */
export const openTestStore = (directory: string, create = true): Promise<RecordService> =>
  openStore({ directory, create, engine: jsonEngine, world: smallWorld() });
