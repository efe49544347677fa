import { z } from "zod";
import * as reports from "../schema/brief.ts";
import * as contract from "../schema/index.ts";
import { packageVersion } from "../version.ts";
import type { AnswerForm, Route, Tag } from "./api/route.ts";
import { routes } from "./routes/index.ts";
import { PageUpload } from "./uploads.ts";
import * as wire from "./wire.ts";

/** A JSON Schema, of the 2020-12 dialect that OpenAPI 3.1 speaks. */
export type JsonSchema = Record<string, unknown>;

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query";
  readonly required: boolean;
  readonly description: string;
  readonly schema: JsonSchema;
}

type Content = Record<string, { readonly schema?: JsonSchema; readonly example?: unknown }>;

interface Answer {
  readonly description: string;
  readonly content?: Content;
  readonly headers?: Record<string, { readonly description: string; readonly schema: JsonSchema }>;
}

export interface Operation {
  readonly operationId: string;
  readonly tags: readonly Tag[];
  readonly summary: string;
  readonly description?: string;
  readonly security: readonly Record<string, readonly string[]>[];
  readonly parameters: readonly Parameter[];
  readonly requestBody?: { readonly required: true; readonly content: Content };
  readonly responses: Record<string, Answer>;
  /** A request that can be tried, below the server's address; its body is that of `requestBody`. */
  readonly "x-example": string;
  /** Which tokens open it. */
  readonly "x-scope": Route["scope"];
}

/** The description of the API: OpenAPI 3.1. */
export interface OpenApiDocument {
  readonly openapi: "3.1.1";
  readonly info: JsonSchema;
  readonly servers: readonly { readonly url: string }[];
  readonly tags: readonly { readonly name: Tag; readonly description: string }[];
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: { readonly schemas: Record<string, JsonSchema>; readonly [part: string]: unknown };
}

/** Headings of the description, in its order. */
const tags: readonly { readonly name: Tag; readonly description: string }[] = [
  { name: "record", description: "What the record tells: contacts, utterances, undertakings, what is open." },
  { name: "pages", description: "The pages that it rests on, and adding some." },
  { name: "decisions", description: "What people decided, and deciding." },
  { name: "take away", description: "Reports, citations and files to take along." },
  { name: "watching", description: "What is followed, and how fetching from it goes." },
  { name: "keeping", description: "For whoever keeps the record." },
  { name: "service", description: "About the service itself." },
];

/** Schemas that have a name in the description. */
function namedSchemas(): Map<z.ZodType, string> {
  const all = Object.entries({ ...contract, ...reports, ...wire, PageUpload });
  return new Map(all.flatMap(([name, value]) => (value instanceof z.ZodType ? [[value, name]] : [])));
}

/** Answers may get further fields; numbers as large as JavaScript holds need not be told. */
function plainer({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodTypes; jsonSchema: JsonSchema }): void {
  const { type } = zodSchema._zod.def;
  if (type === "object" && !("catchall" in zodSchema._zod.def && zodSchema._zod.def.catchall))
    delete jsonSchema.additionalProperties;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  // The calendar, as a pattern: the format says the same.
  if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
}

const reference = (name: string): string => `#/components/schemas/${name}`;

function components(named: ReadonlyMap<z.ZodType, string>): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const [schema, id] of named) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { uri: reference, override: plainer });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _dialect, $id: _id, ...schema }]) => [name, schema]),
  );
}

/** Names of the schemas to which values refer, and those to which these refer. */
function referredTo(values: readonly unknown[], all: Readonly<Record<string, JsonSchema>>): Set<string> {
  const names = new Set<string>();
  const open: unknown[] = [...values];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    for (const [, name = ""] of JSON.stringify(value).matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
      if (!names.has(name)) open.push(all[name] ?? {});
      names.add(name);
    }
  }
  return names;
}

/** A schema of its own in the description: by its name where it has one. */
function schemaOf(
  schema: z.ZodType,
  named: ReadonlyMap<z.ZodType, string>,
  io: "input" | "output",
): JsonSchema {
  const name = named.get(schema);
  if (name !== undefined) return { $ref: reference(name) };
  if (schema instanceof z.ZodArray)
    return { type: "array", items: schemaOf(schema.element as z.ZodType, named, io) };
  const { $schema: _dialect, ...plain } = z.toJSONSchema(schema, { io, override: plainer });
  return plain;
}

function queryParameters(route: Route): Parameter[] {
  return Object.entries(route.query?.shape ?? {}).map(([name, field]) => {
    const { description, ...schema } = schemaOf(field as z.ZodType, new Map(), "input");
    const required = !(field as z.ZodType).safeParse(undefined).success;
    return { name, in: "query", required, description: String(description ?? ""), schema };
  });
}

const pathParameters = (route: Route): Parameter[] =>
  Object.entries(route.params ?? {}).map(([name, description]) => ({
    name,
    in: "path",
    required: true,
    description,
    schema: { type: "string", maxLength: 500 },
  }));

const isText = (media: string): boolean => media.startsWith("text/");

const formSchema = ({ media, schema }: AnswerForm, named: ReadonlyMap<z.ZodType, string>): JsonSchema => {
  if (schema !== null) return schemaOf(schema, named, "output");
  return isText(media) ? { type: "string" } : { type: "string", format: "binary" };
};

const linkHeader = {
  Link: {
    description: 'Address of the next part of the list, `rel="next"`; absent at its end.',
    schema: { type: "string" },
  },
};

const etagHeader = {
  ETag: {
    description: "Names the answer; sent back as `If-None-Match` it spares an equal one (304).",
    schema: { type: "string" },
  },
};

/** Which errors a route can answer with, by status. */
function problems(route: Route): Record<string, string> {
  const parametered = route.query !== undefined || route.params !== undefined || route.body !== undefined;
  return {
    ...(parametered ? { 400: "A parameter is wrong, unknown or given twice, or the body is not JSON." } : {}),
    401: "A token is needed, or this one is unknown.",
    403: "The token's scope is too small, or the request comes from a page of another site.",
    ...(route.params ? { 404: "There is no such thing in the record." } : {}),
    ...(route.chosenBy ? {} : { 406: "The address has no media type that `Accept` names." }),
    ...(route.operation === "makeToken" ? { 409: "There is a token of that name." } : {}),
    ...(route.body
      ? {
          413: "The body is too large.",
          415: "The body is not said to be JSON.",
          422: "The body does not fit the schema, or can't be read.",
        }
      : {}),
    ...(route.operation === "ready" ? { 503: "Not now: `checks` says why." } : {}),
    429: "This address asks too often; `Retry-After` tells when to go on.",
  };
}

function responses(route: Route, named: ReadonlyMap<z.ZodType, string>): Record<string, Answer> {
  const isList = route.query !== undefined && "limit" in route.query.shape;
  const content = Object.fromEntries(
    route.answers.map((form) => [form.media, { schema: formSchema(form, named) }]),
  );
  const headers = { ...(isList ? linkHeader : {}), ...(route.changesWith ? etagHeader : {}) };
  const told =
    route.answers
      .map(({ what }) => what)
      .join(" ")
      .trim() || "The file.";
  const problem = { "application/problem+json": { schema: { $ref: reference("Problem") } } };
  return {
    200: { description: told, content, ...(Object.keys(headers).length > 0 ? { headers } : {}) },
    ...(route.changesWith ? { 304: { description: "The asker has this answer (`If-None-Match`)." } } : {}),
    ...Object.fromEntries(
      Object.entries(problems(route)).map(([status, description]) => [
        status,
        { description, content: problem },
      ]),
    ),
  };
}

function operation(route: Route, named: ReadonlyMap<z.ZodType, string>): Operation {
  const { body, example } = route;
  const content = body && {
    "application/json": { schema: schemaOf(body.schema, named, "output"), example: example.body },
  };
  return {
    operationId: route.operation,
    tags: [route.tag],
    summary: route.summary,
    ...(route.description ? { description: route.description } : {}),
    security: route.scope === "read" || route.scope === "open" ? [{}, { token: [] }] : [{ token: [] }],
    parameters: [...pathParameters(route), ...queryParameters(route)],
    ...(content ? { requestBody: { required: true, content } } : {}),
    responses: responses(route, named),
    "x-example": `/api${example.path}`,
    "x-scope": route.scope,
  };
}

/**
 * The description of the API, made from the routes and the schemas of the contract; the same for every record.
 * @param version that of the program
 */
export function openApiDocument(version = packageVersion()): OpenApiDocument {
  const named = namedSchemas();
  const paths: Record<string, Record<string, Operation>> = {};
  for (const route of routes)
    paths[`/api${route.path}`] = { ...paths[`/api${route.path}`], [route.method]: operation(route, named) };
  const all = components(named);
  const used = referredTo([paths], all);
  return {
    openapi: "3.1.1",
    info: {
      title: "Parley",
      version,
      description:
        "The record of a negotiation, as `parley serve` hands it out. Unknown values are null, never a guess; offsets count UTF-16 code units. Errors are problems (RFC 9457) with the codes of docs/errors.md.",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: "/" }],
    tags,
    paths,
    components: {
      schemas: Object.fromEntries(Object.entries(all).filter(([name]) => used.has(name))),
      securitySchemes: { token: { type: "http", scheme: "bearer", description: "A token of the record." } },
    },
  };
}
