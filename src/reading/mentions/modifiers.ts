import { type Item, isHyphen, isWord, senseOf } from "../items.ts";
import { findHonouredName } from "./names.ts";
import { sideOfPerson } from "./offices.ts";
import { actorOfPlace, isPossessive, SAME_STATE } from "./sides.ts";
import { type Source, wordsOf } from "./source.ts";

/** What stands before a noun and says whose it is, where the language puts it there: "Russia's former | envoy". */
export interface Modifiers {
  readonly sides: readonly string[];
  /** The index of the noun. */
  readonly to: number;
  /** "former": the office is held no more. */
  readonly former: boolean;
  /** The person whose name stands there: "Putin's | spokesman". */
  readonly person: string | null;
}

const none = (to: number): Modifiers => ({ sides: [], to, former: false, person: null });

/** Nouns for people, before which all modifiers stand. */
const isPeople = (item: Item | undefined): boolean =>
  senseOf(item, "title") !== undefined ||
  senseOf(item, "titles") !== undefined ||
  senseOf(item, "counterpart") !== undefined ||
  isWord(item, "unnamed", "delegation", "corps");

/** Nouns that are what a side has and may qualify people in turn: "Russian | foreign ministry | officials". */
const isBranch = (item: Item | undefined): boolean =>
  senseOf(item, "institution") !== undefined || isWord(item, "side", "press");

/** "Russian", "US": it stands before nouns as it is. */
const isAttributive = ({ text }: Source, item: Item | undefined): boolean =>
  senseOf(item, "adjectival") !== undefined || /^\p{Lu}[\p{Lu}.]+$/u.test(wordsOf(text, item));

/** The state or body that one item names before a noun. */
function sideAt({ items, world }: Source, at: number): string | null {
  const item = items[at];
  const named = senseOf(item, "adjectival") ?? senseOf(item, "state") ?? senseOf(item, "body");
  if (named) return named.id;
  const place = senseOf(item, "place");
  const id = place ? actorOfPlace(world, place.id) : null;
  // "in Moscow | President Putin said": a capital alone is where something is.
  const isWhere = isWord(items[at - 1], "at", "toward") && !isPossessive(items, at + 1);
  return id !== null && world.states.has(id) && isWhere ? null : id;
}

/** A row of sides before a noun: "Russian and Ukrainian", "US-Russian", "Russia's". */
function namedSides(source: Source, at: number): Modifiers | null {
  const { items } = source;
  const first = sideAt(source, at);
  if (first === null) return null;
  const sides = [first];
  let to = at + 1;
  while (isAttributive(source, items[to - 1])) {
    const start = items[to]?.lower === "," && isWord(items[to + 1], "and") ? to + 1 : to;
    const joins = isWord(items[start], "and") || isHyphen(items[start]) || items[start]?.lower === ",";
    const next = joins && isAttributive(source, items[start + 1]) ? sideAt(source, start + 1) : null;
    if (next === null || sides.includes(next)) break;
    sides.push(next);
    to = start + 2;
  }
  return ownersRow(source, { ...none(isPossessive(items, to) ? to + 1 : to), sides });
}

/** "Afghanistan's | and Pakistan's": further owners behind the first. */
function ownersRow(source: Source, found: Modifiers): Modifiers {
  const { items } = source;
  const at = found.to;
  if (!isPossessive(items, at - 1) || !isWord(items[at], "and") || !isPossessive(items, at + 2)) return found;
  const side = sideAt(source, at + 1);
  return side === null ? found : { ...found, sides: [...found.sides, side], to: at + 3 };
}

/** "Putin's spokesman", "Mr Trump's administration", "Trump adviser": the side of the one who is named. */
function personsSide({ text, items, world }: Source, at: number): Modifiers | null {
  const name = findHonouredName(text, items, at, false);
  const [id, ...others] = name?.ids ?? [];
  if (!name || id === undefined || others.length > 0 || name.bare) return null;
  const side = sideOfPerson(world, id, null);
  const owns = isPossessive(items, name.to);
  const follows = isPeople(items[name.to]) || isWord(items[name.to], "side");
  if (side === null || !(owns || follows)) return null;
  return { ...none(owns ? name.to + 1 : name.to), sides: [side], person: id };
}

/** "his foreign minister", "the country's president": of the side told before. */
function toldSide({ items }: Source, at: number): Modifiers | null {
  // Several are told before "their".
  const isTheirs = senseOf(items[at], "pronoun")?.word.of === "group";
  if (isWord(items[at], "whose")) return { ...none(at + 1), sides: isTheirs ? [] : [SAME_STATE] };
  const isState = senseOf(items[at], "pronoun")?.word.of === "state";
  return isState && isPossessive(items, at + 1) ? { ...none(at + 2), sides: [SAME_STATE] } : null;
}

const sidesBefore = (source: Source, at: number): Modifiers | null =>
  namedSides(source, at) ?? toldSide(source, at) ?? personsSide(source, at);

/** "Russian foreign ministry": of a state and one of its institutions before a noun, the institution. */
function branchSide({ items, world }: Source, at: number, sides: readonly string[]): readonly string[] {
  const template = senseOf(items[at], "institution");
  if (!template || template.id === "government" || sides.length > 1) return sides;
  const [side] = sides;
  if (side === undefined || side === SAME_STATE) return [`${template.id}-${SAME_STATE}`];
  const made = world.institution(template.id, world.bodies.get(side)?.for ?? side);
  return made ? [made.id] : sides;
}

/** "former", "ex-": the index behind it; `at` where none stands. */
function formerEnd(items: readonly Item[], at: number): number {
  if (!isWord(items[at], "former")) return at;
  return isHyphen(items[at + 1]) ? at + 2 : at + 1;
}

const isPlain = (item: Item | undefined): boolean =>
  senseOf(item, "adjective") !== undefined || isWord(item, "field");

/** "the | rebels' | chief negotiator": an owner that the lexicon does not know. */
const isOwner = ({ items }: Source, at: number): boolean =>
  isPossessive(items, at + 1) && senseOf(items[at], "place") === undefined && items[at]?.kind !== "time";

/** Longest row of words that the lexicon does not know between a side and a title: "Ukraine's climate minister". */
const MAX_UNKNOWN = 3;

/** The title behind unknown words, where a side stands before them; `at` where none follows. */
function unknownEnd({ items }: Source, at: number, { sides, to }: Modifiers): number {
  if (sides.length !== 1 || at !== to) return at;
  let end = at;
  while (end < at + MAX_UNKNOWN && (items[end]?.kind === "word" || items[end]?.kind === "name")) end++;
  const level = senseOf(items[end], "title")?.title.level;
  return level === "ministers" || level === "officials" ? end : at;
}

/** The modifiers with the one that item `found.to` begins; null where none does. */
function withNext(source: Source, found: Modifiers): Modifiers | null {
  const { items } = source;
  const at = found.to;
  const former = formerEnd(items, at);
  if (former > at) return { ...found, to: former, former: true };
  if (isBranch(items[at])) {
    const to = isPossessive(items, at + 1) ? at + 2 : at + 1;
    return { ...found, sides: branchSide(source, at, found.sides), to };
  }
  if (isPlain(items[at])) return { ...found, to: at + 1 };
  // "his Ukrainian counterpart"
  const isOpen = found.sides.length === 0 || found.sides[0] === SAME_STATE;
  const told = isOpen ? sidesBefore(source, at) : null;
  if (told) return { ...told, former: found.former, to: unknownEnd(source, told.to, told) };
  return isOwner(source, at) ? { ...found, to: at + 2 } : null;
}

/**
 * All that stands before the noun at which it ends. A branch of a side ("government", "foreign ministry") is taken in
 * where people follow it, and is the noun itself where none do.
 */
export function modifiersBefore(source: Source, at: number): Modifiers {
  const { items, grammar } = source;
  if (!grammar.modifiersFirst) return none(at);
  let found = none(at);
  let branch: Modifiers | null = null;
  while (!isPeople(items[found.to])) {
    if (isBranch(items[found.to])) branch ??= found;
    const next = withNext(source, found);
    if (!next) return branch ?? found;
    found = next;
  }
  return found;
}

/** "Russian foreign ministry", "Kremlin's administration", "Israeli government": the side meant, and the index behind it. */
export function branchAt(source: Source, at: number): { side: string; to: number } | null {
  const { items } = source;
  const { sides, to } = modifiersBefore(source, at);
  const [side, ...others] = isBranch(items[to]) ? branchSide(source, to, sides) : [];
  return side === undefined || others.length > 0 ? null : { side, to: to + 1 };
}
