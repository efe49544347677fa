import { isJoint, mentionAt, type ReadSentence, skipFillersLeft } from "../clause.ts";
import { type Item, isHyphen, isWord, senseOf } from "../items.ts";
import type { FoundCue } from "./cues.ts";
import { isClosingMark } from "./quotation.ts";

/** Items looked through for "rằng" behind a cue. */
const THAT_REACH = 14;
/** A trailing adjunct is cut off only where at least this many items of content stay. */
const MIN_CONTENT = 6;

const isClosing = (item: Item | undefined): boolean =>
  item?.kind === "sign" &&
  (item.lower === "." || item.lower === "!" || item.lower === "…" || item.lower === "/");

/** Index behind the last item of the sentence that is no final sign. */
export function sentenceEnd({ items }: ReadSentence): number {
  let end = items.length;
  while (end > 0 && isClosing(items[end - 1])) end--;
  return end;
}

/** Where "rằng" or a colon stands behind a cue, before any other cue; -1 where there is none. */
function findComplementizer(sentence: ReadSentence, from: number): number {
  for (let at = from; at < Math.min(sentence.items.length, from + THAT_REACH); at++) {
    const item = sentence.items[at];
    if (isWord(item, "that") || (item?.lower === ":" && item.quote < 0)) return at;
    if (senseOf(item, "cue") || (item?.quote ?? -1) >= 0) return -1;
  }
  return -1;
}

/** Passes over what stands between a cue and its content: "thêm", "là", a comma, "với báo giới", a time of saying. */
function skipParticles(sentence: ReadSentence, from: number): number {
  let at = from;
  while (at < sentence.items.length) {
    const item = sentence.items[at];
    const isParticle =
      isWord(item, "that", "copula") ||
      item?.lower === "," ||
      item?.lower === ":" ||
      isWord(item, "particle");
    if (!isParticle) break;
    at++;
  }
  return at;
}

/** The index at which the content of a cue begins. */
export function contentStart(sentence: ReadSentence, cue: FoundCue): number {
  if (cue.word.complement === "as") {
    const copula = sentence.items.findIndex(
      (item, at) => at > cue.at && (isWord(item, "copula") || item.quote >= 0),
    );
    return skipParticles(sentence, copula);
  }
  const that = findComplementizer(sentence, cue.at + 1);
  if (that >= 0) return skipParticles(sentence, that);
  return skipParticles(sentence, skipAddressee(sentence, cue.at + 1));
}

/** "nói với các phóng viên", "nói với ông Trump": who is spoken to belongs to the cue. */
function skipAddressee(sentence: ReadSentence, from: number): number {
  if (!isWord(sentence.items[from], "with")) return from;
  return mentionAt(sentence, from + 1)?.to ?? from;
}

/** Where a joined cue cuts the content before it: in front of the comma or "đồng thời" that joins it. */
export function cutBefore(sentence: ReadSentence, cueAt: number): number {
  let at = skipFillersLeft(sentence, cueAt) + 1;
  while (at > 0 && isJoint(sentence.items[at - 1])) at--;
  return at;
}

/** ", theo ông Peskov" or ", một ngày sau khi …" at the end belong to the telling, not to what was said. */
export function cutAdjunct(sentence: ReadSentence, from: number, to: number): number {
  for (let at = from + MIN_CONTENT; at < to; at++) {
    if (sentence.items[at]?.lower !== "," || (sentence.items[at]?.quote ?? -1) >= 0) continue;
    const next = sentence.items[at + 1]?.kind === "time" ? at + 2 : at + 1;
    if (isWord(sentence.items[next], "after-event", "relative")) return at;
    if (isWord(sentence.items[at + 1], "according") && mentionAt(sentence, at + 2)?.to === to) return at;
  }
  return to;
}

/** The person or body that a cue's "với" names. */
export function addresseeOf(sentence: ReadSentence, cueAt: number): string | null {
  const after = isWord(sentence.items[cueAt + 1], "with") ? mentionAt(sentence, cueAt + 2) : undefined;
  return after?.actors.length === 1 ? (after.actors[0] ?? null) : null;
}

/** The quotation that ends right before item `at`, passing over a comma or dash; its index in the block, or -1. */
export function quoteEndingBefore(sentence: ReadSentence, at: number): number {
  let index = at - 1;
  const dashOrComma = (item: Item | undefined) => item?.lower === "," || isHyphen(item);
  while (index >= 0 && dashOrComma(sentence.items[index]) && (sentence.items[index]?.quote ?? -1) < 0)
    index--;
  return isClosingMark(sentence.items[index]) ? (sentence.items[index - 1]?.quote ?? -1) : -1;
}

/** Items of a quotation: first index and the index behind the last. */
export function quoteItems(sentence: ReadSentence, quote: number): { from: number; to: number } {
  const from = sentence.items.findIndex((item) => item.quote === quote);
  return { from, to: sentence.items.findLastIndex((item) => item.quote === quote) + 1 };
}
