import type { DecodedPage, PageMetadata } from "../page/types.ts";
import type { Judged } from "./origin/origin.ts";

/** Text behind a paywall of fewer characters is its beginning, with an offer under it of fewer than the second. */
const BEGINNING = 500;
const BEFORE_OFFER = 2000;
/** An offer stands so few blocks below the text. */
const OFFERED = 3;
const OFFER =
  /paywall|reg-?wall|meter|gate(?:way|d)?(?:[ _-]|$)|barrier|piano|subscri|abonn|suscri|assine|premium|member|unlock|offer|register/iu;
const BROKEN_OFF = /(?:…|\.\.\.)[\s"”’»)\]]*$/u;
const LEVELS = 4;

const lastOfText = ({ roles }: Judged): number =>
  roles.findLastIndex((role) => role === "body" || role === "lead");

function isOffer(judged: Judged, at: number): boolean {
  let element = judged.lines[at]?.markup?.element ?? null;
  for (let level = 0; element !== null && level < LEVELS; level++, element = element.parent)
    if (OFFER.test(element.label)) return true;
  return false;
}

/** A page that says it is not free, and shows only the beginning. */
function isStub(judged: Judged): boolean {
  const last = lastOfText(judged);
  const text = judged.lines.filter(
    ({ index }) => judged.roles[index] === "body" || judged.roles[index] === "lead",
  );
  const length = text.reduce((sum, { start, end }) => sum + end - start, 0);
  if (length < BEGINNING || BROKEN_OFF.test(judged.lines[last]?.text ?? "")) return true;
  if (length > BEFORE_OFFER) return false;
  return Array.from({ length: OFFERED }, (_, step) => last + 1 + step).some((at) => isOffer(judged, at));
}

/** The path and query of an address, without its ending; null for what is no address. */
function pathOf(address: string): string | null {
  const base = "http://page.invalid";
  if (!URL.canParse(address, base)) return null;
  const { pathname, search } = new URL(address, base);
  return pathname.replace(/(?:\.\w{1,5}|\/)$/u, "") + search;
}

/** What a further page of an article adds to the address of the first: "/2", "-2", "?page=2". */
const NUMBER = /^[/_?&-](?:[a-z]{1,12}[=/_-]?)?\d{1,2}(?:\.\w{1,5})?$/iu;

const FIRST = /[/_?&-](?:[a-z]{1,12}[=/_-]?)?1$/iu;

/** Blogs name their next post where others name the next page of the article, whose address goes on from this one's. */
function isOneOfSeveral(metadata: PageMetadata, url: string | null): boolean {
  const next = metadata.pages?.next ?? null;
  const path = next === null ? null : pathOf(next);
  if (path === null) return false;
  const known = [url, metadata.canonical, metadata.pages?.previous ?? null].filter((own) => own !== null);
  const paths = known.map((own) => pathOf(own)?.replace(FIRST, "") ?? "").filter((own) => own.length > 1);
  return paths.some((own) => path.startsWith(own) && NUMBER.test(path.slice(own.length)));
}

/**
 * True where the page holds only a part of its article: its container says so, it is a page of several, or it is not
 * free and breaks off. A page that is not free and shows the whole text is whole.
 */
export function isTruncated(decoded: DecodedPage, judged: Judged): boolean {
  const { metadata, page } = decoded;
  if (decoded.truncated || isOneOfSeveral(metadata, page.url)) return true;
  return page.kind === "html" && metadata.paywalled === true && isStub(judged);
}
