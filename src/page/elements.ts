import type { Attributes } from "./metadata.ts";
import type { PageElement } from "./types.ts";

const set = (names: string): ReadonlySet<string> => new Set(names.split(" "));

/** Elements that begin and end a block of their own; every other element is part of a line. */
const BLOCKS = set(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption " +
    "figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol optgroup p pre search section summary " +
    "table tbody td tfoot th thead title tr ul",
);

/** Elements whose text no reader sees, or sees above the text: readings of Chinese characters. */
const UNSEEN = set(
  "script style noscript template button svg math iframe object embed video audio canvas map select datalist textarea rt rp",
);

/** Elements by which a page declares something about itself, or that stand for more than their text. */
const TELLING = set("meta link time abbr html script title input textarea br img amp-img video");

const PICTURES = set("img amp-img video");

export const isPicture = (name: string): boolean => PICTURES.has(name);

/** What the name of an element says. */
export interface ElementKind {
  readonly block: boolean;
  readonly unseen: boolean;
  readonly telling: boolean;
}

const kinds = new Map<string, ElementKind>();
/** Pages make up names without end; beyond this the memory is dropped. */
const MAX_REMEMBERED = 2000;

/** The kind of an element; those of component libraries ("x-story") are laid out as blocks. */
export function elementKind(name: string): ElementKind {
  const known = kinds.get(name);
  if (known) return known;
  if (kinds.size > MAX_REMEMBERED) kinds.clear();
  const block = BLOCKS.has(name) || name.includes("-");
  const kind = { block, unseen: UNSEEN.has(name), telling: TELLING.has(name) };
  kinds.set(name, kind);
  return kind;
}

const BESIDE = set("nav footer aside dialog form");

/** True for the names of elements that stand beside a page's text. */
export const isBeside = (name: string): boolean => BESIDE.has(name);

const HIDDEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;

export const isHidden = (attributes: Attributes): boolean =>
  attributes.hidden !== undefined ||
  attributes["aria-hidden"] === "true" ||
  (attributes.style !== undefined && HIDDEN_STYLE.test(attributes.style));

/** Attributes in which publishing systems say what an element holds, where its classes are numbers. */
const DATA_NAMES = ["data-gu-name", "data-component", "data-testid", "data-element"] as const;

/** Classes, id, role, item property and such names of an element. */
export function labelOf(attributes: Attributes): string {
  let label = attributes.class ?? "";
  if (attributes.id) label += ` ${attributes.id}`;
  if (attributes.role) label += ` ${attributes.role}`;
  for (const name of DATA_NAMES) if (attributes[name]) label += ` ${attributes[name]}`;
  if (attributes.itemprop) label += ` ${attributes.itemprop}`;
  return label;
}

/** Anchors and links within the page lead nowhere else. */
export const isLink = (href: string | undefined): boolean =>
  href !== undefined && href !== "" && !href.startsWith("#");

/** The element around all others. */
export const ROOT: PageElement = { name: "", label: "", parent: null, depth: 0, asks: false };

const FIELDS = set("email text search tel");
/** A field belongs to a box that begins so many elements above it. */
const FIELD_LEVELS = 3;

/** Notes a field for text at the elements around it. */
export function noteField(type: string | undefined, parent: PageElement): void {
  if (type !== undefined && !FIELDS.has(type.toLowerCase())) return;
  let at: PageElement | null = parent;
  for (let level = 0; at !== null && level < FIELD_LEVELS; level++, at = at.parent) at.asks = true;
}
