import { describe, expect, test } from "vitest";
import { personNames } from "../../src/text/person-names.ts";

describe("names in a byline", () => {
  test.each([
    ["By Anna Berg", ["Anna Berg"]],
    ["Von Anna Berg und Tom Lind", ["Anna Berg", "Tom Lind"]],
    ["Por: María Solís, corresponsal", ["María Solís"]],
    ["Anna Berg, Tom Lind and Wim de Boer", ["Anna Berg", "Tom Lind", "Wim de Boer"]],
    ["Anna Berg | Staff reporter", ["Anna Berg"]],
    ["Anna Berg (Oslo)", ["Anna Berg"]],
    ["Tác giả: Vũ Anh", ["Vũ Anh"]],
    ["Anna Berg anna@post.example", ["Anna Berg"]],
    ["Анна Берг и Том Линд", ["Анна Берг", "Том Линд"]],
    ["王小明", ["王小明"]],
  ])("%s", (byline, names) => expect(personNames(byline, [])).toEqual(names));

  test.each([
    "Admin",
    "Newsroom",
    "The Ferry Team",
    "https://post.example/authors/anna",
    "@annaberg",
    "Read more",
    "Last Updated: May",
    "Reviewed by Anna Berg",
    "19 November 2019",
    "By",
    "",
  ])("nobody in %j", (byline) => expect(personNames(byline, [])).toEqual([]));

  test("the outlet is no person", () =>
    expect(personNames("The Ferry Post", ["the ferry post"])).toEqual([]));
});
