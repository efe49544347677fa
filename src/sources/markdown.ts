import type { PageMetadata } from "../page/types.ts";
import type { HeldPage } from "./types.ts";

/** A block of fields between two lines of "---" at a file's beginning. */
const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u;
const FIELD = /^([A-Za-z_]{1,30})[ \t]*:[ \t]*(.*)$/su;
const MEMBER = /^[ \t]*-[ \t]+(.*)$/su;

const unquoted = (value: string): string => value.trim().replace(/^(["'])(.*)\1$/u, "$2");

const listed = (value: string): string[] =>
  value
    .replace(/^\[(.*)\]$/u, "$1")
    .split(",")
    .map(unquoted)
    .filter(Boolean);

/** Fields of a front matter: names in lower case, each with its value or the members of its list. */
function fieldsOf(matter: string): ReadonlyMap<string, string[]> {
  const fields = new Map<string, string[]>();
  let last: string[] = [];
  for (const line of matter.split(/\r?\n/u)) {
    const [, name = "", value = ""] = FIELD.exec(line) ?? [];
    const member = MEMBER.exec(line)?.[1];
    if (name !== "") {
      last = value.startsWith("[") ? listed(value) : [unquoted(value)].filter(Boolean);
      fields.set(name.toLowerCase(), last);
    } else if (member !== undefined) last.push(unquoted(member));
  }
  return fields;
}

/** Signs of a line that are Markdown's and not the text's. */
function plainLine(line: string): string {
  const indented = line
    .replace(/^[ \t]{0,8}(?:>[ \t]?){1,8}/u, "")
    .replace(/^[ \t]{0,8}#{1,6}[ \t]+/u, "")
    .replace(/^([ \t]{0,8})(?:[-*+]|\d{1,3}[.)])[ \t]+/u, "$1")
    .replace(/(?<![ \t])[ \t]+#{1,6}[ \t]*$/u, "");
  return plainInline(indented);
}

const plainInline = (text: string): string =>
  text
    .replace(/!?\[([^\][]{0,500})\]\([^()\s]{0,2000}(?:[ \t]"[^"]{0,300}")?\)/gu, "$1")
    .replace(/!?\[([^\][]{1,500})\]\[[^\][]{0,100}\]/gu, "$1")
    .replace(/<(https?:[^<>\s]{1,2000})>/gu, "$1")
    .replace(/(\*{1,3})(?=\S)([^*\n]{1,2000}?)\1/gu, "$2")
    .replace(/(?<![\p{L}\p{N}_])(_{1,3})(?=\S)([^_\n]{1,2000}?)\1(?![\p{L}\p{N}_])/gu, "$2")
    .replace(/`([^`\n]{1,500})`/gu, "$1")
    .replace(/\\([\\`*_{}[\]()#+.!>-])/gu, "$1");

/** Lines that only shape the page: rulers, underlines of headings, fences, targets of links. */
const SHAPE =
  /^[ \t]{0,3}(?:(?:[-*_=][ \t]?){3,200}|`{3,}(?:[^`].{0,49})?|~{3,}(?:[^~].{0,49})?|\[[^\][]{1,100}\]:[ \t]+\S{1,2000}(?:\s.{0,299})?)$/u;

/** The plain lines of a Markdown text: headings, emphasis, links and lists without their signs. */
export const plainMarkdown = (text: string): string =>
  text
    .split(/\r?\n/u)
    .filter((line) => !SHAPE.test(line))
    .map(plainLine)
    .join("\n");

function textIn(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A Markdown file as a text page, its front matter as what is declared. In another encoding than UTF-8 it stays as it is. */
export function pageOfMarkdown(bytes: Uint8Array, source: string): HeldPage {
  const text = textIn(bytes);
  if (text === null) return { bytes, source, kind: "text" };
  const [matter = "", fields = ""] = FRONT_MATTER.exec(text) ?? [];
  const told = fieldsOf(fields);
  const one = (...names: string[]): string | null =>
    names.map((name) => told.get(name)?.[0]).find((value) => value !== undefined) ?? null;
  return {
    bytes: Buffer.from(plainMarkdown(text.slice(matter.length))),
    source,
    kind: "text",
    encoding: "utf-8",
    url: one("url", "link", "canonical", "source_url") ?? addressIn(one("source")),
    captured: one("captured", "retrieved", "accessed"),
    language: one("language", "lang"),
    declared: declaredBy(one, told.get("authors") ?? told.get("author") ?? []),
  };
}

const addressIn = (value: string | null): string | null => (value && /^https?:/iu.test(value) ? value : null);

function declaredBy(
  one: (...names: string[]) => string | null,
  authors: readonly string[],
): Partial<PageMetadata> {
  const source = one("source");
  const said = {
    title: one("title"),
    published: one("date", "published", "published_at"),
    modified: one("modified", "updated"),
    outlet: one("outlet", "publisher", "site") ?? (addressIn(source) ? null : source),
  };
  const known = Object.entries(said).filter(([, value]) => value !== null);
  return { ...Object.fromEntries(known), ...(authors.length > 0 && { authors }) };
}
