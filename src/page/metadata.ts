import { personNames } from "../text/person-names.ts";
import { foldName, nameIn, siteNames, withoutNames } from "../text/title-parts.ts";
import { dayOfAddress } from "./declared/address.ts";
import { all, distinct } from "./declared/candidates.ts";
import { readJsonLd } from "./declared/json-ld.ts";
import { type LinkedArticle, linkedArticle, linkedSite } from "./declared/linked-article.ts";
import { type Field, META_NAMES } from "./declared/meta-names.ts";
import { outletAmong } from "./declared/outlet.ts";
import { plain } from "./declared/plain.ts";
import type { Candidate, Candidates, PageMetadata } from "./types.ts";

/** Attributes of an element, as the parser gives them: names in lower case. */
export type Attributes = Readonly<Record<string, string>>;

/** Values of one meta name, and `time` elements: more are lists of other stories. */
const MAX_VALUES = 24;

const split = (value: string): string[] =>
  value
    .split(/[,;]/u)
    .map((part) => part.trim())
    .filter(Boolean);

const isAddress = (value: string): boolean => /^(?:https?:)?\/\/[^\s/]/iu.test(value);

const MODIFIED = /modif|updat|aktualis|actualiz/iu;

/** Classes under which hAtom keeps times in the title of an element. */
const DATED = /(?:^|\s)(?:published|updated)(?:\s|$)/iu;

/** What the scripts of linked data say. */
interface Linked {
  readonly article: LinkedArticle | null;
  readonly site: string | null;
}

/** Gathers what the elements of a page declare, in any order, and ranks it at the end. */
export class MetadataCollector {
  readonly #meta = new Map<string, string[]>();
  readonly #links = new Map<string, string>();
  readonly #scripts: string[] = [];
  readonly #times: { readonly value: string; readonly modified: boolean }[] = [];
  #window: string | null = null;
  #amp = false;
  #language: string | null = null;

  /** A `meta` element, or any other that carries a value under an `itemprop`. */
  meta(attributes: Attributes): void {
    const value = plain(attributes.content);
    if (!value) return;
    for (const name of [attributes.property, attributes.name, attributes.itemprop])
      if (name) this.#note(name, value);
  }

  /** An element that carries its `itemprop` in an attribute: `content`, `datetime` or `href`. */
  microdata(attributes: Attributes): void {
    const value = plain(attributes.content ?? attributes.datetime ?? attributes.href);
    if (value && attributes.itemprop) this.#note(attributes.itemprop, value);
  }

  /** A `link` element: canonical and AMP address, neighbours of one page of several. */
  link(attributes: Attributes): void {
    const href = plain(attributes.href);
    if (!href || !attributes.rel) return;
    for (const rel of attributes.rel.toLowerCase().split(/\s+/u))
      if (!this.#links.has(rel)) this.#links.set(rel, href);
  }

  /** A `time` element, or an `abbr` of hAtom; the first with a machine-readable value stand for the page. */
  time(attributes: Attributes): void {
    const value = plain(
      attributes.datetime ?? (DATED.test(attributes.class ?? "") ? attributes.title : undefined),
    );
    if (!value || !/\d/u.test(value) || this.#times.length >= MAX_VALUES) return;
    this.#times.push({ value, modified: MODIFIED.test(`${attributes.itemprop} ${attributes.class}`) });
  }

  /** The `html` element, which says the language and whether the page is an AMP page. */
  root(attributes: Attributes): void {
    this.#language = attributes.lang || attributes["xml:lang"] || null;
    this.#amp = "amp" in attributes || "⚡" in attributes;
  }

  /** Text of the `title` element. */
  title(text: string): void {
    this.#window ??= plain(text);
  }

  /** Text of a JSON-LD script. */
  script(text: string): void {
    this.#scripts.push(text);
  }

  #note(name: string, value: string): void {
    for (const key of name.toLowerCase().split(/\s+/u)) {
      const values = this.#meta.get(key) ?? [];
      if (values.length < MAX_VALUES) values.push(value);
      this.#meta.set(key, values);
    }
  }

  #named(field: Field): Candidate[] {
    return META_NAMES[field].flatMap(([name, from]) => all(from, this.#meta.get(name) ?? []));
  }

  #linked(): Linked {
    if (this.#scripts.length === 0) return { article: null, site: null };
    const addresses = [this.#links.get("canonical") ?? [], this.#meta.get("og:url") ?? []].flat();
    const titles = [this.#window ?? [], this.#meta.get("og:title") ?? []].flat();
    const objects = this.#scripts.flatMap(readJsonLd);
    return { article: linkedArticle(objects, { addresses, titles }), site: linkedSite(objects) };
  }

  #canonical(linked: LinkedArticle | null): Candidate[] {
    const link = all("link", [this.#links.get("canonical") ?? null]);
    const named = [...link, ...this.#named("canonical"), ...all("json-ld", [linked?.canonical ?? null])];
    const whole = named.filter(({ value }) => isAddress(value));
    return distinct(whole.length > 0 ? whole : link);
  }

  #candidates(linked: Linked): Candidates {
    const { article } = linked;
    const canonical = this.#canonical(article);
    const days = canonical.slice(0, 1).map(({ value }) => dayOfAddress(value));
    const times = (modified: boolean): Candidate[] =>
      all(
        "time",
        this.#times.filter((time) => time.modified === modified).map((time) => time.value),
      );
    return {
      title: distinct([
        ...all("json-ld", article?.titles ?? []),
        ...this.#named("title"),
        ...all("window", [this.#window]),
      ]),
      published: distinct([
        ...all("json-ld", article?.published ?? []),
        ...this.#named("published"),
        ...times(false),
        ...all("address", days),
      ]),
      modified: distinct([
        ...all("json-ld", article?.modified ?? []),
        ...this.#named("modified"),
        ...times(true),
      ]),
      outlet: distinct([
        ...this.#named("outlet").filter(({ value }) => !isAddress(value)),
        ...all("json-ld", [linked.article?.outlet ?? null, linked.site]),
      ]),
      canonical,
    };
  }

  #authors(linked: LinkedArticle | null, outlets: readonly string[]): string[] {
    const names = (values: readonly string[]): string[] => [
      ...new Set(values.flatMap((value) => personNames(value, outlets))),
    ];
    const first = names(linked?.authors ?? []);
    return first.length > 0 ? first : names(this.#named("author").map(({ value }) => value));
  }

  #paywalled(linked: LinkedArticle | null): boolean | null {
    const tier = this.#meta.get("article:content_tier")?.[0]?.toLowerCase();
    const said = linked?.free ?? (tier === "free" ? true : tier === "locked" ? false : null);
    return said === null ? null : !said;
  }

  /** What the page declares. */
  finish(): PageMetadata {
    const found = this.#linked();
    const linked = found.article;
    const candidates = this.#candidates(found);
    const outlets = candidates.outlet.map(({ value }) => value);
    const titles = candidates.title.map(({ value }) => value);
    const title = titles[0] ?? null;
    const canonical = candidates.canonical[0]?.value ?? null;
    const outlet = outletAmong(outlets, titles) ?? nameIn(this.#window ?? "", siteNames([], canonical));
    const keywords = this.#named("keywords").flatMap(({ value }) => split(value));
    const [next, previous] = [
      this.#links.get("next"),
      this.#links.get("prev") ?? this.#links.get("previous"),
    ];
    return {
      title: title === null ? null : withoutNames(title, siteNames(outlets, canonical).map(foldName)),
      published: candidates.published.find(({ from }) => from !== "address")?.value ?? null,
      modified: candidates.modified[0]?.value ?? null,
      outlet,
      authors: this.#authors(linked, outlets),
      section: linked?.section ?? this.#named("section")[0]?.value ?? null,
      keywords: [...new Set(keywords.length ? keywords : (linked?.keywords ?? []))],
      canonical,
      description: this.#named("description")[0]?.value ?? linked?.description ?? null,
      candidates,
      language: this.#language ?? this.#meta.get("og:locale")?.[0] ?? null,
      amp: this.#amp,
      pages: next || previous ? { next: next ?? null, previous: previous ?? null } : null,
      paywalled: this.#paywalled(linked),
      articleBody: linked?.body ?? null,
    };
  }
}
