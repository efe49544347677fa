import type {
  Change,
  Conflict,
  Entry,
  Gap,
  RecordPosition,
  RecordUndertaking,
  Unconfirmed,
} from "../../schema/index.ts";

/** A stance that turned into another. */
export interface Shift {
  readonly before: RecordPosition;
  readonly after: RecordPosition;
}

/** What came up in the time of a brief, however it is found. */
export interface Material {
  /** Contacts told for the first time. */
  readonly fresh: readonly Entry[];
  /** All contacts told of, fresh ones too. */
  readonly touched: readonly Entry[];
  readonly changes: readonly Change[];
  /** What was offered, demanded, promised … */
  readonly undertaken: readonly RecordUndertaking[];
  /** What was to be done by a day that passed. */
  readonly lapsed: readonly RecordUndertaking[];
  readonly shifts: readonly Shift[];
  /** Whether something that stays open came up in this time. */
  isOverdueNow(entry: Unconfirmed): boolean;
  isConflictNow(conflict: Conflict): boolean;
  isGapNow(gap: Gap): boolean;
}
