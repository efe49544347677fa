import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { chromiumPath, launchChromium } from "../test/web/browser.ts";

/** One picture: which view, how large, in which light. */
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

interface Outline {
  readonly id: string;
  readonly independent: number;
}

interface Entry {
  readonly reports: readonly { page: string; evidence: readonly { start: number; end: number }[] }[];
}

interface Keyed {
  readonly key: string;
}

async function asked<T>(url: string, path: string): Promise<T> {
  const response = await fetch(new URL(path, url));
  if (!response.ok) throw new Error(`${path} answered ${response.status}.`);
  return (await response.json()) as T;
}

const first = <T>(list: readonly T[], what: string): T => {
  const [item] = list;
  if (item === undefined)
    throw new Error(`The record at this address has no ${what}; there is nothing to show.`);
  return item;
};

/** The paths of the views by name; those of one thing lead to the best attested contact and to what stands first. */
async function paths(url: string): Promise<Record<string, string>> {
  const outline = await asked<Outline[]>(url, "/api/outline");
  const best = first(
    outline.sort((a, b) => b.independent - a.independent),
    "contacts",
  );
  const { reports } = await asked<Entry>(url, `/api/entries/${best.id}`);
  const report = first(reports, "reports");
  const { start, end } = first(report.evidence, "sentences");
  const actor = first(await asked<{ id: string }[]>(url, "/api/actors"), "actors");
  const statement = first(await asked<Keyed[]>(url, "/api/statements?limit=1"), "statements");
  const undertaking = first(await asked<Keyed[]>(url, "/api/undertakings?limit=1"), "undertakings");
  return {
    timeline: "/",
    entry: `/entries/${best.id}`,
    page: `/pages/${encodeURIComponent(report.page)}?at=${start}-${end}`,
    actors: "/actors",
    actor: `/actors/${encodeURIComponent(actor.id)}`,
    statements: "/statements",
    statement: `/statements/${encodeURIComponent(statement.key)}`,
    undertakings: "/undertakings",
    undertaking: `/undertakings/${encodeURIComponent(undertaking.key)}`,
    positions: "/positions",
    work: "/work",
    changes: "/changes?since=1d",
    decisions: "/decisions",
    brief: "/brief",
    pages: "/pages",
    sources: "/sources",
    followed: "/followed",
    add: "/add",
    search: `/search?q=${encodeURIComponent("đàm phán")}`,
  };
}

/** The pictures that the docs show. */
function docs(path: Readonly<Record<string, string>>): Shot[] {
  const at = (name: string): string => path[name] ?? "/";
  const views = ["timeline", "entry", "page", "actor", "undertakings", "positions", "work", "brief", "add"];
  return [
    ...views.map((name) => ({ ...wide, name, path: at(name) })),
    { ...wide, name: "timeline-dark", path: "/", theme: "dark" },
    { ...wide, name: "timeline-en", path: "/", locale: "en-GB" },
    { ...phone, name: "timeline-phone", path: "/" },
    { ...phone, name: "page-phone-dark", path: at("page"), theme: "dark" },
  ];
}

/** Every view, wide and on a phone, in both lights: to be looked at. */
const all = (path: Readonly<Record<string, string>>): Shot[] =>
  Object.entries(path).flatMap(([name, address]) =>
    [wide, phone].flatMap((size) =>
      (["light", "dark"] as const).map((theme) => ({
        ...size,
        theme,
        name: `${name}-${size.width}-${theme}`,
        path: address,
      })),
    ),
  );

/** Waits until the view shows all that it asked for. */
async function shown(page: Page): Promise<void> {
  await page.locator("main h1, main .empty").first().waitFor();
  for (let calm = 0; calm < 3; calm++) {
    await page.waitForFunction(() => document.querySelector("main [aria-busy=true]") === null);
    await page.waitForTimeout(200);
  }
}

async function take(browser: Browser, url: string, shot: Shot, folder: string): Promise<void> {
  const { name, path, width, height, theme, locale } = shot;
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: theme, locale });
  const page = await context.newPage();
  await page.goto(new URL(path, url).href);
  await shown(page);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await context.close();
}

/**
 * Takes pictures of a record that is being served: `tsx scripts/screenshots.ts URL [FOLDER [all]]`. Without `all` those
 * of the docs; with it every view at both sizes in both lights.
 */
async function main(url: string, folder: string, which: string): Promise<void> {
  const program = chromiumPath();
  if (program === null) throw new Error("Chromium is missing. Install it, or set CHROMIUM to its path.");
  await mkdir(folder, { recursive: true });
  const path = await paths(url);
  const browser = await launchChromium(program);
  try {
    for (const shot of which === "all" ? all(path) : docs(path)) await take(browser, url, shot, folder);
  } finally {
    await browser.close();
  }
}

const [url = "http://127.0.0.1:4680/", folder = "docs/images", which = "docs"] = process.argv.slice(2);
await main(url, folder, which);
