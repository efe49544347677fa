import { describe, expect, it } from "vitest";
import { en } from "../../src/language/en/index.ts";
import { vi } from "../../src/language/vi/index.ts";
import { tokenize } from "../../src/text/tokens.ts";
import { Lexicon } from "../../src/time/lexicon.ts";
import { Reader } from "../../src/time/reader.ts";

type Words = typeof vi.times;

describe.each([vi, en])("words of time: $id", ({ times }) => {
  const lists = Object.entries(times) as [keyof Words, readonly (readonly [string, unknown])[]][];
  const lexicon = new Lexicon(times);

  it.each(lists)("holds no phrase twice, all in NFC and lower case: %s", (_role, list) => {
    const phrases = list.map(([phrase]) => phrase);
    expect(phrases).toEqual([...new Set(phrases)]);
    for (const phrase of phrases) expect(phrase).toBe(phrase.normalize("NFC").toLowerCase());
  });

  it.each(lists)("can match each phrase: %s", (role, list) => {
    for (const [phrase, value] of list) {
      const tokens = tokenize(phrase);
      const reader = new Reader(tokens, lexicon.rolesOf(tokens), 0, tokens.length);
      expect([phrase, reader.match(role, 0)]).toEqual([phrase, { to: tokens.length, value }]);
    }
  });
});
