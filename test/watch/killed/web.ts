import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";
import { articlePage, rss } from "../fake-web.ts";

/** Sites on hosts of their own, whose articles stand in one version at a time. */
export interface Sites {
  /** The addresses of their feeds, and of all their articles. */
  readonly feeds: readonly string[];
  readonly articles: readonly string[];
  /** Which version they stand in; set to change them all. */
  version: number;
  /** Resolves when so many further articles were asked for: at the request, or some milliseconds behind the answer. */
  afterArticles(count: number, behind: number | "at the request"): Promise<void>;
  close(): Promise<void>;
}

/** By which a version of an article is known. */
export const markOf = (version: number): string => `This is version ${version} of the report.`;

const DAY = 24 * 3600_000;

/** When a version was changed, as its feed tells. */
const changed = (version: number): string => new Date(Date.UTC(2025, 5, 5) + version * DAY).toISOString();

const articlePath = /^\/a\/(\d+)$/u;

function answer(path: string, perSite: number, version: number): { type: string; body: string } | null {
  const [, n] = articlePath.exec(path) ?? [];
  if (n !== undefined)
    return { type: "text/html; charset=utf-8", body: articlePage(Number(n), { text: markOf(version) }) };
  const items = Array.from({ length: perSite }, (_, k) => ({ link: `/a/${k}`, updated: changed(version) }));
  return path === "/feed" ? { type: "application/rss+xml", body: rss(items) } : null;
}

/** Sends an answer, or that nothing changed, as servers do. */
function send(
  request: IncomingMessage,
  response: ServerResponse,
  found: { type: string; body: string } | null,
): void {
  if (found === null) {
    response.writeHead(404).end();
    return;
  }
  const etag = `"${createHash("sha256").update(found.body).digest("hex").slice(0, 16)}"`;
  response.setHeader("ETag", etag);
  response.setHeader("Content-Type", found.type);
  const same = request.headers["if-none-match"] === etag;
  response.writeHead(same ? 304 : 200).end(same ? undefined : found.body);
}

const listening = async (server: Server, host: string): Promise<string> => {
  await new Promise<void>((done) => server.listen(0, host, done));
  return `http://${host}:${(server.address() as AddressInfo).port}`;
};

/** Starts sites on loopback addresses, 127.0.0.1 and those behind it: each is a host that is asked by itself. */
export async function startSites(count: number, perSite: number): Promise<Sites> {
  const waiting: { left: number; readonly behind: number | "at the request"; readonly done: () => void }[] =
    [];
  const tell = (moment: "request" | "answer"): void => {
    for (const each of waiting) {
      const isAtRequest = each.behind === "at the request";
      if (isAtRequest !== (moment === "request") || each.left <= 0) continue;
      each.left--;
      if (each.left === 0) setTimeout(isAtRequest ? 0 : Number(each.behind)).then(each.done);
    }
  };
  const servers = Array.from({ length: count }, () =>
    createServer((request, response) => {
      const path = request.url ?? "";
      if (articlePath.test(path)) {
        tell("request");
        response.on("finish", () => tell("answer"));
      }
      send(request, response, answer(path, perSite, sites.version));
    }),
  );
  const origins = await Promise.all(servers.map((server, k) => listening(server, `127.0.0.${k + 1}`)));
  const sites: Sites = {
    feeds: origins.map((origin) => `${origin}/feed`),
    articles: origins.flatMap((origin) => Array.from({ length: perSite }, (_, k) => `${origin}/a/${k}`)),
    version: 1,
    afterArticles: (left, behind) => new Promise((done) => waiting.push({ left, behind, done })),
    close: async () => {
      for (const server of servers) server.closeAllConnections();
      await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
    },
  };
  return sites;
}
