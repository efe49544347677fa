import { describe, expect, test } from "vitest";
import { cyrillicNameAt } from "../../src/reading/cyrillic-names.ts";
import { tokenize } from "../../src/text/tokens.ts";
import { world } from "../../src/world/index.ts";
import { mentionLines, readBody } from "./read-text.ts";

const personIn = (text: string): string | null => {
  const tokens = tokenize(text);
  const name = cyrillicNameAt(tokens, 0, tokens.length, world);
  return name && name.to === tokens.length ? (world.persons.get(name.id)?.names.en ?? null) : null;
};

describe("a name in Cyrillic letters is that of the person", () => {
  test.each([
    ["Владимир Путин", "Vladimir Putin"],
    ["Владимиром Владимировичем Путиным", "Vladimir Putin"],
    ["Сергею Лаврову", "Sergey Lavrov"],
    ["Володимира Зеленського", "Volodymyr Zelensky"],
    ["Мария Захарова", "Maria Zakharova"],
    ["Андрій Єрмак", "Andriy Yermak"],
    ["Дональдом Трампом", "Donald Trump"],
    ["Лавров", "Sergey Lavrov"],
  ])("%s", (text, person) => expect(personIn(text)).toBe(person));

  test.each(["Иван Петров", "Москва", "Россия", "Вчера"])("but not %s", (text) =>
    expect(personIn(text)).toBeNull(),
  );
});

describe("names in the script of their own language", () => {
  test("behind the name are the same person, and part no sentence", () => {
    const reading = readBody(
      "Sergei Lavrov (Сергей Лавров) said on Tuesday that Moscow would wait for a reply from its partners.",
      "2025-03-18",
      "en",
    );
    expect(reading.actors.filter(({ kind }) => kind === "person").map(({ name }) => name)).toEqual([
      "Sergey Lavrov",
    ]);
    expect(reading.statements.map(({ source }) => source.name)).toEqual(["Sergey Lavrov"]);
  });

  test("alone are known too", () => {
    const reading = readBody(
      "The statement named 习近平, محمد بن سلمان and Владимира Путина among the guests of the summit.",
      "2025-03-18",
      "en",
    );
    expect(mentionLines(reading)).toEqual([
      "习近平 = Xi Jinping",
      "محمد بن سلمان = Mohammed bin Salman",
      "Владимира Путина = Vladimir Putin",
    ]);
  });
});
