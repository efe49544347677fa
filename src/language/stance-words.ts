import type { Stance, Undertaking } from "../schema/index.ts";

/** A verb by which somebody takes a stance, and may bind or threaten himself or another. */
export interface StanceWord {
  readonly phrase: string;
  readonly stance: Stance;
  /** What is undertaken by it; null where it only tells a stance ("ủng hộ"). */
  readonly act: Undertaking["act"] | null;
  /** The stance and act when it is denied ("không chấp nhận"); null where nothing follows from the denial. */
  readonly denied: Pick<StanceWord, "stance" | "act"> | null;
  /** Whoever stands right behind it is the one who is asked: "kêu gọi Ukraine …". */
  readonly asks: boolean;
  /** A verb that only behind a word of the future binds or threatens: "sẽ đáp trả", "sẽ trao trả". */
  readonly future: boolean;
  /** It says what ought to be, whatever its subject: "lệnh ngừng bắn phải …". */
  readonly modal: boolean;
}

/** Topics by id, each with the words that name it. */
export type Topics = Readonly<Record<string, readonly string[]>>;

/** What the reading of stances, undertakings and topics needs of a language. */
export interface StanceWords {
  readonly verbs: readonly StanceWord[];
  /** Phrases that hold a verb of these and mean something else ("bất đồng ý kiến"). */
  readonly others: readonly string[];
  /** What is denied rather than refused where somebody rejects it: accusations, reports. */
  readonly claims: readonly string[];
  /** Verbs of saying: refusing to say something is no refusal of an offer. */
  readonly sayings: readonly string[];
  /** Words that make a noun of a clause ("việc"): what is undertaken begins behind them. */
  readonly nominalisers: readonly string[];
  readonly topics: Topics;
}
