import { describe, expect, test } from "vitest";
import { pageOf, paragraphs, prose, readPage } from "./read.ts";

const summary = "Two governments are talking about their border again, and this time they have brought maps.";
const text = `<div class="text">${paragraphs()}</div>`;
const leadOf = (html: string): string | null => readPage(pageOf(html)).article.lead;

describe("the summary is", () => {
  test.each([
    ["named by its class", `<p class="sapo">${summary}</p>${text}`],
    ["a second heading", `<h2>${summary}</h2>${text}`],
    [
      "a paragraph before the byline",
      `<div class="x"><p class="big">${summary}</p><div class="byline">By Ana Ruiz</div>${paragraphs()}</div>`,
    ],
    [
      "a first paragraph all in bold",
      `<div class="text"><p><strong>${summary}</strong></p>${paragraphs()}</div>`,
    ],
    ["a description under the headline", `<div class="article__description">${summary}</div>${text}`],
  ])("%s", (_, html) => {
    expect(leadOf(html)).toBe(summary);
  });
});

describe("there is none where", () => {
  test.each([
    ["the first paragraph looks like the others", text],
    [
      "only its first words are bold",
      `<div class="text"><p><strong>LAKE TOWN.</strong> ${summary}</p>${paragraphs()}</div>`,
    ],
    [
      "all paragraphs are bold",
      `<div class="text">${prose.map((one) => `<p><b>${one}</b></p>`).join("")}</div>`,
    ],
    [
      "what stands there is a byline",
      `<p class="hero">By Ana Ruiz, diplomatic correspondent, published 3 May 2024 at 10:30</p>${text}`,
    ],
    ["what stands there leads elsewhere", `<h2><a href="/other">${summary}</a></h2>${text}`],
  ])("%s", (_, html) => {
    expect(leadOf(html)).toBeNull();
  });
});
