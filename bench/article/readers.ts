import { Readability } from "@mozilla/readability";
import { Defuddle } from "defuddle/node";
import { Parser, Tokenizer } from "htmlparser2";
import { JSDOM, VirtualConsole } from "jsdom";
import { parseHTML } from "linkedom";
import type { KnownPage } from "./corpora.ts";
import { flatten } from "./flatten.ts";
import { bodyOf, readWithParley, textOf } from "./parley.ts";

/** One way to read a page, timed from its bytes to its result. */
export interface Reader {
  readonly name: string;
  /** Reads the page; gives how its text is made, which is not timed. */
  readonly read: (page: KnownPage) => Promise<() => string> | (() => string);
  /** False where nothing is extracted and only time is measured. */
  readonly extracts: boolean;
  /** False where another reader's time is the same. */
  readonly timed?: boolean;
}

const decoder = new TextDecoder();

/** The text of extracted HTML with its blocks on lines of their own, so that no words are glued together. */
const textOfHtml = (html: string | null | undefined) => (): string => flatten(html ?? "");

function withParley(page: KnownPage): () => string {
  const read = readWithParley({ bytes: page.bytes, source: page.name, url: page.url, kind: "html" });
  return () => textOf(read);
}

function withoutStandfirst(page: KnownPage): () => string {
  const read = readWithParley({ bytes: page.bytes, source: page.name, url: page.url, kind: "html" });
  return () => bodyOf(read);
}

const onLinkedom = (page: KnownPage): Document => parseHTML(decoder.decode(page.bytes)).document;

const readabilityOnLinkedom = (page: KnownPage): (() => string) =>
  textOfHtml(new Readability(onLinkedom(page)).parse()?.content);

function readabilityOnJsdom(page: KnownPage): () => string {
  const virtualConsole = new VirtualConsole();
  const url = page.url ?? "https://example.org/";
  const { window } = new JSDOM(decoder.decode(page.bytes), { url, virtualConsole });
  const content = new Readability(window.document).parse()?.content;
  window.close();
  return textOfHtml(content);
}

async function defuddleOnLinkedom(page: KnownPage): Promise<() => string> {
  // Without `useAsync: false` it asks other servers for what the page does not hold.
  const result = await Defuddle(onLinkedom(page), page.url ?? undefined, { useAsync: false });
  return textOfHtml(result.content);
}

const nothing = (): string => "";
const ignore = (): void => {};

function tokenize(page: KnownPage): () => string {
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      onattribdata: ignore,
      onattribentity: ignore,
      onattribend: ignore,
      onattribname: ignore,
      oncdata: ignore,
      onclosetag: () => false,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onopentagend: ignore,
      onopentagname: () => false,
      onprocessinginstruction: ignore,
      onselfclosingtag: () => false,
      ontext: ignore,
      ontextentity: ignore,
      isInForeignContext: () => false,
    },
  );
  tokenizer.write(decoder.decode(page.bytes));
  tokenizer.end();
  return nothing;
}

function parse(page: KnownPage): () => string {
  const parser = new Parser({ onopentag: ignore, onclosetag: ignore, ontext: ignore });
  parser.end(decoder.decode(page.bytes));
  return nothing;
}

/** Everything that is compared; the first is Parley itself. */
export const readers: readonly Reader[] = [
  { name: "parley", read: withParley, extracts: true },
  { name: "parley, no standfirst apart", read: withoutStandfirst, extracts: true, timed: false },
  { name: "readability-linkedom", read: readabilityOnLinkedom, extracts: true },
  { name: "readability-jsdom", read: readabilityOnJsdom, extracts: true },
  { name: "defuddle-linkedom", read: defuddleOnLinkedom, extracts: true },
  { name: "htmlparser2-tokenizer", read: tokenize, extracts: false },
  { name: "htmlparser2-parser", read: parse, extracts: false },
];
