import type { FoundTime, KnownParts, TimeRule } from "./types.ts";

/** A time expression while rules still work on it: token span and what its words say. */
export interface Draft {
  readonly from: number;
  readonly to: number;
  readonly type: FoundTime["type"];
  readonly known: KnownParts;
  readonly mod?: string | null;
  readonly shift?: FoundTime["shift"];
  readonly direction?: FoundTime["direction"];
  /** Tense where no word around it tells one: "this Friday" is more often to come. */
  readonly likely?: FoundTime["tense"];
  readonly zone?: FoundTime["zone"];
  readonly value?: string;
  readonly joined?: FoundTime["joined"];
}

/** A draft with the rule that found it. */
export interface FoundDraft extends Draft {
  readonly rule: TimeRule;
}

/** Reads a calendar time at a token, for rules that put a word before one. */
export type Inner = (at: number) => Draft[] | undefined;

/** A stretch of the calendar. */
export const calendar = (from: number, to: number, known: KnownParts, rest: Partial<Draft> = {}): Draft => ({
  type: known.part === undefined && known.hour === undefined ? "DATE" : "TIME",
  ...rest,
  from,
  to,
  known,
});

/** An expression whose value needs no anchor. */
export const fixed = (
  from: number,
  to: number,
  type: Draft["type"],
  value: string,
  mod: string | null = null,
): Draft => ({
  from,
  to,
  type,
  known: {},
  value,
  mod,
});
