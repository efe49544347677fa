import { languages } from "../../language/index.ts";
import type { Negotiation } from "../../schema/index.ts";
import type { World } from "../../world/world.ts";

/**
 * A way in which a side of a negotiation is named. `needs`: what must stand beside it where the words alone mean
 * something else more often: another state ("Mỹ - Trung"), or a title before it ("ông Tập").
 */
export interface SideName {
  readonly phrase: string;
  readonly side: string;
  readonly needs: "neighbour" | "title" | null;
}

/** The states and bodies for which somebody acts, from the nearest to the last. */
function principals(world: World, id: string): string[] {
  const chain = [id];
  for (;;) {
    const last = chain.at(-1) ?? "";
    const above = world.bodies.get(last)?.for ?? world.institutionById(last)?.for ?? null;
    if (above === null || chain.includes(above)) return chain;
    chain.push(above);
  }
}

/** By the id of everything that speaks of a side, the sides: states, bodies, persons in office, capitals and palaces. */
function sidesById(world: World, wanted: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  const note = (id: string, acting: string | null): void => {
    const sides = acting === null ? [] : principals(world, acting).filter((side) => wanted.has(side));
    if (sides.length > 0) found.set(id, new Set([...(found.get(id) ?? []), ...sides]));
  };
  for (const { id } of world.data.states) note(id, id);
  for (const { id } of world.data.bodies) note(id, id);
  for (const { id, kind, state, standsFor } of world.data.places)
    note(id, standsFor ?? (kind === "capital" ? state : null));
  for (const { id } of world.data.persons) for (const { of } of world.termsOf(id)) note(id, of);
  return new Map([...found].map(([id, sides]) => [id, [...sides]]));
}

/** The state in whose institution a party of a project acts: a page names the two apart. */
const widened = (world: World, side: string): string => world.institutionById(side)?.for ?? side;

/** What a page must name to hold anything of one negotiation. */
export interface Wanted {
  /** One of these: its core, or where it has none any party. */
  readonly must: ReadonlySet<string>;
  /** So many of these, one of `must` among them. */
  readonly sides: ReadonlySet<string>;
  readonly count: number;
}

/**
 * What pages must name, by the rules by which things belong to a negotiation (src/negotiation/place.ts). `count`: of
 * more than one side mediators count too, since a party that deals with one of them deals in the negotiation.
 */
export function wantedBy(negotiation: Negotiation, world: World, count: number): Wanted {
  const { parties, core, mediators } = negotiation;
  const ids = (sides: readonly string[]): ReadonlySet<string> =>
    new Set(sides.map((side) => widened(world, side)));
  const must = ids(core.length > 0 ? core : parties);
  return { must, sides: count > 1 ? ids([...parties, ...mediators]) : must, count };
}

const needsOf = (form: World["names"][number]["form"]): SideName["needs"] =>
  form === "paired" ? "neighbour" : form === "honoured" ? "title" : null;

/**
 * Every way in which pages name the sides: the states and bodies themselves in all languages, their adjectives, the
 * bodies that act for them, their capitals and seats of power, and whoever holds or held an office of theirs.
 */
export function sideNames(world: World, sides: ReadonlySet<string>): SideName[] {
  const byId = sidesById(world, sides);
  const named = (id: string, phrase: string, needs: SideName["needs"]): SideName[] =>
    (byId.get(id) ?? []).map((side) => ({ phrase, side, needs }));
  const own = world.names.flatMap(({ id, text, form }) => named(id, text, needsOf(form)));
  const packs = [...languages.values()].flatMap(({ names }) =>
    [...Object.entries(names.names), ...Object.entries(names.adjectives)].flatMap(([id, phrases]) =>
      phrases.flatMap((phrase) => named(id, phrase, null)),
    ),
  );
  return [...own, ...packs];
}
