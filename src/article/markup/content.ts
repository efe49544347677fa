import type { PageBlock, PageElement } from "../../page/types.ts";
import { otherArticles } from "./other-articles.ts";
import { isInside } from "./place.ts";
import { rootsFrom } from "./roots.ts";
import { addUp, isOwnElement, isStoryList, nearest, type Sums } from "./sums.ts";
import { type Weighed, weighAll } from "./weigh.ts";
import { isAsideZone, type Zone, zoneOf } from "./zones.ts";

/** How much prose counts in the search for the article, by what an element around it says; names may mislead. */
const TRUST: Readonly<Record<Zone, number>> = {
  related: 0.3,
  teaser: 0.3,
  boilerplate: 0.3,
  comments: 0.1,
  caption: 0.5,
  byline: 0.3,
  date: 1,
  tags: 0.3,
  lead: 1,
  article: 1.5,
};
const LEAST_TRUST = 0.05;
const MOST_TRUST = 1.5;
/** An element named for a small part of an article that holds more of its prose than this is named for something else. */
const SMALL = 0.6;
/** A box with a field for text holds at most this share of the article's prose. */
const BOX = 0.2;
/** So many headlines of others make a list; one may be a link in the text. */
const STORIES = 2;
const SMALL_PARTS = new Set<Zone>(["caption", "byline", "date", "tags"]);
/** Share of linked text from which a list leads elsewhere, and how far above its entries it may begin. */
const LINK_LIST = 0.4;
const LIST_LEVELS = 3;

/** Blocks before and after the text among which what belongs to the article is looked for. */
const BEFORE = 25;
const AFTER = 15;
/** Longer blocks are text, whatever words they hold. */
const LONGEST_LINE = 320;
/** The imprint, by which an outlet may be known, is among the last blocks of a page. */
const IMPRINT = 40;

const isFrame = ({ name }: PageElement): boolean => name === "" || name === "html" || name === "body";

/** Remembers for each element how far the elements around it may be trusted. */
class Trust {
  readonly #known = new Map<PageElement, number>();

  readonly #sums: ReadonlyMap<PageElement, Sums>;
  readonly #others: ReadonlySet<PageElement>;
  /** What the elements around the headline are called says nothing against what stands below it. */
  readonly #headed: ReadonlySet<PageElement>;

  constructor(
    sums: ReadonlyMap<PageElement, Sums>,
    others: ReadonlySet<PageElement>,
    headed: ReadonlySet<PageElement>,
  ) {
    this.#sums = sums;
    this.#others = others;
    this.#headed = headed;
  }

  of(element: PageElement): number {
    const known = this.#known.get(element);
    if (known !== undefined) return known;
    const told = isFrame(element) ? null : zoneOf(element);
    const zone = told !== "article" && this.#headed.has(element) ? null : told;
    const above = element.parent ? this.of(element.parent) : 1;
    const sums = this.#sums.get(element);
    const stories = sums !== undefined && isStoryList(sums, STORIES) && !isFrame(element) ? TRUST.related : 1;
    const others = this.#others.has(element) ? LEAST_TRUST : 1;
    const own = Math.max(
      LEAST_TRUST,
      Math.min(MOST_TRUST, above * stories * others * (zone === null ? 1 : TRUST[zone])),
    );
    this.#known.set(element, own);
    return own;
  }
}

/** What stands below a picture describes it, whatever its class. */
const innermost = (own: Zone | null, above: Zone | null): Zone | null =>
  own === null || (own === "lead" && above === "caption") ? above : own;

/** The blocks of an HTML page by their elements: which are the article's, and what the elements say of them. */
export class Content {
  readonly blocks: readonly Weighed[];
  readonly #sums = new Map<PageElement, Sums>();
  readonly #zones = new Map<PageElement, Zone | null>();
  /** The elements around the headline and the main element of the text: no side matter, whatever they are called. */
  readonly #around = new Set<PageElement>();
  readonly #prose: number;
  readonly #roots: ReadonlySet<PageElement>;
  /** The blocks inside the roots: each is asked for several times. */
  readonly #held: ReadonlySet<Weighed>;
  /** Elements of other articles on the same page. */
  readonly #others: ReadonlySet<PageElement>;

  /** `title` is the position of the headline among the blocks, -1 for none. */
  constructor(blocks: readonly PageBlock[], page: string, title: number) {
    this.blocks = weighAll(blocks, page);
    this.#others = otherArticles(this.blocks, title);
    for (let at = this.blocks[title]?.element ?? null; at !== null; at = at.parent) this.#around.add(at);
    const trusted = new Map<PageElement, Sums>();
    for (const one of this.blocks) addUp(this.#sums, one);
    const trust = new Trust(this.#sums, this.#others, this.#around);
    for (const one of this.blocks) if (one.prose) addUp(trusted, one, trust.of(one.element));
    const top = nearest(trusted);
    for (let at = top; at !== null; at = at.parent) this.#around.add(at);
    this.#prose = top ? (this.#sums.get(top)?.prose ?? 0) : 0;
    this.#roots = new Set(
      top ? rootsFrom(top, this.blocks, this.#sumsOfText(this.#aboveText(top, title))) : [],
    );
    this.#held = new Set(this.blocks.filter(({ element }) => this.#isRooted(element)));
  }

  /** Number of blocks up to a headline that stands above the text of the main element: none of them carries it on. */
  #aboveText(top: PageElement, title: number): number {
    const first = this.blocks.findIndex((one) => one.prose && isInside(one.element, top));
    return title < first ? title + 1 : 0;
  }

  /** Sums of what is no side matter, but for the first `from` blocks. */
  #sumsOfText(from: number): Map<PageElement, Sums> {
    const sums = new Map<PageElement, Sums>();
    for (const [at, one] of this.blocks.entries())
      if (at >= from && !isAsideZone(this.zoneOf(one.element))) addUp(sums, one);
    return sums;
  }

  /** What the innermost telling element says, itself or one around it; side matter counts wherever it stands. */
  zoneOf(element: PageElement): Zone | null {
    const seen = this.#zones.get(element);
    if (seen !== undefined) return seen;
    const above = element.parent ? this.zoneOf(element.parent) : null;
    const zone = isAsideZone(above) ? above : innermost(this.#ownZone(element), above);
    this.#zones.set(element, zone);
    return zone;
  }

  #ownZone(element: PageElement): Zone | null {
    const zone = isFrame(element) ? null : zoneOf(element);
    if (this.#others.has(element)) return "related";
    if (this.#around.has(element)) return zone === "article" ? zone : null;
    const sums = this.#sums.get(element);
    if (sums === undefined) return zone;
    if (isStoryList(sums, STORIES)) return "related";
    if (element.asks && sums.prose < this.#prose * BOX) return "boilerplate";
    const large = sums.prose > this.#prose * SMALL;
    return large && zone !== null && SMALL_PARTS.has(zone) ? null : zone;
  }

  #isRooted(element: PageElement): boolean {
    for (let at: PageElement | null = element; at !== null; at = at.parent)
      if (this.#roots.has(at)) return true;
    return false;
  }

  /** True for this page's blocks inside the elements that hold the article's text. */
  holds(one: Weighed): boolean {
    return this.#held.has(one);
  }

  /**
   * The outermost element around a block that stands inside the article's elements and holds a small part of it; null
   * where the block stands among the paragraphs.
   */
  boxOf(one: Weighed): PageElement | null {
    let box: PageElement | null = null;
    let at = isOwnElement(one) ? one.element.parent : one.element;
    for (; at !== null && !this.#around.has(at) && !this.#roots.has(at); at = at.parent) {
      if ((this.#sums.get(at)?.prose ?? 0) > this.#prose * BOX) break;
      box = at;
    }
    return box;
  }

  /** True for the positions of short blocks in the article and around it, where its headline, dates and signature stand; on demand for its last ones too. */
  near(withImprint: boolean): (at: number) => boolean {
    const foot = withImprint ? this.blocks.length - IMPRINT : this.blocks.length;
    const first = this.blocks.findIndex((one) => this.holds(one));
    const last = this.blocks.findLastIndex((one) => this.holds(one));
    const isNear = (at: number): boolean => at >= first - BEFORE && at <= last + AFTER;
    const isShort = (at: number): boolean => (this.blocks[at]?.weight ?? 0) <= LONGEST_LINE;
    return (at) => first < 0 || at >= foot || (isNear(at) && isShort(at));
  }

  /** True for an entry of a list that is mostly links to other pages. */
  inLinkList({ element }: Weighed): boolean {
    let level = 0;
    for (let at: PageElement | null = element; at !== null && level < LIST_LEVELS; at = at.parent, level++) {
      if (at.name !== "ul" && at.name !== "ol") continue;
      const sums = this.#sums.get(at);
      return sums !== undefined && sums.paragraphs === 0 && sums.linked > sums.text * LINK_LIST;
    }
    return false;
  }
}
