import { describe, expect, test } from "vitest";
import { pageOf, paragraphs, prose, readPage } from "./read.ts";

const said = "maps were exchanged for the first time";

describe("a pull quote", () => {
  test.each([
    ["blockquote", `<blockquote>“${said}”</blockquote>`],
    ["box of its own", `<div class="x9"><p>Maps were exchanged for the first time.</p></div>`],
  ])("that repeats words of the text is taken out: %s", (_, html) => {
    const page = readPage(pageOf(`<div class="text">${paragraphs(0, 3)}${html}${paragraphs(3)}</div>`));
    expect(page.texts("body")).toEqual(prose);
  });

  test("that says something of its own stays", () => {
    const quote = "We came here to listen, and we have listened for four long hours.";
    const page = readPage(
      pageOf(
        `<div class="text">${paragraphs(0, 3)}<blockquote><p>${quote}</p></blockquote>${paragraphs(3)}</div>`,
      ),
    );
    expect(page.roleOf(quote)).toBe("body");
  });
});

test("a subhead that uses words of the text stays", () => {
  const page = readPage(
    pageOf(`<div class="text">${paragraphs(0, 3)}<h2>The disputed stretch</h2>${paragraphs(3)}</div>`),
  );
  expect(page.roleOf("The disputed stretch")).toBe("subhead");
});

test("a summary that the text begins with again is read once", () => {
  const summary =
    "Two governments are talking about their border again, and this time they have brought maps.";
  const page = readPage(
    pageOf(`<p class="standfirst">${summary}</p><div class="text"><p>${summary}</p>${paragraphs()}</div>`),
  );
  expect(page.texts("lead")).toEqual([summary]);
  expect(page.texts("body")).toEqual(prose);
});

test("a summary that is shown twice is read once", () => {
  const summary =
    "Two governments are talking about their border again, and this time they have brought maps.";
  const html = `<div class="dek">${summary}</div><div class="standfirst">${summary}</div><div class="text">${paragraphs()}</div>`;
  expect(readPage(pageOf(html)).texts("lead")).toEqual([summary]);
});
