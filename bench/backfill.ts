import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { pageFilter } from "../src/backfill/filter/index.ts";
import { checkedProject, worldOf } from "../src/negotiation/project.ts";
import type { PageInput } from "../src/page/types.ts";
import { readPage } from "../src/read.ts";
import { type ReadyMade, readyMade } from "../src/world/negotiations/index.ts";
import { hasNews, loadNews } from "../test/seeds/news.ts";

/**
 * Prints, for each ready-made negotiation, which part of a collection of news the filter of backfills drops, and how long
 * it takes against reading the pages: `npx tsx bench/backfill.ts`. docs/backfill.md tells what came of it.
 */
const root = fileURLToPath(new URL("..", import.meta.url));

/** Rounds over the same pages; the quickest counts, since the first ones warm the engine up. */
const ROUNDS = 3;

const own: readonly PageInput[] = ["samples", "test/corpus/pages", "test/corpus/en/pages"].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => /\.(?:txt|html)$/u.test(name))
    .map((name) => ({ bytes: readFileSync(join(root, folder, name)), source: name })),
);

const news: readonly PageInput[] = hasNews
  ? loadNews().map(({ id, text }) => ({ bytes: Buffer.from(text), source: id, kind: "text" as const }))
  : [];

const quickest = (work: () => void): number => {
  const times = Array.from({ length: ROUNDS }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return Math.min(...times);
};

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

function measure({ id, negotiations, world: added, topics }: ReadyMade, pages: readonly PageInput[]): void {
  const project = checkedProject({ negotiations, world: added, topics });
  const world = worldOf(project);
  const filters = [1, 2].map((parties) => pageFilter({ negotiations: project.negotiations, world, parties }));
  const dropped = filters.map((filter) => pages.filter((page) => filter.judge(page) !== "kept").length);
  const [filter] = filters;
  const judging = quickest(() => {
    for (const page of pages) filter?.judge(page);
  });
  const reading = quickest(() => {
    for (const page of pages) readPage(page, { world });
  });
  const shares = dropped.map((count) => percent(count / pages.length));
  console.log(
    `${id}: dropped with one side ${shares[0]}, with two ${shares[1]}; judging takes ${percent(judging / reading)} of reading`,
  );
}

for (const [name, pages] of [
  ["own pages", own],
  ["news", news],
] as const) {
  console.log(`${name}: ${pages.length}`);
  if (pages.length > 0) for (const ready of readyMade) measure(ready, pages);
}
