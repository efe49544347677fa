import type { KnownPage } from "./corpora.ts";
import { answerFlattened, flattenPage } from "./flattened.ts";
import { type Answer, shingleRates, shinglesOf } from "./metric.ts";
import { readWithParley, textBlocks } from "./parley.ts";

/** Longer texts are cut in print. */
const SHOWN = 150;

interface Miss extends Answer {
  readonly name: string;
  readonly url: string | null;
  readonly f1: number;
}

function lookUp(page: KnownPage, flat: boolean): Miss {
  const { name, url, wanted, bytes } = page;
  const found = flat
    ? answerFlattened(flattenPage(page)).found
    : textBlocks(readWithParley({ bytes, source: name, url, kind: "html" })).join("\n");
  return { name, url, wanted, found, f1: shingleRates(wanted, found).f1 };
}

/** Lines of `text` most of whose shingles the other text lacks. */
function linesLacking(text: string, other: string): string[] {
  const there = new Set(shinglesOf(other));
  return text.split("\n").filter((line) => {
    const shingles = shinglesOf(line);
    return (
      shingles.length > 0 && shingles.filter((shingle) => there.has(shingle)).length * 2 < shingles.length
    );
  });
}

const cut = (line: string): string => (line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line);

/** Prints the worst pages, each with the lines that were not found (`-`) and those that are too much (`+`). */
export function printMisses(pages: readonly KnownPage[], count: number, flat: boolean): void {
  const worst = pages.map((page) => lookUp(page, flat)).sort((a, b) => a.f1 - b.f1);
  for (const { name, url, wanted, found, f1 } of worst.slice(0, count)) {
    console.log(`\n${f1.toFixed(3)} ${name} ${url ?? ""}`);
    for (const line of linesLacking(wanted, found)) console.log(`  - ${cut(line)}`);
    for (const line of linesLacking(found, wanted)) console.log(`  + ${cut(line)}`);
  }
}
