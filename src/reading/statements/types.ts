import type { CueWord } from "../../language/reading-words.ts";
import type { Setting } from "../../schema/index.ts";
import type { Span } from "../../text/span.ts";
import type { ReadSentence } from "../clause.ts";
import type { RuleId } from "../explain/rules.ts";

/** Tells whether an actor is a news medium: named as where a story was taken from, it is a credit and no source. */
export type IsMedia = (id: string) => boolean;

/** What finding acts needs besides the sentence. */
export interface ActContext {
  readonly isMedia: IsMedia;
  /** The actor that stands for speakers without a name, told by the words from one item of the sentence up to another. */
  readonly unnamed: (sentence: ReadSentence, words: ItemRange) => string;
}

/** Items of a sentence from `from` up to and without `to`. */
export interface ItemRange {
  readonly from: number;
  readonly to: number;
}

/** What the sentences before told of speakers, for papers without authors. */
export interface Carried {
  /** Who spoke last. */
  readonly speakers: readonly string[];
  /** Who was told together last. */
  readonly pair: readonly string[];
}

/** Whose a paper is of which no author is told; `shared`: it has two. */
export const authorsOf = ({ speakers, pair }: Carried, shared: boolean): readonly string[] =>
  shared && pair.length > 0 ? pair : speakers;

/**
 * An act of speech found in one sentence. Indexes are items of the sentence; `content` holds the items from `from` up to
 * and without `to`.
 */
export interface SpeechAct {
  /** Index of the cue's item; of "theo" for attributions; -1 for a quotation that continues. */
  readonly cue: number;
  readonly rule: RuleId;
  readonly word: CueWord | null;
  /** Who speaks, by actor id; empty when nobody can be named. */
  readonly sources: readonly string[];
  /** Who relays it in the same sentence ("Bloomberg dẫn các nguồn tin"). */
  readonly via: string | null;
  readonly content: ItemRange;
  /** The act takes over the subject of the one before it ("…, đồng thời nhấn mạnh"). */
  readonly joint: boolean;
  /** The subject stands right before the cue. */
  readonly close: boolean;
  /** Items that belong to the act itself and not to what is said: where its day and setting stand. */
  readonly frame: ItemRange;
}

/** A statement before it gets its day, id and references. */
export interface StatementDraft {
  readonly sentence: number;
  readonly rule: RuleId;
  readonly sources: readonly string[];
  readonly via: string | null;
  /** The rule that told who relays it; null where nobody does. */
  readonly viaBy: RuleId | null;
  readonly quote: "direct" | "indirect" | "mixed";
  readonly cue: Span | null;
  readonly content: Span;
  readonly frame: Span;
  readonly addressee: string | null;
  readonly setting: Setting | null;
  readonly stance: CueWord["stance"];
}
