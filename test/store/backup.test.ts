import { createHash, randomBytes } from "node:crypto";
import { readdir, readFile, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { writeBackup } from "../../src/store/backup/backup.ts";
import { provenBackup } from "../../src/store/backup/reader.ts";
import { restoreRecord } from "../../src/store/backup/restore.ts";
import { keyOf } from "../../src/store/ground/catalog.ts";
import { openDatabase } from "../../src/store/ground/database.ts";
import { schemaVersion } from "../../src/store/ground/migrations.ts";
import type { RecordService } from "../../src/store/service.ts";
import { inputTables } from "../../src/store/tables.ts";
import { inputOf } from "./fake-engine.ts";
import { everythingIn, recompileSmall, somePages } from "./samples.ts";
import { openTestStore, recordFolder, temporaryFolder } from "./temporary.ts";

/** Records are made in seconds, or in a minute where the machine is busy; in milliseconds. */
const MAKING = 300_000;

/** A record with some pages in a folder, what it tells, and its backup. */
async function backedUp(): Promise<{ told: string; file: string }> {
  const file = join(await temporaryFolder(), "record.jsonl.gz");
  const store = await openTestStore(await recordFolder());
  await store.add(somePages());
  const told = await everythingIn(store);
  const written = await writeBackup(store.backup(), file);
  expect(written).toMatchObject({ file, rows: { pages: 4, readings: 4, inputs: 4 } });
  await store.close();
  return { told, file };
}

const reopened = async <T>(record: string, ask: (store: RecordService) => Promise<T>): Promise<T> => {
  const store = await openTestStore(record, false);
  try {
    return await ask(store);
  } finally {
    await store.close();
  }
};

let told = "";
let file = "";

beforeAll(async () => {
  ({ told, file } = await backedUp());
}, MAKING);

describe("a backup", { timeout: MAKING }, () => {
  test("makes the same record again, in a new folder and in an empty record", async () => {
    const places = [join(await temporaryFolder(), "new"), await recordFolder()];
    for (const place of places) {
      const { rows, header } = await restoreRecord(file, place, recompileSmall);
      expect(rows.pages).toBe(4);
      expect(header.schema).toBe(schemaVersion);
      expect(await reopened(place, everythingIn)).toBe(told);
      expect(await readdir(place)).toEqual(["database"]);
    }
  });

  test("of the restored record holds the same rows in the same order", async () => {
    const place = await recordFolder();
    await restoreRecord(file, place, recompileSmall);
    const again = join(await temporaryFolder(), "again.jsonl.gz");
    await reopened(place, (store) => writeBackup(store.backup(), again));
    const rows = async (name: string) =>
      gunzipSync(await readFile(name))
        .toString()
        .split("\n")
        .slice(1, -2)
        // The log goes on where it is restored.
        .filter((line) => !line.startsWith('["audit"'));
    expect(await rows(again)).toEqual(await rows(file));
  });

  test("knows its inputs again after it was restored", async () => {
    const place = await recordFolder();
    await restoreRecord(file, place, recompileSmall);
    const states = await reopened(place, (store) => store.add(somePages()));
    expect(states.map(({ state }) => state)).toEqual(["known", "known", "known", "known"]);
  });

  test("never goes over a record with pages, which stays as it is", async () => {
    const place = await recordFolder();
    await reopened(place, (store) => store.add([inputOf({ source: "own.txt" })]));
    const refusal = { code: "record-not-empty", subject: place };
    await expect(restoreRecord(file, place, recompileSmall)).rejects.toMatchObject(refusal);
    expect((await reopened(place, (store) => store.pages())).map(({ source }) => source)).toEqual([
      "own.txt",
    ]);
  });

  test("can go through every table of inputs by its key", async () => {
    const { database, close } = await openDatabase(await recordFolder(), {
      create: false,
      recompile: recompileSmall,
    });
    for (const table of inputTables) expect(await keyOf(database, table)).not.toEqual([]);
    await close();
  });

  test("is refused while another opening holds the folder", async () => {
    const place = await recordFolder();
    const store = await openTestStore(place);
    await expect(restoreRecord(file, place, recompileSmall)).rejects.toMatchObject({ code: "store-locked" });
    await store.close();
  });

  test("leaves nothing behind where compiling fails", async () => {
    const place = join(await temporaryFolder(), "new");
    const fails = async (): Promise<void> => {
      throw new RangeError("half-way");
    };
    await expect(restoreRecord(file, place, fails)).rejects.toThrow("half-way");
    expect(await readdir(place)).toEqual([]);
  });

  test("replaces a file only when it is whole", async () => {
    const target = join(await temporaryFolder(), "kept");
    await writeFile(target, "kept");
    const broken = async function* (): AsyncGenerator<Uint8Array> {
      yield (await readFile(file)).subarray(0, 100);
      throw new RangeError("broken off");
    };
    await expect(writeBackup(broken(), target)).rejects.toThrow("broken off");
    expect(await readFile(target, "utf8")).toBe("kept");
    const nowhere = join(target, "below");
    const unwritable = { code: "unwritable", subject: nowhere };
    await expect(writeBackup(broken(), nowhere)).rejects.toMatchObject(unwritable);
  });

  test("holds bytes and texts of any kind", async () => {
    const texts = ["dòng\u2028dòng\u0085\u0001 \\u0000 'x' \\\\ {\"a\":null}", '"', "\\N"];
    const pages = texts.map((body, k) => inputOf({ source: `${body}${k}.txt`, body }));
    const place = await recordFolder();
    const kept = join(await temporaryFolder(), "odd.jsonl.gz");
    const before = await reopened(place, async (store) => {
      await store.add(pages);
      await writeBackup(store.backup(), kept);
      return everythingIn(store);
    });
    const other = await recordFolder();
    await restoreRecord(kept, other, recompileSmall);
    expect(await reopened(other, everythingIn)).toBe(before);
  });
});

describe("a file that is no whole backup is refused before anything is written", () => {
  let bytes: Buffer;
  let text = "";
  const place = "/nowhere/that/could/be/written";

  beforeAll(async () => {
    bytes = await readFile(file);
    text = gunzipSync(bytes).toString();
  });

  const given = async (content: Uint8Array | string): Promise<string> => {
    const name = join(await temporaryFolder(), "given.gz");
    await writeFile(name, content);
    return name;
  };
  const codeOf = (name: string): Promise<unknown> =>
    restoreRecord(name, place, recompileSmall).then(
      () => null,
      (error: { code?: unknown }) => error.code,
    );

  test("cut anywhere", async () => {
    const name = await given(bytes);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: bytes.length - 1 }), async (length) => {
        await writeFile(name, bytes);
        await truncate(name, length);
        expect(["backup-damaged", "not-a-backup"]).toContain(await codeOf(name));
      }),
      { numRuns: 40 },
    );
  });

  test("with any byte changed, unless it says the same", async () => {
    const name = await given(bytes);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ change;
        await writeFile(name, changed);
        const whole = await provenBackup(name).catch(() => null);
        // Time and system in the head of a gzip file are covered by nothing, and matter to nobody.
        if (whole) expect(gunzipSync(changed).toString()).toBe(text);
        else expect(["backup-damaged", "not-a-backup"]).toContain(await codeOf(name));
      }),
      { numRuns: 40 },
    );
  });

  test.each([
    ["a line less", (lines: string[]) => lines.toSpliced(2, 1)],
    ["a line twice", (lines: string[]) => lines.toSpliced(2, 0, lines[2] ?? "")],
    ["two lines changed places", ([a = "", b = "", c = "", ...rest]: string[]) => [a, c, b, ...rest]],
    ["no end", (lines: string[]) => lines.slice(0, -2)],
    ["something behind the end", (lines: string[]) => [...lines.slice(0, -1), '["pages"]', ""]],
    ["only a header", (lines: string[]) => lines.slice(0, 1)],
  ])("with %s", async (_, change) => {
    const name = await given(gzipSync(change(text.split("\n")).join("\n")));
    expect(await codeOf(name)).toBe("backup-damaged");
  });

  test("of another kind", async () => {
    for (const content of ["", "text", text, gzipSync(""), gzipSync("{}\n"), gzipSync(randomBytes(100_000))])
      expect(await codeOf(await given(content))).toBe("not-a-backup");
    expect(await codeOf(join(await temporaryFolder(), "none"))).toBe("no-such-file");
    expect(await codeOf(await temporaryFolder())).toBe("unreadable");
  });

  test("of a newer Parley", async () => {
    const sealed = (head: object): Buffer => {
      const line = `${JSON.stringify(head)}\n`;
      const sha256 = createHash("sha256").update(line).digest("hex");
      return gzipSync(`${line}${JSON.stringify({ end: { rows: {}, sha256 } })}\n`);
    };
    const head = { "parley-backup": 1, schema: schemaVersion, made: "2025-01-01T00:00:00Z", tables: {} };
    expect(await provenBackup(await given(sealed(head)))).toMatchObject({ rows: {} });
    for (const newer of [{ "parley-backup": 2 }, { schema: schemaVersion + 1 }])
      expect(await codeOf(await given(sealed({ ...head, ...newer })))).toBe("store-newer");
  });
});
