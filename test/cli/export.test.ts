import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Entry } from "../../src/schema/index.ts";
import { fakeRecord } from "./fixture.ts";
import { fakeServices, newFolder, runParley } from "./harness.ts";

const page = "sha256:aa11";

/** A record of which one contact rests on a page that is marked confidential. */
function secretive() {
  const record = fakeRecord();
  const hidden = async (): Promise<Entry[]> =>
    (await fakeRecord().timeline()).map((entry) => ({ ...entry, confidential: true }));
  return fakeServices({
    openRecord: async () => ({
      ...record,
      timeline: hidden,
      entry: async () => (await hidden())[0] ?? null,
      decisions: async () => [
        {
          decision: {
            act: "page" as const,
            page,
            values: { confidential: true },
            at: "2031-02-06T08:00:00.000Z",
            by: "Mai",
            reason: null,
            id: "a".repeat(32),
          },
          state: "in-force" as const,
          conflicts: [],
          dangling: [],
        },
      ],
    }),
  });
}

const lines = (text: string): string[] => text.split("\r\n").filter((line) => line !== "");

describe("parley export", () => {
  it("prints a table where nothing else is said, and JSON Lines with --json", async () => {
    const table = await runParley(["export"]);
    expect(table.status).toBe(0);
    expect(lines(table.out)).toHaveLength(3);
    const { out } = await runParley(["export", "--json"]);
    expect(
      out
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).id),
    ).toEqual((await fakeRecord().timeline()).map(({ id }) => id));
  });

  it("writes as the file's name says, or as --format does", async () => {
    const folder = newFolder();
    const file = join(folder, "a.ics");
    const { status, out, err } = await runParley(["export", "--out", file]);
    expect([status, out]).toEqual([0, expect.stringContaining("1 item written to")]);
    expect(err).toBe("1 item left out: no day is known.\n");
    expect(readFileSync(file, "utf8")).toMatch(/^BEGIN:VCALENDAR/);
    for (const [name, begins] of [
      ["b.cameo.tsv", /^id\tdate/],
      ["b.plover.jsonl", /^\{"id":/],
      ["b.tsv", /^id\tkind/],
      ["b.jsonl", /^\{"id":/],
      ["b.jsonld", /^\{"@context":/],
      ["b.parquet", /^PAR1/],
      ["b.csv", /^id,kind/],
      ["b", /^id,kind/],
    ] as const) {
      await runParley(["export", "--out", join(folder, name)]);
      expect(readFileSync(join(folder, name), "utf8")).toMatch(begins);
    }
    await runParley(["export", "--format", "tsv", "--out", join(folder, "c.csv")]);
    expect(readFileSync(join(folder, "c.csv"), "utf8")).toMatch(/^id\tkind/);
  });

  it("takes - for standard output", async () => {
    expect((await runParley(["export", "--out", "-"])).out).toMatch(/^id,kind/);
  });

  it("hands filters on", async () => {
    const record = fakeRecord();
    const services = fakeServices({ openRecord: async () => record });
    await runParley(["export", "--what", "undertakings", "--actor", "Putin", "--act", "offer"], services);
    expect(record.asked).toContainEqual(expect.objectContaining({ actor: "Putin", act: "offer" }));
  });

  it("leaves out what is confidential, unless it is asked for", async () => {
    expect(lines((await runParley(["export"], secretive())).out)).toHaveLength(1);
    expect(lines((await runParley(["export", "--confidential"], secretive())).out)).toHaveLength(3);
  });

  it("leads to where the record is, or as --base says", async () => {
    const { out } = await runParley(["export", "--base", "https://desk.example.org/"]);
    expect(out).toContain("https://desk.example.org/entries/3fa81c0299aabbcc");
    expect((await runParley(["export"])).out).toContain("http://127.0.0.1:4680/entries/3fa81c0299aabbcc");
  });

  it("refuses what a format can't hold, and bytes on a terminal", async () => {
    const refused = await runParley(["export", "--format", "ics", "--what", "gaps"]);
    expect([refused.status, refused.err]).toEqual([2, expect.stringContaining("As ics there are entries")]);
    const terminal = await runParley(["export", "--format", "parquet"], fakeServices(), { width: 80 });
    expect([terminal.status, terminal.err]).toEqual([2, expect.stringContaining("--out")]);
  });

  it("leaves the file as it was when it is stopped", async () => {
    const file = join(newFolder(), "a.csv");
    writeFileSync(file, "cũ");
    const stopped = AbortSignal.abort("interrupted");
    const { status } = await runParley(["export", "--out", file], fakeServices(), { signal: stopped });
    expect(status).toBe(130);
    expect(readFileSync(file, "utf8")).toBe("cũ");
    expect(existsSync(`${file}.part`)).toBe(false);
  });

  it("tells on a terminal how far it is", async () => {
    const { err } = await runParley(["export"], fakeServices(), { progress: true });
    expect(err).toContain("2 items written …");
  });
});
