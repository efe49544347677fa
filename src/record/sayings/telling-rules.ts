import { type DaySpan, lengthOf } from "../days.ts";
import type { Telling } from "../types.ts";

/** What is asked of tellings before they are put together. */
export interface TellingRules<Item extends Telling<unknown>> {
  /** Whose words they are: tellings of two voices are never one. */
  voice(telling: Item): string;
  /** The days on which it was said; null when unknown. */
  saidOn(telling: Item): DaySpan | null;
  /** Days that may lie between two tellings at least one of which does not tell when it was said. */
  readonly window: number;
  /** Days that may lie between two that both tell it. */
  readonly exact: number;
  /** True for two that belong side by side without being one. */
  akin?(a: Item, b: Item): boolean;
  /** False where two tellings in different languages can't be one, whatever they tell. */
  mayTranslate(a: Item, b: Item): boolean;
}

/** Days of a span beyond which it does not tell when. */
const VAGUE_DAYS = 7;

/** Days that tell when something was; null for longer times. */
export const clear = (days: DaySpan | null): DaySpan | null =>
  days !== null && lengthOf(days) <= VAGUE_DAYS ? days : null;

/** When it was said, or else told; null when neither is known. */
export const whenOf = <Item extends Telling<unknown>>(
  item: Item,
  rules: TellingRules<Item>,
): DaySpan | null => clear(rules.saidOn(item)) ?? clear(item.page.publishedDays);
