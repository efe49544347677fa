import { DATE_WORDS, WEEKDAY_WORDS } from "../../language/date-words.ts";
import type { Token } from "../../text/tokens.ts";
import { dayNumber, isoDay } from "../../time/calendar.ts";
import { type WrittenTime, writtenTimes } from "../../time/written/index.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Line } from "../line.ts";
import { bylineOf, inSmall, textOfRun } from "../origin/byline.ts";

/** A calendar day with the clock time beside it, where there is one. */
export interface StatedTime {
  /** YYYY-MM-DD. */
  readonly day: string;
  /** HH:MM, or null. */
  readonly clock: string | null;
}

/** A year of four figures, in any script, or a date in figures with a short one: without it a line holds no full date. */
const YEAR = /\p{Nd}{4}|\d\d[./]\d\d[./]\d\d/u;
/** Years of eras are short ("令和2年"), and those of Thai dates may be ("12 มี.ค. 64"). */
const YEAR_OF_ERA = /\d\s?年|\p{Script=Thai}\.?\s?\p{Nd}\p{Nd}/u;

/** True where a text may hold a full date; quick. */
export const mayHoldDate = (text: string): boolean => YEAR.test(text) || YEAR_OF_ERA.test(text);

const statedOf = (time: WrittenTime): StatedTime => ({ day: isoDay(dayNumber(time)), clock: time.clock });

/** The full date in a short text, with its clock time; null when there is none. The day is read before the month. */
export function statedTime(text: string): StatedTime | null {
  const time = mayHoldDate(text) ? writtenTimes(text, null, null)[0] : undefined;
  return time ? statedOf(time) : null;
}

const MAX_WORDS = 22;
/** Lines of few words may still hold endless white space. */
const MAX_LENGTH = 400;
/** Words beside date and clock: a section or a name. */
const MAX_OTHER = 5;
/** As many where neither a clock nor a word of date lines stands beside the date: a headline may name a day. */
const MAX_OTHER_BARE = 2;

/** And where the line ends like a sentence, in a figure or an abbreviation: "14:20 Uhr.", "12.03.2021.", "2021 г." */
const MAX_OTHER_STOPPED = 1;
const SHORT_STOP = /(?:\p{Nd}|[\s\p{Nd}.]\p{L}{1,3})\.$/u;

/** The date of a line that is a date line and hardly more; null for others. */
export function dateLine(line: Line, lexicon: Lexicon): StatedTime | null {
  if (line.words > MAX_WORDS || line.text.length > MAX_LENGTH || !line.tokens.some(isNumber)) return null;
  if (line.stopped && !SHORT_STOP.test(line.text)) return null;
  const times = mayHoldDate(line.text) ? writtenTimes(line.text, null, null) : [];
  const [first] = times;
  if (!first) return null;
  const beside = line.tokens.filter(
    ({ kind, start }) => kind === "word" && !times.some((time) => isInside(start - line.start, time)),
  );
  const others = beside.filter(({ lower }) => !lexicon.dateWords.has(lower) && !DATE_WORDS.has(lower));
  const telling = first.clock !== null || others.length < beside.length;
  const most = line.stopped ? MAX_OTHER_STOPPED : telling ? MAX_OTHER : MAX_OTHER_BARE;
  return others.length <= most ? statedOf(first) : null;
}

const isNumber = ({ kind }: Token): boolean => kind === "number";

const isInside = (at: number, time: WrittenTime): boolean => at >= time.start && at < time.end;

/** Signs, wide gaps and figures part a name from the date. */
const PART = /\s[-–—|·•]\s|\s*[|·•,]\s*|\s{2,}|\t|\s(?=\p{Nd})/u;
const NAME = /^\p{Lu}[\p{L}\p{M}.]*(?: \p{Lu}[\p{L}\p{M}]*){1,4}$/u;

/** The words of a line without its dates, and without the weekdays before them where names hold no such words. */
function besideDates(line: Line, times: readonly WrittenTime[], lexicon: Lexicon): string[] {
  let rest = line.text;
  for (const { start, end } of times.toReversed()) rest = `${rest.slice(0, start)} | ${rest.slice(end)}`;
  const parts = rest.split(PART);
  if (!lexicon.words.titleCase) return parts;
  const isWeekday = (word: string): boolean => WEEKDAY_WORDS.has(word.toLowerCase());
  return parts.map((part) => {
    const words = part.split(" ");
    return words.slice(0, words.findLastIndex((word) => !isWeekday(word)) + 1).join(" ");
  });
}

/** The names of the byline before the first date, null where none stands there. */
function bylineBefore(line: Line, [first]: readonly WrittenTime[], lexicon: Lexicon): string[] | null {
  const before = line.tokens.filter(({ end }) => end - line.start <= (first?.start ?? 0));
  const last = before.findLastIndex(({ kind, lower }) => kind === "word" && !DATE_WORDS.has(lower));
  const byline = bylineOf(before.slice(0, last + 1), lexicon);
  return byline?.authors.map((run) => inSmall(textOfRun(line, run))) ?? null;
}

/** Names beside the date ("Lê Minh - 12/05/2025 18:05"): capitalised words between separators that are no section, place or outlet. */
export function authorsBeside(line: Line, lexicon: Lexicon): string[] {
  const times = writtenTimes(line.text, null, null);
  const byline = bylineBefore(line, times, lexicon);
  if (byline) return byline;
  return besideDates(line, times, lexicon).filter((part) => {
    if (!NAME.test(part)) return false;
    const words = part.toLowerCase().split(" ");
    if (lexicon.known.has(words.join(" ")) || lexicon.sections.has(words.join(" "))) return false;
    if (words[0] === lexicon.words.paper || lexicon.outlets.has(words.join(" "))) return false;
    return !words.every((word) => lexicon.dateWords.has(word) || DATE_WORDS.has(word));
  });
}
