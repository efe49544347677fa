import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readArticle } from "../../src/article/index.ts";
import { packOf } from "../../src/language/index.ts";
import type { DecodedPage } from "../../src/page/types.ts";
import { Article } from "../../src/schema/index.ts";
import { decodeOrRefuse, pageOf } from "../page/checks.ts";
import { hostileShapes } from "../page/hostile.ts";
import { smallWorld } from "./world.ts";

const SEED = 20_250_709;
const runs = (numRuns: number) => ({ seed: SEED, numRuns });

/** Blocks that lie inside another. */
const inside = <T extends { start: number; end: number }>(blocks: readonly T[], { start, end }: T): T[] =>
  blocks.filter(
    (block) => block.start >= start && block.end <= end && block.start < Math.max(end, start + 1),
  );

/** The article is valid, has the page's blocks whole or in parts, and every span lies inside the text. */
function expectSound(decoded: DecodedPage): void {
  const language = packOf(decoded.page.language ?? "vi");
  const article = readArticle(decoded, { world: smallWorld, language });
  expect(Article.safeParse(article).success).toBe(true);
  const places = (blocks: readonly { start: number; end: number }[]) =>
    blocks.map(({ start, end }) => [start, end]);
  const whole = decoded.blocks.map((block) => {
    const parts = inside<{ start: number; end: number }>(article.blocks, block);
    return { start: parts[0]?.start ?? -1, end: parts.at(-1)?.end ?? -1 };
  });
  expect(places(whole)).toEqual(places(decoded.blocks));
  expect(article.blocks.every(({ start }, at) => start >= (article.blocks[at - 1]?.end ?? 0))).toBe(true);
  const evidence = [...(article.published?.evidence ?? []), ...(article.syndicated?.evidence ?? [])];
  for (const { start, end } of evidence) {
    expect(start).toBeLessThan(end);
    expect(end).toBeLessThanOrEqual(decoded.page.text.length);
  }
}

const folder = join(import.meta.dirname, "pages");
const samples = readdirSync(folder)
  .filter((name) => /\.(?:html|txt)$/u.test(name))
  .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));

describe("an article is read of any page that is one", () => {
  test.each(hostileShapes.map((shape) => [`${shape.kind}, ${shape.name}`, shape] as const))(
    "%s",
    (_, shape) => {
      const decoded = pageOf(shape.make(100), shape.kind);
      if (decoded) expectSound(decoded);
    },
  );

  test("random text in many scripts", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary", maxLength: 80 }), { maxLength: 30 }), (lines) => {
        const decoded = pageOf(lines.join("\n"), "text");
        if (decoded) expectSound(decoded);
      }),
      runs(150),
    );
  });

  test("pages that break off anywhere", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...samples),
        fc.double({ min: 0, max: 1, noNaN: true }),
        ({ name, bytes }, share) => {
          const part = bytes.subarray(0, Math.floor(bytes.length * share));
          const decoded = decodeOrRefuse({ bytes: part, source: name });
          if (decoded) expectSound(decoded);
        },
      ),
      runs(100),
    );
  });

  test("pages whose lines come in another order or run together", () => {
    const texts = samples
      .filter(({ name }) => name.endsWith(".txt"))
      .map(({ bytes }) => bytes.toString("utf8"));
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.infiniteStream(fc.nat()),
        fc.boolean(),
        (text, keys, joined) => {
          const keyed = text.split("\n").map((line) => ({ line, key: keys.next().value ?? 0 }));
          const lines = keyed.sort((a, b) => a.key - b.key).map(({ line }) => line);
          const decoded = pageOf(lines.join(joined ? " " : "\n"), "text");
          if (decoded) expectSound(decoded);
        },
      ),
      runs(80),
    );
  });
});
