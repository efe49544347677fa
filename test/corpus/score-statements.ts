import type { Reading, Statement } from "../../src/schema/index.ts";
import { dayOf, fold, listOf, matchGreedily, overlap, sameName } from "./compare.ts";
import type { Gold } from "./gold.ts";
import type { Tally } from "./tally.ts";

type Wanted = Gold["statements"][number] & { readonly text: string };

/** Two contents are tellings of one statement where they share half of their words. */
const SAME_CONTENT = 0.5;

/** The words of a gold statement: told whole, or from the first to the last of them in its line. */
function contentOf(statement: Gold["statements"][number], lines: readonly string[]): string {
  if (statement.content) return statement.content;
  const from = fold(statement.from ?? "");
  const to = fold(statement.to ?? "");
  const line = fold(lines[(statement.line ?? 0) - 1] ?? "");
  const start = line.indexOf(from);
  const last = line.indexOf(to, start);
  return start < 0 || last < 0 ? `${from} ${to}` : line.slice(start, last + to.length);
}

const isSourceRight = (wanted: Wanted, got: Statement): boolean =>
  listOf(wanted.source).some((name) => sameName(name, got.source.name));

function weigh(wanted: Wanted, got: Statement): number {
  const common = overlap(wanted.text, got.content.text);
  if (common < SAME_CONTENT) return 0;
  return common + (isSourceRight(wanted, got) ? 0.5 : 0) + (wanted.optional ? 0 : 0.05);
}

function scoreDetails(tally: Tally, wanted: Wanted, got: Statement): void {
  const days = listOf(wanted.day);
  const label = wanted.text.slice(0, 60);
  const day = dayOf(got.time);
  if (!days.includes(null))
    tally.share("statementDay", days.includes(day), `${day} wanted ${days}: ${label}`);
  if (wanted.via && isSourceRight(wanted, got)) {
    const via = got.via?.name ?? "";
    const isRight = listOf(wanted.via).some((name) => name !== null && sameName(name, via));
    tally.share("statementVia", isRight, `${via || "none"} wanted ${wanted.via}: ${label}`);
  }
  tally.share("statementQuote", listOf(wanted.quote).includes(got.quote));
}

/** A statement counts as found only with its source; an optional one costs nothing, unless its source is wrong. */
function scorePair(tally: Tally, wanted: Wanted, got: Statement): void {
  const isRight = isSourceRight(wanted, got);
  const mistake = `${got.source.name} wanted ${wanted.source}: ${wanted.text.slice(0, 70)}`;
  if (wanted.optional) {
    if (!isRight) tally.made("statement", mistake);
    return;
  }
  tally.share("statementSource", isRight, mistake);
  if (isRight) tally.hit("statement");
  else {
    tally.made("statement");
    tally.missed("statement");
  }
  scoreDetails(tally, wanted, got);
}

/** Reported speech, matched by content and source. */
export function scoreStatements(tally: Tally, reading: Reading, gold: Gold, page: string): void {
  const lines = page.normalize("NFC").split("\n");
  const wanted = gold.statements.map((statement) => ({ ...statement, text: contentOf(statement, lines) }));
  const pairs = matchGreedily(wanted, reading.statements, weigh);
  for (const [i, j] of pairs) {
    const want = wanted[i];
    const got = reading.statements[j];
    if (want && got) scorePair(tally, want, got);
  }
  const found = new Set(pairs.map(([i]) => i));
  const right = new Set(pairs.map(([, j]) => j));
  wanted.forEach((statement, i) => {
    if (!found.has(i) && !statement.optional)
      tally.missed("statement", `${statement.source}: ${statement.text.slice(0, 80)}`);
  });
  reading.statements.forEach(({ source, content }, j) => {
    if (!right.has(j)) tally.made("statement", `${source.name}: ${content.text.slice(0, 80)}`);
  });
}
