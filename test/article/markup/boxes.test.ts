import { describe, expect, test } from "vitest";
import { pageOf, paragraphs, prose, readPage } from "./read.ts";

const inText = (box: string): string =>
  pageOf(`<div class="text">${paragraphs(0, 3)}${box}${paragraphs(3)}</div>`);
const offer = "Every weekday at seven, the day's most important stories from the region.";

describe("a box inside the text is taken out when its heading says so", () => {
  test.each(["Newsletter", "Read more", "Lesen Sie auch", "À lire aussi", "Sign up for our daily letter"])(
    "%s",
    (heading) => {
      const page = readPage(inText(`<div class="x7"><h3>${heading}</h3><p>${offer}</p></div>`));
      expect(page.texts("body")).toEqual(prose);
    },
  );
});

describe("it stays", () => {
  test("when its heading says something else", () => {
    const fact = "The treaty of 1904 drew the line along the watershed as the maps of its time had it.";
    expect(
      readPage(inText(`<div class="x7"><h3>What the treaty says</h3><p>${fact}</p></div>`)).roleOf(fact),
    ).toBe("body");
  });

  test("when it is a part of the article with a heading of one word that boxes have too", () => {
    const page = pageOf(
      `<div class="part">${paragraphs(0, 1)}</div><div class="part"><h2>Related</h2>${paragraphs(1)}</div>`,
    );
    expect(readPage(page).texts("body")).toEqual(prose);
  });
});
