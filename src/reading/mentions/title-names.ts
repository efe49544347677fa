import { type Item, isHyphen, isWord, senseOf } from "../items.ts";
import { isGoverned } from "./govern.ts";
import { type FoundName, findHonouredName, findName, isInitial } from "./names.ts";
import { bodyNameAt } from "./noun-bodies.ts";
import { SAME_STATE } from "./sides.ts";
import { isFullName, type Source } from "./source.ts";
import { goesOn, MAX_TITLE_WORDS, parseTitled, skipAdjectives, type Titled } from "./titles.ts";

/** An unknown word, or a capitalised one before it: "Bí thư | Đối ngoại | Vikram Misri". */
const isTitleWord = (text: string, items: readonly Item[], at: number): boolean =>
  items[at]?.kind === "word" ||
  (items[at]?.kind === "name" && !isFullName(text, items[at]) && items[at + 1]?.kind === "word");

/** A name behind words of the title that the lexicon does not know. */
function nameBehindWords({ text, items }: Source, start: number): FoundName | null {
  let at = start;
  while (at < start + MAX_TITLE_WORDS && isTitleWord(text, items, at)) at++;
  const isPerson = senseOf(items[at], "person") !== undefined;
  return at > start && (isFullName(text, items[at]) || isPerson) ? findName(text, items, at, true) : null;
}

/** "Tổng cục trưởng Tác chiến": a single capitalised word before a small one begins a word of the title, no name. */
const isHalfWord = ({ text, items }: Source, { ids, name, to }: FoundName): boolean =>
  ids.length === 0 &&
  !/[\s-]/u.test(name) &&
  (items[to]?.kind === "word" || senseOf(items[to], "bodyHead") !== undefined) &&
  text[(items[to]?.start ?? 0) - 1] === " ";

export const endsApposition = (item: Item | undefined): boolean => item?.lower === "," || isHyphen(item);

/** "Thủ tướng Đức tại Berlin, ông Trump …": a known person who never acted for that side begins the clause. */
export function mayActFor(
  { world }: Pick<Source, "world">,
  { ids }: FoundName,
  side: string | null,
): boolean {
  if (side === null || side.endsWith(SAME_STATE) || ids.length === 0) return true;
  const stateOf = (of: string) => world.bodies.get(of)?.for ?? world.institutionById(of)?.for ?? of;
  return ids.some((id) => {
    const terms = world.termsOf(id);
    return terms.length === 0 || terms.some((term) => stateOf(term.of) === stateOf(side));
  });
}

/** The name that belongs to a title: right behind it, or after a comma with "ông" or with a comma behind it too. */
export function nameAfterTitle(source: Source, { side, to }: Pick<Titled, "side" | "to">): FoundName | null {
  const { text, items, grammar } = source;
  const start = skipAdjectives(items, to);
  const behind = grammar.modifiersFirst ? null : nameBehindWords(source, start);
  // "Ngoại trưởng Iran chúc mừng | Boris Johnson": the words are a verb.
  const titled = behind && mayActFor(source, behind, side) ? behind : null;
  const direct = findHonouredName(text, items, start, true) ?? titled;
  if (direct) return isHalfWord(source, direct) ? null : direct;
  const apposed = endsApposition(items[start]) ? apposedName(source, start) : null;
  return apposed && mayActFor(source, apposed, side) ? apposed : null;
}

/** The name behind the comma or dash at `at`. */
function apposedName({ text, items }: Source, at: number): FoundName | null {
  if (senseOf(items[at + 1], "honorific")) return findHonouredName(text, items, at + 1, true);
  if (items[at]?.lower !== ",") return null;
  const open = isFullName(text, items[at + 1]) || isInitial(text, items, at + 1);
  const name = findName(text, items, at + 1, open);
  return name && !name.bare && items[name.to]?.kind === "sign" ? name : null;
}

/** How long the words of an apposition behind its title may be, in items. */
const APPOSITION_REACH = 16;

/** No apposition goes on over these: a verb, a time, another person. */
const isBeyondApposition = (item: Item): boolean =>
  goesOn(item) ||
  senseOf(item, "contact") !== undefined ||
  senseOf(item, "status") !== undefined ||
  senseOf(item, "honorific") !== undefined ||
  senseOf(item, "person") !== undefined ||
  senseOf(item, "short") !== undefined;

/** "- giáo sư | quan hệ quốc tế tại Đại học B,": the sign that closes an apposition, where only words go before; else `to`. */
function appositionEnd(items: readonly Item[], { title, to }: Titled, opening: string | undefined): number {
  if (title.level !== "officials") return to;
  for (let at = to; at < to + APPOSITION_REACH; at++) {
    const item = items[at];
    if (!item || isBeyondApposition(item)) return to;
    // Inside commas a hyphen joins two words: "quan hệ Mỹ - Trung".
    if (item.lower === "," || (opening !== "," && isHyphen(item))) return at;
  }
  return to;
}

/** ", trưởng khoa Nội, | Bệnh viện Bạch Mai | cho biết": behind a second comma the body to which the official belongs. */
function bodyEnd(source: Source, at: number): number {
  const body = source.items[at]?.lower === "," ? bodyNameAt(source, at + 1) : null;
  return body && goesOn(source.items[body.to]) ? body.to : at;
}

/**
 * ", người phát ngôn Điện Kremlin," or "- chủ tịch Hạ viện Mỹ -" behind a name that begins at `from`. In "cho ông A, Chủ
 * tịch B nói" the title begins the clause.
 */
export function apposition(source: Source, from: number, at: number): Titled | null {
  const { items } = source;
  if (!endsApposition(items[at])) return null;
  const start = isWord(items[at + 1], "determiner") && !isWord(items[at + 1], "whose") ? at + 2 : at + 1;
  const parsed = parseTitled(source, start);
  if (!parsed) return null;
  // "trợ lý của Tổng thống | Putin"
  const served = parsed.served && findName(source.text, items, parsed.to, false);
  const titled = served ? { ...parsed, to: served.to } : parsed;
  const to = bodyEnd(source, appositionEnd(items, titled, items[at]?.lower));
  const end = items[to];
  const closes = end === undefined || end.kind === "sign" || (goesOn(end) && !isGoverned(items, from));
  if (!closes || (end?.lower === "," && nameAfterTitle(source, titled))) return null;
  return { ...titled, to };
}
