import { plain } from "./plain.ts";

/** An object of linked data. */
export type Json = { readonly [key: string]: unknown };

/** Nested deeper than this, linked data describe something else. */
const MAX_DEPTH = 6;

/** Members under which pages nest the object that describes them. */
const NESTING = ["@graph", "mainEntity", "mainEntityOfPage", "isPartOf", "hasPart", "itemReviewed"];

/** True for an object that is no list. */
export const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What pages put around their data: comments and CDATA, which scripts of old times needed. */
const WRAPPING =
  /^\s*(?:<!--|\/\/\s*<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:\/\/\s*\]\]>|\/\*\s*\]\]>\s*\*\/|\]\]>|(?:\/\/\s*)?-->|;)\s*$/gu;

/** Ever bolder repairs: raw line breaks inside strings, then wrappings, commas too many and escaped quotation marks. */
const REPAIRS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replace(/\p{Cc}+/gu, " "),
  (text) =>
    text
      .replace(WRAPPING, "")
      .replace(/\p{Cc}+/gu, " ")
      .replace(/,(\s*[}\]])/gu, "$1"),
  (text) => text.replaceAll("&quot;", '"').replace(/\p{Cc}+/gu, " "),
];

function parse(text: string): unknown {
  for (const repair of REPAIRS) {
    try {
      return JSON.parse(repair(text));
    } catch {
      // The next repair forgives more; data that none of them mends are no error.
    }
  }
  return null;
}

function objectsIn(value: unknown, depth = 0): Json[] {
  if (depth > MAX_DEPTH) return [];
  if (Array.isArray(value)) return value.flatMap((item) => objectsIn(item, depth + 1));
  if (!isObject(value)) return [];
  return [value, ...NESTING.flatMap((name) => objectsIn(value[name], depth + 1))];
}

/** Objects described by a JSON-LD script, each before those nested in it; none where it can't be mended. */
export const readJsonLd = (text: string): Json[] => objectsIn(parse(text));

/** The plain text of a value: itself, its name, or that of the first in a list; null when there is none. */
export function stringOf(value: unknown): string | null {
  if (typeof value === "string") return plain(value);
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return stringOf(value[0]);
  return isObject(value) ? stringOf(value.name ?? value["@value"]) : null;
}

/** All values of a list, or of a text that commas part. */
export const listOf = (value: unknown): string[] => {
  const items = Array.isArray(value) ? value : typeof value === "string" ? value.split(/[,;]/u) : [value];
  return items.map(stringOf).filter((item): item is string => item !== null);
};

/** Types of an object without the address of their vocabulary. */
export const typesOf = (object: Json): string[] =>
  listOf(object["@type"]).map((type) => type.replace(/^.*[/#:]/u, ""));
