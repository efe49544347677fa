import { describe, expect, test } from "vitest";
import { pageOf, paragraphs, prose, readPage } from "./read.ts";

const others = [
  "Three hundred people waited in the rain for the museum to open, and the first was a retired postman from the hills.",
  "The collection had been closed for six years while engineers shored up the foundations of the old customs house.",
];
const other = others.map((text) => `<p>${text}</p>`).join("");

describe("the article's text is found", () => {
  test("split over sibling containers", () => {
    const split = `<div class="chunk">${paragraphs(0, 3)}</div><div class="ad-slot">Advertisement</div><div class="chunk">${paragraphs(3)}</div>`;
    expect(readPage(pageOf(split)).texts("body")).toEqual(prose);
  });

  test("with a consent box of some length above the headline", () => {
    const consent = others.map((text) => `<p>${text.replace("people", "partners")}</p>`).join("");
    const page = `<body><div class="x1"><h2>We value your privacy</h2>${consent}</div>${pageOf(`<div class="text">${paragraphs()}</div>`)}`;
    expect(readPage(page).texts("body")).toEqual(prose);
  });

  test("without a list of other stories beside it", () => {
    const list = others
      .map((text, at) => `<div><h3><a href="/${at}">A headline of another story</a></h3><p>${text}</p></div>`)
      .join("");
    expect(
      readPage(pageOf(`<div class="text">${paragraphs()}</div><div class="x3">${list}</div>`)).texts("body"),
    ).toEqual(prose);
  });

  test("without a box with a field for an address", () => {
    const box = `<div><p>${others[0]}</p><input type="email"></div>`;
    expect(
      readPage(pageOf(`<div class="text">${paragraphs(0, 3)}${box}${paragraphs(3)}</div>`)).texts("body"),
    ).toEqual(prose);
  });
});

describe("further articles of an endless page", () => {
  const article = (headline: string, text: string): string =>
    `<article><h1>${headline}</h1><div>${text}</div></article>`;

  test("are no part of the first", () => {
    const page = `<title>Border talks open by the lake</title><main>${article("Border talks open by the lake", paragraphs(0, 3))}${article("Museum opens again", other)}</main>`;
    expect(readPage(page).texts("body")).toEqual(prose.slice(0, 3));
  });

  test("an article element without a headline of its own carries on", () => {
    const page = `<title>Border talks open by the lake</title><main>${article("Border talks open by the lake", paragraphs(0, 3))}<article><div>${paragraphs(3)}</div></article></main>`;
    expect(readPage(page).texts("body")).toEqual(prose);
  });

  test("updates of a live page, with headings of their own, stay", () => {
    const updates = prose
      .map((text, at) => `<article><h2>Update ${at + 1} from the lake</h2><p>${text}</p></article>`)
      .join("");
    expect(readPage(pageOf(updates)).texts("body")).toEqual(prose);
  });
});
