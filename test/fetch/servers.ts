import { createServer, type RequestListener } from "node:http";
import { type AddressInfo, createServer as createSocketServer, type Server, type Socket } from "node:net";

/** A server of the test's own on this machine. */
export interface TestServer {
  /** "http://127.0.0.1:port". */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

function started(server: Server, host: string): Promise<TestServer> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    socket.on("close", () => sockets.delete(socket));
  });
  return new Promise((resolve, reject) => {
    server.on("error", reject);
    server.listen(0, host, () => {
      const { port } = server.address() as AddressInfo;
      const close = (): Promise<void> =>
        new Promise((closed) => {
          for (const socket of sockets) socket.destroy();
          server.close(() => closed());
        });
      resolve({ url: `http://127.0.0.1:${port}`, port, close });
    });
  });
}

/** An HTTP server. */
export const httpServer = (answer: RequestListener, host = "127.0.0.1"): Promise<TestServer> =>
  started(createServer(answer), host);

/** A server that does what it likes with each connection. */
export const socketServer = (connected: (socket: Socket) => void): Promise<TestServer> =>
  started(createSocketServer(connected), "127.0.0.1");

/** A server that writes what it likes as soon as a request's head is there. */
export const rawServer = (answer: (socket: Socket, head: string) => void): Promise<TestServer> =>
  started(
    createSocketServer((socket) => {
      let head = "";
      socket.on("data", (bytes) => {
        const complete = head.includes("\r\n\r\n");
        head += bytes.toString("latin1");
        if (!complete && head.includes("\r\n\r\n")) answer(socket, head);
      });
    }),
    "127.0.0.1",
  );
