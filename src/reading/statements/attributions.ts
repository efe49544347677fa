import { mentionAt, type ReadSentence } from "../clause.ts";
import { indexesOf, isWord, senseOf } from "../items.ts";
import type { Mention } from "../mentions/types.ts";
import { cutAdjunct, quoteEndingBefore, quoteItems, sentenceEnd } from "./content.ts";
import type { SpeechAct } from "./types.ts";

/** Tells whether an actor is a news medium: named as where a story was taken from, it is a credit and no source. */
export type IsMedia = (id: string) => boolean;

/** The fewest items that make a content. */
export const MIN_ITEMS = 3;

/** "theo ông X," and "theo thông báo của X,": who is named, and the index behind. */
function attributionAt(sentence: ReadSentence, at: number): { mention: Mention; to: number } | null {
  if (!isWord(sentence.items[at], "according") || (sentence.items[at]?.quote ?? -1) >= 0) return null;
  let next = at + 1;
  while (senseOf(sentence.items[next], "speech") || isWord(sentence.items[next], "of", "determiner", "two"))
    next++;
  const mention = mentionAt(sentence, next);
  return mention && mention.actors.length > 0 ? { mention, to: mention.to } : null;
}

/** "hai nguồn thạo tin được Reuters trích dẫn": the medium behind "được". */
function quotingMedium(sentence: ReadSentence, at: number, isMedia: IsMedia): string | null {
  const medium = isWord(sentence.items[at], "passive") ? mentionAt(sentence, at + 1)?.actors[0] : undefined;
  return medium !== undefined && isMedia(medium) ? medium : null;
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

/** Attributions: what follows the comma is the content; at the end of a sentence, what stands before it. */
export function attributions(sentence: ReadSentence, isMedia: IsMedia): SpeechAct[] {
  return indexesOf(sentence.items, (item) => isWord(item, "according")).flatMap((at) => {
    const found = attributionAt(sentence, at);
    if (!found || found.mention.actors.some(isMedia)) return [];
    const comma = commaFrom(sentence, found.to);
    const end = sentenceEnd(sentence);
    const frame = { from: at, to: comma >= 0 ? comma : found.to };
    const via = quotingMedium(sentence, found.to, isMedia);
    const act = { cue: at, word: null, sources: found.mention.actors, via, joint: false, close: true, frame };
    if (comma >= 0 && comma + MIN_ITEMS < end)
      return [{ ...act, content: { from: comma + 1, to: cutAdjunct(sentence, comma + 1, end) } }];
    return at > MIN_ITEMS && found.to >= end && sentence.items[at - 1]?.lower === ","
      ? [{ ...act, content: contentBefore(sentence, at) }]
      : [];
  });
}

/** What stands before a closing "…, theo ông X": the quotation that ends there, else the sentence. */
function contentBefore(sentence: ReadSentence, at: number): SpeechAct["content"] {
  const quote = quoteEndingBefore(sentence, at);
  return quote >= 0 ? quoteItems(sentence, quote) : { from: 0, to: at - 1 };
}

/** "TASS dẫn lời ông Peskov: “…”": a relayed speaker without a verb of saying of his own. */
export function relays(sentence: ReadSentence): SpeechAct[] {
  return indexesOf(sentence.items, (item) => item.quote < 0 && isWord(item, "relay")).flatMap((at) => {
    const mention = mentionAt(sentence, at + 1);
    if (!mention || mention.actors.length === 0) return [];
    const opener = sentence.items[mention.to];
    if (!isWord(opener, "that") && opener?.lower !== ":") return [];
    const content = { from: mention.to + 1, to: sentenceEnd(sentence) };
    const frame = { from: at, to: mention.to };
    const act = {
      cue: at,
      word: null,
      sources: mention.actors,
      via: relayer(sentence, mention),
      content,
      joint: false,
      close: true,
      frame,
    };
    return rangeSize(content) >= MIN_ITEMS ? [act] : [];
  });
}

/** "Bloomberg dẫn các nguồn thạo tin": the medium that relays what the cue's subject says. */
export function relayer(sentence: ReadSentence, subject: Mention): string | null {
  const relay = sentence.items.findLastIndex((item, at) => at < subject.from && isWord(item, "relay"));
  if (relay < 0 || subject.from - relay > 2) return null;
  const medium = sentence.mentions.findLast((mention) => mention.to <= relay && mention.actors.length === 1);
  return medium?.actors[0] ?? null;
}

export const rangeSize = ({ from, to }: { from: number; to: number }): number => to - from;
