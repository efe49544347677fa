import { html } from "hono/html";
import { dayText } from "../../labels/index.ts";
import type { ArticleBlock, Reading, Role } from "../../schema/index.ts";
import type { ListedPage } from "../../store/service.ts";
import type { Span } from "../../text/span.ts";
import { webAddress } from "../cite/index.ts";
import { oneLine, shortLine } from "../cite/plain.ts";
import type { Html, Making } from "./context.ts";
import { paths } from "./paths.ts";
import { linkTo, sheets, writePage } from "./shell.ts";

/** Pages on one sheet of their list, and asked for at a time. */
const ON_A_SHEET = 200;

/** What of a page is its article; the rest is furniture of its site. */
const shown: ReadonlySet<Role> = new Set(["title", "lead", "body", "subhead", "caption"]);

/** The sentences of a page that the record rests on, in order; those that begin at one place once, the longest. */
function citedSpans({ events, statements, undertakings }: Reading): Span[] {
  const spans = [
    ...events.flatMap(({ evidence }) => evidence),
    ...statements.map(({ content }) => content),
    ...undertakings.map(({ content }) => content),
  ];
  const longest = new Map<number, Span>();
  for (const { start, end } of spans)
    if (end > (longest.get(start)?.end ?? start)) longest.set(start, { start, end });
  return [...longest.values()].sort((a, b) => a.start - b.start);
}

/** A stretch of a page's text with an anchor at each place where a cited sentence begins in it. */
function anchored(text: string, { start, end }: Span, spans: readonly Span[]): Html {
  const inside = spans.filter((span) => span.start >= start && span.start < end);
  const cuts = [
    ...new Set([start, end, ...inside.flatMap((span) => [span.start, Math.min(span.end, end)])]),
  ].sort((a, b) => a - b);
  const pieces = cuts.slice(0, -1).map((from, k) => {
    const words = text.slice(from, cuts[k + 1]);
    const isCited = inside.some((span) => span.start <= from && from < span.end);
    if (!isCited) return html`${words}`;
    const anchor = inside.some((span) => span.start === from) ? html` id="at-${from}"` : "";
    return html`<mark${anchor}>${words}</mark>`;
  });
  return html`${pieces}`;
}

/** Empty anchors for sentences that stand outside the blocks shown, so that no link leads nowhere. */
const strayAnchors = (blocks: readonly ArticleBlock[], text: string, spans: readonly Span[]): Html[] =>
  spans
    .filter((span) => !blocks.some(({ start, end }) => start <= span.start && span.start < end))
    .map(
      ({ start, end }) => html`<blockquote id="at-${start}">${oneLine(text.slice(start, end))}</blockquote>`,
    );

function articleHtml({ page, article, ...reading }: Reading, { withoutPages, site }: Making): Html {
  const spans = citedSpans({ page, article, ...reading });
  if (withoutPages) {
    const quotes = spans.map(
      ({ start, end }) =>
        html`<blockquote id="at-${start}">${oneLine(page.text.slice(start, end))}</blockquote>`,
    );
    return html`<p class="quiet">${site.withheld}</p>${quotes.length === 0 ? html`<p>${site.nothingCited}</p>` : quotes}`;
  }
  // The headline stands above the article already.
  const isHeadline = ({ start, end }: Span): boolean => page.text.slice(start, end).trim() === article.title;
  const blocks = article.blocks.filter((block) => shown.has(block.role) && !isHeadline(block));
  const lines = blocks.map(
    (block) => html`<p class="${block.role}">${anchored(page.text, block, spans)}</p>`,
  );
  return html`<article lang="${page.language ?? "und"}">${lines}</article>${strayAnchors(blocks, page.text, spans)}`;
}

function originHtml({ page, article }: Reading, { site, words }: Making): Html {
  const { published, outlet, authors } = article;
  const day = published === null ? site.undated : dayText(published.value, words);
  const address = webAddress(page.url);
  const parts = [
    outlet === null ? site.noOutlet : shortLine(outlet),
    `${day}${published?.basis === "inferred" ? ` (${site.inferred})` : ""}`,
    ...(authors.length === 0 ? [] : [shortLine(authors.join(", "))]),
  ];
  return html`<p class="quiet">${parts.join(" · ")}${address === null ? "" : html` · <a href="${address}" rel="noreferrer">${site.original}</a>`}</p>`;
}

async function writeArticle(id: string, making: Making): Promise<boolean> {
  const reading = await making.service.reading(id);
  if (!reading) return false;
  const title = reading.article.title === null ? making.site.untitled : shortLine(reading.article.title);
  const body = [originHtml(reading, making), articleHtml(reading, making)];
  await writePage({ path: paths.page(id), title, body, place: "pages" }, making);
  return true;
}

function listRow({ id, title, outlet, published }: ListedPage, file: string, { site, words }: Making): Html {
  const day = published === null ? site.undated : dayText(published.value.slice(0, 10), words);
  const headline = title === null ? site.untitled : shortLine(title);
  return html`<li class="row"><span class="day">${day}</span><span>${linkTo(file, paths.page(id), headline)}<br><span class="quiet">${outlet === null ? site.noOutlet : shortLine(outlet)}</span></span></li>`;
}

/** The pages to be shown, a part of the list at a time: all that count, or those that something leads to. */
async function* shownPages(making: Making): AsyncGenerator<ListedPage> {
  const isNarrowed = Object.keys(making.filters).length > 0;
  let after: string | undefined;
  for (;;) {
    const some = await making.service.pages({ limit: ON_A_SHEET, ...(after ? { after } : {}) });
    for (const page of some) if (making.cited.has(page.id) || (!isNarrowed && !page.rejected)) yield page;
    const last = some.at(-1);
    if (some.length < ON_A_SHEET || !last) return;
    after = last.id;
  }
}

/** A page for each article that the site rests on, and the list of them. @returns how many there are */
export async function writeArticles(making: Making): Promise<number> {
  let all = 0;
  for await (const { id } of shownPages(making)) if (await writeArticle(id, making)) all += 1;
  const count = Math.max(1, Math.ceil(all / ON_A_SHEET));
  const place = "pages" as const;
  let rows: Html[] = [];
  let n = 1;
  const flush = async (): Promise<void> => {
    const turn = sheets(n, count, paths.pages, making);
    const body = rows.length === 0 ? html`<p>${making.site.none}</p>` : html`${turn}<ul>${rows}</ul>${turn}`;
    await writePage({ path: paths.pages(n), title: making.site.nav.pages, body, place }, making);
    rows = [];
    n += 1;
  };
  for await (const page of shownPages(making)) {
    rows.push(listRow(page, paths.pages(n), making));
    if (all <= MOST_FOUND)
      making.found.push([
        shortLine(page.title ?? making.site.untitled),
        paths.page(page.id),
        page.outlet ?? "",
      ]);
    if (rows.length === ON_A_SHEET) await flush();
  }
  if (rows.length > 0 || n === 1) await flush();
  return all;
}

/** Headlines are searched as long as their index stays small enough to be loaded at once. */
const MOST_FOUND = 5000;
