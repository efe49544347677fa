import type { TitleWord } from "../../language/reading-words.ts";
import type { World } from "../../world/world.ts";
import { slug } from "../actors.ts";
import { mayHold, type StoryDay } from "./offices.ts";
import type { Reference } from "./types.ts";

type PersonReference = Extract<Reference, { type: "person" }>;

const tokensOf = (name: string): string[] => name.split(/[\s-]+/u).filter((part) => part.length > 1);

/**
 * The persons that a page names anywhere: so that "ông Sokhonn" finds the Prak Sokhonn named elsewhere on the page, and
 * "Ngoại trưởng Campuchia" him whom the page itself gives that title. Filled by one pass over the page beforehand.
 */
export class PageNames {
  readonly #byOffice = new Map<string, string>();
  readonly #unknown = new Map<string, string>();
  readonly #byToken = new Map<string, Set<string>>();
  readonly #full = new Set<string>();
  readonly #sides = new Map<string, number>();
  readonly #world: World;
  readonly #day: StoryDay;

  constructor(world: World, day: StoryDay) {
    this.#world = world;
    this.#day = day;
  }

  /** Takes in one named mention. Short names are left for `idOf`, once all full names are in. */
  add(reference: PersonReference): void {
    if (reference.ids.length === 0 && tokensOf(reference.name).length > 1) this.#addUnknown(reference.name);
    const [only, ...others] = reference.ids;
    if (only !== undefined && others.length === 0) this.#full.add(only);
  }

  /** Counts a mention of a state or group, or of one who holds its office. */
  countSide(side: string): void {
    const { states, bodies } = this.#world;
    if (states.has(side) || bodies.get(side)?.kind === "group")
      this.#sides.set(side, (this.#sides.get(side) ?? 0) + 1);
  }

  /** The two sides that the page mentions most, where each is met more than once and the third less than they. */
  get mainSides(): readonly string[] {
    const [first, second, third] = [...this.#sides].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    if (!first || !second || second[1] < 2 || second[1] <= (third?.[1] ?? 0)) return [];
    return [first[0], second[0]];
  }

  #addUnknown(name: string): void {
    this.#unknown.set(slug(name), name);
    for (const token of tokensOf(name)) {
      const names = this.#byToken.get(token) ?? new Set();
      this.#byToken.set(token, names.add(name));
    }
  }

  /** Remembers who holds an office by the page's own words. */
  setOffice(title: TitleWord, side: string, id: string): void {
    this.#byOffice.set(`${title.role}|${side}`, id);
    if (title.level === "leaders") this.#byOffice.set(`leader|${side}`, id);
  }

  officeHolder(title: TitleWord, side: string): string | null {
    return this.#byOffice.get(`${title.role}|${side}`) ?? null;
  }

  /** The known person meant, or the full name of an unknown one; null when more than one may be meant. */
  resolve(reference: PersonReference): { id: string } | { name: string } | null {
    const [first, ...others] = reference.ids;
    if (first !== undefined && others.length === 0) return { id: first };
    if (first !== undefined) return this.#choose(reference);
    if (this.#unknown.has(slug(reference.name))) return { name: reference.name };
    const names = this.#byToken.get(reference.name);
    const [name] = names ?? [];
    if (names && names.size > 1) return null;
    return { name: name ?? reference.name };
  }

  /** Of several bearers of a short name: the one named in full on the page, else the one whom title, side and day fit. */
  #choose(reference: PersonReference): { id: string } | null {
    const named = reference.ids.filter((id) => this.#full.has(id));
    if (named.length === 1 && named[0] !== undefined) return { id: named[0] };
    const fitting = reference.ids.filter((id) => mayHold(this.#world, id, reference, this.#day));
    return fitting.length === 1 && fitting[0] !== undefined ? { id: fitting[0] } : null;
  }
}
