import { Parser } from "htmlparser2";
import { toNfc } from "../../text/nfc.ts";

/** Elements that pages write into values which ought to be plain text; other words in angle brackets are kept. */
const TAGS =
  /<\/?(?:a|abbr|b|big|br|cite|code|div|em|font|h[1-6]|i|img|li|mark|p|q|s|small|span|strong|sub|sup|u|ul|wbr)(?:\s[^<>]*)?\/?>/giu;
/** Of these, the ones that part words. */
const PARTING = /^<\/?(?:br|div|h[1-6]|li|p|ul)\b/iu;
const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/giu;
/** Soft hyphens, zero-width spaces and directional marks: nothing that a reader sees. Joiners are letters in some scripts. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

const MAX_REMEMBERED = 500;
const decoded = new Map<string, string>();

/** One character reference, by the table of the HTML parser. */
function decodeReference(reference: string): string {
  const known = decoded.get(reference);
  if (known !== undefined) return known;
  let text = "";
  const parser = new Parser({
    ontext: (part) => {
      text += part;
    },
  });
  parser.end(reference);
  if (decoded.size < MAX_REMEMBERED) decoded.set(reference, text);
  return text;
}

/** `&quot;` as the parser left it where a page escaped its text twice or three times. */
function decodeReferences(text: string): string {
  let now = text;
  for (let round = 0; round < 2 && now.includes("&"); round++) now = now.replace(REFERENCE, decodeReference);
  return now;
}

/** Text in which the elements and references that a page wrote into a plain value are resolved; lines are kept. */
export function plainLines(text: string): string {
  const bare = decodeReferences(text);
  const free = bare.includes("<") ? bare.replace(TAGS, (tag) => (PARTING.test(tag) ? "\n" : "")) : bare;
  return toNfc(free.replace(INVISIBLE, ""));
}

/** A declared value as one line of plain text in NFC, or null when nothing is left of it. */
export const plain = (value: string | undefined): string | null =>
  value === undefined ? null : plainLines(value).replace(/\s+/gu, " ").trim() || null;
