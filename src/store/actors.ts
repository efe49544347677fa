import type { Reading } from "../schema/index.ts";
import type { World, WorldName } from "../world/world.ts";
import { foldedText } from "./search/words.ts";

/** Under which labels each actor of a record is found: own id, the side acted for, and names without marks. */
export type Labels = ReadonlyMap<string, readonly string[]>;

/** Labels of all actors of the readings, by id. */
export function labelsOf(readings: readonly Reading[]): Labels {
  const labels = new Map<string, Set<string>>();
  for (const { id, name, names, for: side } of readings.flatMap((reading) => reading.actors)) {
    const known = labels.get(id) ?? new Set([id]);
    labels.set(id, known);
    if (side !== null) known.add(side);
    for (const spelling of [name, names.vi, names.en]) if (spelling) known.add(foldedText(spelling));
  }
  return new Map([...labels].map(([id, some]) => [id, [...some].sort()]));
}

const isActor = (name: WorldName): boolean => name.kind !== "place";

const idsOf = (names: readonly WorldName[]): string[] => [...new Set(names.map((name) => name.id))];

/** The world's names without marks; finding them takes longer than looking through them. */
const foldedNames = new WeakMap<World, ReadonlyMap<string, readonly WorldName[]>>();

function namesByFold(world: World): ReadonlyMap<string, readonly WorldName[]> {
  const known = foldedNames.get(world);
  if (known) return known;
  const found = new Map<string, WorldName[]>();
  for (const name of world.names.filter(isActor)) {
    const folded = foldedText(name.text);
    found.set(folded, [...(found.get(folded) ?? []), name]);
  }
  foldedNames.set(world, found);
  return found;
}

/**
 * The labels that a user may mean by an id, name or spelling. A name as typed goes before one that only agrees
 * without its marks; names that the world does not know are sought as they are.
 */
export function actorLabels(typed: string, world: World): string[] {
  const plain = typed.normalize("NFC").trim();
  const code = plain.toUpperCase();
  if (world.states.has(code)) return [code];
  const lower = plain.toLowerCase();
  if (world.bodies.has(lower) || world.persons.has(lower)) return [lower];
  const folded = foldedText(plain);
  const alike = namesByFold(world).get(folded) ?? [];
  const exact = alike.filter((name) => name.text.toLowerCase() === lower);
  if (alike.length > 0) return idsOf(exact.length > 0 ? exact : alike);
  return [...new Set([plain, folded])];
}
