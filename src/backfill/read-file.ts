import type { ParleyError } from "../errors.ts";
import type { PageInput } from "../page/types.ts";
import type { BackfillState } from "../schema/index.ts";
import { itemOf } from "../sources/held-page.ts";
import type { HeldPage } from "../sources/types.ts";
import type { AddResult } from "../store/service.ts";
import type { OpenedArchive } from "./archive.ts";
import type { PageFilter } from "./filter/index.ts";
import { noteName, type Part } from "./part.ts";
import { countAdded, countJudged, noRecords, type Tally, tallyOf } from "./progress.ts";
import { type PlacedRecord, type RecordPlace, recordsFrom, type Stretch } from "./records.ts";

/** Pages and bytes that are added at once at most, as `parley add` does. */
const PAGES = 50;
const BYTES = 16_000_000;
/** Records after which it is noted how far a file was read, where no page was let through. */
const UNNOTED = 2_000;

/** Where pages go, and where it is noted how far a file was read. */
export interface BackfillRecord {
  /** Adds pages for good before it answers; idempotent. */
  add(pages: readonly PageInput[]): Promise<AddResult[]>;
  /** Null where reading the file, or part of a file, of that name was not begun. */
  noted(name: string): Promise<BackfillState | null>;
  note(state: BackfillState): Promise<void>;
}

/** A file of a backfill and how it is read. */
export interface FileToRead {
  /** Path or address. */
  readonly file: string;
  /** Null for all of it. */
  readonly part: Part | null;
  readonly filter: PageFilter;
  /** Bytes of one page at most. */
  readonly maxSize: number;
  /** Language of the pages where the user names it (BCP 47). */
  readonly language?: string | null;
  /** From the beginning, where reading it was begun before this instant (ISO 8601); null: from where it was left. */
  readonly again?: string | null;
}

/** What reading a file is done with. */
export interface ReadingMeans {
  readonly record: BackfillRecord;
  /** Opens the file at a byte. */
  readonly open: (place: string, from: number) => OpenedArchive;
  /** Once aborted, what was gathered is added and noted, and reading ends. */
  readonly signal: AbortSignal;
  readonly now: () => Date;
  /** Gets each page that failed, and each stretch of the file that is lost. */
  readonly onFailure: (failure: ParleyError | Extract<AddResult, { state: "failed" }>) => void;
}

/** How reading a file ended: at its end, or because it was to stop. */
export type Ending = "done" | "stopped";

/** One file being read: what was gathered since the last note, and how far it is. */
class FileReading {
  readonly #file: FileToRead;
  readonly #means: ReadingMeans;
  #state: BackfillState;
  #tally: Tally;
  #pages: PageInput[] = [];
  #bytes = 0;
  #unnoted = 0;

  constructor(file: FileToRead, means: ReadingMeans, state: BackfillState) {
    this.#file = file;
    this.#means = means;
    this.#state = state;
    this.#tally = tallyOf(state.counts);
  }

  get isFull(): boolean {
    return this.#pages.length >= PAGES || this.#bytes >= BYTES || this.#unnoted >= UNNOTED;
  }

  take({ page, error }: PlacedRecord): void {
    this.#tally.records++;
    this.#unnoted++;
    if (error) this.#fail(error);
    else if (page === null) this.#tally.dropped.noPage++;
    else this.#takePage(page);
  }

  #takePage(page: HeldPage): void {
    const { maxSize, language = null, filter } = this.#file;
    const { input, error } = itemOf(page, { maxSize, language });
    if (error) {
      this.#fail(error);
      return;
    }
    const judgement = filter.judge(input);
    countJudged(this.#tally, judgement);
    if (judgement !== "kept") return;
    this.#pages.push(input);
    this.#bytes += input.bytes.length;
  }

  #fail(error: ParleyError): void {
    this.#tally.failed++;
    this.#means.onFailure(error);
  }

  /** Adds what was gathered, and only then notes that all before the place is in the record. */
  async note(
    place: RecordPlace,
    more: Pick<BackfillState, "done" | "error" | "size">,
  ): Promise<BackfillState> {
    const { record, now, onFailure } = this.#means;
    const results = this.#pages.length > 0 ? await record.add(this.#pages) : [];
    for (const result of results) if (result.state === "failed") onFailure(result);
    countAdded(this.#tally, results);
    this.#pages = [];
    this.#bytes = 0;
    this.#unnoted = 0;
    const { offset, within } = place;
    const counts = tallyOf(this.#tally);
    this.#state = { ...this.#state, ...more, offset, within, counts, noted: now().toISOString() };
    await record.note(this.#state);
    return this.#state;
  }
}

/** What was noted of the file, if reading can go on there; else its beginning. */
async function beginning(
  { file, part, filter, again = null }: FileToRead,
  means: ReadingMeans,
): Promise<BackfillState> {
  const name = noteName(file, part);
  const noted = await means.record.noted(name);
  if (noted && noted.filter === filter.id && (again === null || noted.begun >= again)) return noted;
  const clock = means.now().toISOString();
  // Clocks of several machines differ: what is begun anew must be told from what was begun before.
  const now = again !== null && clock < again ? again : clock;
  return {
    file: name,
    filter: filter.id,
    begun: now,
    noted: now,
    offset: part?.from ?? 0,
    within: 0,
    size: null,
    counts: noRecords(),
    done: false,
    error: null,
  };
}

/** What went wrong on the way, if anything; an exception of a generator would also end whoever reads from it. */
interface Trouble {
  failure: unknown;
}

async function* settled<T>(items: AsyncGenerator<T>, trouble: Trouble): AsyncGenerator<T> {
  try {
    yield* items;
  } catch (error) {
    trouble.failure = error;
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Reads a file from where it was left: its records one by one, what the filter lets through in batches. Yields what was
 * noted, each time after the pages before it are in the record, so that whoever is killed in between loses nothing. The
 * first time is before anything is read. Returns how it ended. Throws what the record throws, and what reading the file
 * throws when all that came before is in the record.
 */
export async function* readFile(
  file: FileToRead,
  means: ReadingMeans,
): AsyncGenerator<BackfillState, Ending> {
  const state = await beginning(file, means);
  yield state;
  if (state.done) return "done";
  const archive = means.open(file.file, state.offset);
  const trouble: Trouble = { failure: null };
  const reading = new FileReading(file, means, state);
  const stands = (done: boolean, error: string | null) => ({ done, error, size: archive.size ?? state.size });
  let place: RecordPlace = { offset: state.offset, within: state.within };
  let ended = false;
  for await (const record of settled(recordsFrom(archive, stretchOf(file, state)), trouble)) {
    place = record.place;
    if (archive.failure) break;
    ended = "end" in record || place.offset >= (file.part?.to ?? Number.POSITIVE_INFINITY);
    if (ended || "end" in record || means.signal.aborted) break;
    if (reading.isFull) yield await reading.note(place, stands(false, null));
    reading.take(record);
  }
  const failure = archive.failure ?? trouble.failure;
  const wanted = means.signal.aborted && !ended;
  const error = failure && !wanted ? reasonOf(failure) : null;
  yield await reading.note(place, stands(ended && !failure, error));
  if (error !== null) throw failure;
  return wanted ? "stopped" : "done";
}

/** What is still to be read of a file. */
function stretchOf({ file, part, maxSize }: FileToRead, { offset, within }: BackfillState): Stretch {
  const seek = part !== null && part.from > 0 && offset === part.from && within === 0;
  return { file, from: { offset, within }, seek, maxSize };
}
