import { dayNumber, isCalendarDay, isoDay, padded } from "../time/calendar.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Line } from "./line.ts";

/** A calendar day with the clock time beside it, where there is one. */
export interface StatedTime {
  /** YYYY-MM-DD. */
  readonly day: string;
  /** HH:MM, or null. */
  readonly clock: string | null;
}

/** d/m/yyyy with any of the usual separators. */
const DAY_FIRST = /(?<!\d)(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?((?:19|20)\d\d)(?!\d)/u;
const YEAR_FIRST = /(?<!\d)((?:19|20)\d\d)[/.-](\d{1,2})[/.-](\d{1,2})(?!\d)/u;
/** "5 tháng 6 năm 2023", "5 tháng 6, 2023". */
const SPELLED = /(?<!\d)(\d{1,2}) tháng (\d{1,2})(?: năm|,|\/)? ?((?:19|20)\d\d)(?!\d)/iu;
const CLOCK = /(?<!\d)(\d{1,2})\s?(?::|h|g|giờ)\s?(\d\d)(?!\d)/iu;
const PM = /\d\s?(?:pm|ch)(?!\p{L})/iu;

/** YYYY-MM-DD, or null for days that no calendar has. */
function dayOf(year: number, month: number, day: number): string | null {
  return isCalendarDay({ year, month, day }) ? isoDay(dayNumber({ year, month, day })) : null;
}

function dayIn(text: string): string | null {
  const first = DAY_FIRST.exec(text) ?? SPELLED.exec(text);
  if (first) return dayOf(Number(first[3]), Number(first[2]), Number(first[1]));
  const year = YEAR_FIRST.exec(text);
  return year ? dayOf(Number(year[1]), Number(year[2]), Number(year[3])) : null;
}

function clockIn(text: string): string | null {
  const found = CLOCK.exec(text);
  if (!found) return null;
  const hour = Number(found[1]);
  const afternoon = hour < 12 && PM.test(text);
  const full = afternoon ? hour + 12 : hour;
  return full < 24 && Number(found[2]) < 60 ? `${padded(full, 2)}:${found[2]}` : null;
}

/** The full date in a short text, with its clock time; null when there is none. */
export function statedTime(text: string): StatedTime | null {
  const day = dayIn(text);
  return day ? { day, clock: clockIn(text) } : null;
}

const MAX_WORDS = 22;
/** Lines of few words may still hold endless white space. */
const MAX_LENGTH = 400;
/** Words beside date and clock: a section or a name. */
const MAX_OTHER = 5;

/** The date of a line that is a date line and hardly more; null for others. */
export function dateLine(line: Line, lexicon: Lexicon): StatedTime | null {
  if (line.words > MAX_WORDS || line.words < 3 || line.text.length > MAX_LENGTH) return null;
  const others = line.tokens.filter((t) => t.kind === "word" && !lexicon.dateWords.has(t.lower));
  return others.length <= MAX_OTHER && !line.stopped ? statedTime(line.text) : null;
}

const PART = /\s[-–—|·•]\s|\s*[|·•,]\s*/u;
const NAME = /^\p{Lu}[\p{L}\p{M}.]*(?: \p{Lu}[\p{L}\p{M}]*){1,4}$/u;

/** Names beside the date ("Lê Minh - 12/05/2025 18:05"): capitalised words between separators that are no section, place or outlet. */
export function authorsBeside(line: Line, lexicon: Lexicon): string[] {
  return line.text.split(PART).filter((part) => {
    if (!NAME.test(part)) return false;
    const words = part.toLowerCase().split(" ");
    if (lexicon.known.has(words.join(" ")) || lexicon.sections.has(words.join(" "))) return false;
    if (words[0] === lexicon.words.paper || lexicon.outlets.has(words.join(" "))) return false;
    return !words.every((word) => lexicon.dateWords.has(word));
  });
}
