import { rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { unpackTemplate } from "./template.ts";

/** Where the database lies in a record's folder. */
export const databaseIn = (directory: string): string => join(directory, "database");

/** Makes an empty database in a folder that does not exist yet, without the template. */
export async function initialise(folder: string): Promise<void> {
  const engine = await PGlite.create(folder);
  await engine.close();
}

/** Makes the database beside its place and moves it there when it is whole: a killed process leaves no half of one. */
export async function createDatabase(directory: string): Promise<void> {
  const draft = join(directory, "database.new");
  await rm(draft, { recursive: true, force: true });
  if (!(await unpackTemplate(draft))) await initialise(draft);
  await rename(draft, databaseIn(directory));
}
