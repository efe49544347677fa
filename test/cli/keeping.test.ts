import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { services } from "../../src/cli/services.ts";
import { temporaryFolder } from "../store/temporary.ts";
import { newFolder, pageFile, runParley } from "./harness.ts";

/** A record is made in seconds, or in a minute where the machine is busy; in milliseconds. */
const MAKING = 300_000;

const PAGE = [
  "Ông Putin và ông Zelensky điện đàm",
  "",
  "(Bến Cảng) - Ngày 3/2/2025, Điện Kremlin cho biết Tổng thống Nga Vladimir Putin và Tổng thống Ukraine Volodymyr Zelensky đã điện đàm.",
].join("\n");

const parley = (...argv: string[]) => runParley(argv, services);

/** What a command line says of one failure: the last that it says, behind the log of those that run for long. */
const errorOf = (err: string): unknown => JSON.parse(err.trim().split("\n").at(-1) ?? "").error;

describe("keeping a record", { timeout: MAKING }, () => {
  let record = "";
  let timeline = "";
  let file = "";

  beforeAll(async () => {
    const folder = await temporaryFolder();
    record = join(folder, "record");
    file = join(folder, "record.jsonl.gz");
    await parley("add", "--record", record, pageFile(PAGE));
    timeline = (await parley("timeline", "--json", "--record", record)).out;
    expect(timeline).not.toBe("");
  }, MAKING);

  it("init makes an empty record once, and says where", async () => {
    const place = join(newFolder(), "new");
    const project = join(place, "parley.json");
    expect(await parley("init", "--record", place)).toMatchObject({
      status: 0,
      out: `There is an empty record in ${place} now.\nWhat it is about stands in ${project}: write your own there (docs/negotiations.md).\n`,
    });
    const again = await parley("init", "--json", "--record", place);
    expect(JSON.parse(again.out)).toEqual({ record: place, made: false, project, projectMade: false });
    expect(await parley("timeline", "--record", place)).toMatchObject({ status: 0, out: "" });
  });

  it("a backup comes back as the same record, and goes over no other one", async () => {
    const kept = await parley("backup", "--json", "--record", record, file);
    expect(kept).toMatchObject({ status: 0, err: "" });
    expect(JSON.parse(kept.out)).toMatchObject({ file, rows: { pages: 1, readings: 1 } });
    const place = join(newFolder(), "restored");
    const back = await parley("restore", "--record", place, file);
    expect(back).toMatchObject({ status: 0, out: `1 page restored into ${place}.\n`, err: "" });
    expect((await parley("timeline", "--json", "--record", place)).out).toBe(timeline);
    const refused = await parley("restore", "--json", "--record", place, file);
    expect(refused).toMatchObject({ status: 1, out: "" });
    expect(errorOf(refused.err)).toMatchObject({ code: "record-not-empty", subject: place });
  });

  it("what is no backup makes no record", async () => {
    const place = join(newFolder(), "none");
    const { status, err } = await parley("restore", "--json", "--record", place, pageFile(PAGE));
    expect(status).toBe(1);
    expect(errorOf(err)).toMatchObject({ code: "not-a-backup" });
    expect(existsSync(place)).toBe(false);
  });

  it("a backup of no record, and one to nowhere, are refused", async () => {
    const none = await parley("backup", "--json", "--record", join(newFolder(), "none"), file);
    expect(errorOf(none.err)).toMatchObject({ code: "no-record" });
    const nowhere = join(newFolder(), "no", "folder.gz");
    const refused = await parley("backup", "--json", "--record", record, nowhere);
    expect(errorOf(refused.err)).toMatchObject({ code: "unwritable", subject: nowhere });
  });

  it("a server that can't be reached is told plainly, without the password", async () => {
    for (const command of [["timeline"], ["init"], ["serve"], ["backup", join(newFolder(), "b.gz")]]) {
      const address = "postgres://desk:secret-word@127.0.0.1:1/talks";
      const { status, out, err } = await parley(...command, "--json", "--record", address);
      expect({ status, out }).toEqual({ status: 1, out: "" });
      expect(errorOf(err)).toMatchObject({ code: "no-server", subject: "postgres://desk@127.0.0.1:1/talks" });
      expect(err).not.toContain("secret-word");
    }
  });

  describe("while a process serves it", () => {
    const stop = new AbortController();
    let end: () => Promise<void> = async () => {};

    beforeAll(async () => {
      const service = await services.openRecord(record, { create: false });
      const { closed } = await services.serve(service, { directory: record, port: 0, signal: stop.signal });
      end = () => closed.then(() => service.close());
    }, MAKING);

    afterAll(async () => {
      stop.abort();
      await end();
    });

    it("init and backup go through that process, and restore is refused", async () => {
      expect(JSON.parse((await parley("init", "--json", "--record", record)).out)).toMatchObject({
        made: false,
      });
      const target = join(newFolder(), "served.jsonl.gz");
      expect(await parley("backup", "--record", record, target)).toMatchObject({ status: 0, err: "" });
      const { err } = await parley("restore", "--json", "--record", record, target);
      expect(errorOf(err)).toMatchObject({ code: "store-locked", subject: record });
      const place = join(newFolder(), "restored");
      await parley("restore", "--record", place, target);
      expect((await parley("timeline", "--json", "--record", place)).out).toBe(timeline);
    });
  });

  describe("while a process holds it without serving", () => {
    let release: () => Promise<void> = async () => {};

    beforeAll(async () => {
      const service = await services.openRecord(record, { create: false });
      release = () => service.close();
    }, MAKING);

    afterAll(() => release());

    it("every command, reading or writing, gets a plain message", async () => {
      const target = join(newFolder(), "held.jsonl.gz");
      writeFileSync(target, "kept");
      for (const command of [
        ["timeline"],
        ["search", "ông"],
        ["add", pageFile(PAGE)],
        ["init"],
        ["backup", target],
        ["serve"],
      ]) {
        const { status, out, err } = await parley(...command, "--json", "--record", record);
        expect({ status, out }).toEqual({ status: 1, out: "" });
        expect(errorOf(err)).toMatchObject({ code: "store-locked", subject: record });
      }
      expect(readdirSync(join(target, ".."))).toEqual(["held.jsonl.gz"]);
    });
  });
});
