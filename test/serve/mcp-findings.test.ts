import { describe, expect, it } from "vitest";
import { sentenceAround } from "../../src/serve/mcp/findings/evidence.ts";
import { cut, footnotes, marks } from "../../src/serve/mcp/footnotes.ts";
import { citing, pageOf, recordWith } from "../export/cite-fixture.ts";

const reading = pageOf({
  lines: ["Vòng hai", "Hai bên gặp nhau. Vòng sau diễn ra ở Ankara. Chưa rõ ngày.", "Hết"],
});
const { text } = reading.page;
const page = { reading, frozen: "ni:///sha-256;x" };

function around(words: string): string {
  const start = text.indexOf(words);
  const span = sentenceAround(page, { start, end: start + words.length });
  return text.slice(span.start, span.end);
}

describe("a few words with their sentence", () => {
  it.each([
    ["Vòng sau", "Vòng sau diễn ra ở Ankara."],
    ["Ankara", "Vòng sau diễn ra ở Ankara."],
    ["Hai", "Hai bên gặp nhau."],
    ["ngày", "Chưa rõ ngày."],
    ["Hết", "Hết"],
    ["nhau. Vòng", "Hai bên gặp nhau. Vòng sau diễn ra ở Ankara."],
    ["ngày.\nHết", "ngày.\nHết"],
  ])("%j", (words, sentence) => {
    expect(around(words)).toBe(sentence);
  });
});

describe("footnotes", () => {
  it("give the same words one number, in the order in which they are named", async () => {
    const { sources } = citing(recordWith(reading));
    const at = (start: number, end: number) => sources.at(reading.page.id, { start, end });
    const notes = footnotes();
    expect(notes.cite(await at(0, 4))).toEqual([1]);
    expect(notes.cite(await at(5, 8), null, await at(0, 4))).toEqual([2, 1]);
    expect(notes.cite(await at(0, 9_999))).toEqual([]);
    expect(notes.list().map(({ n, words }) => [n, words])).toEqual([
      [1, "Vòng"],
      [2, "hai"],
    ]);
    expect(marks([2, 1])).toBe("[2][1]");
  });

  it("cut what is too long, and no character in two", () => {
    expect(cut("a".repeat(1_000))).toHaveLength(1_000);
    expect(cut(`${"a".repeat(999)}📞b`)).toBe("a".repeat(999));
  });
});
