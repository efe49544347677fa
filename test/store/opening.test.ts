import { mkdir, readdir, rm, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { ParleyError } from "../../src/errors.ts";
import { readEndpoint, removeEndpoint, writeEndpoint } from "../../src/store/endpoint.ts";
import { openDatabase } from "../../src/store/ground/database.ts";
import { storeFailure } from "../../src/store/ground/failures.ts";
import { lockRecord } from "../../src/store/ground/lock.ts";
import { migrate } from "../../src/store/ground/migrate.ts";
import { schemaVersion } from "../../src/store/ground/migrations.ts";
import type { Database } from "../../src/store/tables.ts";
import { inputOf } from "./fake-engine.ts";
import { openTestStore, recordFolder, temporaryFolder } from "./temporary.ts";

describe("opening a record", () => {
  test("a folder without one is told as such and stays as it is", async () => {
    const directory = await temporaryFolder();
    await expect(openTestStore(directory, false)).rejects.toMatchObject({
      code: "no-record",
      subject: directory,
    });
    expect(await readdir(directory)).toEqual([]);
    await expect(openTestStore(join(directory, "none"), false)).rejects.toMatchObject({ code: "no-record" });
  });

  test("a file in the folder's place is told as such", async () => {
    const file = join(await temporaryFolder(), "file");
    await writeFile(file, "");
    await expect(openTestStore(file)).rejects.toMatchObject({ code: "unreadable", subject: file });
  });

  test("what was added is there when it is opened again", async () => {
    const directory = await recordFolder();
    const first = await openTestStore(directory);
    await first.add([inputOf({ events: [{ with: ["RU", "UA"], day: "2025-06-02" }] })]);
    const told = JSON.stringify(await first.timeline());
    await first.close();
    const second = await openTestStore(directory, false);
    expect(JSON.stringify(await second.timeline())).toBe(told);
    await second.close();
  });

  test("an incomplete database is told as damaged and not written over", async () => {
    const directory = await temporaryFolder();
    await mkdir(join(directory, "database"));
    await writeFile(join(directory, "database", "kept"), "");
    await expect(openTestStore(directory)).rejects.toMatchObject({ code: "store-damaged" });
    expect(await readdir(join(directory, "database"))).toEqual(["kept"]);
    await rm(join(directory, "database"), { recursive: true });
  });
});

const opening = { create: true, recompile: async (): Promise<void> => {} };

describe("migrations", () => {
  test("further steps run once, in order, and an older version refuses the result untouched", async () => {
    const directory = await recordFolder();
    const { database, close } = await openDatabase(directory, opening);
    const ran: string[] = [];
    const step = (name: string) => async (): Promise<void> => void ran.push(name);
    const own = Array.from({ length: schemaVersion }, () => step("known already"));
    const steps = [...own, step("next"), step("last")];
    const options = { place: directory, backups: directory, recompile: async () => {}, steps };
    expect(await migrate(database, options)).toEqual({ from: schemaVersion, to: steps.length, backup: null });
    expect(await migrate(database, options)).toBeNull();
    expect(ran).toEqual(["next", "last"]);
    await close();
    await expect(openTestStore(directory)).rejects.toMatchObject({ code: "store-newer", subject: directory });
    await expect(openTestStore(directory)).rejects.toMatchObject({ code: "store-newer" });
  });

  test("a step that fails leaves the record as it was", async () => {
    const directory = await recordFolder();
    const { database, close } = await openDatabase(directory, opening);
    const own = Array.from({ length: schemaVersion }, () => async (): Promise<void> => undefined);
    const half = async (transaction: Database): Promise<void> => {
      await sql`drop table entries`.execute(transaction);
      throw new RangeError("half-way");
    };
    const options = { place: directory, backups: directory, recompile: async () => {} };
    await expect(migrate(database, { ...options, steps: [...own, half] })).rejects.toThrow("half-way");
    expect(await database.selectFrom("entries").selectAll().execute()).toEqual([]);
    await close();
  });
});

describe("the lock", () => {
  test("is one for all ways to the folder, and free again after its release", async () => {
    const directory = await temporaryFolder();
    const link = join(await temporaryFolder(), "link");
    await symlink(directory, link);
    const lock = await lockRecord(directory);
    await expect(lockRecord(link)).rejects.toMatchObject({ code: "store-locked" });
    await lock.release();
    await (await lockRecord(link)).release();
  });
});

describe("the endpoint file", () => {
  test("is read as it was written, by its owner only", async () => {
    const directory = await temporaryFolder();
    const endpoint = { url: "http://127.0.0.1:4680/", token: "word", pid: 7 };
    expect(await readEndpoint(directory)).toBeNull();
    await writeEndpoint(directory, endpoint);
    expect(await readEndpoint(directory)).toEqual(endpoint);
    expect((await stat(join(directory, "endpoint.json"))).mode & 0o777).toBe(0o600);
    await writeFile(join(directory, "endpoint.json"), "{");
    expect(await readEndpoint(directory)).toBeNull();
    await removeEndpoint(directory);
    await removeEndpoint(directory);
    expect(await readdir(directory)).toEqual([]);
  });
});

describe("failures", () => {
  test("a full disk is told as such, however deep it lies", () => {
    const full = Object.assign(new Error("could not extend file"), { code: "53100" });
    expect(storeFailure(new Error("outer", { cause: full }), "record")).toMatchObject({
      code: "disk-full",
      subject: "record",
    });
    expect(storeFailure(Object.assign(new Error("write"), { code: "ENOSPC" }), "record")).toBeInstanceOf(
      ParleyError,
    );
    const other = new RangeError("other");
    expect(storeFailure(other, "record")).toBe(other);
  });
});
