import { connect, type Socket } from "node:net";
import { afterAll, describe, expect, it } from "vitest";
import { sockets } from "./hostile/sockets.ts";
import { expectAlive, servedTarget } from "./served.ts";

const target = servedTarget();

const opened: Socket[] = [];
afterAll(() => {
  for (const socket of opened) socket.destroy();
});

/** A connection that stays open, and when the other side ended it. */
function held(first: string): { readonly socket: Socket; readonly ended: Promise<void> } {
  const socket = connect(target.port, "127.0.0.1", () => socket.write(first));
  opened.push(socket);
  socket.on("error", () => {});
  socket.resume();
  return { socket, ended: new Promise((resolve) => socket.once("close", () => resolve())) };
}

describe("bytes that attack the server below HTTP", () => {
  it.each(sockets.map((hostile) => [`${hostile.aim}: ${hostile.name}`, hostile] as const))(
    "%s",
    async (_, { bytes, answered, answers }) => {
      const pages = (await target.service.summary()).pages;
      const filled = bytes.replaceAll("HOST", `127.0.0.1:${target.port}`).replace("TOKEN", target.tokens.own);
      const answer = await target.raw(Buffer.from(filled, "latin1"), answers > 1 ? 10_000 : undefined);
      expect(answer.slice(0, 200)).toMatch(answered);
      expect(answer.match(/^HTTP\/1\.1 \d/gm)?.length ?? 0).toBeLessThanOrEqual(answers);
      expect(answer).not.toContain('"digest"');
      await expectAlive(target, pages);
    },
    20_000,
  );
});

describe("connections that are held open", () => {
  it("300 idle ones keep no others out", async () => {
    const pages = (await target.service.summary()).pages;
    for (let n = 0; n < 300; n++) held("");
    await expectAlive(target, pages);
  });

  it("heads and bodies that come byte by byte keep no others out, and heads are given up", async () => {
    const pages = (await target.service.summary()).pages;
    const head = held("GET /api/health HTTP/1.1\r\nHost: 127.0.0.1\r\nX-A: ");
    const body = held(
      `POST /api/readings HTTP/1.1\r\nHost: 127.0.0.1:${target.port}\r\nAuthorization: Bearer ${target.tokens.own}\r\n` +
        'Content-Type: application/json\r\nContent-Length: 100000\r\n\r\n{"source":"',
    );
    const dripping = setInterval(() => {
      for (const { socket } of [head, body]) socket.write("a");
    }, 200);
    for (let n = 0; n < 20; n++) await expectAlive(target, pages);
    // A head has ten seconds; the server looks every five (src/serve/listen.ts).
    await head.ended;
    clearInterval(dripping);
    body.socket.destroy();
    await expectAlive(target, pages);
  }, 40_000);

  it("a reader who reads nothing of a large answer keeps no others out", async () => {
    const pages = (await target.service.summary()).pages;
    for (let n = 0; n < 20; n++) {
      const { socket } = held(
        `GET /api/timeline HTTP/1.1\r\nHost: 127.0.0.1:${target.port}\r\n\r\n`.repeat(10),
      );
      socket.pause();
    }
    await expectAlive(target, pages);
  });
});
