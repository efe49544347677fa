import type { TitleWord } from "../../language/reading-words.ts";
import { isWord, senseOf } from "../items.ts";
import { findHonouredName, isInitial, personOf } from "./names.ts";
import { findSide } from "./sides.ts";
import { isFullName, type Source } from "./source.ts";
import { goesOn } from "./titles.ts";
import type { Holder } from "./types.ts";

/** A full name, with its state where that is told behind: "Sergey Lavrov | of Russia". */
function holderAt(source: Source, at: number, title: TitleWord, told: string | null): Holder | null {
  const { text, items, world } = source;
  const open = isFullName(text, items[at]) || isInitial(text, items, at);
  const name = findHonouredName(text, items, at, open || senseOf(items[at], "honorific") !== undefined);
  if (!name || name.bare) return null;
  const behind = isWord(items[name.to], "of") ? findSide(world, items, name.to) : null;
  const reference = personOf(name, { title, side: behind?.side ?? told });
  return { from: at, to: behind?.to ?? name.to, reference };
}

/**
 * "The prime ministers of Pakistan and India, | Nawaz Sharif and Narendra Modi, | met": the names of two holders of an
 * office, from the comma at `at` on, in the order of their states; empty where no such two stand there.
 */
export function holdersBehind(
  source: Source,
  at: number,
  title: TitleWord,
  sides: readonly string[],
): readonly Holder[] {
  const { items } = source;
  if (items[at]?.lower !== "," || sides.length === 1 || sides.length > 2) return [];
  const first = holderAt(source, at + 1, title, sides[0] ?? null);
  const second =
    first && isWord(items[first.to], "and") ? holderAt(source, first.to + 1, title, sides[1] ?? null) : null;
  const end = items[second?.to ?? at];
  const closes = end === undefined || end.kind === "sign" || goesOn(end);
  return first && second && closes ? [first, second] : [];
}
