import { readFileSync } from "node:fs";
import { readPage } from "../../src/read.ts";
import type { Reading } from "../../src/schema/index.ts";
import { type CorpusLanguage, type Gold, inCorpus, loadCorpus, loadTimes } from "./gold.ts";
import { scoreArticle } from "./score-article.ts";
import { scoreConflicts, scoreEvents } from "./score-events.ts";
import { scoreStatements } from "./score-statements.ts";
import { scoreTimes } from "./score-times.ts";
import { type Figures, Tally } from "./tally.ts";

/** The halves of the corpus: by a the reading is made better, b is held out and only measured. */
export const halves = ["a", "b"] as const;
export type Half = (typeof halves)[number];

/** Figures of one half and what went wrong in it. */
export interface Score {
  readonly figures: Figures;
  readonly mistakes: readonly string[];
}

/** A gold reading with its page and what the engine reads from that page. */
interface ScoredPage {
  readonly gold: Gold;
  readonly page: string;
  readonly reading: Reading;
}

/** Counts of pages against their gold readings. */
export function scorePages(pages: readonly ScoredPage[]): Tally {
  const tally = new Tally();
  for (const { gold, page, reading } of pages) {
    tally.page = gold.file;
    scoreArticle(tally, reading.article, gold, page);
    scoreStatements(tally, reading, gold, page);
    scoreEvents(tally, reading, gold);
    scoreConflicts(tally, reading, gold);
  }
  return tally;
}

function scoreHalf(pages: readonly ScoredPage[], times: ReturnType<typeof loadTimes>): Score {
  const tally = scorePages(pages);
  for (const { gold, reading } of pages) {
    const document = times.documents.find(({ file }) => file === gold.file);
    tally.page = gold.file;
    if (document) scoreTimes(tally, reading, document, times);
  }
  return { figures: tally.figures(), mistakes: tally.mistakes };
}

/** Reads the whole corpus of one language. */
export function readCorpus(language: CorpusLanguage): ScoredPage[] {
  return loadCorpus(language).map(({ gold, page }) => {
    const bytes = readFileSync(inCorpus(language, "pages", gold.file));
    return { gold, page, reading: readPage({ bytes, source: gold.file }) };
  });
}

/** Reads the whole corpus of one language and scores its halves apart. */
export function scoreCorpus(language: CorpusLanguage): Record<Half, Score> {
  const pages = readCorpus(language);
  const times = loadTimes(language);
  const score = (half: Half) =>
    scoreHalf(
      pages.filter(({ gold }) => gold.file.startsWith(`${half}-`)),
      times,
    );
  return { a: score("a"), b: score("b") };
}
