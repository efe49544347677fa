import { describe, expect, test } from "vitest";
import { pageOf, paragraphs, prose, readPage } from "./read.ts";

/** A second container behind the main one, as pages have it. */
const beside = (container: string, between = ""): string =>
  pageOf(`<div class="col"><div class="x1">${paragraphs(0, 4)}</div>${between}${container}</div>`);

describe("a neighbour carries on the text when it", () => {
  test.each([
    ["looks like the main element", `<div class="x1">${paragraphs(4)}</div>`],
    ["holds paragraphs of the same kind", `<section>${paragraphs(4)}</section>`],
    ["is a paragraph itself", paragraphs(4)],
  ])("%s", (_, container) => {
    expect(readPage(beside(container)).texts("body")).toEqual(prose);
  });

  test("stands behind an advertisement", () => {
    const page = readPage(
      beside(`<div class="x1">${paragraphs(4)}</div>`, '<div class="ad">Advertisement</div>'),
    );
    expect(page.texts("body")).toEqual(prose);
  });
});

describe("it does not when it", () => {
  const sentence =
    "The museum opens again on Sunday, after six years in which its collection was shut away from everyone.";

  test.each([
    [
      "is mostly links",
      `<div class="x2"><p><a href="/a">${sentence}</a></p><p><a href="/b">${sentence} Again.</a></p></div>`,
    ],
    [
      "is named for comments",
      `<div class="comments"><p>${sentence}</p><p>${sentence} I was there.</p></div>`,
    ],
    [
      "holds the headlines of others",
      `<div class="x2"><h3><a href="/a">The museum opens</a></h3><p>${sentence}</p></div>`,
    ],
    ["is the foot of the page", `<footer><p>${sentence}</p><p>${sentence} All rights reserved.</p></footer>`],
    ["is a menu", '<ul class="x2"><li><a href="/a">Politics</a></li><li><a href="/b">Business</a></li></ul>'],
  ])("%s", (_, container) => {
    expect(readPage(beside(container)).texts("body")).toEqual(prose.slice(0, 4));
  });
});
