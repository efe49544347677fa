import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readArticle } from "../../src/article/index.ts";
import { other } from "../../src/language/other/index.ts";
import { decodePage } from "../../src/page/index.ts";
import type { Article } from "../../src/schema/index.ts";
import { smallWorld } from "./world.ts";

const folder = join(import.meta.dirname, "languages");
const files = readdirSync(folder);

/** Each page is the first line's article; the lines of its text begin with a plus, which is taken away. */
function load(name: string): { readonly lines: readonly string[]; readonly wanted: readonly string[] } {
  const marked = readFileSync(join(folder, name), "utf8").trim().split("\n");
  const wanted = marked.filter((line) => line.startsWith("+")).map((line) => line.slice(1));
  return { lines: marked.map((line) => line.replace(/^\+/u, "")), wanted };
}

function read(text: string): { readonly article: Article; readonly found: readonly string[] } {
  const decoded = decodePage({ bytes: new TextEncoder().encode(text), source: "page.txt", kind: "text" });
  const article = readArticle(decoded, { world: smallWorld, language: other });
  const found = article.blocks
    .filter(({ role }) => role === "lead" || role === "body")
    .map(({ start, end }) => decoded.page.text.slice(start, end));
  return { article, found };
}

describe.each(files)("%s", (name) => {
  const { lines, wanted } = load(name);
  const { article, found } = read(lines.join("\n"));

  test("its text is found, and nothing else", () => {
    expect(found).toEqual(wanted);
  });

  test("its headline is found", () => {
    expect(lines[0]?.startsWith(article.title ?? "none")).toBe(true);
  });

  // Without capitals nothing parts the labels glued to a sentence from it.
  if (!/\p{Lu}/u.test(wanted.join(""))) return;
  test("most of its text is found without line breaks", () => {
    const glued = read(lines.join(" ")).found.join(" ");
    const kept = wanted.filter((line) => glued.includes(line.slice(-15)));
    expect(kept.length).toBeGreaterThanOrEqual(wanted.length - 1);
    expect(glued.length).toBeLessThan(wanted.join(" ").length * 1.25);
  });
});

test("there are pages in many scripts", () => {
  expect(files.length).toBeGreaterThanOrEqual(6);
});
