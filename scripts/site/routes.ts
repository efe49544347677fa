import { html } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";
import { type OpenApiDocument, openApiDocument } from "../../src/serve/openapi.ts";
import { type Described, operationHtml, operationsOf } from "../../src/serve/reference/operation.ts";
import type { SitePage } from "./shell.ts";

type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** The name of a route's page on the site. */
export const routePage = ({ operationId }: Pick<Described, "operationId">): string => `route-${operationId}`;

const heading = ({ method, path }: Described): string => `${method.toUpperCase()} ${path}`;

/** Schemas stand on a page of their own, each under its name. */
const schemaLink = (name: string): string => `schemas.html#${name}`;

const page = async (name: string, title: string, body: Html): Promise<SitePage> => ({
  name,
  part: "routes",
  title,
  body: String(await body),
  parts: [],
});

const routeHtml = (operation: Described): Html => html`<h1><code>${heading(operation)}</code></h1>
${operationHtml(operation, schemaLink)}`;

const listHtml = (document: OpenApiDocument, operations: readonly Described[]): Html =>
  html`<h1>HTTP routes</h1>
<p>${String(document.info.description)} A serving process describes them itself, at <code>/api/</code> and, for programs,
at <code>/api/openapi.json</code>.</p>
${document.tags.map(({ name, description }) => {
  const some = operations.filter(({ tags }) => tags.includes(name));
  return html`<h2>${name.slice(0, 1).toUpperCase()}${name.slice(1)}</h2>
<p>${description}</p>
<dl class="list">${some.map(
    (operation) =>
      html`<dt><a href="${routePage(operation)}.html"><code>${heading(operation)}</code></a></dt><dd>${operation.summary}</dd>\n`,
  )}</dl>`;
})}`;

const schemasHtml = ({ components }: OpenApiDocument): Html => html`<h1>Schemas of the HTTP API</h1>
${Object.entries(components.schemas).map(
  ([name, schema]) => html`<h2 id="${name}">${name}</h2>
<pre tabindex="0"><code>${JSON.stringify(schema, null, 2)}</code></pre>`,
)}`;

/** The list of all routes, a page for each, and their schemas. */
export async function routePages(): Promise<SitePage[]> {
  const document = openApiDocument();
  const operations = operationsOf(document);
  return Promise.all([
    page("routes", "HTTP routes", listHtml(document, operations)),
    page("schemas", "Schemas", schemasHtml(document)),
    ...operations.map((operation) => page(routePage(operation), heading(operation), routeHtml(operation))),
  ]);
}
