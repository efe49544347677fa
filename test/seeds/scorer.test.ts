import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { corpusLanguages, inCorpus } from "../corpus/gold.ts";
import { readCorpus, scorePages } from "../corpus/score.ts";
import { hasSeeds, runTool, writeLines } from "./tools.ts";

if (!hasSeeds)
  console.warn(
    "SKIPPED: the scoring tools are not beside this repository; our own was not held against them.",
  );

const shares = ["title", "published", "outlet", "author", "credit", "lineRole", "teaser", "statementSource"];
const details = ["statementDay", "statementQuote", "statementVia", "eventParticipants", "eventDay"];
const rest = ["eventStatus", "eventPlace", "eventOrdinal"];

describe.skipIf(!hasSeeds)("our scorer", () => {
  const folder = mkdtempSync(join(tmpdir(), "parley-scorer-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(corpusLanguages)("gives the figures that the tool gives, in %s", (language) => {
    const pages = readCorpus(language);
    const file = writeLines(
      folder,
      `${language}.jsonl`,
      pages.map(({ reading }) => reading),
    );
    const folders = ["--gold", inCorpus(language, "gold"), "--pages", inCorpus(language, "pages")];
    const { output } = runTool("score.mjs", [...folders, "--json", file]);
    const theirs = JSON.parse(output) as Record<string, unknown>;
    const ours = scorePages(pages).figures();
    for (const name of [...shares, ...details, ...rest])
      expect([name, ours[name] ?? null]).toEqual([name, theirs[name]]);
    for (const name of ["body", "statement", "event", "conflict"])
      expect(theirs[name], name).toMatchObject({ f1: ours[name], p: ours[`${name}Precision`] });
    expect(ours.grounded).toBeCloseTo(1 - Number(theirs.invented), 9);
  });
});
