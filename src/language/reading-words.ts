import type { Level } from "../schema/index.ts";
import type { OfficeRole } from "../world/schema.ts";

/** A title before a name or a state: "Tổng thống" is the head of state, at the level of leaders. */
export interface TitleWord {
  readonly phrase: string;
  /** Null for titles of no single office ("nhà ngoại giao"). */
  readonly role: OfficeRole | null;
  readonly level: Level | null;
}

/** Words that the reading needs: titles, verbs of saying, words for contacts. */
export interface ReadingWords {
  readonly titles: readonly TitleWord[];
}
