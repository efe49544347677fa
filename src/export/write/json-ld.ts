import { ldContext } from "../ld/context.ts";
import type { Write, WriteContext } from "./types.ts";

/** Makes nodes of items; null for what was taken out of the record meanwhile. */
export type NodesOf<Item> = (context: WriteContext) => Promise<(item: Item) => Promise<object | null>>;

/** One JSON-LD document with a node for each item, a line each. */
export const jsonLd = <Item>(nodesOf: NodesOf<Item>): Write<Item> =>
  async function* write(items, context) {
    const nodeOf = await nodesOf(context);
    yield `{"@context":${JSON.stringify(ldContext)},\n"@graph":[`;
    let between = "\n";
    for await (const item of items) {
      const node = await nodeOf(item);
      if (!node) continue;
      yield `${between}${JSON.stringify(node)}`;
      between = ",\n";
    }
    yield "\n]}\n";
  };
