import { mentionAt, type ReadSentence } from "../clause.ts";
import { type Item, indexesOf, isWord, senseOf } from "../items.ts";
import type { Mention } from "../mentions/types.ts";
import { MIN_ITEMS, rangeSize, sentenceEnd } from "./content.ts";
import type { IsMedia, ItemRange, SpeechAct } from "./types.ts";

const isSpeechNoun = (item: Item | undefined): boolean =>
  senseOf(item, "cue")?.cue.noun === true || senseOf(item, "speech") !== undefined;

/** "tuyên bố của" as one item of the lexicon, or as two: the index behind; -1 where no noun of saying has an owner. */
function behindOf({ items }: ReadSentence, at: number): number {
  if (!isSpeechNoun(items[at])) return -1;
  if (isWord(items[at + 1], "of")) return at + 2;
  return senseOf(items[at], "speech") && !senseOf(items[at], "cue") ? at + 1 : -1;
}

/** Whose words the noun at item `at` means: "của ông X", "của người Israel". */
function ownerOf(sentence: ReadSentence, at: number): Mention | undefined {
  const of = behindOf(sentence, at);
  if (of < 0) return undefined;
  return mentionAt(sentence, isWord(sentence.items[of], "relative") ? of + 1 : of);
}

/** The noun is an object: as the subject of its sentence it would have a verb behind what was said. */
function isObject({ items }: ReadSentence, at: number): boolean {
  let before = at - 1;
  while (isWord(items[before], "determiner", "plural")) before--;
  const item = items[before];
  return item !== undefined && item.kind !== "sign" && !isWord(item, "but", "meanwhile", "according");
}

/** What stands behind "rằng", up to the next comma. */
function contentBehind(sentence: ReadSentence, owner: Mention): ItemRange | null {
  const { items } = sentence;
  const that = items[owner.to]?.lower === "," ? owner.to + 1 : owner.to;
  if (!isWord(items[that], "that")) return null;
  const from = that + 1;
  const comma = items.findIndex((item, at) => at >= from + MIN_ITEMS && item.lower === "," && item.quote < 0);
  const content = { from, to: comma < 0 ? sentenceEnd(sentence) : comma };
  return rangeSize(content) > MIN_ITEMS ? content : null;
}

/** "đáp lại tuyên bố của ông X rằng …": words that a noun of saying brings in, with whose they are. */
export function nounActs(sentence: ReadSentence, isMedia: IsMedia): SpeechAct[] {
  return indexesOf(sentence.items, (item) => item.quote < 0 && isSpeechNoun(item)).flatMap((at) => {
    const owner = ownerOf(sentence, at);
    if (!owner || owner.place || owner.actors.length === 0 || owner.actors.some(isMedia)) return [];
    const content = isObject(sentence, at) ? contentBehind(sentence, owner) : null;
    if (!content) return [];
    const frame = { from: at, to: content.from };
    const said = { cue: at, rule: "speech/noun", word: null, sources: owner.actors, via: null } as const;
    return [{ ...said, content, joint: false, close: true, frame }];
  });
}
