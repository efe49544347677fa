import type { Statement } from "../../schema/index.ts";
import { contains, type Span } from "../../text/span.ts";
import type { ActorRegistry } from "../actors.ts";
import type { ReadSentence } from "../clause.ts";
import type { ItemRange } from "./types.ts";

/** Somebody tells what he himself does, or the state or body that he acts for; of others he only makes claims. */
export function isOwn(registry: ActorRegistry, subject: string, by: string): boolean {
  const side = registry.sideOf(by);
  return subject === by || (side !== null && registry.sideOf(subject) === side);
}

/** A statement of one sentence with the items that its content takes. */
export interface HeldStatement {
  /** Its index among the page's statements. */
  readonly index: number;
  readonly statement: Statement;
  readonly content: ItemRange;
}

function itemsIn(sentence: ReadSentence, span: Span): ItemRange {
  const from = sentence.items.findIndex((item) => item.end > span.start);
  const behind = sentence.items.findIndex((item) => item.start >= span.end);
  return { from, to: behind < 0 ? sentence.items.length : behind };
}

/** A statement with its index among the page's. */
interface Placed {
  readonly index: number;
  readonly statement: Statement;
}

/** Statements by where their contents begin. */
export const byPlace = (statements: readonly Statement[]): Placed[] =>
  statements
    .map((statement, index) => ({ index, statement }))
    .sort((a, b) => a.statement.content.start - b.statement.content.start);

/** The position of the first statement whose content begins at or behind an offset. */
function firstFrom(placed: readonly Placed[], offset: number): number {
  let [low, high] = [0, placed.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placed[middle]?.statement.content.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The statements whose content begins in the sentence, in the page's order, each with its items there. */
export function statementsIn(sentence: ReadSentence, placed: readonly Placed[]): HeldStatement[] {
  return placed
    .slice(firstFrom(placed, sentence.start), firstFrom(placed, sentence.end))
    .sort((a, b) => a.index - b.index)
    .map((one) => ({ ...one, content: itemsIn(sentence, one.statement.content) }));
}

/** The innermost statement that holds the item. */
export const holderOf = (held: readonly HeldStatement[], at: number): HeldStatement | undefined =>
  held
    .filter(({ content }) => content.from <= at && at < content.to)
    .sort((a, b) => a.content.to - a.content.from - (b.content.to - b.content.from))[0];

/** The statement whose verb of saying stands at the item. */
export const saidBy = (
  held: readonly HeldStatement[],
  sentence: ReadSentence,
  at: number,
): HeldStatement | undefined => {
  const item = sentence.items[at];
  return item && held.find(({ statement }) => statement.cue !== null && contains(item, statement.cue));
};
