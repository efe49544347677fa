import { existsSync } from "node:fs";
import { mkdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { createPgConfig } from "@electric-sql/pglite/node-postgres";
import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { ParleyError } from "../errors.ts";
import { openingFailure, storeFailure } from "./failures.ts";
import { type Lock, lockRecord } from "./lock.ts";
import { migrate } from "./migrations.ts";
import type { Database, Tables } from "./tables.ts";

/** An open embedded database; closing it frees the folder. */
export interface OpenDatabase {
  readonly database: Database;
  close(): Promise<void>;
}

const databaseIn = (directory: string): string => join(directory, "database");

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

/** Makes the database beside its place and moves it there when it is whole: a killed process leaves no half of one. */
async function createDatabase(directory: string): Promise<void> {
  const draft = join(directory, "database.new");
  await rm(draft, { recursive: true, force: true });
  const engine = await PGlite.create(draft);
  await engine.close();
  await rename(draft, databaseIn(directory));
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
    const full = storeFailure(error, directory);
    throw full === error ? damaged(directory, error) : full;
  }
}

/** One connection is all that PGlite has; it is kept, since reconnecting gains nothing. */
const connect = (engine: PGlite): Database =>
  new Kysely<Tables>({
    dialect: new PostgresDialect({
      pool: new pg.Pool({ ...createPgConfig(engine), max: 1, idleTimeoutMillis: 0 }),
    }),
  });

async function openLocked(directory: string, lock: Lock): Promise<OpenDatabase> {
  const engine = await openEngine(directory);
  const database = connect(engine);
  const close = async (): Promise<void> => {
    await database.destroy();
    await engine.close();
    await lock.release();
  };
  try {
    await migrate(database, directory);
    return { database, close };
  } catch (error) {
    await database.destroy();
    await engine.close();
    throw error;
  }
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
