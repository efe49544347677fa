import { html } from "hono/html";
import { dayText } from "../../labels/index.ts";
import { eventStatuses } from "../../schema/vocabulary.ts";
import { oneLine } from "../cite/plain.ts";
import type { Making } from "./context.ts";
import { paths } from "./paths.ts";
import { statusHtml } from "./rows.ts";
import { searchScript } from "./search-script.ts";
import { writePage } from "./shell.ts";

/** From what the site was made, when, and what is left out. */
export async function writeAbout(entries: number, pages: number, making: Making): Promise<void> {
  const { site, words, filters, today, withoutPages } = making;
  const narrowed = Object.entries(filters).map(([name, value]) => `${name} ${oneLine(String(value))}`);
  const body = [
    html`<p>${site.about.made(dayText(today, words))} ${site.about.holds(entries, pages)}</p>`,
    ...(narrowed.length === 0 ? [] : [html`<p>${site.about.narrowed(narrowed.join(", "))}</p>`]),
    html`<p>${site.about.rule}</p>`,
    ...(withoutPages ? [html`<p>${site.about.withheld}</p>`] : []),
    html`<section><h2>${site.about.marks}</h2><ul class="chips">${eventStatuses.map((status) => html`<li>${statusHtml(status, making)}</li>`)}</ul>
<p><span class="flag">${site.onesided}</span></p></section>`,
  ];
  await writePage({ path: paths.about, title: site.nav.about, body, place: "about" }, making);
}

/** JSON that may stand in a script: neither tags nor line separators of JavaScript are in it. */
const scriptJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029\x7f-\x9f]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** The search, its script and its index. */
export async function writeSearch(making: Making): Promise<void> {
  const { site, found } = making;
  const body = html`<div id="search" class="search" hidden>
<label for="q">${site.searchLabel}</label><input id="q" type="search" autocomplete="off">
<ul id="found" aria-live="polite"></ul><p id="none" hidden>${site.searchNone}</p></div>
<noscript><p>${site.searchNeeds}</p></noscript>`;
  const scripts = [paths.searchIndex, paths.searchScript];
  await writePage({ path: paths.search, title: site.nav.search, body, place: "search", scripts }, making);
  await making.write(paths.searchScript, searchScript);
  await making.write(paths.searchIndex, `window.parleyIndex = ${scriptJson(found)};\n`);
}
