import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { copied, copyMatter } from "../../src/record/copies/copies.ts";
import { overlapOf, sampleOf } from "../../src/record/copies/minhash.ts";
import { candidatePairs } from "../../src/record/matter.ts";
import type { PageCopy } from "../../src/record/types.ts";
import { type CopySpec, copyIn, textOf } from "./copy-builders.ts";

/** True when the record finds two pages to be copies: their keys bring them together, and they are linked. */
function found(a: CopySpec, b: CopySpec): boolean {
  const pages = [copyIn({ source: "a", ...a }), copyIn({ source: "b", ...b })] as const;
  return candidatePairs(pages, copyMatter).length > 0 && copyMatter.linked(...pages);
}

const article = textOf(1, 300);

describe("copies are", () => {
  test.each<[string, CopySpec, CopySpec]>([
    ["the same text", { body: article }, { body: article }],
    ["its first half", { body: article }, { body: textOf(1, 150) }],
    ["its middle", { body: article }, { body: textOf(1, 120, 100) }],
    [
      "its text below an own lead and above an own end",
      { body: article },
      { body: `${textOf(2, 60)} ${article} ${textOf(3, 60)}` },
    ],
    ["its text in a page with another", { body: article }, { body: `${article}\n${textOf(2, 400)}` }],
    [
      "the same some days later",
      { body: article, published: "2025-06-05" },
      { body: article, published: "2025-06-12" },
    ],
    [
      "the same where one does not tell its day",
      { body: article, published: "2025-06-05" },
      { body: article, published: null },
    ],
    ["the same where neither does", { body: article, published: null }, { body: article, published: null }],
    [
      "the same where one's day was inferred",
      { body: article, inferred: ["2024-06-05", "2025-06-05"] },
      { body: article, published: "2025-06-05" },
    ],
    ["a short text told in full", { body: textOf(1, 28) }, { body: textOf(1, 27) }],
  ])("%s", (_, a, b) => {
    expect(found(a, b)).toBe(true);
    expect(found(b, a)).toBe(true);
  });

  test("a page and the one at another outlet whose address it declares its own, whatever their texts", () => {
    const taken = {
      body: textOf(1, 90),
      url: "https://bao.example/1",
      canonical: "https://www.hang.example/tin/9/",
    };
    const own = { body: textOf(2, 90), url: "http://hang.example/tin/9" };
    expect(found(taken, own)).toBe(true);
    expect(found(taken, { ...own, url: "http://hang.example/tin/8" })).toBe(false);
  });
});

describe("no copies are", () => {
  const speech = `“${textOf(9, 120)}”`;
  const stock = textOf(8, 50);
  test.each<[string, CopySpec, CopySpec]>([
    ["two texts", { body: article }, { body: textOf(2, 300) }],
    [
      "two texts that quote one speech",
      { body: `${textOf(1, 100)} ${speech}` },
      { body: `${textOf(2, 100)} ${speech}` },
    ],
    [
      "two with a speech over several paragraphs",
      { body: `${textOf(1, 100)}\n“${textOf(9, 60)}\n${textOf(7, 60)}”` },
      { body: `${textOf(2, 100)}\n“${textOf(9, 60)}\n${textOf(7, 60)}”` },
    ],
    [
      "two with a third of their words in common",
      { body: `${textOf(1, 200)} ${textOf(9, 100)}` },
      { body: `${textOf(2, 200)} ${textOf(9, 100)}` },
    ],
    [
      "pieces of one outlet with the same stock sentences",
      { body: `${textOf(1, 40)} ${stock}`, outlet: "Báo A" },
      { body: `${textOf(2, 40)} ${stock}`, outlet: "Báo A" },
    ],
    [
      "short texts with a sentence in common",
      { body: `${textOf(1, 12)} ${textOf(9, 16)}` },
      { body: `${textOf(2, 12)} ${textOf(9, 16)}` },
    ],
    ["lines too short to tell", { body: textOf(1, 8) }, { body: textOf(1, 8) }],
    [
      "the same text told again months later",
      { body: article, published: "2025-06-05" },
      { body: article, published: "2025-09-05" },
    ],
  ])("%s", (_, a, b) => expect(found(a, b)).toBe(false));
});

describe("samples", () => {
  const hashes = fc.uniqueArray(fc.nat(2 ** 24 - 1), { maxLength: 80 });
  const size = { atLeast: 80, share: 1 / 5, atMost: 256 };

  test("judge sets exactly that they hold whole", () => {
    fc.assert(
      fc.property(hashes, hashes, (a, b) => {
        const [few, many] = [a, b].sort((x, y) => x.length - y.length) as [number[], number[]];
        const { contained, judged } = overlapOf(sampleOf(new Set(a), size), sampleOf(new Set(b), size));
        expect(judged).toBe(few.length);
        expect(contained).toBe(few.filter((hash) => many.includes(hash)).length / (few.length || 1));
      }),
    );
  });

  test("estimate how much of a short text a long one holds", () => {
    const [long, short] = [
      copyIn({ body: textOf(1, 2000) }),
      copyIn({ body: `${textOf(1, 300, 700)} ${textOf(2, 100)}` }),
    ];
    expect(long.shingles.hashes.length).toBeLessThanOrEqual(256);
    expect(copied(long, short)).toBeGreaterThan(0.6);
    expect(copied(long, short)).toBeLessThan(0.9);
  });
});

describe("for any two pages", () => {
  const day = fc.constantFrom(null, "2025-06-05", "2025-06-30", "2025-08-01");
  const page = fc.record({ from: fc.nat(200), words: fc.integer({ min: 1, max: 300 }), published: day });
  const made = ({
    from,
    words,
    published,
  }: {
    from: number;
    words: number;
    published: string | null;
  }): PageCopy => copyIn({ body: textOf(1, words, from), published });

  test("keys and links are the same both ways", () => {
    const seeks = (a: PageCopy, b: PageCopy): boolean => {
      const keys = new Set(copyMatter.keys(b));
      return copyMatter.probes(a).some((probe) => keys.has(probe));
    };
    fc.assert(
      fc.property(page, page, (one, other) => {
        const [a, b] = [made(one), made(other)];
        expect(copied(a, b)).toBe(copied(b, a));
        expect(seeks(a, b)).toBe(seeks(b, a));
      }),
    );
  });
});
