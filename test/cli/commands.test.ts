import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commands } from "../../src/cli/registry.ts";
import { ParleyError } from "../../src/errors.ts";
import { pageRecord } from "../backfill/archives.ts";
import { fakeRecord } from "./fixture.ts";
import { fakeServices, newFolder, pageFile, runParley } from "./harness.ts";

/** For each command: its arguments, words of its output for people, and how many JSON objects it prints. */
const cases: Record<string, { args: () => string[]; prints: RegExp[]; objects: number | null }> = {
  read: {
    args: () => [pageFile()],
    prints: [
      /Điện đàm đầu năm/,
      /4 Feb 2031 \(inferred; or 4 Feb 2032\)/,
      /Kremlin/,
      /via Reuters/,
      /held/,
      /place: Minsk \/ Gomel/,
    ],
    objects: 1,
  },
  add: { args: () => [pageFile()], prints: [/^1 page added, 0 already there, 0 failed\.$/m], objects: 1 },
  watch: {
    args: () => ["--list"],
    prints: [
      /^https:\/\/news\.example\/feed +feed +12 +1 +2031-02-0[45] \d\d:\d\d +2031-02-0[45] \d\d:\d\d +503\.$/m,
    ],
    objects: 1,
  },
  backfill: {
    args: () => ["--log-level", "error", pageFile(pageRecord(1), "day.warc")],
    prints: [/^1 file: 1 record, 0 dropped; 1 page added, 0 already there, 0 failed\.$/m],
    objects: 1,
  },
  work: {
    args: () => [
      ...["--queue", "nats://queue.example.org/talks", "--record", "postgres://db.example.org/talks"],
      ...["--until-idle", "--log-level", "error"],
    ],
    prints: [/^0 pages read, 0 already there, 0 failed\.$/m],
    objects: 1,
  },
  failed: {
    args: () => ["--queue", "nats://queue.example.org/talks"],
    prints: [/^7 +2031-02-0\d \d\d:\d\d +empty-page +pages\/b\.html +pages\/b\.html is empty\.$/m],
    objects: 1,
  },
  timeline: {
    args: () => [],
    prints: [
      /3 Feb 2031 +call +Vladimir Putin – Volodymyr Zelensky \(António Guterres\) +Istanbul +● held, one side only +1 +3fa81c$/m,
      /\(reported 4 Feb 2031\) +meeting/,
    ],
    objects: 2,
  },
  events: {
    args: () => [],
    prints: [
      /held: Vladimir Putin – Volodymyr Zelensky .* 3fa81c02$/m,
      /Attested by: RU \(kremlin\)/,
      /planned \(publication day unknown\) → held \(4 Feb 2031\)/,
    ],
    objects: 2,
  },
  show: {
    args: () => ["3fa81c"],
    prints: [
      /number 4 since 1 Jan 2031/,
      /1 independent source/,
      /RU \(kremlin\)/,
      /Bến Cảng · 4 Feb 2031 · Điện đàm/,
      /│ Ông Putin/,
      /pages\/a\.txt, line 2/,
      /5 Feb 2031/,
      /Checked by: Mai/,
    ],
    objects: 1,
  },
  statements: {
    args: () => [],
    prints: [/Kremlin · 3 Feb 2031 · via Reuters · briefing/, /told once: Bến Cảng/],
    objects: 1,
  },
  undertakings: {
    args: () => [],
    prints: [
      /Russia · offer · to Ukraine/,
      /○ open \(4 Feb 2031\) → ✕ refused \(publication day unknown\) · told once · via kremlin/,
    ],
    objects: 1,
  },
  positions: {
    args: () => [],
    prints: [/Russia +ceasefire +supports \/ sets conditions for +3–5 Feb 2031 +2 +kremlin/],
    objects: 1,
  },
  changes: {
    args: () => [],
    prints: [
      /^Attested by another side too \(1\)\n● call, held/m,
      /^Undertaking \(1\)\n.*Russia · offer/m,
      /^ +refused$/m,
    ],
    objects: 2,
  },
  search: {
    args: () => ["dien", "dam"],
    prints: [/đã điện đàm hôm/, /article · Bến Cảng · 4 Feb 2031 · Điện đàm đầu năm/],
    objects: 1,
  },
  gaps: {
    args: () => [],
    prints: [/number 3 is missing/, /between 20 Jan 2031 and 3 Feb 2031/, /told by Bến Cảng/],
    objects: 1,
  },
  conflicts: {
    args: () => [],
    prints: [
      /● call, held: Vladimir Putin – Volodymyr Zelensky \(António Guterres\) · 3 Feb 2031 · 3fa81c02$/m,
      /day/,
      /3 Feb 2031 · 1 independent source \(told by Bến Cảng, pages\/a\.txt\)/,
      /no longer in the record/,
    ],
    objects: 1,
  },
  unconfirmed: { args: () => [], prints: [/Due/, /1 Mar 2031/], objects: 1 },
  sources: {
    args: () => [],
    prints: [/Source +Pages +Own +Taken +Printed by others +First +Alone/, /Bến Cảng +12 +9 +3 +4 +2 +1 /],
    objects: 1,
  },
  cite: {
    args: () => ["3fa81c"],
    prints: [
      /^Call, held: Vladimir Putin – Volodymyr Zelensky \(António Guterres\), 3 Feb 2031, Istanbul$/m,
      /^“Ông Putin .*” · Bến Cảng, “Điện đàm đầu năm”, Lê Văn A, 4 Feb 2031 \(day inferred\) · http:.* · frozen copy ni:/m,
    ],
    objects: 1,
  },
  brief: {
    args: () => ["--since", "2031-02-01", "--until", "2031-02-04"],
    prints: [
      /^Report on negotiations, 1–4 Feb 2031$/m,
      /^What is new$/m,
      /^- On 3 February, .*Vladimir Putin.* and .*Volodymyr Zelensky.* held a call in Istanbul, with Antonio Guterres mediating \(the 4th since 1 January 2031\)\. Outcome: no agreement \(“không có kết quả”\) \[1\]\.$/m,
      /^ {2}According to Russia \(through Kremlin\); Ukraine has not confirmed it; 1 source; reports disagree on day; checked by the keeper of the record\.$/m,
      /^\[1\] “Ông Putin .*” Bến Cảng, “Điện đàm đầu năm”/m,
    ],
    objects: 1,
  },
  export: {
    args: () => ["--out", join(newFolder(), "entries.csv")],
    prints: [/^2 items written to .*entries\.csv \(\d+ kB\)\.$/m],
    objects: 1,
  },
  serve: { args: () => ["--log-level", "error"], prints: [/http:\/\/127\.0\.0\.1:4680\//], objects: 1 },
  config: {
    args: () => ["serve"],
    prints: [/^port +4680 +default +serve$/m, /^metrics-host +127\.0\.0\.1, this machine alone/m],
    objects: null,
  },
  token: { args: () => ["make", "sheet"], prints: [/^t{43}$/m], objects: 1 },
  audit: {
    args: () => [],
    prints: [
      /^1 · 5 Feb 2031, 08:00:00 UTC · mai \(this machine\)$/m,
      /^ {2}made a token sheet · scope read$/m,
      /^2 · .* · token “desk” \(API\)$/m,
    ],
    objects: 2,
  },
  mcp: { args: () => [], prints: [], objects: null },
  init: {
    args: () => ["--record", join(newFolder(), "parley-record")],
    prints: [
      /^There is a record in .*parley-record already\.$/m,
      /^What it is about stands in .*parley\.json: /m,
    ],
    objects: 1,
  },
  backup: {
    args: () => [join(newFolder(), "record.jsonl.gz")],
    prints: [/^1 page kept in .*record\.jsonl\.gz \(1 kB\)\.$/m],
    objects: 1,
  },
  restore: {
    args: () => ["record.jsonl.gz"],
    prints: [/^2 pages restored into \.\/parley-record\.$/m],
    objects: 1,
  },
  check: {
    args: () => [],
    prints: [
      /^2 pages; the record is as it would be compiled anew\.$/m,
      /^3 pages more: read, and not in the record yet\.$/m,
      /^ {2}set aside: a\.txt: It is empty\. The next `parley work` tries it again\.$/m,
    ],
    objects: 1,
  },
  reread: { args: () => [], prints: [/^2 pages read again; 2 read otherwise than before\.$/m], objects: 1 },
  decide: {
    args: () => ["confirm", "3fa81c", "--by", "Mai"],
    prints: [/^Decided \([0-9a-f]{12}\)\.$/m],
    objects: 1,
  },
  decisions: {
    args: () => [],
    prints: [
      /^[0-9a-f]{12} · 6 Feb 2031, 08:00 UTC · Mai\n +confirm b1b1b1b1b1b1 \(\+1\)\n +read the transcript$/m,
      /no longer on record: b2b2b2b2b2b2$/m,
    ],
    objects: 1,
  },
  merge: {
    args: () => [newFolder()],
    prints: [/^1 page added, 0 already there, 0 failed\.$/m, /^0 decisions added, 0 already there\.$/m],
    objects: 1,
  },
  completion: { args: () => ["bash"], prints: [/complete -F _parley parley/], objects: null },
};

describe("every command of the registry", () => {
  it("has a case here", () => {
    expect(Object.keys(cases)).toEqual(commands.map(({ name }) => name));
  });

  for (const command of commands) {
    const { args, prints, objects } = cases[command.name] ?? { args: () => [], prints: [], objects: null };

    it(`${command.name} prints what people read`, async () => {
      const { status, out, err } = await runParley([command.name, ...args()]);
      expect({ status, err }).toEqual({ status: 0, err: "" });
      for (const pattern of prints) expect(out).toMatch(pattern);
    });

    if (objects !== null) {
      it(`${command.name} --json prints one object a line`, async () => {
        const { status, out } = await runParley([command.name, ...args(), "--json"]);
        expect(status).toBe(0);
        const lines = out.trimEnd().split("\n");
        expect(lines).toHaveLength(objects ?? 0);
        for (const line of lines) expect(JSON.parse(line)).toBeTypeOf("object");
      });
    }

    it(`${command.name} --help shows an example`, async () => {
      const { status, out } = await runParley([command.name, "--help"]);
      expect(status).toBe(0);
      expect(out).toContain(command.examples[0]?.line);
    });

    it(`${command.name} refuses an option that it does not know`, async () => {
      const { status, out, err } = await runParley([command.name, "--bogus"]);
      expect({ status, out }).toEqual({ status: 2, out: "" });
      expect(err).toMatch(/--bogus/);
    });
  }
});

describe("commands that ask the record", () => {
  const lists = commands.filter(({ options }) => options.includes("since") && options.includes("kind"));

  for (const { name } of lists) {
    it(`${name} hands its filters on and closes the record`, async () => {
      const record = fakeRecord();
      const services = fakeServices({ openRecord: async () => record });
      const filters = [
        "--actor",
        "Putin",
        "--kind",
        "call",
        "--status",
        "held",
        "--since",
        "2031-01-01",
        "--until",
        "2031-12-31",
      ];
      await runParley([name, ...(cases[name]?.args() ?? []), ...filters], services);
      expect(record.asked[0]).toMatchObject({
        actor: "Putin",
        kind: "call",
        status: "held",
        since: "2031-01-01",
        until: "2031-12-31",
      });
      expect(record.closed).toBe(true);
    });
  }

  it("take the folder from --record, then from the environment, then the default", async () => {
    const opened: string[] = [];
    const services = fakeServices({
      openRecord: async (directory) => {
        opened.push(directory);
        return fakeRecord();
      },
    });
    await runParley(["timeline", "--record", "a"], services, { env: { PARLEY_RECORD: "b" } });
    await runParley(["timeline"], services, { env: { PARLEY_RECORD: "b" } });
    await runParley(["timeline"], services, { env: {} });
    expect(opened).toEqual(["a", "b", "./parley-record"]);
  });

  it("tell a failure with what to do, and as JSON with --json", async () => {
    const services = fakeServices({
      openRecord: async () => {
        throw new ParleyError("no-record", 'There is no record at "x".', { subject: "x" });
      },
    });
    const plain = await runParley(["timeline"], services);
    expect(plain).toMatchObject({ status: 1, out: "" });
    expect(plain.err).toMatch(/no record at "x"[\s\S]*parley add/);
    const json = await runParley(["timeline", "--json"], services);
    expect(JSON.parse(json.err)).toMatchObject({ error: { code: "no-record", subject: "x" } });
  });

  it("show fails for an entry that is not there", async () => {
    const { status, err } = await runParley(["show", "ffffff"]);
    expect(status).toBe(1);
    expect(err).toContain('"ffffff"');
  });

  it("an empty list prints nothing on standard output and says why", async () => {
    const { status, out, err } = await runParley(["search", "nothing"]);
    expect({ status, out }).toEqual({ status: 0, out: "" });
    expect(err).toMatch(/Nothing found/);
  });

  it("undertakings hands its options on", async () => {
    const record = fakeRecord();
    await runParley(
      ["undertakings", "--act", "offer", "--state", "open", "--due", "--actor", "Nga"],
      fakeServices({ openRecord: async () => record }),
    );
    expect(record.asked).toEqual([{ actor: "Nga", act: "offer", state: "open", due: true }]);
  });

  it("changes asks since an instant", async () => {
    const record = fakeRecord();
    await runParley(
      ["changes", "--since", "2031-02-04T08:00:00+07:00"],
      fakeServices({ openRecord: async () => record }),
    );
    expect(record.asked).toEqual(["2031-02-04T01:00:00.000Z"]);
    const { status, err } = await runParley(["changes", "--since", "lately"]);
    expect(status).toBe(2);
    expect(err).toMatch(/Write 7d/);
  });

  it("unconfirmed hands --as-of on", async () => {
    const record = fakeRecord();
    await runParley(
      ["unconfirmed", "--as-of", "2031-04-01"],
      fakeServices({ openRecord: async () => record }),
    );
    expect(record.asked).toEqual([{ asOf: "2031-04-01" }]);
  });
});
