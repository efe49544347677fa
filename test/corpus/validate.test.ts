import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Role } from "../../src/schema/index.ts";
import {
  type CorpusLanguage,
  corpusLanguages,
  type Gold,
  inCorpus,
  loadCorpus,
  loadTimes,
  pageNames,
} from "./gold.ts";

const fold = (text: string) => text.normalize("NFC").replace(/\s+/g, " ").trim();
const list = <T>(value: T | T[]): T[] => (Array.isArray(value) ? value : [value]);

/** The part of the line that an anchor pair names, or null when either is not there, in that order. */
function anchored(line: string, from: string, to: string): string | null {
  const start = line.indexOf(fold(from));
  const last = start < 0 ? -1 : line.indexOf(fold(to), start);
  return last < 0 ? null : line.slice(start, last + fold(to).length);
}

function lostStatements(gold: Gold, page: string): string[] {
  const lines = page.split("\n").map(fold);
  return gold.statements
    .filter((statement) => {
      if (statement.content) return !fold(page).includes(statement.content);
      const line = lines[(statement.line ?? 0) - 1] ?? "";
      return anchored(line, statement.from ?? "\u0000", statement.to ?? "\u0000") === null;
    })
    .map((statement) => statement.content ?? `${statement.line}: ${statement.from}`);
}

function namesOf(gold: Gold): string[] {
  const sources = gold.statements.flatMap((s) => [...list(s.source), ...list(s.via ?? null)]);
  const people = gold.events.flatMap((e) => [...e.participants, ...(e.participants_any ?? []).flat()]);
  return [...sources, ...people].filter((name) => name !== null);
}

describe.each(corpusLanguages)("the corpus in %s", (language) => {
  const corpus = loadCorpus(language);

  it("has a gold reading for every page, and both halves are of a size", () => {
    expect(corpus.map((item) => item.gold.file).sort()).toEqual(pageNames(language));
    expect(new Set(corpus.map((item) => item.gold.language))).toEqual(new Set([language]));
    const half = (letter: string) => corpus.filter((item) => item.gold.file.startsWith(`${letter}-`)).length;
    expect(half("a")).toBeGreaterThanOrEqual(15);
    expect(half("b")).toBeGreaterThanOrEqual(15);
  });

  describe.each(corpus.map((item) => [item.gold.file, item] as const))("%s", (_file, { gold, page }) => {
    it("gives every statement words that stand in its line", () => {
      expect(lostStatements(gold, page)).toEqual([]);
    });

    it("gives a role to every line that is not empty, and to no other", () => {
      if (!gold.roles) return expect(gold.file).toMatch(/\.html$/);
      const filled = page.split("\n").flatMap((line, index) => (line.trim() ? [String(index + 1)] : []));
      expect(Object.keys(gold.roles)).toEqual(filled);
      for (const roles of Object.values(gold.roles)) for (const role of roles.split("/")) Role.parse(role);
    });

    it("names the events' lines, the title and the teasers as the page has them", () => {
      const lines = page.split("\n");
      for (const line of gold.events.flatMap((event) => event.lines ?? []))
        expect(lines[line - 1]).not.toBe("");
      for (const words of [gold.title, ...gold.teasers]) expect(fold(page)).toContain(fold(words));
    });

    it("writes canonical names in English, in an order that days keep", () => {
      for (const name of namesOf(gold)) expect(name).not.toMatch(/[đăơư\u1ea0-\u1ef9]/iu);
      expect(gold.published.from <= gold.published.to).toBe(true);
      for (const event of gold.events)
        expect(event.participants_any?.[0] ?? event.participants).toEqual(event.participants);
    });
  });
});

const pageText = (language: CorpusLanguage, file: string): string =>
  readFileSync(inCorpus(language, "pages", file), "utf8");

describe.each(corpusLanguages)("the gold times in %s", (language) => {
  const times = loadTimes(language);

  it("cover at least twelve pages, unchanged since they were annotated", () => {
    expect(times.documents.length).toBeGreaterThanOrEqual(12);
    for (const document of times.documents) {
      const text = pageText(language, document.file);
      expect([document.file, text.length]).toEqual([document.file, document.chars]);
      expect(createHash("sha256").update(text).digest("hex")).toBe(document.sha256);
    }
  });

  it("point at their own words, inside the annotated regions", () => {
    for (const timex of times.timexes) {
      const text = pageText(language, timex.file);
      expect(text.slice(timex.start, timex.end)).toBe(timex.text);
      const regions = times.documents.find((document) => document.file === timex.file)?.regions ?? [];
      expect(regions.some((region) => timex.start >= region.start && timex.end <= region.end)).toBe(true);
    }
  });
});
