import { html, raw } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";
import { navigation } from "./nav.ts";

/** What a page of the site is made of. `part`: the page of the navigation that it belongs to. */
export interface SitePage {
  readonly name: string;
  readonly part: string;
  readonly title: string;
  /** HTML that is safe to print. */
  readonly body: string;
  readonly parts: readonly { readonly id: string; readonly title: string }[];
}

type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

const menu = (part: string): Html => html`<nav aria-label="Documentation">
<a class="brand" href="index.html">Parley</a>
${navigation.map(
  ({ title, pages }) => html`<h2>${title}</h2>
<ul>${pages.map(
    ({ name, title: label }) =>
      html`<li><a href="${name}.html"${name === part ? raw(' aria-current="page"') : ""}>${label}</a></li>\n`,
  )}</ul>`,
)}
</nav>`;

const contents = (parts: SitePage["parts"]): Html | "" =>
  parts.length < 3
    ? ""
    : html`<aside aria-label="On this page"><ul>${parts.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>\n`)}</ul></aside>`;

/** A whole page of the site. It needs no script, and opens from a file as well as from a server. */
export async function siteHtml({ part, title, body, parts }: SitePage): Promise<string> {
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Parley</title>
<link rel="stylesheet" href="style.css">
</head>
<body>
<a class="skip" href="#main">Skip to the text</a>
${menu(part)}
<main id="main" tabindex="-1">
${raw(body)}
</main>
${contents(parts)}
</body>
</html>
`;
  return String(await page);
}
