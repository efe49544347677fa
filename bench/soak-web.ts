// The web of `npm run bench:soak`: servers on loopback, in a process of their own, whose feeds change, fail and lie.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { numbers } from "./numbers.ts";

/** An article as it is at last; null for one that can't be had by anybody who keeps to the rules. */
export interface Truth {
  readonly address: string;
  /** Words that stand in its last version only. */
  readonly mark: string | null;
}

/** What the servers are told, and tell. */
export type Told = { readonly ask: "calm" } | { readonly ask: "truth" };
export type Answer =
  | { readonly feeds: readonly string[] }
  | { readonly truth: readonly Truth[]; readonly requests: number };

const next = numbers(20250605);
const chance = (share: number): boolean => next() < share;

const SYLLABLES = "ba de fi go lu ma ne pi ro su ta ve wi xo zu cha dre flo gri kle".split(" ");
const word = (): string =>
  Array.from(
    { length: 2 + Math.floor(next() * 2) },
    () => SYLLABLES[Math.floor(next() * SYLLABLES.length)],
  ).join("");
const sentence = (): string => `${Array.from({ length: 14 }, word).join(" ")}.`;

/** An article that a server has. */
interface Article {
  readonly n: number;
  readonly path: string;
  readonly headline: string;
  readonly body: string;
  readonly made: number;
  readonly had: boolean;
  version: number;
  changed: number;
  /** When it is edited once more, without a word in the feed; null for never. */
  quiet: number | null;
}

/** How a server misbehaves. */
type Manner = "fair" | "failing" | "lying" | "moving" | "forbidding" | "packing" | "silent" | "json";

const MANNERS: readonly Manner[] = [
  "fair",
  "failing",
  "lying",
  "moving",
  "forbidding",
  "packing",
  "silent",
  "json",
];

let calm = false;
let requests = 0;

const mark = (article: Article): string => `version${article.n}x${article.version}end`;

const pageOf = (article: Article): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${article.headline}</title></head><body>
<nav><a href="/">Front</a> ${word()} ${word()}</nav><article><h1>${article.headline}</h1>
${article.body}<p>This is ${mark(article)} of the report. ${article.headline} as told.</p></article>
<aside><ul><li><a href="/x">${sentence()}</a></li></ul></aside></body></html>`;

/** One server. */
class Site {
  readonly #manner: Manner;
  readonly #articles: Article[] = [];
  readonly #byPath = new Map<string, Article>();
  readonly #server = createServer((request, response) => this.#answer(request, response));
  origin = "";

  constructor(manner: Manner) {
    this.#manner = manner;
  }

  async listen(): Promise<string[]> {
    await new Promise<void>((done) => this.#server.listen(0, "127.0.0.1", done));
    this.origin = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    if (this.#manner === "packing") return [`${this.origin}/sitemap.xml.gz`];
    if (this.#manner === "moving") return [`${this.origin}/old-feed`];
    return [`${this.origin}/feed`];
  }

  /** A new article, now and then one that nobody can have. */
  publish(): void {
    const n = Math.floor(next() * 1e9);
    const had = this.#manner === "fair" || !chance(0.15);
    const place = had ? "a" : this.#manner === "forbidding" ? "private" : chance(0.5) ? "loop" : "huge";
    const path = `/${place}/${n}.html`;
    const headline = `${word()} ${word()} ${word()} ${word()} ${n}`;
    const body = Array.from({ length: 8 }, () => `<p>${sentence()} ${sentence()}</p>`).join("\n");
    const article: Article = {
      n,
      path,
      headline,
      body,
      made: Date.now(),
      had,
      version: 1,
      changed: Date.now(),
      quiet: this.#manner === "fair" && chance(0.3) ? Date.now() + 3000 : null,
    };
    this.#articles.push(article);
    this.#byPath.set(path, article);
  }

  /** Edits one of the last articles, which its feed tells, and those whose quiet edit is due. */
  edit(): void {
    const last = this.#articles.slice(-20);
    const one = last[Math.floor(next() * last.length)];
    if (one && chance(0.06)) {
      one.version++;
      one.changed = Date.now();
    }
    for (const article of last)
      if (article.quiet !== null && article.quiet <= Date.now()) {
        article.version++;
        article.quiet = null;
      }
  }

  truth(): Truth[] {
    return this.#articles.map((article) => ({
      address: this.origin + article.path,
      mark: article.had ? mark(article) : null,
    }));
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    requests++;
    const path = request.url ?? "/";
    if (!calm && path !== "/robots.txt" && this.#misbehaves(response)) return;
    if (path === "/robots.txt") {
      response.end(this.#manner === "forbidding" ? "User-agent: *\nDisallow: /private/\n" : "");
    } else if (path === "/old-feed") this.#redirect(response, 301, "/feed");
    else if (path === "/feed" || path === "/sitemap.xml.gz") this.#list(request, response);
    else if (path.startsWith("/loop/")) this.#redirect(response, 302, path);
    else if (path.startsWith("/huge/")) this.#huge(response);
    else if (path.startsWith("/r/")) this.#redirect(response, 302, path.replace("/r/", "/a/"));
    else this.#article(request, response, path);
  }

  /** True where the answer was spoiled. */
  #misbehaves(response: ServerResponse): boolean {
    const failing = { failing: 0.3, lying: 0.1, silent: 0.06, packing: 0.15, json: 0.1 } as Record<
      string,
      number
    >;
    if (!chance(failing[this.#manner] ?? 0)) return false;
    if (this.#manner === "silent") return true;
    const kind = Math.floor(next() * 5);
    if (this.#manner === "packing") {
      response.setHeader("Content-Encoding", "gzip");
      response.end(Buffer.concat([gzipSync(sentence()).subarray(0, 30), Buffer.from("broken")]));
    } else if (this.#manner === "lying") {
      response.setHeader("Content-Type", "text/html");
      response.end(
        "<html><body><h1>Service temporarily unavailable</h1><p>Please try again later.</p></body></html>",
      );
    } else if (kind === 0) response.destroy();
    else if (kind === 1) {
      response.writeHead(200, { "Content-Type": "text/html", "Content-Length": "9000" });
      response.write("<html><body>");
      setTimeout(() => response.destroy(), 20);
    } else if (kind === 2) {
      response.writeHead(429, { "Retry-After": "60" });
      response.end();
    } else {
      response.writeHead(500);
      response.end("fault");
    }
    return true;
  }

  #redirect(response: ServerResponse, status: number, to: string): void {
    response.writeHead(status, { Location: to });
    response.end();
  }

  /** A page above the limit, that begins as an article does. */
  #huge(response: ServerResponse): void {
    response.writeHead(200, { "Content-Type": "text/html" });
    const piece = `<p>${sentence().repeat(500)}</p>`;
    let left = 12_000_000;
    const more = (): void => {
      while (left > 0) {
        left -= piece.length;
        if (!response.write(piece)) return void response.once("drain", more);
      }
      response.end();
    };
    more();
  }

  #list(request: IncomingMessage, response: ServerResponse): void {
    const last = this.#articles.slice(-40);
    const changed = (article: Article): string => new Date(article.changed).toISOString();
    // A list that changed has another tag; a liar's is always new.
    const tag = `"${last
      .map(({ n, version }) => `${n}.${version}`)
      .join("-")
      .slice(-120)}${last.length}"`;
    const told = this.#manner === "lying" ? `"${next()}"` : tag;
    if (request.headers["if-none-match"] === told) {
      response.writeHead(304);
      response.end();
      return;
    }
    response.setHeader("ETag", told);
    response.setHeader("Content-Type", this.#manner === "lying" ? "text/html" : "application/xml");
    response.end(this.#written(last, changed));
  }

  #written(last: readonly Article[], changed: (article: Article) => string): string | Buffer {
    const linkOf = ({ path }: Article): string =>
      this.#manner === "moving" ? path.replace("/a/", "/r/") : `${path}?utm_source=feed`;
    if (this.#manner === "packing") {
      const urls = last.map(
        (article) =>
          `<url><loc>${this.origin}${article.path}</loc><lastmod>${changed(article)}</lastmod></url>`,
      );
      return gzipSync(`<?xml version="1.0"?><urlset>${urls.join("")}</urlset>`);
    }
    if (this.#manner === "json") {
      const items = last.map((article) => ({
        id: article.path,
        url: this.origin + linkOf(article),
        title: article.headline,
        date_modified: changed(article),
      }));
      return JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title: "Soak", items });
    }
    const items = last.map(
      (article) =>
        `<item><title>${article.headline}</title><link>${linkOf(article)}</link><atom:updated>${changed(article)}</atom:updated></item>`,
    );
    return `<?xml version="1.0"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Soak</title>${items.join("")}</channel></rss>`;
  }

  #article(request: IncomingMessage, response: ServerResponse, path: string): void {
    const article = this.#byPath.get(path.split("?")[0] ?? "");
    if (!article) {
      response.writeHead(404);
      response.end();
      return;
    }
    // One liar's tags never change, the other's always do.
    const tag =
      this.#manner === "json" ? '"same"' : this.#manner === "lying" ? `"${next()}"` : `"${article.version}"`;
    if (request.headers["if-none-match"] === tag) {
      response.writeHead(304);
      response.end();
      return;
    }
    response.setHeader("ETag", tag);
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(pageOf(article));
  }
}

/** Runs the servers of the process that is asked for them, until that one ends. */
export async function serveWeb(newArticleEvery: number): Promise<void> {
  const sites = MANNERS.map((manner) => new Site(manner));
  const feeds: string[] = [];
  for (const site of sites) feeds.push(...(await site.listen()));
  for (const site of sites) for (let n = 0; n < 5; n++) site.publish();
  const timer = setInterval(() => {
    sites[Math.floor(next() * sites.length)]?.publish();
    for (const site of sites) site.edit();
  }, newArticleEvery);
  process.on("message", ({ ask }: Told) => {
    if (ask === "calm") {
      clearInterval(timer);
      calm = true;
      // What was to be edited without a word stays as it is.
      return;
    }
    const answer: Answer = { truth: sites.flatMap((site) => site.truth()), requests };
    process.send?.(answer);
  });
  process.on("disconnect", () => process.exit(0));
  const ready: Answer = { feeds };
  process.send?.(ready);
}
