import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { Negotiation } from "../../src/schema/index.ts";
import type { Raised } from "../../src/store/ground/migrate.ts";
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

/** A copy of a folder, for a test that changes it. */
export async function copyOf(folder: string): Promise<string> {
  const directory = await temporaryFolder();
  await cp(folder, directory, { recursive: true });
  return directory;
}

let emptyRecord: Promise<string> | null = null;

async function madeRecord(): Promise<string> {
  const directory = await temporaryFolder();
  await (await openTestStore(directory)).close();
  return directory;
}

/** A folder with an empty record. One is made for all tests of a file and copied, which is quicker. */
export async function recordFolder(): Promise<string> {
  emptyRecord ??= madeRecord();
  return copyOf(await emptyRecord);
}

/** The record in a folder or on a server, read by the tests' engine. */
export const openTestStore = (
  record: string,
  create = true,
  onRaised: (raised: Raised) => void = () => {},
): Promise<RecordService> => openStore({ record, create, engine: jsonEngine, world: smallWorld(), onRaised });

/** The negotiation to which what the tests' pages tell belongs. */
const testNegotiation = Negotiation.parse({
  id: "war",
  names: { vi: "Đàm phán", en: "Talks" },
  parties: ["RU", "UA"],
  mediators: ["US"],
  tracks: [{ id: "two", names: { vi: "Hai bên", en: "Two sides" }, parties: ["RU", "UA"] }],
});

/** The same record, with that negotiation. */
export const openTestNegotiation = (record: string): Promise<RecordService> =>
  openStore({
    record,
    create: true,
    engine: jsonEngine,
    world: smallWorld(),
    negotiations: [testNegotiation],
  });
