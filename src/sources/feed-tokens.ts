import { BoundedParser } from "../text/bounded-parser.ts";

/** Fields of one item or of the channel: each value that was told, by the name of its element. */
export type FeedFields = ReadonlyMap<string, readonly string[]>;

/** Prefixes under which fields are known here, by their namespaces; feeds may choose others. */
const PREFIXES: Readonly<Record<string, string>> = {
  "http://purl.org/dc/elements/1.1/": "dc:",
  "http://purl.org/dc/terms/": "dcterms:",
  "http://purl.org/rss/1.0/modules/content/": "content:",
  "http://www.w3.org/2005/atom": "",
  "http://purl.org/atom/ns#": "",
  "http://purl.org/rss/1.0/": "",
  "http://my.netscape.com/rdf/simple/0.9/": "",
  "http://backend.userland.com/rss2": "",
};

const ITEMS = new Set(["item", "entry"]);

/** Elements around the items and the channel's own fields. */
const WRAPPERS = new Set(["rss", "channel", "feed", "rdf:rdf", "rdf"]);

const escaped = (text: string): string => text.replace(/[&<>"]/gu, (sign) => `&#${sign.charCodeAt(0)};`);

type Attributes = Readonly<Record<string, string>>;

/** An element whose text is being gathered, with the markup inside it. */
interface OpenField {
  readonly name: string;
  /** XHTML inside the feed's own markup: its text is escaped anew. */
  readonly markup: boolean;
  text: string;
  depth: number;
}

/** Gathers the fields of a feed's items from the tokens of its XML. */
export class FeedTokens {
  readonly #parser: BoundedParser;
  readonly #prefixes = new Map<string, string>();
  readonly #channel = new Map<string, string[]>();
  readonly #limit: number;
  #item: Map<string, string[]> | null = null;
  #field: OpenField | null = null;
  #inside: string[] = [];
  #done: (FeedFields | null)[] = [];
  #ending = false;
  /** True when the file ended inside an item. */
  cut = false;

  /** `limit`: characters of one field at most; what is longer is left out. */
  constructor(limit: number) {
    this.#limit = limit;
    this.#parser = new BoundedParser(
      {
        onopentag: (name, attributes) => this.#open(name, attributes),
        ontext: (text) => this.#text(text),
        onclosetag: (name) => this.#close(name),
        onreset: () => this.#drop(),
      },
      { xmlMode: true, lowerCaseTags: true, decodeEntities: true },
    );
  }

  /** What the feed says of itself, as far as it is read. */
  get channel(): FeedFields {
    return this.#channel;
  }

  write(text: string): void {
    this.#parser.write(text);
  }

  end(): void {
    this.cut = this.#item !== null;
    this.#ending = true;
    this.#parser.end();
  }

  /** Items that are complete and were not taken yet; null for one whose elements lie in each other without end. */
  taken(): (FeedFields | null)[] {
    const done = this.#done;
    this.#done = [];
    return done;
  }

  /** Gives up the item that nests its elements without end. */
  #drop(): void {
    if (this.#item) this.#done.push(null);
    this.#item = null;
    this.#field = null;
    this.#inside = [];
  }

  #named(raw: string): string {
    const colon = raw.indexOf(":");
    const prefix = this.#prefixes.get(raw.slice(0, colon));
    return colon < 0 || prefix === undefined ? raw : prefix + raw.slice(colon + 1);
  }

  #declare(attributes: Attributes): void {
    for (const [name, value] of Object.entries(attributes)) {
      const known = PREFIXES[value.toLowerCase()];
      if (known !== undefined && name.startsWith("xmlns:"))
        this.#prefixes.set(name.slice(6).toLowerCase(), known);
    }
  }

  #open(raw: string, attributes: Attributes): void {
    this.#declare(attributes);
    const name = this.#named(raw);
    if (this.#field && !this.#opensInside(name, this.#field)) {
      this.#field.depth++;
      this.#append(this.#field, openTag(raw, attributes));
    } else if (ITEMS.has(name)) this.#item = new Map();
    else if (!WRAPPERS.has(name)) this.#openField(name, attributes);
  }

  /** Elements with fields of their own: the author of Atom, the image of a channel. */
  #opensInside(name: string, field: OpenField): boolean {
    const holds = ["author", "image", "source", "contributor", "textinput"].includes(field.name);
    return holds && ["name", "email", "uri", "title", "link", "url", "id", "updated"].includes(name);
  }

  #openField(name: string, attributes: Attributes): void {
    if (this.#field) this.#inside.push(this.#field.name);
    const outer = this.#inside.join("/");
    this.#field = {
      name: outer === "" ? name : `${outer}/${name}`,
      markup: attributes.type === "xhtml",
      text: "",
      depth: 0,
    };
    const { rel = "alternate", href, term } = attributes;
    if (name === "link" && href) this.#add(`link:${rel.toLowerCase()}`, href);
    if (name === "category" && term) this.#add("category", term);
    if (name === "guid" && attributes.isPermaLink === "false") this.#add("guid:opaque", "true");
  }

  #text(text: string): void {
    if (this.#field) this.#append(this.#field, this.#field.markup ? escaped(text) : text);
  }

  #append(field: OpenField, text: string): void {
    if (field.text.length + text.length <= this.#limit) field.text += text;
  }

  #close(raw: string): void {
    // What the end of a cut file closes is not complete.
    if (this.#ending) return;
    const name = this.#named(raw);
    const field = this.#field;
    if (field && field.depth > 0) {
      field.depth--;
      this.#append(field, `</${raw}>`);
    } else if (field) this.#closeField(field);
    else if (ITEMS.has(name) && this.#item) {
      this.#done.push(this.#item);
      this.#item = null;
    }
  }

  #closeField(field: OpenField): void {
    this.#add(field.name, field.text);
    const outer = this.#inside.pop();
    this.#field = outer === undefined ? null : { name: outer, markup: false, text: "", depth: 0 };
  }

  #add(name: string, text: string): void {
    const fields = this.#item ?? this.#channel;
    const value = text.trim();
    if (value === "") return;
    const values = fields.get(name);
    if (values) values.push(value);
    else fields.set(name, [value]);
  }
}

function openTag(name: string, attributes: Attributes): string {
  const told = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return `<${name}${told.join("")}>`;
}
