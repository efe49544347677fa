import { faultsOf, refuseFaults } from "../errors.ts";
import { faultsBetween } from "./references.ts";
import { type OfficeEntry, WorldData, type WorldPart } from "./schema.ts";

/** What is said of an addition that does not fit. */
const UNFIT = "The world data do not fit";

/** Lists are joined, everything else is replaced by what was added. */
function join<T extends object>(old: T, added: T): T {
  const joined = { ...old, ...added };
  for (const key of Object.keys(added) as (keyof T)[]) {
    const [before, after] = [old[key], added[key]];
    if (Array.isArray(before) && Array.isArray(after)) {
      joined[key] = [...new Set([...before, ...after])] as T[keyof T];
    }
  }
  return joined;
}

/** Terms are joined by person and beginning, so that an addition can close a term that was open. */
function joinOffices(old: OfficeEntry, added: OfficeEntry): OfficeEntry {
  const holders = new Map([...old.holders, ...added.holders].map((h) => [`${h.person} ${h.from}`, h]));
  return { ...old, holders: [...holders.values()] };
}

function byKey<T extends object>(
  entries: readonly T[],
  key: (entry: T) => string,
  joined: (old: T, added: T) => T = join,
): T[] {
  const found = new Map<string, T>();
  for (const entry of entries) {
    const old = found.get(key(entry));
    found.set(key(entry), old ? joined(old, entry) : entry);
  }
  return [...found.values()];
}

const id = (entry: { id: string }): string => entry.id;

/** Joins parts in their order: by equal id (office: state and role) a later entry extends an earlier one. */
export function mergeParts(parts: readonly WorldPart[]): WorldPart {
  return {
    states: byKey(
      parts.flatMap((part) => part.states ?? []),
      id,
    ),
    places: byKey(
      parts.flatMap((part) => part.places ?? []),
      id,
    ),
    bodies: byKey(
      parts.flatMap((part) => part.bodies ?? []),
      id,
    ),
    institutions: byKey(
      parts.flatMap((part) => part.institutions ?? []),
      id,
    ),
    persons: byKey(
      parts.flatMap((part) => part.persons ?? []),
      id,
    ),
    offices: byKey(
      parts.flatMap((part) => part.offices ?? []),
      (o) => `${o.of} ${o.role}`,
      joinOffices,
    ),
    landmarks: byKey(
      parts.flatMap((part) => part.landmarks ?? []),
      id,
    ),
    outlets: byKey(
      parts.flatMap((part) => part.outlets ?? []),
      id,
    ),
  };
}

/**
 * Checks an addition to the world by itself. Throws ParleyError `bad-argument` that names each entry and field at
 * fault by its path ("persons.0.names.en").
 */
export function checkPart(part: unknown): void {
  const checked = WorldData.safeParse(part);
  refuseFaults(UNFIT, faultsOf(checked.error?.issues), checked.error);
}

/** Checks an addition against the whole that it was joined to. Throws ParleyError `bad-argument`. */
export function checkJoined(part: WorldPart, whole: WorldData): void {
  refuseFaults(UNFIT, faultsBetween(part, whole));
}
