import { cleanText, withoutEntities } from "../encoding/index.ts";

/** Elements that pages write into values which ought to be plain text; other words in angle brackets are kept. */
const TAGS =
  /<\/?(?:a|abbr|b|big|br|cite|code|div|em|font|h[1-6]|i|img|li|mark|p|q|s|small|span|strong|sub|sup|u|ul|wbr)(?:\s[^<>]*)?\/?>/giu;
/** Of these, the ones that part words. */
const PARTING = /^<\/?(?:br|div|h[1-6]|li|p|ul)\b/iu;

/** Text in which the elements and references that a page wrote into a plain value are resolved; lines are kept. */
export function plainLines(text: string): string {
  const bare = withoutEntities(text);
  const free = bare.includes("<") ? bare.replace(TAGS, (tag) => (PARTING.test(tag) ? "\n" : "")) : bare;
  return cleanText(free);
}

/** A declared value as one line of plain text in NFC, or null when nothing is left of it. */
export const plain = (value: string | undefined): string | null =>
  value === undefined ? null : plainLines(value).replace(/\s+/gu, " ").trim() || null;
