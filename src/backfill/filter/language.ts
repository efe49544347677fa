import { languages } from "../../language/index.ts";
import { detectLanguage } from "../../page/language.ts";

/** Bytes of a page in which its root element stands. */
const HEAD = 4_096;
const DECLARED = /<html\b[^<>]{0,1000}?\slang\s*=\s*["']?([a-z]{2,3})(?=[-_"'\s>])/iu;

const TAG = /<(\/?)([a-z][a-z\d]{0,20})\b[^<>]*>/giu;
/** Elements of which no reader sees the text. */
const UNSEEN: ReadonlySet<string> = new Set(["script", "style", "svg", "noscript", "template"]);
const SPACES = /\s+/gu;
/** A stretch between two elements that is prose and no label, in code units. */
const PROSE = 80;
/** So much prose tells a language. */
const ENOUGH = 1_200;

/** The language that a page of HTML declares, as its primary subtag; null where it declares none. */
const declaredLanguage = (html: string): string | null =>
  DECLARED.exec(html.slice(0, HEAD))?.[1]?.toLowerCase() ?? null;

/** The first prose of a page, without looking at how it is laid out. */
function roughProse(html: string): string {
  let prose = "";
  let from = 0;
  let unseen: string | null = null;
  for (const { 0: tag, 1: slash, 2: name = "", index } of html.matchAll(TAG)) {
    const element = name.toLowerCase();
    if (unseen === null && index - from >= PROSE)
      prose += `${html.slice(from, index).replace(SPACES, " ")}\n`;
    if (prose.length >= ENOUGH) break;
    if (unseen === null && slash === "" && UNSEEN.has(element)) unseen = element;
    else if (unseen === element && slash === "/") unseen = null;
    from = index + tag.length;
  }
  return prose;
}

/**
 * True for a page of HTML that declares a language without a pack, and whose prose tells no other: many a template
 * declares the language of its maker. What declares nothing, or tells nothing, is left to the reading.
 */
export function isInOtherLanguage(html: string): boolean {
  const declared = declaredLanguage(html);
  if (declared === null || languages.has(declared)) return false;
  const prose = roughProse(html);
  const told = prose === "" ? null : detectLanguage(prose, declared);
  return told !== null && !languages.has(told);
}
