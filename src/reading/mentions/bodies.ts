import { type Item, isWord, senseOf } from "../items.ts";
import { isCapital, isSmall } from "./body-words.ts";
import { findHonouredName, findName, personOf } from "./names.ts";
import { bodyNameAt } from "./noun-bodies.ts";
import { sideOfPerson } from "./offices.ts";
import { actorOfPlace, type FoundSide, findSide, needsState, pairedAt, sidesBehind } from "./sides.ts";
import { isFullName, type Parsed, type Parser, type Source, startsCapital, wordsOf } from "./source.ts";
import { mayActFor } from "./title-names.ts";
import { parseTitled, skipDescription } from "./titles.ts";

/** Most words of a further field in the name of a ministry. */
const FIELD_REACH = 4;

/** "Bộ Thương mại | và Công nghiệp | Ấn Độ": the index behind a further field that a state closes; `at` where none is. */
function fieldsEnd({ text, items, world }: Source, at: number): number {
  if (!isWord(items[at], "and") || !isCapital(text, items[at + 1])) return at;
  let to = at + 2;
  while (to < at + 2 + FIELD_REACH && (isCapital(text, items[to]) || isSmall(text, items[to]))) to++;
  const side = isWord(items[to], "of") ? null : findSide(world, items, to);
  return side && world.states.has(side.side) ? to : at;
}

/** "Cục Thống kê Quốc gia | (NBS) Trung Quốc": the state behind the letters in brackets. */
function stateBehindBrackets({ items, world }: Source, at: number): FoundSide | null {
  if (items[at]?.lower !== "(" || items[at + 2]?.lower !== ")") return null;
  const side = findSide(world, items, at + 3);
  return side && world.states.has(side.side) ? side : null;
}

/** "Bộ Ngoại giao | Nga", "the Ministry of Defence | of China", "the Foreign Ministry | in Moscow". */
function institutionsState(source: Source, at: number): FoundSide | null {
  const { items, world, grammar } = source;
  if (!grammar.modifiersFirst) {
    const start = fieldsEnd(source, at + 1);
    return findSide(world, items, start) ?? stateBehindBrackets(source, start);
  }
  if (isWord(items[at + 1], "of")) return findSide(world, items, at + 1);
  const behind = isWord(items[at + 1], "at") ? findSide(world, items, at + 2) : null;
  return behind && world.states.has(behind.side) ? behind : null;
}

/** "một | cảnh sát Anh": one of its people. */
const meansPeople = (before: Item | undefined): boolean =>
  isWord(before, "several", "plural", "one", "determiner", "two");

/** "Bộ Y tế": by its name, where nothing tells of which state. */
function ministryAlone({ text, items }: Source, at: number): Parsed | null {
  if (!startsCapital(text, items[at]) || isWord(items[at], "corps") || !items[at]?.lower.includes(" "))
    return null;
  return { reference: { type: "body", name: wordsOf(text, items[at]), side: null }, to: at + 1 };
}

/** "Văn phòng Tổng thống Belarus Alexander Lukashenko": the office-holder's name belongs to the institution. */
export const parseInstitution: Parser = (source, at) => {
  const { text, items, world } = source;
  const template = senseOf(items[at], "institution");
  // A government is the state that it governs.
  if (!template || template.id === "government") return null;
  const side = institutionsState(source, at);
  if (needsState(world, template.id) && (!side || meansPeople(items[at - 1])))
    return parseBody(source, at) ?? ministryAlone(source, at);
  if (!side && !template.definite && !startsCapital(text, items[at])) return null;
  const name = findName(text, items, side?.to ?? at + 1, false);
  const [id] = name?.ids ?? [];
  const reference = {
    type: "institution",
    template: template.id,
    side: side?.side ?? (id === undefined ? null : sideOfPerson(world, id, null)),
    holder: id ?? null,
  } as const;
  return { reference, to: name?.to ?? side?.to ?? at + 1 };
};

/** "le ministère | russe | des Affaires étrangères": the state stands inside the name. */
export const parseSplitInstitution: Parser = ({ items, world }, at) => {
  if (!senseOf(items[at], "institutionHead")) return null;
  const side = findSide(world, items, at + 1);
  const end = senseOf(items[side?.to ?? -1], "institutionEnd");
  return side && end
    ? { reference: { type: "institution", template: end.id, side: side.side, holder: null }, to: side.to + 1 }
    : null;
};

/** How far behind the word for a medium its name may stand, in items. */
const MEDIUM_REACH = 6;

/** "Hãng thông tấn trung ương Triều Tiên (KCNA)", "Đài truyền hình trung ương Trung Quốc CCTV": a medium described and named. */
export const parseMedium: Parser = ({ items, world }, at) => {
  if (!isWord(items[at], "press")) return null;
  for (let index = at + 1; index < at + MEDIUM_REACH; index++) {
    const body = senseOf(items[index], "body");
    if (body && world.bodies.get(body.id)?.kind === "media") {
      const to = items[index - 1]?.lower === "(" && items[index + 1]?.lower === ")" ? index + 2 : index + 1;
      return { reference: { type: "actor", id: body.id, placeId: null }, to };
    }
    if (!isDescriptive(items[index])) return null;
  }
  return null;
};

const isDescriptive = (item: Item | undefined): boolean =>
  item?.kind === "word" ||
  item?.lower === "(" ||
  senseOf(item, "none") !== undefined ||
  senseOf(item, "state") !== undefined ||
  isWord(item, "side", "press", "field");

/** "chính quyền Tổng thống Mỹ Donald Trump", "chính phủ của ông Netanyahu": the state that a person governs. */
export const parseGovernment: Parser = (source, at) => {
  const { text, items, world } = source;
  if (!isWord(items[at], "side")) return null;
  const next = isWord(items[at + 1], "of") ? at + 2 : at + 1;
  const start = parseTitled(source, next)?.to ?? findSide(world, items, next)?.to ?? next;
  const name = findHonouredName(text, items, start, false);
  const [id] = name?.ids ?? [];
  const state = id === undefined || name?.bare ? null : sideOfPerson(world, id, null);
  return state && name ? { reference: { type: "actor", id: state, placeId: null }, to: name.to } : null;
};

/** "nhà vật lý | Mỹ Jack Steinberger": a state between the words for a person and the name. */
function personBehindState({ text, items, world }: Source, at: number, side: string): Parsed | null {
  const before = items[at - 1];
  const follows =
    before?.kind === "word" ||
    before?.kind === "name" ||
    isWord(before, "relative", "of") ||
    senseOf(before, "bodyHead");
  if (!follows || !(isFullName(text, items[at + 1]) || senseOf(items[at + 1], "person"))) return null;
  const name = findName(text, items, at + 1, true);
  if (!name) return null;
  // "đặc phái viên về Triều Tiên Stephen Biegun" acts for another state.
  const told = mayActFor({ world }, name, side) ? { side } : {};
  return { reference: personOf({ ...name, bare: false }, told), to: name.to };
}

/** "Vietnam Airlines": behind a state's English name another name makes an organisation of both; "Mỹ" is no part of one. */
const isForeignForm = ({ text, world }: Source, item: Item, id: string): boolean =>
  world.states.get(id)?.names.vi !== text.slice(item.start, item.end) && !/\P{ASCII}/u.test(item.lower);

/** A state or body at item `index`, behind the words from `at` on that only announce it. */
function namedActor(source: Source, at: number, index: number): Parsed | null {
  const { text, items, world, grammar } = source;
  const item = items[index];
  const state = senseOf(item, "state") ?? pairedAt(items, index);
  const found = state ?? senseOf(item, "body");
  if (!found || !item) return null;
  const next = items[index + 1];
  const medium = state && index > at ? senseOf(next, "body") : undefined;
  if (medium) return { reference: { type: "actor", id: medium.id, placeId: null }, to: index + 2 };
  // "Truyền thông Mỹ đưa tin": which paper, nobody says.
  if (state && isWord(items[at], "press") && index > at)
    return { reference: { type: "unnamed", sides: [] }, to: index + 1 };
  const person = index === at ? personBehindState(source, index, found.id) : null;
  if (person) return person;
  const isMedium = world.bodies.get(found.id)?.kind === "media" && grammar.modifiersFirst;
  if (
    next?.kind === "name" &&
    index === at &&
    !isMedium &&
    (!state || grammar.modifiersFirst || isForeignForm(source, item, state.id))
  )
    return {
      reference: { type: "body", name: text.slice(item.start, next.end), side: state?.id ?? null },
      to: index + 2,
    };
  // "the Syrian Observatory for Human Rights | monitoring group"
  const isSaid = grammar.modifiersFirst && !state && isWord(next, "press");
  return { reference: { type: "actor", id: found.id, placeId: null }, to: isSaid ? index + 2 : index + 1 };
}

/** A state, a body, a capital, a palace, with "phía" or "thủ đô" before it. */
export const parseActor: Parser = (source, at) => {
  const { items, world, grammar } = source;
  let index = at;
  while (isWord(items[index], "side") && index < at + 2) index++;
  const named = namedActor(source, at, index);
  if (named) return named;
  const place = senseOf(items[index], "place");
  if (!place) return null;
  const id = actorOfPlace(world, place.id);
  const person = id && index === at ? personBehindState(source, index, id) : null;
  if (person) return person;
  // "the Berlin | Wall"
  const isPart = grammar.modifiersFirst && items[index + 1]?.kind === "name" && world.states.has(id ?? "");
  if (id && !isPart) return { reference: { type: "actor", id, placeId: place.id }, to: index + 1 };
  return { reference: { type: "place", id: place.id }, to: index + 1 };
};

/** An organisation that the lexicon does not know: "Cơ quan Phát triển Quốc tế Mỹ"; several of a kind are nobody named. */
export const parseBody: Parser = (source, at) => {
  const body = bodyNameAt(source, at);
  if (!body) return null;
  const { name, side, to, generic } = body;
  if ((generic || isWord(source.items[at], "corps")) && meansPeople(source.items[at - 1]))
    return { reference: { type: "unnamed", sides: [] }, to };
  return { reference: { type: "body", name, side }, to };
};

/** Letters of an acronym of which the world does not know the body. */
const ACRONYM = /^\p{Lu}{3,6}$/u;

/** "CPRF cảnh báo": capital letters that a verb of saying follows. */
export const parseAcronym: Parser = ({ text, items }, at) => {
  const name = wordsOf(text, items[at]);
  if (!ACRONYM.test(name)) return null;
  let next = at + 1;
  while (items[next]?.kind === "time" || isWord(items[next], "auxiliary")) next++;
  if (!senseOf(items[next], "cue") || items[next]?.quote !== items[at]?.quote) return null;
  return { reference: { type: "body", name, side: null }, to: at + 1 };
};

/** Words between "đoàn" and its state: "đoàn | quan chức cấp cao | Hàn Quốc". */
function skipDelegates(items: readonly Item[], at: number): number {
  let to = skipDescription(items, at);
  while (isWord(items[to], "unnamed") || senseOf(items[to], "contact")) to = skipDescription(items, to + 1);
  return to;
}

/** "phái đoàn Nga", "các đoàn đàm phán", "phái đoàn của chúng tôi"; with a name behind it, a delegate. */
export const parseDelegation: Parser = (source, at) => {
  const { text, items } = source;
  if (!isWord(items[at], "delegation")) return null;
  const next = skipDelegates(items, at + 1);
  const sides = sidesBehind(source, next);
  const named = sides && isFullName(text, items[sides.to]) ? findName(text, items, sides.to, true) : null;
  if (sides && named) {
    return { reference: personOf(named, { side: sides.sides[0] ?? null }), to: named.to };
  }
  const all = isWord(items[at], "delegations");
  if (sides) return { reference: { type: "delegation", sides: sides.sides, all }, to: sides.to };
  // "Đoàn đại biểu Hội Cựu chiến binh": the delegation of a body, of no state.
  const body = parseBody(source, next);
  if (body) return body;
  const we = isWord(items[next], "of") && isWord(items[next + 1], "we");
  return {
    reference: we ? { type: "speaker", we: true } : { type: "delegation", sides: [], all },
    to: we ? next + 2 : skipDescription(items, at + 1),
  };
};
