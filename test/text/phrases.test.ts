import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PhraseTable } from "../../src/text/phrases.ts";
import { tokenize } from "../../src/text/tokens.ts";

const words = fc.constantFrom(
  "nga",
  "Nga",
  "hai",
  "bên",
  "gặp",
  "đàm",
  "phán",
  "cung",
  "một",
  "mot",
  "5",
  ",",
);
const phrase = fc.array(words, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(" "));

/** The longest phrase at a place, looked for one by one. */
function longest(phrases: readonly string[], text: string, from: number): string | undefined {
  const tokens = tokenize(text).map(({ lower }) => lower);
  const fits = phrases.filter((one) => tokenize(one).every(({ lower }, k) => tokens[from + k] === lower));
  const lower = fits.map((one) => tokenize(one).map((token) => token.lower));
  return lower.sort((a, b) => b.length - a.length)[0]?.join(" ");
}

describe("PhraseTable", () => {
  it("finds what looking for each phrase finds, whenever a phrase was added", () => {
    fc.assert(
      fc.property(fc.array(phrase, { maxLength: 30 }), fc.array(words), (phrases, parts) => {
        const text = parts.join(" ");
        // Cut before the table knows the words: their numbers are asked for anew.
        const tokens = tokenize(text);
        const table = new PhraseTable<string>();
        for (const one of phrases) table.add(one, one);
        for (let at = 0; at < tokens.length; at++)
          expect(table.longestAt(tokens, at)?.phrase).toBe(longest(phrases, text, at));
      }),
    );
  });

  it("finds phrases that were added after a look-up of their first word", () => {
    const table = new PhraseTable<string>();
    const tokens = tokenize("đoàn Nga tới Minsk");
    table.add("đoàn Nga tới", "long");
    expect(table.longestAt(tokens, 0)?.values).toEqual(["long"]);
    table.add("đoàn Nga tới Minsk", "longer");
    table.add("Nga", "state", true);
    expect(table.longestAt(tokens, 0)?.values).toEqual(["longer"]);
    expect(table.longestAt(tokens, 1)?.values).toEqual(["state"]);
    expect(() => table.add(" ", "nothing")).toThrow(RangeError);
  });

  it("holds thousands of phrases", () => {
    const table = new PhraseTable<number>();
    for (let n = 0; n < 5000; n++) table.add(`vòng ${n} tại điểm ${n % 7}`, n);
    const tokens = tokenize("sau vòng 4321 tại điểm 2");
    expect(table.longestAt(tokens, 1)).toEqual({
      from: 1,
      to: 6,
      values: [4321],
      phrase: "vòng 4321 tại điểm 2",
    });
    expect(table.longestAt(tokenize("vòng 4321 tại điểm 3"), 0)).toBeUndefined();
  });

  it("finds nothing before the first and behind the last token", () => {
    const table = new PhraseTable<string>();
    table.add("gặp", "meet");
    expect(table.longestAt(tokenize("gặp"), -1)).toBeUndefined();
    expect(table.longestAt(tokenize("gặp"), 1)).toBeUndefined();
  });

  it.each(["d'après", "d’après", "D’après"])("finds phrases with either apostrophe: %s", (text) => {
    const table = new PhraseTable<string>();
    table.add("d'après", "according to");
    expect(table.longestAt(tokenize(text), 0)?.values).toEqual(["according to"]);
  });

  it("tells phrases apart by their capitals, in the order of adding", () => {
    const table = new PhraseTable<string>();
    table.add("Đức", "state", true);
    table.add("đức", "virtue");
    expect(table.longestAt(tokenize("Đức"), 0)?.values).toEqual(["state", "virtue"]);
    expect(table.longestAt(tokenize("đức"), 0)?.values).toEqual(["virtue"]);
  });
});
