import type { Stance, Undertaking } from "../../schema/index.ts";
import type { RuleId } from "../explain/rules.ts";

/** Items of a sentence: from `from` up to and without `to`. */
export interface ItemRange {
  readonly from: number;
  readonly to: number;
}

/** A verb of stance with whose stance it is and what it is about. */
export interface Predicate {
  /** Index of its sentence, and of its first item there. */
  readonly sentence: number;
  readonly at: number;
  /** Index of the item behind its verb. */
  readonly end: number;
  readonly stance: Stance;
  readonly act: Undertaking["act"] | null;
  /** Who takes the stance, by actor id, and the rule that told it. */
  readonly subjects: readonly string[];
  readonly subjectBy: RuleId;
  /** Who is asked, by actor id. */
  readonly addressee: string | null;
  readonly complement: ItemRange;
  /** It is only going to be done ("sẽ rút quân"). */
  readonly isToCome: boolean;
  readonly condition: ItemRange | null;
  /** The statement in which it stands, or whose verb of saying it is; null in the outlet's own words. */
  readonly statement: number | null;
}
