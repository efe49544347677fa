import { shownSetting } from "../ops/redact.ts";
import type { Given } from "./types.ts";

/** One setting as it is told: without secrets. */
export interface SummaryLine {
  readonly setting: string;
  /** Null where nobody gave one. */
  readonly value: unknown;
  readonly from: Given["origin"]["from"];
  /** The variable, or the key in the file; null for the command line and defaults. */
  readonly name: string | null;
  /** What holds when nobody gives a value, in words; null where it has none. */
  readonly usual: string | null;
}

/** All settings with their values, without secrets, and where each comes from. */
export const summaryOf = (given: readonly Given[]): SummaryLine[] =>
  given.map(({ setting, value, origin }) => ({
    setting: setting.name,
    value: value === undefined ? null : shownSetting(setting.name, value),
    from: origin.from,
    name: origin.name,
    usual: setting.usual,
  }));
