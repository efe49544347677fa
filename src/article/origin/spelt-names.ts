import type { PageMetadata } from "../../page/types.ts";
import { surroundings } from "../../text/title-parts.ts";
import { tokenize } from "../../text/tokens.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Line } from "../line.ts";
import { bareName, isMastheadName, openedName } from "./masthead.ts";
import type { Judged } from "./origin.ts";

/** Names of outlets are no longer, in words. */
const MAX_NAME_WORDS = 7;

/** The lines of lead and body among `lines`. */
export const textOf = ({ roles }: Judged, lines: readonly Line[]): Line[] =>
  lines.filter(({ index }) => roles[index] === "lead" || roles[index] === "body");

/** The page's furniture, in its order. */
export const furnitureOf = ({ lines, roles }: Judged): Line[] =>
  lines.filter(({ index }) => roles[index] === "furniture");

const DASH = /^[-–—]$/u;

/** The name stands somewhere among the furniture as well. */
function isShownElsewhere(name: string, judged: Judged): boolean {
  const key = ` ${name.toLowerCase()} `;
  return furnitureOf(judged).some((line) => ` ${line.key} `.includes(key));
}

/**
 * "Thời Nhật - Các phái đoàn …": the name spelt out before the lead, where it begins like those of outlets or stands
 * in the furniture too. Null for places, states and what only the lead says.
 */
export function nameBeforeLead(judged: Judged, lexicon: Lexicon): string | null {
  const own = textOf(judged, judged.lines)[0];
  if (!own) return null;
  const opened = openedName(own.tokens, lexicon);
  const to = opened || bareName(own.tokens, lexicon);
  const [last, dash, next] = own.tokens.slice(Math.max(0, to - 1), to + 2);
  if (to < 2 || to > MAX_NAME_WORDS || !last || !dash || !next) return null;
  const free = DASH.test(dash.text) && dash.start > last.end && next.start > dash.end;
  const name = own.text.slice(0, last.end - own.start);
  return free && (opened > 0 || isShownElsewhere(name, judged)) ? name : null;
}

/** Lines at the head of a page in which its menu may open with its name. */
const HEAD_LINES = 2;
const ENTRY = /(?<!\s)\s+[|·•]\s+/u;

/** "MERIDIAN | World | Business | Culture": the first entry of the menu in capitals, where the others are sections. */
export function nameInMenu(
  { lines, signs }: Judged,
  { sections, known: things, starts }: Lexicon,
): string | null {
  for (const { index, text } of lines.slice(0, HEAD_LINES)) {
    if (signs[index]?.kind !== "menu") continue;
    const [name = "", ...rest] = text.split(ENTRY);
    const isSection = (entry: string): boolean => sections.has(entry.toLowerCase());
    const known = rest.filter(isSection).length;
    const isMark =
      /^\p{Lu}{3}/u.test(name) && !/\p{Ll}/u.test(name) && rest.some((entry) => /\p{Ll}/u.test(entry));
    const isOther = isSection(name) || things.has(name.toLowerCase()) || starts.longestAt(tokenize(name), 0);
    if (isMark && !isOther && known > 1 && known * 2 > rest.length) return name;
  }
  return null;
}

/** "BẾN SÔNG" on a line of its own, and what the outlet says of itself under it ("Cơ quan của …"). */
export function nameAboveHouse({ lines, roles }: Judged, lexicon: Lexicon): string | null {
  const at = lines.findLastIndex(
    ({ index, tokens }) => roles[index] === "furniture" && lexicon.houses.longestAt(tokens, 0) !== undefined,
  );
  const line = lines[at - 1];
  const whole = line !== undefined && bareName(line.tokens, lexicon) === line.tokens.length;
  return whole && line.words <= MAX_NAME_WORDS ? line.text : null;
}

/** "Báo … | <headline>": what the title of the window says beside the headline, where it reads like an outlet's name. */
export function nameBesideHeadline(
  { headline }: Judged,
  { candidates }: PageMetadata,
  lexicon: Lexicon,
): string | null {
  const windows = candidates.title.filter(({ from }) => from === "window").map(({ value }) => value);
  if (headline === null || windows.length === 0) return null;
  return surroundings([...windows, headline]).find((name) => isMastheadName(name, lexicon)) ?? null;
}

/** So many words of furniture are looked at for a name. */
const FURNITURE_WORDS = 24;

/** "Liên hệ quảng cáo Báo Bến Sông: …": an outlet's name behind a word in small letters. */
export function nameInFurniture(judged: Judged, lexicon: Lexicon): string | null {
  for (const line of furnitureOf(judged)) {
    if (line.words > FURNITURE_WORDS) continue;
    for (let at = 1; at < line.tokens.length; at++) {
      const [before, first] = [line.tokens[at - 1], line.tokens[at]];
      if (!first?.capital || before?.kind !== "word" || before.capital) continue;
      const size = openedName(line.tokens.slice(at), lexicon);
      const last = line.tokens[at + size - 1];
      if (size > 0 && last) return line.text.slice(first.start - line.start, last.end - line.start);
    }
  }
  return null;
}
