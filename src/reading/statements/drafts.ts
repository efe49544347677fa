import type { Setting } from "../../schema/index.ts";
import { contains } from "../../text/span.ts";
import type { ReadSentence } from "../clause.ts";
import { senseOf } from "../items.ts";
import { findActs } from "./acts.ts";
import type { IsMedia } from "./attributions.ts";
import { addresseeOf } from "./content.ts";
import { type Content, contentOf, isQuoteOnly } from "./quotation.ts";
import type { SpeechAct, StatementDraft } from "./types.ts";

/** Fewest words of a statement, told or quoted. */
const MIN_WORDS = 4;
const MIN_QUOTED = 3;

/** What the sentences before leave behind for the next one. */
interface Carry {
  block: number;
  /** Who spoke last, for quotations that stand alone. */
  sources: readonly string[];
  endsOpen: boolean;
  /** A speaker told by another, and by whom: "Ông Lavrov cũng lưu ý" goes on being told by Peskov. */
  nested: { source: string; via: string } | null;
}

/** The act whose content holds the other's subject and cue; the innermost one. */
const parentOf = (act: SpeechAct, acts: readonly SpeechAct[]): SpeechAct | undefined =>
  acts.findLast(
    (other) =>
      other !== act &&
      other.content.from <= act.frame.from &&
      act.cue < other.content.to &&
      act.cue > other.cue,
  );

const settingOf = (sentence: ReadSentence, from: number, to: number): Setting | null => {
  for (const item of sentence.items.slice(from, to)) {
    const setting = senseOf(item, "setting")?.setting;
    if (setting) return setting;
  }
  return null;
};

/** Where the circumstances of an act stand: before its content within its parent's, and behind a quotation before it. */
function frameOf(
  sentence: ReadSentence,
  act: SpeechAct,
  parent: SpeechAct | undefined,
): { from: number; to: number } {
  const from = parent ? parent.content.from : 0;
  if (act.word === null) return act.frame;
  if (act.content.to <= act.cue) return { from: act.content.to, to: sentence.items.length };
  return { from: act.joint ? act.cue : from, to: act.content.from };
}

function viaOf(act: SpeechAct, parent: SpeechAct | undefined, carry: Carry): string | null {
  if (act.via) return act.via;
  if (parent) return parent.sources[0] ?? null;
  return carry.nested && carry.nested.source === act.sources[0] ? carry.nested.via : null;
}

/** Inside another's speech only verbs of saying count, and only where somebody else is the speaker. */
const isNestedSpeech = (act: SpeechAct, parent: SpeechAct): boolean =>
  act.word !== null &&
  act.close &&
  act.word.complement !== "any" &&
  !act.word.weak &&
  act.sources[0] !== parent.sources[0];

/** "trả lời: “có”", "gọi là hiệu quả": a word or two are no statement. */
function isTooShort(sentence: ReadSentence, { span, quote }: Content): boolean {
  const needed = quote === "direct" ? MIN_QUOTED : MIN_WORDS;
  let words = 0;
  for (const item of sentence.items) {
    if (item.kind !== "sign" && contains(span, item)) words += item.lower.split(" ").length;
    if (words >= needed) return false;
  }
  return true;
}

function draftOf(
  sentence: ReadSentence,
  index: number,
  act: SpeechAct,
  acts: readonly SpeechAct[],
  carry: Carry,
): StatementDraft | null {
  const parent = parentOf(act, acts);
  if (parent && !isNestedSpeech(act, parent)) return null;
  const content = contentOf(sentence, act.content.from, act.content.to);
  if (!content || isTooShort(sentence, content)) return null;
  const frame = frameOf(sentence, act, parent);
  const cue = sentence.items[act.cue];
  return {
    sentence: index,
    sources: act.sources,
    via: viaOf(act, parent, carry),
    quote: content.quote,
    cue: cue ? { start: cue.start, end: cue.end } : null,
    content: content.span,
    frame: {
      start: sentence.items[frame.from]?.start ?? sentence.start,
      end: sentence.items[frame.to - 1]?.end ?? sentence.start,
    },
    addressee: act.cue >= 0 ? addresseeOf(sentence, act.cue) : null,
    setting: settingOf(sentence, frame.from, frame.to),
    stance: act.word?.stance ?? null,
  };
}

/** A quotation alone is the last speaker's, in the same paragraph or behind a colon. */
function continued(sentence: ReadSentence, index: number, carry: Carry): StatementDraft | null {
  const follows = sentence.block === carry.block || carry.endsOpen;
  const content =
    follows && carry.sources.length > 0 && isQuoteOnly(sentence)
      ? contentOf(sentence, 0, sentence.items.length)
      : null;
  if (!content) return null;
  const none = { cue: null, addressee: null, setting: null, stance: null, via: null };
  return {
    sentence: index,
    sources: carry.sources,
    quote: "direct",
    content: content.span,
    frame: { start: sentence.start, end: sentence.start },
    ...none,
  };
}

function remember(carry: Carry, sentence: ReadSentence, drafts: readonly StatementDraft[]): void {
  if (sentence.block !== carry.block) carry.nested = null;
  carry.block = sentence.block;
  carry.endsOpen = sentence.items.at(-1)?.lower === ":";
  const last = drafts.at(-1);
  if (!last) return;
  carry.sources = last.sources;
  const told = drafts.find((draft) => draft.via !== null && draft.sources[0] !== undefined);
  carry.nested = told?.via && told.sources[0] ? { source: told.sources[0], via: told.via } : null;
}

/** All reported speech of the page, in the order of reading. */
export function draftStatements(sentences: readonly ReadSentence[], isMedia: IsMedia): StatementDraft[] {
  const carry: Carry = { block: -1, sources: [], endsOpen: false, nested: null };
  return sentences.flatMap((sentence, index) => {
    const before = sentence.block === carry.block ? carry : { ...carry, nested: null };
    const acts = findActs(sentence, isMedia);
    const drafts = acts.flatMap((act) => draftOf(sentence, index, act, acts, before) ?? []);
    const own = drafts.length > 0 ? drafts : [continued(sentence, index, before) ?? []].flat();
    remember(carry, sentence, own);
    return own;
  });
}
