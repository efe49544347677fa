import { parseArgs } from "node:util";
import { foldOf, hasShared, type KnownPage, loadShared, loadWcxb } from "./article/corpora.ts";
import { printMisses } from "./article/misses.ts";
import { printFlattened, printQuality } from "./article/quality.ts";
import { type Reader, readers } from "./article/readers.ts";
import { printSpeed } from "./article/speed.ts";

/**
 * Compares Parley with other extractors of articles on pages whose articles are known, in quality and in time:
 * `npm run bench:article -- [options]`.
 *
 *   --parts LIST      some of html,flat,speed (all of them when absent)
 *   --only LIST       some of the readers ("parley,htmlparser2-parser")
 *   --rounds N        timed rounds (3)
 *   --corpus DIR      a folder in WCXB's layout in place of the shared pages; may be given more than once
 *   --fold K/N        only the pages of the K-th of N parts; the parts never change
 *   --without K/N     all pages but those
 *   --misses [N]      the N worst pages (10) of Parley with what is missing and what is too much; with --parts flat
 *                     as plain lines
 */
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    parts: { type: "string", default: "html,flat,speed" },
    only: { type: "string" },
    rounds: { type: "string", default: "3" },
    corpus: { type: "string", multiple: true, default: [] },
    fold: { type: "string" },
    without: { type: "string" },
    misses: { type: "boolean", default: false },
  },
});

const WORST = 10;

/** True of names in the part that "2/5" names. */
function inPart(part: string): (name: string) => boolean {
  const [k, count] = part.split("/").map(Number);
  if (!k || !count || k > count) throw new Error(`"${part}" is no part such as 2/5.`);
  return (name) => foldOf(name, count) === k;
}

function loadPages(): KnownPage[] {
  const all = options.corpus.length > 0 ? options.corpus.flatMap(loadWcxb) : hasShared ? loadShared() : [];
  const wanted = options.fold ? inPart(options.fold) : () => true;
  const unwanted = options.without ? inPart(options.without) : () => false;
  return all.filter(({ name }) => wanted(name) && !unwanted(name));
}

function chosenReaders(): readonly Reader[] {
  const names = options.only?.split(",");
  return names ? readers.filter(({ name }) => names.includes(name)) : readers;
}

/** Peers report what is broken in a page to the console, with a stack each time. */
console.error = () => {};
console.warn = () => {};

const parts = new Set(options.parts.split(","));
const pages = loadPages();
if (pages.length === 0)
  console.log("No pages: the shared corpus is not beside this repository; name one with --corpus DIR.");
else if (options.misses)
  printMisses(pages, Number(positionals[0] ?? WORST), parts.size === 1 && parts.has("flat"));
else {
  const chosen = chosenReaders();
  if (parts.has("html")) await printQuality(chosen, pages);
  if (parts.has("flat")) printFlattened(pages);
  if (parts.has("speed")) await printSpeed(chosen, pages, Number(options.rounds));
}
