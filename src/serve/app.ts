import { Hono } from "hono";
import { ParleyError } from "../errors.ts";
import type { RecordService } from "../store/service.ts";
import { hostGuard, originGuard, securityHeaders } from "./guards.ts";
import { problemResponse } from "./problems.ts";
import { recordRoutes } from "./routes.ts";
import { webRoutes } from "./static.ts";

export interface AppOptions {
  /** Who knows it may add pages. */
  readonly token: string;
  /** Folder of the built web app; null when there is none. */
  readonly webDirectory: string | null;
  /** The host listened on, when it is more than loopback. */
  readonly host?: string;
  /** Gets errors that nobody foresaw. Default: standard error. */
  readonly log?: (error: unknown) => void;
}

/**
 * The HTTP app over a record: JSON under /api (errors as problem+json), the web app everywhere else.
 * It reads no clock and opens nothing; `app.request` is all that a test needs.
 */
export function createApp(service: RecordService, options: AppOptions): Hono {
  const app = new Hono();
  const log = options.log ?? ((error: unknown) => console.error(error));
  app.onError((error, context) => problemResponse(error, context, log));
  app.notFound((context) =>
    problemResponse(new ParleyError("not-found", `There is no ${context.req.path}.`), context, log),
  );
  app.use(securityHeaders, hostGuard(options.host ?? null));
  app.use("/api/*", originGuard, async (context, next) => {
    await next();
    context.header("Cache-Control", "no-store");
  });
  app.route("/api", recordRoutes(service, options.token));
  app.route("/", webRoutes(options.webDirectory));
  return app;
}
