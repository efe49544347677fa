import type { EventTime, ExplainedPart, Explanation } from "../../schema/index.ts";
import type { Span } from "../../text/span.ts";
import type { ReadSentence } from "../clause.ts";
import type { Item } from "../items.ts";
import type { Explained } from "./types.ts";

type Part = Explanation["parts"][number];

/** Words with what they are to the finding; none where there are none. */
export const part = (as: ExplainedPart, span: Span | null | undefined): Part[] =>
  span ? [{ as, start: span.start, end: span.end }] : [];

/** How many characters lie between two spans. */
const gap = (a: Span, b: Span): number => Math.max(a.start - b.end, b.start - a.end, 0);

/** The span nearest to another; undefined where there are none. */
const nearest = <T extends Span>(spans: readonly T[], to: Span): T | undefined =>
  spans.reduce<T | undefined>(
    (best, span) => (best && gap(best, to) <= gap(span, to) ? best : span),
    undefined,
  );

/**
 * The words that mean an actor: in the sentence those nearest to a span and outside another, else the last before the
 * sentence.
 */
export function actorIn(
  { reading }: Explained,
  id: string,
  sentence: Span,
  { near, outside }: { readonly near: Span; readonly outside?: Span },
): Span | undefined {
  const mentions = reading.actors.find((actor) => actor.id === id)?.mentions ?? [];
  const here = mentions.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  const fitting = here.filter(({ start, end }) => !outside || end <= outside.start || start >= outside.end);
  return nearest(fitting, near) ?? mentions.findLast(({ end }) => end <= sentence.start);
}

/** The words of a sentence that tell a time: the very one that a finding has. */
export const timeIn = ({ items }: ReadSentence, time: EventTime | null): Item | undefined =>
  time === null ? undefined : items.find((item) => item.time?.time === time);

/** The words of the page, nearest to a span, that tell a day. */
export function dayNear({ times }: Explained, day: EventTime, near: Span): Span | undefined {
  const telling = times.filter(({ time }) => time?.value.slice(0, 10) === day.value);
  return nearest(
    telling.map(({ timex }) => timex),
    near,
  );
}
