import { Parser } from "htmlparser2";
import { withBodyInData } from "./body-in-data.ts";
import { BlockCollector } from "./html-blocks.ts";
import { MetadataCollector } from "./metadata.ts";
import type { PageBlock, PageMetadata } from "./types.ts";

/** Characters handed to the parser at a time. */
const CHUNK = 32_768;
/**
 * Elements open at once. The parser moves all of them for each that opens, so that endless unclosed ones would take
 * quadratic time; beyond this depth it starts anew and only the elements around the rest of the text are lost.
 */
const MAX_OPEN = 2000;

/** Text, blocks and metadata of an HTML page. Linear; broken markup is forgiven as browsers do. */
export function readHtml(html: string): {
  readonly text: string;
  readonly blocks: readonly PageBlock[];
  readonly metadata: PageMetadata;
} {
  const metadata = new MetadataCollector();
  const collector = new BlockCollector(metadata);
  const parser = new Parser({
    onopentag: (name, attributes) => collector.open(name, attributes),
    onclosetag: (name) => collector.close(name),
    ontext: (text) => collector.text(text),
    onreset: () => collector.reset(),
  });
  for (let at = 0; at < html.length; at += CHUNK) {
    if (collector.depth > MAX_OPEN) parser.reset();
    parser.write(html.slice(at, at + CHUNK));
  }
  parser.end();
  const declared = metadata.finish();
  return {
    ...withBodyInData(collector.finish(), declared.articleBody, collector.scripts),
    metadata: declared,
  };
}
