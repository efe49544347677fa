import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sharedPieces } from "../../web/format/shared-words.ts";
import { folded, shortened } from "../../web/format/text.ts";

describe("long texts", () => {
  it("are cut with a sign; short ones stay", () => {
    expect(shortened("đàm phán", 8)).toBe("đàm phán");
    expect(shortened("đàm phán lại", 8)).toBe("đàm phán…");
  });

  it("never end in half a character", () => {
    expect(shortened("ab😀cd", 3)).toBe("ab…");
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.nat(20), (text, most) => {
        expect(shortened(text, most)).not.toMatch(/[\uD800-\uDBFF]…$/);
        expect(shortened(text, most).length).toBeLessThanOrEqual(Math.max(most + 1, text.length));
      }),
    );
  });

  it("are compared without marks and capitals", () => {
    expect(folded("Điện ĐÀM")).toBe("dien dam");
    expect(folded("Dien dam")).toBe(folded("điện đàm"));
    expect(folded("phán")).not.toBe(folded("phản đối"));
  });
});

describe("words that two texts share", () => {
  const shared = (a: string, b: string): string[] =>
    sharedPieces(a, b).flatMap((piece) => (piece.shared ? [piece.text] : []));

  it("are marked whatever their capitals; short ones and others are not", () => {
    expect(shared("Nga sẵn sàng đàm phán", "sẵn sàng, nói NGA")).toEqual(["Nga", "sẵn", "sàng"]);
    expect(shared("ở đó", "ở đâu")).toEqual([]);
  });

  it("together the pieces are the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (a, b) => {
        expect(
          sharedPieces(a, b)
            .map(({ text }) => text)
            .join(""),
        ).toBe(a);
      }),
    );
  });
});
