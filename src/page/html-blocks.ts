import type { Attributes, MetadataCollector } from "./metadata.ts";
import type { BlockMarkup, PageBlock } from "./types.ts";

const set = (names: string): ReadonlySet<string> => new Set(names.split(" "));

/** Elements that begin and end a block of their own; every other element is part of a line. */
const BLOCKS = set(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure " +
    "footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol optgroup p pre search section summary table " +
    "tbody td tfoot th thead title tr ul",
);

/** Elements whose text no reader sees. */
const UNSEEN = set(
  "script style noscript template svg math iframe object embed video audio canvas map select datalist textarea",
);

/** Elements nested deeper say nothing more of a block; broken markup nests thousands. */
const MAX_PATH = 64;

const HIDDEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;

const isHidden = (attributes: Attributes): boolean =>
  "hidden" in attributes || attributes["aria-hidden"] === "true" || HIDDEN_STYLE.test(attributes.style ?? "");

/** Name, classes, id and role of an element, in lower case. */
const labelOf = (name: string, attributes: Attributes): string =>
  [name, attributes.class, attributes.id, attributes.role, attributes.itemprop]
    .filter(Boolean)
    .join(" ")
    .toLowerCase();

interface Element {
  readonly name: string;
  readonly label: string;
  readonly unseen: boolean;
}

/** Turns the events of a parser into blocks of text, one for each block element that holds text of its own. */
export class BlockCollector {
  readonly #metadata: MetadataCollector;
  readonly #stack: Element[] = [];
  /** Names of the open block elements: looking for the innermost among all open ones would take as long as they are many. */
  readonly #open: string[] = [];
  readonly #texts: string[] = [];
  readonly #blocks: PageBlock[] = [];
  #length = 0;
  #unseen = 0;
  #links = 0;
  #pieces = "";
  #linked = 0;
  #breaks = 0;
  #script: string | null = null;
  #title: string | null = null;

  constructor(metadata: MetadataCollector) {
    this.#metadata = metadata;
  }

  open(name: string, attributes: Attributes): void {
    this.#declare(name, attributes);
    if (BLOCKS.has(name)) {
      this.#flush();
      this.#open.push(name);
    }
    if (name === "br") this.#break();
    if (name === "a") this.#links++;
    const unseen = UNSEEN.has(name) || isHidden(attributes);
    if (unseen) this.#unseen++;
    this.#stack.push({ name, label: labelOf(name, attributes), unseen });
  }

  close(name: string): void {
    if (BLOCKS.has(name)) this.#flush();
    if (name === "a") this.#links = Math.max(0, this.#links - 1);
    if (name === "script" && this.#script !== null) this.#metadata.script(this.#script);
    if (name === "script") this.#script = null;
    if (name === "title" && this.#title !== null) this.#metadata.title(this.#title);
    if (name === "title") this.#title = null;
    const element = this.#stack.pop();
    if (element && BLOCKS.has(element.name)) this.#open.pop();
    if (element?.unseen) this.#unseen--;
  }

  text(text: string): void {
    if (this.#script !== null) this.#script += text;
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
    this.#links = 0;
    this.#script = null;
    this.#title = null;
  }

  /** The page's text, its blocks joined by newlines. */
  finish(): { readonly text: string; readonly blocks: readonly PageBlock[] } {
    this.#flush();
    return { text: this.#texts.join("\n"), blocks: this.#blocks };
  }

  #declare(name: string, attributes: Attributes): void {
    if (name === "meta") this.#metadata.meta(attributes);
    if (name === "link") this.#metadata.link(attributes);
    if (name === "time") this.#metadata.time(attributes);
    if (name === "script" && attributes.type === "application/ld+json") this.#script = "";
    if (name === "title" && this.#unseen === 0) this.#title = "";
  }

  #add(text: string): void {
    this.#pieces += text;
    if (text.trim() === "") return;
    if (this.#links > 0) this.#linked += text.trim().length;
    this.#breaks = 0;
  }

  /** Two line breaks in a row part paragraphs; a single one is white space. */
  #break(): void {
    this.#breaks++;
    this.#pieces += " ";
    if (this.#breaks >= 2) this.#flush();
  }

  #markup(characters: number): BlockMarkup {
    return {
      tag: this.#open.at(-1) ?? "body",
      path: this.#stack.slice(0, MAX_PATH).map((element) => element.label),
      linkDensity: Math.min(1, this.#linked / characters),
    };
  }

  #flush(): void {
    const text = this.#pieces
      .replace(/[\s\u200b\ufeff]+/gu, " ")
      .trim()
      .normalize("NFC");
    if (text !== "") {
      const start = this.#length === 0 ? 0 : this.#length + 1;
      const end = start + text.length;
      this.#blocks.push({ start, end, line: null, markup: this.#markup(text.length) });
      this.#texts.push(text);
      this.#length = end;
    }
    this.#pieces = "";
    this.#linked = 0;
    this.#breaks = 0;
  }
}
