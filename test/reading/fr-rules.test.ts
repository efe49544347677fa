import { describe, expect, it } from "vitest";
import { fr } from "../../src/language/fr/index.ts";
import { linesOf, readSentence } from "../language/read-example.ts";

const read = (kind: keyof typeof linesOf, sentence: string): string[] =>
  linesOf[kind](readSentence(sentence, fr, "2025-03-19"));

describe("a side inside a title or ministry", () => {
  it.each([
    [
      "Le ministre russe des Affaires étrangères Sergueï Lavrov se tait.",
      "Le ministre russe des Affaires étrangères Sergueï Lavrov = Sergey Lavrov",
    ],
    [
      "Le ministère turc de la Défense se tait.",
      "Le ministère turc de la Défense = Ministry of Defence of Turkey",
    ],
    [
      "Le ministère de la Défense turc se tait.",
      "Le ministère de la Défense turc = Ministry of Defence of Turkey",
    ],
  ])("%s", (sentence, line) => {
    expect(read("mentions", sentence)).toEqual([line]);
  });

  it("needs the end of the name behind it", () => {
    expect(read("mentions", "Le ministère turc des jouets se tait.")).not.toContain(
      expect.stringContaining("Ministry"),
    );
  });
});

describe("months in small letters", () => {
  it.each([
    ["Ils se verront le 4 juin.", ["4 juin = 2025-06-04"]],
    ["Ils se sont vus en mai.", ["mai = 2025-05"]],
    ["Ils se sont vus souvent.", []],
  ])("%s", (sentence, lines) => {
    expect(read("times", sentence)).toEqual(lines);
  });
});

describe("circumstances between a verb and its subject", () => {
  it.each([
    ["« Nous restons ouverts à tout », a déclaré mardi à Moscou Dmitri Peskov.", "Dmitry Peskov"],
    ["« Nous restons ouverts à tout », a assuré de son côté Dmitri Peskov.", "Dmitry Peskov"],
    ["« Nous restons ouverts à tout », a déclaré Dmitri Peskov mardi.", "Dmitry Peskov"],
  ])("%s", (sentence, speaker) => {
    expect(read("statements", sentence)).toEqual([`${speaker}, direct: Nous restons ouverts à tout`]);
  });
});

describe("circumstances between a verb and its object", () => {
  it.each([
    [
      "Emmanuel Macron a rencontré lundi à Paris Friedrich Merz.",
      ["meeting held: Emmanuel Macron + Friedrich Merz"],
    ],
    ["La Russie et l'Ukraine ont signé mardi à Istanbul un accord.", ["agreement held: Russia + Ukraine"]],
    ["Emmanuel Macron a rencontré lundi à Paris des agriculteurs.", []],
  ])("%s", (sentence, lines) => {
    expect(read("contacts", sentence)).toEqual(lines);
  });
});

describe("verbs whose form tells the future", () => {
  it.each([
    ["Sergueï Lavrov rencontrera Hakan Fidan.", "meeting planned: Hakan Fidan + Sergey Lavrov"],
    ["Sergueï Lavrov a rencontré Hakan Fidan.", "meeting held: Hakan Fidan + Sergey Lavrov"],
  ])("%s", (sentence, line) => {
    expect(read("contacts", sentence)).toEqual([line]);
  });
});

describe("how one talks, apart from the verb", () => {
  it.each([
    ["Vladimir Poutine s'est entretenu mardi par téléphone avec Donald Trump.", 1],
    ["Vladimir Poutine s'est entretenu mardi avec Donald Trump.", 0],
  ])("%s", (sentence, count) => {
    expect(read("contacts", sentence)).toHaveLength(count);
  });
});
