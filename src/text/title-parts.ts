/** Signs that part a headline from the name of its site, on either side. */
const SEPARATOR =
  /(?<!\s)\s+(?:[-–—|·•»›«<~:/]|::|\|\|)\s+|(?:(?<!\s)\s+)?[|｜]\s*|(?<!\s)\s+[-–—](?=\S)|(?<=\S)[–—]\s+|(?<=[\u3000-\u9fff\uac00-\uffef])[-–—_]+(?=\S)/gu;

/** Letters and digits alone, in lower case: names are written with and without spaces, dots and ".com". */
export const foldName = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

interface Part {
  readonly start: number;
  readonly end: number;
}

/** Parts of a title between its separators, as spans of it. */
function partsOf(title: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (const found of title.matchAll(SEPARATOR)) {
    if (found.index > start) parts.push({ start, end: found.index });
    start = found.index + found[0].length;
  }
  if (start < title.length) parts.push({ start, end: title.length });
  return parts;
}

/** Names shorter than this are found inside too many words. */
const SHORTEST_INSIDE = 3;
/** A site's name with an edition or a slogan has no more words. */
const MAX_NAME_WORDS = 6;

/** A name with an edition behind it ("BBC News Mundo") has no more words. */
const MAX_EDITION_WORDS = 3;

/** True for a part that is a site's name, in full or short, or with an edition ("BBC News" for "bbc"). */
function isNameOf(part: string, names: readonly string[]): boolean {
  const folded = foldName(part);
  const words = part.split(/\s+/u).length;
  if (folded === "" || words > MAX_NAME_WORDS) return false;
  const inside = (long: string, short: string): boolean =>
    short.length >= SHORTEST_INSIDE && (long.startsWith(short) || long.endsWith(short));
  return names.some(
    (name) =>
      name === folded ||
      (name.length > folded.length
        ? inside(name, folded)
        : words <= MAX_EDITION_WORDS && inside(folded, name)),
  );
}

type IsName = (part: string, names: readonly string[]) => boolean;

function stripped(title: string, names: readonly string[], isName: IsName): string {
  const parts = partsOf(title);
  let [from, to] = [0, parts.length];
  const name = (at: number): boolean => {
    const part = parts[at];
    return part !== undefined && isName(title.slice(part.start, part.end), names);
  };
  while (to - from > 1 && name(to - 1)) to--;
  while (to - from > 1 && name(from)) from++;
  const [first, last] = [parts[from], parts[to - 1]];
  return first && last && !(to - from === 1 && name(from)) ? title.slice(first.start, last.end) : title;
}

/**
 * A title without the names of its site at either end ("… | BBC News", "Le Monde – …"), in full or short. `names` are
 * folded names (`foldName`). What is left is a stretch of the title; one that is nothing but names is left as it is.
 */
export const withoutNames = (title: string, names: readonly string[]): string =>
  stripped(title, names, isNameOf);

/** The same for names that stand there in full: what a page shows is cut only where that is certain. */
export const exactlyWithoutNames = (title: string, names: readonly string[]): string =>
  stripped(title, names, (part) => names.includes(foldName(part)));

/** The name of the site at the end of a title, or at its beginning, as it stands there; null when neither is one of `names`. */
export function nameIn(title: string, names: readonly string[]): string | null {
  const folded = names.map(foldName);
  const parts = partsOf(title).map(({ start, end }) => title.slice(start, end));
  if (parts.length < 2) return null;
  return [parts.at(-1), parts[0]].find((part) => part !== undefined && isNameOf(part, folded)) ?? null;
}

/** A title with ever fewer of its last parts, the whole first. */
export function beginnings(title: string): string[] {
  const [first, ...rest] = partsOf(title);
  if (!first) return [title];
  return [...rest.map((part) => part.end).reverse(), first.end].map((end) => title.slice(first.start, end));
}

const JOINT = /^\s*[-–—|·•»:]\s+|(?:(?<!\s)\s+)?[-–—|·•«:]\s*$/gu;

/** What titles say before or behind others that they hold whole: names of the site, of sections, of series. */
export function surroundings(titles: readonly string[]): string[] {
  const found = new Set<string>();
  for (const long of titles) {
    for (const short of titles) {
      if (short.length >= long.length) continue;
      const rest = long.startsWith(short)
        ? long.slice(short.length)
        : long.endsWith(short)
          ? long.slice(0, -short.length)
          : "";
      const name = rest.replace(JOINT, "");
      if (name !== "" && name !== rest && name.split(" ").length <= MAX_NAME_WORDS) found.add(name);
    }
  }
  return [...found];
}

/** Labels of a host that name no site: editions, second levels of domains. */
const NO_NAME = /^(?:www\d?|m|amp|mobile|news|edition|com?|org|net|gov|edu|ac|or|ne|go)$/u;

/** The label of an address that names its site: "bbc" of "https://www.bbc.co.uk/…"; null when there is none. */
function hostName(address: string | null): string | null {
  const host = /^(?:https?:)?\/\/(?:[^/?#@]*@)?([^/?#:]+)/iu.exec(address ?? "")?.[1]?.toLowerCase();
  const labels = host?.split(".").slice(0, -1) ?? [];
  return labels.findLast((label) => !NO_NAME.test(label)) ?? null;
}

/** Names under which a site goes: what it calls itself, and its domain. */
export const siteNames = (outlets: readonly string[], address: string | null): string[] => {
  const host = hostName(address);
  return host === null ? [...outlets] : [...outlets, host];
};
