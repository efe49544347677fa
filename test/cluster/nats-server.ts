import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { connect, type NatsConnection } from "@nats-io/transport-node";

// Private NATS servers with JetStream on free ports of this machine, with nothing in them but what a test puts there.

/** The server's program; null where it is not installed. */
export const natsProgram = (): string | null =>
  [...(process.env.PATH ?? "").split(delimiter), "/usr/sbin", "/usr/local/bin"]
    .filter((folder) => folder !== "")
    .map((folder) => join(folder, "nats-server"))
    .find(existsSync) ?? null;

/** Ports that nobody listens on now. */
async function freePorts(count: number): Promise<number[]> {
  const held = Array.from({ length: count }, () => createServer().listen(0, "127.0.0.1"));
  await Promise.all(held.map((server) => once(server, "listening")));
  const ports = held.map((server) => {
    const address = server.address();
    return typeof address === "object" ? (address?.port ?? 0) : 0;
  });
  await Promise.all(held.map((server) => new Promise((closed) => server.close(closed))));
  return ports;
}

/** One server of the tests' own. */
export interface NatsNode {
  /** Host and port for clients. */
  readonly host: string;
  /** Port of its monitoring, `/jsz` and others. */
  readonly monitor: number;
  /** Ends it at once, as kill -9 does. */
  kill(): Promise<void>;
  /** Starts it again, with what it kept; resolves when it takes connections. */
  start(): Promise<void>;
}

/** A server alone or a cluster. */
export interface NatsServers {
  readonly nodes: readonly NatsNode[];
  readonly user: string;
  readonly password: string;
  /** The address of a queue as Parley takes it. */
  address(name?: string): string;
  /** A client of its own, for what Parley does not do. */
  client(): Promise<NatsConnection>;
  stop(): Promise<void>;
}

/** What a test wants otherwise than usual. */
export interface NatsSettings {
  /** Bytes of one message at most. */
  readonly maxPayload?: number;
  /** Bytes on the disk at most; JetStream's own default is a share of what is free. */
  readonly store?: number;
  /** What its user may do, as the server's configuration writes it; everything otherwise. */
  readonly permissions?: string;
  /** False for a server that has none of what queues need. */
  readonly jetStream?: boolean;
  /** Where its data lie, for a disk of a size; a folder for temporary files otherwise. */
  readonly folder?: string;
}

/**
 * Ends the server when standard input is closed, which the system does when the process that holds the other end is
 * gone, however it ended.
 */
const GUARD = `"$0" "$@" >>"$LOG" 2>&1 & server=$!; cat >/dev/null; kill -9 $server 2>/dev/null; wait $server 2>/dev/null`;
/** The same, and removes the folder of all servers: of the process that watches over it. */
const FOLDER_GUARD = `cat >/dev/null; sleep 1; rm -rf "$0"`;

const user = "parley";

interface Ports {
  readonly client: number;
  readonly monitor: number;
  readonly route: number;
}

interface NodePlan {
  readonly name: string;
  readonly ports: Ports;
  /** Ports of the cluster's routes; empty for a server alone. */
  readonly routes: readonly number[];
  readonly folder: string;
  readonly password: string;
  readonly settings: NatsSettings;
}

function configurationOf({ name, ports, routes, folder, password, settings }: NodePlan): string {
  const cluster = `cluster { name: parley, host: "127.0.0.1", port: ${ports.route}, routes: [${routes
    .map((port) => `"nats://127.0.0.1:${port}"`)
    .join(", ")}] }`;
  return [
    `server_name: ${name}`,
    `host: "127.0.0.1"`,
    `port: ${ports.client}`,
    `http: "127.0.0.1:${ports.monitor}"`,
    `authorization { users: [ { user: ${user}, password: "${password}"${settings.permissions === undefined ? "" : `, permissions: ${settings.permissions}`} } ] }`,
    settings.jetStream === false
      ? ""
      : `jetstream { store_dir: "${join(folder, name)}"${settings.store === undefined ? "" : `, max_file_store: ${settings.store}`} }`,
    settings.maxPayload === undefined ? "" : `max_payload: ${settings.maxPayload}`,
    routes.length === 0 ? "" : cluster,
  ].join("\n");
}

async function untilHealthy(monitor: number, guard: ChildProcess, log: string): Promise<void> {
  for (let tries = 0; tries < 600 && guard.exitCode === null; tries++) {
    const healthy = await fetch(`http://127.0.0.1:${monitor}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (healthy) return;
    await setTimeout(50);
  }
  throw new Error(`A NATS server of the tests did not start; see ${log}.`);
}

/** A node that is not running yet. */
function nodeOf(plan: NodePlan, program: string): NatsNode & { launch(): void; ready(): Promise<void> } {
  const { folder, name, ports } = plan;
  const file = join(folder, `${name}.conf`);
  const log = join(folder, `${name}.log`);
  writeFileSync(file, configurationOf(plan));
  let guard: ChildProcess | null = null;
  const launch = (): void => {
    guard = spawn("sh", ["-c", GUARD, program, "-c", file], {
      stdio: ["pipe", "ignore", "ignore"],
      env: { ...process.env, LOG: log },
    });
  };
  const ready = async (): Promise<void> => {
    if (guard) await untilHealthy(ports.monitor, guard, log);
  };
  return {
    host: `127.0.0.1:${ports.client}`,
    monitor: ports.monitor,
    launch,
    ready,
    kill: async () => {
      const running = guard;
      guard = null;
      if (!running || running.exitCode !== null) return;
      const ended = once(running, "exit");
      running.stdin?.end();
      await ended;
    },
    start: async () => {
      launch();
      await ready();
    },
  };
}

async function start(program: string, count: number, settings: NatsSettings): Promise<NatsServers> {
  const folder = mkdtempSync(join(settings.folder ?? tmpdir(), "parley-nats-"));
  mkdirSync(folder, { recursive: true });
  const keeper = spawn("sh", ["-c", FOLDER_GUARD, folder], { stdio: ["pipe", "ignore", "ignore"] });
  const password = randomBytes(9).toString("hex");
  const ports = await freePorts(count * 3);
  const portOf = (k: number): number => ports[k] ?? 0;
  const each = Array.from({ length: count }, (_, k) => ({
    client: portOf(3 * k),
    monitor: portOf(3 * k + 1),
    route: portOf(3 * k + 2),
  }));
  const routes = count === 1 ? [] : each.map(({ route }) => route);
  const nodes = each.map((own, k) =>
    nodeOf({ name: `n${k + 1}`, ports: own, routes, folder, password, settings }, program),
  );
  for (const node of nodes) node.launch();
  await Promise.all(nodes.map((node) => node.ready()));
  const hosts = nodes.map(({ host }) => host);
  return {
    nodes,
    user,
    password,
    address: (name = "parley") => `nats://${user}:${password}@${hosts.join(",")}/${name}`,
    client: () => connect({ servers: hosts, user, pass: password, maxReconnectAttempts: -1 }),
    stop: async () => {
      await Promise.all(nodes.map((node) => node.kill()));
      rmSync(folder, { recursive: true, force: true });
      keeper.stdin?.end();
    },
  };
}

/** Starts one server; `program` is what `natsProgram` found. It ends with `stop`, or with this process. */
export const startNats = (program: string, settings: NatsSettings = {}): Promise<NatsServers> =>
  start(program, 1, settings);

/** Starts a cluster of three. */
export const startNatsCluster = (program: string, settings: NatsSettings = {}): Promise<NatsServers> =>
  start(program, 3, settings);
