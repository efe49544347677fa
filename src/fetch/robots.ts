/** The rules of one site for one program, as RFC 9309 has them. */
export interface Robots {
  /** True where the program may fetch the address; its host is not looked at. */
  allows(address: string): boolean;
  /** Seconds between two requests that the site asks for; null where it asks for none. */
  readonly crawlDelay: number | null;
  /** Addresses of sitemaps that it names, as written. */
  readonly sitemaps: readonly string[];
  /** UTF-16 code units of the text that the rules were read from: what they take up in memory. */
  readonly size: number;
}

/** Bytes of a robots.txt that are read; RFC 9309, section 2.5, asks for no less. */
export const LARGEST_ROBOTS = 500 * 1024;

/** Sitemaps that are told of one site. */
const MOST_SITEMAPS = 100;

/** Rules and sign comparisons of one look-up at most; what needs more is taken as not allowed. */
const MOST_WORK = 50_000_000;

/** A rule; `parts`: what stands between its stars. */
interface Rule {
  readonly allow: boolean;
  readonly length: number;
  readonly parts: readonly string[];
  /** The last part has to end the path ("$"). */
  readonly ends: boolean;
}

/** What is said to the programs of one name. */
interface Group {
  readonly rules: Rule[];
  crawlDelay: number | null;
}

const newGroup = (): Group => ({ rules: [], crawlDelay: null });

/** The rules of a site without a robots.txt. */
export const noRobots: Robots = { allows: () => true, crawlDelay: null, sitemaps: [], size: 0 };

/**
 * Reads a robots.txt for the program of that product token ("parley"): the groups that name it, or else those for all.
 * Anything may stand in the text; lines that are no rules are passed over. Time and memory grow with its length only.
 */
export function robotsFrom(text: string, product: string): Robots {
  const reading = new Reading(product);
  for (const line of text.replace(/^\ufeff/u, "").split(/\r\n?|\n/u)) reading.line(...fieldOf(line));
  const { rules, crawlDelay } = reading.group();
  const size = rules.reduce((sum, { length }) => sum + length + 1, 0);
  const allows = (address: string): boolean => isAllowed(pathOf(address), rules, size);
  return { allows, crawlDelay, sitemaps: reading.sitemaps, size: text.length };
}

/** A robots.txt while it is read: of all groups, only the two that may count are kept. */
class Reading {
  readonly sitemaps: string[] = [];
  readonly #product: string;
  readonly #own = newGroup();
  readonly #all = newGroup();
  /** The groups to which the next rules belong. */
  #current: ReadonlySet<Group> = new Set();
  #naming = false;
  #isNamed = false;

  constructor(product: string) {
    this.#product = product;
  }

  line(name: string, value: string): void {
    if (name === "user-agent") this.#startGroup(value);
    else if (name === "sitemap" && this.sitemaps.length < MOST_SITEMAPS) this.sitemaps.push(value);
    else if (name === "crawl-delay")
      this.#each((group) => {
        group.crawlDelay ??= secondsOf(value);
      });
    else if (name === "allow" || name === "disallow") {
      const rule = ruleOf(name === "allow", value);
      this.#each(({ rules }) => {
        if (rule) rules.push(rule);
      });
    }
  }

  group(): Group {
    return this.#isNamed ? this.#own : this.#all;
  }

  /** Lines of names in a row begin one group together. */
  #startGroup(whom: string): void {
    const named = this.#product !== "" && productOf(whom) === this.#product;
    const group = named ? this.#own : whom === "*" ? this.#all : null;
    this.#current = new Set([...(this.#naming ? this.#current : []), ...(group ? [group] : [])]);
    this.#naming = true;
    this.#isNamed ||= named;
  }

  #each(say: (group: Group) => void): void {
    this.#naming = false;
    for (const group of this.#current) say(group);
  }
}

/** Name in lower case and value of a line; two empty strings where it is none. */
function fieldOf(line: string): readonly [string, string] {
  const hash = line.indexOf("#");
  const plain = hash < 0 ? line : line.slice(0, hash);
  const colon = plain.indexOf(":");
  return colon < 0 ? ["", ""] : [plain.slice(0, colon).trim().toLowerCase(), plain.slice(colon + 1).trim()];
}

/** "Parley/1.0 (…)" down to "parley": sites write versions against the RFC. */
const productOf = (value: string): string => /^[a-z_-]*/iu.exec(value)?.[0].toLowerCase() ?? "";

function secondsOf(value: string): number | null {
  return /^\d{1,6}(?:\.\d{1,6})?$/u.test(value) ? Number(value) : null;
}

/** Null for an empty rule, which says nothing. */
function ruleOf(allow: boolean, value: string): Rule | null {
  if (value === "") return null;
  const ends = value.endsWith("$");
  const pattern = sameSpelling(ends ? value.slice(0, -1) : value);
  return { allow, length: pattern.length, parts: pattern.split(/\*+/u), ends };
}

/**
 * One spelling for one path (RFC 9309, section 2.2.2): what needs no escape has none, all else has one in capitals.
 * Escapes that are no UTF-8 stay as they are.
 */
function sameSpelling(path: string): string {
  return path.replace(/(?:%[\da-f]{2})+|[^\x21-\x7e]+/giu, (part) => {
    if (!part.startsWith("%")) return encoded(part);
    return part
      .toUpperCase()
      .replace(/%(?:2D|2E|5F|7E|3\d|[46][1-9A-F]|[57][\dA])/gu, (plain) =>
        String.fromCharCode(Number.parseInt(plain.slice(1), 16)),
      );
  });
}

/** Lone surrogates can't be encoded; they match nothing. */
function encoded(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return text;
  }
}

function pathOf(address: string): string {
  const { pathname, search } = new URL(address);
  return sameSpelling(pathname + search);
}

/** The longest rule that matches decides, and of two that are as long the one that allows. */
function isAllowed(path: string, rules: readonly Rule[], size: number): boolean {
  if (path === "/robots.txt") return true;
  if (size * path.length > MOST_WORK) return false;
  let best: Rule | null = null;
  for (const rule of rules) {
    const longer = best === null || rule.length > best.length;
    if (!longer && !(rule.length === best?.length && rule.allow)) continue;
    if (matches(rule, path)) best = rule;
  }
  return best?.allow ?? true;
}

/** Each part at the first place behind the one before it: with stars between them, no other choice finds more. */
function matches({ parts, ends }: Rule, path: string): boolean {
  const [first = "", ...rest] = parts;
  if (!path.startsWith(first)) return false;
  if (rest.length === 0) return !ends || path.length === first.length;
  const last = ends ? rest.pop() : undefined;
  let at = first.length;
  for (const part of rest) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return last === undefined || (path.length - last.length >= at && path.endsWith(last));
}
