// Part of the build: makes an empty database with the schema in it and packs it as the template of new records.
// The argument is the folder that takes it.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { databaseIn, initialise } from "../src/store/ground/create.ts";
import { openDatabase } from "../src/store/ground/database.ts";
import { packFolder, templateName } from "../src/store/template.ts";

const [target = "."] = process.argv.slice(2);
const record = await mkdtemp(join(tmpdir(), "parley-template-"));
try {
  await initialise(databaseIn(record));
  await (await openDatabase(record, { create: false, recompile: async () => {} })).close();
  await writeFile(join(target, await templateName()), await packFolder(databaseIn(record)));
} finally {
  await rm(record, { recursive: true, force: true });
}
