import { Hono } from "hono";
import { etagOf, isKnown } from "../api/etag.ts";
import type { OpenApiDocument } from "../openapi.ts";
import { referencePage } from "./page.ts";
import { referenceStyle } from "./style.ts";

interface Text {
  readonly type: string;
  readonly text: string;
}

const filesOf = (document: OpenApiDocument): ReadonlyMap<string, Text> =>
  new Map([
    ["/api/", { type: "text/html; charset=utf-8", text: String(referencePage(document)) }],
    ["/api/openapi.json", { type: "application/json", text: `${JSON.stringify(document, null, 2)}\n` }],
    ["/api/reference.css", { type: "text/css; charset=utf-8", text: referenceStyle }],
  ]);

/**
 * The description of the API: as `openapi.json`, and as a page to browse, which needs no script. Open to everybody.
 * @param describe called when the description is first asked for
 */
export function referenceRoutes(describe: () => OpenApiDocument): Hono {
  let files: ReadonlyMap<string, Text> | null = null;
  const routes = new Hono();
  routes.get("/api", (context) => context.redirect("/api/", 308));
  for (const path of ["/api/", "/api/openapi.json", "/api/reference.css"]) {
    routes.get(path, (context) => {
      files ??= filesOf(describe());
      const { type, text } = files.get(path) ?? { type: "text/plain", text: "" };
      const headers = { "Content-Type": type, ETag: etagOf([text]) };
      if (isKnown(headers.ETag, context.req.header("if-none-match"))) return context.body(null, 304, headers);
      return context.body(text, 200, headers);
    });
  }
  return routes;
}
