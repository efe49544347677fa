import { describe, expect, test } from "vitest";
import { lexiconOf } from "../../src/article/lexicon.ts";
import { linesOf } from "../../src/article/line.ts";
import { signsOf } from "../../src/article/lines/sign.ts";
import { other } from "../../src/language/other/index.ts";
import { decodePage } from "../../src/page/index.ts";
import { tokenize } from "../../src/text/tokens.ts";
import { smallWorld } from "./world.ts";

const lists = Object.entries(other.article).filter((entry): entry is [string, readonly string[]] =>
  Array.isArray(entry[1]),
);

describe.each(lists)("%s", (_, phrases) => {
  test("holds each phrase once, and none that could not match", () => {
    expect(new Set(phrases).size).toBe(phrases.length);
    for (const phrase of phrases) {
      expect(phrase).toBe(phrase.trim());
      expect(tokenize(phrase).length, phrase).toBeGreaterThan(0);
    }
  });
});

const signOf = (text: string): string => {
  const decoded = decodePage({ bytes: new TextEncoder().encode(text), source: "line.txt", kind: "text" });
  return signsOf(linesOf(decoded), lexiconOf(other.article, smallWorld))[0]?.kind ?? "none";
};

test.each([
  ["Read also: Council delays decision", "turn"],
  ["Das könnte Sie auch interessieren", "turn"],
  ["Te puede interesar", "turn"],
  ["Читайте также: Решение отложили", "turn"],
  ["関連記事", "turn"],
  ["相关阅读：港口工程延期", "turn"],
  ["اقرأ أيضا: تأجيل القرار", "turn"],
  ["Leave a comment", "closer"],
  ["Advertisement", "furniture"],
  ["Weiterlesen", "turn"],
  ["Wszelkie prawa zastrzeżone", "imprint"],
  ["Foto: Hafenamt", "caption"],
])("%j is a %s", (text, kind) => {
  const found = signOf(text);
  // What closes an article may be listed among its imprints too.
  expect(kind === "imprint" ? ["imprint", "closer"] : [kind]).toContain(found);
});

test.each([
  "Read more carefully, the report says that the bridge was never safe for buses at all.",
  "Related companies paid a third of what the council had asked for in the spring.",
  "Comments by the minister had angered the drivers, who walked out on Monday morning.",
  "Weiter lesen wollten die Kinder, doch die Bücherei schloss am Abend schon um sechs Uhr.",
])("%j is prose", (text) => {
  expect(signOf(text)).toBe("plain");
});
