import type { TitleWord } from "../../language/reading-words.ts";
import type { World } from "../../world/world.ts";
import { type Item, isHyphen, isWord, senseOf } from "../items.ts";
import { type Belonging, findBelonging } from "./body-names.ts";
import { isGoverned } from "./govern.ts";
import { type FoundName, findHonouredName, findName } from "./names.ts";
import { sideOfPerson } from "./offices.ts";
import { type FoundSide, findSide, SAME_STATE } from "./sides.ts";
import { isFullName, type Source } from "./source.ts";

/** A title with what it is the title of. */
export interface Titled {
  readonly title: TitleWord;
  readonly side: string | null;
  readonly to: number;
  /** "phát ngôn viên của Tổng thống": the title of the one whom the first serves, where "của" joins them. */
  readonly served: TitleWord | null;
}

/** Most words between a title and its name: "Chánh văn phòng phụ trách tình huống quốc gia Youn Kun-young". */
const MAX_TITLE_WORDS = 7;

export const skipAdjectives = (items: readonly Item[], at: number): number => {
  let index = at;
  while (senseOf(items[index], "adjective")) index++;
  return index;
};

/** Adjectives, and the fields in which officials and experts work: "quan chức | ngoại giao cấp cao". */
export function skipDescription(items: readonly Item[], at: number): number {
  let index = at;
  while (senseOf(items[index], "adjective") || isWord(items[index], "field")) index++;
  return index;
}

/** "tình báo", "quân sự" among the words; "chính phủ" is the state itself. */
const namesField = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from, to).some((item) => isWord(item, "field") && !isWord(item, "side"));

/** Passes over further titles of a chain: "Trợ lý | Ngoại trưởng". */
function skipChain(items: readonly Item[], from: number): { to: number; served: TitleWord | null } {
  let to = from;
  let served: TitleWord | null = null;
  for (;;) {
    const isOf = isWord(items[to], "of");
    const title = senseOf(items[isOf ? to + 1 : to], "title")?.title;
    if (!title) return { to, served };
    if (isOf) served = title;
    to = skipAdjectives(items, isOf ? to + 2 : to + 1);
  }
}

/** "Đại sứ Mỹ | tại Hàn Quốc", "Đặc phái viên LHQ | về Sudan Volker Perthes": where or for what an official is posted. */
function postEnd({ text, items, world }: Source, { title, side, to }: Omit<Titled, "served">): number {
  if (title.level !== "officials") return to;
  if (side !== null && isWord(items[to], "at")) return findSide(world, items, to + 1)?.to ?? to;
  if (!isWord(items[to], "preposition")) return to;
  const end = findSide(world, items, to + 1)?.to ?? (senseOf(items[to + 1], "place") ? to + 2 : to);
  return end > to && findHonouredName(text, items, end, true) ? end : to;
}

/** "phát ngôn viên của Tổng thống Nga": a leader's spokesperson speaks for the leader's office. */
export function speaksFor(
  world: World,
  title: TitleWord,
  served: TitleWord | null,
  side: string | null,
): string | null {
  if (title.role !== "spokesperson" || served?.level !== "leaders" || side === null) return side;
  const office =
    served.role === "head-of-government" ? "office-of-the-prime-minister" : "office-of-the-president";
  return world.institution(office, side)?.id ?? side;
}

/** "Chánh văn phòng | của ông Zelensky": an official serves the state of the one who is named. */
function servedByName({ text, items, world }: Source, at: number): Belonging | null {
  if (!isWord(items[at], "of") || !senseOf(items[at + 1], "honorific")) return null;
  const name = findHonouredName(text, items, at + 1, false);
  const [id] = name?.ids ?? [];
  const side = id === undefined ? null : sideOfPerson(world, id, null);
  return name && side ? { side, to: name.to, within: false } : null;
}

/**
 * A title with its side. "Trợ lý Tổng thống Nga" is an aide of Russia: of a chain of titles the first counts, and the
 * side of the last.
 */
export function parseTitled(source: Source, at: number): Titled | null {
  const { items } = source;
  const title = senseOf(items[at], "title")?.title;
  if (!title) return null;
  const described = skipDescription(items, at + 1);
  const { to, served } = skipChain(items, described);
  // "chuyên gia người Mỹ"
  const next = isWord(items[to], "relative") && senseOf(items[to + 1], "state") ? to + 1 : to;
  const found =
    findBelonging(source, next) ?? (title.level === "officials" ? servedByName(source, to) : null);
  const behind = found ?? sideBehindWords(source, title, to);
  const side = behind && speaksFor(source.world, title, served, behind.side);
  // "lãnh đạo tình báo Ai Cập", "Giám đốc Cơ quan An ninh Quốc gia Mỹ": no office of the state itself.
  const isLower =
    found?.within === true || (title.level === "leaders" && namesField(items, at + 1, described));
  const held: TitleWord = isLower ? { ...title, role: null, level: "officials" } : title;
  const titled = { title: held, side, to: behind?.to ?? to, served };
  return { ...titled, to: postEnd(source, titled) };
}

/** "Bộ trưởng Khí hậu Ukraine Svitlana Hrynchuk": a side behind words of the title, where a name follows. */
function sideBehindWords({ text, items, world }: Source, title: TitleWord, start: number): FoundSide | null {
  if (title.level === "leaders") return null;
  let at = start;
  while (at < start + MAX_TITLE_WORDS && (items[at]?.kind === "word" || items[at]?.kind === "name")) at++;
  const side = at > start ? findSide(world, items, at) : null;
  if (!side) return null;
  const isApposed = items[side.to]?.lower === "," && senseOf(items[side.to + 1], "title") !== undefined;
  return isApposed || findHonouredName(text, items, side.to, true) ? side : null;
}

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
function mayActFor({ world }: Source, { ids }: FoundName, side: string | null): boolean {
  if (side === null || side.endsWith(SAME_STATE) || ids.length === 0) return true;
  const stateOf = (of: string) => world.bodies.get(of)?.for ?? world.institutionById(of)?.for ?? of;
  return ids.some((id) => {
    const terms = world.termsOf(id);
    return terms.length === 0 || terms.some((term) => stateOf(term.of) === stateOf(side));
  });
}

/** The name that belongs to a title: right behind it, or after a comma with "ông" or with a comma behind it too. */
export function nameAfterTitle(source: Source, { side, to }: Pick<Titled, "side" | "to">): FoundName | null {
  const { text, items } = source;
  const start = skipAdjectives(items, to);
  const direct = findHonouredName(text, items, start, true) ?? nameBehindWords(source, start);
  if (direct) return isHalfWord(source, direct) ? null : direct;
  const apposed = endsApposition(items[start]) ? apposedName(source, start) : null;
  return apposed && mayActFor(source, apposed, side) ? apposed : null;
}

/** The name behind the comma or dash at `at`. */
function apposedName({ text, items }: Source, at: number): FoundName | null {
  if (senseOf(items[at + 1], "honorific")) return findHonouredName(text, items, at + 1, true);
  if (items[at]?.lower !== ",") return null;
  const name = findName(text, items, at + 1, isFullName(text, items[at + 1]));
  return name && !name.bare && items[name.to]?.kind === "sign" ? name : null;
}

/** The sentence goes on with its verb. */
const goesOn = (item: Item | undefined): boolean =>
  item?.kind === "time" || senseOf(item, "cue") !== undefined || isWord(item, "auxiliary", "negation");

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

/**
 * ", người phát ngôn Điện Kremlin," or "- chủ tịch Hạ viện Mỹ -" behind a name that begins at `from`. In "cho ông A, Chủ
 * tịch B nói" the title begins the clause.
 */
export function apposition(source: Source, from: number, at: number): Titled | null {
  const { items } = source;
  if (!endsApposition(items[at])) return null;
  const start = isWord(items[at + 1], "determiner") ? at + 2 : at + 1;
  const parsed = parseTitled(source, start);
  if (!parsed) return null;
  // "trợ lý của Tổng thống | Putin"
  const served = parsed.served && findName(source.text, items, parsed.to, false);
  const titled = served ? { ...parsed, to: served.to } : parsed;
  const to = appositionEnd(items, titled, items[at]?.lower);
  const end = items[to];
  const closes = end === undefined || end.kind === "sign" || (goesOn(end) && !isGoverned(items, from));
  if (!closes || (end?.lower === "," && nameAfterTitle(source, titled))) return null;
  return { ...titled, to };
}
