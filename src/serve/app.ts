import { Hono, type MiddlewareHandler } from "hono";
import { COMPRESSIBLE_CONTENT_TYPE_REGEX, compress } from "hono/compress";
import { ParleyError } from "../errors.ts";
import { withoutConfidential } from "../export/confidential.ts";
import type { FetchOptions } from "../fetch/types.ts";
import type { Topics } from "../language/stance-words.ts";
import { type Ops, quietOps } from "../ops/index.ts";
import { noterOf } from "../store/audit.ts";
import type { RecordService } from "../store/service.ts";
import { packageVersion } from "../version.ts";
import { world as builtIn } from "../world/index.ts";
import type { World } from "../world/world.ts";
import { accessTo } from "./access.ts";
import { etagOf } from "./api/etag.ts";
import { mount } from "./api/mount.ts";
import { refusalsTo } from "./auditing.ts";
import { eventHub } from "./events/hub.ts";
import { hostGuard, originGuard, securityHeaders, sharing } from "./guards.ts";
import { mostRequests, requestLimit } from "./limits.ts";
import { observing } from "./observing.ts";
import { openApiDocument } from "./openapi.ts";
import { foreseen, problemResponse } from "./problems.ts";
import { referenceRoutes } from "./reference/index.ts";
import { routes } from "./routes/index.ts";
import { webRoutes } from "./static.ts";

export interface AppOptions {
  /** The record's own token: who knows it may do everything. */
  readonly token: string;
  /** Another one for everything, by which other processes know this serving from any other. */
  readonly servingToken?: string;
  /** Folder of the built web app; null when there is none. */
  readonly webDirectory: string | null;
  /** Folder of the built documentation; null when there is none. */
  readonly docsDirectory?: string | null;
  /** The host listened on, when it is more than loopback: reading then needs a token too. */
  readonly host?: string;
  /** Origins besides its own whose pages may ask: "https://desk.example". */
  readonly allowedOrigins?: readonly string[];
  /** Requests that one address may make in a minute. */
  readonly requestsPerMinute?: number;
  /** By which names are told and pages are read; Parley's own when absent. */
  readonly world?: World;
  /** Topics of the user's own, with which pages are read; none when absent. */
  readonly topics?: Topics;
  /** How pages are fetched that are named by their address. */
  readonly web?: FetchOptions;
  /** How this serving is looked after; by nobody when absent. */
  readonly ops?: Ops;
  /** Aborted when serving is to end: streams of events end then, and nobody is to send anything new. */
  readonly stopping?: AbortSignal;
  /** Gets errors that nobody foresaw. Default: standard error. */
  readonly log?: (error: unknown) => void;
}

const compressible = (type: string): boolean =>
  COMPRESSIBLE_CONTENT_TYPE_REGEX.test(type) || /^application\/(jsonl|x-ndjson)/.test(type);

/** Answers with a name (ETag) may be kept by whoever asked, and are asked for again each time; others are not kept. */
const keptByAsker: MiddlewareHandler = async (context, next) => {
  await next();
  if (context.res.headers.has("Cache-Control")) return;
  const named = context.res.headers.has("ETag");
  context.header("Cache-Control", named ? "private, no-cache" : "no-store");
};

/** Makes a thing when it is first asked for. */
function loaded<T>(load: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= load();
    return made;
  };
}

/**
 * The HTTP app over a record: the API under /api (errors as problem+json), its description at /api/, the web app
 * everywhere else. It opens nothing; `app.request` is all that a test needs.
 */
export function createApp(service: RecordService, options: AppOptions): Hono {
  const app = new Hono();
  const { host = null, allowedOrigins = [], requestsPerMinute = mostRequests } = options;
  const { ops = quietOps, stopping = new AbortController().signal } = options;
  const log = options.log ?? ((error: unknown) => console.error(error));
  const own = [options.token, ...(options.servingToken === undefined ? [] : [options.servingToken])];
  const access = accessTo(service, own, host === null);
  const build = packageVersion();
  const { world = builtIn, topics = null, web = {} } = options;
  const worldDigest = world === builtIn ? "" : etagOf([JSON.stringify(world.data)]);
  const noteRefusal = refusalsTo(noterOf(service));
  app.onError((raised, context) => {
    const error = foreseen(raised);
    ops.count("parley_errors_total", { code: error instanceof ParleyError ? error.code : "internal" });
    noteRefusal(error, context);
    return problemResponse(error, context, log);
  });
  app.notFound((context) =>
    problemResponse(new ParleyError("not-found", `There is no ${context.req.path}.`), context, log),
  );
  app.use(observing(ops, stopping));
  app.use(securityHeaders(allowedOrigins.length > 0), hostGuard(host));
  for (const path of ["/api/*", "/mcp"]) {
    app.use(path, originGuard(allowedOrigins));
    if (allowedOrigins.length > 0) app.use(path, sharing(allowedOrigins));
    app.use(path, requestLimit(requestsPerMinute, access.isOwn), keptByAsker);
    app.use(path, compress({ contentTypeFilter: compressible }));
  }
  app.route(
    "/",
    referenceRoutes(() => openApiDocument(build)),
  );
  const mcp = loaded(async () => {
    // The protocol's library takes a second to load.
    const { mcpRoutes } = await import("./mcp/index.ts");
    const routes = new Hono().route("/mcp", mcpRoutes(service, { world, version: build, log }));
    return routes.onError((error, context) => problemResponse(error, context, log));
  });
  const shown = withoutConfidential(service);
  const events = eventHub(service, log, ops);
  const given = { service, shown, events, build, world, worldDigest, topics, web, ops, stopping };
  app.route("/api", mount(routes, access, given));
  app.all("/api/*", (context) => {
    throw new ParleyError("not-found", `There is no ${context.req.path}.`, { subject: context.req.path });
  });
  app.all("/mcp", async (context) => {
    await access.demand("read", context.req.header("authorization"));
    return (await mcp()).fetch(context.req.raw);
  });
  if (options.docsDirectory) app.route("/docs", webRoutes(options.docsDirectory, "pages", "/docs"));
  app.route("/", webRoutes(options.webDirectory, "app"));
  return app;
}
