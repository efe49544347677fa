import { describe, expect, test } from "vitest";
import { goldRecord, pairReadings } from "./gold.ts";
import { scorePairs } from "./score.ts";

/** The share of utterances told in both languages that are linked; it must not fall. */
const LINKED = 0.5;

describe("ten pairs of pages in two languages", () => {
  const { entries, utterances } = scorePairs();

  test("contacts that both tell become one entry", () => {
    expect(entries.f1, entries.mistakes.join("\n")).toBeGreaterThanOrEqual(0.9);
    expect(entries.precision, entries.mistakes.join("\n")).toBe(1);
  });

  test("no utterance is linked with another, and many are with their translations", () => {
    expect(utterances.precision, utterances.mistakes.join("\n")).toBe(1);
    expect(utterances.recall, utterances.mistakes.join("\n")).toBeGreaterThanOrEqual(LINKED);
  });
});

test("the gold names lines of the pages, and words that stand in them", () => {
  const { entries, utterances } = goldRecord();
  const lines = new Map(
    [...pairReadings()].map(([file, { page }]) => [file, page.text.split("\n")] as const),
  );
  for (const { told } of [...entries, ...utterances])
    for (const { file, line } of told) expect(lines.get(file)?.[line - 1]?.trim()).not.toBe("");
  for (const { told } of utterances)
    for (const { file, line, content } of told) expect(lines.get(file)?.[line - 1]).toContain(content);
});
