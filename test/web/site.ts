import { mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Hono } from "hono";
import type { Browser, BrowserContextOptions, Page, Request } from "playwright-core";
import { build } from "vite";
import type { FetchOptions } from "../../src/fetch/types.ts";
import { createApp } from "../../src/serve/app.ts";
import { listen } from "../../src/serve/listen.ts";
import type { RecordService } from "../../src/store/service.ts";
import { chromiumPath, launchChromium } from "./browser.ts";

/** The web app, freshly built and served over records made for tests, and a browser to look at it. */
export interface Site {
  readonly browser: Browser;
  /** Serves a record; the address. Its token is `token`. `web`: how it fetches pages. */
  serve(service: RecordService, web?: FetchOptions): Promise<string>;
  /** Ends the server at an address, its connections cut; the function that is returned starts it there again. */
  stop(url: string): Promise<() => Promise<void>>;
  /** The folder of the built app. */
  readonly webDirectory: string;
  /**
   * Opens a view in a window of its own. Errors on the console, uncaught ones and failed requests are gathered in
   * `errors`. With `writing` the window has the record's token and may write.
   */
  open(url: string, options?: OpenOptions): Promise<{ page: Page; errors: string[] }>;
  close(): Promise<void>;
}

export interface OpenOptions extends BrowserContextOptions {
  readonly writing?: boolean;
}

/** The token of the records served here. */
export const token = "t";

/** Requests of a page that are on their way, but for the stream of events, which never ends. */
const running = new WeakMap<Page, Set<Request>>();

/** Waits until the view has all that it asked for and shows it. */
export async function settled(page: Page): Promise<void> {
  const quiet = (): boolean => (running.get(page)?.size ?? 0) === 0;
  for (let calm = 0; calm < 3; calm = quiet() ? calm + 1 : 0) {
    await page.waitForFunction(() => document.querySelector("main [aria-busy=true]") === null);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 30))));
  }
}

/** True when the browser tests can run. Says aloud when they can't, and fails in CI. */
export function canBrowse(): boolean {
  if (chromiumPath() !== null) return true;
  if (process.env.CI) throw new Error("Chromium is missing; the browser tests must run in CI.");
  console.warn(
    "Chromium is missing: the browser tests are skipped. Install it, or set CHROMIUM to its path.",
  );
  return false;
}

async function buildApp(): Promise<string> {
  const directory = mkdtempSync(join(tmpdir(), "parley-app-"));
  const configFile = fileURLToPath(new URL("../../vite.config.ts", import.meta.url));
  const root = fileURLToPath(new URL("../../web", import.meta.url));
  await build({ configFile, root, logLevel: "error", build: { outDir: directory, emptyOutDir: true } });
  return directory;
}

function watch(page: Page): void {
  const requests = new Set<Request>();
  running.set(page, requests);
  page.on("request", (request) => {
    if (new URL(request.url()).pathname !== "/api/events") requests.add(request);
  });
  for (const end of ["requestfinished", "requestfailed"] as const)
    page.on(end as "requestfinished", (request) => requests.delete(request));
}

function gather(page: Page): string[] {
  const errors: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("requestfailed", (request) => {
    if (request.failure()?.errorText !== "net::ERR_ABORTED") errors.push(`failed: ${request.url()}`);
  });
  return errors;
}

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/** Builds the app and starts the browser. Call only when `canBrowse()`. */
export async function openSite(): Promise<Site> {
  const webDirectory = await buildApp();
  const browser = await launchChromium(chromiumPath() ?? "");
  const served = new Map<string, { readonly app: Hono; server: Server }>();
  return {
    browser,
    webDirectory,
    serve: async (service, web = {}) => {
      const app = createApp(service, { token, webDirectory, web });
      const { server, port } = await listen(app, "127.0.0.1", 0);
      const url = `http://127.0.0.1:${port}`;
      served.set(url, { app, server });
      return url;
    },
    stop: async (url) => {
      const one = served.get(url);
      if (!one) throw new Error(`Nothing is served at ${url}.`);
      await closed(one.server);
      return async () => {
        one.server = (await listen(one.app, "127.0.0.1", Number(new URL(url).port))).server;
      };
    },
    open: async (url, { writing = false, ...options } = {}) => {
      const context = await browser.newContext({
        locale: "vi-VN",
        viewport: { width: 1440, height: 900 },
        ...options,
      });
      // A machine that does much else draws late; a test that waits longer than this waits for nothing.
      context.setDefaultTimeout(60_000);
      const page = await context.newPage();
      const errors = gather(page);
      watch(page);
      await page.goto(writing ? `${url}#token=${token}` : url);
      await page.locator("main h1, main .empty").first().waitFor();
      return { page, errors };
    },
    close: async () => {
      await browser.close();
      await Promise.all([...served.values()].map(({ server }) => closed(server)));
      rmSync(webDirectory, { recursive: true });
    },
  };
}
