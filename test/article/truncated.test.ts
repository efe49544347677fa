import { describe, expect, test } from "vitest";
import { pageOf, paragraphs, readPage } from "./markup/read.ts";

const url = "https://courier.example/world/border-talks";
const free = (value: boolean): string =>
  `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Border talks open by the lake","isAccessibleForFree":${value}}</script>`;
const next = (href: string): string => `<link rel="next" href="${href}">`;
const isTruncated = (html: string, input = {}): boolean =>
  readPage(html, { url, ...input }).article.truncated;
const text = (to: number, under = ""): string => `<div class="text">${paragraphs(0, to)}</div>${under}`;
const offer =
  '<section class="regwall"><h2>Keep reading with a trial</h2><p>Subscribers read every article and the archive back to 1962 for one pound.</p></section>';

describe("a part of an article", () => {
  test.each([
    ["the beginning of one that is not free", pageOf(text(2), free(false))],
    ["one that is not free, with an offer under it", pageOf(text(6, offer), free(false))],
    [
      "one that is not free and breaks off",
      pageOf(
        `<div>${paragraphs()}<p>The minister then turned to the map and said that…</p></div>`,
        free(false),
      ),
    ],
    ["one of several pages, by path", pageOf(text(6), next("/world/border-talks/2"))],
    ["one of several pages, by query", pageOf(text(6), next(`${url}?page=2`))],
    ["one of several pages, by ending", pageOf(text(6), next("/world/border-talks-2.html"))],
  ])("%s", (_, html) => {
    expect(isTruncated(html)).toBe(true);
  });

  test("what the container says is one", () => {
    expect(isTruncated(pageOf(text(6)), { truncated: true })).toBe(true);
  });

  test("a further page, whose next one goes on", () => {
    expect(isTruncated(pageOf(text(6), next("/world/border-talks/2")), { url: `${url}/1` })).toBe(true);
  });
});

describe("a whole article", () => {
  test.each([
    ["that is not free, shown whole", pageOf(text(6), free(false))],
    ["that is free, with an offer under it", pageOf(text(6, offer), free(true))],
    ["that says nothing, short as it is", pageOf(text(1))],
    ["with the next post of a blog", pageOf(text(6), next("/world/museum-opens-again"))],
    ["with the next post, whose number is the next", pageOf(text(6), next("/world/10002"))],
  ])("%s", (_, html) => {
    expect(isTruncated(html)).toBe(false);
  });

  test("with the next of its numbered posts", () => {
    expect(
      isTruncated(pageOf(text(6), next("/post/10002")), { url: "https://courier.example/post/10001" }),
    ).toBe(false);
  });
});
