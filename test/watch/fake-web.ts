import type { FetchAnswer, Fetcher, FetchRequest } from "../../src/fetch/index.ts";
import { FetchFailure } from "../../src/fetch/index.ts";

/** What stands at an address; a function is asked each time. */
export interface Site {
  readonly body: string | Uint8Array;
  readonly type?: string | null;
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  /** Where it leads to; `for good`: permanently. */
  readonly redirect?: { readonly to: string; readonly forGood: boolean };
  readonly status?: number;
  readonly retryAfter?: number;
  readonly error?: Error;
}

type Answer = Site | (() => Site);

/** A request that was made. */
export interface Asked {
  readonly address: string;
  readonly etag: string | null;
  readonly at: string;
}

const statusFailure = (address: string, status: number, retryAfter: number | null): FetchFailure =>
  new FetchFailure(`${address} answered ${status}.`, {
    kind: "status",
    subject: address,
    status,
    retryAfter,
  });

/** A web in memory that answers conditional requests as servers do. */
export class FakeWeb implements Fetcher {
  readonly sites = new Map<string, Answer>();
  readonly asked: Asked[] = [];
  readonly #now: () => Date;
  /** Called before each request; a test throws in it. */
  onGet: (address: string) => void = () => {};

  constructor(now: () => Date) {
    this.#now = now;
  }

  set(address: string, site: Answer): void {
    this.sites.set(address, site);
  }

  /** How often an address was asked for. */
  times(address: string): number {
    return this.asked.filter((each) => each.address === address).length;
  }

  async get(address: string, asked: FetchRequest = {}): Promise<FetchAnswer> {
    this.asked.push({ address, etag: asked.etag ?? null, at: this.#now().toISOString() });
    this.onGet(address);
    return this.#answer(address, asked, true, 0);
  }

  async close(): Promise<void> {}

  #answer(address: string, asked: FetchRequest, forGood: boolean, hops: number): FetchAnswer {
    const known = this.sites.get(address);
    if (!known) throw statusFailure(address, 404, null);
    const site = typeof known === "function" ? known() : known;
    if (site.error) throw site.error;
    if (site.redirect && hops < 5)
      return this.#answer(site.redirect.to, asked, forGood && site.redirect.forGood, hops + 1);
    const { status = 200, etag = null, lastModified = null } = site;
    if (status !== 200) throw statusFailure(address, status, site.retryAfter ?? null);
    const same =
      (etag !== null && etag === asked.etag) ||
      (lastModified !== null && lastModified === asked.lastModified && !asked.etag);
    const body = typeof site.body === "string" ? new TextEncoder().encode(site.body) : site.body;
    return {
      address,
      moved: hops > 0 && forGood ? address : null,
      status: same ? 304 : 200,
      headers: new Map(),
      mediaType: site.type === undefined ? "text/html" : site.type,
      charset: null,
      etag,
      lastModified,
      retryAfter: null,
      fetched: this.#now().toISOString(),
      body: same ? null : body,
    };
  }
}

const sentences = (n: number): string =>
  Array.from(
    { length: 12 },
    (_, k) =>
      `<p>The delegations of round ${n} met in hall ${k + 1} and spoke at length about the crossing, the prisoners and the ports of the coast.</p>`,
  ).join("\n");

/** An article page: headline, text and furniture, each of which may change. */
export const articlePage = (
  n: number,
  {
    text = "",
    furniture = "",
    canonical = "",
  }: { text?: string; furniture?: string; canonical?: string } = {},
): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Round ${n} of the talks ends</title>
${canonical === "" ? "" : `<link rel="canonical" href="${canonical}">`}
<meta property="article:published_time" content="2025-06-05T08:00:00Z"></head><body>
<nav><a href="/a">Politics</a> <a href="/b">Sport</a></nav>
<article><h1>Round ${n} of the talks ends</h1>
${sentences(n)}
${text === "" ? "" : `<p>${text}</p>`}</article>
<aside><h3>Most read</h3><ul><li><a href="/x">${furniture || "Something else"}</a></li></ul></aside></body></html>`;

/** An item of a feed. */
export interface Item {
  readonly link: string;
  readonly title?: string;
  readonly updated?: string;
  readonly content?: string;
}

/** An RSS feed. */
export const rss = (items: readonly Item[], more = ""): string =>
  `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Coast News</title>${more}${items
    .map(
      ({ link, title, updated, content }) =>
        `<item>${title ? `<title>${title}</title>` : ""}<link>${link.replaceAll("&", "&amp;")}</link>${
          updated ? `<atom:updated>${updated}</atom:updated>` : ""
        }${content ? `<content:encoded><![CDATA[${content}]]></content:encoded>` : ""}</item>`,
    )
    .join("")}</channel></rss>`;

/** A sitemap. */
export const sitemap = (entries: readonly { loc: string; lastmod?: string }[]): string =>
  `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries
    .map(
      ({ loc, lastmod }) => `<url><loc>${loc}</loc>${lastmod ? `<lastmod>${lastmod}</lastmod>` : ""}</url>`,
    )
    .join("")}</urlset>`;
