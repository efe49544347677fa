import type { Quoted, Reading } from "../../schema/index.ts";
import { type DaySpan, daysBetween, distance } from "../days.ts";
import type { Matter } from "../matter.ts";
import { compareText } from "../order.ts";
import type { Telling } from "../types.ts";
import { equalAtLength, equalWords, lastingKeys, sameWords, wordKeys } from "./sketch.ts";
import { clear, type TellingRules, whenOf } from "./telling-rules.ts";
import { translated, translationKeys, translationOf, translationProbes } from "./translations.ts";

/** What the record prints of a telling. */
export interface PrintedTelling {
  readonly key: string;
  readonly page: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly content: Quoted;
}

/** Told a day or more before the other says that it was said: a day is left for time zones. */
const toldBefore = ({ page }: Telling<unknown>, said: DaySpan | null): boolean =>
  said !== null && page.publishedDays !== null && daysBetween(page.publishedDays.to, said.from) > 1;

/** True when no words can join two tellings: they were said, or told, on days too far apart. Symmetric. */
function apart<Item extends Telling<unknown>>(a: Item, b: Item, rules: TellingRules<Item>): boolean {
  const [left, right] = [rules.saidOn(a), rules.saidOn(b)];
  if (left && right && distance(left, right) > rules.exact) return true;
  if (clear(left) && clear(right)) return false;
  if (toldBefore(a, right) || toldBefore(b, left)) return true;
  if (equalAtLength(a.sketch, b.sketch)) return false;
  const [one, other] = [whenOf(a, rules), whenOf(b, rules)];
  if (one && other) return distance(one, other) > rules.window;
  return a.page.id !== b.page.id && !equalWords(a.sketch, b.sketch);
}

/** A day from which stretches of days are counted. */
const FIRST_DAY = "2000-01-01";

/** Stretches of days in which it lies, with so many days more on each side; its page where no day is known. */
function stretches<Item extends Telling<unknown>>(
  item: Item,
  rules: TellingRules<Item>,
  around: number,
): string[] {
  const days = whenOf(item, rules);
  if (days === null) return [item.page.id];
  const size = 2 * (rules.window + 1);
  const [first, last] = [
    Math.floor((daysBetween(FIRST_DAY, days.from) - around) / size),
    Math.floor((daysBetween(FIRST_DAY, days.to) + around) / size),
  ];
  return Array.from({ length: last - first + 1 }, (_, k) => `${first + k}`);
}

function keysWithin<Item extends Telling<unknown>>(
  item: Item,
  rules: TellingRules<Item>,
  around: number,
): string[] {
  const voice = rules.voice(item);
  const words = wordKeys(item.sketch);
  const near = stretches(item, rules, around).flatMap((stretch) => words.map((word) => `${stretch} ${word}`));
  return [...near, ...lastingKeys(item.sketch)].map((key) => `${voice} ${key}`);
}

const isOne = <Item extends Telling<unknown>>(a: Item, b: Item, rules: TellingRules<Item>): number =>
  rules.voice(a) !== rules.voice(b) || apart(a, b, rules) ? 0 : sameWords(a.sketch, b.sketch);

const besides = <Item extends Telling<unknown>>(a: Item, b: Item, rules: TellingRules<Item>): boolean =>
  rules.akin !== undefined && rules.voice(a) === rules.voice(b) && rules.akin(a, b);

/** Tellings of the same words by one voice, in one language or two, or of words that belong side by side. */
export const tellingMatter = <Item extends Telling<unknown>>(rules: TellingRules<Item>): Matter<Item> => ({
  keys: (item) => [...keysWithin(item, rules, 0), ...translationKeys(item, rules)],
  probes: (item) => [...keysWithin(item, rules, rules.window), ...translationProbes(item, rules)],
  linked: (a, b) => isOne(a, b, rules) > 0 || besides(a, b, rules) || translationOf(a, b, rules) !== null,
});

/** Order of tellings everywhere: by publication day, then by key; undated pages last. */
const compareTellings = (a: Telling<unknown>, b: Telling<unknown>): number =>
  compareText(a.page.publishedDays?.from ?? "9999", b.page.publishedDays?.from ?? "9999") ||
  compareText(a.key, b.key);

/** Tellings of one thing in one language; `longest` stands for them where words are compared. */
interface Group<Item> {
  readonly longest: Item;
  readonly members: Item[];
}

/** Tellings of one thing in all languages. */
export interface TellingGroup<Item> {
  /** The longest of each language; the longest of all first. */
  readonly heads: readonly [Item, ...Item[]];
  /** In order. */
  readonly members: readonly [Item, ...Item[]];
}

/**
 * The group that a telling belongs to by its words: the one with whose longest telling it has most in common. Null
 * where there is none, or two with an equal right: what two utterances share is a telling of neither.
 */
function homeOf<Item extends Telling<unknown>>(
  item: Item,
  groups: readonly Group<Item>[],
  rules: TellingRules<Item>,
): Group<Item> | null {
  const found = groups
    .map((group) => ({ group, strength: isOne(item, group.longest, rules) }))
    .filter(({ strength }) => strength > 0)
    .sort((a, b) => b.strength - a.strength);
  const [best, second] = found;
  if (!best || best.strength === second?.strength) return null;
  return best.group.members.some((member) => apart(item, member, rules)) ? null : best.group;
}

/** Tellings in the same words, from the longest on. */
function groupsByWords<Item extends Telling<unknown>>(
  tellings: readonly Item[],
  rules: TellingRules<Item>,
): Group<Item>[] {
  const byLength = tellings.toSorted(
    (a, b) => b.sketch.words.length - a.sketch.words.length || compareTellings(a, b),
  );
  const groups: Group<Item>[] = [];
  for (const item of byLength) {
    const home = homeOf(item, groups, rules);
    if (home) home.members.push(item);
    else groups.push({ longest: item, members: [item] });
  }
  return groups;
}

function inOrder<Item extends Telling<unknown>>(groups: readonly Group<Item>[]): TellingGroup<Item>[] {
  const [first, ...others] = groups;
  if (!first) return [];
  const [earliest = first.longest, ...later] = groups.flatMap(({ members }) => members).sort(compareTellings);
  return [{ heads: [first.longest, ...others.map(({ longest }) => longest)], members: [earliest, ...later] }];
}

/**
 * Puts tellings of a part together: all of a group that are in one language are like its longest telling, or parts of
 * it, so that no chain of likenesses leads from one utterance to another; of other languages it has at most what one
 * translation of that is told by. Groups and their members are in order.
 */
export function groupTellings<Item extends Telling<unknown>>(
  tellings: readonly Item[],
  rules: TellingRules<Item>,
): TellingGroup<Item>[] {
  const groups = groupsByWords(tellings, rules);
  const heads = groups.map(({ longest }) => longest);
  return translated(heads, rules)
    .flatMap((set) => inOrder(set.flatMap((k) => groups[k] ?? [])))
    .sort((a, b) => compareTellings(a.members[0], b.members[0]));
}

/** A telling as the record prints it. */
export const printedTelling = ({ key, page, content }: Telling<unknown>): PrintedTelling => ({
  key,
  page: page.id,
  outlet: page.outlet,
  published: page.published,
  content,
});

/** The words of a span, so that a telling can be read without its page. */
export const textOf = (reading: Reading, { start, end }: Quoted): Quoted => ({
  start,
  end,
  text: reading.page.text.slice(start, end),
});
