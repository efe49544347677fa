import type { TitleWord } from "../../language/reading-words.ts";
import type { World } from "../../world/world.ts";
import { type Item, isWord, senseOf } from "../items.ts";
import { type FoundName, findHonouredName, findName } from "./names.ts";
import { actorOfPlace, type FoundSide, findSide, findSides, pairedAt } from "./sides.ts";
import type { Reference } from "./types.ts";

/** A reference found at an item and the index behind it. */
export interface Parsed {
  readonly reference: Reference;
  readonly to: number;
}

interface Source {
  readonly text: string;
  readonly items: readonly Item[];
  readonly world: World;
}

type Parser = (source: Source, at: number) => Parsed | null;

interface Titled {
  readonly title: TitleWord;
  readonly side: string | null;
  readonly to: number;
}

/** Most words between a title and its name: "Chánh văn phòng phụ trách tình huống quốc gia Youn Kun-young". */
const MAX_TITLE_WORDS = 7;

const skipAdjectives = (items: readonly Item[], at: number): number => {
  let index = at;
  while (senseOf(items[index], "adjective")) index++;
  return index;
};

/**
 * A title with what it is the title of. "Trợ lý Tổng thống Nga" is an aide of Russia: of a chain of titles the first
 * counts, and the side of the last.
 */
function parseTitled(source: Source, at: number): Titled | null {
  const { items, world } = source;
  const title = senseOf(items[at], "title")?.title;
  if (!title) return null;
  let to = skipAdjectives(items, at + 1);
  for (;;) {
    const next = isWord(items[to], "of") ? to + 1 : to;
    if (!senseOf(items[next], "title")) break;
    to = skipAdjectives(items, next + 1);
  }
  const side = findSide(world, items, to) ?? (title.level === "leaders" ? null : sideBehindWords(source, to));
  return { title, side: side?.side ?? null, to: side?.to ?? to };
}

/** "Bộ trưởng Năng lượng Ukraine German Galushchenko": a side behind words of the title, where a name follows. */
function sideBehindWords({ text, items, world }: Source, start: number): FoundSide | null {
  let at = start;
  while (at < start + MAX_TITLE_WORDS && (items[at]?.kind === "word" || items[at]?.kind === "name")) at++;
  const side = at > start ? findSide(world, items, at) : null;
  return side && findHonouredName(text, items, side.to, true) ? side : null;
}

/** A name behind words of the title that the lexicon does not know. */
function nameBehindWords(text: string, items: readonly Item[], start: number): FoundName | null {
  let at = start;
  while (at < start + MAX_TITLE_WORDS && items[at]?.kind === "word") at++;
  const isFullName =
    items[at]?.kind === "name" && /[\s-]/u.test(text.slice(items[at]?.start, items[at]?.end));
  const isPerson = senseOf(items[at], "person") !== undefined;
  return at > start && (isFullName || isPerson) ? findName(text, items, at, true) : null;
}

/** "Tổng cục trưởng Tác chiến": a single capitalised word before a small one begins a word of the title, no name. */
const isHalfWord = (text: string, items: readonly Item[], { ids, name, to }: FoundName): boolean =>
  ids.length === 0 && !/[\s-]/u.test(name) && items[to]?.kind === "word" && text[items[to].start - 1] === " ";

/** The name that belongs to a title: right behind it, or after a comma with "ông" or with a comma behind it too. */
function nameAfterTitle({ text, items }: Source, at: number) {
  const start = skipAdjectives(items, at);
  const direct = findHonouredName(text, items, start, true) ?? nameBehindWords(text, items, start);
  if (direct) return isHalfWord(text, items, direct) ? null : direct;
  if (items[start]?.lower !== ",") return null;
  if (senseOf(items[start + 1], "honorific")) return findHonouredName(text, items, start + 1, true);
  const apposed = findName(text, items, start + 1, false);
  return apposed && items[apposed.to]?.lower === "," ? apposed : null;
}

/** "Đặc phái viên Steve Witkoff của Tổng thống Mỹ", "bà Kaja Kallas, đại diện cấp cao của EU": the side told behind the name. */
function sideAfterName(source: Source, at: number): { side: string; to: number } | null {
  if (!isWord(source.items[at], "of")) return null;
  const titled = parseTitled(source, at + 1);
  return titled?.side ? { side: titled.side, to: titled.to } : findSide(source.world, source.items, at);
}

const parseTitle: Parser = (source, at) => {
  const titled = parseTitled(source, at);
  if (!titled) return null;
  const { title } = titled;
  const name = nameAfterTitle(source, titled.to);
  if (name) {
    const later = titled.side === null ? sideAfterName(source, name.to) : null;
    const side = titled.side ?? later?.side ?? null;
    return {
      reference: { type: "person", ids: name.ids, name: name.name, title, side, gender: name.gender },
      to: later?.to ?? name.to,
    };
  }
  const group = senseOf(source.items[titled.to], "group")?.word;
  if (group && group.of !== "persons" && group.count === 2 && title.level)
    return { reference: { type: "offices", title, sides: [] }, to: titled.to + 1 };
  const sides = findSides(
    source.world,
    source.items,
    titled.side ? skipAdjectives(source.items, at + 1) : titled.to,
  );
  if (sides && sides.sides.length > 1 && title.level)
    return { reference: { type: "offices", title, sides: sides.sides }, to: sides.to };
  return { reference: { type: "office", title, side: titled.side }, to: titled.to };
};

const parseCounterpart: Parser = (source, at) => {
  if (!senseOf(source.items[at], "counterpart")) return null;
  const side = findSide(source.world, source.items, at + 1);
  const next = side?.to ?? at + 1;
  const name = findHonouredName(
    source.text,
    source.items,
    next,
    side !== null || source.items[next]?.kind === "name",
  );
  if (!name) return { reference: { type: "counterpart", side: side?.side ?? null }, to: next };
  return {
    reference: {
      type: "person",
      ids: name.ids,
      name: name.name,
      title: null,
      side: side?.side ?? null,
      gender: name.gender,
    },
    to: name.to,
  };
};

const parseHonorific: Parser = ({ text, items }, at) => {
  const word = senseOf(items[at], "honorific")?.word;
  if (!word) return null;
  const name = findName(text, items, at + 1, true, true);
  if (!name) return { reference: { type: "pronoun", word }, to: at + 1 };
  const { gender } = word;
  return {
    reference: { type: "person", ids: name.ids, name: name.name, title: null, side: null, gender },
    to: name.to,
  };
};

/** A run of several capitalised words with a title behind its comma, or a verb of saying right behind it, is a person. */
function isUnknownPerson({ text, items }: Source, at: number): boolean {
  const item = items[at];
  if (item?.kind !== "name" || !/\s/u.test(text.slice(item.start, item.end))) return false;
  const next = items[at + 1];
  return (
    senseOf(next, "cue") !== undefined ||
    (next?.lower === "," && senseOf(items[at + 2], "title") !== undefined)
  );
}

/** A name, with an apposition behind it: "Dmitry Peskov, người phát ngôn Điện Kremlin, cho biết". */
const parseName: Parser = (source, at) => {
  const name = findName(source.text, source.items, at, isUnknownPerson(source, at));
  if (!name) return null;
  const plain = { ids: name.ids, name: name.name, gender: name.gender, type: "person" as const };
  const titled = source.items[name.to]?.lower === "," ? parseTitled(source, name.to + 1) : null;
  const closes =
    titled && (source.items[titled.to]?.lower === "," || senseOf(source.items[titled.to], "cue"));
  if (titled && closes && !nameAfterTitle(source, titled.to))
    return { reference: { ...plain, title: titled.title, side: titled.side }, to: titled.to };
  return { reference: { ...plain, title: null, side: null }, to: name.to };
};

const parsePronoun: Parser = ({ items }, at) => {
  const word = senseOf(items[at], "pronoun")?.word;
  return word ? { reference: { type: "pronoun", word }, to: at + 1 } : null;
};

const parseGroup: Parser = ({ items, world }, at) => {
  const word = senseOf(items[at], "group")?.word;
  if (!word) return null;
  const sides = findSides(world, items, at + 1);
  return { reference: { type: "group", word, sides: sides?.sides ?? [] }, to: sides?.to ?? at + 1 };
};

const parseDelegation: Parser = ({ items, world }, at) => {
  if (!isWord(items[at], "delegation")) return null;
  const next = skipAdjectives(items, at + 1);
  const sides = findSides(world, items, next);
  if (sides) return { reference: { type: "delegation", sides: sides.sides }, to: sides.to };
  const we = isWord(items[next], "of") && isWord(items[next + 1], "we");
  return {
    reference: we ? { type: "speaker", we: true } : { type: "delegation", sides: [] },
    to: we ? next + 2 : next,
  };
};

const parseUnnamed: Parser = ({ items, world }, at) => {
  if (!isWord(items[at], "unnamed")) return null;
  const next = skipAdjectives(items, at + 1);
  const found = findSides(world, items, next);
  return { reference: { type: "unnamed", sides: found?.sides ?? [] }, to: found?.to ?? next };
};

const parseSpeaker: Parser = ({ items }, at) =>
  isWord(items[at], "we", "i")
    ? { reference: { type: "speaker", we: isWord(items[at], "we") }, to: at + 1 }
    : null;

/** "Văn phòng Tổng thống Belarus Alexander Lukashenko": the office-holder's name belongs to the institution. */
const parseInstitution: Parser = ({ text, items, world }, at) => {
  const template = senseOf(items[at], "institution");
  // A government is the state that it governs.
  if (!template || template.id === "government") return null;
  const side = findSide(world, items, at + 1);
  const name = side ? findName(text, items, side.to, false) : null;
  const reference = {
    type: "institution",
    template: template.id,
    side: side?.side ?? null,
    holder: name?.ids[0] ?? null,
  } as const;
  return { reference, to: name?.to ?? side?.to ?? at + 1 };
};

/** A state, a body, a capital, a palace, with "phía" or "thủ đô" before it. */
const parseActor: Parser = ({ text, items, world }, at) => {
  const index = isWord(items[at], "side") ? at + 1 : at;
  const item = items[index];
  const state = senseOf(item, "state") ?? senseOf(item, "body") ?? pairedAt(items, index);
  const next = items[index + 1];
  // "Vietnam Airlines": a name behind a name is another's; a title would have taken "Mỹ John Kerry" before.
  if (state && item && index === at && next?.kind === "name" && !senseOf(items[at - 1], "title"))
    return { reference: { type: "body", name: text.slice(item.start, next.end) }, to: index + 2 };
  if (state) return { reference: { type: "actor", id: state.id, placeId: null }, to: index + 1 };
  const place = senseOf(item, "place");
  if (!place) return null;
  const id = actorOfPlace(world, place.id);
  if (id) return { reference: { type: "actor", id, placeId: place.id }, to: index + 1 };
  return { reference: { type: "place", id: place.id }, to: index + 1 };
};

const startsCapital = (text: string, item: Item | undefined): boolean =>
  item !== undefined && /^\p{Lu}/u.test(text.slice(item.start, item.start + 2));

/** A word of a body's name: unknown to the lexicon, or a function word that is capitalised ("Giám sát" in a name). */
const isBodyWord = (text: string, item: Item | undefined): boolean =>
  item?.kind === "word" ||
  item?.kind === "name" ||
  (item?.kind === "phrase" &&
    item.senses.every((sense) => sense.type === "word") &&
    startsCapital(text, item));

/** Most words in the name of an organisation: "Sở Giáo dục và Đào tạo Khánh Hòa". */
const MAX_BODY_WORDS = 9;

const parseBody: Parser = ({ text, items }, at) => {
  const name = items[at + 1];
  const head = items[at];
  if (!head || !senseOf(head, "bodyHead") || !startsCapital(text, name) || !isBodyWord(text, name))
    return null;
  let to = at + 2;
  while (to < at + MAX_BODY_WORDS && isBodyWord(text, items[to])) to++;
  return { reference: { type: "body", name: text.slice(head.start, items[to - 1]?.end) }, to };
};

/** The forms of a mention, in the order in which they are tried: longer and more telling forms first. */
const parsers: readonly Parser[] = [
  parseCounterpart,
  parseTitle,
  parseInstitution,
  parseHonorific,
  parseName,
  parsePronoun,
  parseGroup,
  parseUnnamed,
  parseDelegation,
  parseActor,
  parseBody,
  parseSpeaker,
];

/** The mention that begins at item `at`, or null. */
function parseMention(source: Source, at: number): Parsed | null {
  const item = source.items[at];
  if (!item || (item.kind !== "name" && item.senses.length === 0)) return null;
  for (const parser of parsers) {
    const parsed = parser(source, at);
    if (parsed) return parsed;
  }
  return null;
}

/** A mention of a sentence as parsed: its first item, what it says, and the item behind it. */
export interface ParsedMention extends Parsed {
  readonly from: number;
}

/** All mentions of a row of items, longest first from the left, none within another. */
export function parseMentions(text: string, items: readonly Item[], world: World): ParsedMention[] {
  const source: Source = { text, items, world };
  const found: ParsedMention[] = [];
  for (let at = 0; at < items.length; ) {
    const parsed = parseMention(source, at);
    if (parsed) found.push({ from: at, ...parsed });
    at = parsed ? parsed.to : at + 1;
  }
  return found;
}
