import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { tokenRates } from "../../bench/article/metric.ts";
import { type ReadArticle, readWithParley, textBlocks } from "../../bench/article/parley.ts";

/** What a careful reader takes from a page. Paragraphs are in order, the lead first, subheads among them. */
const Gold = z.object({
  /** What the page tests. */
  why: z.string(),
  title: z.string(),
  /** Publication day, ISO 8601. */
  day: z.iso.date(),
  authors: z.array(z.string()),
  outlet: z.string(),
  lead: z.string().nullable(),
  body: z.array(z.string()).min(1),
  captions: z.array(z.string()),
  /** The page shows only the beginning of the article. */
  truncated: z.boolean(),
});

type Gold = z.infer<typeof Gold>;

const measures = [
  "title",
  "day",
  "authors",
  "outlet",
  "lead",
  "truncated",
  "tokens",
  "paragraphs",
  "precision",
  "captions",
] as const;

/** Shares of what is right, 0 to 1: `tokens` is the F1 of the body, `precision` the share of its blocks that are the article's. */
const Scores = z.record(z.enum(measures), z.number().min(0).max(1));

export type HtmlScores = z.infer<typeof Scores>;

/** The scores of one page with what is missing (-), too much (+) and what was read instead. */
export interface ScoredPage {
  readonly name: string;
  readonly scores: HtmlScores;
  readonly misses: readonly string[];
}

const folder = join(import.meta.dirname, "html");

/** Where the pinned scores are kept. */
export const htmlScoresPath = join(import.meta.dirname, "html-scores.json");

/** The scores on the own HTML pages below which no change may fall. */
export const loadHtmlScores = (): HtmlScores =>
  Scores.parse(JSON.parse(readFileSync(htmlScoresPath, "utf8")));

/** Names of the own HTML pages. */
export const htmlPages = readdirSync(folder)
  .filter((name) => name.endsWith(".html"))
  .map((name) => name.slice(0, -".html".length));

/** The gold of a page. Throws where it is missing or not of its shape. */
export const htmlGold = (name: string): Gold =>
  Gold.parse(JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")));

const same = (a: readonly string[], b: readonly string[]): boolean => a.join("\n") === b.join("\n");

/** Share of the wanted texts that were found; all where none is wanted. */
function recall(wanted: readonly string[], found: readonly string[]): number {
  const all = new Set(found);
  return wanted.length === 0 ? 1 : wanted.filter((text) => all.has(text)).length / wanted.length;
}

const captionsOf = ({ article, decoded }: ReadArticle): string[] =>
  article.blocks
    .filter(({ role }) => role === "caption")
    .map(({ start, end }) => decoded.page.text.slice(start, end));

function missesOf(gold: Gold, read: ReadArticle, scores: HtmlScores): string[] {
  const { title, published, authors, outlet, lead, truncated } = read.article;
  const got = { title, day: published?.value ?? null, authors, outlet, lead, truncated };
  const [body, captions] = [textBlocks(read), captionsOf(read)];
  return [
    ...(["title", "day", "authors", "outlet", "lead", "truncated"] as const)
      .filter((measure) => scores[measure] < 1)
      .map((measure) => `${measure}: ${JSON.stringify(got[measure])} for ${JSON.stringify(gold[measure])}`),
    ...gold.body.filter((text) => !body.includes(text)).map((text) => `- ${text}`),
    ...body.filter((text) => !gold.body.includes(text)).map((text) => `+ ${text}`),
    ...gold.captions.filter((text) => !captions.includes(text)).map((text) => `- caption: ${text}`),
  ];
}

/** Reads a page as `parley` does and compares it with its gold. */
export function scoreHtmlPage(name: string): ScoredPage {
  const gold = htmlGold(name);
  const bytes = readFileSync(join(folder, `${name}.html`));
  const read = readWithParley({ bytes, source: `${name}.html`, kind: "html" });
  const { title, published, authors, outlet, lead, truncated } = read.article;
  const body = textBlocks(read);
  const scores = {
    title: Number(title === gold.title),
    day: Number(published?.value.slice(0, 10) === gold.day),
    authors: Number(same(authors, gold.authors)),
    outlet: Number(outlet === gold.outlet),
    lead: Number(lead === gold.lead),
    truncated: Number(truncated === gold.truncated),
    tokens: tokenRates(gold.body.join("\n"), body.join("\n")).f1,
    paragraphs: recall(gold.body, body),
    precision: recall(body, gold.body),
    captions: recall(gold.captions, captionsOf(read)),
  };
  return { name, scores, misses: missesOf(gold, read, scores) };
}

/** Means over all pages, as they are pinned: rounded down, so that the very same result is never below its pin. */
export function meanHtmlScores(pages: readonly ScoredPage[]): HtmlScores {
  const mean = (measure: (typeof measures)[number]): number =>
    pages.reduce((sum, { scores }) => sum + scores[measure], 0) / pages.length;
  return Scores.parse(
    Object.fromEntries(measures.map((measure) => [measure, Math.floor(mean(measure) * 1000) / 1000])),
  );
}
