import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toNfc } from "../../src/text/nfc.ts";

describe("normal form C", () => {
  test("letters and their marks become one", () => {
    expect(toNfc("Vie\u0302\u0323t Nam")).toBe("Việt Nam");
    expect(toNfc("\u1100\u1161")).toBe("가");
  });

  test("is what Unicode makes of any text with a sane number of marks", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        fc.pre(!/\p{M}{31}/u.test(text));
        expect(toNfc(text)).toBe(text.normalize("NFC"));
      }),
    );
  });

  test("thirty marks stay, those beyond are dropped, and what follows is kept", () => {
    expect(toNfc(`x${"\u0323".repeat(30)}y`)).toHaveLength(32);
    expect(toNfc(`x${"\u0323".repeat(31)}y`)).toHaveLength(32);
    expect(toNfc(`x${"\u{1d167}".repeat(100_000)}y`)).toBe(`x${"\u{1d167}".repeat(30)}y`);
  });
});
