import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readPage } from "../../src/read.ts";
import { Gold } from "../corpus/gold.ts";
import { scorePages } from "../corpus/score.ts";
import type { Figures } from "../corpus/tally.ts";

const here = join(import.meta.dirname, "pages");

/** What the packs without a corpus of their own reach on their few pages; no figure may fall below. */
const pins: Readonly<Record<string, Figures>> = {
  fr: {
    published: 1,
    statement: 0.93,
    statementSource: 1,
    statementPrecision: 0.96,
    event: 0.58,
    eventPrecision: 0.85,
  },
};

function figuresOf(tag: string): Figures {
  const folder = join(here, tag);
  const golds = readdirSync(folder).filter((name) => name.endsWith(".json"));
  const pages = golds.map((name) => {
    const gold = Gold.parse(JSON.parse(readFileSync(join(folder, name), "utf8")));
    const bytes = readFileSync(join(folder, gold.file));
    return { gold, page: bytes.toString("utf8"), reading: readPage({ bytes, source: gold.file }) };
  });
  return scorePages(pages).figures();
}

describe.each(readdirSync(here))("the pages in %s", (tag) => {
  const figures = figuresOf(tag);
  const pinned = Object.entries(pins[tag] ?? {});

  it("have pins", () => {
    expect(pinned.length).toBeGreaterThan(0);
  });

  it.each(pinned)("%s is not below %d", (name, pin) => {
    expect(figures[name]).toBeGreaterThanOrEqual(pin);
  });
});
