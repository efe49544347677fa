import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { services } from "../../src/cli/services.ts";
import { newFolder, type Ran, runParley } from "./harness.ts";

/** A record is made in 5 s, or in a minute where the machine is busy; in milliseconds. */
const MAKING = 300_000;

const GOOD = [
  "Ông Putin và ông Zelensky điện đàm",
  "",
  "(Bến Cảng) - Ngày 3/2/2025, Điện Kremlin cho biết Tổng thống Nga Vladimir Putin và Tổng thống Ukraine Volodymyr Zelensky đã điện đàm.",
  "",
  "Người phát ngôn Điện Kremlin Dmitry Peskov nói cuộc điện đàm kéo dài một giờ.",
].join("\n");

/** Contents that are no page, by the code with which each is refused. */
const bad: readonly { name: string; content: Uint8Array; code: string }[] = [
  { name: "empty.txt", content: Buffer.from(""), code: "empty-page" },
  { name: "blank.txt", content: Buffer.from(" \n\t\n"), code: "empty-page" },
  {
    name: "picture.txt",
    content: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    code: "not-text",
  },
  { name: "one-line.txt", content: Buffer.alloc(50_000_000, "a"), code: "too-large" },
  { name: "invalid.txt", content: Buffer.from([0x4d, 0xff, 0xe9, 0x74, 0x20]), code: "bad-encoding" },
  { name: "nul.txt", content: Buffer.from("Một\0trang"), code: "not-text" },
];

/** A folder with the bad pages, a good one among them, and a link that leads back. */
function badFolder(place: string): string {
  const folder = join(place, "pages");
  mkdirSync(folder);
  for (const { name, content } of bad) writeFileSync(join(folder, name), content);
  writeFileSync(join(folder, "good.txt"), GOOD);
  symlinkSync(".", join(folder, "round"));
  return folder;
}

const errorsOf = ({ err }: Ran): { code: string; message: string; subject: string; hint: string }[] =>
  err
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line).error);

const expectedErrors = (folder: string): [string, string][] =>
  [
    ...bad.map(({ name, code }): [string, string] => [join(folder, name), code]),
    [join(folder, "round"), "link-loop"] as [string, string],
  ].sort();

describe("parley read on bad input", () => {
  it("refuses each by name, with what to do, and reads the others", async () => {
    const folder = badFolder(newFolder());
    const ran = await runParley(["read", "--json", folder], services);
    expect(ran.status).toBe(1);
    expect(ran.out.trim().split("\n")).toHaveLength(1);
    const errors = errorsOf(ran);
    expect(errors.map(({ subject, code }) => [subject, code]).sort()).toEqual(expectedErrors(folder));
    for (const { message, subject, hint } of errors) {
      expect(message).toContain(subject);
      expect(hint).not.toBe("");
    }
  });

  it("keeps to the limit that the user names", async () => {
    const path = join(newFolder(), "long.txt");
    writeFileSync(path, "Một trang dài. ".repeat(1_000));
    const ran = await runParley(["read", "--json", "--max-size", "0.01", path], services);
    expect(errorsOf(ran)).toMatchObject([{ code: "too-large", subject: path }]);
    expect((await runParley(["read", "--json", "--max-size", "0.1", path], services)).status).toBe(0);
  });

  it("refuses a language that is not known", async () => {
    const path = join(newFolder(), "page.txt");
    writeFileSync(path, GOOD);
    const ran = await runParley(["read", "--json", "--language", "xx", path], services);
    expect(ran.status).toBe(1);
    expect(errorsOf(ran)).toMatchObject([{ code: "unknown-language" }]);
  });
});

describe("a record that meets bad input", { timeout: MAKING }, () => {
  const place = mkdtempSync(join(tmpdir(), "parley-bad-"));
  const record = join(place, "record");
  const folder = badFolder(place);
  let added: Ran;

  afterAll(() => rmSync(place, { recursive: true, force: true }));

  beforeAll(async () => {
    added = await runParley(["add", "--json", "--record", record, folder], services);
  }, MAKING);

  it("refuses each page by name and adds the others", () => {
    expect(added.status).toBe(1);
    expect(
      errorsOf(added)
        .map(({ subject, code }) => [subject, code])
        .sort(),
    ).toEqual(expectedErrors(folder));
    expect(
      added.out
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).state),
    ).toEqual(["added"]);
  });

  it("stays sound", async () => {
    const { status, out } = await runParley(["timeline", "--record", record], services);
    expect(status).toBe(0);
    expect(out).toMatch(/Vladimir Putin – Volodymyr Zelensky/);
  });

  it("is not opened by a second process", async () => {
    const held = await services.openRecord(record, { create: false });
    try {
      const script = `
        const { services } = await import(${JSON.stringify(new URL("../../src/cli/services.ts", import.meta.url).href)});
        await services.openRecord(${JSON.stringify(record)}, { create: false }).catch((error) => console.log(error.code));
        process.exit();`;
      const { stdout } = spawnSync(
        process.execPath,
        ["--import", "tsx", "--input-type=module", "-e", script],
        { encoding: "utf8" },
      );
      expect(stdout.trim()).toBe("store-locked");
    } finally {
      await held.close();
    }
  });
});

describe("a record that is not there", () => {
  it("is told, and nothing is made", async () => {
    const record = join(newFolder(), "none");
    const ran = await runParley(["timeline", "--json", "--record", record], services);
    expect(ran.status).toBe(1);
    expect(errorsOf(ran)).toMatchObject([{ code: "no-record", subject: record }]);
    expect(existsSync(record)).toBe(false);
  });
});

describe("a full disk", { timeout: MAKING }, () => {
  it("is told, and the record holds what was added before", async () => {
    const disk = newFolder();
    const mounted =
      process.getuid?.() === 0 &&
      spawnSync("mount", ["-t", "tmpfs", "-o", "size=128m", "none", disk]).status === 0;
    if (!mounted) {
      console.warn("A small disk can be mounted by root on Linux only: the full disk was not tried.");
      return;
    }
    try {
      const record = join(disk, "record");
      const page = join(newFolder(), "page.txt");
      writeFileSync(page, GOOD);
      expect((await runParley(["add", "--record", record, page], services)).status).toBe(0);
      spawnSync("dd", ["if=/dev/zero", `of=${join(disk, "filler")}`, "bs=1M"]);
      const large = join(newFolder(), "large.txt");
      writeFileSync(large, `${GOOD}\n${"Hai bên chưa thống nhất. ".repeat(200_000)}`);
      const full = await runParley(["add", "--json", "--record", record, large], services);
      expect(full.status).toBe(1);
      expect(errorsOf(full)).toMatchObject([{ code: "disk-full" }]);
      spawnSync("rm", [join(disk, "filler")]);
      const { status, out } = await runParley(["timeline", "--record", record], services);
      expect(status).toBe(0);
      expect(out).toMatch(/Vladimir Putin/);
      // The same command again adds the rest.
      expect((await runParley(["add", "--record", record, large], services)).status).toBe(0);
    } finally {
      spawnSync("umount", [disk]);
    }
  });
});
