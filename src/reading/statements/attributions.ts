import { mentionAt, type ReadSentence } from "../clause.ts";
import type { RuleId } from "../explain/rules.ts";
import { indexesOf, isHyphen, isWord, senseOf } from "../items.ts";
import { cutAdjunct, MIN_ITEMS, quoteEndingBefore, quoteItems, sentenceEnd } from "./content.ts";
import type { IsMedia } from "./relays.ts";
import { authorsOf, type Carried, type ItemRange, type SpeechAct } from "./types.ts";

/** "theo tuyên bố chung,": the authors of a paper told before. */
function paperAt({ items }: ReadSentence, at: number, carried: Carried): Attribution | null {
  const isPaper = isWord(items[at], "document", "joint-document") || senseOf(items[at], "speech");
  if (!isPaper || items[at + 1]?.lower !== ",") return null;
  const sources = authorsOf(carried, isWord(items[at], "joint-document"));
  return sources.length > 0 ? { sources, to: at + 1 } : null;
}

/** Who is named behind "theo", and the index behind. */
interface Attribution {
  readonly sources: readonly string[];
  readonly to: number;
}

/** "theo ông X," and "theo thông báo của X,". */
function attributionAt(sentence: ReadSentence, at: number, carried: Carried): Attribution | null {
  if (!isWord(sentence.items[at], "according") || (sentence.items[at]?.quote ?? -1) >= 0) return null;
  let next = at + 1;
  while (
    senseOf(sentence.items[next], "speech") ||
    isWord(sentence.items[next], "of", "determiner", "two", "document") ||
    (isWord(sentence.items[next + 1], "of") && !mentionAt(sentence, next))
  )
    next++;
  const mention = mentionAt(sentence, next);
  return mention && mention.actors.length > 0
    ? { sources: mention.actors, to: mention.to }
    : paperAt(sentence, at + 1, carried);
}

/** "hai nguồn thạo tin về đàm phán được Reuters trích dẫn": the medium behind "được", before the comma. */
function quotingMedium(sentence: ReadSentence, from: number, to: number, isMedia: IsMedia): string | null {
  for (let at = from; at < to; at++) {
    const medium = isWord(sentence.items[at], "passive") ? mentionAt(sentence, at + 1)?.actors[0] : undefined;
    if (medium !== undefined && isMedia(medium)) return medium;
  }
  return null;
}

/** The comma behind a speaker; one before an apposition ("ông X, nhà sáng lập Y, …") is passed over. */
function commaFrom(sentence: ReadSentence, from: number): number {
  const comma = nextComma(sentence, from);
  const isApposition = comma >= 0 && senseOf(sentence.items[comma + 1], "title") !== undefined;
  const next = isApposition ? nextComma(sentence, comma + 1) : -1;
  return next >= 0 ? next : comma;
}

const nextComma = (sentence: ReadSentence, from: number): number => {
  const at = sentence.items.findIndex(
    (item, index) => index >= from && item.quote < 0 && (item.lower === "," || item.lower === ":"),
  );
  return at >= 0 && at - from <= 8 ? at : -1;
};

/** "Theo ông X, cho biết …": a verb of saying that repeats the attribution is no content. */
function behindVerb({ items }: ReadSentence, from: number): number {
  const verb = senseOf(items[from], "cue") ? from + 1 : from;
  return verb > from && isWord(items[verb], "that") ? verb + 1 : verb;
}

/** "Khả năng này, theo ông X, đang …": the attribution stands between the subject and the verb of what he says. */
const partsClause = (sentence: ReadSentence, at: number, comma: number): boolean =>
  at > 1 &&
  sentence.items[at - 1]?.lower === "," &&
  isWord(sentence.items[comma + 1], "auxiliary", "negation") &&
  !mentionAt(sentence, comma + 2);

/** Attributions: what follows the comma is the content; at the end of a sentence, what stands before it. */
export function attributions(sentence: ReadSentence, isMedia: IsMedia, carried: Carried): SpeechAct[] {
  return indexesOf(sentence.items, (item) => isWord(item, "according")).flatMap((at) => {
    const found = attributionAt(sentence, at, carried);
    if (!found || found.sources.some(isMedia)) return [];
    const comma = commaFrom(sentence, found.to);
    const end = sentenceEnd(sentence);
    const frame = { from: at, to: comma >= 0 ? comma : found.to };
    const via = quotingMedium(sentence, found.to, comma >= 0 ? comma : end, isMedia);
    const rule: RuleId = "speech/according-to";
    const act = { cue: at, rule, word: null, sources: found.sources, via, joint: false, close: true, frame };
    const from = behindVerb(sentence, comma + 1);
    if (comma >= 0 && partsClause(sentence, at, comma)) return [{ ...act, content: { from: 0, to: end } }];
    if (comma >= 0 && from + MIN_ITEMS <= end)
      return [{ ...act, content: { from, to: cutAdjunct(sentence, from, end) } }];
    const before = at > MIN_ITEMS && found.to >= end ? contentBefore(sentence, at) : null;
    return before ? [{ ...act, content: before }] : [];
  });
}

/** What stands before a closing "…, theo ông X" or "… - theo ông X": the quotation that ends there, else the sentence. */
function contentBefore(sentence: ReadSentence, at: number): ItemRange | null {
  const quote = quoteEndingBefore(sentence, at);
  if (quote >= 0) return quoteItems(sentence, quote);
  const link = sentence.items[at - 1];
  return link?.lower === "," || isHyphen(link) ? { from: 0, to: at - 1 } : null;
}
