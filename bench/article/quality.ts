import type { KnownPage } from "./corpora.ts";
import { foldOf } from "./corpora.ts";
import {
  answerByRule,
  answerFlattened,
  type FlattenedPage,
  flattenPage,
  withoutBreaks,
} from "./flattened.ts";
import { type Answer, meanShingleRates, meanTokenF1 } from "./metric.ts";
import type { Reader } from "./readers.ts";
import { lineRules } from "./simple-rules.ts";

/** Parts of a corpus whose figures are printed one by one. */
const FOLDS = 5;

const figure = (value: number): string => value.toFixed(3);

async function answersOf(reader: Reader, pages: readonly KnownPage[]): Promise<Answer[]> {
  const failures: string[] = [];
  const answers: Answer[] = [];
  for (const page of pages) {
    const found = await foundBy(reader, page, (message) => failures.push(`${page.name}: ${message}`));
    answers.push({ wanted: page.wanted, found });
  }
  if (failures.length > 0)
    console.log(`${reader.name} failed on ${failures.length} pages, the first ${failures[0]}`);
  return answers;
}

/** A reader that throws has found nothing. */
async function foundBy(reader: Reader, page: KnownPage, fail: (message: string) => void): Promise<string> {
  try {
    return (await reader.read(page))();
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
    return "";
  }
}

function foldsLine(pages: readonly { readonly name: string }[], answers: readonly Answer[]): string {
  const folds = Array.from({ length: FOLDS }, (_, k) =>
    answers.filter((_answer, at) => foldOf(pages[at]?.name ?? "", FOLDS) === k + 1),
  );
  return folds.map((some) => figure(meanShingleRates(some).f1)).join(" ");
}

/** Prints shingle F1, precision and recall, token F1, and shingle F1 by fifths, of every reader on the same pages. */
export async function printQuality(readers: readonly Reader[], pages: readonly KnownPage[]): Promise<void> {
  console.log(`\n${pages.length} HTML pages`);
  console.log(`${"".padEnd(34)}shingle F1  precision  recall  token F1  shingle F1 by fifths`);
  for (const reader of readers.filter(({ extracts }) => extracts)) {
    const answers = await answersOf(reader, pages);
    const { f1, precision, recall } = meanShingleRates(answers);
    const token = meanTokenF1(answers);
    const cells = `${figure(f1).padEnd(12)}${figure(precision).padEnd(11)}${figure(recall).padEnd(8)}${figure(token).padEnd(10)}`;
    console.log(`${reader.name.padEnd(34)}${cells}${foldsLine(pages, answers)}`);
  }
}

function printLines(name: string, answers: readonly Answer[]): void {
  const { f1 } = meanShingleRates(answers);
  console.log(`${name.padEnd(34)}${figure(meanTokenF1(answers)).padEnd(10)}${figure(f1)}`);
}

/** Prints token and shingle F1 on the same pages without their markup, beside the simple rules. */
export function printFlattened(pages: readonly KnownPage[]): void {
  const flattened: FlattenedPage[] = pages.map(flattenPage);
  console.log(`\n${pages.length} pages as plain lines`);
  console.log(`${"".padEnd(34)}token F1  shingle F1`);
  printLines("parley", flattened.map(answerFlattened));
  for (const name of Object.keys(lineRules))
    printLines(
      name,
      flattened.map((page) => answerByRule(name, page)),
    );
  printLines("parley, all line breaks lost", flattened.map(withoutBreaks).map(answerFlattened));
  printLines(
    "every line, all line breaks lost",
    flattened.map(({ text, wanted }) => ({ found: text, wanted })),
  );
}
