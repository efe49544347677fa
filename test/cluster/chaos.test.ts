import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { postgresFolder } from "../store/postgres-server.ts";
import { faultsIn } from "./chaos/faults.ts";
import { chaos } from "./chaos/run.ts";
import { natsProgram } from "./nats-server.ts";

const postgres = postgresFolder();
const nats = natsProgram();
if (postgres === null || nats === null)
  console.warn("PostgreSQL or nats-server is missing: the test of a cluster that breaks is skipped.");

const main = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));

describe("pages flow through a cluster while workers, nodes, the database and connections are killed", () => {
  // The same with 20,000 pages: npm run bench:cluster.
  test.skipIf(postgres === null || nats === null)(
    "nothing is lost, nothing comes twice, and the record is that of one machine",
    async () => {
      const report = await chaos({
        pages: 200,
        workers: 2,
        every: 2_500,
        least: 5,
        program: [process.execPath, main],
        postgres: postgres ?? "",
        nats: nats ?? "",
        say: () => undefined,
      });
      expect(faultsIn(report)).toEqual([]);
      const { workers, nodes, databases, connections } = report.mischief;
      expect(Math.min(workers, nodes, databases, connections)).toBeGreaterThan(0);
    },
    300_000,
  );
});
