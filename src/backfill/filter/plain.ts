import { elementKind } from "../../page/elements.ts";
import { cleanText, withoutEntities } from "../../page/encoding/index.ts";

/** Characters of JSON and of scripts that are written by their numbers. */
const ESCAPE = /\\u([\da-f]{4})/giu;
const TAG = /<\/?([a-z][a-z\d-]{0,30})(?![\w-])[^<>]*>/giu;
const COMMENT = { start: "<!--", end: "-->" } as const;
/** White space as scripts write it. */
const ESCAPED_BREAK = /\\[nrt]/gu;

const unescaped = (text: string): string =>
  text.includes("\\")
    ? text
        .replace(ESCAPE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
        .replace(ESCAPED_BREAK, " ")
    : text;

/** By hand: an expression would look for the end of each comment that has none through all of the text. */
function withoutComments(text: string): string {
  let out = "";
  let from = 0;
  for (;;) {
    const start = text.indexOf(COMMENT.start, from);
    const end = start < 0 ? -1 : text.indexOf(COMMENT.end, start + COMMENT.start.length);
    if (end < 0) return out + text.slice(from);
    out += text.slice(from, start);
    from = end + COMMENT.end.length;
  }
}

/** Inline elements stand inside names ("Hoa <b>Kỳ</b>"); others end them. */
const withoutTags = (text: string): string =>
  withoutComments(text).replace(TAG, (_, name: string) =>
    elementKind(name.toLowerCase()).block ? "\n" : "",
  );

/**
 * A page's HTML as names can be found in it whatever stands in them: without elements, with entities and the escapes
 * of scripts as characters, in NFC and without what nobody sees. Scripts stay, since articles stand in some.
 */
export const plainText = (html: string): string => cleanText(withoutEntities(withoutTags(unescaped(html))));
