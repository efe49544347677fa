import type { PageInput } from "./types.ts";

const MARKUP_START = /^\s*(?:<!doctype\s+html|<html|<head|<body|<\?xml[^>]*>\s*<(?:!doctype\s+)?html|<!--)/iu;
const MARKUP_NAME = /\.x?html?(?:[?#].*)?$/isu;

/** Whether a page is HTML or flattened text: as its container says, else by its beginning and its name. */
export function kindOf(input: PageInput, text: string): "text" | "html" {
  if (input.kind) return input.kind;
  if (MARKUP_START.test(text.slice(0, 400))) return "html";
  return MARKUP_NAME.test(input.source) && text.includes("<") ? "html" : "text";
}
