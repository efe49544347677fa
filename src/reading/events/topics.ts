import type { ReadSentence } from "../clause.ts";
import { type TopicsOf, topicsIn } from "../stances/topics.ts";
import { results } from "./same.ts";
import type { ContactDraft, ContactMention } from "./types.ts";

/** What the topics of contacts are read from. */
export interface ContactTopicsContext {
  readonly sentences: readonly ReadSentence[];
  readonly topics: TopicsOf;
}

/** How far from a contact word a topic may be named, in items: further off other clauses tell of other things. */
const REACH = 25;

/** Contact words by sentence; what is agreed on or exchanged is what others are about, and bounds none of them. */
function boundsOf(drafts: readonly ContactDraft[]): ReadonlyMap<number, readonly number[]> {
  const bounds = new Map<number, number[]>();
  for (const { mentions } of drafts)
    for (const { sentence, at, kind } of mentions)
      if (!results.has(kind)) bounds.set(sentence, [...(bounds.get(sentence) ?? []), at]);
  return bounds;
}

/** "Nuclear talks in Geneva and a meeting in Cairo on Gaza": each has the topics up to the contact before and behind. */
function topicsOfMention(
  { sentences, topics }: ContactTopicsContext,
  bounds: ReadonlyMap<number, readonly number[]>,
  { sentence: index, at }: ContactMention,
): string[] {
  const sentence = sentences[index];
  if (!sentence) return [];
  const others = (bounds.get(index) ?? []).filter((other) => other !== at);
  const last = Math.max(-1, ...others.filter((other) => other < at));
  const comma = sentence.items.findLastIndex(({ lower }, k) => k > last && k < at && lower === ",");
  const before = last < 0 ? last : Math.max(last, comma);
  const behind = Math.min(sentence.items.length, ...others.filter((other) => other > at));
  return topicsIn(topics, sentence, Math.max(before + 1, at - REACH), Math.min(behind, at + REACH));
}

/** Of each contact the topics that the words around it name in its sentences, in the order of reading. */
export function contactTopics(context: ContactTopicsContext, drafts: readonly ContactDraft[]): string[][] {
  const bounds = boundsOf(drafts);
  return drafts.map(({ mentions }) => [
    ...new Set(mentions.flatMap((mention) => topicsOfMention(context, bounds, mention))),
  ]);
}
