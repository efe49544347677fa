import { html } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";
import type { JsonSchema, OpenApiDocument, Operation, Parameter } from "../openapi.ts";

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** An operation with where it is asked. */
export interface Described extends Operation {
  readonly method: string;
  readonly path: string;
}

const nameOf = (ref: unknown): string => String(ref).split("/").at(-1) ?? "";

/** A schema in a few words: its name, its choices, its type. */
function brief(schema: JsonSchema): string {
  if (schema.$ref !== undefined) return nameOf(schema.$ref);
  if (schema.type === "array") return `${brief((schema.items ?? {}) as JsonSchema)}[]`;
  if (Array.isArray(schema.enum)) return schema.enum.join(" | ");
  if (schema.const !== undefined) return String(schema.const);
  return [schema.type, schema.format].filter(Boolean).join(", ") || "any";
}

/** The address at which a schema is described, by its name. */
type SchemaLink = (name: string) => string;

const linked = (schema: JsonSchema, link: SchemaLink): Html => {
  const inner = schema.type === "array" ? (schema.items as JsonSchema) : schema;
  const text = brief(schema);
  return inner.$ref === undefined
    ? html`<code>${text}</code>`
    : html`<a href="${link(nameOf(inner.$ref))}"><code>${text}</code></a>`;
};

const parameterRow = ({ name, in: place, required, description, schema }: Parameter): Html => html`<tr>
  <th scope="row"><code>${name}</code>${required ? html` <em>required</em>` : ""}</th>
  <td>${place}</td><td><code>${brief(schema)}</code></td><td>${prose(description)}</td></tr>`;

const parameters = ({ parameters: all }: Described): Html | string =>
  all.length === 0
    ? ""
    : html`<div class="wide"><table><caption>Parameters</caption><thead><tr><th scope="col">name</th>
<th scope="col">in</th><th scope="col">value</th><th scope="col">meaning</th></tr></thead>
<tbody>${all.map(parameterRow)}</tbody></table></div>`;

const shellQuoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** The request as a line for a shell; `$TOKEN` where a token is needed on this machine too. */
function curlLine({ method, requestBody, ...operation }: Described): string {
  const token = ["write", "admin"].includes(operation["x-scope"]);
  const example = requestBody?.content["application/json"]?.example;
  return [
    "curl",
    ...(method === "get" ? [] : ["-X", method.toUpperCase()]),
    ...(token ? ['-H "Authorization: Bearer $TOKEN"'] : []),
    ...(example === undefined
      ? []
      : ["-H 'Content-Type: application/json'", "-d", shellQuoted(JSON.stringify(example))]),
    shellQuoted(`http://127.0.0.1:4680${operation["x-example"]}`),
  ].join(" ");
}

const answers = (
  { responses }: Described,
  link: SchemaLink,
): Html => html`<div class="wide"><table><caption>Answers</caption><thead>
<tr><th scope="col">status</th><th scope="col">body</th><th scope="col">meaning</th></tr></thead><tbody>${Object.entries(
  responses,
).map(
  ([status, { description, content = {} }]) =>
    html`<tr><th scope="row">${status}</th><td>${Object.entries(content).map(
      ([media, { schema = {} }]) => html`<div><code>${media}</code> ${linked(schema, link)}</div>`,
    )}</td><td>${prose(description)}</td></tr>`,
)}</tbody></table></div>`;

const scopes = {
  open: "Needs no token.",
  read: "Needs no token on this machine; from others, any token.",
  write: "Needs a token of scope write or admin.",
  admin: "Needs the record's own token, or one of scope admin.",
} as const;

const bodyLine = ({ requestBody }: Described, link: SchemaLink): Html | string => {
  const schema = requestBody?.content["application/json"]?.schema;
  return schema ? html`<p>Body: <code>application/json</code> ${linked(schema, link)}</p>` : "";
};

/** Text in which code stands between backticks. */
export const prose = (text: string): Html[] =>
  text.split("`").map((part, n) => (n % 2 === 1 ? html`<code>${part}</code>` : html`${part}`));

/** What an operation is for, who may ask it, and a line to try. */
export const operationHead = (operation: Described): Html => html`<p class="summary">${operation.summary}.</p>
${operation.description ? html`<p>${prose(operation.description)}</p>` : ""}
<p class="scope">${scopes[operation["x-scope"]]}</p>
<pre tabindex="0"><code>${curlLine(operation)}</code></pre>`;

/** Its parameters, body and answers. `link`: where a schema is described. */
export const operationDetails = (operation: Described, link: SchemaLink): Html =>
  html`${parameters(operation)}${bodyLine(operation, link)}${answers(operation, link)}`;

/** All of an operation, below a heading of one's own. `link`: where a schema is described. */
export const operationHtml = (operation: Described, link: SchemaLink): Html =>
  html`${operationHead(operation)}${operationDetails(operation, link)}`;

/** The operations of a description, in its order. */
export const operationsOf = (document: OpenApiDocument): Described[] =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ ...operation, method, path })),
  );
