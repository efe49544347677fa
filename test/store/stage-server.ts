import { sql } from "kysely";
import { afterAll, beforeAll } from "vitest";
import type { ReadEngine } from "../../src/store/add.ts";
import { type OpenDatabase, openDatabase } from "../../src/store/ground/database.ts";
import { openStage, type Stage, type StageOptions } from "../../src/store/stage.ts";
import { smallWorld } from "../record/builders.ts";
import { type PostgresServer, postgresFolder, startPostgres } from "./postgres-server.ts";
import { recompileSmall } from "./samples.ts";

// What tests of stages have in common: a PostgreSQL server of their own, and what they do with it.

export const programs = postgresFolder();
if (programs === null) {
  if (process.env.CI) throw new Error("PostgreSQL is missing; the tests of stages must run in CI.");
  console.warn("PostgreSQL is missing: the tests of stages are skipped.");
}

/** A server for all tests of a file. */
export function stageServer(): { readonly server: PostgresServer } {
  let server: PostgresServer | null = null;
  beforeAll(async () => {
    if (programs !== null) server = await startPostgres(programs);
  });
  afterAll(() => server?.stop());
  return {
    get server() {
      if (!server) throw new Error("the server does not run");
      return server;
    },
  };
}

/** The moment that all records of these tests take for the present one. */
export const now = (): Date => new Date("2025-07-01T00:00:00Z");

/** A stage with the tests' world, whose every piece is a block of its own unless that is asked for otherwise. */
export const openTestStage = (
  record: string,
  engine: ReadEngine,
  more: Partial<StageOptions> = {},
): Promise<Stage> => openStage({ record, create: true, engine, world: smallWorld(), now, block: 1, ...more });

/** The record's tables themselves. */
export const openTables = (record: string): Promise<OpenDatabase> =>
  openDatabase(record, { create: true, recompile: recompileSmall });

/** Takes everything out of a record. */
export async function empty({ database }: OpenDatabase): Promise<void> {
  const { rows } = await sql<{ name: string }>`select relname as name from pg_class
    where relnamespace = current_schema()::regnamespace and relkind = 'r'
      and relname not in ('schema_version', 'revision')`.execute(database);
  await sql`truncate ${sql.join(rows.map(({ name }) => sql.table(name)))}`.execute(database);
}

/** Does all that waits; the steps that did something. */
export async function finish(stage: Stage): Promise<string[]> {
  const steps: string[] = [];
  for (let step = await stage.step(); step !== "idle"; step = await stage.step())
    if (step !== "busy") steps.push(step);
  return steps;
}
