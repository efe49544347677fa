import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readWithParley, textBlocks } from "../../../bench/article/parley.ts";
import { htmlPages } from "../html-scores.ts";

const folder = join(import.meta.dirname, "../html");
const htmlOf = (name: string): string => readFileSync(join(folder, `${name}.html`), "utf8");
const read = (html: string) =>
  readWithParley({ bytes: new TextEncoder().encode(html), source: "x.html", kind: "html" });

/** Furniture as pages of other makers have it. */
const SECTIONS: readonly string[] = [
  '<footer class="zz-foot"><p>The company is not responsible for other sites. All rights reserved, in every country of the world.</p></footer>',
  '<nav class="zz-nav"><ul><li><a href="/z1">Parliament</a></li><li><a href="/z2">Harbour</a></li><li><a href="/z3">Weather</a></li></ul></nav>',
  '<section class="related-stories"><h2>Related stories</h2><ul><li><a href="/z4">The ferry sails again after the storm</a></li><li><a href="/z5">A bakery that opens at night</a></li></ul></section>',
  '<aside class="newsletter"><h3>Newsletter</h3><p>The day in five minutes, every evening, in your inbox. You can leave at any time.</p><form><input type="email"></form></aside>',
  '<div class="share-bar"><a href="https://a.example">Share</a> <a href="https://b.example">Send</a></div>',
];

/** Places outside the article where pages put such sections. */
const PLACES: readonly ((html: string, added: string) => string)[] = [
  (html, added) => html.replace(/<body[^>]*>/iu, (body) => `${body}${added}`),
  (html, added) => html.replace(/<\/body>/iu, (end) => `${added}${end}`),
  (html, added) => html.replace(/<\/main>/iu, (end) => `${end}${added}`),
  (html, added) => html.replace(/<footer/iu, (start) => `${added}${start}`),
];

const SEED = 20_250_709;

/** Where the article is sent hidden, more text beside it means that the page shows what it has. */
const shown = htmlPages.filter((name) => !htmlOf(name).includes("<div hidden"));

test.each(shown)("sections around the article of %s never change its text", (name) => {
  const html = htmlOf(name);
  const own = textBlocks(read(html));
  fc.assert(
    fc.property(
      fc.subarray([...SECTIONS], { minLength: 1 }),
      fc.constantFrom(...PLACES),
      (sections, insert) => {
        expect(textBlocks(read(insert(html, sections.join("\n"))))).toEqual(own);
      },
    ),
    { seed: SEED, numRuns: 8 },
  );
});

test.each(htmlPages)("blocks of %s lie in the order of its text, apart from each other", (name) => {
  const { article, decoded } = read(htmlOf(name));
  let end = -1;
  for (const block of article.blocks) {
    expect(block.start).toBeGreaterThan(end);
    expect(block.end).toBeGreaterThan(block.start);
    end = block.end;
  }
  expect(end).toBeLessThanOrEqual(decoded.page.text.length);
});
