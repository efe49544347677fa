import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Services } from "../../src/cli/context.ts";
import { services } from "../../src/cli/services.ts";
import { ParleyError } from "../../src/errors.ts";
import { readPage } from "../../src/read.ts";
import type { Entry, Utterance } from "../../src/schema/index.ts";
import type { ReadEngine } from "../../src/store/add.ts";
import { openStore } from "../../src/store/index.ts";
import type { RecordService } from "../../src/store/service.ts";
import { recordFolder, temporaryFolder } from "../store/temporary.ts";
import { newFolder, pageFile, runParley } from "./harness.ts";

/** A record is made in seconds, or in a minute where the machine is busy; in milliseconds. */
const MAKING = 300_000;

const SAID =
  "Người phát ngôn Điện Kremlin Dmitry Peskov nói: “Cuộc điện đàm lần này rất hữu ích và thẳng thắn.”";

const page = (outlet: string, published: string, day: string, more: readonly string[] = []): string =>
  [
    `Hai tổng thống điện đàm ngày ${day}`,
    "",
    published,
    "",
    `(${outlet}) - Ngày ${day}, Tổng thống Nga Vladimir Putin và Tổng thống Ukraine Volodymyr Zelensky đã điện đàm.`,
    ...more,
  ].join("\n");

const pages = {
  "ben-cang.txt": page("Bến Cảng", "04/02/2025 08:00", "3/2/2025", [
    SAID,
    "Cuộc trao đổi diễn ra vào buổi tối ở Moskva. Giới quan sát chờ đợi các bước tiếp theo.",
  ]),
  "song-hong.txt": page("Sông Hồng", "04/02/2025 10:00", "3/2/2025", [
    `Báo chí Nga dẫn lời các quan chức về cuộc trao đổi. ${SAID}`,
  ]),
  "phuong-nam.txt": page("Phương Nam", "11/02/2025 08:00", "10/2/2025"),
};

/** Commands over one record that stays open between them. */
class Desk {
  readonly folder: string;
  readonly #service: RecordService;
  readonly #services: Services;

  constructor(folder: string, service: RecordService) {
    this.folder = folder;
    this.#service = service;
    const kept = { ...service, close: async () => {} };
    this.#services = {
      ...services,
      openRecord: async (record, options) =>
        record === folder ? kept : services.openRecord(record, options),
    };
  }

  run = (...argv: string[]) => runParley([...argv, "--record", this.folder], this.#services);

  /** Decides as Lan, and gives back the whole decision. */
  async decide(...argv: string[]): Promise<{ id: string; act: string }> {
    const { status, out, err } = await this.run("decide", ...argv, "--by", "Lan", "--json");
    expect({ status, err }).toEqual({ status: 0, err: "" });
    return JSON.parse(out);
  }

  async list<T>(...argv: string[]): Promise<T[]> {
    const { out } = await this.run(...argv, "--json");
    return out === ""
      ? []
      : out
          .trimEnd()
          .split("\n")
          .map((line) => JSON.parse(line));
  }

  timeline = (): Promise<Entry[]> => this.list<Entry>("timeline");

  async isSound(): Promise<void> {
    expect(await this.#service.check()).toMatchObject({ differing: 0 });
  }

  close = (): Promise<void> => this.#service.close();
}

const opened: Desk[] = [];
/** Pages lie in one folder, so that records which hold the same page tell the same place of it. */
const pagesFolder = temporaryFolder();

/** A record of some of the pages. */
async function deskWith(names: readonly (keyof typeof pages)[]): Promise<Desk> {
  const folder = await recordFolder();
  const desk = new Desk(folder, await services.openRecord(folder, { create: false }));
  opened.push(desk);
  for (const name of names) {
    const file = join(await pagesFolder, name);
    writeFileSync(file, pages[name]);
    await desk.run("add", file);
  }
  return desk;
}

afterAll(async () => {
  for (const desk of opened) await desk.close();
});

const startOf = (entry: Entry | undefined): string => entry?.id.slice(0, 8) ?? "";

describe("decisions on entries", { timeout: MAKING }, () => {
  let desk: Desk;
  let first = "";
  let second = "";

  beforeAll(async () => {
    desk = await deskWith(["ben-cang.txt", "song-hong.txt", "phuong-nam.txt"]);
    const entries = await desk.timeline();
    expect(entries.map(({ reports, time }) => [time?.value, reports.length])).toEqual([
      ["2025-02-03", 2],
      ["2025-02-10", 1],
    ]);
    [first, second] = [startOf(entries[0]), startOf(entries[1])];
  }, MAKING);

  const undone = async ({ id }: { id: string }): Promise<void> => {
    await desk.decide("undo", id.slice(0, 12));
  };

  it("merge makes one contact of two, and undo two again", async () => {
    const before = await desk.timeline();
    const made = await desk.decide("merge", first, second, "--reason", "one call");
    const [only, ...others] = await desk.timeline();
    expect([only?.reports.length, others.length]).toEqual([3, 0]);
    expect(startOf(only)).toBe(first);
    const shown = await desk.run("show", second);
    expect(shown.out).toMatch(/Decisions\n.*Lan\n +one contact: [0-9a-f]{12} \(\+2\)\n +one call/);
    await desk.isSound();
    await undone(made);
    expect(await desk.timeline()).toEqual(before);
  });

  it("split takes a report out, named by the beginning of the key that show prints", async () => {
    const shown = await desk.run("show", first);
    const keys = [...shown.out.matchAll(/^ +report ([0-9a-f]+)$/gm)].map(([, key]) => key ?? "");
    expect(keys).toHaveLength(2);
    const made = await desk.decide("split", first, "--report", keys[1] ?? "");
    expect((await desk.timeline()).map(({ reports }) => reports.length)).toEqual([1, 1, 1]);
    await desk.isSound();
    await undone(made);
  });

  it("split wants some of the reports, not all and none", async () => {
    const [entry] = await desk.timeline();
    const all = (entry?.reports ?? []).flatMap(({ key }) => ["--report", key]);
    for (const wrong of [[], all])
      expect(await desk.run("decide", "split", first, ...wrong)).toMatchObject({ status: 2, out: "" });
    expect(await desk.run("decide", "split", first, "--report", "ffffff")).toMatchObject({ status: 1 });
  });

  it("correct changes what is said of it", async () => {
    const options = ["--day", "2025-02-09", "--place", "Istanbul/TR", "--number", "3", "--status", "planned"];
    const made = await desk.decide("correct", second, ...options, "--with", "Putin, Trump");
    expect((await desk.timeline())[1]).toMatchObject({
      time: { value: "2025-02-09", precision: "day" },
      place: { name: "Istanbul", state: "TR" },
      ordinal: { n: 3 },
      status: "planned",
      participants: [{ id: "vladimir-putin" }, { id: "donald-trump", for: "US" }],
    });
    const { out } = await desk.run("decisions");
    expect(out).toContain("day: 9 Feb 2025; place: Istanbul; status: planned; number: 3");
    await undone(made);
  });

  it("reject takes it away and says why; confirm brings it back, by the same id", async () => {
    await desk.decide("reject", second, "--reason", "a rumour");
    expect(await desk.timeline()).toHaveLength(1);
    const shown = await desk.run("show", second);
    expect(shown.status).toBe(1);
    expect(shown.err).toMatch(/Rejected by Lan on \d{4}-\d\d-\d\d: a rumour/);
    const confirmed = await desk.decide("confirm", second, "--reason", "read the transcript");
    expect((await desk.timeline())[1]?.confirmed).toMatchObject({ by: "Lan", reason: "read the transcript" });
    expect((await desk.run("show", second)).out).toMatch(/Checked by: Lan, .*: read the transcript/);
    await undone(confirmed);
    expect(await desk.timeline()).toHaveLength(1);
    const log = await desk.list<{ decision: { id: string; act: string } }>("decisions");
    await undone(log.find(({ decision }) => decision.act === "reject")?.decision ?? { id: "" });
    expect(await desk.timeline()).toHaveLength(2);
  });

  it("review tells how far somebody looked", async () => {
    const made = await desk.decide("review", second, "read");
    expect((await desk.run("show", second)).out).toMatch(/Review: read, Lan, /);
    expect((await desk.run("show", second, "--lang", "vi")).out).toMatch(/Xem xét: đã đọc, Lan, /);
    await undone(made);
  });

  it("enter adds a contact that is confidential unless it is said to be open", async () => {
    const contact = ["--kind", "call", "--with", "Putin, Erdogan", "--day", "2025-02-20"];
    const secret = await desk.decide("enter", ...contact, "--text", "Told by the desk.");
    expect((await desk.timeline()).at(-1)).toMatchObject({
      kind: "call",
      status: "held",
      confidential: true,
    });
    expect((await desk.run("timeline")).out).toMatch(/held.*, confidential/);
    await undone(secret);
    expect(await desk.timeline()).toHaveLength(2);
    const open = await desk.decide("enter", ...contact, "--text", "Told by the desk.", "--open");
    expect((await desk.timeline()).at(-1)).toMatchObject({ confidential: false });
    await undone(open);
  });

  it("undo of an undo restores", async () => {
    const made = await desk.decide("reject", second);
    const undo = await desk.decide("undo", made.id);
    expect(await desk.timeline()).toHaveLength(2);
    const again = await desk.decide("undo", undo.id);
    expect(await desk.timeline()).toHaveLength(1);
    await undone(again);
    await desk.isSound();
  });

  it("are kept when pages are read anew", async () => {
    const made = await desk.decide("correct", second, "--day", "2025-02-08");
    const before = await desk.timeline();
    expect((await desk.run("reread")).out).toMatch(/^3 pages read again; 0 read otherwise/);
    expect(await desk.timeline()).toEqual(before);
    await undone(made);
  });
});

describe("decisions on pages and statements", { timeout: MAKING }, () => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await deskWith(["ben-cang.txt", "song-hong.txt", "phuong-nam.txt"]);
  }, MAKING);

  it("page corrects the day and the outlet; the page is named by its file", async () => {
    await desk.decide("page", "phuong-nam.txt", "--published", "2025-02-12", "--outlet", "Phương Nam mới");
    const entry = (await desk.timeline()).at(-1);
    expect(entry?.reports[0]).toMatchObject({ published: "2025-02-12", outlet: "Phương Nam mới" });
    await desk.isSound();
  });

  it("page sets it aside, marks it confidential and opens it again", async () => {
    const made = await desk.decide("page", "phuong-nam.txt", "--reject");
    expect(await desk.timeline()).toHaveLength(1);
    await desk.decide("undo", made.id);
    await desk.decide("page", "phuong-nam.txt", "--confidential");
    expect((await desk.timeline()).at(-1)).toMatchObject({ confidential: true });
    await desk.decide("page", "phuong-nam.txt", "--open");
    expect((await desk.timeline()).at(-1)).toMatchObject({ confidential: false });
  });

  it("review marks a page where no entry is named", async () => {
    expect(await desk.decide("review", "song-hong.txt", "checked")).toMatchObject({ act: "review-page" });
  });

  it("role says what a line is", async () => {
    const made = await desk.decide("role", "phuong-nam.txt", "5", "caption");
    expect(made).toMatchObject({ act: "role", role: "caption" });
    expect(await desk.run("decisions")).toMatchObject({ status: 0 });
    await desk.isSound();
    await desk.decide("undo", made.id);
  });

  it("statement acts on every telling of what was said", async () => {
    const byPeskov = () => desk.list<Utterance>("statements", "--actor", "Peskov");
    const [said] = await byPeskov();
    expect(said?.tellings).toHaveLength(2);
    const options = ["--source", "Ushakov", "--day", "2025-02-04"];
    const made = await desk.decide("statement", said?.key.slice(0, 10) ?? "", ...options);
    expect(await byPeskov()).toEqual([]);
    const [other] = await desk.list<Utterance>("statements", "--actor", "Ushakov");
    expect(other).toMatchObject({ time: { value: "2025-02-04" }, tellings: [{}, {}] });
    await desk.isSound();
    await desk.decide("undo", made.id);
    expect(await byPeskov()).toHaveLength(1);
  });

  it("statement acts on one telling by its own key", async () => {
    const [said] = await desk.list<Utterance>("statements", "--actor", "Peskov");
    const made = await desk.decide("statement", said?.tellings[1]?.key ?? "", "--reject");
    const [left] = await desk.list<Utterance>("statements", "--actor", "Peskov");
    expect(left?.tellings).toHaveLength(1);
    await desk.decide("undo", made.id);
  });
});

describe("what can't be decided", { timeout: MAKING }, () => {
  let desk: Desk;
  let entry = "";

  beforeAll(async () => {
    desk = await deskWith(["phuong-nam.txt"]);
    entry = startOf((await desk.timeline())[0]);
  }, MAKING);

  const usage: [string, () => string[]][] = [
    ["an unknown act", () => ["praise", entry]],
    ["a merge of one", () => ["merge", entry]],
    ["a correction of nothing", () => ["correct", entry]],
    ["a day that is none", () => ["correct", entry, "--day", "someday"]],
    ["an unknown kind", () => ["correct", entry, "--kind", "dinner"]],
    ["a number that is none", () => ["correct", entry, "--number", "0"]],
    ["somebody whose side is not clear", () => ["correct", entry, "--with", "Nguyễn Văn Không"]],
    ["a rejection of nothing", () => ["reject"]],
    ["a split of nothing", () => ["split"]],
    ["a confirmation of nothing", () => ["confirm"]],
    ["a statement left out", () => ["statement", "--reject"]],
    ["a line left out", () => ["role", "phuong-nam.txt"]],
    ["a review of nothing", () => ["review", "", "read"]],
    ["an undo of nothing", () => ["undo"]],
    ["a page about which nothing is said", () => ["page", "phuong-nam.txt"]],
    ["an address that is none", () => ["page", "phuong-nam.txt", "--url", "not an address"]],
    ["an unknown role", () => ["role", "phuong-nam.txt", "5", "hero"]],
    ["an unknown state of review", () => ["review", entry, "loved"]],
    ["an entered contact without words", () => ["enter", "--kind", "call", "--with", "Putin, Trump"]],
  ];

  for (const [name, argv] of usage)
    it(`${name} gives status 2 and a message`, async () => {
      const { status, out, err } = await desk.run("decide", ...argv(), "--json");
      expect({ status, out }).toEqual({ status: 2, out: "" });
      expect(JSON.parse(err)).toMatchObject({ error: { code: "bad-argument" } });
    });

  const unknown: [string, () => string[]][] = [
    ["entry", () => ["reject", "ffffff"]],
    ["rejected entry", () => ["confirm", "ffffff"]],
    ["second entry", () => ["merge", entry, "ffffff"]],
    ["page", () => ["page", "nowhere.txt", "--reject"]],
    ["line", () => ["role", "phuong-nam.txt", "99", "caption"]],
    ["statement", () => ["statement", "ffffff", "--reject"]],
    ["decision", () => ["undo", "ffffff"]],
    ["entry or page to review", () => ["review", "ffffff", "read"]],
  ];

  for (const [name, argv] of unknown)
    it(`an unknown ${name} gives status 1 and a message`, async () => {
      const { status, out, err } = await desk.run("decide", ...argv(), "--json");
      expect({ status, out }).toEqual({ status: 1, out: "" });
      expect(JSON.parse(err)).toMatchObject({ error: { code: "not-found" } });
    });

  it("leaves nothing in the log", async () => {
    expect(await desk.run("decisions")).toMatchObject({
      status: 0,
      out: "",
      err: "Nothing has been decided yet.\n",
    });
  });
});

describe("a page that can't be read again", { timeout: MAKING }, () => {
  it("is told, and nothing is decided", async () => {
    const folder = await recordFolder();
    const engine: ReadEngine = async (input, given) => {
      if (given) throw new ParleyError("unreadable", "The page is damaged.", { subject: input.source });
      return readPage(input);
    };
    const desk = new Desk(folder, await openStore({ record: folder, create: false, engine }));
    opened.push(desk);
    await desk.run("add", pageFile(pages["phuong-nam.txt"], "phuong-nam.txt"));
    const before = await desk.timeline();
    const { status, out, err } = await desk.run(
      "decide",
      "page",
      "phuong-nam.txt",
      "--published",
      "2025-02-12",
    );
    expect({ status, out }).toEqual({ status: 1, out: "" });
    expect(err).toContain("The page can't be read again: The page is damaged.");
    expect(await desk.list("decisions")).toEqual([]);
    expect(await desk.timeline()).toEqual(before);
  });
});

describe("the log as a file", { timeout: MAKING }, () => {
  it("goes into another record, once, and what was changed is refused", async () => {
    const [mine, yours] = [await deskWith(["phuong-nam.txt"]), await deskWith(["phuong-nam.txt"])];
    const entry = startOf((await mine.timeline())[0]);
    await mine.decide("correct", entry, "--day", "2025-02-09");
    const file = join(newFolder(), "decisions.jsonl");
    expect(await mine.run("decisions", "--export", file)).toMatchObject({ status: 0, out: "", err: "" });
    expect((await yours.run("decisions", "--import", file)).out).toBe("1 decision added, 0 already there.\n");
    expect((await yours.run("decisions", "--import", file)).out).toBe(
      "0 decisions added, 1 already there.\n",
    );
    expect(await yours.timeline()).toEqual(await mine.timeline());

    writeFileSync(file, readFileSync(file, "utf8").replace("Lan", "Minh"));
    expect(await yours.run("decisions", "--import", file)).toMatchObject({ status: 2, out: "" });
    writeFileSync(file, "{}\n");
    const wrong = await yours.run("decisions", "--import", file);
    expect(wrong).toMatchObject({ status: 2, out: "" });
    expect(wrong.err).toContain("Line 1 of");
    expect(await yours.run("decisions", "--import", join(newFolder(), "none"))).toMatchObject({ status: 1 });
    expect(await mine.run("decisions", "--export", join(newFolder(), "no", "file"))).toMatchObject({
      status: 1,
    });
  });
});

describe("two records", { timeout: MAKING }, () => {
  it("come to the same whichever takes in the other, as a folder or a backup", async () => {
    const [mine, yours] = [
      await deskWith(["ben-cang.txt", "phuong-nam.txt"]),
      await deskWith(["song-hong.txt", "phuong-nam.txt"]),
    ];
    const entry = startOf((await mine.timeline()).at(-1));
    await mine.decide("correct", entry, "--day", "2025-02-09");
    await yours.run("decide", "correct", entry, "--day", "2025-02-11", "--by", "Minh");
    const backups = await temporaryFolder();
    const [left, right] = [join(backups, "mine.gz"), join(backups, "yours.gz")];
    await mine.run("backup", left);
    await yours.run("backup", right);

    const taken = await mine.run("merge", right);
    expect(taken).toMatchObject({ status: 0, err: "" });
    expect(taken.out).toMatch(
      /^1 page added, 1 already there, 0 failed\.\n1 decision added, 0 already there\.\n/,
    );
    expect(taken.out).toMatch(/Lan · superseded|Lan[\s\S]*contradicts[\s\S]*Minh[\s\S]*contradicts/);
    const again = await mine.run("merge", right, "--json");
    expect(JSON.parse(again.out)).toMatchObject({
      pages: { added: 0, known: 2, failed: 0 },
      decisions: { added: 0, known: 1 },
      contradicting: [{}, {}],
    });

    const copy = join(backups, "mine");
    await runParley(["restore", left, "--record", copy], services);
    expect(await yours.run("merge", copy)).toMatchObject({ status: 0, err: "" });
    const lines = async (desk: Desk) => (await desk.run("timeline", "--json")).out;
    expect(await lines(yours)).toBe(await lines(mine));
    await mine.isSound();
    await yours.isSound();
  });

  it("are not merged where the other is none", async () => {
    const desk = await deskWith(["phuong-nam.txt"]);
    const none = await desk.run("merge", join(newFolder(), "none"), "--json");
    expect(none).toMatchObject({ status: 1, out: "" });
    expect(JSON.parse(none.err)).toMatchObject({ error: { code: "no-record" } });
    const other = await desk.run("merge", pageFile("Một trang."), "--json");
    expect(JSON.parse(other.err)).toMatchObject({ error: { code: "not-a-backup" } });
    expect(await desk.timeline()).toHaveLength(1);
  });
});
