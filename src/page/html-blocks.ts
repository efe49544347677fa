import { cleanText } from "./encoding/index.ts";
import type { Attributes, MetadataCollector } from "./metadata.ts";
import type { BlockMarkup, PageBlock, PageElement } from "./types.ts";

const set = (names: string): ReadonlySet<string> => new Set(names.split(" "));

/** Elements that begin and end a block of their own; every other element is part of a line. */
const BLOCKS = set(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption " +
    "figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol optgroup p pre search section summary " +
    "table tbody td tfoot th thead title tr ul",
);

/** Elements whose text no reader sees. */
const UNSEEN = set(
  "script style noscript template button svg math iframe object embed video audio canvas map select datalist textarea",
);

/** Elements of a component library are laid out as blocks. */
const isBlock = (name: string): boolean => BLOCKS.has(name) || name.includes("-");

/** Elements nested deeper say nothing more of a block; broken markup nests thousands. */
const MAX_DEPTH = 64;

const HIDDEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;

const isHidden = (attributes: Attributes): boolean =>
  attributes.hidden !== undefined ||
  attributes["aria-hidden"] === "true" ||
  (attributes.style !== undefined && HIDDEN_STYLE.test(attributes.style));

/** Classes, id, role and item property of an element. */
function labelOf(attributes: Attributes): string {
  let label = attributes.class ?? "";
  if (attributes.id) label += ` ${attributes.id}`;
  if (attributes.role) label += ` ${attributes.role}`;
  if (attributes.itemprop) label += ` ${attributes.itemprop}`;
  return label;
}

/** Parts of a headline that stand above it: the name of a series, "Analysis". */
const KICKER =
  /kicker|eyebrow|over-?line|dachzeile|ante-?titulo|sur-?titre|occhiello|spitzmarke|rubric|premium|(?:^|[ _-])(?:flag|label|tag)(?:[ _-]|$)/iu;

const LINKED_DATA = /^\s*application\/ld\+json/iu;

interface Frame {
  readonly name: string;
  readonly element: PageElement;
  readonly block: boolean;
  readonly unseen: boolean;
  readonly hidden: boolean;
  readonly link: boolean;
  /** True for an inline part of a block that is a block of its own all the same. */
  readonly apart: boolean;
}

/** A block before it is known whether the hidden ones count. */
interface Found {
  readonly text: string;
  readonly markup: BlockMarkup;
  readonly hidden: boolean;
}

/** Characters from which a block counts as prose where hidden and visible text are compared. */
const LONG = 80;
/** Pages that show less prose than this show their article by a script, and send it hidden. */
const LITTLE = 400;

const proseOf = (found: readonly Found[], hidden: boolean): number =>
  found.reduce(
    (sum, { text, markup, hidden: own }) =>
      own === hidden && text.length >= LONG && markup.linkDensity < 0.5 ? sum + text.length : sum,
    0,
  );

const ROOT: PageElement = { name: "", label: "", parent: null, depth: 0, asks: false };

/** Anchors and links within the page lead nowhere else. */
const isLink = (href: string | undefined): boolean =>
  href !== undefined && href !== "" && !href.startsWith("#");

const FIELDS = set("email text search tel");
/** A field belongs to a box that begins so many elements above it. */
const FIELD_LEVELS = 3;

function noteField(type: string | undefined, parent: PageElement): void {
  if (type !== undefined && !FIELDS.has(type.toLowerCase())) return;
  let at: PageElement | null = parent;
  for (let level = 0; at !== null && level < FIELD_LEVELS; level++, at = at.parent) at.asks = true;
}

/** Turns the events of a parser into blocks of text, one for each block element that holds text of its own. */
export class BlockCollector {
  readonly #metadata: MetadataCollector;
  readonly #stack: Frame[] = [];
  /** The open block elements, innermost last. */
  readonly #open: PageElement[] = [];
  readonly #found: Found[] = [];
  #unseen = 0;
  #hidden = 0;
  #links = 0;
  #pieces = "";
  #linked = 0;
  #breaks = 0;
  /** The innermost element around all text of the block so far. */
  #holder: PageElement | null = null;
  #script: string | null = null;
  #data: string | null = null;
  readonly #scripts: string[] = [];
  #title: string | null = null;

  constructor(metadata: MetadataCollector) {
    this.#metadata = metadata;
  }

  open(name: string, attributes: Attributes): void {
    this.#declare(name, attributes);
    const block = isBlock(name);
    const parent = this.#stack.at(-1)?.element ?? ROOT;
    const label = labelOf(attributes);
    const apart = !block && label !== "" && this.#inHeading() && KICKER.test(label);
    if (block || apart) this.#flush();
    const element = this.#element(name, label, parent, block);
    if (block) this.#open.push(element);
    if (name === "input" || name === "textarea") noteField(attributes.type, parent);
    if (name === "br") this.#break();
    const link = name === "a" && isLink(attributes.href);
    if (link) this.#links++;
    const hidden = isHidden(attributes) && block;
    const unseen = UNSEEN.has(name) || (!block && isHidden(attributes));
    if (unseen) this.#unseen++;
    if (hidden) this.#hidden++;
    this.#stack.push({ name, element, block, unseen, hidden, link, apart });
  }

  close(name: string): void {
    const frame = this.#stack.at(-1);
    if (frame?.block || frame?.apart) this.#flush();
    this.#stack.pop();
    if (frame?.link) this.#links--;
    if (name === "script" && this.#script !== null) this.#metadata.script(this.#script);
    if (name === "script" && this.#data !== null) this.#scripts.push(this.#data);
    if (name === "script") [this.#script, this.#data] = [null, null];
    if (name === "title" && this.#title !== null) this.#metadata.title(this.#title);
    if (name === "title") this.#title = null;
    if (frame?.block) this.#open.pop();
    if (frame?.unseen) this.#unseen--;
    if (frame?.hidden) this.#hidden--;
  }

  text(text: string): void {
    if (this.#script !== null) this.#script += text;
    else if (this.#data !== null) this.#data += text;
    else if (this.#title !== null) this.#title += text;
    else if (this.#unseen === 0) this.#add(text);
  }

  /** Number of elements open. */
  get depth(): number {
    return this.#stack.length;
  }

  /** Forgets the open elements; what was read is kept. */
  reset(): void {
    this.#flush();
    this.#stack.length = 0;
    this.#open.length = 0;
    this.#unseen = 0;
    this.#hidden = 0;
    this.#links = 0;
    this.#script = null;
    this.#data = null;
    this.#title = null;
  }

  /** Texts of the page's scripts but linked data. */
  get scripts(): readonly string[] {
    return this.#scripts;
  }

  /** The page's text, its blocks joined by newlines. Hidden blocks count where the page shows hardly any prose. */
  finish(): { readonly text: string; readonly blocks: readonly PageBlock[] } {
    this.#flush();
    const shown = proseOf(this.#found, false);
    const all = shown < LITTLE && proseOf(this.#found, true) > 2 * shown;
    const blocks: PageBlock[] = [];
    const texts: string[] = [];
    let start = 0;
    for (const { text, markup, hidden } of this.#found) {
      if (hidden && !all) continue;
      blocks.push({ start, end: start + text.length, line: null, markup });
      texts.push(text);
      start += text.length + 1;
    }
    return { text: texts.join("\n"), blocks };
  }

  #element(name: string, label: string, parent: PageElement, block: boolean): PageElement {
    if ((!block && label === "") || parent.depth >= MAX_DEPTH) return parent;
    return { name, label, parent, depth: parent.depth + 1, asks: false };
  }

  #inHeading(): boolean {
    const name = this.#open.at(-1)?.name;
    return name === "h1" || name === "h2";
  }

  #declare(name: string, attributes: Attributes): void {
    if (name === "meta") this.#metadata.meta(attributes);
    if (name === "link") this.#metadata.link(attributes);
    if (name === "time" || name === "abbr") this.#metadata.time(attributes);
    if (name === "html") this.#metadata.root(attributes);
    if (attributes.itemprop && name !== "meta") this.#metadata.microdata(attributes);
    if (name === "script" && LINKED_DATA.test(attributes.type ?? "")) this.#script = "";
    else if (name === "script" && attributes.src === undefined) this.#data = "";
    if (name === "title" && this.#unseen === 0) this.#title = "";
  }

  #add(text: string): void {
    this.#pieces += text;
    const length = text.trim().length;
    if (length === 0) return;
    if (this.#links > 0) this.#linked += length;
    this.#breaks = 0;
    const element = this.#stack.at(-1)?.element ?? ROOT;
    if (this.#holder === null) this.#holder = element;
    else if (this.#holder !== element) this.#holder = this.#open.at(-1) ?? ROOT;
  }

  /** Two line breaks in a row part paragraphs; a single one is white space. */
  #break(): void {
    this.#breaks++;
    this.#pieces += " ";
    if (this.#breaks >= 2) this.#flush();
  }

  #markup(characters: number): BlockMarkup {
    return {
      tag: this.#open.at(-1)?.name ?? "body",
      element: this.#holder ?? ROOT,
      linkDensity: Math.min(1, this.#linked / characters),
    };
  }

  #flush(): void {
    if (this.#holder !== null) this.#emit();
    this.#pieces = "";
    this.#linked = 0;
    this.#breaks = 0;
    this.#holder = null;
  }

  #emit(): void {
    const text = cleanText(this.#pieces).replace(/\s+/gu, " ").trim();
    if (text === "") return;
    this.#found.push({ text, markup: this.#markup(text.length), hidden: this.#hidden > 0 });
  }
}
