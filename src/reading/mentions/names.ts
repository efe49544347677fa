import { type Item, senseOf } from "../items.ts";
import type { Sense } from "../lexicon.ts";
import { withoutSpacedJoints } from "../name-joints.ts";
import type { PersonReference } from "./types.ts";

type ShortSense = Extract<Sense, { type: "short" }>;

/** A person's name found at an item: who bears it, and its words. */
export interface FoundName {
  readonly ids: readonly string[];
  readonly name: string;
  readonly to: number;
  /** By the honorific before the name. */
  readonly gender: "male" | "female" | null;
  /** A family name that is a common word too, without title or honorific. */
  readonly bare: boolean;
  /** All of the name is told: by itself it says who is meant. */
  readonly full: boolean;
}

/** Family names that are also common words count behind an honorific or a title. */
const tells = (short: ShortSense, open: boolean): boolean => open || !short.honoured;

const isNamePart = (item: Item | undefined): boolean =>
  item?.kind === "name" || senseOf(item, "short") !== undefined;

/** "ông Dương | Chính Thức": words of the lexicon that are capitalised throughout. */
const isCapitalWord = (text: string, item: Item | undefined): boolean =>
  item?.kind === "phrase" &&
  item.senses.every(({ type }) => type === "word" || type === "adjective" || type === "none") &&
  text
    .slice(item.start, item.end)
    .split(" ")
    .every((word) => /^\p{Lu}/u.test(word));

/** "Harry J. Kazianis": the dot behind an initial stands inside the name. */
export const isInitial = (text: string, items: readonly Item[], at: number): boolean =>
  items[at + 1]?.lower === "." &&
  isNamePart(items[at + 2]) &&
  /(?:^|[\s.])\p{Lu}$/u.test(text.slice(items[at]?.start, items[at]?.end));

/**
 * "Kim Song Hye", "John R. Bolton": the index behind a row of names of which a known family name or an initial shows
 * that they are one.
 */
export function runOfNames(text: string, items: readonly Item[], at: number): number {
  let to = at;
  let isRun = false;
  while (isNamePart(items[to]) || (to > at && isRun && isCapitalWord(text, items[to]))) {
    const initial = isInitial(text, items, to);
    isRun ||= initial || senseOf(items[to], "short")?.honoured === true;
    to += initial ? 2 : 1;
  }
  return isRun ? to : at;
}

/** A known name, full or short, or a run of capitals where a title or honorific, by `open`, allows an unknown one. */
export function findName(text: string, items: readonly Item[], at: number, open: boolean): FoundName | null {
  const item = items[at];
  if (!item) return null;
  const run = runOfNames(text, items, at);
  if (run > at + 1) {
    const name = text.slice(item.start, items[run - 1]?.end);
    return { ids: [], name, to: run, gender: null, bare: !open, full: false };
  }
  const found = {
    name: text.slice(item.start, item.end),
    to: at + 1,
    gender: null,
    bare: false,
    full: false,
  };
  const person = senseOf(item, "person");
  if (person) return { ...found, ids: [person.id], full: true };
  const short = senseOf(item, "short");
  if (short && tells(short, open)) return { ...found, ids: short.ids };
  if (open && item.kind === "name") return { ...found, ids: [] };
  // At the beginning of a sentence every word is capitalised, and may be half of a longer word.
  const isHalf = at === 0 && items[1]?.kind === "word";
  return short && !isHalf ? { ...found, ids: short.ids, bare: true } : null;
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
  const name = findName(text, items, at + 1, true);
  return name && { ...name, gender: honorific.gender };
}

/** "DUP Arlene Foster", "TS Nguyễn Văn A": letters before a full name tell of a body or a degree. */
const withoutAcronym = (name: string): string =>
  name.replace(/^\p{Lu}{2,6}\.? (?=\p{Lu}\p{Ll}\S* \p{Lu}\p{Ll})/u, "");

/** A reference to a named person, with what the words around the name tell of him. */
export const personOf = (
  name: FoundName,
  told: Partial<Pick<PersonReference, "title" | "side">>,
): PersonReference => ({
  type: "person",
  ids: name.ids,
  name: withoutSpacedJoints(withoutAcronym(name.name)),
  gender: name.gender,
  bare: name.bare,
  full: name.full,
  title: told.title ?? null,
  side: told.side ?? null,
});
