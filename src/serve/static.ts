import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { extname, join, sep } from "node:path";
import { type Context, Hono } from "hono";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".txt": "text/plain; charset=utf-8",
};

interface StaticFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly etag: string;
  readonly cache: string;
}

const day = 24 * 60 * 60;

/** Files under assets/ carry a hash of their content in their name, so they never change. */
const caching = (path: string): string =>
  path.startsWith("/assets/") ? `public, max-age=${365 * day}, immutable` : "no-cache";

function load(directory: string, path: string): StaticFile {
  const bytes = new Uint8Array(readFileSync(join(directory, path)));
  const etag = `"${createHash("sha256").update(bytes).digest("hex").slice(0, 16)}"`;
  return { bytes, type: types[extname(path)] ?? "application/octet-stream", etag, cache: caching(path) };
}

/** The app is small (some 100 kB): it is held in memory, and no request can reach a path outside of it. */
function loadAll(directory: string): Map<string, StaticFile> {
  const names = readdirSync(directory, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name).slice(directory.length));
  return new Map(
    paths.map((path) => [path.split(sep).join("/").replace(/^\/?/, "/"), load(directory, path)]),
  );
}

function answer(context: Context, file: StaticFile): Response {
  const headers = { "Content-Type": file.type, "Cache-Control": file.cache, ETag: file.etag };
  if (context.req.header("if-none-match") === file.etag) return context.body(null, 304, headers);
  return context.body(file.bytes, 200, headers);
}

/**
 * The web app. Paths without a file extension are views of the app and get its index.
 * @param directory folder of the built app; null when it was not built
 */
export function webRoutes(directory: string | null): Hono {
  const files = directory === null ? new Map<string, StaticFile>() : loadAll(directory);
  const index = files.get("/index.html");
  const routes = new Hono();
  routes.get("*", (context) => {
    const file = files.get(context.req.path) ?? (extname(context.req.path) === "" ? index : undefined);
    if (file) return answer(context, file);
    if (index) return context.text("There is no such file.", 404);
    return context.text("The web app is not built. Run `npm run build`, then serve again.", 404);
  });
  return routes;
}
