import { existsSync, readFileSync } from "node:fs";
import { html } from "hono/html";
import { commands } from "../../src/cli/registry.ts";
import { commandHtml, commandPage, commandsHtml } from "./commands.ts";
import { contractHtml, objects } from "./contract.ts";
import { htmlOf, partsOf } from "./markdown.ts";
import { navigation } from "./nav.ts";
import { routePages } from "./routes.ts";
import type { SitePage } from "./shell.ts";

const docs = new URL("../../docs/", import.meta.url);

async function commandPages(): Promise<SitePage[]> {
  const list = { name: "commands", part: "commands", title: "Commands", parts: [] };
  const single = commands.map(async (command) => ({
    name: commandPage(command.name),
    part: "commands",
    title: `parley ${command.name}`,
    body: String(await commandHtml(command)),
    parts: [],
  }));
  return [{ ...list, body: String(await commandsHtml(commands)) }, ...(await Promise.all(single))];
}

async function contractPage(): Promise<SitePage> {
  const parts = objects.map(({ name }) => ({ id: name.toLowerCase(), title: name }));
  const about = { name: "contract", part: "contract", title: "JSON objects", parts };
  return { ...about, body: String(await contractHtml()) };
}

/** A page of docs/ as it is written there. */
function writtenPage(name: string, title: string): SitePage {
  const markdown = readFileSync(new URL(`${name}.md`, docs), "utf8");
  return { name, part: name, title, body: htmlOf(markdown), parts: partsOf(markdown) };
}

async function homePage(): Promise<SitePage> {
  const groups = navigation.map(
    ({ title, pages }) => html`<h2>${title}</h2>
<ul>${pages.map((page) => html`<li><a href="${page.name}.html">${page.title}</a></li>\n`)}</ul>`,
  );
  const body = html`<h1>Parley</h1>
<p>Parley reads the news about a negotiation and keeps its record: who contacted whom, when, where and through which channel;
what was offered, demanded and promised, on what condition, and what became of it; who said so, and who confirms it. Every
line of the record leads back to the sentences that it rests on.</p>
${groups}`;
  return { name: "index", part: "", title: "Documentation", body: String(await body), parts: [] };
}

const made: Readonly<Record<string, () => Promise<SitePage[]>>> = {
  commands: commandPages,
  routes: routePages,
  contract: async () => [await contractPage()],
};

/** All pages of the site: those of docs/, and those that are made from the sources. */
export async function sitePages(): Promise<SitePage[]> {
  const pages = [await homePage()];
  for (const { name, title } of navigation.flatMap((group) => group.pages)) {
    const make = made[name];
    if (make) pages.push(...(await make()));
    else if (existsSync(new URL(`${name}.md`, docs))) pages.push(writtenPage(name, title));
  }
  return pages;
}
