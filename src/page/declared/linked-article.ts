import { sameAddress } from "./address.ts";
import { isObject, type Json, listOf, stringOf, typesOf } from "./json-ld.ts";
import { plainLines } from "./plain.ts";

/** What a page's linked data say of its article. Dates as written. */
export interface LinkedArticle {
  readonly titles: readonly string[];
  readonly published: readonly string[];
  readonly modified: readonly string[];
  readonly outlet: string | null;
  readonly authors: readonly string[];
  readonly section: string | null;
  readonly keywords: readonly string[];
  readonly canonical: string | null;
  readonly description: string | null;
  readonly body: string | null;
  /** False when the article is said not to be free; null when nothing is said. */
  readonly free: boolean | null;
}

/** By what the page is known beside its linked data. */
export interface PageMarks {
  readonly addresses: readonly string[];
  readonly titles: readonly string[];
}

const NEWS = /^(?:\w*NewsArticle|LiveBlogPosting)$/u;
const ARTICLE = /(?:Article|BlogPosting|Report|SocialMediaPosting|Review)$/u;
const PAGE = /^(?:\w*WebPage|ItemPage)$/u;

type Index = ReadonlyMap<string, Json>;

/** Objects by the ids with which others of the page refer to them. */
function indexOf(objects: readonly Json[]): Index {
  const index = new Map<string, Json>();
  for (const object of objects) {
    const id = object["@id"];
    if (typeof id === "string" && Object.keys(object).length > 1 && !index.has(id)) index.set(id, object);
  }
  return index;
}

function follow(value: unknown, index: Index): unknown {
  if (Array.isArray(value)) return value.map((item) => follow(item, index));
  if (!isObject(value) || value.name !== undefined) return value;
  const id = value["@id"];
  return typeof id === "string" ? (index.get(id) ?? value) : value;
}

const addressesOf = (object: Json): string[] => {
  const main = object.mainEntityOfPage;
  const values = [object.url, object["@id"], isObject(main) ? (main["@id"] ?? main.url) : main];
  return values.filter((value): value is string => typeof value === "string");
};

function rankOf(object: Json, marks: PageMarks): number {
  const types = typesOf(object);
  const title = stringOf(object.headline ?? object.name);
  let rank = types.some((type) => NEWS.test(type)) ? 2 : 1;
  if (addressesOf(object).some((one) => marks.addresses.some((other) => sameAddress(one, other)))) rank += 8;
  if (title !== null && marks.titles.some((other) => other.includes(title))) rank += 4;
  return rank;
}

function bestOf(objects: readonly Json[], marks: PageMarks): Json | null {
  let best: Json | null = null;
  let most = 0;
  for (const object of objects) {
    if (!typesOf(object).some((type) => ARTICLE.test(type))) continue;
    const rank = rankOf(object, marks);
    if (rank > most) [best, most] = [object, rank];
  }
  return best;
}

const ORGANISATION = /Organization$/u;

/** Names of the persons among authors; organisations are none, and addresses stand where names are missing. */
function authorsOf(value: unknown): string[] {
  const all = Array.isArray(value) ? value.flat() : [value];
  return all
    .filter((one) => !isObject(one) || !typesOf(one).some((type) => ORGANISATION.test(type)))
    .flatMap((one) => (isObject(one) && Array.isArray(one.name) ? one.name : [one]))
    .map(stringOf)
    .filter((name): name is string => name !== null);
}

function freeOf(value: unknown): boolean | null {
  if (value === true || value === false) return value;
  const text = stringOf(value)?.replace(/^.*\//u, "").toLowerCase();
  return text === "true" || text === "false" ? text === "true" : null;
}

const bodyOf = (value: unknown): string | null => {
  const text = Array.isArray(value) ? value.filter((part) => typeof part === "string").join("\n") : value;
  return typeof text === "string" ? plainLines(text).trim() || null : null;
};

const some = (...values: unknown[]): string[] => [
  ...new Set(values.map(stringOf).filter((value): value is string => value !== null)),
];

const addressIn = (article: Json): string | null =>
  addressesOf(article).find((address) => /^https?:\/\//iu.test(address)) ?? null;

const sectionOf = (article: Json): string | null => stringOf(article.articleSection);

/** Where linked data know no article, the dates of the page are all that is taken: its name carries that of the site. */
const datesOfPage = (page: Json): LinkedArticle => ({
  titles: [],
  published: some(page.datePublished),
  modified: some(page.dateModified),
  outlet: null,
  authors: [],
  section: null,
  keywords: [],
  canonical: null,
  description: null,
  body: null,
  free: null,
});

/** The page's own article among all linked data, or null: the one with the page's address or title, else the first. */
export function linkedArticle(objects: readonly Json[], marks: PageMarks): LinkedArticle | null {
  const article = bestOf(objects, marks);
  const page = objects.find((object) => typesOf(object).some((type) => PAGE.test(type)));
  if (!article) return page ? datesOfPage(page) : null;
  const index = indexOf(objects);
  return {
    titles: some(article.headline, article.name, article.alternativeHeadline),
    published: some(article.datePublished, article.dateCreated, page?.datePublished),
    modified: some(article.dateModified, page?.dateModified),
    outlet: stringOf(follow(article.publisher ?? article.sourceOrganization, index)),
    authors: authorsOf(follow(article.author ?? article.creator, index)),
    section: sectionOf(article),
    keywords: listOf(article.keywords),
    canonical: addressIn(article),
    description: stringOf(article.description),
    body: bodyOf(article.articleBody ?? article.text),
    free: freeOf(article.isAccessibleForFree),
  };
}

/** The name of the site that linked data describe beside the article, or null. */
export function linkedSite(objects: readonly Json[]): string | null {
  const site = objects.find((object) => typesOf(object).includes("WebSite"));
  return site ? stringOf(site.name) : null;
}
