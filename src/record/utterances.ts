import type { Statement, Utterance } from "../schema/index.ts";
import { distance, spanOf } from "./days.ts";
import { distinctKeys, quotationKey, type Told } from "./reports.ts";
import { groupTellings, printedTelling, tellingMatter, textOf } from "./tellings.ts";
import type { Telling } from "./types.ts";

/** The statements of a page, each under its key. */
export function statementTellings({ page, reading }: Told): Telling<Statement>[] {
  const key = (statement: Statement): string =>
    quotationKey(reading, `statement of ${statement.source.id}`, [statement.content]);
  return distinctKeys(reading.statements, key, (statement) => JSON.stringify(statement)).map((found) => ({
    key: found.key,
    page,
    item: found.item,
    content: textOf(reading, found.item.content),
  }));
}

/** The same words said on different days are two utterances; a day is left for time zones. */
function saidApart(a: Telling<Statement>, b: Telling<Statement>): boolean {
  const [left, right] = [spanOf(a.item.time?.value), spanOf(b.item.time?.value)];
  return left !== null && right !== null && distance(left, right) > 1;
}

/** Statements of one source in nearly the same words. */
export const utteranceMatter = tellingMatter<Statement>((statement) => statement.source.id, saidApart);

/** Times of day apart, the first telling's fields stand for the utterance; a day that only others tell is taken from them. */
function utteranceOf(tellings: readonly Telling<Statement>[]): Utterance[] {
  const [first] = tellings;
  if (!first) return [];
  const time = tellings.find((telling) => telling.item.time !== null)?.item.time ?? null;
  const { key } = first;
  return [{ ...first.item, id: key, time, key, tellings: tellings.map(printedTelling) }];
}

/** A text by which utterances sort by the day on which they were said, or else were first told; undated last. */
export const utteranceSortKey = ({ time, tellings, key }: Utterance): string =>
  [spanOf(time?.value)?.from ?? tellings[0]?.published ?? "~", key].join(" ");

/** An utterance with the keys of the tellings that became it. */
export interface CompiledUtterance {
  readonly utterance: Utterance;
  readonly members: readonly string[];
}

/** Compiles the utterances of a part: what was said, each once with all its tellings. */
export const utterancesOf = (part: readonly Telling<Statement>[]): CompiledUtterance[] =>
  groupTellings(part, utteranceMatter, saidApart).flatMap((group) =>
    utteranceOf(group).map((utterance) => ({ utterance, members: group.map((telling) => telling.key) })),
  );
