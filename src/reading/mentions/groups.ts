import type { GroupWord, TitleWord } from "../../language/reading-words.ts";
import { type Item, isWord, joinsParties } from "../items.ts";
import type { Pair, Told } from "./discourse.ts";
import { isGoverned } from "./govern.ts";
import { mayHold } from "./offices.ts";
import { addSide, settleSides, type Telling } from "./page-actors.ts";
import { resolveOffice, resolvePerson, titleOf } from "./persons.ts";
import type { Mention, Reference } from "./types.ts";

type Ref<T extends Reference["type"]> = Extract<Reference, { type: T }>;

/** How far behind the first of a pair "với" and the second may stand, in items. */
const PAIR_REACH = 8;

/** Offices that leaders of states hold. */
const leading: ReadonlySet<Told["role"]> = new Set<Told["role"]>([
  "leader",
  "head-of-state",
  "head-of-government",
  "monarch",
  "supreme-leader",
  "party-leader",
]);

export const addSides = (telling: Telling, sides: readonly string[]): readonly string[] =>
  sides.map((side) => addSide(telling, side));

/** The two states told together last, also as the states of two persons; prefers a pair of which the subject is one. */
function lastStates({ discourse, registry }: Telling): readonly string[] {
  const sidesOf = ({ ids }: Pair) => ids.map((id) => registry.sideOf(id) ?? id);
  const own = discourse.subject === null ? null : registry.sideOf(discourse.subject);
  const pair =
    (own === null ? null : discourse.lastPair((told) => sidesOf(told).includes(own))) ??
    discourse.lastPair(() => true);
  return pair ? sidesOf(pair) : [];
}

/** One holder for each side; without sides, for each of the pair told last ("lãnh đạo hai nước"). */
export function resolveOffices(
  telling: Telling,
  { title, sides, holders: named = [] }: Ref<"offices">,
): readonly string[] {
  const told = named.flatMap(({ reference }) => resolvePerson(telling, reference) ?? []);
  if (told.length > 1) return told;
  const of = sides.length > 0 ? settleSides(telling, sides) : lastStates(telling);
  // Of "đại diện thương mại hai nước" nobody says that the ministers are meant.
  if (
    sides.length === 0 &&
    title.level !== "leaders" &&
    title.role !== "foreign-minister" &&
    title.role !== "defence-minister"
  )
    return addSides(telling, of);
  const holders = of.flatMap((side) => resolveOffice(telling, { type: "office", title, side }) ?? []);
  return holders.length === of.length ? holders : addSides(telling, of);
}

/** Whether a person may be meant by a word for holders of that office: one told with it, or who holds it by the world. */
function holdsRole({ world, day }: Telling, role: TitleWord["role"], told: Told): boolean {
  if (role === null) return true;
  // "người đứng đầu Bộ Ngoại giao" leads no state.
  const isTold = told.role === role || (role === "leader" && leading.has(told.role));
  if (isTold && told.role !== "leader") return true;
  if (world.termsOf(told.id).length === 0) return isTold || told.role === null;
  return mayHold(world, told.id, { title: titleOf(role), side: null }, day);
}

function resolvePersons(telling: Telling, word: GroupWord): readonly string[] {
  const { discourse } = telling;
  const toldOf = (id: string) => discourse.lastPerson((told) => told.id === id);
  const fits = (told: Told | null) => told !== null && holdsRole(telling, word.role, told);
  const pair = discourse.lastPair(({ persons, ids }) => persons && ids.every((id) => fits(toldOf(id))));
  if (pair) return pair.ids;
  const two = discourse.lastTwo(fits);
  if (two.length === 2) return two;
  if (word.role === null) return addSides(telling, lastStates(telling));
  return resolveOffices(telling, { type: "offices", title: titleOf(word.role), sides: [] });
}

/** "ba nhà lãnh đạo": where the page has told of three of different sides so far. */
function resolveThree(telling: Telling, word: GroupWord): readonly string[] {
  const told = telling.discourse.personsBySide((person) => holdsRole(telling, word.role, person));
  return told.length === 3 ? told : [];
}

/** "the foreign ministers": the two whom the page has told of, else those of the sides that it is about. */
function resolveAll(telling: Telling, word: GroupWord): readonly string[] {
  const { discourse } = telling;
  const told = discourse.personsBySide(
    (person) => word.role !== null && holdsRole(telling, word.role, person),
  );
  if (told.length > 0) return told.length === 2 ? told : [];
  const sides = (discourse.mainPair ?? discourse.lastPair(({ persons }) => !persons))?.ids ?? [];
  return sides.length === 0
    ? []
    : resolveOffices(telling, { type: "offices", title: titleOf(word.role ?? "leader"), sides });
}

/** The parties that a word for several of them means; empty where they are not told. */
export function resolveGroup(telling: Telling, { word, sides: told }: Ref<"group">): readonly string[] {
  const sides = settleSides(telling, told);
  if (sides.length > 1)
    return word.of === "persons"
      ? resolveOffices(telling, { type: "offices", title: titleOf(word.role ?? "leader"), sides })
      : addSides(telling, sides);
  if (word.count === null && word.of === "persons") return resolveAll(telling, word);
  if (word.count === null) return telling.discourse.mainPair?.ids ?? [];
  if (word.count === 3 && word.of === "persons") return resolveThree(telling, word);
  // Who is meant by several states or sides, nobody remembers.
  if (word.count !== 2) return [];
  if (word.of === "persons") return resolvePersons(telling, word);
  if (word.of === "states") return addSides(telling, lastStates(telling));
  return lastParties(telling);
}

/** "hai bên": the last pair of which the subject is one, else the last pair. */
function lastParties({ discourse, registry }: Telling): readonly string[] {
  const { subject } = discourse;
  const own = subject === null ? null : registry.sideOf(subject);
  const holds = ({ ids }: Pair) =>
    ids.some((id) => id === subject || (own !== null && (registry.sideOf(id) ?? id) === own));
  const pair = (subject === null ? null : discourse.lastPair(holds)) ?? discourse.lastPair(() => true);
  return pair?.ids ?? [];
}

/** Remembers a mention with the one before it, where "và", "với" or a hyphen joins them and their sides differ. */
export function rememberPair(telling: Telling, items: readonly Item[], mentions: readonly Mention[]): void {
  const last = mentions.at(-1);
  const before = mentions.at(-2);
  if (!last) return;
  if (last.actors.length > 1) addPair(telling, last.actors);
  // "Mỹ, Arab Saudi và Thổ Nhĩ Kỳ" are no pair.
  if (!before || (items[before.from - 1]?.lower === "," && mentions.at(-3)?.to === before.from - 1)) return;
  const joint = last.from - before.to === 1 ? items[before.to] : undefined;
  const isWith = isWord(items[last.from - 1], "with") && last.from - before.to <= PAIR_REACH;
  if (joinsParties(joint) || isWith) addPair(telling, [...before.actors, ...last.actors]);
}

function addPair({ registry, discourse }: Telling, ids: readonly string[]): void {
  const [a, b, ...more] = ids;
  if (a === undefined || b === undefined || more.length > 0 || registry.sideOf(a) === registry.sideOf(b))
    return;
  const persons = registry.kindOf(a) === "person" && registry.kindOf(b) === "person";
  // A ministry is no party beside a state.
  const isParty = (id: string) => registry.kindOf(id) !== "person" && registry.sideOf(id) === id;
  if (persons || (isParty(a) && isParty(b))) discourse.addPair({ ids, persons });
}

/** "Russia, Ukraine | and | Turkey": who is told behind "and" is meant by "they" with those of its kind before it. */
export function joinGroup(
  { registry, discourse }: Telling,
  items: readonly Item[],
  { from, actors }: Mention,
  before: readonly Mention[],
): void {
  if (!isWord(items[from - 1], "and") || actors.length === 0) return;
  const isPerson = (id: string | undefined) => id !== undefined && registry.kindOf(id) === "person";
  const members: string[] = [...actors];
  let next = from;
  for (const other of before.toReversed()) {
    const joins = isWord(items[next - 1], "and") || items[next - 1]?.lower === ",";
    if (!joins || other.to !== next - 1 || isPerson(other.actors[0]) !== isPerson(actors[0])) break;
    if (other.place || isGoverned(items, other.from)) return;
    members.unshift(...other.actors);
    next = other.from;
  }
  if (next < from) discourse.lastGroup = [...new Set(members)];
}
