import { html } from "hono/html";
import { oneLine } from "../cite/plain.ts";
import type { Html, Making } from "./context.ts";
import { from, paths } from "./paths.ts";

/** A page of the site before it is framed. */
export interface SitePage {
  readonly path: string;
  readonly title: string;
  readonly body: Html | readonly Html[];
  /** The place in the navigation that it belongs to. */
  readonly place: keyof Making["site"]["nav"];
  /** Only the search runs a script. */
  readonly scripts?: readonly string[];
}

/** A folder opened from a disk has no origin, so that 'self' alone would keep its own style sheet out. */
const OWN = "'self' file:";

const policyFor = (scripts: readonly string[]): string =>
  [
    "default-src 'none'",
    `style-src ${OWN}`,
    ...(scripts.length > 0 ? [`script-src ${OWN}`] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

const places = (): Record<SitePage["place"], string> => ({
  timeline: paths.index,
  actors: paths.actors,
  statements: paths.statements(1),
  undertakings: paths.undertakings(1),
  positions: paths.positions,
  open: paths.open,
  pages: paths.pages(1),
  search: paths.search,
  about: paths.about,
});

function navigation({ path, place }: SitePage, { site }: Making): Html {
  const links = Object.entries(places()).map(
    ([name, to]) =>
      html`<a href="${from(path, to)}"${name === place ? html` aria-current="true"` : ""}>${site.nav[name as SitePage["place"]]}</a>`,
  );
  return html`<nav>${links}</nav>`;
}

/** Puts a page into the frame of the site and writes it. */
export async function writePage(page: SitePage, making: Making): Promise<void> {
  const { path, title, body, scripts = [] } = page;
  const tags = scripts.map((script) => html`<script defer src="${from(path, script)}"></script>`);
  const text = html`<!doctype html>
<html lang="${making.words.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policyFor(scripts)}">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${oneLine(title)}</title>
<link rel="stylesheet" href="${from(path, paths.style)}">
${tags}
</head>
<body>
<a class="skip" href="#main">${making.site.skip}</a>
<header><a class="home" href="${from(path, paths.index)}">Parley</a>${navigation(page, making)}</header>
<main id="main">
<h1>${oneLine(title)}</h1>
${body}
</main>
</body>
</html>
`;
  await making.write(path, String(await text));
}

/** A link, or the bare text where it leads nowhere. */
export const linkTo = (file: string, to: string | null, text: string): Html =>
  to === null ? html`<span>${text}</span>` : html`<a href="${from(file, to)}">${text}</a>`;

/** Pieces with commas between them. */
export const listed = (pieces: readonly Html[]): Html =>
  html`${pieces.map((piece, k) => (k === 0 ? piece : html`, ${piece}`))}`;

/** Links to the sheets before and behind one of a long list. */
export function sheets(n: number, all: number, path: (n: number) => string, { site }: Making): Html {
  if (all < 2) return html``;
  const file = path(n);
  return html`<p class="sheets">${n > 1 ? linkTo(file, path(n - 1), `← ${site.previous}`) : ""}
<span>${site.of(n, all)}</span>
${n < all ? linkTo(file, path(n + 1), `${site.next} →`) : ""}</p>`;
}
