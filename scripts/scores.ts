import { writeFileSync } from "node:fs";
import { hasShared } from "../bench/article/corpora.ts";
import {
  htmlPages,
  htmlScoresPath,
  loadHtmlScores,
  meanHtmlScores,
  scoreHtmlPage,
} from "../test/article/html-scores.ts";
import { loadSharedScores, scoreShared, sharedScoresPath } from "../test/article/shared-scores.ts";
import { type CorpusLanguage, corpusLanguages } from "../test/corpus/gold.ts";
import { loadPinned, pinnedPath } from "../test/corpus/pinned.ts";
import { halves, scoreCorpus } from "../test/corpus/score.ts";
import type { Figures } from "../test/corpus/tally.ts";

/**
 * Prints the figures of the corpora beside their pins, and those on the shared pages where they are there. `--misses` adds the mistakes of the a halves (the b halves are held
 * out: rules are not to be made by them), `--pin` writes the figures down as the new pins.
 */
const options = new Set(process.argv.slice(2));

const writePins = (path: string, pins: unknown): void =>
  writeFileSync(path, `${JSON.stringify(pins, null, 2)}\n`);
const rounded = (figures: Figures): Figures =>
  Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, Number(figure.toFixed(3))]));

function reportCorpus(language: CorpusLanguage): void {
  const scores = scoreCorpus(language);
  const pinned = loadPinned(language);
  if (options.has("--misses")) for (const mistake of scores.a.mistakes) console.log(mistake);
  console.log(`${language.padEnd(22)}${halves.map((half) => `${half}     pinned  `).join("   ")}`);
  for (const name of Object.keys({ ...scores.a.figures, ...scores.b.figures })) {
    const cells = halves.map((half) => {
      const figure = scores[half].figures[name]?.toFixed(3) ?? "-";
      return `${figure.padEnd(6)}${pinned[half][name]?.toFixed(3) ?? "-"}`.padEnd(17);
    });
    console.log(`${name.padEnd(22)}${cells.join("")}`);
  }
  if (options.has("--pin"))
    writePins(
      pinnedPath(language),
      Object.fromEntries(halves.map((half) => [half, rounded(scores[half].figures)])),
    );
}

const printPinned = (title: string, now: Record<string, number>, pins: Record<string, number>): void => {
  console.log(`${title.padEnd(22)}now   pinned`);
  for (const [name, score] of Object.entries(now))
    console.log(`${name.padEnd(22)}${score.toFixed(3)} ${pins[name]?.toFixed(3) ?? "-"}`);
};

for (const language of corpusLanguages) reportCorpus(language);
const pages = htmlPages.map(scoreHtmlPage);
const html = meanHtmlScores(pages);
if (options.has("--misses"))
  for (const { name, misses } of pages) for (const miss of misses) console.log(`${name}: ${miss}`);
printPinned("own HTML pages", html, loadHtmlScores());
const shared = hasShared ? scoreShared() : loadSharedScores();
if (hasShared) printPinned("shared pages", shared, loadSharedScores());
if (options.has("--pin")) {
  writePins(htmlScoresPath, html);
  writePins(sharedScoresPath, shared);
}
