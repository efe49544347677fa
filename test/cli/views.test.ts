import { describe, expect, it } from "vitest";
import { en } from "../../src/cli/labels/en.ts";
import { vi } from "../../src/cli/labels/vi.ts";
import { paintFor } from "../../src/cli/layout/paint.ts";
import { displayWidth } from "../../src/cli/layout/width.ts";
import { conflictValue, entryText } from "../../src/cli/views/entry.ts";
import { namesFrom } from "../../src/cli/views/names.ts";
import { readingText } from "../../src/cli/views/reading.ts";
import { hitText } from "../../src/cli/views/search.ts";
import { timelineTable, type ViewContext } from "../../src/cli/views/timeline.ts";
import { readPage } from "../../src/read.ts";
import type { SearchHit } from "../../src/store/service.ts";
import { world } from "../../src/world/index.ts";
import { fakeRecord, reading } from "./fixture.ts";

const viewIn = (lang: "vi" | "en", width: number, colour = false): ViewContext => ({
  labels: lang === "vi" ? vi : en,
  names: namesFrom(world, lang),
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
    const text = entryText({ ...entry, reports: copies }, () => undefined, viewIn("en", 80));
    expect(text).toMatch(/2 reports from one source: Reuters\n +Bến Cảng[\s\S]+Phương Nam[\s\S]+Sông Hồng/);
    expect(text.match(/from one source/g)).toHaveLength(1);
    const unknown = copies.map((copy) => ({ ...copy, origin: report.page }));
    expect(entryText({ ...entry, reports: unknown }, () => reading, viewIn("en", 80))).toContain(
      `3 reports from one source: ${reading.article.outlet}`,
    );
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
