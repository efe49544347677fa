import { Parser } from "htmlparser2";

/** "&amp;quot;" was escaped twice; more often happens nowhere. */
const ROUNDS = 2;

const ENTITY = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/gu;
const LINE_BREAK = /[\n\r]+/gu;

/** Pages have few different ones; beyond this they are not remembered. */
const MAX_REMEMBERED = 500;
const remembered = new Map<string, string>();

/** What one entity means; itself where HTML has none of that name. Line breaks become spaces: lines stay lines. */
function meaning(entity: string): string {
  let text = "";
  const parser = new Parser({
    ontext: (part) => {
      text += part;
    },
  });
  parser.end(entity);
  return text.replace(LINE_BREAK, " ");
}

function recall(entity: string): string {
  const known = remembered.get(entity);
  if (known !== undefined) return known;
  const value = meaning(entity);
  if (remembered.size < MAX_REMEMBERED) remembered.set(entity, value);
  return value;
}

/** Text with the HTML entities that were left in it ("&quot;", "&#7879;") as the characters that they mean. */
export function withoutEntities(text: string): string {
  if (!text.includes("&")) return text;
  let out = text;
  for (let round = 0; round < ROUNDS && out.includes("&"); round++) out = out.replace(ENTITY, recall);
  return out;
}
