import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { chromiumPath, launchChromium } from "../test/web/browser.ts";

/** One picture for the docs: which view, how large, in which light. */
interface Shot {
  readonly name: string;
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly theme: "light" | "dark";
  readonly locale: string;
}

const wide = { width: 1440, height: 900, theme: "light", locale: "vi-VN" } as const;
const phone = { ...wide, width: 390, height: 844 } as const;

/** The entry and the place in a page that the record's best attested contact leads to. */
async function paths(url: string): Promise<{ entry: string; page: string }> {
  const response = await fetch(new URL("/api/timeline", url));
  const entries = (await response.json()) as {
    id: string;
    independent: number;
    reports: { page: string; evidence: { start: number; end: number }[] }[];
  }[];
  const [best] = entries.sort((a, b) => b.independent - a.independent);
  const report = best?.reports[0];
  const sentence = report?.evidence[0];
  if (!best || !report || !sentence)
    throw new Error("The record at this address is empty; there is nothing to show.");
  return {
    entry: `/entries/${best.id}`,
    page: `/pages/${encodeURIComponent(report.page)}?at=${sentence.start}-${sentence.end}`,
  };
}

async function shots(url: string): Promise<Shot[]> {
  const { entry, page } = await paths(url);
  return [
    { ...wide, name: "timeline", path: "/" },
    { ...wide, name: "timeline-dark", path: "/", theme: "dark" },
    { ...wide, name: "timeline-en", path: "/", locale: "en-GB" },
    { ...wide, name: "entry", path: entry },
    { ...wide, name: "page", path: page },
    { ...phone, name: "timeline-phone", path: "/" },
    { ...phone, name: "page-phone-dark", path: page, theme: "dark" },
  ];
}

async function take(browser: Browser, url: string, shot: Shot, folder: string): Promise<void> {
  const { name, path, width, height, theme, locale } = shot;
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: theme, locale });
  const page = await context.newPage();
  await page.goto(new URL(path, url).href, { waitUntil: "networkidle" });
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await context.close();
}

/** Takes the pictures of the docs off a record that is being served: `tsx scripts/screenshots.ts URL [FOLDER]`. */
async function main(url: string, folder: string): Promise<void> {
  const program = chromiumPath();
  if (program === null) throw new Error("Chromium is missing. Install it, or set CHROMIUM to its path.");
  await mkdir(folder, { recursive: true });
  const browser = await launchChromium(program);
  try {
    for (const shot of await shots(url)) await take(browser, url, shot, folder);
  } finally {
    await browser.close();
  }
}

const [url = "http://127.0.0.1:4680/", folder = "docs/images"] = process.argv.slice(2);
await main(url, folder);
