import {
  type ElementKind,
  elementKind,
  isHidden,
  isLink,
  isPicture,
  labelOf,
  noteField,
  ROOT,
} from "./elements.ts";
import { cleanText } from "./encoding/index.ts";
import type { Attributes, MetadataCollector } from "./metadata.ts";
import type { BlockMarkup, PageBlock, PageElement } from "./types.ts";
import { type FoundBlock, joinBlocks } from "./visible.ts";

/** Elements nested deeper say nothing more of a block; broken markup nests thousands. */
const MAX_DEPTH = 64;

/** Parts of a headline that stand above it: the name of a series, "Analysis". */
const KICKER =
  /kicker|eyebrow|over-?line|dachzeile|ante-?titulo|sur-?titre|occhiello|spitzmarke|rubric|premium|(?:^|[ _-])(?:flag|label|tag)(?:[ _-]|$)/iu;

const LINKED_DATA = /^\s*application\/ld\+json/iu;

/** An element that is open. */
interface Frame {
  readonly element: PageElement;
  readonly block: boolean;
  readonly unseen: boolean;
  readonly hidden: boolean;
  readonly link: boolean;
  readonly bold: boolean;
  /** True for an inline part of a block that is a block of its own all the same. */
  readonly apart: boolean;
}

/** An element inside one that nobody sees: nothing of it counts. */
const NOTHING: Frame = {
  element: ROOT,
  block: false,
  unseen: false,
  hidden: false,
  link: false,
  bold: false,
  apart: false,
};

/** Turns the events of a parser into blocks of text, one for each block element that holds text of its own. */
export class BlockCollector {
  readonly #metadata: MetadataCollector;
  readonly #stack: Frame[] = [];
  /** The open block elements, innermost last. */
  readonly #open: PageElement[] = [];
  readonly #found: FoundBlock[] = [];
  readonly #scripts: string[] = [];
  #unseen = 0;
  #hidden = 0;
  #links = 0;
  #pieces = "";
  #linked = 0;
  #bolds = 0;
  #bold = 0;
  /** A picture since the last block, and one inside the open block. */
  #pictured = false;
  #picturedWithin = false;
  #breaks = 0;
  /** The innermost element around all text of the block so far. */
  #holder: PageElement | null = null;
  /** Text of the open linked data, other script and window title. */
  #script: string | null = null;
  #data: string | null = null;
  #title: string | null = null;

  constructor(metadata: MetadataCollector) {
    this.#metadata = metadata;
  }

  open(name: string, attributes: Attributes): void {
    const kind = elementKind(name);
    const parent = this.#stack.at(-1)?.element ?? ROOT;
    if (kind.telling) this.#tell(name, attributes, parent);
    if (attributes.itemprop !== undefined && name !== "meta") this.#metadata.microdata(attributes);
    if (this.#unseen > 0) this.#stack.push(NOTHING);
    else this.#enter(this.#frame(name, kind, attributes, parent));
  }

  close(name: string): void {
    const frame = this.#stack.at(-1);
    if (frame?.block || frame?.apart) this.#flush();
    this.#stack.pop();
    if (frame?.link) this.#links--;
    if (frame?.bold) this.#bolds--;
    if (name === "script") this.#endScript();
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

  /** Texts of the page's scripts but linked data. */
  get scripts(): readonly string[] {
    return this.#scripts;
  }

  /** Forgets the open elements; what was read is kept. */
  reset(): void {
    this.#flush();
    this.#stack.length = 0;
    this.#open.length = 0;
    this.#unseen = 0;
    this.#hidden = 0;
    this.#links = 0;
    this.#bolds = 0;
    this.#script = null;
    this.#data = null;
    this.#title = null;
  }

  /** The page's text and blocks. */
  finish(): { readonly text: string; readonly blocks: readonly PageBlock[] } {
    this.#flush();
    return joinBlocks(this.#found);
  }

  #frame(name: string, kind: ElementKind, attributes: Attributes, parent: PageElement): Frame {
    const { block } = kind;
    const label = labelOf(attributes);
    const hidden = isHidden(attributes);
    return {
      element: this.#element(name, label, parent, block),
      block,
      unseen: kind.unseen || (hidden && !block),
      hidden: hidden && block,
      link: name === "a" && isLink(attributes.href),
      bold: name === "strong" || name === "b",
      apart: !block && label !== "" && this.#inHeading() && KICKER.test(label),
    };
  }

  #enter(frame: Frame): void {
    if (frame.block || frame.apart) this.#flush();
    if (frame.block) this.#open.push(frame.element);
    if (frame.link) this.#links++;
    if (frame.bold) this.#bolds++;
    if (frame.unseen) this.#unseen++;
    if (frame.hidden) this.#hidden++;
    this.#stack.push(frame);
  }

  #element(name: string, label: string, parent: PageElement, block: boolean): PageElement {
    if ((!block && label === "") || parent.depth >= MAX_DEPTH) return parent;
    return { name, label, parent, depth: parent.depth + 1, asks: false };
  }

  #inHeading(): boolean {
    const name = this.#open.at(-1)?.name;
    return name === "h1" || name === "h2";
  }

  /** Takes what an element tells by its name and attributes. */
  #tell(name: string, attributes: Attributes, parent: PageElement): void {
    if (name === "br") this.#break();
    else if (isPicture(name)) this.#seePicture();
    else if (name === "meta") this.#metadata.meta(attributes);
    else if (name === "link") this.#metadata.link(attributes);
    else if (name === "time" || name === "abbr") this.#metadata.time(attributes);
    else if (name === "html") this.#metadata.root(attributes);
    else if (name === "input" || name === "textarea") noteField(attributes.type, parent);
    else if (name === "script") this.#beginScript(attributes);
    else if (name === "title" && this.#unseen === 0) this.#title = "";
  }

  #beginScript(attributes: Attributes): void {
    if (LINKED_DATA.test(attributes.type ?? "")) this.#script = "";
    else if (attributes.src === undefined) this.#data = "";
  }

  #endScript(): void {
    if (this.#script !== null) this.#metadata.script(this.#script);
    if (this.#data !== null) this.#scripts.push(this.#data);
    this.#script = null;
    this.#data = null;
  }

  #add(text: string): void {
    this.#pieces += text;
    const length = text.trim().length;
    if (length === 0) return;
    if (this.#links > 0) this.#linked += length;
    if (this.#bolds > 0) this.#bold += length;
    this.#breaks = 0;
    const element = this.#stack.at(-1)?.element ?? ROOT;
    if (this.#holder === null) this.#holder = element;
    else if (this.#holder !== element) this.#holder = this.#open.at(-1) ?? ROOT;
  }

  /** A picture inside a block stands above the next one. */
  #seePicture(): void {
    if (this.#holder === null) this.#pictured = true;
    else this.#picturedWithin = true;
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
      boldDensity: Math.min(1, this.#bold / characters),
      afterPicture: this.#pictured,
    };
  }

  #flush(): void {
    if (this.#holder !== null) this.#emit();
    this.#pieces = "";
    this.#linked = 0;
    this.#bold = 0;
    this.#breaks = 0;
    this.#holder = null;
  }

  #emit(): void {
    const text = cleanText(this.#pieces).replace(/\s+/gu, " ").trim();
    if (text === "") return;
    this.#found.push({ text, markup: this.#markup(text.length), hidden: this.#hidden > 0 });
    this.#pictured = this.#picturedWithin;
    this.#picturedWithin = false;
  }
}
