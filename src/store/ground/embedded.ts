import { existsSync } from "node:fs";
import { mkdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { createPgConfig } from "@electric-sql/pglite/node-postgres";
import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { ParleyError } from "../../errors.ts";
import type { Database, Tables } from "../tables.ts";
import { createDatabase, databaseIn } from "./create.ts";
import type { OpenDatabase, OpenOptions } from "./database.ts";
import { openingFailure, storeFailure } from "./failures.ts";
import { type Lock, lockRecord } from "./lock.ts";
import { migrate } from "./migrate.ts";
import { putInOrder } from "./upkeep.ts";

/** An engine on one folder, and the one connection to it. */
interface Engine {
  readonly database: Database;
  /** What ended the engine; null while it lives. */
  failure(): Error | null;
  close(): Promise<void>;
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** Makes a record's folder where there is none. Throws `unreadable`, `disk-full`. */
export async function makeFolder(directory: string): Promise<void> {
  try {
    await mkdir(directory, { recursive: true, mode: 0o700 });
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

/** PostgreSQL's severities after which it answers no more. */
const ended: ReadonlySet<unknown> = new Set(["FATAL", "PANIC"]);

const isFatal = (error: unknown): error is Error =>
  error instanceof Error && "severity" in error && ended.has(error.severity);

/**
 * One connection is all that PGlite has; it is kept, since reconnecting gains nothing. When the engine ends (a
 * full disk can do that in the midst of a commit), it falls silent; the connection is then told to be closed,
 * or whoever waits for an answer would wait for ever. An engine that has ended can't be closed and need not be.
 */
function connect(engine: PGlite): Engine {
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
  const database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const close = async (): Promise<void> => {
    if (failure) return;
    await database.destroy();
    await engine.close();
  };
  return { database, failure: () => failure, close };
}

/**
 * Opens a record's database, or one that is being made beside it, in a process that holds the record's lock.
 * Throws `store-damaged` where the folder is not complete.
 */
export async function openEngine(folder: string, directory: string): Promise<Engine> {
  // PGlite would make a new database in an incomplete folder, over what is left of the old one.
  if (!existsSync(join(folder, "PG_VERSION"))) throw damaged(directory);
  try {
    return connect(await PGlite.create(folder));
  } catch (error) {
    throw damaged(directory, error);
  }
}

async function openLocked(directory: string, options: OpenOptions, lock: Lock): Promise<OpenDatabase> {
  if (!existsSync(databaseIn(directory))) await createDatabase(directory);
  const engine = await openEngine(databaseIn(directory), directory);
  try {
    const { recompile } = options;
    const raised = await migrate(engine.database, {
      place: directory,
      backups: join(directory, "backups"),
      recompile,
    });
    // All compiled rows were replaced: what they held is freed for those to come.
    if (raised?.backup) await putInOrder(engine.database);
    const close = async (): Promise<void> => {
      await engine.close();
      await lock.release();
    };
    const told = (error: unknown): unknown => storeFailure(engine.failure() ?? error, directory);
    return { ...engine, embedded: true, raised, told, close };
  } catch (error) {
    await engine.close();
    throw engine.failure() ?? error;
  }
}

/** Does the work under the folder's lock, which it keeps when it succeeds; failures are told as those of opening. */
export async function withLock<T>(directory: string, work: (lock: Lock) => Promise<T>): Promise<T> {
  const lock = await lockRecord(directory);
  try {
    return await work(lock);
  } catch (error) {
    await lock.release();
    throw await openingFailure(error, directory);
  }
}

/** Opens the record in a folder, for this process alone. Throws as `openDatabase` says. */
export async function openEmbedded(directory: string, options: OpenOptions): Promise<OpenDatabase> {
  if (!options.create && !(await isFolder(databaseIn(directory))))
    throw new ParleyError("no-record", `There is no record in ${directory}.`, { subject: directory });
  await makeFolder(directory);
  return withLock(directory, (lock) => openLocked(directory, options, lock));
}
