import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { Program } from "../cluster/chaos/processes.ts";
import { natsProgram } from "../cluster/nats-server.ts";
import { postgresFolder } from "../store/postgres-server.ts";
import { temporaryFolder } from "../store/temporary.ts";
import { followIntoFolder, followThroughQueue } from "./killed/run.ts";

const main = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
const program: Program = [process.execPath, main];

const postgres = postgresFolder();
const nats = natsProgram();
if (postgres === null || nats === null)
  console.warn("PostgreSQL or nats-server is missing: watching into a queue while all is killed is skipped.");

// Both last as long as it takes to ask hosts one thing a second.
describe("articles and their changes reach the record once, in order", () => {
  test("while the watcher is killed and started again", async () => {
    const record = join(await temporaryFolder(), "record");
    expect(await followIntoFolder(program, record)).toEqual([]);
  }, 240_000);

  test.skipIf(postgres === null || nats === null)(
    "through a queue, while the watcher is killed and the database restarted",
    async () => {
      expect(await followThroughQueue(program, postgres ?? "", nats ?? "")).toEqual([]);
    },
    240_000,
  );
});
