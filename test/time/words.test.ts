import { describe, expect, it } from "vitest";
import { vi } from "../../src/language/vi/index.ts";
import { tokenize } from "../../src/text/tokens.ts";
import { Lexicon } from "../../src/time/lexicon.ts";
import { Reader } from "../../src/time/reader.ts";

const lists = Object.entries(vi.times) as [keyof typeof vi.times, readonly (readonly [string, unknown])[]][];

describe.each(lists)("Vietnamese words of time: %s", (role, list) => {
  const lexicon = new Lexicon(vi.times);

  it("holds no phrase twice, all in NFC and lower case", () => {
    const phrases = list.map(([phrase]) => phrase);
    expect(phrases).toEqual([...new Set(phrases)]);
    for (const phrase of phrases) expect(phrase).toBe(phrase.normalize("NFC").toLowerCase());
  });

  it("can match each of them", () => {
    for (const [phrase, value] of list) {
      const tokens = tokenize(phrase);
      const reader = new Reader(tokens, lexicon.rolesOf(tokens), 0, tokens.length);
      expect(reader.match(role, 0)).toEqual({ to: tokens.length, value });
    }
  });
});
