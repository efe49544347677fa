import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readCorpus, scorePages } from "../corpus/score.ts";
import { hasSeeds, runTool, writeLines } from "./tools.ts";

if (!hasSeeds)
  console.warn(
    "SKIPPED: the scoring tools are not beside this repository; our own was not held against them.",
  );

const corpus = join(import.meta.dirname, "../corpus");
const shares = ["title", "published", "outlet", "author", "credit", "lineRole", "teaser", "statementSource"];
const details = ["statementDay", "statementQuote", "statementVia", "eventParticipants", "eventDay"];
const rest = ["eventStatus", "eventPlace", "eventOrdinal"];

describe.skipIf(!hasSeeds)("our scorer", () => {
  const folder = mkdtempSync(join(tmpdir(), "parley-scorer-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("gives the figures that the tool gives", () => {
    const pages = readCorpus();
    const file = writeLines(
      folder,
      "readings.jsonl",
      pages.map(({ reading }) => reading),
    );
    const folders = ["--gold", join(corpus, "gold"), "--pages", join(corpus, "pages")];
    const { output } = runTool("score.mjs", [...folders, "--json", file]);
    const theirs = JSON.parse(output) as Record<string, unknown>;
    const ours = scorePages(pages).figures();
    for (const name of [...shares, ...details, ...rest])
      expect([name, ours[name]]).toEqual([name, theirs[name]]);
    for (const name of ["body", "statement", "event", "conflict"])
      expect(theirs[name], name).toMatchObject({ f1: ours[name], p: ours[`${name}Precision`] });
    expect(ours.grounded).toBeCloseTo(1 - Number(theirs.invented), 9);
  });
});
