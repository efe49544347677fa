import { mentionAt, type ReadSentence } from "../clause.ts";
import { senseOf } from "../items.ts";
import { type Content, contentOf, isQuoteOnly, quoteItems } from "./quotation.ts";
import type { StatementDraft } from "./types.ts";

/** What the sentences before leave behind for the next one. */
export interface Carry {
  block: number;
  /** Who spoke last, for quotations that stand alone. */
  sources: readonly string[];
  /** By whom his words were told. */
  via: string | null;
  /** Who was told together last: the authors of "tuyên bố chung". */
  pair: readonly string[];
  endsOpen: boolean;
  /** The last sentence was speech: a paragraph that is nothing but a quotation goes on with it. */
  endsSpoken: boolean;
  /** A speaker told by another, and by whom: "Ông Lavrov cũng lưu ý" goes on being told by Peskov. */
  nested: { source: string; via: string } | null;
}

/** Fewest items of a quotation that goes on inside a sentence of the outlet, and most items before it. */
const MIN_EMBEDDED = 8;
const MAX_BEFORE = 3;

/** A sentence that is nothing but a quotation: in the same paragraph, behind a colon, or right behind the speaker's paragraph. */
function quotedAlone(sentence: ReadSentence, carry: Carry): Content | null {
  const follows = sentence.block === carry.block || carry.endsOpen || carry.endsSpoken;
  return follows && isQuoteOnly(sentence) ? contentOf(sentence, 0, sentence.items.length) : null;
}

/** "“…” để tránh chiến tranh", "Ông “…”": a long quotation that opens a sentence of the same paragraph without speech. */
function embedded(sentence: ReadSentence, carry: Carry): Content | null {
  const [quote, another] = [...sentence.quotes.keys()];
  if (quote === undefined || another !== undefined) return null;
  if (sentence.block !== carry.block || !carry.endsSpoken) return null;
  const range = quoteItems(sentence, quote);
  const isOwn = range.from <= 1 || mentionAt(sentence, 0)?.actors[0] === carry.sources[0];
  const hasCue = sentence.items.some((item) => item.quote < 0 && senseOf(item, "cue"));
  if (hasCue || !isOwn || range.from > MAX_BEFORE || range.to - range.from < MIN_EMBEDDED) return null;
  return contentOf(sentence, range.from, range.to);
}

/** A quotation that nobody's verb claims goes on with the words of the last speaker. */
export function continued(sentence: ReadSentence, index: number, carry: Carry): StatementDraft | null {
  if (carry.sources.length === 0) return null;
  const content = quotedAlone(sentence, carry) ?? embedded(sentence, carry);
  if (!content) return null;
  const none = { cue: null, addressee: null, setting: null, stance: null };
  return {
    sentence: index,
    rule: "speech/continued-quotation",
    sources: carry.sources,
    via: carry.via,
    viaBy: carry.via === null ? null : "via/still-told",
    quote: "direct",
    content: content.span,
    frame: { start: sentence.start, end: sentence.start },
    ...none,
  };
}
