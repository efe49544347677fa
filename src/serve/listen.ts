import { createServer, type Server } from "node:http";
import { getRequestListener } from "@hono/node-server";
import type { Hono } from "hono";
import { ParleyError } from "../errors.ts";

/** How many ports are tried, from the one asked for upwards. */
const attempts = 20;

const lastPort = 65_535;

/** Listens on exactly this port; null when somebody else does. Port 0 lets the system choose. */
function tryPort(server: Server, host: string, port: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(null);
      else
        reject(new ParleyError("bad-argument", `Can't listen on ${host}.`, { subject: host, cause: error }));
    };
    server.once("error", failed);
    server.listen(port, host, () => {
      server.off("error", failed);
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}

/**
 * How long a request may take to arrive, in milliseconds: its head, and all of it, so that those who send a byte a minute
 * hold no connection. 128 MB in five minutes are 3.6 Mbit/s.
 */
const times = { headersTimeout: 10_000, requestTimeout: 300_000, connectionsCheckingInterval: 5_000 };

/** Starts serving on `port` or the next free one. Throws `no-port` when 20 in a row are taken. */
export async function listen(
  app: Hono,
  host: string,
  port: number,
): Promise<{ server: Server; port: number }> {
  const server = createServer(times, getRequestListener(app.fetch, { overrideGlobalObjects: false }));
  for (let next = port; next < port + attempts && next <= lastPort; next++) {
    const taken = await tryPort(server, host, next);
    if (taken !== null) return { server, port: taken };
  }
  throw new ParleyError("no-port", `Port ${port} of ${host} and those after it are taken.`, {
    subject: String(port),
  });
}
