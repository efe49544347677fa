import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PageFilter } from "../../src/backfill/filter/index.ts";
import { type FileToRead, readFile } from "../../src/backfill/read-file.ts";
import { recordsFrom } from "../../src/backfill/records.ts";
import { ParleyError } from "../../src/errors.ts";
import type { PageInput } from "../../src/page/types.ts";
import type { BackfillState } from "../../src/schema/index.ts";
import type { AddResult } from "../../src/store/service.ts";
import { response } from "../sources/builders.ts";
import { archiveOf, MemoryRecord, means, packed, pageOf, pageRecord, requestRecord } from "./archives.ts";

/** Lets every page through but those that name themselves otherwise. */
const filter: PageFilter = {
  id: "test",
  sides: [],
  judge: ({ bytes }) => (Buffer.from(bytes).includes("không nêu bên nào") ? "noParty" : "kept"),
};

const whole: FileToRead = { file: "day.warc.gz", part: null, filter, maxSize: 1_000_000 };

/** Reads to the end, or until so many notes were made; what was noted. */
async function read(
  file: Uint8Array,
  record: MemoryRecord,
  {
    what = whole,
    until = Number.POSITIVE_INFINITY,
    ...more
  }: { what?: FileToRead; until?: number } & Parameters<typeof means>[2] = {},
): Promise<BackfillState[]> {
  const notes: BackfillState[] = [];
  for await (const state of readFile(what, means(file, record, more))) {
    notes.push(state);
    if (notes.length >= until) break;
  }
  return notes;
}

const many = Array.from({ length: 130 }, (_, n) => (n % 4 === 0 ? requestRecord(n) : pageRecord(n)));

/** Ways in which one archive is packed. */
const forms: readonly (readonly [form: string, file: Buffer])[] = [
  ["a member each, as crawlers write them", packed(many)],
  ["one member for all", gzipSync(Buffer.concat(many))],
  [
    "members of several records",
    packed([0, 1, 2].map((k) => Buffer.concat(many.slice(k * 50, k * 50 + 50)))),
  ],
  ["not packed", Buffer.concat(many)],
];

async function namesOf(file: Buffer): Promise<string[]> {
  const record = new MemoryRecord();
  await read(file, record);
  return record.came;
}

describe.each(forms)("an archive with %s", (_, file) => {
  test("is read through: its pages are added in batches, and what was noted adds up", async () => {
    const record = new MemoryRecord();
    const notes = await read(file, record);
    const last = notes.at(-1);
    expect(notes.length).toBeGreaterThan(2);
    expect(last).toMatchObject({ done: true, error: null, size: file.length });
    expect(last?.counts).toEqual({
      records: many.length,
      kept: record.pages.size,
      dropped: { noPage: 33, language: 0, noParty: 0 },
      added: 97,
      known: 0,
      failed: 0,
    });
    expect(new Set(record.came).size).toBe(97);
  });

  test("can be left at any note and gone on with: nothing is lost, nothing comes twice", async () => {
    const names = await namesOf(file);
    for (const until of [1, 2]) {
      const record = new MemoryRecord();
      await read(file, record, { until });
      expect(record.came.length).toBeLessThan(names.length);
      const last = (await read(file, record)).at(-1);
      expect(record.came).toEqual(names);
      expect(last?.counts).toMatchObject({ records: many.length, added: 97, known: 0 });
      expect(await read(file, record)).toEqual([last]);
    }
  });

  test("can be begun at each of its records", async () => {
    const all = [];
    const stretch = { file: "f", from: { offset: 0, within: 0 }, maxSize: 1_000_000 };
    for await (const item of recordsFrom(archiveOf(file, 0), stretch)) all.push(item);
    expect(all).toHaveLength(many.length + 1);
    for (const [k, { place }] of all.entries()) {
      if (k % 5 > 1) continue;
      const rest = [];
      const from = { ...stretch, from: place };
      for await (const item of recordsFrom(archiveOf(file, place.offset, 777), from)) rest.push(item);
      expect(rest).toEqual(all.slice(k));
    }
  });
});

test("a process that is killed between adding a batch and noting it adds that batch once more, and it is known", async () => {
  const [, file] = forms[0] ?? ["", Buffer.alloc(0)];
  const record = new MemoryRecord();
  let notes = 0;
  const killed = {
    add: (pages: readonly PageInput[]) => record.add(pages),
    noted: (name: string) => record.noted(name),
    note: async (state: BackfillState) => {
      notes++;
      if (notes === 2) throw new Error("killed");
      await record.note(state);
    },
  };
  await expect(read(file, record, { record: killed })).rejects.toThrow("killed");
  const last = (await read(file, record)).at(-1);
  expect(record.pages.size).toBe(97);
  expect(record.came).toHaveLength(144);
  expect(last?.counts).toMatchObject({ kept: 97, added: 50, known: 47 });
});

test("property: wherever it is stopped and however its bytes come, an archive gives the same pages", async () => {
  const file = packed(many.slice(0, 60));
  const names = await namesOf(file);
  const pieces = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(pieces, fc.integer({ min: 7, max: 5_000 }), async (stops, step) => {
      const record = new MemoryRecord();
      const open = (_: string, from: number) => archiveOf(file, from, step);
      for (const stop of stops) {
        const controller = new AbortController();
        let judged = 0;
        const stopping: PageFilter = {
          ...filter,
          judge: (input) => {
            judged++;
            if (judged === stop) controller.abort();
            return filter.judge(input);
          },
        };
        await read(file, record, { what: { ...whole, filter: stopping }, open, signal: controller.signal });
      }
      await read(file, record, { open });
      expect(record.came).toEqual(names);
    }),
    { numRuns: 25 },
  );
});

test("what is dropped is counted by its reason, and a long stretch without pages is noted too", async () => {
  const dropped = Array.from({ length: 2_100 }, (_, n) =>
    response(`https://news.example/${n}`, pageOf("không nêu bên nào")),
  );
  const record = new MemoryRecord();
  const notes = await read(Buffer.concat(dropped), record);
  expect(notes).toHaveLength(3);
  expect(notes[1]?.counts).toMatchObject({ records: 2_000, dropped: { noParty: 2_000 } });
  expect(record.came).toEqual([]);
});

test("another filter begins the file anew, and so does --again; the same one goes on", async () => {
  const file = packed(many);
  const record = new MemoryRecord();
  await read(file, record, { until: 2 });
  const offsets = async (what: FileToRead) =>
    (await read(file, record, { what, until: 1 })).map(({ offset }) => offset);
  expect(await offsets(whole)).not.toEqual([0]);
  expect(await offsets({ ...whole, filter: { ...filter, id: "other" } })).toEqual([0]);
  expect(await offsets({ ...whole, again: "2031-02-05T08:00:00.001Z" })).toEqual([0]);
});

describe("damage", () => {
  const failuresOf = async (file: Uint8Array) => {
    const failures: string[] = [];
    const record = new MemoryRecord();
    const notes = await read(file, record, {
      onFailure: (failure) =>
        failures.push(failure instanceof ParleyError ? failure.code : failure.error.code),
    });
    return { failures, record, last: notes.at(-1) };
  };

  test("in one record costs that record, is told once and counted", async () => {
    const members = [0, 1, 2, 3].map((n) => gzipSync(pageRecord(n, `Trang ${n} ${"văn bản ".repeat(300)}`)));
    members[1]?.fill(0xff, 60, 90);
    const { failures, record, last } = await failuresOf(Buffer.concat(members));
    expect(failures).toEqual(["damaged-archive"]);
    expect(record.pages.size).toBe(3);
    expect(last).toMatchObject({ done: true, counts: { failed: 1, added: 3 } });
  });

  test("of a file that breaks off costs its last record", async () => {
    const file = packed([pageRecord(1), pageRecord(2)]);
    const { failures, last } = await failuresOf(file.subarray(0, file.length - 30));
    expect(failures.length).toBeGreaterThan(0);
    expect(last).toMatchObject({ done: true, counts: { added: 1 } });
  });

  test("a page above the limit is told, the others go on", async () => {
    const file = packed([pageRecord(1), pageRecord(2, "a".repeat(1_200_000)), pageRecord(3)]);
    const { failures, last } = await failuresOf(file);
    expect(failures).toEqual(["too-large"]);
    expect(last?.counts).toMatchObject({ added: 2, failed: 1 });
  });

  test.each([
    ["a text", Buffer.from("Một trang báo.")],
    ["a packed text", gzipSync("Một trang báo.")],
    ["nothing", Buffer.alloc(0)],
  ])("%s is no WARC file, and is not done with", async (_, file) => {
    const record = new MemoryRecord();
    await expect(read(file, record)).rejects.toMatchObject({ code: "not-warc", subject: "day.warc.gz" });
    expect(record.states.get("day.warc.gz")).toMatchObject({
      done: false,
      error: '"day.warc.gz" is no WARC file.',
    });
  });

  test("bytes that stop coming end nothing: what came is added, why is noted, and the next run goes on there", async () => {
    const file = packed(many);
    const names = await namesOf(file);
    for (const cut of [5, 4_000, 20_000, file.length - 3]) {
      const record = new MemoryRecord();
      const failure = new ParleyError("fetch-failed", "The connection broke off.");
      const open = (_: string, from: number) => {
        const opened = { size: file.length, failure: null as unknown, bytes: broken() };
        async function* broken(): AsyncGenerator<Uint8Array> {
          yield* archiveOf(file.subarray(0, cut), from).bytes;
          opened.failure = failure;
        }
        return opened;
      };
      await expect(read(file, record, { open })).rejects.toBe(failure);
      expect(record.states.get("day.warc.gz")).toMatchObject({
        done: false,
        error: failure.message,
        counts: { failed: 0 },
      });
      const last = (await read(file, record)).at(-1);
      expect(record.came).toEqual(names);
      expect(last).toMatchObject({
        done: true,
        error: null,
        counts: { records: many.length, failed: 0, known: 0 },
      });
    }
  });

  test("a record that takes nothing more stops the reading, and nothing is noted", async () => {
    const record = new MemoryRecord();
    const full = new ParleyError("disk-full", "The disk is full.");
    const add = async (): Promise<AddResult[]> => {
      throw full;
    };
    const refusing = {
      add,
      noted: (name: string) => record.noted(name),
      note: (state: BackfillState) => record.note(state),
    };
    await expect(read(packed(many), record, { record: refusing })).rejects.toBe(full);
    expect(record.states.size).toBe(0);
  });
});

test("parts that are cut anywhere hold each record once", async () => {
  const file = packed(many);
  const names = (await namesOf(file)).toSorted();
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.integer({ min: 1, max: file.length - 1 }), { maxLength: 5 }),
      async (cuts) => {
        const ends = [0, ...cuts.toSorted((a, b) => a - b), file.length];
        const record = new MemoryRecord();
        for (const [k, from] of ends.slice(0, -1).entries())
          await read(file, record, { what: { ...whole, part: { from, to: ends[k + 1] ?? 0 } } });
        expect(record.came.toSorted()).toEqual(names);
        expect([...record.states.values()].every(({ done }) => done)).toBe(true);
      },
    ),
    { numRuns: 40 },
  );
});

test("names in an archive are labels: no address of a record leads to a disk", async () => {
  const hostile = [
    "file:///etc/passwd",
    "../../etc/passwd",
    "https://news.example/../../x",
    "\\\\host\\share",
  ];
  const record = new MemoryRecord();
  await read(packed(hostile.map((url) => response(url, pageOf("Một trang.")))), record);
  expect([...record.pages.keys()].every((source) => /^day\.warc\.gz#\d+$/u.test(source))).toBe(true);
  expect([...record.pages.values()].map(({ url }) => url ?? null)).toEqual(["https://news.example/../../x"]);
});
