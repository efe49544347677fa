import { existsSync, readdirSync } from "node:fs";
import { parseHTML } from "linkedom";
import { beforeAll, describe, expect, it } from "vitest";
import { navigation } from "../../scripts/site/nav.ts";
import { sitePages } from "../../scripts/site/pages.ts";
import { routePage } from "../../scripts/site/routes.ts";
import { type SitePage, siteHtml } from "../../scripts/site/shell.ts";
import { commands } from "../../src/cli/registry.ts";
import { openApiDocument } from "../../src/serve/openapi.ts";
import { operationsOf } from "../../src/serve/reference/operation.ts";

const root = new URL("../../", import.meta.url);

interface Made {
  readonly page: SitePage;
  readonly ids: ReadonlySet<string>;
  readonly links: readonly string[];
  readonly images: readonly string[];
  readonly headings: number;
}

async function madeOf(page: SitePage): Promise<Made> {
  const { document } = parseHTML(await siteHtml(page));
  const all = (selector: string, name: string): string[] =>
    [...document.querySelectorAll(selector)].map((element) => element.getAttribute(name) ?? "");
  return {
    page,
    ids: new Set(all("[id]", "id")),
    links: all("a[href]", "href"),
    images: all("img", "src"),
    headings: document.querySelectorAll("h1").length,
  };
}

/** A link that leads out of the site: to the web, or to a file of the repository. */
const isInside = (href: string): boolean => !/^(?:https?:|mailto:|\.\.\/)/.test(href);

describe("the documentation site", () => {
  let pages: ReadonlyMap<string, Made>;

  beforeAll(async () => {
    const made = await Promise.all((await sitePages()).map(madeOf));
    pages = new Map(made.map((each) => [each.page.name, each]));
  });

  it("holds every page of docs/, and every page of the navigation", () => {
    const written = readdirSync(new URL("docs/", root)).filter((name) => name.endsWith(".md"));
    const names = navigation.flatMap((group) => group.pages.map((page) => page.name));
    expect(names.filter((name) => !pages.has(name))).toEqual([]);
    expect(written.filter((name) => !names.includes(name.replace(/\.md$/, "")))).toEqual([]);
  });

  it("has a page for every command", () => {
    expect(commands.map(({ name }) => `command-${name}`).filter((name) => !pages.has(name))).toEqual([]);
  });

  it("has a page for every route", () => {
    const routes = operationsOf(openApiDocument()).map(routePage);
    expect(routes.length).toBeGreaterThan(20);
    expect(routes.filter((name) => !pages.has(name))).toEqual([]);
  });

  it("has one main heading on each page", () => {
    expect([...pages.values()].filter(({ headings }) => headings !== 1).map(({ page }) => page.name)).toEqual(
      [],
    );
  });

  it("has no link that leads nowhere", () => {
    const leads = (from: Made, href: string): boolean => {
      const [path = "", id] = href.split("#");
      const target = path === "" ? from : pages.get(path.replace(/\.html$/, ""));
      return target !== undefined && (id === undefined || target.ids.has(decodeURIComponent(id)));
    };
    const dead = [...pages.values()].flatMap((made) =>
      made.links
        .filter((href) => isInside(href) && !leads(made, href))
        .map((href) => `${made.page.name}: ${href}`),
    );
    expect(dead).toEqual([]);
  });

  it("shows only pictures that are there", () => {
    const missing = [...pages.values()]
      .flatMap(({ images }) => images)
      .filter((path) => !existsSync(new URL(`docs/${path}`, root)));
    expect(missing).toEqual([]);
  });
});
