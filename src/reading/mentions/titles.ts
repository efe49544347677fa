import type { TitleWord } from "../../language/reading-words.ts";
import { type Item, isWord, senseOf } from "../items.ts";
import { type Belonging, findBelonging } from "./body-names.ts";
import { type Modifiers, modifiersBefore } from "./modifiers.ts";
import { findHonouredName } from "./names.ts";
import { mayHold, sideOfPerson } from "./offices.ts";
import { LEADER, speaksFor } from "./palaces.ts";
import { type FoundSide, findSide, isPossessive } from "./sides.ts";
import { isFullName, type Source } from "./source.ts";

/** A title with what it is the title of. */
export interface Titled {
  readonly title: TitleWord;
  readonly side: string | null;
  /** The index of the title's own words. */
  readonly head: number;
  readonly to: number;
  /** "phát ngôn viên của Tổng thống": the title of the one whom the first serves, where "của" joins them. */
  readonly served: TitleWord | null;
}

/** Most words between a title and its name: "Chánh văn phòng phụ trách tình huống quốc gia Youn Kun-young". */
export const MAX_TITLE_WORDS = 7;

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

/** Further titles behind a title, with the side that they tell. */
interface Chain {
  readonly to: number;
  readonly served: TitleWord | null;
  readonly side: string | null;
}

/** "adviser | to the Ukrainian president": the title of the one who is served, where modifiers stand before it. */
function servedBehind(source: Source, at: number): Chain {
  const { items } = source;
  const start = isWord(items[at + 1], "article") ? at + 2 : at + 1;
  const served = isWord(items[at], "of", "serving") ? parseTitled(source, start) : null;
  return served
    ? { to: served.to, served: served.title, side: served.side }
    : { to: at, served: null, side: null };
}

/** Passes over further titles of a chain: "Trợ lý | Ngoại trưởng". */
function skipChain(source: Source, from: number): Chain {
  const { items, grammar } = source;
  let to = from;
  let served: TitleWord | null = null;
  for (;;) {
    const isOf = !grammar.modifiersFirst && isWord(items[to], "of");
    const title = senseOf(items[isOf ? to + 1 : to], "title")?.title;
    if (!title) break;
    if (isOf) served = title;
    to = skipAdjectives(items, isOf ? to + 2 : to + 1);
  }
  return grammar.modifiersFirst ? servedBehind(source, to) : { to, served, side: null };
}

/** "Đại sứ Mỹ | tại Hàn Quốc", "Đặc phái viên LHQ | về Sudan Volker Perthes": where or for what an official is posted. */
function postEnd(source: Source, titled: Omit<Titled, "served">): number {
  const { text, items, world, grammar } = source;
  const { title, side, to } = titled;
  if (title.level !== "officials") return to;
  if (grammar.modifiersFirst) return postBehind(source, titled);
  if (side !== null && isWord(items[to], "at")) return findSide(world, items, to + 1)?.to ?? to;
  if (!isWord(items[to], "preposition")) return to;
  const end = findSide(world, items, to + 1)?.to ?? (senseOf(items[to + 1], "place") ? to + 2 : to);
  return end > to && findHonouredName(text, items, end, true) ? end : to;
}

/** Officials who are sent to where the words behind their titles say. */
const posted: ReadonlySet<TitleWord["role"]> = new Set<TitleWord["role"]>([
  "envoy",
  "ambassador",
  "ambassador-un",
  "high-representative",
]);

/** "ambassador | to the UN", "special envoy | for the Middle East Steve Witkoff"; an envoy to Moscow may be on his way. */
function postBehind(source: Source, { title, to }: Omit<Titled, "served">): number {
  const { text, items, world } = source;
  // "our correspondent | in Beijing, Louise Harcourt,"
  const isThere = isWord(items[to], "at") && senseOf(items[to + 1], "place") && items[to + 2]?.lower === ",";
  if (isThere && isFullName(text, items[to + 3])) return to + 2;
  if (!posted.has(title.role) || !isWord(items[to], "serving", "at")) return to;
  const start = isWord(items[to + 1], "article") ? to + 2 : to + 1;
  const end = findSide(world, items, start)?.to ?? (senseOf(items[start], "place") ? start + 1 : to);
  if (end === to || title.role !== "envoy") return end;
  const next = items[end]?.lower === "," ? end + 1 : end;
  const isTold =
    goesOn(items[end]) || findHonouredName(text, items, next, isFullName(text, items[next])) !== null;
  return isTold ? end : to;
}

/** "Chánh văn phòng | của ông Zelensky": an official serves the state of the one who is named. */
function servedByName({ text, items, world, grammar }: Source, at: number): Belonging | null {
  if (!isWord(items[at], "of", "serving")) return null;
  if (!grammar.modifiersFirst && !senseOf(items[at + 1], "honorific")) return null;
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
  const before = modifiersBefore(source, at);
  const title = titleAt(source, before);
  if (!title) return null;
  const served = isPossessive(items, before.to + 1) ? parseTitled(source, before.to + 2) : null;
  if (served) return servant(source, served, title, before.sides[0] ?? null);
  const titled = titledAt(source, title, before);
  return namedServant(source, titled) ?? titled;
}

/** "President Barack Obama's | ambassador": as `servant`, where the one who is served is named. */
function namedServant(source: Source, titled: Titled): Titled | null {
  const { text, items, world, grammar } = source;
  if (!grammar.modifiersFirst) return null;
  const name = findHonouredName(text, items, titled.to, true);
  const inner = name && isPossessive(items, name.to) ? parseTitled(source, name.to + 1) : null;
  if (!name || !inner) return null;
  const [id] = name.ids;
  const side = titled.side ?? (id === undefined ? null : sideOfPerson(world, id, null));
  return servant(source, inner, titled.title, side);
}

const lower = (title: TitleWord): TitleWord => ({ ...title, role: null, level: "officials" });

/** The title that the words before it qualify; null where they name several sides, or where it is an adjective. */
function titleAt({ items }: Source, { sides, to, former }: Modifiers): TitleWord | null {
  const title = senseOf(items[to], "title")?.title;
  if (!title || sides.length > 1) return null;
  // "an official visit"
  if (senseOf(items[to], "adjective") && isNoun(items[to + 1])) return null;
  return former ? lower(title) : title;
}

const isNoun = (item: Item | undefined): boolean =>
  item?.kind === "word" ||
  senseOf(item, "body") !== undefined ||
  senseOf(item, "contact") !== undefined ||
  senseOf(item, "title") !== undefined;

/** "the Russian president's | spokesman": the first title is that of the one who is served. */
function servant({ world }: Source, titled: Titled, served: TitleWord, told: string | null): Titled {
  const side = titled.side ?? speaksFor(world, titled.title, served, told);
  return { ...titled, served, side };
}

/** The side told before a title; that of "Putin's spokesman" is the palace. */
function sideBefore({ world }: Source, title: TitleWord, { sides, person }: Modifiers): FoundSide | null {
  const [side] = sides;
  if (side === undefined) return null;
  const leads = person !== null && mayHold(world, person, { title: LEADER, side }, null);
  return { side: leads ? (speaksFor(world, title, LEADER, side) ?? side) : side, to: 0 };
}

/** The side told behind a title, and whether it is that of a body within a state. */
function sideBehind(source: Source, title: TitleWord, to: number): Belonging | null {
  const { items, grammar } = source;
  // "chuyên gia người Mỹ"
  const next = isWord(items[to], "relative") && senseOf(items[to + 1], "state") ? to + 1 : to;
  // "minister for Europe", "president at the time"
  if (
    grammar.modifiersFirst &&
    (posted.has(title.role) || title.level !== "officials") &&
    !isWord(items[to], "of")
  )
    return null;
  return findBelonging(source, next) ?? (title.level === "officials" ? servedByName(source, to) : null);
}

/** "le ministre russe | des Affaires étrangères": the office is told behind the side. */
function titledAs(source: Source, title: TitleWord, { side, to }: Belonging, head: number): Titled {
  const titled = { title, side, head, to: to + 1, served: null };
  return { ...titled, to: postEnd(source, titled) };
}

function titledAt(source: Source, title: TitleWord, before: Modifiers): Titled {
  const { items, world, grammar } = source;
  const head = before.to;
  const described = skipDescription(items, head + 1);
  const chain = skipChain(source, described);
  const told = sideBefore(source, title, before);
  const found = told || chain.side ? null : sideBehind(source, title, chain.to);
  const end = senseOf(items[found?.to ?? -1], "titleEnd")?.title;
  if (found && end) return titledAs(source, end, found, head);
  const behind = found ?? (grammar.modifiersFirst ? null : sideBehindWords(source, title, chain.to));
  const own = told?.side ?? behind?.side ?? chain.side;
  const side = speaksFor(world, title, chain.served, own);
  // "lãnh đạo tình báo Ai Cập", "Giám đốc Cơ quan An ninh Quốc gia Mỹ": no office of the state itself.
  const isLower =
    found?.within === true || (title.level === "leaders" && namesField(items, head + 1, described));
  const titled = {
    title: isLower ? lower(title) : title,
    side,
    head,
    to: behind?.to ?? chain.to,
    served: chain.served,
  };
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

/** The sentence goes on with its verb. */
export const goesOn = (item: Item | undefined): boolean =>
  item?.kind === "time" || senseOf(item, "cue") !== undefined || isWord(item, "auxiliary", "negation");
