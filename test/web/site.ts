import { mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { build } from "vite";
import { createApp } from "../../src/serve/app.ts";
import { listen } from "../../src/serve/listen.ts";
import type { RecordService } from "../../src/store/service.ts";
import { chromiumPath, launchChromium } from "./browser.ts";

/** The web app, freshly built and served over records made for tests, and a browser to look at it. */
export interface Site {
  readonly browser: Browser;
  /** Serves a record; the address. */
  serve(service: RecordService): Promise<string>;
  /** Opens a view. Errors on the console, uncaught ones and failed requests are gathered in `errors`. */
  open(url: string, options?: BrowserContextOptions): Promise<{ page: Page; errors: string[] }>;
  close(): Promise<void>;
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

/** Builds the app and starts the browser. Call only when `canBrowse()`. */
export async function openSite(): Promise<Site> {
  const webDirectory = await buildApp();
  const browser = await launchChromium(chromiumPath() ?? "");
  const closers: (() => void)[] = [];
  return {
    browser,
    serve: async (service) => {
      const app = createApp(service, { token: "t", webDirectory });
      const { server } = await listen(app, "127.0.0.1", 0);
      closers.push(() => {
        server.close();
        server.closeAllConnections();
      });
      const { port } = server.address() as AddressInfo;
      return `http://127.0.0.1:${port}`;
    },
    open: async (url, options = {}) => {
      const context = await browser.newContext({
        locale: "vi-VN",
        viewport: { width: 1440, height: 900 },
        ...options,
      });
      const page = await context.newPage();
      const errors = gather(page);
      await page.goto(url);
      await page.locator("main h1, main .empty").first().waitFor();
      return { page, errors };
    },
    close: async () => {
      await browser.close();
      for (const close of closers) close();
      rmSync(webDirectory, { recursive: true });
    },
  };
}
