import { isSubject, mentionEndingAt, type ReadSentence, skipFillersLeft } from "../clause.ts";
import { type Item, isWord, senseOf } from "../items.ts";
import type { Mention } from "../mentions/types.ts";
import { MIN_ITEMS, rangeSize } from "./content.ts";
import { contentOf, isTooShort } from "./quotation.ts";
import type { ItemRange, StatementDraft } from "./types.ts";

const isStop = (item: Item | undefined): boolean =>
  item?.lower === "." || item?.lower === "!" || item?.lower === "?" || item?.lower === "…";

/** Index behind the words that name somebody, where they end at item `left`; "Tổng thống (Trump)" ends before the brackets. */
const behindName = ({ items }: ReadSentence, left: number): number =>
  items[left]?.lower === ")" && items[left - 2]?.lower === "(" ? left - 2 : left + 1;

/** "“Tổng thống nói rõ …": who is named at the beginning of a clause of the quotation, right before the verb. */
function speakerBefore(sentence: ReadSentence, at: number): Mention | null {
  const mention = mentionEndingAt(sentence, behindName(sentence, skipFillersLeft(sentence, at)));
  if (!mention || mention.actors.length !== 1 || !isSubject(sentence, mention)) return null;
  // Of several whom the quotation tells of, a pronoun means anybody.
  if (mention.reference.type === "speaker" || mention.reference.type === "pronoun") return null;
  const before = sentence.items[mention.from - 1];
  const opens = before === undefined || before.kind === "sign" || before.kind === "time";
  return opens || isWord(before, "but", "meanwhile") ? mention : null;
}

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
  if (!cue || cue.complement !== "clause" || cue.weak) return false;
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
