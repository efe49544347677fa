import { isParagraph, type Line } from "./line.ts";

/** What the elements around a block say of it: class names and elements as they are used across outlets. */
export type Zone =
  | "related"
  | "comments"
  | "boilerplate"
  | "caption"
  | "byline"
  | "date"
  | "tags"
  | "lead"
  | "article";

/** Patterns over the label of one element, first match wins. Class names and ids are ASCII words. */
const ZONES: readonly (readonly [Zone, RegExp])[] = [
  [
    "related",
    /related|relate|lien-?quan|tin-?khac|cung-?(?:chuyen-?muc|chu-?de)|recommend|suggest|read-?more|more-?(?:news|stories)|most-?(?:read|view)|doc-?(?:them|nhieu)|xem-?them|other-?news|topstor|trending|teaser|promo|box-?tin/u,
  ],
  ["comments", /(?:^|[ _-])(?:comments?|cmt|binh-?luan|disqus|replies)(?:[ _-]|$)/u],
  [
    "boilerplate",
    /^(?:nav|footer|aside|menu|form|button|dialog|address)(?: |$)|navigation|breadcrumb|(?:^|[ _-])(?:nav|menu|footer|sidebar|side-bar|social|share|sharing|follow|newsletter|subscribe|cookie|consent|popup|modal|advert\w*|ads?|adv|banner|sponsor\w*|widget|toolbar|player|copyright|login|search|rating|vote|skip)(?:[ _-]|$)/u,
  ],
  ["caption", /^figcaption|caption|photo-?(?:desc|note|credit)|(?:^|[ _-])(?:chu-?thich|image-?desc)/u],
  ["tags", /(?:^|[ _-])(?:tags?|tag-?list|keywords?|tu-?khoa|hashtag)(?:[ _-]|$)/u],
  ["byline", /(?:^|[ _-])(?:author|byline|tac-?gia|reporter|writer)/u],
  ["date", /(?:^|[ _-])(?:date|time|datetime|publish\w*|pubdate|ngay|timestamp)(?:[ _-]|$)/u],
  [
    "lead",
    /(?:^|[ _-])(?:sapo|summary|lead|standfirst|chapeau|description|desc|sub-?title|article-?intro|abstract)(?:[ _-]|$)/u,
  ],
  [
    "article",
    /^article(?: |$)|article-?body|(?:article|detail|news|post|entry|story)[_-]?_?_?(?:body|content|text|detail)|fck_detail/u,
  ],
];

const zones = new Map<string, Zone | null>();
/** Labels repeat from page to page; beyond this the memory is dropped. */
const MAX_REMEMBERED = 5000;
const MAX_LABEL = 200;
/** "block--with-sidebar": a variant of a class (BEM) says how it looks, not what it holds. */
const MODIFIER = /--[a-z0-9_-]+/gu;

function zoneOfLabel(label: string): Zone | null {
  const seen = zones.get(label);
  if (seen !== undefined) return seen;
  if (zones.size > MAX_REMEMBERED) zones.clear();
  const plain = label.slice(0, MAX_LABEL).replace(MODIFIER, "");
  const found = ZONES.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
  zones.set(label, found);
  return found;
}

const prefixOf = (line: Line, depth: number): string => line.markup?.path.slice(0, depth).join(">") ?? "";

/** Words of prose under every element, by the path to it. */
function proseByPath(lines: readonly Line[]): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const line of lines) {
    if (!isParagraph(line) || (line.markup?.linkDensity ?? 0) > 0.4) continue;
    // The paragraph's own element is left out: all paragraphs look alike there.
    for (let depth = 1; depth < (line.markup?.path.length ?? 0); depth++) {
      const prefix = prefixOf(line, depth);
      words.set(prefix, (words.get(prefix) ?? 0) + line.words);
    }
  }
  return words;
}

/** Elements that hold most of the page's prose are no side matter, whatever their classes say; long discussions are. */
const MOST = {
  related: 0.5,
  boilerplate: 0.5,
  comments: 0.95,
  caption: 0.5,
  byline: 0.5,
  date: 0.5,
  tags: 0.5,
  lead: 0.5,
};
/** Share of the prose that the container of an article holds. */
const CONTAINER = 0.7;

/** Matter beside the article. */
export const isAsideZone = (zone: Zone | null): boolean =>
  zone === "related" || zone === "boilerplate" || zone === "comments";

/** Blocks of an HTML page, seen by their elements. */
export class MarkupView {
  readonly #words: ReadonlyMap<string, number>;
  readonly #total: number;
  readonly #container: string;
  readonly #depth: number;

  constructor(lines: readonly Line[]) {
    this.#words = proseByPath(lines);
    this.#total = Math.max(0, ...this.#words.values());
    const seen = lines.filter((line) => isParagraph(line) && !isAsideZone(this.zoneOf(line)));
    const own = proseByPath(seen);
    const most = Math.max(0, ...own.values());
    const deep = [...own]
      .filter(([, words]) => words >= most * CONTAINER)
      .sort((a, b) => b[0].split(">").length - a[0].split(">").length);
    this.#container = deep[0]?.[0] ?? "";
    this.#depth = this.#container === "" ? 0 : this.#container.split(">").length;
  }

  /** What the innermost telling element around the block says; side matter counts wherever it stands. */
  zoneOf(line: Line): Zone | null {
    let found: Zone | null = null;
    const path = line.markup?.path ?? [];
    for (let depth = 1; depth <= path.length; depth++) {
      const label = path[depth - 1] ?? "";
      if (/^(?:html|body)(?: |$)/u.test(label)) continue;
      const zone = zoneOfLabel(label);
      if (zone === null) continue;
      const words = this.#words.get(prefixOf(line, depth)) ?? 0;
      if (zone !== "article" && words > this.#total * MOST[zone]) continue;
      if (isAsideZone(zone)) return zone;
      found = zone;
    }
    return found;
  }

  /** True for blocks inside the element that holds the article's prose. */
  inContainer(line: Line): boolean {
    return this.#depth > 0 && prefixOf(line, this.#depth) === this.#container;
  }
}
