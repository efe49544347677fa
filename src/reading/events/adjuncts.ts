import { isSubject, type ReadSentence, skipFillersLeft } from "../clause.ts";
import { type Item, isWord, senseOf } from "../items.ts";

/** Most items that may stand before a time or place which opens its clause. */
const OPENING_REACH = 12;

/** Signs within a clause: they end no date line. */
const inner: ReadonlySet<string | undefined> = new Set([",", "("]);

/** What tells nothing by itself: "vào", "cũng trong", a comma, another time. */
const isSmall = (item: Item): boolean =>
  item.kind === "time" ||
  item.kind === "word" ||
  item.kind === "name" ||
  inner.has(item.lower) ||
  isWord(
    item,
    "preposition",
    "inside",
    "toward",
    "at",
    "auxiliary",
    "side",
    "deictic",
    "meanwhile",
    "but",
    "according",
  );

/** Index behind the last dash, quotation mark or bracket before `at`: a date line is no part of the clause. */
function behindSign({ items }: ReadSentence, start: number, at: number): number {
  for (let index = at - 1; index >= start; index--)
    if (items[index]?.kind === "sign" && !inner.has(items[index]?.lower)) return index + 1;
  return start;
}

/** "Trong cuộc gặp với bà Merkel hôm 5/6, …": one adjunct, up to the comma, opens the clause. */
const isAdjunct = ({ items }: ReadSentence, start: number, at: number): boolean =>
  isWord(items[start], "inside", "beyond", "at", "preposition") &&
  items.slice(start, at).every(({ lower }) => lower !== ",");

/** "Hôm 5/6, …", "Cũng tại Paris chiều 5/6, …": the time or place at item `at` opens the clause that begins at `start`. */
export function isOpening(sentence: ReadSentence, start: number, at: number): boolean {
  const { items, startingAt } = sentence;
  const first = behindSign(sentence, start, at);
  if (at - first > OPENING_REACH) return false;
  if (isAdjunct(sentence, first, at)) return true;
  for (let index = first; index < at; index++) {
    const mention = startingAt[index];
    const item = items[index];
    // "Theo TTXVN, ngày 5/6, …"
    if (mention && (mention.place || isWord(items[index - 1], "according"))) index = mention.to - 1;
    else if (mention || !item || !isSmall(item)) return false;
  }
  return true;
}

/** "Ông Lavrov hôm 5/6 …", "Ông Lavrov tại Moscow hôm 5/6 …": it stands right behind the subject of the clause. */
function isBehindSubject(sentence: ReadSentence, at: number): boolean {
  const before = skipFillersLeft(sentence, at);
  const mention = sentence.endingAt[before + 1];
  if (mention?.place) return isBehindSubject(sentence, mention.from - 1);
  return mention !== undefined && mention.actors.length > 0 && isSubject(sentence, mention);
}

/** A comma before a subject, or "và" before another verb: what stands behind it is told by itself. */
function isBreak(sentence: ReadSentence, index: number): boolean {
  const { items, startingAt } = sentence;
  const next = startingAt[index + 1];
  if (items[index]?.lower === ",")
    return next !== undefined && next.actors.length > 0 && isSubject(sentence, next);
  return isWord(items[index], "and") && next === undefined && !senseOf(items[index + 1], "contact");
}

/**
 * "bắt ba tàu cá hôm 5/6 trên Biển Đông và sớm gặp …": what stands between `from` and `to`, left of the contact at `at`,
 * is told of another verb of the clause that begins at `start`.
 */
export function isApart(
  sentence: ReadSentence,
  start: number,
  { from, to }: { readonly from: number; readonly to: number },
  at: number,
): boolean {
  if (sentence.grammar.modifiersFirst || isOpening(sentence, start, from)) return false;
  if (isBehindSubject(sentence, from)) return false;
  return sentence.items.slice(to, at).some((_, index) => isBreak(sentence, to + index));
}

/** "thăm Ankara, nơi ông hội đàm với …", "tới Bắc Kinh để hội đàm với …": the contact is what the journey leads to. */
export const isOfJourney = ({ items }: ReadSentence, from: number, at: number): boolean =>
  items.slice(from, at).some((item) => isWord(item, "where", "purpose"));
