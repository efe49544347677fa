import type { StanceWords } from "../../language/stance-words.ts";
import { isJoint, isSubject, mentionAt, type ReadSentence, skipFillersRight } from "../clause.ts";
import { isWord, senseOf } from "../items.ts";
import type { ItemRange } from "./types.ts";

/** Fewest items that are something to offer, ask or refuse. */
const MIN_ITEMS = 2;

const isStop = (sentence: ReadSentence, at: number): boolean => {
  const item = sentence.items[at];
  // A dot inside is one of a number ("1.000 tù binh"): where the sentence ends is the limit already.
  return item?.kind === "sign" && /^[!?;…]$/u.test(item.lower);
};

/** A new clause begins here: "nhưng …", ", trong khi …", ", ông Trump nói …". */
function beginsClause(sentence: ReadSentence, at: number): boolean {
  const item = sentence.items[at];
  // "các vùng còn kiểm soát": some of these words stand before verbs too.
  if (isWord(item, "but", "meanwhile"))
    return !isWord(item, "auxiliary") || sentence.items[at - 1]?.lower === ",";
  if (item?.lower !== "," && !isWord(item, "and")) return false;
  const behind = isWord(sentence.items[at + 1], "and") ? at + 2 : at + 1;
  const next = skipFillersRight(sentence, behind);
  if (isWord(sentence.items[next], "after-event", "relative", "but", "meanwhile")) return true;
  if (senseOf(sentence.items[next], "cue")) return true;
  const mention = item?.lower === "," ? mentionAt(sentence, next) : undefined;
  return mention !== undefined && isSubject(sentence, mention) && isVerb(sentence, mention.to);
}

function isVerb(sentence: ReadSentence, at: number): boolean {
  const item = sentence.items[at];
  return (
    isWord(item, "auxiliary", "negation") ||
    senseOf(item, "cue") !== undefined ||
    senseOf(item, "status") !== undefined
  );
}

/** Words between a verb and what it is about: "rằng", a colon, "việc". */
const isLink = (sentence: ReadSentence, at: number, words: StanceWords): boolean =>
  words.nominalisers.includes(sentence.items[at]?.lower ?? "") ||
  isWord(sentence.items[at], "that", "copula", "particle") ||
  sentence.items[at]?.lower === ":";

/** What tells where a complement begins and ends. */
interface ComplementWords {
  readonly words: StanceWords;
  readonly stops: ReadonlySet<number>;
  /** The verb stands in a clause that is made a noun ("việc Mỹ đồng ý đối thoại là …"): what follows "là" is told of it. */
  readonly isNominal: boolean;
}

/**
 * What the verb is about and the condition behind it, both inside `limit`. Null where there is too little of it. `stops`:
 * items at which another verb of the same subject is joined.
 */
export function complementOf(
  sentence: ReadSentence,
  behind: number,
  limit: number,
  { words, stops, isNominal }: ComplementWords,
): { readonly complement: ItemRange; readonly condition: ItemRange | null } | null {
  let from = behind;
  while (from < limit && isLink(sentence, from, words)) from++;
  if (isWord(sentence.items[from], "purpose", "after-event", "with", "and")) return null;
  let to = from;
  let condition: ItemRange | null = null;
  for (; to < limit; to++) {
    if (isStop(sentence, to) || stops.has(to) || (to > from && beginsClause(sentence, to))) break;
    if (isNominal && to > from && isWord(sentence.items[to], "copula")) break;
    if (isWord(sentence.items[to], "if")) {
      condition = conditionAt(sentence, to, limit);
      break;
    }
  }
  while (to > from && isJoint(sentence.items[to - 1])) to--;
  return to - from >= MIN_ITEMS ? { complement: { from, to }, condition } : null;
}

/** The condition that "nếu" or "với điều kiện" brings in, up to the end of its clause. */
function conditionAt(sentence: ReadSentence, at: number, limit: number): ItemRange | null {
  let to = at + 1;
  while (to < limit && !isStop(sentence, to) && !beginsClause(sentence, to)) to++;
  return to - at > MIN_ITEMS ? { from: at, to } : null;
}

/** "Nếu Mỹ dỡ bỏ trừng phạt, Iran sẽ …": the condition that stands before the clause, from `start` on. */
export function conditionBefore(sentence: ReadSentence, start: number, at: number): ItemRange | null {
  if (!isWord(sentence.items[start], "if")) return null;
  const comma = sentence.items.findIndex((item, index) => index > start && index < at && item.lower === ",");
  return comma > start + MIN_ITEMS ? { from: start, to: comma } : null;
}
