import { allNames } from "./names.ts";
import type { WorldData, WorldPart } from "./schema.ts";
import type { WorldName } from "./world.ts";

const ids = (entries: readonly { readonly id: string }[]): Set<string> =>
  new Set(entries.map((entry) => entry.id));

/** What an entry names: where in the file, the id, and those among which it must be. */
interface Reference {
  readonly path: string;
  readonly id: string | null | undefined;
  readonly among: readonly ReadonlySet<string>[];
}

/** Everything that the entries of a part name by id. */
function referencesIn(part: WorldPart, whole: WorldData): Reference[] {
  const [states, bodies, persons] = [ids(whole.states), ids(whole.bodies), ids(whole.persons)];
  const sides = [states, bodies];
  return [
    ...(part.places ?? []).flatMap(({ state, standsFor }, k) => [
      { path: `places.${k}.state`, id: state, among: [states] },
      { path: `places.${k}.standsFor`, id: standsFor, among: sides },
    ]),
    ...(part.bodies ?? []).map((body, k) => ({ path: `bodies.${k}.for`, id: body.for, among: sides })),
    ...(part.institutions ?? []).flatMap(({ own }, k) =>
      Object.entries(own ?? {}).flatMap(([state, body]) => [
        { path: `institutions.${k}.own`, id: state, among: [states] },
        { path: `institutions.${k}.own.${state}`, id: body, among: [bodies] },
      ]),
    ),
    ...(part.offices ?? []).flatMap(({ of, holders }, k) => [
      { path: `offices.${k}.of`, id: of, among: sides },
      ...holders.map(({ person }, h) => ({
        path: `offices.${k}.holders.${h}.person`,
        id: person,
        among: [persons],
      })),
    ]),
  ];
}

const isFull = (name: WorldName): boolean => name.form === "full";

/** Full names in the part that lead to something else of that kind as well: nobody could tell which is meant. */
function sharedNames(part: WorldPart, whole: WorldData): string[] {
  const bearers = new Map<string, string>();
  const added = new Set([...ids(part.states ?? []), ...ids(part.places ?? [])]);
  for (const list of [part.bodies, part.persons]) for (const id of ids(list ?? [])) added.add(id);
  const faults: string[] = [];
  for (const { kind, id, text } of allNames(whole).filter(isFull)) {
    const key = `${kind} ${text.toLowerCase()}`;
    const other = bearers.get(key) ?? id;
    bearers.set(key, other);
    if (other !== id && (added.has(id) || added.has(other)))
      faults.push(`"${text}" is the name of both ${other} and ${id}`);
  }
  return faults;
}

/**
 * What is wrong between a part and the whole that it was joined to, each with its path inside the part
 * ("offices.0.holders.1.person"): ids that nothing has, and names that lead to two things of a kind.
 */
export function faultsBetween(part: WorldPart, whole: WorldData): string[] {
  const unknown = referencesIn(part, whole).filter(
    ({ id, among }) => typeof id === "string" && !among.some((known) => known.has(id)),
  );
  return [...unknown.map(({ path, id }) => `${path}: there is no "${id}"`), ...sharedNames(part, whole)];
}
