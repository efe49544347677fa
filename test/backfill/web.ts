import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A loopback server of a test's own. */
export interface Web {
  readonly url: string;
  /** The `Range` headers that came, or null, one for each request. */
  readonly ranges: (string | null)[];
  close(): Promise<void>;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Starts a server that answers so. */
export async function startWeb(answer: Answer): Promise<Web> {
  const ranges: (string | null)[] = [];
  const server = createServer((request, response) => {
    ranges.push(request.headers.range ?? null);
    answer(request, response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    ranges,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** The first byte that a request asks for; 0 where it asks for all. */
export const firstByte = (request: IncomingMessage): number =>
  Number(/^bytes=(\d+)-/u.exec(request.headers.range ?? "")?.[1] ?? 0);

/** Answers with the bytes of a file that are asked for, as servers of archives do. */
export function sendRange(file: Uint8Array, request: IncomingMessage, response: ServerResponse): void {
  const from = firstByte(request);
  if (from >= file.length) {
    response.writeHead(416, { "Content-Range": `bytes */${file.length}` }).end();
    return;
  }
  const part = file.subarray(from);
  const range = { "Content-Range": `bytes ${from}-${file.length - 1}/${file.length}` };
  response.writeHead(from > 0 ? 206 : 200, { "Content-Length": part.length, ...(from > 0 ? range : {}) });
  response.end(part);
}
