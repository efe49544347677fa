import { BoundedParser } from "../text/bounded-parser.ts";
import { withBodyInData } from "./body-in-data.ts";
import { BlockCollector } from "./html-blocks.ts";
import { MetadataCollector } from "./metadata.ts";
import type { PageBlock, PageMetadata } from "./types.ts";

/** Text, blocks and metadata of an HTML page. Linear; broken markup is forgiven as browsers do. */
export function readHtml(html: string): {
  readonly text: string;
  readonly blocks: readonly PageBlock[];
  readonly metadata: PageMetadata;
} {
  const metadata = new MetadataCollector();
  const collector = new BlockCollector(metadata);
  const parser = new BoundedParser({
    onopentag: (name, attributes) => collector.open(name, attributes),
    onclosetag: (name) => collector.close(name),
    ontext: (text) => collector.text(text),
    onreset: () => collector.reset(),
  });
  parser.end(html);
  const declared = metadata.finish();
  return {
    ...withBodyInData(collector.finish(), declared.articleBody, collector.scripts),
    metadata: declared,
  };
}
