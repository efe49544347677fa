import { createHash } from "node:crypto";
import { html, raw } from "hono/html";
import { wordsIn } from "../../labels/index.ts";
import type { Brief, BriefItem, BriefSection, BriefSource } from "../../schema/brief.ts";
import { originText, webAddress } from "../cite/index.ts";
import { oneLine } from "../cite/plain.ts";
import { briefStyle } from "./html-style.ts";
import { filledSections } from "./text.ts";
import { type BriefWords, briefWords } from "./words/index.ts";

type Html = ReturnType<typeof html>;

const styleHash = createHash("sha256").update(briefStyle).digest("base64");

/** Nothing runs and nothing is fetched, whatever a page put into its headline. */
const POLICY = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`;

/** Where each source is mentioned, so that the list leads back to every place. */
class Mentions {
  readonly #counts = new Map<number, number>();

  /** Id of the next mention of a source. */
  next(n: number): string {
    const count = (this.#counts.get(n) ?? 0) + 1;
    this.#counts.set(n, count);
    return this.id(n, count);
  }

  id(n: number, count: number): string {
    return `cite-${n}-${count}`;
  }

  of(n: number): string[] {
    return Array.from({ length: this.#counts.get(n) ?? 0 }, (_, k) => this.id(n, k + 1));
  }
}

const citedHtml = (sources: readonly number[], mentions: Mentions): Html[] =>
  sources.map((n) => html`<a class="cite" id="${mentions.next(n)}" href="#source-${n}">[${n}]</a>`);

function itemHtml(item: BriefItem, mentions: Mentions, say: BriefWords): Html {
  const link = item.link === null ? null : webAddress(item.link);
  const runs = item.text.map(
    ({ text, sources }) => html`${text}${sources.length === 0 ? "" : " "}${citedHtml(sources, mentions)}`,
  );
  const certainty = item.certainty === null ? "" : html`<p class="certainty">${oneLine(item.certainty)}</p>`;
  const record =
    link === null
      ? ""
      : html` <a class="record" href="${link}" title="${say.sourceLine.inRecord}" aria-label="${say.sourceLine.inRecord}">↗</a>`;
  return html`<li class="${item.of}"><p>${runs}${record}</p>${certainty}</li>`;
}

const sectionHtml = (section: BriefSection, mentions: Mentions, say: BriefWords): Html =>
  html`<section id="${section.id}">
<h2>${section.title}</h2>
<ul>${section.items.map((item) => itemHtml(item, mentions, say))}</ul>
${section.rest === null ? "" : html`<p class="rest">${section.rest}</p>`}
</section>`;

function sourceHtml(source: BriefSource, brief: Brief, mentions: Mentions, say: BriefWords): Html {
  const address = webAddress(source.url);
  const link = webAddress(source.link);
  const backs = mentions
    .of(source.n)
    .map(
      (id, k) =>
        html` <a class="back" href="#${id}" title="${say.sourceLine.back}">↩${k === 0 ? "" : k + 1}</a>`,
    );
  return html`<li id="source-${source.n}" value="${source.n}">
<q lang="${source.language ?? "und"}">${oneLine(source.quote.text)}</q>
<span class="origin">${originText(source, wordsIn(brief.lang))}</span>
${address === null ? "" : html`<a href="${address}" rel="noreferrer">${address}</a>`}
${link === null ? "" : html`<a href="${link}">${say.sourceLine.inRecord}</a>`}
<span class="frozen">${say.sourceLine.frozen} ${source.frozen}</span>${backs}
</li>`;
}

const figuresHtml = ({ figures }: Brief, say: BriefWords): Html =>
  html`<section id="figures">
<h2>${say.figuresTitle}</h2>
<table>${figures.map(({ label, value }) => html`<tr><th scope="row">${label}</th><td>${value}</td></tr>`)}</table>
</section>`;

/** A brief as one HTML file that needs nothing else: no script, no font, no address; for screens and for paper. */
export async function briefHtml(brief: Brief): Promise<string> {
  const say = briefWords(brief.lang, brief.until);
  const mentions = new Mentions();
  const { filled, none } = filledSections(brief);
  const sections = filled.map((section) => sectionHtml(section, mentions, say));
  const nothing =
    none.length === 0
      ? ""
      : html`<section id="nothing"><h2>${say.nothingTitle}</h2><p>${none.join(" ")}</p></section>`;
  const sources =
    brief.sources.length === 0
      ? ""
      : html`<section id="sources"><h2>${say.sourcesTitle}</h2>
<ol>${brief.sources.map((source) => sourceHtml(source, brief, mentions, say))}</ol></section>`;
  const page = html`<!doctype html>
<html lang="${brief.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${oneLine(brief.title)}</title>
<style>${raw(briefStyle)}</style>
</head>
<body>
<main>
<header><h1>${oneLine(brief.title)}</h1><p class="intro">${oneLine(brief.intro)}</p></header>
${figuresHtml(brief, say)}
${sections}
${nothing}
${sources}
</main>
</body>
</html>
`;
  return String(await page);
}
