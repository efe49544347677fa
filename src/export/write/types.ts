import type { Names, Words } from "../../labels/index.ts";
import type { RecordService } from "../../store/service.ts";
import type { CitedSources } from "../cite/index.ts";

/** With what an export is written. */
export interface WriteContext {
  readonly service: RecordService;
  readonly words: Words;
  readonly names: Names;
  /** The address at which the record is served; links begin with it. */
  readonly base: string;
  readonly sources: CitedSources;
  /** Tables begin with a byte order mark, by which some spreadsheets know UTF-8. */
  readonly bom: boolean;
  /** Counts an item that the format has no words for: undated in a calendar, without a code in event data. */
  readonly leaveOut: () => void;
}

/** Writes items one after the other as pieces of a file. */
export type Write<Item> = (
  items: AsyncIterable<Item>,
  context: WriteContext,
) => AsyncGenerator<string | Uint8Array>;
