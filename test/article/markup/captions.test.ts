import { describe, expect, test } from "vitest";
import { pageOf, paragraphs, readPage } from "./read.ts";

const caption = "Surveyors by the closed river crossing";
const picture = '<img src="/crossing.jpg" alt="">';
const around = (html: string): string =>
  pageOf(`<div class="text">${paragraphs(0, 2)}${html}${paragraphs(2)}</div>`);

describe("a caption is", () => {
  test.each([
    ["named by its element", `<figure>${picture}<figcaption>${caption}.</figcaption></figure>`],
    ["named by its class", `<div>${picture}<p class="wp-caption-text">${caption}.</p></div>`],
    [
      "a description inside a picture's element",
      `<div class="image-zone">${picture}<p class="txt-desc">${caption}.</p></div>`,
    ],
    ["a cell under the picture", `<table><tr><td>${picture}</td></tr><tr><td>${caption}.</td></tr></table>`],
    [
      "a line that looks like no paragraph",
      `<div class="x1">${picture}<div class="x2">${caption}</div></div>`,
    ],
  ])("%s", (_, html) => {
    const page = readPage(around(html));
    expect([caption, `${caption}.`]).toContain(page.texts("caption")[0]);
  });

  test("credited in brackets, though it stands among the paragraphs", () => {
    const text = `${caption} (archive picture)`;
    expect(readPage(around(`<div>${picture}</div><p>${text}</p>`)).roleOf(text)).toBe("caption");
  });

  test("found above the elements of the text, below the headline", () => {
    const page = pageOf(
      `<figure>${picture}<figcaption>${caption}</figcaption></figure><div class="text">${paragraphs()}</div>`,
    );
    expect(readPage(page).roleOf(caption)).toBe("caption");
  });
});

describe("no caption is", () => {
  test("a paragraph under a picture", () => {
    const page = readPage(pageOf(`<div class="text">${paragraphs(0, 2)}${picture}${paragraphs(2)}</div>`));
    expect(page.texts("caption")).toEqual([]);
    expect(page.texts("body")).toHaveLength(6);
  });

  test("a short paragraph among the others, whatever its class says of distances", () => {
    expect(
      readPage(around(`${picture}<p class="mt60">And then the doors were shut</p>`)).texts("caption"),
    ).toEqual([]);
  });

  test("an entry of a list with pictures", () => {
    const entries = ["Maps of the valley", "Lists of prisoners"]
      .map((text) => `<li>${picture}${text}</li>`)
      .join("");
    expect(readPage(around(`<ul>${entries}</ul>`)).texts("caption")).toEqual([]);
  });

  test("a whole remark in brackets", () => {
    const text = "(The map is on page four)";
    expect(readPage(around(`${picture}<p>${text}</p>`)).roleOf(text)).not.toBe("caption");
  });
});
