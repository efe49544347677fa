import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import {
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import pg from "pg";

// A private PostgreSQL server on a socket of its own, with nothing in it but what a test or a measurement puts there.

/** Debian keeps the programs of each version in a folder of its own, outside of PATH. */
const DEBIAN = "/usr/lib/postgresql";

function programFolders(): string[] {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN) : [];
  const newestFirst = versions.sort((a, b) => Number(b) - Number(a));
  const onPath = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return [...newestFirst.map((version) => join(DEBIAN, version, "bin")), ...onPath];
}

/** The folder that holds PostgreSQL's server programs; null where it is not installed. */
export const postgresFolder = (): string | null =>
  programFolders().find((folder) => ["initdb", "postgres"].every((name) => existsSync(join(folder, name)))) ??
  null;

interface Owner {
  readonly uid: number;
  readonly gid: number;
}

/** PostgreSQL refuses to run as root: then an unprivileged user runs it. */
function owner(): Owner | null {
  if (process.getuid?.() !== 0) return null;
  const users = new Map(
    readFileSync("/etc/passwd", "utf8")
      .split("\n")
      .map((line) => line.split(":"))
      .map(([name = "", , uid, gid]) => [name, { uid: Number(uid), gid: Number(gid) }]),
  );
  return users.get("postgres") ?? users.get("nobody") ?? null;
}

/** Durability is given up where nothing outlives a test. */
const NOT_DURABLE = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];

/**
 * Starts the server again whenever it ends, until standard input is closed, which the system does when the process that
 * holds the other end is gone, however it ended; then ends it and removes its folder.
 */
const GUARD = `(while [ ! -e "$DATA/stop" ]; do "$0" "$@"; sleep 0.1; done) >>"$DATA/log" 2>&1 & loop=$!; cat >/dev/null
touch "$DATA/stop"; kill -QUIT $(head -n 1 "$DATA/db/postmaster.pid"); wait $loop; rm -rf "$DATA"`;

/** What a test or a measurement wants otherwise than usual. */
export interface PostgresSettings {
  /** What was committed outlives the server's being killed. */
  readonly durable?: boolean;
  /** Where its data lie, for a disk of a size; a folder for temporary files otherwise. */
  readonly folder?: string;
}

/** A running server. */
export interface PostgresServer {
  readonly user: string;
  readonly password: string;
  /** The folder of its socket. */
  readonly socket: string;
  /** The address of a database, as its user reaches it. */
  address(database: string): string;
  /** Makes an empty database and gives its address; `clauses` are those of CREATE DATABASE. */
  newDatabase(clauses?: string): Promise<string>;
  /** Kills the server with all that it is doing; resolves when it is there again. For a durable one. */
  restart(): Promise<void>;
  /** Runs statements in a database as the server's owner. */
  run(database: string, statement: string): Promise<void>;
  stop(): Promise<void>;
}

const user = "parley";

function initialise(folder: string, data: string, password: string, as: Owner | null): void {
  const words = join(data, "password");
  writeFileSync(words, password);
  if (as) for (const path of [data, words]) chownSync(path, as.uid, as.gid);
  const options = ["--no-sync", "--locale=C", "--encoding=UTF8", "--auth=scram-sha-256", `--pwfile=${words}`];
  execFileSync(join(folder, "initdb"), [...options, `--username=${user}`, "-D", join(data, "db")], {
    stdio: ["ignore", "ignore", "inherit"],
    cwd: data,
    ...as,
  });
}

function launch(folder: string, data: string, as: Owner | null, durable: boolean): ChildProcess {
  const listening = ["listen_addresses=", `unix_socket_directories=${data}`];
  const settings = [...listening, ...(durable ? [] : NOT_DURABLE)].flatMap((each) => ["-c", each]);
  const command = [join(folder, "postgres"), "-D", join(data, "db"), ...settings];
  const env = { ...process.env, DATA: data };
  return spawn("sh", ["-c", GUARD, ...command], {
    stdio: ["pipe", "ignore", "inherit"],
    cwd: data,
    env,
    ...as,
  });
}

async function run(address: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

async function untilReady(address: string, guard: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (guard.exitCode !== null) break;
    try {
      return await run(address, "select 1");
    } catch {
      await setTimeout(50);
    }
  }
  throw new Error("The PostgreSQL server of the tests did not start.");
}

/** Starts a server; `folder` is what `postgresFolder` found. It ends with `stop`, or with this process. */
export async function startPostgres(
  folder: string,
  { durable = false, folder: place = tmpdir() }: PostgresSettings = {},
): Promise<PostgresServer> {
  const data = mkdtempSync(join(place, "parley-pg-"));
  const password = randomBytes(9).toString("base64url");
  const as = owner();
  const address = (database: string): string => `postgres://${user}:${password}@/${database}?host=${data}`;
  initialise(folder, data, password, as);
  const guard = launch(folder, data, as, durable);
  const ended = once(guard, "exit");
  await untilReady(address("postgres"), guard);
  let databases = 0;
  return {
    user,
    password,
    socket: data,
    address,
    newDatabase: async (clauses = "") => {
      const name = `record${++databases}`;
      await run(address("postgres"), `create database ${name} ${clauses}`);
      return address(name);
    },
    restart: async () => {
      const [server] = readFileSync(join(data, "db", "postmaster.pid"), "utf8").split("\n");
      process.kill(Number(server), "SIGQUIT");
      await setTimeout(300);
      await untilReady(address("postgres"), guard);
    },
    run: (database, statement) => run(address(database), statement),
    stop: async () => {
      guard.stdin?.end();
      await ended;
      rmSync(data, { recursive: true, force: true });
    },
  };
}
