import type { ServerResponse } from "node:http";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FetchFailure, makeFetcher } from "../../src/fetch/index.ts";
import { httpServer, socketServer, type TestServer } from "./servers.ts";

const fetcher = makeFetcher({ allowPrivate: true });
const page = "<!doctype html><title>Bản tin</title><p>Hai bên gặp nhau.</p>";

interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}
const seen: Seen[] = [];

const html = (
  response: ServerResponse,
  more: Record<string, string> = {},
  body: string | Buffer = page,
): void => {
  response.writeHead(200, { "Content-Type": "text/html; charset=UTF-8", ...more });
  response.end(body);
};
const led = (response: ServerResponse, status: number, location: string): void => {
  response.writeHead(status, { Location: location });
  response.end("moved");
};

const answers: Readonly<Record<string, (response: ServerResponse) => void>> = {
  "/page": (r) => html(r, { ETag: '"v1"', "Last-Modified": "Wed, 04 Jun 2025 08:00:00 GMT" }),
  "/cookie": (r) => html(r, { "Set-Cookie": "id=1" }),
  "/gzip": (r) => html(r, { "Content-Encoding": "gzip" }, gzipSync(page)),
  "/x-gzip": (r) => html(r, { "Content-Encoding": "x-gzip" }, gzipSync(page)),
  "/br": (r) => html(r, { "Content-Encoding": "br" }, brotliCompressSync(page)),
  "/deflate": (r) => html(r, { "Content-Encoding": "deflate" }, deflateSync(page)),
  "/deflate-raw": (r) => html(r, { "Content-Encoding": "deflate" }, deflateRawSync(page)),
  "/twice": (r) => html(r, { "Content-Encoding": "gzip, br" }, brotliCompressSync(gzipSync(page))),
  "/empty-gzip": (r) => html(r, { "Content-Encoding": "gzip" }, ""),
  "/thrice": (r) => html(r, { "Content-Encoding": "gzip, gzip, gzip" }, gzipSync(gzipSync(gzipSync(page)))),
  "/zstd": (r) => html(r, { "Content-Encoding": "zstd" }, "?"),
  "/proto": (r) => html(r, { "Content-Encoding": "constructor" }, "?"),
  "/bad-gzip": (r) => html(r, { "Content-Encoding": "gzip" }, "this is no gzip"),
  "/bad-br": (r) => html(r, { "Content-Encoding": "br" }, "\xff\xff\xff\xff\xff\xff\xff"),
  "/cut-gzip": (r) => html(r, { "Content-Encoding": "gzip" }, gzipSync(page.repeat(9)).subarray(0, 60)),
  "/image": (r) => html(r, { "Content-Type": "image/png" }),
  "/pdf": (r) => html(r, { "Content-Type": "application/pdf" }),
  "/feed": (r) => html(r, { "Content-Type": "application/rss+xml" }),
  "/archive": (r) => html(r, { "Content-Type": "application/gzip" }, gzipSync(page)),
  "/bytes": (r) => html(r, { "Content-Type": "application/octet-stream" }, Buffer.from([1, 0, 2])),
  "/packed-bytes": (r) => html(r, { "Content-Type": "application/octet-stream" }, gzipSync(page)),
  "/text-bytes": (r) => html(r, { "Content-Type": "application/octet-stream" }),
  "/untyped": (r) => void r.writeHead(200).end(page),
  "/untyped-bytes": (r) => void r.writeHead(200).end(Buffer.from([0x89, 0x50, 0, 0])),
  "/utf16": (r) => void r.writeHead(200).end(Buffer.from("\ufeffchào", "utf16le")),
  "/large": (r) => html(r, {}, "a".repeat(2000)),
  "/404": (r) => void r.writeHead(404).end("gone"),
  "/429": (r) => void r.writeHead(429, { "Retry-After": "120" }).end(),
  "/503": (r) => void r.writeHead(503, { "Retry-After": "Fri, 31 Dec 2100 23:59:59 GMT" }).end(),
  "/304": (r) => void r.writeHead(304, { ETag: '"v1"' }).end(),
  "/206": (r) => html(r),
  "/204": (r) => void r.writeHead(204).end(),
  "/301": (r) => led(r, 301, "/308"),
  "/308": (r) => led(r, 308, "/page#part"),
  "/302": (r) => led(r, 302, "/page"),
  "/mixed": (r) => led(r, 302, "/301"),
  "/circle": (r) => led(r, 302, "/circle2"),
  "/circle2": (r) => led(r, 302, "/circle"),
  "/nowhere": (r) => void r.writeHead(302).end(),
  "/senseless": (r) => led(r, 302, "http://[::1/"),
  "/tabbed": (r) => led(r, 302, "/pa\tge"),
  "/utf8": (r) => led(r, 302, Buffer.from("/bài viết").toString("latin1")),
  "/latin1": (r) => led(r, 302, "/caf\u00e9"),
  "/to-file": (r) => led(r, 302, "file:///etc/passwd"),
  "/to-user": (r) => led(r, 302, "http://me:hunter2@127.0.0.1/"),
  "/to-private": (r) => led(r, 302, "http://10.0.0.1/"),
  "/to-metadata": (r) => led(r, 301, "http://169.254.169.254/latest/meta-data/"),
  "/to-port": (r) => led(r, 302, "http://127.0.0.1:6379/"),
};

let server: TestServer;
beforeAll(async () => {
  server = await httpServer((request, response) => {
    seen.push({ method: request.method ?? "", url: request.url ?? "", headers: request.headers });
    const path = request.url ?? "";
    const steps = /^\/steps\/(\d+)$/u.exec(path)?.[1];
    if (steps !== undefined) led(response, 302, steps === "1" ? "/page" : `/steps/${Number(steps) - 1}`);
    else (answers[path] ?? ((r) => void r.writeHead(500).end()))(response);
  });
});
afterAll(async () => {
  await fetcher.close();
  await server.close();
});

const get = (path: string, asked = {}): ReturnType<typeof fetcher.get> =>
  fetcher.get(server.url + path, asked);
const failure = async (path: string, asked = {}): Promise<FetchFailure> =>
  get(path, asked).then(
    () => expect.unreachable(),
    (error: FetchFailure) => error,
  );
const text = (bytes: Uint8Array | null): string => Buffer.from(bytes ?? []).toString();

describe("get", () => {
  it("gives the page with what its head says", async () => {
    const { body, headers, ...head } = await get("/page#part");
    expect(text(body)).toBe(page);
    expect(head).toEqual({
      address: `${server.url}/page`,
      moved: null,
      status: 200,
      mediaType: "text/html",
      charset: "UTF-8",
      etag: '"v1"',
      lastModified: "Wed, 04 Jun 2025 08:00:00 GMT",
      retryAfter: null,
      fetched: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/u),
    });
    expect(headers.get("content-type")).toBe("text/html; charset=UTF-8");
  });

  it("tells who asks, and nothing else of itself", async () => {
    seen.length = 0;
    await get("/cookie");
    await get("/302");
    const [first, , third] = seen;
    expect(first?.headers["user-agent"]).toMatch(/^Parley\/\d/u);
    expect(Object.keys(third?.headers ?? {}).sort()).toEqual([
      "accept",
      "accept-encoding",
      "connection",
      "host",
      "user-agent",
    ]);
    expect((await get("/cookie")).headers.has("set-cookie")).toBe(false);
  });

  it("asks with what is known already", async () => {
    seen.length = 0;
    const known = { etag: '"v1"', lastModified: "Wed, 04 Jun 2025 08:00:00 GMT" };
    const { status, body } = await get("/304", known);
    expect([status, body]).toEqual([304, null]);
    expect(seen[0]?.headers).toMatchObject({
      "if-none-match": '"v1"',
      "if-modified-since": "Wed, 04 Jun 2025 08:00:00 GMT",
    });
    await get("/page", { etag: '"a"\r\nX-Evil: 1', range: "bytes=0-\r\nX: y" });
    expect(Object.keys(seen[1]?.headers ?? {}).filter((name) => /evil|if-|^x|range/u.test(name))).toEqual([]);
  });

  it.each(["/gzip", "/x-gzip", "/br", "/deflate", "/deflate-raw", "/twice"])("unpacks %s", async (path) => {
    expect(text((await get(path)).body)).toBe(page);
  });

  it.each([
    ["/thrice", /packed too many times/u],
    ["/zstd", /packed by "zstd"/u],
    ["/proto", /packed by "constructor"/u],
    ["/bad-gzip", /packed data are wrong/u],
    ["/bad-br", /packed data are wrong/u],
    ["/cut-gzip", /packed data are wrong or break off/u],
  ])("says what is wrong with %s", async (path, message) => {
    const error = await failure(path);
    expect([error.code, error.kind, error.message]).toEqual([
      "fetch-failed",
      "answer",
      expect.stringMatching(message),
    ]);
  });

  it("takes an empty body as it is", async () => {
    expect((await get("/empty-gzip")).body).toHaveLength(0);
    expect((await get("/204")).body).toHaveLength(0);
  });

  it.each(["/feed", "/untyped", "/text-bytes", "/utf16"])("takes %s as text", async (path) => {
    expect((await get(path)).body?.length).toBeGreaterThan(0);
  });

  it.each(["/image", "/pdf", "/archive", "/bytes", "/packed-bytes", "/untyped-bytes"])(
    "refuses %s, which is no text",
    async (path) => {
      expect((await failure(path)).code).toBe("not-text");
    },
  );

  it("takes archives where they are asked for, and pictures never", async () => {
    expect((await get("/archive", { archives: true })).mediaType).toBe("application/gzip");
    expect((await get("/packed-bytes", { archives: true })).body?.length).toBeGreaterThan(0);
    expect((await failure("/image", { archives: true })).code).toBe("not-text");
  });

  it("keeps the limit of size, or cuts where that is asked for", async () => {
    expect((await get("/large", { maxBytes: 2000 })).body).toHaveLength(2000);
    expect((await failure("/large", { maxBytes: 1999 })).code).toBe("too-large");
    expect((await get("/large", { maxBytes: 10, cut: true })).body).toHaveLength(10);
  });

  it.each([
    ["/404", 404, null],
    ["/429", 429, 120],
    ["/304", 304, null],
    ["/500", 500, null],
  ])("tells the status of %s", async (path, status, retryAfter) => {
    const error = await failure(path);
    expect([error.code, error.kind, error.status, error.retryAfter]).toEqual([
      "fetch-failed",
      "status",
      status,
      retryAfter,
    ]);
    expect(error.message).toContain(
      `${server.url}${path} could not be fetched: the server answers ${status} (`,
    );
  });

  it("reads the day until which a server wants to be left alone", async () => {
    expect((await failure("/503")).retryAfter).toBeGreaterThan(3600 * 24 * 365);
  });

  it("asks again where its connection was ended by the server meanwhile, and soon gives up", async () => {
    const heads: string[] = [];
    const told = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: ${Buffer.byteLength(page)}\r\n\r\n`;
    // Answers the first request of each connection, and ends it at the second, as a server whose patience is over.
    const server = await socketServer((socket) => {
      let asked = 0;
      socket.on("data", (bytes) => {
        heads.push(bytes.toString("latin1").split("\r\n")[0] ?? "");
        asked += 1;
        if (asked === 1 && !String(bytes).includes("/never")) socket.write(`${told}${page}`);
        else socket.end();
      });
    });
    try {
      const paths = ["/1", "/2", "/3", "/4", "/5", "/6"];
      for (const path of paths) await fetcher.get(server.url + path);
      expect(new Set(heads).size).toBe(paths.length);
      expect(heads.length).toBeGreaterThan(paths.length);
      await expect(fetcher.get(`${server.url}/never`)).rejects.toThrow(/broke off/u);
      expect(heads.filter((head) => head.includes("/never")).length).toBeLessThanOrEqual(3);
    } finally {
      await server.close();
    }
  });

  it("stops when it is told to", async () => {
    const reason = new Error("enough");
    await expect(get("/page", { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });
});

describe("redirects", () => {
  it("are followed, and a new address told where all of them are for good", async () => {
    expect(await get("/301")).toMatchObject({ address: `${server.url}/page`, moved: `${server.url}/page` });
    expect(await get("/302")).toMatchObject({ address: `${server.url}/page`, moved: null });
    expect(await get("/mixed")).toMatchObject({ address: `${server.url}/page`, moved: null });
  });

  it("lead to addresses in UTF-8, and to what else is written without escapes", async () => {
    expect((await failure("/utf8")).subject).toBe(`${server.url}/b%C3%A0i%20vi%E1%BA%BFt`);
    expect((await failure("/latin1")).subject).toBe(`${server.url}/caf%C3%A9`);
  });

  it("are followed five times and no more", async () => {
    expect((await get("/steps/5")).status).toBe(200);
    expect((await failure("/steps/6")).message).toMatch(/redirects more than 5 times/u);
  });

  it.each([
    ["/circle", /round in a circle/u],
    ["/nowhere", /without saying where to/u],
    ["/senseless", /what is no address/u],
    ["/tabbed", /what is no address/u],
  ])("of %s lead nowhere", async (path, message) => {
    const error = await failure(path);
    expect([error.code, error.kind, error.message]).toEqual([
      "fetch-failed",
      "redirects",
      expect.stringMatching(message),
    ]);
  });

  it.each(["/to-file", "/to-user", "/to-private", "/to-metadata", "/to-port"])(
    "of %s are not followed",
    async (path) => {
      const error = await failure(path);
      expect(error.code).toBe("forbidden-address");
      expect(error.message).toMatch(/redirects to an address that is not asked\./u);
      expect(error.message).not.toContain("hunter2");
    },
  );

  it("are told before they are followed, and can be refused", async () => {
    const told: string[] = [];
    const refused = new Error("no");
    const beforeRedirect = async (address: string): Promise<void> => {
      told.push(address);
      if (address.endsWith("/page")) throw refused;
    };
    await expect(get("/301", { beforeRedirect })).rejects.toBe(refused);
    expect(told).toEqual([`${server.url}/308`, `${server.url}/page`]);
  });
});
