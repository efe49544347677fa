import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { services } from "../../src/cli/services.ts";
import { newFolder, pageFile, runParley } from "./harness.ts";

/** A record is made in seconds, or in a minute where the machine is busy; in milliseconds. */
const MAKING = 300_000;

const PAGE = [
  "Hai bên bàn về nghề cá",
  "(Bến Cảng) - Ngày 3/2/2025, Tổng thống Nga Vladimir Putin và Tổng thống Ukraine Volodymyr Zelensky đã điện đàm.",
  "Ông Nguyễn Văn Thử, đại diện Hội Chài Lưới Bắc Hải, nói ông ủng hộ một ngư trường chung ở vịnh.",
].join("\n\n");

const names = { vi: "Đàm phán", en: "Talks" };

const PROJECT = {
  negotiations: [
    { id: "talks", names, parties: ["RU", "UA"], tracks: [{ id: "leaders", names, levels: ["leaders"] }] },
  ],
  world: { persons: [{ id: "nguyen-van-thu", names: { vi: "Nguyễn Văn Thử", en: "Nguyen Van Thu" } }] },
  topics: { fisheries: ["ngư trường"] },
};

const parley = (...argv: string[]) => runParley(argv, services);

const written = (file: string, project: unknown): string => {
  writeFileSync(file, JSON.stringify(project));
  return file;
};

describe("the project file", { timeout: MAKING }, () => {
  it("is found in the record's folder by all commands, and limits every list", async () => {
    const record = join(newFolder(), "record");
    await parley("init", "--record", record, "--negotiation", "korea");
    expect(JSON.parse(readFileSync(join(record, "parley.json"), "utf8")).negotiations[0].id).toBe("korea");
    written(join(record, "parley.json"), PROJECT);
    await parley("add", "--language", "vi", "--record", record, pageFile(PAGE));
    const json = async (...argv: string[]) => {
      const { status, out, err } = await parley(...argv, "--record", record, "--json");
      expect([status, err], argv.join(" ")).toEqual([0, ""]);
      return out.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line)]));
    };
    expect(await json("timeline", "--negotiation", "talks", "--track", "leaders")).toMatchObject([
      { kind: "call", negotiation: "talks", track: "leaders" },
    ]);
    expect(await json("statements")).toMatchObject([
      { source: { id: "nguyen-van-thu", name: "Nguyen Van Thu" }, topics: ["fisheries"], negotiation: null },
    ]);
    for (const list of ["statements", "undertakings", "positions", "gaps", "conflicts", "unconfirmed"])
      expect(await json(list, "--negotiation", "talks"), list).toEqual([]);
    expect(await json("search", "điện đàm", "--track", "leaders")).toMatchObject([{ type: "entry" }]);
    expect(await json("changes", "--negotiation", "talks")).toMatchObject([{ type: "new" }]);
    const brief = await parley(
      "brief",
      "--record",
      record,
      "--lang",
      "en",
      "--negotiation",
      "talks",
      "--json",
    );
    expect(JSON.parse(brief.out).title).toContain(": Talks");
    const csv = await parley("export", "--record", record, "--negotiation", "talks");
    expect(csv.out).toMatch(/,talks,leaders,/);
    const shown = await parley("show", "--record", record, "--lang", "en", (await json("timeline"))[0].id);
    expect(shown.out).toContain("Negotiation: Talks · Talks");
    const [{ id }] = await json("timeline");
    await json("decide", "correct", id, "--negotiation", "none", "--by", "Mai");
    expect(await json("timeline", "--negotiation", "talks")).toEqual([]);
    expect(await json("check")).toMatchObject([{ differing: 0 }]);
    const unknown = await parley("timeline", "--record", record, "--negotiation", "peace");
    expect(unknown).toMatchObject({ status: 2, out: "" });
    expect(unknown.err).toContain('no negotiation "peace"; there are: talks');
  });

  it("is named on the command line, or in the environment", async () => {
    const page = pageFile(PAGE);
    const project = written(join(newFolder(), "desk.json"), PROJECT);
    const read = async (argv: string[], env = {}) => {
      const { out } = await runParley(["read", "--json", "--language", "vi", ...argv, page], services, {
        env,
      });
      return JSON.parse(out).statements[0].source.id;
    };
    expect(await read(["--project", project])).toBe("nguyen-van-thu");
    expect(await read([], { PARLEY_PROJECT: project })).toBe("nguyen-van-thu");
    const other = written(join(newFolder(), "other.json"), {});
    expect(await read(["--project", other], { PARLEY_PROJECT: project })).not.toBe("nguyen-van-thu");
  });

  it("what the command line names goes on top", async () => {
    const folder = newFolder();
    const project = written(join(folder, "desk.json"), PROJECT);
    const topics = written(join(folder, "topics.json"), { fisheries: ["vịnh"], fleets: ["Chài Lưới"] });
    const { out } = await parley(
      ...["read", "--json", "--language", "vi", "--project", project, "--topics", topics, pageFile(PAGE)],
    );
    const { source, topics: found } = JSON.parse(out).statements[0];
    expect([source.id, found]).toEqual(["nguyen-van-thu", ["fisheries"]]);
  });

  it.each([
    [{ ...PROJECT, parties: [] }, "the whole"],
    [{ negotiations: [{ ...PROJECT.negotiations[0], parties: ["RU", "Ukraine"] }] }, 'its id is "UA"'],
    [{ world: { persons: [{ id: "x" }] } }, "persons.0"],
    ["no project", "the whole"],
  ])("a fault in it is told: %j", async (project, words) => {
    const file = written(join(newFolder(), "desk.json"), project);
    const { status, out, err } = await parley("read", "--json", "--project", file, pageFile(PAGE));
    expect([status, out]).toEqual([2, ""]);
    const { error } = JSON.parse(err);
    expect(error).toMatchObject({ code: "bad-argument", subject: file });
    expect(error.message).toContain(words);
  });

  it("one that is named and not there is told", async () => {
    const { status, err } = await parley("read", "--project", "missing.json", pageFile(PAGE));
    expect(status).toBe(1);
    expect(err).toContain("missing.json");
  });

  it("init puts a ready-made negotiation into no file that is there", async () => {
    const folder = newFolder();
    const project = written(join(folder, "desk.json"), PROJECT);
    const record = join(folder, "record");
    const { status, err } = await parley(
      "init",
      "--record",
      record,
      "--project",
      project,
      "--negotiation",
      "korea",
    );
    expect([status, existsSync(record)]).toEqual([2, false]);
    expect(err).toContain("There is a project file already");
    expect(JSON.parse(readFileSync(project, "utf8"))).toEqual(PROJECT);
  });
});
