import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { type FetchFailure, type FetchOptions, makeFetcher } from "../../src/fetch/index.ts";
import { httpServer, rawServer, type TestServer } from "./servers.ts";

const closing: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of closing.splice(0)) await each.close();
});

const kept = <T extends { close(): Promise<void> }>(each: T): T => {
  closing.push(each);
  return each;
};
const fetcherWith = (options: FetchOptions = {}): ReturnType<typeof makeFetcher> =>
  kept(makeFetcher({ allowPrivate: true, ...options }));
const failure = (coming: Promise<unknown>): Promise<FetchFailure> =>
  coming.then(
    () => expect.unreachable(),
    (error: FetchFailure) => error,
  );

const head = (more: string): string => `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n${more}\r\n`;
const raw = async (answer: Parameters<typeof rawServer>[0]): Promise<TestServer> =>
  kept(await rawServer(answer));

describe("servers that take their time", () => {
  /** Far longer than any test takes. */
  const patient = { connect: 60_000, head: 60_000, chunk: 60_000, whole: 60_000, slowest: 1 };

  it.each<[string, string[], FetchOptions["timeouts"]]>([
    ["says nothing", [], { head: 200 }],
    ["never ends its head", ["HTTP/1.1 200 OK\r\nContent-Type: te"], { head: 200 }],
    ["sends hints for ever", ["HTTP/1.1 103 Early Hints\r\n\r\n"], { head: 200 }],
    ["stops in its body", [head("Content-Length: 9\r\n"), "abc"], { chunk: 200 }],
    ["stops before its first chunk", [head("Transfer-Encoding: chunked\r\n")], { chunk: 200 }],
  ])("one that %s is given up", async (_what, parts, timeouts) => {
    const { url } = await raw((socket) => {
      for (const part of parts) socket.write(part);
    });
    const error = await failure(fetcherWith({ timeouts: { ...patient, ...timeouts } }).get(url));
    expect([error.code, error.kind, error.subject]).toEqual(["fetch-timeout", "timeout", `${url}/`]);
    expect(error.message).toMatch(/ within 0\.2 s\.$/u);
  });

  it.each([
    ["head", "HTTP/1.1 200 OK\r\n"],
    ["body", head("Content-Length: 100000\r\n")],
  ])("one that sends its %s byte after byte is given up in the end", async (_what, start) => {
    const { url } = await raw((socket) => {
      socket.write(start);
      const timer = setInterval(() => socket.write("x"), 20);
      socket.on("close", () => clearInterval(timer));
    });
    const timeouts = { ...patient, whole: 400 };
    expect((await failure(fetcherWith({ timeouts }).get(url))).code).toBe("fetch-timeout");
  });
});

describe("servers that send too much", () => {
  /** A gigabyte of zeros, a megabyte at a time, and a tenth of it in one piece. */
  const bombs = {
    gzip: { part: gzipSync(Buffer.alloc(1_000_000)), times: 1000 },
    br: {
      part: brotliCompressSync(Buffer.alloc(100_000_000), {
        params: { [constants.BROTLI_PARAM_QUALITY]: 4 },
      }),
      times: 1,
    },
  };

  it.each(["gzip", "br"] as const)(
    "a bomb packed by %s is unpacked no further than the limit",
    async (coding) => {
      const { part, times } = bombs[coding];
      const { url } = kept(
        await httpServer((_, response) => {
          response.writeHead(200, { "Content-Type": "text/html", "Content-Encoding": coding });
          for (let n = 0; n < times; n++) response.write(part);
          response.end();
        }),
      );
      const before = process.memoryUsage().arrayBuffers;
      expect((await failure(fetcherWith({ maxBytes: 1_000_000 }).get(url))).code).toBe("too-large");
      expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(32_000_000);
    },
  );

  it("a body without end is read no further than the limit", async () => {
    let sent = 0;
    const { url } = await raw((socket) => {
      socket.write(head("Transfer-Encoding: chunked\r\n"));
      const more = (): void => {
        sent++;
        if (!socket.destroyed) socket.write(`10000\r\n${"a".repeat(65_536)}\r\n`, () => setImmediate(more));
      };
      more();
    });
    expect((await failure(fetcherWith({ maxBytes: 300_000 }).get(url))).code).toBe("too-large");
    expect(sent).toBeLessThan(1000);
  });

  it("a head without end is cut off", async () => {
    const { url } = await raw((socket) => {
      socket.write("HTTP/1.1 200 OK\r\n");
      const more = (): void => {
        if (!socket.destroyed) socket.write(`X-Junk: ${"a".repeat(1000)}\r\n`, () => setImmediate(more));
      };
      more();
    });
    const error = await failure(fetcherWith().get(url));
    expect([error.kind, error.message]).toEqual(["answer", expect.stringMatching(/larger than 32 kB/u)]);
  });
});

describe("servers that lie", () => {
  it.each<[string, string, RegExp]>([
    ["promise more than they send", `${head("Content-Length: 100\r\n")}abc`, /broke off|not as long/u],
    ["break off in a chunk", `${head("Transfer-Encoding: chunked\r\n")}ff\r\nabc`, /broke off|no HTTP/u],
    [
      "name two lengths",
      `${head("Content-Length: 3\r\nContent-Length: 5\r\n")}abcde`,
      /no HTTP|not as long/u,
    ],
    [
      "name a length and chunks",
      `${head("Content-Length: 3\r\nTransfer-Encoding: chunked\r\n")}0\r\n\r\n`,
      /no HTTP|not as long/u,
    ],
    ["speak something else", "SSH-2.0-OpenSSH_9.2\r\n\r\n", /no HTTP/u],
    ["put line ends into names", "HTTP/1.1 200 OK\r\nX\rY: 1\r\n\r\nabc", /no HTTP/u],
    ["hold NUL in their head", "HTTP/1.1 200 OK\r\nX: a\0b\r\n\r\nabc", /no HTTP/u],
    ["hang up", "", /broke off/u],
  ])("and %s are told", async (_what, sent, message) => {
    const { url } = await raw((socket) => void socket.end(sent));
    const error = await failure(fetcherWith().get(url));
    expect([error.code, error.message]).toEqual(["fetch-failed", expect.stringMatching(message)]);
  });

  it("give no more than they promise", async () => {
    const { url } = await raw(
      (socket) => void socket.end(`${head("Content-Length: 3\r\n")}abcHTTP/1.1 200 OK\r\n\r\n`),
    );
    const { body } = await fetcherWith().get(url);
    expect(Buffer.from(body ?? []).toString()).toBe("abc");
  });

  it("can't send what was not asked for", async () => {
    const { url } = await raw((socket, asked) =>
      socket.end(
        `HTTP/1.1 ${asked.includes("GET /switch") ? "101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade" : "206 Partial Content\r\nContent-Range: bytes 0-2/9"}\r\n\r\nabc`,
      ),
    );
    const fetcher = fetcherWith();
    expect((await failure(fetcher.get(`${url}/part`))).status).toBe(206);
    expect((await failure(fetcher.get(`${url}/switch`))).code).toBe("fetch-failed");
  });

  it("can't write into a later request", async () => {
    const asked: string[] = [];
    const { url } = await raw((socket, told) => {
      asked.push(told);
      const location = "/a%0d%0aX-Evil:%201 b\u00e9";
      socket.end(
        told.startsWith("GET /a")
          ? `${head("Connection: close\r\n")}ok`
          : `HTTP/1.1 302 Found\r\nLocation: ${location}\r\n\r\n`,
        "latin1",
      );
    });
    await fetcherWith().get(url);
    expect(asked).toHaveLength(2);
    expect(asked[1]).toMatch(/^GET \/a%0d%0aX-Evil:%201%20b%C3%A9 HTTP\/1\.1\r\n/u);
    expect(asked[1]).not.toMatch(/^X-Evil/mu);
  });

  it("that are not there are told", async () => {
    const gone = await rawServer(() => {});
    await gone.close();
    expect((await failure(fetcherWith().get(gone.url))).message).toMatch(/nothing listens there\.$/u);
  });
});
