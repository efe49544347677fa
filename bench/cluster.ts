import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { faultsIn } from "../test/cluster/chaos/faults.ts";
import { chaos } from "../test/cluster/chaos/run.ts";
import { natsProgram } from "../test/cluster/nats-server.ts";
import { postgresFolder } from "../test/store/postgres-server.ts";

/**
 * Nothing lost, nothing twice: `npm run bench:cluster [-- --pages 20000 --workers 2 --every 4000]`. Generated pages, read by
 * the engine, flow through a three-node queue to worker processes and one PostgreSQL server, all of this machine's own,
 * while every few seconds a worker is killed, and in turn a node, the database, connections. At the end the record must
 * be the one that `parley add` makes of the same pages in a folder, byte for byte.
 */
const { values } = parseArgs({
  options: {
    pages: { type: "string", default: "20000" },
    workers: { type: "string", default: "2" },
    every: { type: "string", default: "5000" },
    least: { type: "string", default: "12" },
  },
});

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const postgres = postgresFolder();
const nats = natsProgram();
if (postgres === null || nats === null) throw new Error("Install the packages postgresql and nats-server.");
const report = await chaos({
  pages: Number(values.pages),
  workers: Number(values.workers),
  every: Number(values.every),
  least: Number(values.least),
  program: [process.execPath, fileURLToPath(new URL("../src/cli/main.js", import.meta.url))],
  postgres,
  nats,
  say,
});
const { mischief, seconds, failed, nodes } = report;
say(
  `killed: ${mischief.workers} workers, ${mischief.nodes} nodes, ${mischief.databases} databases; ${mischief.connections} times connections were cut`,
);
say(`failed: ${JSON.stringify(failed)}; nodes hold ${JSON.stringify(nodes)}`);
say(
  `seconds: ${seconds.cluster} with ${values.workers} workers and mischief, ${seconds.alone} on one machine`,
);
for (const [list, { items, sha256 }] of Object.entries(report.cluster.digest))
  say(`${list.padEnd(13)} ${String(items).padStart(7)}  ${sha256.slice(0, 16)}`);
const faults = faultsIn(report);
for (const fault of faults) say(`FAULT ${fault}`);
if (faults.length === 0) say("the record is that of one machine, byte for byte; check finds it equal");
process.exit(faults.length === 0 ? 0 : 1);
