import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fileError } from "../../src/sources/file-errors.ts";
import { DEFAULT_MAX_SIZE, pagesFrom, type SourceOptions } from "../../src/sources/index.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "parley-sources-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function* chunks(...texts: string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text);
}

/** Writes a file below the folder of the test; its path. */
function write(name: string, content: string | Uint8Array = "Một trang."): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

/** What the sources hand out: names below the folder, and codes of errors with the name that they are about. */
async function collect(paths: readonly string[], options: Partial<SourceOptions> = {}): Promise<string[]> {
  const found: string[] = [];
  for await (const { input, error } of pagesFrom(paths, {
    maxSize: DEFAULT_MAX_SIZE,
    stdin: chunks(),
    ...options,
  })) {
    found.push(
      input ? relative(folder, input.source) : `${error.code} ${relative(folder, error.subject ?? "")}`,
    );
  }
  return found;
}

describe("files and folders", () => {
  it("gives pages in a stable order and leaves everything else in a folder out", async () => {
    for (const name of [
      "b.txt",
      "a/z.html",
      "a/a.HTM",
      "c.txt",
      "note.doc",
      "picture.jpg",
      "old.tar.gz",
      ".hidden.txt",
      ".git/x.txt",
    ])
      write(name);
    expect(await collect([folder])).toEqual(["a/a.HTM", "a/z.html", "b.txt", "c.txt"]);
  });

  it("takes a named file whatever its ending", async () => {
    expect(await collect([write("page.asp")])).toEqual(["page.asp"]);
  });

  it("hands on the bytes, the kind by name, and what the user told", async () => {
    const told = { published: "2031-01-01", captured: "2031-02-01", language: "vi" };
    for await (const { input } of pagesFrom([write("a.html", "<p>Một</p>")], {
      maxSize: 99,
      stdin: chunks(),
      ...told,
    })) {
      expect(input).toMatchObject({ kind: "html", maxBytes: 99, ...told });
      expect(Buffer.from(input?.bytes ?? []).toString()).toBe("<p>Một</p>");
    }
  });

  it("reads standard input for -", async () => {
    const items = [];
    for await (const item of pagesFrom(["-"], { maxSize: 99, stdin: chunks("Một ", "trang") }))
      items.push(item);
    expect(items).toHaveLength(1);
    expect(Buffer.from(items[0]?.input?.bytes ?? []).toString()).toBe("Một trang");
    expect(items[0]?.input?.kind).toBeUndefined();
  });

  it("finds the same pages in the same order, whatever the names", async () => {
    const name = fc.stringMatching(/^[a-zđêư0-9]{1,8}\.(?:txt|html|htm)$/u);
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(name, { maxLength: 8 }), async (names) => {
        const inner = mkdtempSync(join(folder, "run-"));
        for (const each of names) writeFileSync(join(inner, each), "x");
        const expected =
          names.length === 0
            ? [`no-pages ${relative(folder, inner)}`]
            : [...names].sort().map((each) => relative(folder, join(inner, each)));
        expect(await collect([inner])).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });
});

describe("what can't be had is told in its place, and the walk goes on", () => {
  it("nothing there", async () => {
    expect(await collect([join(folder, "none.txt"), write("a.txt")])).toEqual([
      "no-such-file none.txt",
      "a.txt",
    ]);
  });

  it("a folder without pages", async () => {
    write("sub/readme.doc");
    expect(await collect([join(folder, "sub")])).toEqual(["no-pages sub"]);
  });

  it("a symbolic link that leads back into its own folder", async () => {
    write("sub/a.txt");
    symlinkSync("..", join(folder, "sub", "up"));
    expect(await collect([folder])).toEqual(["sub/a.txt", "link-loop sub/up"]);
  });

  it("symbolic links that lead round in a circle", async () => {
    symlinkSync("two.txt", join(folder, "one.txt"));
    symlinkSync("one.txt", join(folder, "two.txt"));
    expect(await collect([folder])).toEqual(["link-loop one.txt", "link-loop two.txt"]);
  });

  it("a symbolic link that leads to nothing", async () => {
    symlinkSync("gone.txt", join(folder, "link.txt"));
    expect(await collect([folder])).toEqual(["no-such-file link.txt"]);
  });

  it("folders that link to each other are walked once each", async () => {
    for (const name of ["a", "b", "c", "d", "e", "f"]) {
      write(`${name}/page.txt`);
      for (const other of ["a", "b", "c", "d", "e", "f"])
        symlinkSync(join("..", other), join(folder, name, `to-${other}`));
    }
    const found = await collect([folder]);
    expect(found.filter((each) => each.endsWith("page.txt"))).toHaveLength(6);
    expect(found.length).toBeLessThan(60);
  });

  it("a file above the limit is not opened", async () => {
    const path = write("big.txt", "");
    truncateSync(path, 50_000_000);
    expect(await collect([path])).toEqual(["too-large big.txt"]);
    expect(await collect([path], { maxSize: 60_000_000 })).toEqual(["big.txt"]);
  });

  it("endless input is given up at the limit", async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) yield Buffer.alloc(65_536, "x");
    }
    const items = [];
    for await (const { error } of pagesFrom(["-"], { maxSize: 1_000_000, stdin: endless() }))
      items.push(error?.code);
    expect(items).toEqual(["too-large"]);
  });

  it("errors of the file system have their code", () => {
    const errno = (code: string): Error => Object.assign(new Error(code), { code });
    const codes = ["ENOENT", "EACCES", "EPERM", "ELOOP", "EIO"].map(
      (code) => fileError("a.txt", errno(code)).code,
    );
    expect(codes).toEqual(["no-such-file", "unreadable", "unreadable", "link-loop", "unreadable"]);
  });

  it("a file that this user may not read", () => {
    const path = write("secret.txt");
    write("open.txt");
    chmodSync(path, 0o000);
    chmodSync(folder, 0o755);
    // Root may read everything: the walk runs in a process that gave its rights up.
    const script = `
      const { pagesFrom } = await import(${JSON.stringify(new URL("../../src/sources/index.ts", import.meta.url).href)});
      if (process.getuid() === 0) { process.setgid(65534); process.setuid(65534); }
      for await (const { input, error } of pagesFrom([${JSON.stringify(folder)}], { maxSize: 99, stdin: [] }))
        console.log(input ? input.source : error.code + " " + error.subject);`;
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ["--import", "tsx", "--input-type=module", "-e", script],
      {
        encoding: "utf8",
      },
    );
    expect(stderr).toBe("");
    expect(stdout.trim().split("\n")).toEqual([join(folder, "open.txt"), `unreadable ${path}`]);
  });
});
