import { WebStandardStreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js";
import { Hono } from "hono";
import { z } from "zod";
import { ParleyError } from "../../errors.ts";
import { withoutConfidential } from "../../export/confidential.ts";
import { namesFrom } from "../../labels/index.ts";
import type { RecordService } from "../../store/service.ts";
import type { World } from "../../world/world.ts";
import { parsed } from "../problems.ts";
import type { AskedRecord } from "./answer.ts";
import { mcpServer } from "./server.ts";

/** Bytes of a question: the longest words that a tool takes, many times over. */
const MOST_BYTES = 256 * 1024;

const Query = z.strictObject({
  lang: z.enum(["vi", "en"]).default("vi"),
  confidential: z.enum(["true", "false"]).default("false"),
});

/** What the routes of the protocol need besides the record. */
export interface McpRouteOptions {
  readonly world: World;
  readonly version: string;
  readonly log: (error: unknown) => void;
}

/**
 * The record under the Model Context Protocol's Streamable HTTP, for mounting at /mcp: each POST is a question of its own,
 * answered as JSON, without sessions. `?lang=` names the language of answers, `?confidential=true` lets in what is kept
 * out of exports. Whom the routes are open to is for those who mount them to guard.
 */
export function mcpRoutes(service: RecordService, options: McpRouteOptions): Hono {
  const visible = withoutConfidential(service);
  const routes = new Hono();
  routes.post("/", async (context) => {
    const { lang, confidential } = parsed(Query, context.req.query());
    const shown = confidential === "true" ? service : visible;
    const base = new URL("/", context.req.url).href;
    const server = mcpServer(askedRecord(shown, base, lang, options), options.version);
    const transport = new WebStandardStreamableHTTPServerTransport({
      enableJsonResponse: true,
      maxRequestBodySize: MOST_BYTES,
    });
    await server.connect(transport);
    return transport.handleRequest(context.req.raw);
  });
  routes.all("/", (context) => {
    context.header("Allow", "POST");
    throw new ParleyError("wrong-method", "Questions of the Model Context Protocol come by POST.");
  });
  return routes;
}

const askedRecord = (
  service: RecordService,
  base: string,
  lang: "vi" | "en",
  { world, log }: McpRouteOptions,
): AskedRecord => ({
  service: async () => service,
  base,
  lang,
  names: async (language) => namesFrom(world, language),
  log,
});
