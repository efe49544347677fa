import { Parser } from "htmlparser2";
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
  const parser = new Parser({
    onopentag: (name, attributes) => collector.open(name, attributes),
    onclosetag: (name) => collector.close(name),
    ontext: (text) => collector.text(text),
  });
  parser.end(html);
  return { ...collector.finish(), metadata: metadata.finish() };
}
