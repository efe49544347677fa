import { describe, expect, test } from "vitest";
import { pageOf, paragraphs, prose, readPage } from "./read.ts";

const between = (before: string, after: string): string =>
  pageOf(`<div class="text">${before}${paragraphs()}${after}</div>`);

describe("at the edges of the text", () => {
  test("places and labels are no text", () => {
    expect(readPage(between("<p>LAKE TOWN</p>", "<p>The Courier</p>")).texts("body")).toEqual(prose);
  });

  test("a bold name at the end signs the article", () => {
    const page = readPage(between("", '<p style="text-align:right"><strong>Trần Khánh</strong></p>'), {
      language: "vi",
    });
    expect(page.roleOf("Trần Khánh")).toBe("byline");
    expect(page.article.authors).toEqual(["Trần Khánh"]);
  });

  test("the owner's lines at the end are furniture, however long", () => {
    const imprint =
      "Lakeside Courier Company, registered office 1 Harbour Road. All rights reserved. This material may not be published, broadcast, rewritten or redistributed without permission.";
    expect(readPage(between("", `<p>${imprint}</p>`)).texts("body")).toEqual(prose);
  });

  test("a line of the author's address is a byline", () => {
    expect(
      readPage(between("", "<p>Write to ana.ruiz@courier.example for more.</p>")).texts("byline"),
    ).toHaveLength(1);
  });

  test("short sentences stay", () => {
    const page = readPage(between("<p>It was late.</p>", "<p>Nobody spoke.</p>"));
    expect(page.texts("body")).toEqual(["It was late.", ...prose, "Nobody spoke."]);
  });

  test("a subhead with nothing under it heads what was left out", () => {
    expect(readPage(between("", "<h3>On other pages</h3>")).texts("subhead")).toEqual([]);
  });
});

describe("bylines", () => {
  test.each([
    ["By Ana Ruiz", ["Ana Ruiz"]],
    ["Words by Ana Ruiz | 19 December 2015", ["Ana Ruiz"]],
    ["Por Ana Ruiz, en Ginebra", ["Ana Ruiz"]],
    ["Par Anne Roux et Paul Petit", ["Anne Roux", "Paul Petit"]],
    ["Von Anna Berg", ["Anna Berg"]],
  ])("%s", (text, authors) => {
    const page = readPage(pageOf(`<div class="x5">${text}</div><div class="text">${paragraphs()}</div>`));
    expect(page.article.authors).toEqual(authors);
    expect(page.texts("body")).toEqual(prose);
  });

  test.each([
    "By nightfall nothing had been signed.",
    "Por fin hablaron los dos ministros.",
    "Von dort aus sieht man das andere Ufer.",
  ])("not: %s", (text) => {
    const page = readPage(pageOf(`<div class="text"><p>${text}</p>${paragraphs()}</div>`));
    expect(page.article.authors).toEqual([]);
    expect(page.roleOf(text)).toBe("body");
  });
});
