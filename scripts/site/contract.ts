import { readdirSync, readFileSync } from "node:fs";
import { html, raw } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";
import { z } from "zod";
import {
  Change,
  Citation,
  Conflict,
  DecisionDraft,
  Entry,
  EntryOutline,
  Gap,
  LoggedDecision,
  Reading,
  RecordActor,
  RecordPosition,
  RecordSource,
  RecordSummary,
  RecordUndertaking,
  Unconfirmed,
  Utterance,
} from "../../src/schema/index.ts";
import { htmlOf } from "./markdown.ts";

type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** What of a JSON Schema the page shows. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

interface ObjectPage {
  readonly name: string;
  readonly schema: z.ZodType;
  /** What gives such objects. */
  readonly from: string;
}

/** The objects that commands, the HTTP API, the library and the MCP server hand out, each with what gives it. */
export const objects: readonly ObjectPage[] = [
  { name: "Reading", schema: Reading, from: "parley read --json" },
  { name: "Entry", schema: Entry, from: "parley timeline --json" },
  { name: "EntryOutline", schema: EntryOutline, from: "GET /api/outline" },
  { name: "Utterance", schema: Utterance, from: "parley statements --json" },
  { name: "RecordUndertaking", schema: RecordUndertaking, from: "parley undertakings --json" },
  { name: "RecordPosition", schema: RecordPosition, from: "parley positions --json" },
  { name: "Gap", schema: Gap, from: "parley gaps --json" },
  { name: "Conflict", schema: Conflict, from: "parley conflicts --json" },
  { name: "Unconfirmed", schema: Unconfirmed, from: "parley unconfirmed --json" },
  { name: "Change", schema: Change, from: "parley changes --json" },
  { name: "RecordSource", schema: RecordSource, from: "parley sources --json" },
  { name: "RecordActor", schema: RecordActor, from: "GET /api/actors" },
  { name: "RecordSummary", schema: RecordSummary, from: "GET /api/summary" },
  { name: "Citation", schema: Citation, from: "parley cite --json" },
  { name: "DecisionDraft", schema: DecisionDraft, from: "POST /api/decisions" },
  { name: "LoggedDecision", schema: LoggedDecision, from: "parley decisions --json" },
];

const folder = new URL("../../src/schema/", import.meta.url);

/** The comment above each exported schema: what its fields mean. */
function commentsOf(): ReadonlyMap<string, string> {
  const sources = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), "utf8"));
  const found = sources.join("\n").matchAll(/\/\*\*((?:(?!\*\/|\/\*)[\s\S])*)\*\/\nexport const (\w+)/g);
  return new Map(
    [...found].map(([, comment = "", name = ""]) => [name, comment.replace(/\n \* ?/g, " ").trim()]),
  );
}

/** `a`, `b` for what a field may hold, in words. */
function typeText(schema: Schema): string {
  const { enum: values, const: value, anyOf, oneOf, allOf, items, type, properties } = schema;
  if (value !== undefined) return JSON.stringify(value);
  if (values) return values.map((each) => JSON.stringify(each)).join(" | ");
  const union = anyOf ?? oneOf;
  if (union) return [...new Set(union.map(typeText))].join(" | ");
  if (allOf) return [...new Set(allOf.map(typeText))].join(" & ");
  if (items) return `list of ${typeText(items)}`;
  if (properties) return `{ ${Object.keys(properties).join(", ")} }`;
  return Array.isArray(type) ? type.join(" | ") : String(type ?? "anything");
}

const row = ([name, schema]: readonly [string, Schema]): Html =>
  html`<tr><td><code>${name}</code></td><td>${typeText(schema)}</td></tr>`;

const table = ({ properties = {} }: Schema): Html =>
  html`<div class="wide" tabindex="0"><table><thead><tr><th scope="col">Field</th><th scope="col">Holds</th></tr></thead><tbody>${Object.entries(properties).map(row)}</tbody></table></div>`;

/** Alternatives of a union, those that have fields of their own. */
const variants = (schema: Schema): readonly Schema[] =>
  schema.properties ? [schema] : [...(schema.oneOf ?? schema.anyOf ?? schema.allOf ?? [])].flatMap(variants);

function objectHtml({ name, schema, from }: ObjectPage, comment: string): Html {
  const described: Schema = JSON.parse(
    JSON.stringify(z.toJSONSchema(schema, { io: "output", reused: "inline", unrepresentable: "any" })),
  );
  return html`<h2 id="${name.toLowerCase()}">${name}</h2>
<p><code>${from}</code></p>
${raw(htmlOf(comment))}
${variants(described).map(table)}`;
}

/** The page of all objects that Parley hands out, made from the schemas that check them. */
export function contractHtml(): Html {
  const comments = commentsOf();
  return html`<h1>JSON objects</h1>
<p>Commands with <code>--json</code>, the HTTP API, the library and the MCP server hand out the same objects. Offsets count
UTF-16 code units of <code>page.text</code>. Unknown is <code>null</code>. Times are EDTF level 1. Fields may be added.</p>
${objects.map((object) => objectHtml(object, comments.get(object.name) ?? ""))}`;
}
