import { describe, expect, test } from "vitest";
import { inLatin, nominatives, soundOf } from "../../src/text/cyrillic.ts";

describe("transliterations of one name have one sound", () => {
  test.each([
    ["Zelensky", "Zelenskyy", "Zelenskiy", "Zelenskyi"],
    ["Sergei", "Sergey"],
    ["Dmitry", "Dmitri", "Dmitriy", "Dmitrii"],
    ["Yuri", "Yury", "Iuri"],
    ["Alexander", "Aleksandr"],
  ])("%s", (...spellings) => expect(new Set(spellings.map(soundOf)).size).toBe(1));

  test.each([
    ["Putin", "Rutin"],
    ["Ivanov", "Ivanova"],
    ["Sergey", "Serhii"],
  ])("%s is not %s", (one, other) => expect(soundOf(one)).not.toBe(soundOf(other)));
});

describe("Cyrillic words sound as they are written in Latin letters", () => {
  test.each([
    ["Зеленський", "h", "Zelensky"],
    ["Сергій", "h", "Serhii"],
    ["Лавров", "g", "Lavrov"],
    ["Захарова", "g", "Zakharova"],
    ["Шойгу", "g", "Shoigu"],
    ["Мединский", "g", "Medinsky"],
  ] as const)("%s", (word, hard, latin) => expect(soundOf(inLatin(word, hard))).toBe(soundOf(latin)));
});

describe("cases lead to their nominative", () => {
  test.each([
    ["Лавровым", "лавров"],
    ["Путина", "путин"],
    ["Сергея", "сергей"],
    ["Захаровой", "захарова"],
    ["Зеленського", "зеленський"],
    ["Марии", "мария"],
    ["Мединскому", "мединский"],
  ])("%s", (word, nominative) => expect(nominatives(word)).toContain(nominative));
});
