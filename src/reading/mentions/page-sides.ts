import type { World } from "../../world/world.ts";

/** Which states and groups a page tells of, and how often. Filled by one pass over the page beforehand. */
export class PageSides {
  readonly #counts = new Map<string, number>();
  #headline: readonly string[] = [];
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  /** Counts a mention of a state or group, or of one who holds its office. */
  count(side: string): void {
    if (this.#world.states.has(side) || this.#isGroup(side))
      this.#counts.set(side, (this.#counts.get(side) ?? 0) + 1);
  }

  /** Takes in the sides that the headline names, behind all others. */
  addHeadline(sides: readonly string[]): void {
    this.#headline = [...new Set(sides)].filter((side) => this.#counts.has(side));
  }

  /** The two sides that the page is about; empty where no two stand out. */
  get main(): readonly string[] {
    if (this.#headline.length === 2) return this.#headline;
    return this.#stateAndGroup() ?? this.#mostTold();
  }

  #isGroup(side: string): boolean {
    return this.#world.bodies.get(side)?.kind === "group";
  }

  /**
   * "Sudan's rivals pledge …": the one state of the headline, and the one group that the page tells of, if it does so
   * half as often as of any other.
   */
  #stateAndGroup(): readonly string[] | null {
    const [state, ...others] = this.#headline;
    if (state === undefined || others.length > 0 || this.#isGroup(state)) return null;
    const [group, ...more] = [...this.#counts].filter(([side]) => this.#isGroup(side));
    if (!group || more.length > 0) return null;
    const most = Math.max(...[...this.#counts].map(([side, count]) => (side === state ? 0 : count)));
    return 2 * group[1] >= most ? [state, group[0]] : null;
  }

  /**
   * Those that the page mentions most, of several in the headline among these, where each is met more than once and the
   * third less than they.
   */
  #mostTold(): readonly string[] {
    const among = [...this.#counts].filter(
      ([side]) => this.#headline.length < 2 || this.#headline.includes(side),
    );
    const [first, second, third] = among.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    if (!first || !second || second[1] < 2 || second[1] <= (third?.[1] ?? 0)) return [];
    return [first[0], second[0]];
  }
}
