import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { openArchive, sizeOfArchive } from "../../src/backfill/archive.ts";
import { archivesOf } from "../../src/backfill/list.ts";
import { readFile } from "../../src/backfill/read-file.ts";
import { MemoryRecord, means, packed, pageRecord } from "./archives.ts";
import { firstByte, sendRange, startWeb, type Web } from "./web.ts";

const file = packed(Array.from({ length: 120 }, (_, n) => pageRecord(n, `Trang ${n} ${"chữ ".repeat(n)}`)));

const folder = mkdtempSync(join(tmpdir(), "parley-archives-"));
const webs: Web[] = [];
afterEach(async () => {
  for (const web of webs.splice(0)) await web.close();
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function web(answer: Parameters<typeof startWeb>[0]): Promise<Web> {
  const started = await startWeb(answer);
  webs.push(started);
  return started;
}

/** Waits for nobody, and counts how often it was to wait. */
function sleepless() {
  const waits: number[] = [];
  return {
    waits,
    options: { fetch: { allowPrivate: true }, sleep: async (ms: number) => void waits.push(ms) },
  };
}

async function bytesOf(place: string, from: number, options: Parameters<typeof openArchive>[2]) {
  const archive = openArchive(place, from, options);
  const parts: Uint8Array[] = [];
  for await (const part of archive.bytes) parts.push(part);
  return { bytes: Buffer.concat(parts), archive };
}

describe("a server", () => {
  test("that takes ranges is asked for what is still to be read", async () => {
    const { url, ranges } = await web((request, response) => sendRange(file, request, response));
    const { bytes, archive } = await bytesOf(`${url}/a.warc.gz`, 1_000, sleepless().options);
    expect(bytes.equals(file.subarray(1_000))).toBe(true);
    expect([archive.size, archive.failure, ranges]).toEqual([file.length, null, ["bytes=1000-"]]);
    expect(await sizeOfArchive(`${url}/a.warc.gz`, sleepless().options)).toBe(file.length);
  });

  test("that takes none sends all of it, and what was read is passed over", async () => {
    const { url } = await web((_, response) => response.end(file));
    const { bytes, archive } = await bytesOf(`${url}/a.warc.gz`, 5_000, sleepless().options);
    expect(bytes.equals(file.subarray(5_000))).toBe(true);
    expect(archive.failure).toBeNull();
  });

  test("has nothing to send behind the end", async () => {
    const { url } = await web((request, response) => sendRange(file, request, response));
    const { bytes, archive } = await bytesOf(`${url}/a.warc.gz`, file.length, sleepless().options);
    expect([bytes.length, archive.failure]).toEqual([0, null]);
  });

  test("that breaks off and answers 503 in between is asked again from the byte reached, after growing waits", async () => {
    let requests = 0;
    const { url, ranges } = await web((request, response) => {
      requests++;
      if (requests === 2 || requests === 3) {
        response.writeHead(503).end();
        return;
      }
      const from = firstByte(request);
      if (requests > 4) {
        sendRange(file, request, response);
        return;
      }
      response.writeHead(from > 0 ? 206 : 200, {
        "Content-Length": file.length - from,
        ...(from > 0 ? { "Content-Range": `bytes ${from}-${file.length - 1}/${file.length}` } : {}),
      });
      response.write(file.subarray(from, from + 3_000), () => response.destroy());
    });
    const { waits, options } = sleepless();
    const { bytes, archive } = await bytesOf(`${url}/a.warc.gz`, 0, options);
    expect(bytes.equals(file)).toBe(true);
    expect(archive.failure).toBeNull();
    expect(waits).toEqual([1_000, 2_000, 4_000, 1_000]);
    expect(ranges).toEqual([null, "bytes=3000-", "bytes=3000-", "bytes=3000-", "bytes=6000-"]);
  });

  test("that stays away is given up, and says why", async () => {
    const { url, ranges } = await web((_, response) =>
      response.writeHead(503, { "Retry-After": "30" }).end(),
    );
    const { waits, options } = sleepless();
    const { bytes, archive } = await bytesOf(`${url}/a.warc.gz`, 0, options);
    expect([bytes.length, ranges.length]).toEqual([0, 7]);
    expect(waits).toEqual([30_000, 30_000, 30_000, 30_000, 30_000, 32_000]);
    expect(archive.failure).toMatchObject({ code: "fetch-failed", status: 503 });
  });

  test("that has no such file is asked once", async () => {
    const { url, ranges } = await web((_, response) => response.writeHead(404).end());
    const { archive } = await bytesOf(`${url}/a.warc.gz`, 0, sleepless().options);
    expect([archive.failure, ranges.length]).toEqual([expect.objectContaining({ status: 404 }), 1]);
  });

  test("whose file changes in between is told", async () => {
    let requests = 0;
    const { url } = await web((request, response) => {
      response.setHeader("ETag", `"${++requests}"`);
      if (requests > 1) return sendRange(file, request, response);
      response.writeHead(200, { "Content-Length": file.length });
      response.write(file.subarray(0, 2_000), () => response.destroy());
    });
    const { archive } = await bytesOf(`${url}/a.warc.gz`, 0, sleepless().options);
    expect(archive.failure).toMatchObject({ code: "changed-archive" });
  });

  test("on this machine itself is not asked without the tests' switch", async () => {
    const { url, ranges } = await web((request, response) => sendRange(file, request, response));
    const { archive } = await bytesOf(`${url}/a.warc.gz`, 0, {});
    expect([archive.failure, ranges]).toEqual([expect.objectContaining({ code: "forbidden-address" }), []]);
  });

  test("is read into a record, left in the middle and gone on with, with ranges and without", async () => {
    for (const ranged of [true, false]) {
      const { url } = await web((request, response) =>
        ranged ? sendRange(file, request, response) : response.end(file),
      );
      const record = new MemoryRecord();
      const what = {
        file: `${url}/a.warc.gz`,
        part: null,
        filter: { id: "all", sides: [], judge: () => "kept" as const },
        maxSize: 1_000_000,
      };
      const open = (place: string, from: number) => openArchive(place, from, sleepless().options);
      for (const until of [2, 2, 9]) {
        let notes = 0;
        for await (const _ of readFile(what, means(file, record, { open }))) if (++notes >= until) break;
      }
      expect(record.came).toHaveLength(120);
      expect(record.states.get(what.file)).toMatchObject({ done: true, size: file.length });
    }
  });
});

test("a file that is not there says so", async () => {
  const { archive } = await bytesOf(join(folder, "none.warc.gz"), 0, {});
  expect(archive.failure).toMatchObject({ code: "no-such-file" });
  await expect(sizeOfArchive(join(folder, "none.warc.gz"))).rejects.toMatchObject({ code: "no-such-file" });
});

describe("a list", () => {
  const listOf = (name: string, content: string | Uint8Array): string => {
    const path = join(mkdtempSync(join(folder, "list-")), name);
    writeFileSync(path, content);
    return path;
  };

  const read = async (list: string, base: string | null, options = {}): Promise<string[]> => {
    const all: string[] = [];
    for await (const { file: found, error } of archivesOf([list], base, options))
      all.push(found ?? error.code);
    return all;
  };

  const lines =
    "crawl-data/CC-NEWS/a.warc.gz\n# a note\n\ncrawl-data/CC-NEWS/b.warc.gz\r\nhttps://other.example/c.warc.gz\n";

  test("names files below an address", async () => {
    const found = [
      "https://data.example/crawl-data/CC-NEWS/a.warc.gz",
      "https://data.example/crawl-data/CC-NEWS/b.warc.gz",
      "https://other.example/c.warc.gz",
    ];
    for (const list of [listOf("warc.paths", lines), listOf("warc.paths.gz", gzipSync(lines))])
      for (const base of ["https://data.example", "https://data.example/"])
        expect(await read(list, base)).toEqual(found);
  });

  test("names files below a folder", async () => {
    expect(await read(listOf("warc.paths", "a/b.warc.gz\n"), "/archive")).toEqual(["/archive/a/b.warc.gz"]);
  });

  test.each(["/etc/passwd", "../x.warc.gz", "a/../../x.warc.gz", "a\0b", "."])(
    "never leads out of a folder by %j",
    async (line) => {
      expect(await read(listOf("warc.paths", `${line}\n`), "/archive")).toEqual(["bad-argument"]);
    },
  );

  test.each([
    "//evil.example/x",
    "../x.warc.gz",
    "/x.warc.gz",
    "ftp://evil.example/x",
    "javascript:alert(1)",
  ])("never leads out of an address by %j", async (line) => {
    expect(await read(listOf("warc.paths", `${line}\n`), "https://data.example/news/")).toEqual([
      "bad-argument",
    ]);
  });

  test("without a base tells so, once; addresses need none", async () => {
    expect(await read(listOf("warc.paths", "a\nb\nc\n"), null)).toEqual(["bad-argument"]);
    expect(await read(listOf("warc.paths", "https://data.example/a.warc.gz\n"), null)).toEqual([
      "https://data.example/a.warc.gz",
    ]);
  });

  test("comes from a server too; one that is not there is told", async () => {
    const { url } = await web((request, response) =>
      request.url === "/warc.paths.gz" ? response.end(gzipSync(lines)) : response.writeHead(404).end(),
    );
    const { options } = sleepless();
    expect(await read(`${url}/warc.paths.gz`, "https://data.example/", options)).toHaveLength(3);
    expect(await read(`${url}/none.paths`, "https://data.example/", options)).toEqual(["fetch-failed"]);
  });
});

test("archives that are named themselves are made absolute; addresses stay", async () => {
  const all: (string | undefined)[] = [];
  for await (const { file: found } of archivesOf(["a.warc.gz", "https://data.example/b.warc.gz"], null))
    all.push(found);
  expect(all).toEqual([join(process.cwd(), "a.warc.gz"), "https://data.example/b.warc.gz"]);
});
