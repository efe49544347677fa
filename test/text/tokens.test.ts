import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PhraseTable } from "../../src/text/phrases.ts";
import { findQuotes } from "../../src/text/quotes.ts";
import { splitSentences } from "../../src/text/sentences.ts";
import { tokenize } from "../../src/text/tokens.ts";

const texts = (text: string): string[] => tokenize(text).map((token) => token.text);

function sentences(text: string): string[] {
  const tokens = tokenize(text);
  return splitSentences(tokens, findQuotes(tokens), new Set(["tp", "ts"])).map(({ from, to }) =>
    text.slice(tokens[from]?.start, tokens[to - 1]?.end),
  );
}

describe("tokenize", () => {
  it("cuts letters, digits and signs apart", () => {
    expect(texts("Ngày 5/6, 20h16")).toEqual(["Ngày", "5", "/", "6", ",", "20", "h", "16"]);
  });

  it("knows capitals of every script", () => {
    expect(tokenize("Đức đức").map((token) => token.capital)).toEqual([true, false]);
  });

  it("gives spans that slice to the token's text, and loses nothing but white space", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const tokens = tokenize(text);
        for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
        const rest = tokens.reduceRight(
          (left, token) => left.slice(0, token.start) + left.slice(token.end),
          text,
        );
        expect(rest.replace(/[\s\p{Cf}]/gu, "")).toBe("");
      }),
    );
  });
});

describe("PhraseTable", () => {
  const table = new PhraseTable<string>();
  table.add("Nga", "state", true);
  table.add("cho biết", "say");
  table.add("cho biết thêm", "add");

  it("finds the longest phrase", () => {
    expect(table.longestAt(tokenize("cho biết thêm rằng"), 0)?.values).toEqual(["add"]);
    expect(table.longestAt(tokenize("Cho Biết rằng"), 0)?.values).toEqual(["say"]);
  });

  it("asks for capitals where the phrase has them", () => {
    expect(table.longestAt(tokenize("Nga"), 0)?.values).toEqual(["state"]);
    expect(table.longestAt(tokenize("nga"), 0)).toBeUndefined();
  });

  it("refuses an empty phrase", () => {
    expect(() => table.add("  ", "none")).toThrow(RangeError);
  });
});

describe("splitSentences", () => {
  it("cuts at stops before capitals", () => {
    expect(sentences("Ông đến Hà Nội. Bà ở lại.")).toEqual(["Ông đến Hà Nội.", "Bà ở lại."]);
  });

  it("does not cut inside numbers, initials, abbreviations or addresses", () => {
    expect(sentences("Hơn 6.000 người ở TP. Huế gặp ông J. Biden trên VOV.VN hôm qua.")).toHaveLength(1);
  });

  it("keeps a quotation of several sentences whole", () => {
    expect(sentences("“Chúng tôi đã nghe. Chúng tôi sẽ đáp.”, ông nói. Rồi ông đi.")).toEqual([
      "“Chúng tôi đã nghe. Chúng tôi sẽ đáp.”, ông nói.",
      "Rồi ông đi.",
    ]);
  });

  it("ends a sentence with its quotation", () => {
    expect(sentences("Ông nói: “Đã xong.” Bà không đáp.")).toEqual(["Ông nói: “Đã xong.”", "Bà không đáp."]);
  });

  it("takes the agency's end mark into the last sentence", () => {
    expect(sentences("Hai bên đã gặp nhau./.")).toEqual(["Hai bên đã gặp nhau./."]);
  });

  it("covers every token once, in order", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("Nga", " ", ". ", "“", "”", '"', "5", ", ", "nói", "!")),
        (parts) => {
          const tokens = tokenize(parts.join(""));
          const ranges = splitSentences(tokens, findQuotes(tokens), new Set());
          expect(ranges.flatMap(({ from, to }) => tokens.slice(from, to))).toEqual(tokens);
        },
      ),
    );
  });
});

describe("findQuotes", () => {
  const quotes = (text: string): string[] => {
    const tokens = tokenize(text);
    return findQuotes(tokens).map(({ open, close }) =>
      text.slice(tokens[open + 1]?.start, tokens[close - 1]?.end),
    );
  };

  it("pairs curly, straight and mixed marks", () => {
    expect(quotes('“một” và "hai" và “ba"')).toEqual(["một", "hai", "ba"]);
  });

  it("takes an unclosed mark at the beginning for a speech that goes on", () => {
    expect(quotes("“Chúng tôi sẽ đáp")).toEqual(["Chúng tôi sẽ đáp"]);
  });

  it("leaves a stray mark alone", () => {
    expect(quotes("Chúng tôi ” sẽ “ đáp")).toEqual([]);
  });

  it("passes over marks inside a quotation, straight ones by the spaces around them", () => {
    expect(quotes('"Họ nói "không" với chúng tôi", ông nói')).toEqual(['Họ nói "không" với chúng tôi']);
    expect(quotes("“Họ nói “không” với chúng tôi”, ông nói")).toEqual(["Họ nói “không” với chúng tôi"]);
  });

  it("takes a mark for a stray one where a colon brings in another quotation", () => {
    expect(quotes('"Chúng tôi đáp. Ông nói: "Không nhượng bộ".')).toEqual(["Không nhượng bộ"]);
  });
});
