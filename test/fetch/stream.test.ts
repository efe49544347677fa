import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FetchedFile, type FileOptions, makeFetcher, streamOf } from "../../src/fetch/index.ts";
import { httpServer, type TestServer } from "./servers.ts";

const file = Buffer.from(Array.from({ length: 50_000 }, (_, n) => n % 251));

let server: TestServer;
const asked: (string | undefined)[] = [];
beforeAll(async () => {
  server = await httpServer((request, response) => {
    const { range } = request.headers;
    asked.push(request.headers["accept-encoding"]?.toString());
    const from = Number(/^bytes=(\d+)-$/u.exec(range ?? "")?.[1] ?? 0);
    if (request.url === "/packed") {
      response
        .writeHead(200, { "Content-Type": "text/html", "Content-Encoding": "gzip" })
        .end(gzipSync("a page"));
    } else if (range === undefined || request.url === "/whole") {
      response.writeHead(200, { "Content-Length": file.length, ETag: '"1"' }).end(file);
    } else if (from >= file.length) response.writeHead(416).end();
    else {
      const told =
        request.url === "/untold"
          ? {}
          : { "Content-Range": `bytes ${from}-${file.length - 1}/${file.length}` };
      response.writeHead(206, { ...told, ETag: '"1"' }).end(file.subarray(from));
    }
  });
});
afterAll(() => server.close());

const open = (path: string, options: FileOptions = {}): Promise<FetchedFile> =>
  streamOf(server.url + path, { allowPrivate: true, ...options });

async function read(path: string, options: FileOptions = {}) {
  const { bytes, close, ...told } = await open(path, options);
  const parts: Uint8Array[] = [];
  for await (const chunk of bytes) parts.push(chunk);
  await close();
  return { ...told, content: Buffer.concat(parts) };
}

describe("streamOf", () => {
  it("gives a file of any type from its beginning", async () => {
    expect(await read("/file")).toEqual({ from: 0, size: file.length, etag: '"1"', content: file });
  });

  it("goes on at a byte", async () => {
    const { from, size, content } = await read("/file", { from: 40_000 });
    expect([from, size]).toEqual([40_000, file.length]);
    expect(content.equals(file.subarray(40_000))).toBe(true);
  });

  it("says where a server begins that takes no ranges", async () => {
    expect(await read("/whole", { from: 40_000 })).toMatchObject({ from: 0, size: file.length });
  });

  it("fails behind the end, and where the server does not say which part it sends", async () => {
    await expect(open("/file", { from: 50_000 })).rejects.toMatchObject({
      code: "fetch-failed",
      status: 416,
    });
    await expect(open("/untold", { from: 10 })).rejects.toMatchObject({
      code: "fetch-failed",
      kind: "answer",
    });
  });

  it("leaves the bytes as they are stored", async () => {
    asked.length = 0;
    const { content } = await read("/packed");
    expect([content.subarray(0, 2).toString("hex"), asked]).toEqual(["1f8b", ["identity"]]);
  });

  it("can be closed in the middle", async () => {
    const { bytes, close } = await open("/file");
    for await (const chunk of bytes) {
      expect(chunk.length).toBeGreaterThan(0);
      break;
    }
    await close();
  });

  it("is guarded as all else", async () => {
    await expect(open("/file", { allowPrivate: false })).rejects.toMatchObject({ code: "forbidden-address" });
    const signal = AbortSignal.abort(new Error("enough"));
    await expect(open("/file", { signal })).rejects.toThrow("enough");
  });
});

describe("stream", () => {
  it("unpacks what is packed for the way, and refuses what is no text", async () => {
    const fetcher = makeFetcher({ allowPrivate: true });
    const { chunks } = await fetcher.stream(`${server.url}/packed`);
    const parts: Uint8Array[] = [];
    for await (const chunk of chunks) parts.push(chunk);
    expect(Buffer.concat(parts).toString()).toBe("a page");
    await fetcher.close();
  });
});
