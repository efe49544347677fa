import { existsSync } from "node:fs";
import { mkdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { createPgConfig } from "@electric-sql/pglite/node-postgres";
import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { ParleyError } from "../errors.ts";
import { createDatabase, databaseIn } from "./create.ts";
import { openingFailure, storeFailure } from "./failures.ts";
import { type Lock, lockRecord } from "./lock.ts";
import { migrate } from "./migrations.ts";
import type { Database, Tables } from "./tables.ts";

interface Connection {
  readonly database: Database;
  /** What ended the engine; null while it lives. */
  failure(): Error | null;
}

/** An open embedded database; closing it frees the folder. */
export interface OpenDatabase extends Connection {
  close(): Promise<void>;
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function prepareFolder(directory: string, create: boolean): Promise<void> {
  if (!create && !(await isFolder(databaseIn(directory)))) {
    throw new ParleyError("no-record", `There is no record in ${directory}.`, { subject: directory });
  }
  try {
    await mkdir(directory, { recursive: true });
  } catch (error) {
    const full = storeFailure(error, directory);
    if (full !== error) throw full;
    const message = `The folder ${directory} can't be made: ${error instanceof Error ? error.message : error}.`;
    throw new ParleyError("unreadable", message, { subject: directory, cause: error });
  }
}

function damaged(directory: string, cause?: unknown): ParleyError {
  return new ParleyError("store-damaged", `The database in ${directory} can't be opened.`, {
    subject: directory,
    cause,
  });
}

async function openEngine(directory: string): Promise<PGlite> {
  const folder = databaseIn(directory);
  if (!existsSync(folder)) await createDatabase(directory);
  // PGlite would make a new database in an incomplete folder, over what is left of the old one.
  if (!existsSync(join(folder, "PG_VERSION"))) throw damaged(directory);
  try {
    return await PGlite.create(folder);
  } catch (error) {
    throw damaged(directory, error);
  }
}

/** PostgreSQL's severities after which it answers no more. */
const ended: ReadonlySet<unknown> = new Set(["FATAL", "PANIC"]);

const isFatal = (error: unknown): error is Error =>
  error instanceof Error && "severity" in error && ended.has(error.severity);

/**
 * One connection is all that PGlite has; it is kept, since reconnecting gains nothing. When the engine ends (a
 * full disk can do that in the midst of a commit), it falls silent; the connection is then told to be closed,
 * or whoever waits for an answer would wait for ever.
 */
function connect(engine: PGlite): Connection {
  let failure: Error | null = null;
  const config = createPgConfig(engine);
  config.connection.on("errorMessage", (error: unknown) => {
    if (!isFatal(error)) return;
    failure = error;
    setImmediate(() => config.connection.emit("end"));
  });
  const pool = new pg.Pool({ ...config, max: 1, idleTimeoutMillis: 0 });
  // The failure is told by the query that meets it; an event without a listener would end the process.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  return { database: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }), failure: () => failure };
}

/** Ends what is open; an engine that has ended by itself can't be closed and need not be. */
async function closeAll(engine: PGlite, connection: Connection): Promise<void> {
  if (connection.failure()) return;
  await connection.database.destroy();
  await engine.close();
}

async function openLocked(directory: string, lock: Lock): Promise<OpenDatabase> {
  const engine = await openEngine(directory);
  const connection = connect(engine);
  try {
    await migrate(connection.database, directory);
  } catch (error) {
    await closeAll(engine, connection);
    throw connection.failure() ?? error;
  }
  const close = async (): Promise<void> => {
    await closeAll(engine, connection);
    await lock.release();
  };
  return { ...connection, close };
}

/**
 * Opens the record's database in its folder, after taking the folder's lock. `create` makes it where there is
 * none. Throws `no-record`, `store-locked`, `store-newer`, `store-damaged`, `disk-full`, `unreadable`.
 */
export async function openDatabase(directory: string, create: boolean): Promise<OpenDatabase> {
  await prepareFolder(directory, create);
  const lock = await lockRecord(directory);
  try {
    return await openLocked(directory, lock);
  } catch (error) {
    await lock.release();
    throw await openingFailure(error, directory);
  }
}
