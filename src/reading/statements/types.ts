import type { CueWord } from "../../language/reading-words.ts";
import type { Setting } from "../../schema/index.ts";
import type { Span } from "../../text/span.ts";

/**
 * An act of speech found in one sentence. Indexes are items of the sentence; `content` holds the items from `from` up to
 * and without `to`.
 */
export interface SpeechAct {
  /** Index of the cue's item; of "theo" for attributions; -1 for a quotation that continues. */
  readonly cue: number;
  readonly word: CueWord | null;
  /** Who speaks, by actor id; empty when nobody can be named. */
  readonly sources: readonly string[];
  /** Who relays it in the same sentence ("Bloomberg dẫn các nguồn tin"). */
  readonly via: string | null;
  readonly content: { readonly from: number; readonly to: number };
  /** The act takes over the subject of the one before it ("…, đồng thời nhấn mạnh"). */
  readonly joint: boolean;
  /** The subject stands right before the cue. */
  readonly close: boolean;
  /** Items that belong to the act itself and not to what is said: where its day and setting stand. */
  readonly frame: { readonly from: number; readonly to: number };
}

/** A statement before it gets its day, id and references. */
export interface StatementDraft {
  readonly sentence: number;
  readonly sources: readonly string[];
  readonly via: string | null;
  readonly quote: "direct" | "indirect" | "mixed";
  readonly cue: Span | null;
  readonly content: Span;
  readonly frame: Span;
  readonly addressee: string | null;
  readonly setting: Setting | null;
  readonly stance: CueWord["stance"];
}
