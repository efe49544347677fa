import type { Reading } from "../schema/index.ts";
import type { World } from "../world/world.ts";
import { foldedText } from "./words.ts";

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

interface Named {
  readonly id: string;
  readonly spellings: readonly string[];
}

function everybody(world: World): Named[] {
  const { states, bodies, persons } = world.data;
  return [...states, ...bodies, ...persons].map(({ id, names, spellings }) => ({
    id,
    spellings: [names.vi, names.en, ...spellings],
  }));
}

/**
 * The labels that a user may mean by an id, name or spelling. A name as typed goes before one that only agrees
 * without its marks; names that the world does not know are sought as they are.
 */
export function actorLabels(typed: string, world: World): string[] {
  const all = everybody(world);
  const lower = typed.normalize("NFC").trim().toLowerCase();
  const byId = all.filter(({ id }) => id.toLowerCase() === lower);
  if (byId.length > 0) return byId.map(({ id }) => id);
  const exact = all.filter(({ spellings }) => spellings.some((name) => name.toLowerCase() === lower));
  if (exact.length > 0) return exact.map(({ id }) => id);
  const folded = foldedText(typed);
  const alike = all.filter(({ spellings }) => spellings.some((name) => foldedText(name) === folded));
  return alike.length > 0 ? alike.map(({ id }) => id) : [typed.trim(), folded];
}
