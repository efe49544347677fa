import type { KnownPage } from "./corpora.ts";
import { flatten } from "./flatten.ts";
import type { Answer } from "./metric.ts";
import { readWithParley, textOf } from "./parley.ts";
import { lineRules } from "./simple-rules.ts";

/** A page whose markup is gone: its lines, or all of them in one. */
export interface FlattenedPage {
  readonly name: string;
  readonly text: string;
  readonly wanted: string;
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** The page as plain lines; see `flatten` for the recipe. */
export const flattenPage = ({ name, bytes, wanted }: KnownPage): FlattenedPage => ({
  name,
  text: flatten(decoder.decode(bytes)),
  wanted,
});

/** The same page with every line break lost. */
export const withoutBreaks = (page: FlattenedPage): FlattenedPage => ({
  ...page,
  text: page.text.replaceAll("\n", " "),
});

/** The article that Parley finds in a flattened page. */
export function answerFlattened({ name, text, wanted }: FlattenedPage): Answer {
  if (text === "") return { wanted, found: "" };
  const read = readWithParley({ bytes: encoder.encode(text), source: `${name}.txt`, kind: "text" });
  return { wanted, found: textOf(read) };
}

/** What a simple rule makes of the same lines. */
export function answerByRule(name: string, { text, wanted }: FlattenedPage): Answer {
  const rule = lineRules[name];
  return { wanted, found: rule ? rule(text.split("\n"), wanted).join("\n") : "" };
}
