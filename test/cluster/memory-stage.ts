import type { PageInput } from "../../src/page/types.ts";
import { failed } from "../../src/store/add.ts";
import { digestOf } from "../../src/store/inputs.ts";
import type { AddResult } from "../../src/store/service.ts";
import type { Stage } from "../../src/store/stage.ts";

/** A record in memory as workers fill it, and what it holds. */
export interface MemoryStage extends Stage {
  /** Sources of the pages that are compiled, each as often as it was. */
  readonly compiled: string[];
  /** Sources of the batches in the order in which they arrived. */
  readonly batches: string[][];
}

/** `read` throws for pages that can't be read; `before`: what is done before a batch arrives, and may throw. */
export function memoryStage({
  read = () => {},
  before = async () => {},
}: {
  readonly read?: (page: PageInput) => void;
  readonly before?: (pages: readonly PageInput[]) => Promise<void>;
} = {}): MemoryStage {
  const landed = new Map<string, string>();
  const known = new Set<string>();
  const compiled: string[] = [];
  const batches: string[][] = [];
  const arrive = (page: PageInput): AddResult => {
    const digest = digestOf(page);
    const result = { source: page.source, page: digest, title: null };
    if (known.has(digest)) return { ...result, state: "known" };
    try {
      read(page);
    } catch (error) {
      return failed(page.source, error);
    }
    landed.set(digest, page.source);
    return { ...result, state: "added" };
  };
  return {
    compiled,
    batches,
    arrive: async (pages) => {
      await before(pages);
      batches.push(pages.map(({ source }) => source));
      return pages.map(arrive);
    },
    step: async () => {
      const [next] = landed;
      if (!next) return "idle";
      landed.delete(next[0]);
      known.add(next[0]);
      compiled.push(next[1]);
      return "compiled";
    },
    waiting: async () => ({ arrivals: landed.size, blocks: 0, aside: 0 }),
    aside: async () => [],
    retry: async () => 0,
    backfill: async () => null,
    noteBackfill: async () => {},
    negotiations: async () => [],
    close: async () => {},
  };
}
