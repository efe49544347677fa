import { describe, expect, test } from "vitest";
import { pageOf, paragraphs, prose, readPage } from "./read.ts";

const ending = (text: string): string => pageOf(`<div class="text">${paragraphs()}<p>${text}</p></div>`);

describe("at the end of the text, who else worked on it is a credit", () => {
  test.each([
    "(Reporting by Ana Ruiz and Tom Lind; editing by Jo Marsh)",
    "Additional reporting by Ana Ruiz in Geneva.",
    "Ana Ruiz contributed reporting from Geneva.",
    "This article was edited by Jo Marsh.",
    "(Reportage de Jeanne Morel, version française Paul Petit)",
  ])("%s", (text) => {
    expect(readPage(ending(text)).roleOf(text)).toBe("credit");
  });
});

describe("a request to readers is furniture", () => {
  test.each([
    "Follow the Courier's opinion section on Facebook and Twitter.",
    "Get the latest from the border in your inbox every morning, with our newsletter for readers abroad.",
    "Abonnez-vous à notre newsletter pour recevoir chaque matin les nouvelles du lac et de ses rives.",
    "Подписывайтесь на наш канал в Telegram, чтобы не пропустить новости.",
    "Siga o Correio do Lago no Instagram e receba as notícias da fronteira.",
  ])("%s", (text) => {
    expect(readPage(ending(text)).roleOf(text)).toBe("furniture");
  });
});

describe("the article's last sentence stays", () => {
  test.each([
    "Follow-up talks will be held in the spring, both ministers said as they left the lake.",
    "Reporting was banned in the border villages for the whole of last year, and the ban is still in force.",
    "Sigue sin conocerse la fecha en que los soldados de ambos países dejarán la frontera del lago.",
    "Join us or be silent, the minister told the delegates before the doors were shut again.",
    "Retrouvez-vous au bord du lac, avait dit le ministre à ses deux collègues avant de partir.",
  ])("%s", (text) => {
    expect(readPage(ending(text)).roleOf(text)).toBe("body");
  });
});

test("what stands before the end is never taken for a request", () => {
  const text = "Follow me, the guide said in a message on Twitter, and the two delegations followed him.";
  const page = readPage(pageOf(`<div class="text"><p>${text}</p>${paragraphs()}</div>`));
  expect(page.texts("body")).toEqual([text, ...prose]);
});
