import { languages } from "../../language/index.ts";
import { type DaySpan, daysBetween, distance, lengthOf } from "../days.ts";
import { Sets } from "../matter.ts";
import { compareText } from "../order.ts";
import type { Telling } from "../types.ts";
import { type Translation, translation } from "./across.ts";
import { weightOf } from "./marks.ts";
import { type TellingRules, whenOf } from "./telling-rules.ts";

/** Days that may lie between a telling and one in another language: what is said late is told the next day elsewhere. */
const NEAR_DAYS = 1;
/** A telling that leaves more days open is compared with none in another language. */
const MOST_DAYS = 3;
/** By so many of its marks a telling is found, the weightiest first, and by so many others are sought for it. */
const KEYS = 4;
const PROBES = 8;
/** Marks that weigh less are in too many contents to be found by. */
const LEAST_WEIGHT = 2;
/** By so much more must one content share with another than the next best does. */
const MARGIN = 2;

function dayOf<Item extends Telling<unknown>>(item: Item, rules: TellingRules<Item>): DaySpan | null {
  const days = whenOf(item, rules);
  return days !== null && lengthOf(days) <= MOST_DAYS ? days : null;
}

const heaviest = ({ gist }: Telling<unknown>, most: number): readonly string[] =>
  gist.marks
    .filter((mark) => weightOf(mark) >= LEAST_WEIGHT)
    .sort((a, b) => weightOf(b) - weightOf(a) || compareText(a, b))
    .slice(0, most);

/** A day from which stretches of days are counted, and how many of them make one. */
const FIRST_DAY = "2000-01-01";
const STRETCH_DAYS = 4;

function stretches({ from, to }: DaySpan, around: number): number[] {
  const stretchOf = (day: string, more: number): number =>
    Math.floor((daysBetween(FIRST_DAY, day) + more) / STRETCH_DAYS);
  const [first, last] = [stretchOf(from, -around), stretchOf(to, around)];
  return Array.from({ length: last - first + 1 }, (_, k) => first + k);
}

function keysIn<Item extends Telling<unknown>>(
  item: Item,
  rules: TellingRules<Item>,
  { tags, around, most }: { tags: readonly (string | null)[]; around: number; most: number },
): string[] {
  const days = dayOf(item, rules);
  if (days === null) return [];
  const near = stretches(days, around).flatMap((stretch) => tags.map((tag) => `${tag} ${stretch}`));
  return heaviest(item, most).flatMap((mark) => near.map((at) => `${rules.voice(item)} in ${at} ${mark}`));
}

/** Under which a telling is found by those in other languages. */
export const translationKeys = <Item extends Telling<unknown>>(item: Item, rules: TellingRules<Item>) =>
  keysIn(item, rules, { tags: [item.gist.language], around: 0, most: KEYS });

/** Under which tellings in other languages are sought for one. */
export const translationProbes = <Item extends Telling<unknown>>(item: Item, rules: TellingRules<Item>) =>
  keysIn(item, rules, {
    tags: [...languages.keys()].filter((tag) => tag !== item.gist.language),
    around: NEAR_DAYS,
    most: PROBES,
  });

/** One of its weightiest marks is among the other's. */
const finds = (a: Telling<unknown>, b: Telling<unknown>): boolean =>
  heaviest(a, KEYS).some((mark) => heaviest(b, PROBES).includes(mark));

/** Whether two tellings may be of one utterance in two languages, and how surely; null where they may not. Symmetric. */
export function translationOf<Item extends Telling<unknown>>(
  a: Item,
  b: Item,
  rules: TellingRules<Item>,
): Translation | null {
  if (a.gist.language === b.gist.language || rules.voice(a) !== rules.voice(b)) return null;
  const [left, right] = [dayOf(a, rules), dayOf(b, rules)];
  if (left === null || right === null || distance(left, right) > NEAR_DAYS) return null;
  if (!rules.mayTranslate(a, b) || !finds(a, b) || !finds(b, a)) return null;
  return translation(a.gist, b.gist);
}

/** Two of a list, by index, that may be one. */
interface Link extends Translation {
  readonly a: number;
  readonly b: number;
}

function linksAmong<Item extends Telling<unknown>>(
  heads: readonly Item[],
  rules: TellingRules<Item>,
): Link[] {
  return heads.flatMap((head, a) =>
    heads.slice(a + 1).flatMap((other, k) => {
      const found = translationOf(head, other, rules);
      return found ? [{ ...found, a, b: a + 1 + k }] : [];
    }),
  );
}

/** True where neither of the two has nearly as much in common with another that is in the other's language. */
function isAlone(link: Link, links: readonly Link[], languageOf: (index: number) => string | null): boolean {
  const rivals = links.filter((other) => {
    if (other === link || link.shared - other.shared >= MARGIN) return false;
    const toA = other.a === link.a || other.b === link.a;
    const toB = other.a === link.b || other.b === link.b;
    const far = other.a === link.a || other.a === link.b ? other.b : other.a;
    return (toA && languageOf(far) === languageOf(link.b)) || (toB && languageOf(far) === languageOf(link.a));
  });
  return rivals.length === 0;
}

/**
 * Puts together what is one in several languages, by index: where there is no doubt that one is the other's translation,
 * and no other has nearly as much a right to be it. A set has at most one of each language.
 */
export function translated<Item extends Telling<unknown>>(
  heads: readonly Item[],
  rules: TellingRules<Item>,
): number[][] {
  const links = linksAmong(heads, rules);
  const languageOf = (index: number): string | null => heads[index]?.gist.language ?? null;
  const sets = new Sets(heads.length);
  const members = (index: number): number[] => heads.flatMap((_, k) => (sets.root(k) === index ? [k] : []));
  const sure = links
    .filter((link) => link.isFirm && isAlone(link, links, languageOf))
    .sort((a, b) => b.shared - a.shared || a.a - b.a || a.b - b.b);
  for (const { a, b } of sure) {
    const tags = [...members(sets.root(a)), ...members(sets.root(b))].map(languageOf);
    if (new Set(tags).size === tags.length) sets.join(a, b);
  }
  return heads.flatMap((_, k) => (sets.root(k) === k ? [members(k)] : []));
}
