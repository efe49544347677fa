import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeOrRefuse, expectWholeBlocks, pageOf } from "./checks.ts";
import { hostileShapes } from "./hostile.ts";

const SEED = 20_250_709;
const runs = (numRuns: number) => ({ seed: SEED, numRuns });

const expectWhole = (text: string, kind: "html" | "text"): void => {
  const decoded = pageOf(text, kind);
  if (decoded) expectWholeBlocks(decoded);
};

const folder = join(import.meta.dirname, "../article/pages");
const samples = readdirSync(folder)
  .filter((name) => name.endsWith(".html"))
  .map((name) => readFileSync(join(folder, name)));

const tags =
  "div p a b ul li table tr td h1 h2 section article script style template form br img svg title meta";
const pieces = fc.oneof(
  fc.constantFrom(
    ...tags.split(" ").flatMap((tag) => [`<${tag}>`, `</${tag}>`, `<${tag} class="x`, `<${tag}/>`]),
  ),
  fc.constantFrom(
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<?xml ",
    "&",
    "&#x",
    "&amp",
    "\u0000",
    "\u00ad",
    "\u200b",
    "\ufeff",
  ),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom("một câu ngắn. ", "x\u0301", '{"@type":"NewsArticle"', "\r\n", "\r", "\u2028"),
);

describe("a page is read or refused, and its blocks hold all of its text", () => {
  test("random bytes, as HTML, as text and as they come", () => {
    const kinds = fc.constantFrom("html" as const, "text" as const, undefined);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), kinds, (bytes, kind) => {
        const decoded = decodeOrRefuse({ bytes, source: "page", ...(kind && { kind }) });
        if (decoded) expectWholeBlocks(decoded);
      }),
      runs(300),
    );
  });

  test("pieces of markup in any order", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (some) => expectWhole(some.join(""), "html")),
      runs(400),
    );
  });

  test("pieces of text in any order", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (some) => expectWhole(some.join("\n"), "text")),
      runs(200),
    );
  });

  test("pages that break off anywhere", () => {
    fc.assert(
      fc.property(fc.constantFrom(...samples), fc.double({ min: 0, max: 1, noNaN: true }), (bytes, share) => {
        const decoded = decodeOrRefuse({
          bytes: bytes.subarray(0, Math.floor(bytes.length * share)),
          source: "page.html",
          kind: "html",
        });
        if (decoded) expectWholeBlocks(decoded);
      }),
      runs(150),
    );
  });

  test.each(hostileShapes.map((shape) => [`${shape.kind}, ${shape.name}`, shape] as const))(
    "%s",
    (_, shape) => {
      expectWhole(shape.make(300), shape.kind);
    },
  );

  test("elements nested 10,000 deep lose no text", () => {
    const decoded = pageOf(`${"<div>".repeat(10_000)}<p>Ở trong cùng.</p>`, "html");
    expect(decoded?.page.text).toContain("Ở trong cùng.");
  });

  test("attributes of 1 MB", () => {
    const long = "a ".repeat(500_000);
    const decoded = pageOf(
      `<div class="${long}" style="${long}"><p title="${long}">Một câu.</p></div>`,
      "html",
    );
    expect(decoded?.page.text).toContain("Một câu.");
  });

  test("a line of 2 MB and 100,000 lines", () => {
    expectWhole("Một câu dài. ".repeat(120_000), "text");
    expect(pageOf("mục\n".repeat(100_000), "text")?.blocks).toHaveLength(100_000);
  });
});
