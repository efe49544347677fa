import { ParleyError } from "../errors.ts";
import { LONGEST_FOLLOWED } from "../schema/index.ts";

/**
 * Parameters by which sites see where a reader came from: without them stands the same article. Campaigns (utm_*), click
 * ids of advertisers and networks, ids of mailings, marks of statistics.
 */
const TRACKING =
  /^(?:utm_\w{1,40}|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|ysclid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|_hsenc|_hsmi|mkt_tok|cmpid|xtor|at_medium|at_campaign|ns_mchannel|ns_campaign|ns_source|_ga|_gl)$/iu;

/** The name of a parameter as it is meant; as it stands where it can't be decoded. */
function nameOf(pair: string): string {
  const name = pair.split("=", 1)[0] ?? "";
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The rest of a query stands as it was written: some servers know no other spelling. */
function withoutTracking(search: string): string {
  const pairs = search.slice(1).split("&");
  const own = pairs.filter((pair) => pair !== "" && !TRACKING.test(nameOf(pair)));
  return own.length === 0 ? "" : `?${own.join("&")}`;
}

/**
 * An address as it is followed: absolute, http or https, without fragment and tracking parameters. Null for what is none,
 * for one with a password in it, and for one that is too long to be kept.
 */
export function cleanAddress(written: string, base?: string): string | null {
  const text = written.trim();
  if (text === "" || text.length > 2 * LONGEST_FOLLOWED || !URL.canParse(text, base)) return null;
  const url = new URL(text, base);
  if (!/^https?:$/u.test(url.protocol) || url.username !== "" || url.password !== "") return null;
  url.hash = "";
  const search = withoutTracking(url.search);
  if (search !== url.search) url.search = search;
  return url.href.length <= LONGEST_FOLLOWED ? url.href : null;
}

/** An address that somebody wants followed, as it is followed. Throws `bad-argument` for what is none. */
export function followedAddress(written: string): string {
  const address = cleanAddress(written);
  if (address !== null) return address;
  const message = `"${written.slice(0, 200)}" is no address that can be followed: it begins with http:// or https://, holds no password and has at most ${LONGEST_FOLLOWED} characters.`;
  throw new ParleyError("bad-argument", message, { subject: written.slice(0, 200) });
}

/** Where an outlet shows the same pages under several names. */
const siteOf = (host: string): string => host.toLowerCase().replace(/^(?:www\d?|m|mobile|amp|wap)\./u, "");

/** What follows the path of an article for another form of it. */
const OTHER_FORM = /^(?:amp|amp\.html|amphtml|print|index\.html?)?\/?$/u;

/** True for a folder in which the article lies: a list of articles, not the article. */
function holds(list: URL, article: URL): boolean {
  const folder = list.pathname.replace(/\/?$/u, "/");
  if (!article.pathname.startsWith(folder)) return false;
  return !OTHER_FORM.test(article.pathname.slice(folder.length));
}

/**
 * The canonical address that a page declares, where it can be believed: on the same site (with or without "www", "m",
 * "amp"), not the front page, not the list that the article stands in, and not its own address without the query that
 * tells articles apart. Null where it can't.
 */
export function believedCanonical(declared: string | null, address: string): string | null {
  const canonical = declared === null ? null : cleanAddress(declared, address);
  if (canonical === null) return null;
  const [its, own] = [new URL(canonical), new URL(address)];
  if (siteOf(its.host) !== siteOf(own.host)) return null;
  if (its.pathname === "/" && its.search === "") return null;
  const path = its.pathname.replace(/\/$/u, "");
  if (its.search === "" && own.search !== "" && path === own.pathname.replace(/\/$/u, "")) return null;
  return its.search === "" && holds(its, own) ? null : canonical;
}

/** True where an article's address led to the front page of its site: what it held is gone. */
export function ledToFront(asked: string, answered: string): boolean {
  const [from, to] = [new URL(asked), new URL(answered)];
  const isFront = ({ pathname, search }: URL): boolean => pathname === "/" && search === "";
  return isFront(to) && !isFront(from);
}
