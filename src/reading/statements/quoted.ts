import { isSubject, mentionEndingAt, type ReadSentence, skipFillersLeft } from "../clause.ts";
import { type Item, isWord, senseOf } from "../items.ts";
import type { Mention } from "../mentions/types.ts";
import { MIN_ITEMS, rangeSize } from "./content.ts";
import { contentOf, isTooShort } from "./quotation.ts";
import type { ItemRange, StatementDraft } from "./types.ts";

const isStop = (item: Item | undefined): boolean =>
  item?.lower === "." || item?.lower === "!" || item?.lower === "?" || item?.lower === "…";

/** "Tổng thống (Trump)": the name in brackets tells who is meant. */
function namedInBrackets(sentence: ReadSentence, left: number): Mention | undefined {
  const titled = sentence.items[left - 2]?.lower === "(" ? mentionEndingAt(sentence, left - 2) : undefined;
  const name = mentionEndingAt(sentence, left);
  return titled && name ? { ...name, from: titled.from } : undefined;
}

/** "“Tổng thống Putin nói rõ …": who is named at the beginning of a clause of the quotation, right before the verb. */
function speakerBefore(sentence: ReadSentence, at: number): Mention | null {
  const left = skipFillersLeft(sentence, at);
  const inBrackets = sentence.items[left]?.lower === ")" ? namedInBrackets(sentence, left) : undefined;
  const mention = inBrackets ?? mentionEndingAt(sentence, left + 1);
  if (mention?.actors.length !== 1 || !isSubject(sentence, mention) || isOpen(mention)) return null;
  const before = sentence.items[mention.from - 1];
  const opens = before === undefined || before.kind === "sign" || before.kind === "time";
  return opens || isWord(before, "but", "meanwhile") ? mention : null;
}

/** Of all whom a quotation tells of, a pronoun or a title alone may mean anybody. */
const isOpen = ({ reference }: Mention): boolean =>
  reference.type === "speaker" ||
  reference.type === "pronoun" ||
  (reference.type === "office" && reference.side === null);

/** What follows the verb, up to the end of its sentence within the quotation. */
function saidBehind({ items }: ReadSentence, at: number): ItemRange {
  let from = at + 1;
  while (isWord(items[from], "that") || items[from]?.lower === ",") from++;
  const quote = items[at]?.quote;
  let to = from;
  while (items[to]?.quote === quote && !isStop(items[to])) to++;
  return { from, to };
}

/** A verb that reports a clause, and is neither a noun nor still to be said. */
function isReporting({ items }: ReadSentence, at: number): boolean {
  const cue = senseOf(items[at], "cue")?.cue;
  if (cue?.complement !== "clause" || cue.weak) return false;
  return !cue.noun || isWord(items[at + 1], "that");
}

function draftAt(sentence: ReadSentence, at: number, outer: StatementDraft): StatementDraft | null {
  const cue = sentence.items[at];
  const speaker = cue && isReporting(sentence, at) ? speakerBefore(sentence, at) : null;
  const via = outer.sources[0];
  if (!cue || !speaker || via === undefined || outer.sources.includes(speaker.actors[0] ?? "")) return null;
  const range = saidBehind(sentence, at);
  const content = rangeSize(range) >= MIN_ITEMS ? contentOf(sentence, range.from, range.to) : null;
  if (!content || isTooShort(sentence, content)) return null;
  const told = { via, viaBy: "via/nested", addressee: null, setting: null } as const;
  return {
    ...told,
    sentence: outer.sentence,
    rule: "speech/verb",
    sources: speaker.actors,
    quote: "indirect",
    cue: { start: cue.start, end: cue.end },
    content: content.span,
    frame: { start: speaker.start, end: cue.end },
    stance: senseOf(cue, "cue")?.cue.stance ?? null,
  };
}

/** Speech inside a direct quotation: whoever is quoted tells what somebody else said. */
export function quotedSpeech(sentence: ReadSentence, outer: StatementDraft): StatementDraft[] {
  if (outer.quote !== "direct") return [];
  return sentence.items.flatMap((item, at) =>
    item.quote >= 0 && item.start >= outer.content.start && item.end <= outer.content.end
      ? (draftAt(sentence, at, outer) ?? [])
      : [],
  );
}
