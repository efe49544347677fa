import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readArticle } from "../../src/article/index.ts";
import { vi } from "../../src/language/vi/index.ts";
import { decodePage } from "../../src/page/index.ts";
import type { Article } from "../../src/schema/index.ts";
import { smallWorld } from "./world.ts";

/** What a careful reader takes from a page; one role for every block. */
interface Expected {
  readonly captured?: string;
  readonly title: string;
  readonly published: { readonly value: string; readonly basis: string };
  readonly outlet: string | null;
  readonly credits: readonly string[];
  readonly authors: readonly string[];
  readonly teasers: readonly string[];
  readonly roles: readonly string[];
}

const folder = join(import.meta.dirname, "pages");
const files = readdirSync(folder).filter((name) => /\.(?:txt|html)$/u.test(name));

const expectedOf = (name: string): Expected =>
  JSON.parse(readFileSync(join(folder, name.replace(/\.\w+$/u, ".json")), "utf8"));

function read(name: string): { readonly article: Article; readonly lines: readonly string[] } {
  const { captured } = expectedOf(name);
  const decoded = decodePage({
    bytes: readFileSync(join(folder, name)),
    source: name,
    captured: captured ?? null,
  });
  const article = readArticle(decoded, { world: smallWorld, language: vi });
  const lines = article.blocks.map(({ start, end }) => decoded.page.text.slice(start, end));
  return { article, lines };
}

describe.each(files)("%s", (name) => {
  const expected = expectedOf(name);
  const { article, lines } = read(name);

  test("roles of its lines", () => {
    const got = article.blocks.map(({ role }, at) => `${role}: ${lines[at]}`);
    expect(got).toEqual(expected.roles.map((role, at) => `${role}: ${lines[at]}`));
  });

  test("what it tells of its origin", () => {
    const { title, outlet, credits, authors } = article;
    const published = article.published && { value: article.published.value, basis: article.published.basis };
    const teasers = article.teasers.map((teaser) => teaser.title);
    const { captured: _, roles: __, ...wanted } = expected;
    expect({ title, published, outlet, credits, authors, teasers }).toEqual(wanted);
  });
});

test("there are pages in the manner of many outlets", () => {
  expect(files.length).toBeGreaterThanOrEqual(25);
});
