import { mentionAt, type ReadSentence } from "../clause.ts";
import { type Item, isWord, senseOf } from "../items.ts";

/** Words behind which a noun phrase has ended, as far as the language tells. */
const endsPhrase = (item: Item): boolean =>
  item.kind === "sign" ||
  item.kind === "time" ||
  isWord(
    item,
    "determiner",
    "of",
    "preposition",
    "inside",
    "at",
    "with",
    "toward",
    "around",
    "that",
    "and",
    "or",
  ) ||
  isWord(item, "but", "clausal", "modal", "negation", "relative", "relativizer", "purpose", "auxiliary") ||
  isWord(item, "subordinator", "after-event", "whereas", "possessive") ||
  (senseOf(item, "cue") !== undefined && !isWord(item, "document") && !senseOf(item, "contact"));

/** A verb that makes a clause: "had", "would take place". */
export const isVerbal = (item: Item): boolean =>
  isWord(item, "clausal", "modal") || (senseOf(item, "status") !== undefined && item.lower.includes(" "));

/** Index behind the nouns from item `from` on, up to whoever is named next. */
function behindNouns(sentence: ReadSentence, from: number): number {
  let at = from;
  for (let item = sentence.items[at]; item !== undefined && !endsPhrase(item); item = sentence.items[at]) {
    if (at > from && mentionAt(sentence, at)) break;
    at++;
  }
  return at;
}

/** Index behind the noun phrase that begins at `from`: "a crowd of supporters", "the BBC", "Iran's parliament". */
export function behindNounPhrase(sentence: ReadSentence, from: number): number {
  const { items } = sentence;
  let at = from;
  while (!mentionAt(sentence, at) && isWord(items[at], "determiner", "two")) at++;
  const named = mentionAt(sentence, at)?.to;
  const goesOn = named !== undefined && ["name", "number"].includes(items[named]?.kind ?? "sign");
  const end = named === undefined || goesOn ? behindNouns(sentence, named ?? at) : named;
  if (end === at) return from;
  if (isWord(items[end], "possessive")) return behindNouns(sentence, end + 1);
  return isWord(items[end], "of") ? Math.max(end, behindNounPhrase(sentence, end + 1)) : end;
}

/** Index behind whom a verb has for its object: "told | reporters". */
export const behindTold = (sentence: ReadSentence, from: number): number => behindNounPhrase(sentence, from);

/** The words from item `from` up to `to` tell where, when or in what something is said, and not of how much or whom. */
function tellsOccasion({ items, ...sentence }: ReadSentence, from: number, to: number): boolean {
  const [first] = [items[from]];
  if (isWord(first, "determiner")) return true;
  const isKnown = (item: Item): boolean =>
    item.kind === "name" ||
    senseOf(item, "setting") !== undefined ||
    senseOf(item, "contact") !== undefined ||
    isWord(item, "document", "press");
  return sentence.startingAt[from] !== undefined || items.slice(from, to).some(isKnown);
}

/** Index behind one adjunct of the telling at `at`; `at` itself where none stands there. */
function behindAdjunct(sentence: ReadSentence, at: number): number {
  const { items } = sentence;
  const item = items[at];
  if (item?.kind === "time" || senseOf(item, "setting")) return at + 1;
  if (item?.lower === "(")
    return items.findIndex((other, index) => index > at && other.lower === ")") + 1 || at;
  // "said, however, the talks …"
  if (item?.lower === "," && isWord(items[at + 1], "particle", "but") && items[at + 2]?.lower === ",")
    return at + 3;
  // "said later on Monday", "said again in London"
  if (isWord(item, "auxiliary", "particle") && (opensAdjunct(items[at + 1]) || isWord(items[at + 1], "that")))
    return at + 1;
  if (!isWord(item, "around")) return at;
  if (items[at + 1]?.kind === "time") return at + 2;
  const end = behindNounPhrase(sentence, at + 1);
  return end > at + 1 && tellsOccasion(sentence, at + 1, end) ? end : at;
}

const opensAdjunct = (item: Item | undefined): boolean =>
  item?.kind === "time" || isWord(item, "around") || senseOf(item, "setting") !== undefined;

/** Index behind the adjuncts of the telling from item `from` on: "said | on Monday in a post on X | the talks …". */
export function skipAdjuncts(sentence: ReadSentence, from: number): number {
  let at = from;
  for (let next = behindAdjunct(sentence, at); next > at; next = behindAdjunct(sentence, at)) at = next;
  return at;
}
