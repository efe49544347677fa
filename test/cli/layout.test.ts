import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonLine } from "../../src/cli/layout/json.ts";
import { paintFor } from "../../src/cli/layout/paint.ts";
import { table } from "../../src/cli/layout/table.ts";
import { displayWidth, fitting, printable } from "../../src/cli/layout/width.ts";
import { paragraph, wrap } from "../../src/cli/layout/wrap.ts";

describe("columns that a text takes", () => {
  const widths: [string, number][] = [
    ["", 0],
    ["Peskov", 6],
    ["Đàm phán", 8],
    ["Đàm phán".normalize("NFD"), 8],
    ["会谈", 4],
    ["정상회담", 8],
    ["ｆｕｌｌ", 8],
    ["a\u200db", 2],
    ["🕊", 2],
    ["\u001b\u0007", 0],
    ["… – “”", 6],
  ];

  for (const [text, width] of widths) {
    it(`${JSON.stringify(text)}: ${width}`, () => expect(displayWidth(text)).toBe(width));
  }

  it("never cuts within a character, and fits", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.nat(30), (text, columns) => {
        const end = fitting(text, columns);
        expect(displayWidth(text.slice(0, end))).toBeLessThanOrEqual(columns);
        expect([...text.slice(0, end), ...text.slice(end)]).toEqual([...text]);
      }),
    );
  });

  it("takes control codes out of what pages say", () => {
    expect(printable("a\u001b]0;title\u0007b\u0085c")).toBe("a ]0;title b c");
    expect(printable("a\u202eb\u2067\u2066c\u2069d\u202c")).toBe("abcd");
    expect(printable("שלום \u200fعربي\u200e, Đàm phán")).toBe("שלום \u200fعربي\u200e, Đàm phán");
  });

  it("is JSON without codes for a terminal", () => {
    const value = { a: "x\u001b[2J\u009b2J\u007fđ\u202e" };
    expect(jsonLine(value)).toBe('{"a":"x\\u001b[2J\\u009b2J\\u007fđ\u202e"}');
    expect(JSON.parse(jsonLine(value))).toEqual(value);
  });
});

describe("wrapping", () => {
  it("breaks at spaces and keeps every word", () => {
    expect(wrap("một hai ba bốn", 8)).toEqual(["một hai", "ba bốn"]);
    expect(wrap("một hai", Number.POSITIVE_INFINITY)).toEqual(["một hai"]);
    expect(wrap("", 5)).toEqual([""]);
  });

  it("loses nothing but white space, and fits where a character does", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 2, max: 40 }), (text, columns) => {
        const lines = wrap(text, columns);
        const bare = (each: string): string => each.replace(/\s+/g, "");
        expect(bare(lines.join(""))).toBe(bare(text));
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
      }),
    );
  });

  it("indents a paragraph", () => {
    expect(paragraph("một hai ba bốn năm sáu", 24, 2, 2)).toBe("  một hai ba bốn năm\n    sáu");
  });
});

describe("tables", () => {
  const columns = [{ title: "Ngày" }, { title: "Ai", wraps: 10 }, { title: "N", align: "right" as const }];
  const rows = [
    [{ text: "1/2" }, { text: "Vladimir Putin – Volodymyr Zelensky" }, { text: "12" }],
    [{ text: "11/12" }, { text: "x" }, { text: "3" }],
  ];

  it("keep a row on one line in a pipe", () => {
    expect(table(columns, rows, Number.POSITIVE_INFINITY).split("\n")).toEqual([
      "Ngày   Ai                                    N",
      "1/2    Vladimir Putin – Volodymyr Zelensky  12",
      "11/12  x                                     3",
    ]);
  });

  it("wrap to the terminal", () => {
    const lines = table(columns, rows, 30).split("\n");
    expect(lines).toContain("1/2    Vladimir Putin –     12");
    expect(lines).toContain("       Volodymyr Zelensky");
  });

  it("put a text below its row on a terminal, and nothing where there is none", () => {
    const told = [...columns.slice(0, 2), { title: "Why", below: true as const }];
    const some = [
      [{ text: "1/2" }, { text: "Putin" }, { text: "The server does not answer since yesterday." }],
      [{ text: "3/2" }, { text: "Kremlin" }, { text: "" }],
    ];
    expect(table(told, some, 30).split("\n")).toEqual([
      "Ngày  Ai",
      "1/2   Putin",
      "    The server does not answer",
      "    since yesterday.",
      "3/2   Kremlin",
    ]);
    expect(table(told, some, Number.POSITIVE_INFINITY)).toContain("1/2   Putin    The server");
  });

  it("fit any width that leaves ten columns for what wraps", () => {
    const cell = fc.record({ text: fc.string({ unit: "grapheme", maxLength: 60 }) });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constant({ text: "1/2" }), cell, fc.constant({ text: "7" }))),
        fc.integer({ min: 21, max: 90 }),
        (some, width) => {
          for (const line of table(columns, some, width).split("\n"))
            expect(displayWidth(line)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  it("paint cells without shifting their neighbours", () => {
    const { good } = paintFor(true);
    const painted = table(columns, [[{ text: "1/2", paint: good }, { text: "x" }, { text: "1" }]], 80);
    expect(painted).toContain("\u001b[32m1/2\u001b[39m   x");
  });

  it("have no escape sequences without colour", () => {
    const { bold, bad } = paintFor(false);
    expect(bold("a") + bad("b")).toBe("ab");
  });
});
