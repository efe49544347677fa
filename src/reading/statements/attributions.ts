import { mentionAt, type ReadSentence } from "../clause.ts";
import type { RuleId } from "../explain/rules.ts";
import { type Item, indexesOf, isHyphen, isWord, senseOf } from "../items.ts";
import type { Mention } from "../mentions/types.ts";
import { behindNounPhrase } from "./adjuncts.ts";
import { cutAdjunct, MIN_ITEMS, sentenceEnd } from "./content.ts";
import { leadsToPeople } from "./noun-phrases.ts";
import { isLink, quoteEndingBefore, quoteItems } from "./quotation.ts";
import {
  type ActContext,
  authorsOf,
  type Carried,
  type IsMedia,
  type ItemRange,
  type SpeechAct,
} from "./types.ts";

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
function attributionAt(
  sentence: ReadSentence,
  at: number,
  carried: Carried,
  unnamed: ActContext["unnamed"],
): Attribution | null {
  const { items } = sentence;
  if (!isWord(items[at], "according") || (items[at]?.quote ?? -1) >= 0) return null;
  const mention = attributedTo(sentence, at + 1);
  if (mention) return { sources: mention.actors, to: mention.to };
  const end = behindNounPhrase(sentence, at + 1);
  if (leadsToPeople(sentence, at + 1, end - 1))
    return { sources: [unnamed(sentence, { from: at + 1, to: end })], to: end };
  return paperAt(sentence, at + 1, carried);
}

/** "theo đề nghị của X": what somebody wished, and did not tell. */
function isWish(item: Item | undefined): boolean {
  const stance = senseOf(item, "cue")?.cue.stance;
  return stance === "demands" || stance === "offers";
}

/** "lời của | ông X", "a statement from | the ministry": who is named behind the words for a paper. */
export function attributedTo(sentence: ReadSentence, from: number): Mention | undefined {
  const { items, grammar } = sentence;
  const isNamed = (index: number): boolean => (mentionAt(sentence, index)?.actors.length ?? 0) > 0;
  let at = from;
  while (
    !((grammar.modifiersFirst || isWord(items[at], "article")) && isNamed(at)) &&
    !(grammar.finiteVerbs && isWord(items[at], "that")) &&
    (senseOf(items[at], "speech") ||
      isWord(items[at], "of", "author", "determiner", "two", "document") ||
      (isWord(items[at + 1], "of") && !mentionAt(sentence, at) && !isWish(items[at])))
  )
    at++;
  return isNamed(at) ? mentionAt(sentence, at) : undefined;
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
  // "Theo ông X, phát ngôn của ông Y …" opens with a noun.
  const verb = senseOf(items[from], "cue") && !isWord(items[from + 1], "of") ? from + 1 : from;
  return verb > from && isWord(items[verb], "that") ? verb + 1 : verb;
}

/** "Khả năng này, theo ông X, đang …": the attribution stands between the subject and the verb of what he says. */
const partsClause = (sentence: ReadSentence, at: number, comma: number): boolean =>
  at > 1 &&
  sentence.items[at - 1]?.lower === "," &&
  isWord(sentence.items[comma + 1], "auxiliary", "negation") &&
  !mentionAt(sentence, comma + 2);

/** A verb of saying, outside quotation marks, that needs no "that" to be one. */
function isSaying(item: Item): boolean {
  const cue = item.quote < 0 ? senseOf(item, "cue")?.cue : undefined;
  return cue !== undefined && !cue.noun && cue.complement !== "that";
}

/** "The ship is registered abroad, according to Yonhap": where nobody else speaks, the medium does. */
const isOnlySource = ({ items, grammar }: ReadSentence, at: number): boolean =>
  grammar.toldBehindVerb && at > 0 && !items.some(isSaying) && !items.some((item) => item.quote >= 0);

/** "The talks failed, | according to Mr Lavrov, a former envoy": all that stands before it, where nobody else has said it. */
function clauseBefore(sentence: ReadSentence, at: number): ItemRange | null {
  const quote = quoteEndingBefore(sentence, at);
  if (quote >= 0) return quoteItems(sentence, quote);
  const before = sentence.items.slice(0, at);
  if (before.some(isSaying)) return null;
  const from = isWord(sentence.items[0], "but", "and") ? 1 : 0;
  return { from, to: isLink(sentence.items[at - 1]) ? at - 1 : at };
}

/** Attributions with what they tell. */
export function attributions(sentence: ReadSentence, context: ActContext, carried: Carried): SpeechAct[] {
  const { isMedia, unnamed } = context;
  return indexesOf(sentence.items, (item) => isWord(item, "according")).flatMap((at) => {
    const found = attributionAt(sentence, at, carried, unnamed);
    if (!found || (found.sources.some(isMedia) && !isOnlySource(sentence, at))) return [];
    const comma = commaFrom(sentence, found.to);
    const frame = { from: at, to: comma >= 0 ? comma : found.to };
    const content = attributedContent(sentence, { at, comma, to: found.to });
    const via = quotingMedium(sentence, found.to, comma >= 0 ? comma : sentenceEnd(sentence), isMedia);
    const rule: RuleId = "speech/according-to";
    const act = { cue: at, rule, word: null, sources: found.sources, via, joint: false, close: true, frame };
    return content ? [{ ...act, content }] : [];
  });
}

/** An attribution at item `at`, whose speaker ends before `to`, and the comma behind it (-1 where none follows). */
interface Place {
  readonly at: number;
  readonly comma: number;
  readonly to: number;
}

/** What an attribution tells: what follows its comma; at the end of a sentence, what stands before it. */
function attributedContent(sentence: ReadSentence, { at, comma, to }: Place): ItemRange | null {
  const end = sentenceEnd(sentence);
  if (comma >= 0 && partsClause(sentence, at, comma)) return { from: 0, to: end };
  if (sentence.grammar.toldBehindVerb && at > MIN_ITEMS) return clauseBefore(sentence, at);
  const from = behindVerb(sentence, comma + 1);
  if (comma >= 0 && from + MIN_ITEMS <= end) return { from, to: cutAdjunct(sentence, from, end) };
  return at > MIN_ITEMS && to >= end ? contentBefore(sentence, at) : null;
}

/** What stands before a closing "…, theo ông X" or "… - theo ông X": the quotation that ends there, else the sentence. */
function contentBefore(sentence: ReadSentence, at: number): ItemRange | null {
  const quote = quoteEndingBefore(sentence, at);
  if (quote >= 0) return quoteItems(sentence, quote);
  const link = sentence.items[at - 1];
  return link?.lower === "," || isHyphen(link) ? { from: 0, to: at - 1 } : null;
}
