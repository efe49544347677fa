import { describe, expect, it } from "vitest";
import { en } from "../../src/cli/labels/en.ts";
import { vi } from "../../src/cli/labels/vi.ts";
import { paintFor } from "../../src/cli/layout/paint.ts";
import { displayWidth } from "../../src/cli/layout/width.ts";
import { decisionsText } from "../../src/cli/views/decisions.ts";
import { conflictValue, entryText } from "../../src/cli/views/entry.ts";
import { printableNames } from "../../src/cli/views/names.ts";
import { readingText } from "../../src/cli/views/reading.ts";
import { hitText } from "../../src/cli/views/search.ts";
import { timelineTable, type ViewContext } from "../../src/cli/views/timeline.ts";
import { readPage } from "../../src/read.ts";
import { decisionFrom } from "../../src/record/index.ts";
import type { Act, Entry } from "../../src/schema/index.ts";
import type { SearchHit } from "../../src/store/service.ts";
import { world } from "../../src/world/index.ts";
import { fakeRecord, reading } from "./fixture.ts";

const viewIn = (lang: "vi" | "en", width: number, colour = false): ViewContext => ({
  labels: lang === "vi" ? vi : en,
  names: printableNames(world, lang),
  paint: paintFor(colour),
  width,
});

describe("the timeline", () => {
  it("fits a terminal of 80 columns, with a day by which entries are due too", async () => {
    const entries = await fakeRecord().timeline();
    for (const lang of ["vi", "en"] as const) {
      const view = viewIn(lang, 80);
      const tables = [timelineTable(entries, view), timelineTable(entries, view, () => "01/03/2031")];
      for (const line of tables.join("\n").split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(80);
    }
  });
});

describe("an entry's reports", () => {
  it("stand together under the source that they come from, where several do", async () => {
    const [entry] = await fakeRecord().timeline();
    const [report] = entry?.reports ?? [];
    if (!entry || !report) throw new Error("the fixture has no report");
    const copies = [
      { ...report, key: "a", outlet: "Bến Cảng", origin: "reuters" },
      { ...report, key: "b", outlet: "Sông Hồng", origin: "song-hong" },
      { ...report, key: "c", outlet: "Phương Nam", origin: "reuters" },
    ];
    const text = entryText({ ...entry, reports: copies }, [], () => undefined, viewIn("en", 80));
    expect(text).toMatch(/2 reports from one source: Reuters\n +Bến Cảng[\s\S]+Phương Nam[\s\S]+Sông Hồng/);
    expect(text.match(/from one source/g)).toHaveLength(1);
    const unknown = copies.map((copy) => ({ ...copy, origin: report.page }));
    expect(entryText({ ...entry, reports: unknown }, [], () => reading, viewIn("en", 80))).toContain(
      `3 reports from one source: ${reading.article.outlet}`,
    );
  });
});

describe("what people decided and what is open", () => {
  const shown = async (more: Partial<Entry>, lang: "vi" | "en", width = 100) => {
    const [entry] = await fakeRecord().timeline();
    if (!entry) throw new Error("the fixture has no entry");
    const log = await fakeRecord().decisions();
    return entryText({ ...entry, ...more }, log, () => reading, viewIn(lang, width));
  };

  const marked: Partial<Entry> = {
    confidential: true,
    doubtful: [{ id: "77d0c5e1aabbccdd", status: "planned" }],
    review: { state: "read", by: "Lan", at: "2031-02-07T01:00:00.000Z", unseen: 2 },
    told_by: ["sides", "unnamed"],
    counts: [
      { n: 4, since: "2031-01-01", pages: ["a"], independent: 2 },
      { n: 5, since: null, pages: ["b"], independent: 1 },
    ],
  };

  it("stands in an entry, in both languages", async () => {
    const text = await shown(marked, "en");
    expect(text).toContain("May be the same contact as 77d0c5e1 (planned)");
    expect(text).toContain("Review: read, Lan, 7 Feb 2031; 2 reports since");
    expect(text).toContain("confidential: kept out of exports");
    expect(text).toContain("Known from: officials of the sides, unnamed sources");
    expect(text).toContain(
      "Numbers: number 4 since 1 Jan 2031 (2 independent sources); number 5 (1 independent source)",
    );
    expect(text).toMatch(/Decisions\n +[0-9a-f]{12} · 6 Feb 2031, 08:00 UTC · Mai\n +confirm b1b1b1b1b1b1/);
    expect(await shown(marked, "vi")).toContain("Có thể cùng một cuộc với 77d0c5e1 (dự kiến)");
  });

  it("is not told where there is nothing of it", async () => {
    expect(await shown({}, "en")).not.toMatch(/May be the same|Review|confidential|Numbers/);
  });

  it("fits a terminal of 60 columns", async () => {
    for (const lang of ["vi", "en"] as const)
      for (const line of (await shown(marked, lang, 60)).split("\n"))
        expect(displayWidth(line)).toBeLessThanOrEqual(60);
  });

  it("tells of a conflict how many sources stand behind each value, and which stands at last", async () => {
    const [entry] = await fakeRecord().timeline();
    const settled = { by: "later-reports" as const, value: "2031-02-05" };
    const conflicts = (entry?.conflicts ?? []).map((conflict) => ({ ...conflict, settled }));
    const text = await shown({ conflicts }, "en", 200);
    expect(text).toContain("3 Feb 2031 · 1 independent source (told by ");
    expect(text).toContain("settled by later reports: 5 Feb 2031");
    expect(await shown({}, "en")).not.toContain("settled");
  });

  it("names a contact entered by hand so, and no outlet", async () => {
    const [entry] = await fakeRecord().timeline();
    const page = "decision:5d2c77e1";
    const reports = (entry?.reports ?? []).map((report) => ({ ...report, page, outlet: null }));
    const text = await shown({ reports, history: [{ status: "held", reported: null, page }] }, "en");
    expect(text).toMatch(/Reports\n +entered by hand · 4 Feb 2031\n/);
    expect(text).not.toMatch(/outlet unknown|Known from/);
  });

  it("marks the timeline", async () => {
    const [entry] = await fakeRecord().timeline();
    if (!entry) throw new Error("the fixture has no entry");
    const table = timelineTable([{ ...entry, ...marked }], viewIn("vi", 200));
    expect(table).toContain("đã diễn ra, chỉ một bên nói, chưa rõ có trùng, mật");
  });
});

describe("decisions", () => {
  const signed = { at: "2031-02-06T08:00:00.000Z", by: "Lan", reason: null };
  const told = (act: Act, lang: "vi" | "en" = "en"): string =>
    decisionsText(
      [
        {
          decision: decisionFrom({ ...act, ...signed }),
          state: "superseded",
          conflicts: ["ab".repeat(16)],
          dangling: [],
        },
      ],
      viewIn(lang, 200),
    );
  const page = `sha256:${"0a".repeat(32)}`;
  const key = "1b".repeat(16);
  const contact = { kind: "call", level: null, place: null, ordinal: null, status: "held" } as const;
  const participants = [
    { id: "RU", name: "Russia", for: "RU", role: "party" as const },
    { id: "UA", name: "Ukraine", for: "UA", role: "party" as const },
  ];
  const time = { value: "2031-02-03", precision: "day" } as const;

  const cases: [Act, string][] = [
    [{ act: "merge", reports: [key, "2c".repeat(16)] }, "one contact: 1b1b1b1b1b1b (+1)"],
    [{ act: "split", sides: [[key], ["2c".repeat(16)]] }, "apart: 1b1b1b1b1b1b | 2c2c2c2c2c2c"],
    [
      { act: "correct", reports: [key], values: { time, place: null, ordinal: { n: 3, since: null } } },
      "correct 1b1b1b1b1b1b → day: 3 Feb 2031; place: –; number: 3",
    ],
    [{ act: "reject", reports: [key] }, "no contact: 1b1b1b1b1b1b"],
    [
      { act: "page", page, values: { published: "2031-02-05", outlet: "Bến Cảng", confidential: true } },
      "page sha256:0a0a0a0a0a0a → Published: 5 Feb 2031; Outlet: Bến Cảng; confidential: kept out of exports",
    ],
    [{ act: "page", page, values: { rejected: true } }, "→ counts no more"],
    [
      { act: "page", page, values: { rejected: false, confidential: false } },
      "counts again; not confidential",
    ],
    [{ act: "role", page, span: { start: 0, end: 9 }, role: "caption" }, "→ caption"],
    [
      {
        act: "statement",
        tellings: [{ page, key }],
        values: { source: { id: "yuri-ushakov", name: "Yuri Ushakov", for: "RU" }, time },
      },
      "statement 1b1b1b1b1b1b → source: Yuri Ushakov; Day: 3 Feb 2031",
    ],
    [
      {
        act: "enter",
        contact: { ...contact, participants: [...participants], time },
        text: "By phone.",
        confidential: true,
      },
      "entered by hand: call, held: Russia – Ukraine → 3 Feb 2031; confidential: kept out of exports",
    ],
    [{ act: "review", reports: [key], state: "checked" }, "review of 1b1b1b1b1b1b → checked"],
    [{ act: "undo", decision: key }, "take back 1b1b1b1b1b1b"],
  ];

  for (const [act, words] of cases)
    it(`tell what is said: ${act.act}`, () => expect(told(act)).toContain(words));

  it("tell who, when, what became of it and what it contradicts, in the reader's language", () => {
    const text = told({ act: "reject", reports: [key] }, "vi");
    expect(text).toMatch(/· 06\/02\/2031, 08:00 UTC · Lan · đã được thay thế\n +loại bỏ 1b1b1b1b1b1b/);
    expect(text).toContain("mâu thuẫn với abababababab");
  });
});

describe("what was found", () => {
  const text = "Hai bên mới đã điện đàm một giờ, theo lời người phát ngôn.";
  const start = text.indexOf("điện");
  const hit: SearchHit = {
    type: "entry",
    id: "3fa81c0299aabbcc",
    page: "sha256:a",
    title: text,
    outlet: "Bến Cảng",
    published: "2031-02-04",
    passage: { start: 0, end: text.length, text },
    marks: [{ start, end: start + "điện đàm".length }],
  };

  it("is marked across the end of a line, and a headline is told once", () => {
    const [first, second] = hitText(hit, viewIn("vi", 20, true)).split("\n");
    expect([first, second]).toEqual(["Hai bên mới đã \u001b[1mđiện", "đàm\u001b[22m một giờ, theo"]);
    expect(hitText(hit, viewIn("vi", 120)).split("\n")).toEqual([
      text,
      "    tiếp xúc 3fa81c02 · Bến Cảng · 04/02/2031",
    ]);
  });
});

describe("values on which reports disagree", () => {
  it("are in the reader's language", () => {
    expect(conflictValue("place", "Moscow", viewIn("vi", 80))).toBe("Moskva");
    expect(conflictValue("status", "held", viewIn("vi", 80))).toBe("đã diễn ra");
    expect(conflictValue("day", "2031-02-03", viewIn("en", 80))).toBe("3 Feb 2031");
    expect(conflictValue("number", "1000", viewIn("vi", 80))).toBe("1000");
  });
});

describe("who speaks without a name", () => {
  it("is called so in the reader's language", () => {
    const unnamed = { id: "unnamed-sources", name: "unnamed sources" };
    expect(viewIn("vi", 80).names.actor(unnamed)).toBe("nguồn tin giấu tên");
  });
});

describe("a page that is read", () => {
  const prose = (language: string, text: string): string =>
    readingText(
      readPage({
        bytes: new TextEncoder().encode(
          `<html lang="${language}"><body><h1>Titel</h1><p>${text}</p></body></html>`,
        ),
        source: "seite.html",
        truncated: true,
      }),
      viewIn("en", 200),
    );
  const german =
    "Beide Seiten einigten sich am Abend in Genf auf einen Fahrplan für weitere Gespräche im Herbst.";

  it("says that of a language without a pack only the article is found, and that it is cut", () => {
    expect(prose("de", german)).toContain("The page is in German");
    expect(prose("de", german)).toContain("only a part");
  });

  it("tells what was undertaken and who takes which stance", () => {
    const text = readingText(reading, viewIn("en", 200));
    expect(text).toContain("Russia · offer · to Ukraine · due 10 Feb 2031");
    expect(text).toContain("condition: hôm 3/2");
    expect(text).toContain("Russia: supports ceasefire · via Kremlin");
    expect(text).toContain("Kremlin: opposes fisheries");
  });

  it("says nothing of the kind where the language is read", () => {
    const vietnamese =
      "Tối hôm đó, hai bên nhất trí về lộ trình cho các cuộc đàm phán tiếp theo ở Geneva vào mùa thu.";
    expect(prose("vi", vietnamese)).not.toContain("The page is in");
  });
});
