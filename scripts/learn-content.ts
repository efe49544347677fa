import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadShared, loadWcxb } from "../bench/article/corpora.ts";
import { flattenPage, withoutBreaks } from "../bench/article/flattened.ts";
import { meanTokenF1 } from "../bench/article/metric.ts";
import { pathOf } from "../src/article/content/path.ts";
import { oddsOf } from "../src/article/content/trees.ts";
import { learn } from "./learn/model.ts";
import { type LearningPage, learningPage, PARTS } from "./learn/pages.ts";

/**
 * Learns the model by which lines of flattened pages are told to be an article's text or not:
 * `npx tsx scripts/learn-content.ts --corpus DIR [--write]`.
 *
 * It learns from the pages of ../shared/corpus/article-extraction and from the articles of folders in WCXB's layout
 * (the "dev" part of github.com/murroughfoley/wcx, CC-BY-4.0), turned into plain lines. The figures
 * that it prints are cross-validated: each fifth of the pages, parted by the hash of their names, is judged by a model
 * that has seen the other four. The same pages give the same model. `--write` replaces src/article/content/model.ts
 * by a model of all pages.
 */
const { values: options } = parseArgs({
  options: {
    corpus: { type: "string", multiple: true, default: [] },
    write: { type: "boolean", default: false },
  },
});

const modelPath = join(import.meta.dirname, "../src/article/content/model.ts");

/** Pages of the shared corpus count twice: they are news, as most pages are that will be read. */
const known = [
  { name: "shared", share: 2, pages: loadShared().map(flattenPage) },
  ...options.corpus.map((name) => ({ name, share: 1, pages: loadWcxb(name).map(flattenPage) })),
];
const sets = known.flatMap(({ name, share, pages: flat }) => [
  { name, pages: flat.flatMap((page) => learningPage(page, share) ?? []) },
  // Pages whose line breaks were lost teach what is cut out of one line.
  {
    name: `${name}, one line`,
    pages: flat.flatMap((page) => learningPage(withoutBreaks(page), share / 2) ?? []),
  },
]);

const pages = sets.flatMap((set) => set.pages);
console.log(`${pages.length} pages, ${pages.reduce((sum, { lines }) => sum + lines.length, 0)} lines`);

if (options.write) {
  const model = learn(pages);
  const rows = Object.entries(model).map(([key, value]) => `  ${key}: ${JSON.stringify(value)},\n`);
  const text = `import type { Forest } from "./trees.ts";\n\n/** Learned by scripts/learn-content.ts from ${pages.length} pages; not to be changed by hand. */\n// biome-ignore format: data\nexport const model: Forest = {\n${rows.join("")}};\n`;
  writeFileSync(modelPath, text);
}

const foundIn = (page: LearningPage, inside: readonly boolean[]): string =>
  page.lines.filter((_, at) => inside[at] && at !== page.title).join("\n");

const found = new Map<LearningPage, string>();
for (let part = 1; part <= PARTS; part++) {
  const model = learn(pages.filter((page) => page.part !== part));
  for (const page of pages.filter((each) => each.part === part))
    found.set(page, foundIn(page, pathOf(oddsOf(model, page.values), page.words)));
}
for (const { name, pages: own } of sets) {
  const answers = own.map((page) => ({ wanted: page.wanted, found: found.get(page) ?? "" }));
  const right = own.map((page) => ({
    wanted: page.wanted,
    found: foundIn(
      page,
      Array.from(page.right, (mark) => mark === 1),
    ),
  }));
  console.log(
    `${name}: token F1 ${meanTokenF1(answers).toFixed(4)}, of the marks ${meanTokenF1(right).toFixed(4)}`,
  );
}
