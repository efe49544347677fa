import type { Statement, Utterance } from "../schema/index.ts";
import { groupBy } from "../text/group.ts";
import { distance, spanOf } from "./days.ts";
import { by } from "./order.ts";
import { distinctKeys, quotationKey } from "./reports.ts";
import { groupTellings, printedTelling, type Telling, textOf } from "./tellings.ts";
import type { PageFacts } from "./types.ts";

function tellingsOf(page: PageFacts): Telling<Statement>[] {
  const { reading } = page;
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

/** What was said, each utterance once with all its tellings, and where to find each page's statements in it. */
export interface Utterances {
  readonly all: Utterance[];
  /** Key of the utterance that a statement of a page became; null for an id the page does not have. */
  keyOf(page: string, statement: string): string | null;
}

/** Compiles utterances: statements of one source in nearly the same words, told by any number of pages. */
export function utterancesOf(pages: readonly PageFacts[]): Utterances {
  const sources = groupBy(pages.flatMap(tellingsOf), (telling) => telling.item.source.id);
  const groups = [...sources.values()].flatMap((tellings) => groupTellings(tellings, saidApart));
  const keys = new Map(
    groups.flatMap((group) =>
      group.map((telling) => [`${telling.page.id} ${telling.item.id}`, group[0]?.key ?? ""] as const),
    ),
  );
  const all = groups.flatMap(utteranceOf).sort(by(utteranceSortKey));
  return { all, keyOf: (page, statement) => keys.get(`${page} ${statement}`) ?? null };
}
