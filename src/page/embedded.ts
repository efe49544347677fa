import { isObject, type Json } from "./declared/json-ld.ts";
import { jsonValuesOf } from "./embedded-json.ts";
import { type Passage, passagesOf } from "./embedded-prose.ts";

/** Less prose than this is a summary or a notice. Characters, see `Passage`. */
const LEAST = 400;
/** Share of the best text's prose from which another text is its rival. */
const RIVAL = 0.6;
/** Share of a text's paragraphs from which it is a copy of another. */
const COPY = 0.5;
/** Data nested deeper is no article. */
const MAX_DEPTH = 40;
/** Nodes of a rich text are nested no deeper below a paragraph. */
const MAX_NODE_DEPTH = 8;

/** Members under which texts stand that are not the article's, whatever their length. */
const BESIDE =
  /comment|reply|replies|relat|recommend|teaser|promo|newsletter|consent|gdpr|ccpa|cookie|privacy|translat|i18n|intl|locale|lang(?:uage)?s?$|^messages?$|labels?$|dictionary|config|settings|terms|disclaimer|legal|licen[cs]e|copyright|(?:^|_)bio|author|byline|contributor|template|latest|popular|trending|most_?read|sponsor|advert|footer|navigation|menu|sidebar|caption|transcript|prompt|plugin|^meta|seo|faq/iu;

/** Members of a node of an article that hold its text, or the nodes below it. */
const TEXT_KEYS = [
  "content",
  "text",
  "html",
  "value",
  "data",
  "body",
  "children",
  "paragraph",
  "nodes",
  "items",
  "model",
  "blocks",
  "props",
  "contents",
  "content_elements",
  "textHtml",
  "copy",
  "c",
  "t",
] as const;

/** Kinds of nodes that are not text. */
const MEDIA =
  /image|picture|photo|video|audio|gallery|embed|advert|^ads?$|_ad$|promo|relat|interstitial|link_list|iframe|figure|social|tweet|twitter|instagram|divider|script|newsletter|poll|quiz|caption|teaser|table|widget/iu;
/** Members by which the items of a list name pages or people of their own. */
const OWN = "url link href slug permalink headline headlines canonical_url username user question".split(" ");

/** A text of the data that may be the article. */
interface Body {
  readonly passages: readonly Passage[];
  readonly prose: number;
}

/** Long passages that are no prose are code, lists of names or addresses; a text of these is no article. */
const LONG = 50;
const MOST_OTHER = 0.3;
/** Notices about what a page stores; the word is the same in most languages. */
const NOTICE = /cookie|privacy|gdpr|consent/iu;

/** Paragraphs below which a text is a notice or a summary. */
const FEWEST = 3;

const lengthOf = (passages: readonly Passage[]): number =>
  passages.reduce((sum, { text }) => sum + text.length, 0);

function isArticle({ passages, prose }: Body): boolean {
  if (prose < LEAST || passages.filter((passage) => passage.prose > 0).length < FEWEST) return false;
  const long = passages.filter(({ text }) => text.length >= LONG);
  const other = long.filter((passage) => passage.prose === 0);
  const notices = long.filter(({ text }) => NOTICE.test(text));
  return lengthOf(other) <= lengthOf(long) * MOST_OTHER && notices.length * 3 < Math.max(long.length, 1);
}

const bodyOf = (passages: readonly Passage[]): Body => ({
  passages,
  prose: passages.reduce((sum, { prose }) => sum + prose, 0),
});

const kindOf = (node: Json): string => {
  const kind =
    node.type ?? node.nodeType ?? node.__typename ?? node._type ?? node.kind ?? node.name ?? node.tag;
  return typeof kind === "string" ? kind : "";
};

const INLINE = /^(?:text|a|b|i|em|strong|span|link|hyperlink|u|sup|sub|br|line_?break|mark|bold|italic)$/iu;

/** True for a row of pieces of one line, as rich texts cut them at links and bold words. */
const isLine = (nodes: readonly unknown[]): boolean =>
  nodes.length > 0 &&
  nodes.every((node) => typeof node === "string" || (isObject(node) && INLINE.test(kindOf(node))));

/** Raw texts of a node, a line each. */
function textsOf(node: unknown, depth: number): string[] {
  if (typeof node === "string") return [node];
  if (depth > MAX_NODE_DEPTH) return [];
  if (Array.isArray(node)) {
    const texts = node.map((child) => textsOf(child, depth + 1));
    return isLine(node) && depth > 0 ? [texts.flat().join("")] : texts.flat();
  }
  if (!isObject(node) || MEDIA.test(kindOf(node))) return [];
  const key = TEXT_KEYS.find((name) => {
    const value = node[name];
    return typeof value === "string" ? value !== "" : typeof value === "object" && value !== null;
  });
  return key === undefined ? [] : textsOf(node[key], depth + 1);
}

/** A list whose items are not of one make is no text: a table of values, as some frameworks flatten their data. */
const isMixed = (list: readonly unknown[]): boolean =>
  !isLine(list) &&
  (list.some((item) => typeof item === "string")
    ? list.some((item) => typeof item !== "string")
    : !list.some(isObject));

const ownsPage = (item: unknown): boolean =>
  isObject(item) && OWN.some((name) => name in item && item[name] !== "");

/** The paragraphs of a list, or null where it lists other pages, or people. */
function listBody(list: readonly unknown[]): Body | null {
  if (list.length < 2 || isMixed(list) || list.filter(ownsPage).length > list.length / 3) return null;
  const items = list.map((item) => bodyOf(textsOf(item, 1).flatMap(passagesOf)));
  // Items that are each as long as an article are several articles.
  if (items.filter(isArticle).length >= 2) return null;
  const body = bodyOf(items.flatMap(({ passages }) => passages));
  return isArticle(body) ? body : null;
}

function candidateOf(value: unknown): Body | null {
  if (Array.isArray(value)) return listBody(value);
  if (typeof value !== "string" || value.length < LEAST / 3) return null;
  const body = bodyOf(passagesOf(value));
  return isArticle(body) ? body : null;
}

/** The data of a text that is JSON once more. */
const nestedJson = (text: string): unknown[] => (/^\s*[{[]/u.test(text) ? jsonValuesOf(text) : []);

/** A member's name without the arguments that stores of queries write behind it. */
const nameOf = (key: string): string => key.replace(/\(.*$/su, "");

/** All texts below a value that may be the article; below a list that is one nothing more is looked for. */
function collect(value: unknown, depth: number, found: Body[]): void {
  const candidate = candidateOf(value);
  if (candidate) found.push(candidate);
  if (candidate || depth > MAX_DEPTH) return;
  if (typeof value === "string") for (const inner of nestedJson(value)) collect(inner, depth + 1, found);
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    if (!BESIDE.test(nameOf(key))) collect(member, depth + 1, found);
  }
}

/** True where most of the smaller text stands in the other too. */
function isCopy(one: Body, other: Body): boolean {
  const texts = new Set(other.passages.map(({ text }) => text));
  const same = one.passages.filter(({ text, prose }) => prose > 0 && texts.has(text));
  return bodyOf(same).prose >= one.prose * COPY;
}

/**
 * The article's paragraphs and headings, in order, from the data in a page's scripts (texts of the elements, linked
 * data or not): for pages whose markup holds none. The text with the most prose wins; null where none has as much as
 * an article, or another one with nearly as much tells something else. Linear in the length of the scripts.
 */
export function embeddedBody(scripts: readonly string[]): string[] | null {
  const found: Body[] = [];
  for (const value of scripts.flatMap(jsonValuesOf)) collect(value, 0, found);
  found.sort((a, b) => b.prose - a.prose);
  const [best, ...others] = found;
  if (!best) return null;
  const rivals = others.filter((other) => other.prose >= best.prose * RIVAL && !isCopy(other, best));
  return rivals.length > 0 ? null : best.passages.map(({ text }) => text);
}
