import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { databaseIn, initialise } from "../../src/store/ground/create.ts";
import { packFolder, templateName, unpackFolder } from "../../src/store/template.ts";
import { inputOf } from "./fake-engine.ts";
import { openTestStore, temporaryFolder } from "./temporary.ts";

test("a folder comes out of its pack as it went in", async () => {
  const folder = join(await temporaryFolder(), "in");
  await mkdir(join(folder, "deep", "empty"), { recursive: true });
  await writeFile(join(folder, "deep", "zeros"), new Uint8Array(70_000));
  await writeFile(join(folder, "nothing"), "");
  await writeFile(join(folder, "line"), "một\nhai\n");
  const out = join(await temporaryFolder(), "out");
  await unpackFolder(await packFolder(folder), out);
  expect((await readdir(out, { recursive: true })).sort()).toEqual(
    (await readdir(folder, { recursive: true })).sort(),
  );
  expect(await readFile(join(out, "line"), "utf8")).toBe("một\nhai\n");
  expect(await readFile(join(out, "nothing"))).toHaveLength(0);
  expect((await readFile(join(out, "deep", "zeros"))).equals(new Uint8Array(70_000))).toBe(true);
});

test("the template's name tells the engine and the schema that it is for", async () => {
  expect(await templateName()).toMatch(/^template-\d+\.\d+\.\d+-\d+\.br$/);
});

test("a record that is made without the template is one like any other", async () => {
  const directory = await temporaryFolder();
  await initialise(databaseIn(directory));
  const store = await openTestStore(directory, false);
  const [result] = await store.add([inputOf({ source: "a.txt" })]);
  expect(result?.state).toBe("added");
  expect(await store.pages()).toHaveLength(1);
  await store.close();
});
