import { calendarDay, type DayNumber } from "./calendar.ts";
import type { Slot } from "./slot.ts";
import type { FoundTime } from "./types.ts";

/** How far, in tokens, the year that opens a story reaches: two or three sentences. */
const STORY_TOKENS = 60;

/** Days around the publication that are told as news. */
const NEWS_DAYS = 3;

interface Told {
  readonly slot: Slot;
  readonly block: number;
}

/** What the running text has told so far: the day and the stretch last told, and the year of a past story. */
export class Story {
  /** Day of publication; null when unknown. */
  readonly published: DayNumber | null;
  /** Number of the block among those that tell a time. */
  #block = 0;
  #name: number | null = null;
  #day: Told | null = null;
  #stretch: Told | null = null;
  #year: { readonly year: number; readonly block: number; readonly token: number } | null = null;
  #ranges = new Map<number, Slot>();

  constructor(published: DayNumber | null) {
    this.published = published;
  }

  /** The text goes on in the block of that name: its number, or a negative one for a line outside all blocks. */
  enter(name: number): void {
    if (name !== this.#name) this.#block++;
    this.#name = name;
  }

  /** Remembers what an expression stands for, for those after it. */
  tell(found: FoundTime, slot: Slot): void {
    const told = { slot, block: this.#block };
    // The ends of a stretch are no day on which something is told to happen; "cùng ngày" means the one before.
    const isEnd = found.joined === "range" && this.#day?.block === this.#block;
    // What a quoted speaker tells is beside the story.
    const aside = found.quoted && this.#day?.block === this.#block;
    if (slot.grain === "day" && !isEnd && !aside) this.#day = told;
    if (!aside) this.#stretch = told;
    if (found.range !== null && !this.#ranges.has(found.range)) this.#ranges.set(found.range, slot);
    this.#followYear(found);
  }

  /** "Năm 2018, ..." opens a story of that year; a time counted from the publication ends it. */
  #followYear({ known, opens, shift, endToken }: FoundTime): void {
    if (shift?.from === "publication") this.#year = null;
    if (known.year === undefined) return;
    const past = this.published !== null && known.year < calendarDay(this.published).year;
    this.#year =
      opens && past && known.day === undefined
        ? { year: known.year, block: this.#block, token: endToken }
        : null;
  }

  /** First member told of a range, which later ones do not precede. */
  startOf(range: number | null): Slot | null {
    return range === null ? null : (this.#ranges.get(range) ?? null);
  }

  /** Year of the past story that is being told at that token of the block; null when none is. */
  yearAt(token: number): number | null {
    const story = this.#year;
    return story?.block === this.#block && token - story.token <= STORY_TOKENS ? story.year : null;
  }

  /** The day last told, else the publication. */
  get day(): DayNumber | null {
    return this.#day?.slot.from ?? this.published;
  }

  /** The day that a bare time of day belongs to: the one last told while it is of the news, else the publication. */
  get dayOfClock(): DayNumber | null {
    const told = this.#day?.slot.from ?? null;
    if (told === null || this.published === null) return told ?? this.published;
    return Math.abs(told - this.published) <= NEWS_DAYS ? told : this.dayHere;
  }

  /** The day from which a quoted speaker counts: the one last told in this block while it is of the news. */
  get dayOfSpeech(): DayNumber | null {
    const { published, dayHere } = this;
    if (published === null || dayHere === null) return published;
    return dayHere <= published && published - dayHere <= NEWS_DAYS ? dayHere : published;
  }

  /** The day last told in this very block, else the publication. */
  get dayHere(): DayNumber | null {
    return this.#day && this.#day.block === this.#block ? this.#day.slot.from : this.published;
  }

  /**
   * First day of the stretch (day, month, year) last told, in this block or the last before it that told a time
   * ("Năm 2007, ..." and then "Hai năm sau, ..."); else the day last told.
   */
  get stretch(): DayNumber | null {
    const near = this.#stretch !== null && this.#block - this.#stretch.block <= 1;
    return this.#stretch && near ? this.#stretch.slot.from : this.day;
  }
}
