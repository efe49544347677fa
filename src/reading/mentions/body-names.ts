import { type Item, isWord, senseOf } from "../items.ts";
import type { Sense } from "../lexicon.ts";
import { ends } from "./body-words.ts";
import { branchAt } from "./modifiers.ts";
import { bodyNameAt, ownerAt } from "./noun-bodies.ts";
import { findSide, isPossessive } from "./sides.ts";
import { type Source, startsCapital, wordsOf } from "./source.ts";

/** Most words in the name of an organisation: "Sở Giáo dục và Đào tạo Khánh Hòa". */
const MAX_BODY_WORDS = 9;

/** Names that stand in names of organisations: "Russian Academy of Sciences", "OSCE Minsk Group". */
const namesWithin: ReadonlySet<Sense["type"]> = new Set<Sense["type"]>([
  "bodyHead",
  "adjectival",
  "state",
  "place",
  "body",
]);

const isCapitalBodyWord = (text: string, item: Item | undefined): boolean =>
  startsCapital(text, item) &&
  (item?.kind === "name" ||
    item?.senses.some(({ type }) => namesWithin.has(type)) === true ||
    (item?.kind === "phrase" && !item.senses.some(({ type }) => ends.has(type))));

/** The index of the capitalised word that goes on with a name, behind "of" or "for the"; `at` where none does. */
function linkEnd({ text, items }: Source, at: number): number {
  // "People's Liberation Army"
  if (isPossessive(items, at) && !items[at - 1]?.senses.some(({ type }) => ends.has(type))) return at + 1;
  let index = at;
  while (index < at + 3 && isWord(items[index], "of", "article", "serving", "and")) index++;
  return index > at && startsCapital(text, items[index]) ? index : at;
}

/** "The Institute | for Northern Studies", of which the words alone would mean a body told before. */
export function isToldHead({ text, items }: Source, at: number): boolean {
  const of = senseOf(items[at], "pronoun")?.word.of;
  const isBody = of === "body" || of === "organisation";
  return isBody && isWord(items[at + 1], "of", "serving") && / \p{Lu}/u.test(wordsOf(text, items[at]));
}

/**
 * An organisation named in capitals, of which the lexicon knows the word that says what it is, wherever it stands:
 * "International Crisis | Group", "Institute | for the Study of War". The index behind its name, or null.
 */
export function capitalBodyEnd(source: Source, at: number): number | null {
  const { text, items } = source;
  const isHeaded = isToldHead(source, at);
  if (!isHeaded && !isCapitalBodyWord(text, items[at])) return null;
  let [to, named] = isHeaded ? [at + 1, true] : [at, false];
  while (to < at + MAX_BODY_WORDS) {
    const next = to > at ? linkEnd(source, to) : to;
    // What "and" brings in belongs to the name behind "of" alone: "Carnegie Endowment and Chatham House".
    if (isWord(items[to], "and") && !items.slice(at, to).some((item) => isWord(item, "of", "serving"))) break;
    // "Sudan Liberation | Army"
    const isArmy = items[next - 1]?.kind === "name" && senseOf(items[next], "institution") !== undefined;
    if (
      !(isArmy || isCapitalBodyWord(text, items[next])) ||
      (next > to && !named && !isPossessive(items, to))
    )
      break;
    named ||= isArmy || senseOf(items[next], "bodyHead") !== undefined;
    to = next + 1;
  }
  return named && to > at + 1 ? to : null;
}

/** A body that somebody belongs to, known or not: its side where it is told, and the index behind it. */
export interface Belonging {
  readonly side: string | null;
  readonly to: number;
  /** The side is that of a body which the lexicon does not know, no state or body of its own. */
  readonly within: boolean;
}

/** "(Mỹ)", "ở Washington" behind a body: where it is. */
function placeEnd({ items }: Source, at: number): number {
  if (items[at]?.lower === "(" && items[at + 2]?.lower === ")") return at + 3;
  return isWord(items[at], "at") && senseOf(items[at + 1], "place") ? at + 2 : at;
}

/** "BND", "MobiFone": letters that stand for a body and for no person. */
const ACRONYM = /^(?:\p{Lu}{3,6}|\p{Lu}\p{Ll}{3,8}\p{Lu}\p{Ll}+)$/u;

/** "Phó chủ tịch | đảng Lao động Triều Tiên", "Giám đốc | Hội đồng Kinh tế Quốc gia của Nhà Trắng". */
export function findBelonging(source: Source, at: number): Belonging | null {
  const { items, world, grammar } = source;
  if (grammar.modifiersFirst)
    return isWord(items[at], "of", "serving") ? belongingBehind(source, at + 1) : null;
  const start = isWord(items[at], "of") ? at + 1 : at;
  if (senseOf(items[start], "pronoun")?.word.of === "body")
    return { side: null, to: start + 1, within: true };
  const known = findSide(world, items, start);
  // "Tổng giám đốc | Hãng thông tấn Nga TASS": the medium is no part of the state.
  if (known && isWord(items[start], "press")) {
    const to = senseOf(items[known.to], "body") ? known.to + 1 : known.to;
    return { side: known.side, to, within: true };
  }
  if (known) {
    const to = world.states.has(known.side) ? known.to : placeEnd(source, known.to);
    return { side: known.side, to, within: false };
  }
  // "Giám đốc | BND"
  if (items[start]?.kind === "name" && ACRONYM.test(wordsOf(source.text, items[start])))
    return { side: null, to: start + 1, within: true };
  // "Phó công an | TP Thủ Dầu Một", "Chủ tịch | tỉnh Nghệ An"
  const owner = isWord(items[start], "district") ? ownerAt(source, start) : null;
  if (owner) return { ...owner, within: true };
  const body = bodyNameAt(source, start);
  if (body === null) return null;
  // "Ủy ban Trung ương | Đảng Lao động Triều Tiên"
  const outer = body.side === null ? findBelonging(source, body.to) : null;
  return { side: body.side ?? outer?.side ?? null, to: placeEnd(source, outer?.to ?? body.to), within: true };
}

/** "of the | Russian foreign ministry", "at the | International Crisis Group": what stands behind a preposition. */
function belongingBehind(source: Source, at: number): Belonging | null {
  const { items, world } = source;
  const start = isWord(items[at], "article") ? at + 1 : at;
  if (senseOf(items[start], "pronoun")?.word.of === "body")
    return { side: null, to: start + 1, within: true };
  const branch = branchAt(source, start);
  // "the head of the | UN nuclear watchdog"
  if (branch && isWord(items[branch.to - 1], "press")) return { side: null, to: branch.to, within: true };
  if (branch) return { ...branch, within: false };
  const end = capitalBodyEnd(source, start);
  if (end !== null) return { side: null, to: end, within: true };
  const known = findSide(world, items, start);
  if (!known || senseOf(items[start], "adjectival")) return null;
  return { ...known, within: false };
}

/** "tại Đại học Georgetown, | Mỹ | nhận định": the state behind an expert's body, where his verb follows. */
function stateEnd({ items }: Source, at: number): number {
  if (items[at]?.lower !== "," || !senseOf(items[at + 1], "state")) return at;
  return senseOf(items[at + 2], "cue") || items[at + 2]?.lower === "," ? at + 2 : at;
}

/** As `belongingBehind`, of bodies alone: in "an analyst in Moscow" a place is where he is. */
function memberBehind(source: Source, at: number): Belonging | null {
  const found = belongingBehind(source, at);
  const start = isWord(source.items[at], "article") ? at + 1 : at;
  if (found) return senseOf(source.items[start], "place") ? null : found;
  return source.items[start]?.kind === "name" ? { side: null, to: start + 1, within: true } : null;
}

/**
 * "thuộc Viện Brookings ở Washington", "tại Đại học Georgetown (Mỹ)": what an expert behind his name is said to belong
 * to. In "gặp ông A tại Nhà Trắng" he belongs to no palace.
 */
export function findMembership(source: Source, at: number): Belonging | null {
  const { items } = source;
  const isPlace = isWord(items[at], "at");
  if (source.grammar.modifiersFirst)
    return isWord(items[at], "member", "of") ? memberBehind(source, at + 1) : null;
  if (!isPlace && !isWord(items[at], "of", "member")) return null;
  const found = isPlace && bodyNameAt(source, at + 1) === null ? null : findBelonging(source, at + 1);
  if (found) return { ...found, to: stateEnd(source, found.to) };
  return items[at + 1]?.kind === "name" ? { side: null, to: placeEnd(source, at + 2), within: true } : null;
}
