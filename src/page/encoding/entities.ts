import { Parser } from "htmlparser2";

/** "&amp;quot;" was escaped twice; more often happens nowhere. */
const ROUNDS = 2;

const ENTITY = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/gu;
const LINE_BREAK = /[\n\r]+/gu;

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

/** Text with the HTML entities that were left in it ("&quot;", "&#7879;") as the characters that they mean. */
export function withoutEntities(text: string): string {
  if (!text.includes("&")) return text;
  const known = new Map<string, string>();
  const replace = (entity: string): string => {
    const value = known.get(entity) ?? meaning(entity);
    known.set(entity, value);
    return value;
  };
  let out = text;
  for (let round = 0; round < ROUNDS; round++) out = out.replace(ENTITY, replace);
  return out;
}
