import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { hasShared, loadShared, loadWcxb } from "../bench/article/corpora.ts";
import { type FlattenedPage, flattenPage, withoutBreaks } from "../bench/article/flattened.ts";
import { meanTokenF1 } from "../bench/article/metric.ts";
import { pathOf } from "../src/article/content/path.ts";
import { type Forest, oddsOf } from "../src/article/content/trees.ts";
import { withoutCopies } from "./learn/copies.ts";
import { learn } from "./learn/model.ts";
import { type LearningPage, learningPage, PARTS } from "./learn/pages.ts";
import { loadTaught } from "./learn/taught.ts";

/**
 * Learns the model by which lines of flattened pages are told to be an article's text or not:
 * `npx tsx scripts/learn-content.ts --corpus DIR --taught DIR [--held DIR] [--write] [--cross]`.
 *
 *   --corpus DIR  articles in WCXB's layout, with the text that annotators wrote down
 *   --taught DIR  HTML pages, with the text that Parley finds by their markup: the markup teaches the plain lines
 *   --held DIR    articles in WCXB's layout that are not learned from; pages of --corpus that copy one are left out
 *   --write       replaces src/article/content/model.ts
 *   --cross       prints cross-validated figures too: each fifth of the pages, parted by the hash of their names, is
 *                 judged by a model that has seen the other four
 *
 * The model that is kept was learned from the articles of WCXB's "dev" part (github.com/murroughfoley/wcx, CC-BY-4.0)
 * and taught by the pages of the evaluations of trafilatura and htmldate (github.com/adbar/trafilatura and
 * github.com/adbar/htmldate, tests/eval and tests/cache of each), with WCXB's "test" part held. The pages of
 * ../shared/corpus/article-extraction are always held. The same pages give the same model.
 */
const { values: options } = parseArgs({
  options: {
    corpus: { type: "string", multiple: true, default: [] },
    taught: { type: "string", multiple: true, default: [] },
    held: { type: "string", multiple: true, default: [] },
    write: { type: "boolean", default: false },
    cross: { type: "boolean", default: false },
  },
});

const modelPath = join(import.meta.dirname, "../src/article/content/model.ts");

interface PageSet {
  readonly name: string;
  readonly pages: readonly LearningPage[];
}

/** Taught pages count less than those that annotators read, the more so the more there are in their language. */
const TAUGHT_SHARE = 0.5;
const LANGUAGE_PAGES = 100;
const BALANCE = 0.3;
/** Pages whose line breaks were lost teach what is cut out of one line, and are rarer. */
const ONE_LINE_SHARE = 0.5;

/** A set as plain lines, and again with its line breaks lost. */
function setsOf<Page extends FlattenedPage>(
  name: string,
  flat: readonly Page[],
  shareOf: (page: Page) => number,
): PageSet[] {
  return [
    { name, pages: flat.flatMap((page) => learningPage(page, shareOf(page)) ?? []) },
    {
      name: `${name}, one line`,
      pages: flat.flatMap(
        (page) => learningPage({ ...page, ...withoutBreaks(page) }, shareOf(page) * ONE_LINE_SHARE) ?? [],
      ),
    },
  ];
}

/** The taught pages of all folders; copies of one page in two folders count once. */
function taughtSets(folders: readonly string[]): PageSet[] {
  const pages = [...new Map(folders.flatMap(loadTaught).map((page) => [page.name, page])).values()];
  const counts = new Map<string | null, number>();
  for (const { language } of pages) counts.set(language, (counts.get(language) ?? 0) + 1);
  return setsOf(
    "taught",
    pages,
    ({ language }) => TAUGHT_SHARE * ((counts.get(language) ?? 1) / LANGUAGE_PAGES) ** -BALANCE,
  );
}

const foundIn = (page: LearningPage, inside: readonly boolean[]): string =>
  page.lines.filter((_, at) => inside[at] && at !== page.title).join("\n");

const judgedBy = (model: Forest, page: LearningPage): string =>
  foundIn(page, pathOf(oddsOf(model, page.values), page.words));

function print(sets: readonly PageSet[], found: (page: LearningPage) => string): void {
  for (const { name, pages } of sets) {
    const answers = pages.map((page) => ({ wanted: page.wanted, found: found(page) }));
    console.log(`${name}: ${pages.length} pages, token F1 ${meanTokenF1(answers).toFixed(4)}`);
  }
}

function write(model: Forest, count: number): void {
  const rows = Object.entries(model).map(([key, value]) => `  ${key}: ${JSON.stringify(value)},\n`);
  const note = `/** Learned by scripts/learn-content.ts from ${count} pages; not to be changed by hand. */`;
  const text = `import type { Forest } from "./trees.ts";\n\n${note}\n// biome-ignore format: data\nexport const model: Forest = {\n${rows.join("")}};\n`;
  writeFileSync(modelPath, text);
}

function crossValidate(sets: readonly PageSet[], pages: readonly LearningPage[]): void {
  const found = new Map<LearningPage, string>();
  for (let part = 1; part <= PARTS; part++) {
    const model = learn(pages.filter((page) => page.part !== part));
    for (const page of pages.filter((each) => each.part === part)) found.set(page, judgedBy(model, page));
  }
  print(sets, (page) => found.get(page) ?? "");
}

const held = [
  ...(hasShared ? [{ name: "shared", pages: loadShared().map(flattenPage) }] : []),
  ...options.held.map((name) => ({ name, pages: loadWcxb(name).map(flattenPage) })),
];
const heldPages = held.flatMap(({ pages }) => pages);
const known = options.corpus.flatMap((folder) => withoutCopies(loadWcxb(folder).map(flattenPage), heldPages));
const sets = [...setsOf("annotated", known, () => 1), ...taughtSets(options.taught)].map((set) => ({
  ...set,
  pages: set.pages.filter(({ sure }) => sure),
}));
const pages = sets.flatMap((set) => set.pages);
const model = learn(pages);
if (options.write) write(model, pages.length);
console.log("Held out:");
print(
  held.flatMap(({ name, pages: flat }) => setsOf(name, flat, () => 1)),
  (page) => judgedBy(model, page),
);
if (options.cross) {
  console.log("Cross-validated:");
  crossValidate(sets, pages);
}
