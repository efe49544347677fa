import { html } from "hono/html";
import type { JsonSchema, OpenApiDocument } from "../openapi.ts";
import {
  type Described,
  type Html,
  operationDetails,
  operationHead,
  operationsOf,
  prose,
} from "./operation.ts";

const schemaLink = (name: string): string => `#schema-${name}`;

const operationSection = (operation: Described): Html => html`<section id="${operation.operationId}">
<h3><a href="#${operation.operationId}"><code><b>${operation.method.toUpperCase()}</b> ${operation.path}</code></a></h3>
${operationHead(operation)}
<details><summary>Parameters and answers</summary>${operationDetails(operation, schemaLink)}</details></section>`;

const schemaSection = ([name, schema]: [string, JsonSchema]): Html => html`<section id="schema-${name}">
<details><summary><code>${name}</code></summary><pre tabindex="0"><code>${JSON.stringify(schema, null, 2)}</code></pre></details></section>`;

/** The description as a page: grouped, each route with a line to try, all schemas. It needs no script. */
export function referencePage(document: OpenApiDocument): Html {
  const operations = operationsOf(document);
  const groups = document.tags
    .map(({ name, description }) => ({
      name,
      description,
      some: operations.filter(({ tags }) => tags.includes(name)),
    }))
    .filter(({ some }) => some.length > 0);
  const id = (name: string): string => `tag-${name.replaceAll(" ", "-")}`;
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Parley: HTTP API</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,"><link rel="stylesheet" href="/api/reference.css"></head><body>
<header><h1>Parley: HTTP API</h1><p>${prose(String(document.info.description))}
The same for programs: <a href="/api/openapi.json">openapi.json</a> (OpenAPI 3.1). <a href="/">To the record</a>.</p></header>
<nav aria-label="Contents"><ul>${groups.map(
    ({ name, some }) =>
      html`<li><a href="#${id(name)}">${name}</a><ul>${some.map(
        ({ operationId, method, path }) =>
          html`<li><a href="#${operationId}"><code>${method.toUpperCase()} ${path}</code></a></li>`,
      )}</ul></li>`,
  )}<li><a href="#schemas">schemas</a></li></ul></nav>
<main>${groups.map(
    ({ name, description, some }) =>
      html`<h2 id="${id(name)}">${name}</h2><p>${description}</p>${some.map(operationSection)}`,
  )}
<h2 id="schemas">schemas</h2>${Object.entries(document.components.schemas).map(schemaSection)}</main></body></html>`;
}
