import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { extname, join, sep } from "node:path";
import { constants, gzipSync } from "node:zlib";
import { type Context, Hono } from "hono";
import { parseAccept } from "hono/utils/accept";
import { isKnown } from "./api/etag.ts";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".txt": "text/plain; charset=utf-8",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

interface StaticFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The same, gzipped; null where that is not smaller. Made when it is first asked for. */
  readonly packed: () => Uint8Array<ArrayBuffer> | null;
  readonly type: string;
  readonly etag: string;
  readonly cache: string;
}

const day = 24 * 60 * 60;

/** Files under assets/ carry a hash of their content in their name, so they never change. */
const caching = (path: string): string =>
  path.startsWith("/assets/") ? `public, max-age=${365 * day}, immutable` : "no-cache";

function gzipped(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const packed = new Uint8Array(gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION }));
  return packed.byteLength < bytes.byteLength ? packed : null;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function load(directory: string, path: string): StaticFile {
  const bytes = new Uint8Array(readFileSync(join(directory, path)));
  const etag = `"${createHash("sha256").update(bytes).digest("hex").slice(0, 16)}"`;
  const type = types[extname(path)] ?? "application/octet-stream";
  return { bytes, packed: once(() => gzipped(bytes)), type, etag, cache: caching(path) };
}

/** The files are few and small (some 1 MB): it is held in memory, and no request can reach a path outside of it. */
function loadAll(directory: string): Map<string, StaticFile> {
  const names = readdirSync(directory, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name).slice(directory.length));
  return new Map(
    paths.map((path) => [path.split(sep).join("/").replace(/^\/?/, "/"), load(directory, path)]),
  );
}

const takesGzip = (context: Context): boolean =>
  parseAccept(context.req.header("accept-encoding") ?? "").some(({ type, q }) => type === "gzip" && q > 0);

function answer(context: Context, { bytes, packed, type, cache, etag }: StaticFile): Response {
  const headers = { "Content-Type": type, "Cache-Control": cache, ETag: etag, Vary: "Accept-Encoding" };
  if (isKnown(etag, context.req.header("if-none-match"))) return context.body(null, 304, headers);
  const small = takesGzip(context) ? packed() : null;
  if (small === null) return context.body(bytes, 200, headers);
  return context.body(small, 200, { ...headers, "Content-Encoding": "gzip" });
}

/** What of a folder of files answers to a path; null for nothing. */
function fileAt(
  files: ReadonlyMap<string, StaticFile>,
  path: string,
  kind: "app" | "pages",
): StaticFile | null {
  const file = files.get(path) ?? files.get(path.endsWith("/") ? `${path}index.html` : `${path}/index.html`);
  if (file) return file;
  return (kind === "app" && extname(path) === "" ? files.get("/index.html") : undefined) ?? null;
}

/**
 * Files of a folder: the web app, in which paths without a file extension are views and get its index; or pages, each of
 * which is a file.
 * @param directory folder of the built files; null when the app was not built
 * @param base the path under which they are mounted
 */
export function webRoutes(directory: string | null, kind: "app" | "pages", base = ""): Hono {
  const files = directory === null ? new Map<string, StaticFile>() : loadAll(directory);
  const routes = new Hono();
  routes.get("*", (context) => {
    const path = context.req.path.slice(base.length);
    // Links of a page are relative to its folder.
    if (kind === "pages" && path === "") return context.redirect(`${base}/`, 308);
    const file = fileAt(files, path, kind);
    if (file) return answer(context, file);
    if (files.size > 0) return context.text("There is no such file.", 404);
    return context.text("The web app is not built. Run `npm run build`, then serve again.", 404);
  });
  return routes;
}
