import type { DecodedPage, PageElement } from "../../page/types.ts";
import { opensByline, personNames } from "../../text/person-names.ts";
import { tokenize } from "../../text/tokens.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Line } from "../line.ts";
import { inSmall } from "./byline.ts";
import type { Judged } from "./origin.ts";

const BYLINE =
  /(?:^|[ _-])(?:authors?|auth[ _-]?details?|byline|by-line|writers?|autor(?:es)?|autore|auteurs?|tac-?gia|verfasser|penulis|yazar|firma|skribent)(?:[ _-]+(?:names?|link|info|meta|list|text))?(?:[ _-]|$)/iu;
const BIOGRAPHY = /bio|desc|about|avatar|related|comment|card/iu;

/** So many elements around a block say what it is itself. */
const NEAR = 3;
/** A byline stands so near to its headline, in blocks. */
const BEFORE = 6;
const AFTER = 12;

/** True for an element that is named after authors, itself or a few levels above, and is no biography. */
export function isByline(innermost: PageElement): boolean {
  let found = false;
  let at: PageElement | null = innermost;
  for (let step = 0; at && step < NEAR; step++, at = at.parent) {
    if (BIOGRAPHY.test(at.label)) return false;
    if (BYLINE.test(at.label)) found = true;
  }
  return found;
}

/** Longer lines that begin like bylines are prose. */
const BYLINE_LENGTH = 100;
const END_OF_SENTENCE = /[.!?…]$/u;

const opensAs = ({ text }: Line): boolean =>
  text.length <= BYLINE_LENGTH && opensByline(text) && !END_OF_SENTENCE.test(text);

/** The part of a byline before its date. */
const beforeDate = (text: string): string => text.slice(0, /\p{Nd}/u.exec(text)?.index ?? text.length).trim();

/** Full names around the headline: in lines that begin as bylines do, and in elements that are named after authors. */
function bylineNames(judged: Judged, outlets: readonly string[]): string[] {
  const title = judged.roles.indexOf("title");
  const near = judged.lines.slice(Math.max(0, title - BEFORE), title + AFTER);
  const lines = near.filter(
    (line) => line.markup !== null && (opensAs(line) || isByline(line.markup.element)),
  );
  return lines
    .flatMap(({ text }) => personNames(beforeDate(text), outlets))
    .filter((name) => name.includes(" "));
}

const isMedium = (name: string, lexicon: Lexicon): boolean => {
  const tokens = tokenize(name);
  return lexicon.media.longestAt(tokens, 0)?.to === tokens.length;
};

/**
 * Who wrote the article: the declared persons whom the page names too; else those in its byline, then in its
 * `signed` lines; then the declared ones alone. `outlet`: the article's; it and news agencies are no authors.
 */
export function authorsOf(
  decoded: DecodedPage,
  judged: Judged,
  signed: readonly string[],
  outlet: string | null,
  lexicon: Lexicon,
): string[] {
  const { metadata, page } = decoded;
  const declared = metadata.authors.filter((name) => name !== outlet && !isMedium(name, lexicon));
  if (page.kind === "text") return [...(signed.length > 0 ? signed : declared)];
  const text = declared.length > 0 ? page.text.toLowerCase() : "";
  const shown = declared.filter((name) => text.includes(name.toLowerCase()));
  if (shown.length > 0) return shown;
  const outlets = [outlet ?? "", ...metadata.candidates.outlet.map(({ value }) => value)];
  const named = bylineNames(judged, outlets).filter((name) => !isMedium(name, lexicon));
  const own = named.length > 0 ? named : signed.flatMap((name) => personNames(name, outlets));
  const names = own.length > 0 ? own : declared;
  return [...new Set(lexicon.words.titleCase ? names.map(inSmall) : names)];
}
