import { type Item, senseOf } from "../items.ts";
import type { Sense } from "../lexicon.ts";

type ShortSense = Extract<Sense, { type: "short" }>;

/** A person's name found at an item: who bears it, and its words. */
export interface FoundName {
  readonly ids: readonly string[];
  readonly name: string;
  readonly to: number;
  /** By the honorific before the name. */
  readonly gender: "male" | "female" | null;
}

/** Family names that are also common words count behind an honorific, or, where several bear them, behind a title. */
const tells = (short: ShortSense, open: boolean, honoured: boolean): boolean =>
  honoured || !short.honoured || (open && short.ids.length > 1);

/**
 * A known name, full or short, or a run of capitals where `open` allows an unknown one. `honoured`: an honorific
 * stands before it.
 */
export function findName(
  text: string,
  items: readonly Item[],
  at: number,
  open: boolean,
  honoured = false,
): FoundName | null {
  const item = items[at];
  if (!item) return null;
  const name = text.slice(item.start, item.end);
  const person = senseOf(item, "person");
  if (person) return { ids: [person.id], name, to: at + 1, gender: null };
  const short = senseOf(item, "short");
  if (short && tells(short, open, honoured)) return { ids: short.ids, name, to: at + 1, gender: null };
  return open && (item.kind === "name" || short) ? { ids: [], name, to: at + 1, gender: null } : null;
}

/** A name with "ông" or "bà" before it, or without. A capitalised run counts as a name only where `open`. */
export function findHonouredName(
  text: string,
  items: readonly Item[],
  at: number,
  open: boolean,
): FoundName | null {
  const honorific = senseOf(items[at], "honorific")?.word;
  if (!honorific) return findName(text, items, at, open);
  const name = findName(text, items, at + 1, true, true);
  return name && { ...name, gender: honorific.gender };
}
