import { rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { unpackTemplate } from "../template.ts";
import { schemaVersion } from "./migrations.ts";

/** Where the database lies in a record's folder. */
export const databaseIn = (directory: string): string => join(directory, "database");

/** Where a database lies while it is being made. */
export const draftIn = (directory: string): string => join(directory, "database.new");

/** Makes an empty database in a folder that does not exist yet, without the template. */
export async function initialise(folder: string): Promise<void> {
  const engine = await PGlite.create(folder);
  await engine.close();
}

/**
 * Makes a database beside its place, over what is left of an earlier try. It has the tables of that version of the
 * schema, or none yet.
 */
export async function makeDraft(directory: string, version: number): Promise<void> {
  const draft = draftIn(directory);
  await rm(draft, { recursive: true, force: true });
  if (version === schemaVersion && (await unpackTemplate(draft))) return;
  await initialise(draft);
}

/** Makes an empty database and moves it to its place when it is whole: a killed process leaves no half of one. */
export async function createDatabase(directory: string): Promise<void> {
  await makeDraft(directory, schemaVersion);
  await rename(draftIn(directory), databaseIn(directory));
}
