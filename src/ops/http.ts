import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { ParleyError } from "../errors.ts";
import type { Ops } from "./types.ts";

type Looked = Pick<Ops, "metrics" | "readiness">;

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

const plain = (status: number, text: string): Answer => ({ status, type: "text/plain; charset=utf-8", text });

const pages: Readonly<Record<string, (ops: Looked) => Promise<Answer>>> = {
  "/metrics": async (ops) => ({ status: 200, ...(await ops.metrics()) }),
  "/healthz": async () => plain(200, "ok\n"),
  "/readyz": async (ops) => {
    const told = await ops.readiness();
    const text = `${JSON.stringify(told)}\n`;
    return { status: told.ready ? 200 : 503, type: "application/json", text };
  },
};

async function answerTo(request: IncomingMessage, ops: Looked): Promise<Answer> {
  if (request.method !== "GET" && request.method !== "HEAD") return plain(405, "GET or HEAD\n");
  const [path = ""] = (request.url ?? "").split("?");
  const page = Object.hasOwn(pages, path) ? pages[path] : undefined;
  if (!page) return plain(404, `${Object.keys(pages).join("\n")}\n`);
  return page(ops).catch(() => plain(500, "failed\n"));
}

function send(response: ServerResponse, { status, type, text }: Answer, withBody: boolean): void {
  response.writeHead(status, {
    "Content-Type": type,
    "Content-Length": Buffer.byteLength(text),
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    ...(status === 405 ? { Allow: "GET, HEAD" } : {}),
  });
  response.end(withBody ? text : undefined);
}

/** How long a request may take to arrive, in milliseconds, and how many connections there may be. */
const times = { headersTimeout: 5_000, requestTimeout: 5_000, connectionsCheckingInterval: 2_000 };
const mostConnections = 50;

function opened(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const taken = error.code === "EADDRINUSE" || error.code === "EACCES";
      const message = taken ? `Port ${port} of ${host} for metrics is taken.` : `Can't listen on ${host}.`;
      const code = taken ? "no-port" : "bad-argument";
      reject(new ParleyError(code, message, { subject: taken ? String(port) : host, cause: error }));
    });
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}

/**
 * Serves `/metrics`, `/healthz` and `/readyz` for those who look after this process. Exactly this port: whoever collects
 * metrics looks there. Throws `no-port` where it is taken, and `bad-argument` for an address that is not this machine's.
 */
export async function serveOps(
  ops: Looked,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<{ readonly port: number; close(): Promise<void> }> {
  const server = createServer(times, async (request, response) => {
    request.resume();
    send(response, await answerTo(request, ops), request.method !== "HEAD");
  });
  server.maxConnections = mostConnections;
  const bound = await opened(server, host, port);
  // What looks on must not keep a process alive whose work is done.
  server.unref();
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { port: bound, close };
}
