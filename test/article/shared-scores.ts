import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { type KnownPage, loadShared } from "../../bench/article/corpora.ts";
import { answerFlattened, flattenPage, withoutBreaks } from "../../bench/article/flattened.ts";
import { meanShingleRates, meanTokenF1 } from "../../bench/article/metric.ts";
import { readWithParley, textOf } from "../../bench/article/parley.ts";

/** What is pinned: shingle and token F1 on HTML, token F1 on plain lines and with all line breaks lost. */
const Scores = z.object({
  htmlShingles: z.number(),
  htmlTokens: z.number(),
  linesTokens: z.number(),
  oneLineTokens: z.number(),
});

export type SharedScores = z.infer<typeof Scores>;

/** Where the pinned scores are kept. */
export const sharedScoresPath = join(import.meta.dirname, "shared-scores.json");

/** The scores on the shared pages below which no change may fall. */
export const loadSharedScores = (): SharedScores =>
  Scores.parse(JSON.parse(readFileSync(sharedScoresPath, "utf8")));

const answerHtml = ({ name, url, bytes, wanted }: KnownPage) => ({
  wanted,
  found: textOf(readWithParley({ bytes, source: name, url, kind: "html" })),
});

/** Rounded down, so that the very same result is never below its pin. */
const pinnable = (figure: number): number => Math.floor(figure * 1000) / 1000;

/** Scores on the pages of the article-extraction benchmark beside this repository, as they are pinned. */
export function scoreShared(): SharedScores {
  const pages = loadShared();
  const flattened = pages.map(flattenPage);
  const html = pages.map(answerHtml);
  return {
    htmlShingles: pinnable(meanShingleRates(html).f1),
    htmlTokens: pinnable(meanTokenF1(html)),
    linesTokens: pinnable(meanTokenF1(flattened.map(answerFlattened))),
    oneLineTokens: pinnable(meanTokenF1(flattened.map(withoutBreaks).map(answerFlattened))),
  };
}
