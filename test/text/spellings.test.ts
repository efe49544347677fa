import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokensOfBlock } from "../../src/text/block-tokens.ts";
import { tokenize } from "../../src/text/tokens.ts";

/** As tokens are defined: runs of letters, runs of digits, single signs. */
const TOKEN = /[\p{L}\p{M}]+|\p{Nd}+|[^\s\p{Cf}]/gu;

describe("spellings", () => {
  it("give tokens as their definition has them, whatever was read before", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" })), (texts) => {
        for (const text of texts)
          expect(tokenize(text).map((token) => token.text)).toEqual(text.match(TOKEN) ?? []);
      }),
    );
  });

  it("keep apart words of equal length, case and tone", () => {
    const text = "Hoà hoà hòa HÒA hoá quý qúy thuỷ Thủy";
    expect(
      tokenize(text)
        .map(({ lower }) => lower)
        .join(" "),
    ).toBe("hòa hòa hòa hòa hóa quý qúy thủy thủy");
    expect(tokenize(text).map(({ capital }) => capital)).toEqual([
      true,
      false,
      false,
      true,
      false,
      false,
      false,
      false,
      true,
    ]);
  });

  it("are right for far more words than are remembered", () => {
    const words = Array.from(
      { length: 50_000 },
      (_, n) => `từ${n.toString(3).replaceAll(/\d/gu, (digit) => "abc"[Number(digit)] ?? "")}`,
    );
    const text = [...words, ...words].join(" ");
    expect(tokenize(text).map((token) => token.text)).toEqual(text.match(TOKEN));
  });
});

describe("tokensOfBlock", () => {
  it("cuts each page's blocks by themselves", () => {
    const [one, other] = ["Hai bên gặp nhau.\nHọ ký.", "Ba bên hội đàm.\nHọ về."];
    const blocks = [
      { start: 0, end: 5 },
      { start: one.indexOf("\n") + 1, end: one.length },
    ];
    const copy = [...blocks];
    const texts = (text: string, of: typeof blocks, index: number) =>
      tokensOfBlock(text, of, index).map((token) => token.text);
    expect(texts(one, blocks, 1)).toEqual(["Họ", "ký", "."]);
    expect(texts(other, copy, 0)).toEqual(["Ba", "bê"]);
    expect(texts(one, blocks, 0)).toEqual(["Hai", "b"]);
    expect(tokensOfBlock(one, blocks, 0)).toBe(tokensOfBlock(one, blocks, 0));
    expect(texts(one, blocks, 7)).toEqual([]);
  });
});
