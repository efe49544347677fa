import type { PronounWord, TitleWord } from "../../language/reading-words.ts";
import { type Item, isHyphen, isWord, senseOf } from "../items.ts";
import { parseDelegation } from "./bodies.ts";
import { findMembership } from "./body-names.ts";
import { type FoundName, findHonouredName, findName, personOf } from "./names.ts";
import { mayHold, sideOfPerson } from "./offices.ts";
import { officeBehind, speaksFor } from "./palaces.ts";
import { parseQualified } from "./qualified.ts";
import { findSide, findSides, pairedAt, sidesBehind } from "./sides.ts";
import { isFullName, type Parsed, type Parser, type Source, wordsOf } from "./source.ts";
import { apposition, nameAfterTitle } from "./title-names.ts";
import { parseTitled, skipAdjectives, skipDescription, type Titled } from "./titles.ts";
import { isUnknownPerson, speaksNext } from "./unknown-persons.ts";

/** "Phát ngôn viên của | Tổng thống Duterte": the name is that of the one who is served. */
function namesServed({ world }: Source, { served, title, side }: Titled, { ids }: FoundName): boolean {
  if (!served) return false;
  if (ids.length === 0) return side === null;
  const holds = (held: TitleWord) =>
    held.role !== null && ids.some((id) => mayHold(world, id, { title: held, side }, null));
  return holds(served) && !holds(title);
}

/** "Đặc phái viên Steve Witkoff của Tổng thống Mỹ", "bà Kaja Kallas, đại diện cấp cao của EU": the side told behind the name. */
function sideAfterName(source: Source, at: number): { side: string; to: number } | null {
  if (!isWord(source.items[at], "of")) return null;
  const titled = parseTitled(source, at + 1);
  return titled?.side ? { side: titled.side, to: titled.to } : findSide(source.world, source.items, at);
}

/** "Nhà báo A | của trang NK News": a medium behind one unknown word. */
function mediumBehind({ items, world }: Source, at: number): { side: string | null; to: number } | null {
  const body = items[at + 1]?.kind === "word" ? senseOf(items[at + 2], "body") : undefined;
  const isMedium = body && world.bodies.get(body.id)?.kind === "media";
  return isWord(items[at], "of", "member", "at") && isMedium ? { side: null, to: at + 3 } : null;
}

/** What stands behind the name of somebody with a title: of whom or of what he is. */
function belongingAfterName(source: Source, { title, side }: Titled, at: number) {
  const told = side === null ? sideAfterName(source, at) : null;
  if (told) return told;
  if (title.role !== null || title.level !== "officials") return null;
  return findMembership(source, at) ?? mediumBehind(source, at);
}

function namedByTitle(source: Source, titled: Titled, name: FoundName): Parsed {
  const { title } = titled;
  if (namesServed(source, titled, name)) {
    const [served] = name.ids;
    const own = titled.side ?? (served ? sideOfPerson(source.world, served, null) : null);
    const side = speaksFor(source.world, title, titled.served, own);
    return { reference: { type: "office", title, side }, to: name.to };
  }
  const later = belongingAfterName(source, titled, name.to);
  return {
    reference: personOf({ ...name, bare: false }, { title, side: titled.side ?? later?.side ?? null }),
    to: later?.to ?? name.to,
  };
}

/**
 * "Tổng Bí thư, | Chủ tịch nước Tô Lâm", "Trưởng đoàn Trung Quốc, | Phó Thủ tướng Hà Lập Phong,": a second title, of the
 * same one, brings the name. In a row of several persons each title has its side.
 */
function apposedTitle(source: Source, { title, side, to }: Titled): Parsed | null {
  const { items } = source;
  if (items[to]?.lower !== "," || (side !== null && title.level !== "officials")) return null;
  const other = parseTitled(source, to + 1);
  const name = other && nameAfterTitle(source, other);
  if (!other || !name || (other.side !== null && side !== null && other.side !== side)) return null;
  const parsed = namedByTitle(source, { ...other, side: other.side ?? side }, name);
  return side === null || items[parsed.to]?.lower === "," ? parsed : null;
}

/** "Tổng thống Nga Vladimir Putin", "lãnh đạo hai nước", "Tổng thống Nga và Belarus", "Tổng thống Nga". */
export const parseTitle: Parser = (source, at) => {
  const parsed = parseHolder(source, at);
  const { reference, to } = parsed ?? {};
  if (to === undefined || (reference?.type !== "office" && reference?.type !== "person")) return parsed;
  const office = officeBehind(source, to, reference);
  return office ? { reference: { type: "actor", id: office.id, placeId: null }, to: office.to } : parsed;
};

/** "Đại tá Trần Văn Tư | - Trưởng Công an tỉnh Lâm Đồng | cho biết": another title behind the dash. */
function withSecondTitle(source: Source, from: number, named: Parsed): Parsed {
  const second = isHyphen(source.items[named.to]) ? apposition(source, from, named.to) : null;
  return second ? { ...named, to: second.to } : named;
}

/** Somebody by his title, named or not. */
const parseHolder: Parser = (source, at) => {
  const { items, grammar } = source;
  const titled = parseTitled(source, at);
  if (!titled) return null;
  const { title, side, to } = titled;
  const name = nameAfterTitle(source, titled);
  if (name) return withSecondTitle(source, at, namedByTitle(source, titled, name));
  const apposed = apposedTitle(source, titled);
  if (apposed) return apposed;
  const group = senseOf(source.items[to], "group")?.word;
  if (group && group.of !== "persons" && group.count === 2 && title.level)
    return { reference: { type: "offices", title, sides: group.members }, to: to + 1 };
  const sides = findSides(
    source.world,
    source.items,
    side ? skipAdjectives(source.items, titled.head + 1) : to,
  );
  // "Theo Tổng thống Nga, | Mỹ sẽ …": the comma ends the attribution.
  const isAttribution = isWord(source.items[at - 1], "according") && source.items[to]?.lower === ",";
  if (sides && sides.sides.length > 1 && title.level && !isAttribution)
    return { reference: { type: "offices", title, sides: sides.sides }, to: sides.to };
  // "elected president": without an article the words mean no one who was told before.
  if (side === null && grammar.modifiersFirst && !isWord(items[at - 1], "article")) return null;
  const isOneTold = title.role !== "diplomat" || title.level !== "officials" || isSpeaker(items, at, to);
  return { reference: { type: "office", title: isOneTold ? title : { ...title, role: null }, side }, to };
};

/** The words from `at` up to `to` are the subject of a verb of saying behind them, or stand behind "theo". */
const isSpeaker = (items: readonly Item[], at: number, to: number): boolean =>
  items[at - 1]?.kind !== "number" &&
  !isWord(items[at - 1], "several", "two", "plural") &&
  (isWord(items[at - 1], "according") || speaksNext(items, to));

const opensDescription = (item: Item | undefined): boolean => isWord(item, "one", "several", "plural");

/** "các chuyên gia Mỹ", "một nghị sĩ", "các ngoại trưởng ASEAN": somebody of that title, whoever it is. */
export const parseDescribed: Parser = (source, at) => {
  const { items, grammar } = source;
  if (!opensDescription(items[at])) return null;
  const start = opensDescription(items[at + 1]) ? at + 2 : at + 1;
  // "a | dovish | leader"
  const isUnknown = grammar.modifiersFirst && items[start]?.kind === "word";
  const titled = parseTitled(source, start) ?? (isUnknown ? parseTitled(source, start + 1) : null);
  if (titled) return describedByTitle(source, titled);
  if (!grammar.modifiersFirst) return null;
  return parseQualified(source, start) ?? parseUnnamed(source, start) ?? parseDelegation(source, start);
};

const unnamedOf = (side: string | null): Parsed["reference"] => ({
  type: "unnamed",
  sides: side === null ? [] : [side],
});

function describedByTitle(source: Source, titled: Titled): Parsed | null {
  const { items, world, grammar } = source;
  const { title, side, served, head } = titled;
  const name = nameAfterTitle(source, titled);
  // "an aide | to President Zelensky": the name is that of the one who is served.
  if (name && grammar.modifiersFirst)
    return served ? { reference: unnamedOf(side), to: name.to } : namedByTitle(source, titled, name);
  if (name) return null;
  const row = findSides(world, items, skipAdjectives(items, head + 1));
  // "theo các chuyên gia Mỹ, | Nga sẽ …"
  const isRow =
    (row?.sides.length ?? 0) > 1 && !(isAttributed(items, head) && items[titled.to]?.lower === ",");
  if (isRow) return null;
  if (side !== null && title.level !== "officials" && world.bodies.has(side))
    return { reference: { type: "actor", id: side, placeId: null }, to: titled.to };
  if (side === null && title.level !== "officials")
    return { reference: { type: "office", title: { ...title, role: null }, side: null }, to: titled.to };
  // "a spokeswoman for China's foreign ministry"
  if (grammar.modifiersFirst && title.role === "spokesperson" && side !== null && side.length > 2)
    return { reference: { type: "office", title: { ...title, phrase: "" }, side }, to: titled.to };
  const member = side === null ? findMembership(source, titled.to)?.to : undefined;
  return { reference: unnamedOf(side), to: skipAdjectives(items, member ?? titled.to) };
}

/** "người đồng cấp Mỹ", "người đồng cấp Nga Sergey Lavrov". */
export const parseCounterpart: Parser = (source, at) => {
  const { text, items, world } = source;
  if (!senseOf(items[at], "counterpart")) return null;
  const side = findSide(world, items, at + 1);
  const next = side?.to ?? at + 1;
  const name = findHonouredName(text, items, next, side !== null || items[next]?.kind === "name");
  return name
    ? { reference: personOf({ ...name, bare: false }, { side: side?.side ?? null }), to: name.to }
    : { reference: { type: "counterpart", side: side?.side ?? null }, to: next };
};

/** A name with what an apposition behind it tells: "Dmitry Peskov, người phát ngôn Điện Kremlin, cho biết". */
function withApposition(source: Source, from: number, name: FoundName): Parsed {
  const titled = apposition(source, from, name.to);
  return { reference: personOf(name, titled ?? {}), to: titled?.to ?? name.to };
}

/** "Bà | Tổng giám đốc WTO Ngozi Okonjo-Iweala" */
function titledBehind(source: Source, at: number, { gender }: PronounWord): Parsed | null {
  const titled = parseTitle(source, at + 1);
  if (titled?.reference.type !== "person") return null;
  return { ...titled, reference: { ...titled.reference, gender } };
}

/** "ông Putin", "bà Salome Vartanyan, thư ký của phái bộ," and "ông" alone. */
export const parseHonorific: Parser = (source, at) => {
  const { text, items, grammar } = source;
  const word = senseOf(items[at], "honorific")?.word;
  if (!word) return null;
  const name = findName(text, items, at + 1, true);
  const alone = grammar.honorificsAlone
    ? ({ reference: { type: "pronoun", word }, to: at + 1 } as const)
    : null;
  if (!name) return titledBehind(source, at, word) ?? alone;
  return withApposition(source, at, { ...name, gender: word.gender });
};

/** A name without honorific or title. */
export const parseName: Parser = (source, at) => {
  if (pairedAt(source.items, at)) return null;
  const name = findName(source.text, source.items, at, isUnknownPerson(source, at));
  return name && withApposition(source, at, name);
};

/** Any other run of capitals: it may be a part of a name that the page tells in full. */
export const parseBareName: Parser = ({ text, items }, at) => {
  const item = items[at];
  if (item?.kind !== "name") return null;
  const name = { ids: [], name: wordsOf(text, item), to: at + 1, gender: null, bare: true, full: false };
  return { reference: personOf(name, {}), to: at + 1 };
};

/** "theo | quan chức Mỹ", "theo các | quan chức Mỹ" */
const isAttributed = (items: readonly Item[], at: number): boolean =>
  isWord(items[opensDescription(items[at - 1]) ? at - 2 : at - 1], "according");

/** "Theo quan chức Mỹ, | Nga sẽ …": the comma ends the attribution, and its sides. */
function firstOfRow(
  { items, world }: Source,
  at: number,
  row: NonNullable<ReturnType<typeof sidesBehind>>,
): NonNullable<ReturnType<typeof sidesBehind>> {
  const first = findSide(world, items, at);
  return first && items[first.to]?.lower === "," ? { sides: [first.side], to: first.to } : row;
}

/** "một quan chức cấp cao Mỹ", "nguồn tin giấu tên của Nhà Trắng"; with a name behind it, somebody named. */
export const parseUnnamed: Parser = (source, at) => {
  const { text, items } = source;
  if (!isWord(items[at], "unnamed")) return null;
  const next = skipDescription(items, at + 1);
  // "nguồn tin từ | các quan chức Mỹ"
  if (isWord(items[next], "unnamed")) return parseUnnamed(source, next);
  const row = sidesBehind(source, next);
  const found = row && isAttributed(items, at) ? firstOfRow(source, next, row) : row;
  const name = isFullName(text, items[found?.to ?? next]) || senseOf(items[found?.to ?? next], "person");
  if (name && found) {
    const named = findName(text, items, found.to, true);
    if (named) return { reference: personOf(named, { side: found.sides[0] ?? null }), to: named.to };
  }
  if (found)
    return { reference: { type: "unnamed", sides: found.sides }, to: skipAdjectives(items, found.to) };
  const member = isWord(items[next], "member") ? findMembership(source, next) : null;
  return { reference: { type: "unnamed", sides: member?.side ? [member.side] : [] }, to: member?.to ?? next };
};
