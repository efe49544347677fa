import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fakeRecord } from "./fixture.ts";
import { fakeServices, newFolder, pageFile, runParley } from "./harness.ts";

/** A folder with that many pages. */
function folderOf(count: number): string {
  const folder = join(newFolder(), "pages");
  mkdirSync(folder);
  for (let n = 0; n < count; n++)
    writeFileSync(join(folder, `${String(n).padStart(4, "0")}.txt`), `Trang ${n}`);
  return folder;
}

const nothingOwn = {
  record: "./parley-record",
  world: null,
  topics: null,
  project: null,
  usualProject: null,
};

describe("parley read", () => {
  it("tells a page that fails and reads the others", async () => {
    const good = pageFile();
    const empty = pageFile("");
    const { status, out, err } = await runParley(["read", "--json", empty, "/none/there.txt", good]);
    expect(status).toBe(1);
    expect(
      out
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).page.source),
    ).toEqual([good]);
    const errors = err
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).error);
    expect(errors).toMatchObject([
      { code: "empty-page", subject: empty },
      { code: "no-such-file", subject: "/none/there.txt" },
    ]);
  });

  it("tells a fault of its own with the page's name", async () => {
    const services = fakeServices({
      readEngine: async () => () => {
        throw new RangeError("broken");
      },
    });
    const page = pageFile();
    const { status, err } = await runParley(["read", "--json", page], services);
    expect(status).toBe(1);
    expect(JSON.parse(err).error).toMatchObject({ code: "internal", subject: page });
  });

  it("never opens a record", async () => {
    const services = fakeServices({
      openRecord: async () => {
        throw new Error("opened");
      },
    });
    expect(await runParley(["read", pageFile()], services)).toMatchObject({ status: 0, err: "" });
  });

  it("hands on what is told about the pages", async () => {
    const inputs: unknown[] = [];
    const { readEngine } = fakeServices();
    const services = fakeServices({
      readEngine: async () => {
        const read = await readEngine(nothingOwn);
        return (input) => {
          inputs.push(input);
          return read(input);
        };
      },
    });
    const told = [
      "--published",
      "2031-01-01",
      "--captured",
      "2031-01-02",
      "--language",
      "vi",
      "--max-size",
      "2",
    ];
    await runParley(["read", ...told, pageFile()], services);
    expect(inputs).toMatchObject([
      { published: "2031-01-01", captured: "2031-01-02", language: "vi", maxBytes: 2_000_000 },
    ]);
  });

  it("stops at the next page when nobody reads on", async () => {
    const stop = new AbortController();
    const services = fakeServices();
    const { readEngine } = services;
    const stopping = fakeServices({
      readEngine: async () => {
        const read = await readEngine(nothingOwn);
        return (input) => {
          stop.abort("unread");
          return read(input);
        };
      },
    });
    const { status, out } = await runParley(["read", "--json", folderOf(5)], stopping, {
      signal: stop.signal,
    });
    expect(status).toBe(0);
    expect(out.trim().split("\n")).toHaveLength(1);
  });
});

describe("parley add", () => {
  it("adds in batches and counts", async () => {
    const record = fakeRecord((source) =>
      source.endsWith("0007.txt")
        ? {
            source,
            state: "failed",
            error: { code: "empty-page", message: `${source} is empty.`, hint: "Save it again." },
          }
        : { source, state: source.endsWith("0003.txt") ? "known" : "added", page: "sha256:x", title: null },
    );
    const { status, out, err } = await runParley(
      ["add", folderOf(120)],
      fakeServices({ openRecord: async () => record }),
    );
    expect(record.batches).toEqual([50, 50, 20]);
    expect(record.closed).toBe(true);
    expect({ status, out }).toEqual({ status: 1, out: "118 pages added, 1 already there, 1 failed.\n" });
    expect(err).toMatch(/0007\.txt is empty[\s\S]*Save it again/);
  });

  it("makes the record, and nothing else does", async () => {
    const made: boolean[] = [];
    const services = fakeServices({
      openRecord: async (_, { create }) => {
        made.push(create);
        return fakeRecord();
      },
    });
    await runParley(["add", pageFile()], services);
    await runParley(["timeline"], services);
    expect(made).toEqual([true, false]);
  });

  it("closes the record when adding fails, and tells a full disk", async () => {
    const record = fakeRecord();
    const full = {
      ...record,
      add: () => Promise.reject(Object.assign(new Error("no space"), { code: "ENOSPC" })),
    };
    const services = fakeServices({ openRecord: async () => full });
    const { status, err } = await runParley(["add", "--json", pageFile()], services);
    expect(status).toBe(1);
    expect(JSON.parse(err).error.code).toBe("disk-full");
    expect(record.closed).toBe(true);
  });

  it("is interrupted between batches, with status 130", async () => {
    const stop = new AbortController();
    const record = fakeRecord();
    const stopping = {
      ...record,
      add: async (pages: Parameters<typeof record.add>[0]) => {
        stop.abort("interrupted");
        return record.add(pages);
      },
    };
    const services = fakeServices({ openRecord: async () => stopping });
    const { status } = await runParley(["add", folderOf(120)], services, { signal: stop.signal });
    expect(status).toBe(130);
    expect(record.batches).toEqual([50]);
    expect(record.closed).toBe(true);
  });

  it("shows progress on a terminal only", async () => {
    const page = pageFile();
    expect((await runParley(["add", page])).err).toBe("");
    const { err } = await runParley(["add", page], undefined, { progress: true });
    expect(err).toMatch(/1 page read/);
    expect(err.endsWith("\r\u001b[2K")).toBe(true);
  });
});

describe("--errors", () => {
  const lines = (path: string): unknown[] =>
    readFileSync(path, "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line));

  it("lists what failed, record by record, beside telling it", async () => {
    const list = join(newFolder(), "failed.jsonl");
    const pages = pageFile('{"text":"Một"}\nno JSON\n{"text":""}\n', "pages.jsonl");
    const { status, out, err } = await runParley(["read", "--json", "--errors", list, pages, "/none.txt"]);
    expect(status).toBe(1);
    expect(out.trim().split("\n")).toHaveLength(1);
    expect(lines(list)).toMatchObject([
      { source: `${pages}#2`, code: "broken-record", hint: expect.any(String) },
      { source: `${pages}#3`, code: "broken-record" },
      { source: "/none.txt", code: "no-such-file", message: 'There is no file or folder "/none.txt".' },
    ]);
    const told = err.trim().split("\n");
    expect(told).toHaveLength(4);
    expect(JSON.parse(told.at(-1) ?? "")).toEqual({ failures: { count: 3, file: list } });
  });

  it("says where the list is", async () => {
    const list = join(newFolder(), "failed.jsonl");
    const { err } = await runParley(["add", "--errors", list, pageFile(), "/none.txt"]);
    expect(err.trim().split("\n").at(-1)).toBe(`1 page failed; ${list} lists them.`);
  });

  it("lists what the record refused", async () => {
    const list = join(newFolder(), "failed.jsonl");
    const error = { code: "empty-page", message: "It is empty.", hint: "Save it again." } as const;
    const record = fakeRecord((source) => ({ source, state: "failed", error }));
    const page = pageFile();
    await runParley(["add", "--errors", list, page], fakeServices({ openRecord: async () => record }));
    expect(lines(list)).toEqual([{ source: page, ...error }]);
  });

  it("leaves an empty list and says nothing where nothing failed", async () => {
    const list = pageFile("old", "failed.jsonl");
    expect(await runParley(["read", "--errors", list, pageFile()])).toMatchObject({ status: 0, err: "" });
    expect(lines(list)).toEqual([]);
  });

  it("tells a list that can't be written before anything is read", async () => {
    const list = join(newFolder(), "none", "failed.jsonl");
    const { status, out, err } = await runParley(["read", "--json", "--errors", list, pageFile()]);
    expect({ status, out }).toEqual({ status: 1, out: "" });
    expect(JSON.parse(err).error).toMatchObject({ code: "unwritable", subject: list });
  });
});

describe("parley serve", () => {
  it.each(["https://a.example/path", "a.example", "null", "*", "javascript:1"])(
    "%s is no origin",
    async (origin) => {
      const { status, err } = await runParley(["serve", "--allow-origin", origin]);
      expect(status).toBe(2);
      expect(err).toContain("origin");
    },
  );

  it("names the address of a process that already serves", async () => {
    const url = "http://127.0.0.1:4681/";
    const services = fakeServices({ servedAt: async () => ({ url, open: `${url}#token=t` }) });
    const { status, out } = await runParley(["serve"], services);
    expect(status).toBe(0);
    expect(out).toContain("already open at http://127.0.0.1:4681/#token=t");
  });

  it("hands on the port and the folder, and ends well with Ctrl-C", async () => {
    const asked: unknown[] = [];
    const stop = new AbortController();
    const services = fakeServices({
      serve: async (_, { directory, port, host, allowedOrigins }) => {
        asked.push({ directory, port, host, allowedOrigins });
        stop.abort("interrupted");
        return { url: "http://127.0.0.1:4700/", open: "", closed: Promise.resolve() };
      },
    });
    const wide = [
      "--host",
      "::",
      "--allow-origin",
      "https://a.example",
      "--allow-origin",
      "http://b.example:8",
    ];
    const line = ["serve", "--port", "4700", "--record", "r", ...wide];
    const { status } = await runParley(line, services, { signal: stop.signal });
    expect(status).toBe(0);
    const allowedOrigins = ["https://a.example", "http://b.example:8"];
    expect(asked).toEqual([{ directory: "r", port: 4700, host: "::", allowedOrigins }]);
  });
});
