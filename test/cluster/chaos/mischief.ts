import { setTimeout } from "node:timers/promises";
import type { PostgresServer } from "../../store/postgres-server.ts";
import type { NatsServers } from "../nats-server.ts";
import type { Workers } from "./processes.ts";

/** What was done to the machines, and how often. */
export interface Mischief {
  workers: number;
  nodes: number;
  databases: number;
  connections: number;
}

/** What mischief is done to. */
export interface Victims {
  readonly workers: Workers;
  readonly nats: NatsServers;
  readonly postgres: PostgresServer;
}

/** How long a node of the queue stays away, in milliseconds. */
const NODE_AWAY = 3_000;

/** Cuts connections to the database: every second one. */
const CUT = `select pg_terminate_backend(pid) from pg_stat_activity
  where application_name = 'parley' and pid <> pg_backend_pid() and pid % 2 = 0`;

/**
 * Does mischief of all kinds in turn, a piece every so many milliseconds, until the signal is aborted: a worker is
 * killed, with every fourth a node of the queue (which comes back), a connection to the database is cut, the database is
 * killed (and comes back).
 */
export async function doMischief(
  { workers, nats, postgres }: Victims,
  { every, signal }: { readonly every: number; readonly signal: AbortSignal },
): Promise<Mischief> {
  const done: Mischief = { workers: 0, nodes: 0, databases: 0, connections: 0 };
  for (let turn = 0; !signal.aborted; turn++) {
    await setTimeout(every, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) break;
    await workers.replace();
    done.workers++;
    const kind = turn % 4;
    if (kind === 1) {
      const node = nats.nodes[Math.floor(turn / 4) % nats.nodes.length];
      await node?.kill();
      await setTimeout(NODE_AWAY);
      await node?.start();
      done.nodes++;
    } else if (kind === 2) {
      await postgres.run("postgres", CUT);
      done.connections++;
    } else if (kind === 3) {
      await postgres.restart();
      done.databases++;
    }
  }
  return done;
}
