import type { EventKind, EventPlace, Event as Told } from "../../src/schema/index.ts";
import type { Person, State } from "./cast.ts";
import type { rates } from "./rates.ts";

export type Level = NonNullable<Told["level"]>;

/** What comes of a contact in the world; `silent` ones were announced and then nobody heard of them again. */
export type Fate = "held" | "postponed" | "cancelled" | "silent" | "proposed" | "refused";

export type Mistake = keyof typeof rates.wrong;

/** One contact as it was, whoever reports it. */
export interface Contact {
  readonly id: string;
  readonly kind: EventKind;
  readonly level: Level | null;
  readonly sides: readonly State[];
  /** Who meets for each side, by its code; empty where it is delegations that meet. */
  readonly persons: ReadonlyMap<string, Person>;
  readonly mediator: State | null;
  /** When it began or was to begin at last. */
  readonly start: number;
  /** How many days it lasted. */
  readonly length: number;
  /** Of the place; of a call, of the first side. */
  readonly offset: number;
  readonly place: EventPlace | null;
  readonly fate: Fate;
  /** Days between the announcement and the planned day; 0 where it was not announced. */
  readonly notice: number;
  /** The day that was announced at first, where it was put off. */
  readonly firstPlan: string | null;
  /** `late`: known only from looking back; `no`: no page tells that it took place. */
  readonly reported: "yes" | "late" | "no";
  readonly outcome: "agreed" | "partial" | "none" | null;
  /** States whose officials speak about it. */
  readonly attesting: readonly string[];
  readonly mistake: Mistake | null;
  /** Its number in a series; null where it is none or did not take place. */
  series: { readonly key: string; readonly n: number; readonly since: string | null } | null;
}

/** Where people meet. */
export const encounters: ReadonlySet<EventKind> = new Set(["meeting", "talks", "visit"]);

/** The kinds that pages may take for one another. */
export const sameKind = (a: EventKind, b: EventKind): boolean =>
  a === b || (encounters.has(a) && encounters.has(b));

/** The sides as one text. */
export const sidesKey = (sides: readonly State[]): string => sides.map(({ id }) => id).join("+");
