import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { response, warcRecord } from "./builders.ts";
import { piped, workshop } from "./gather.ts";

const { write, gather } = workshop();

const page = (n: number): string => `<html><body><p>Trang số ${n}</p></body></html>`;
const records = (count: number): Buffer[] =>
  Array.from({ length: count }, (_, k) => response(`https://example.org/${k + 1}`, page(k + 1)));
const info = warcRecord(
  { "WARC-Type": "warcinfo", "Content-Type": "application/warc-fields" },
  "software: x\r\n",
);

describe("WARC", () => {
  it("gives responses with their address, capture and encoding", async () => {
    const http = { "Content-Type": 'text/html; Charset="windows-1258"' };
    write("a.warc", Buffer.concat([info, response("<https://example.org/a>", page(1), http)]));
    const { pages, errors } = await gather(["a.warc"]);
    expect(errors).toEqual([]);
    expect(pages).toMatchObject([
      {
        source: "a.warc#2",
        url: "https://example.org/a",
        captured: "2025-06-06T01:02:03Z",
        encoding: "windows-1258",
        kind: "html",
        text: page(1),
      },
    ]);
  });

  it("leaves out what is no page", async () => {
    const left = [
      response("https://example.org/x.png", "PNG", { "Content-Type": "image/png" }),
      response("https://example.org/gone", page(1), undefined, "404 Not Found"),
      response("https://example.org/moved", "", undefined, "301 Moved"),
      response("https://example.org/robots.txt", "User-agent: *", { "Content-Type": "text/plain" }),
      warcRecord(
        { "WARC-Type": "request", "WARC-Target-URI": "https://example.org/" },
        "GET / HTTP/1.1\r\n\r\n",
      ),
      warcRecord({ "WARC-Type": "response", "WARC-Target-URI": "dns:example.org" }, "20250606 A 1.2.3.4"),
    ];
    write("a.warc", Buffer.concat([...left, response("https://example.org/1", page(1))]));
    expect((await gather(["a.warc"])).order).toEqual(["a.warc#7"]);
    write("none.warc", Buffer.concat(left));
    expect((await gather(["none.warc"])).order).toEqual(["no-pages none.warc"]);
  });

  it("reads resources and conversions", async () => {
    const resource = warcRecord(
      { "WARC-Type": "resource", "WARC-Target-URI": "https://example.org/r", "Content-Type": "text/html" },
      page(1),
    );
    const conversion = warcRecord(
      { "WARC-Type": "conversion", "WARC-Target-URI": "https://example.org/c", "Content-Type": "text/plain" },
      "Trang số 2",
    );
    write("a.warc.wet.gz", Buffer.concat([gzipSync(resource), gzipSync(conversion)]));
    const { pages } = await gather(["a.warc.wet.gz"]);
    expect(pages).toMatchObject([
      { kind: "html", text: page(1), url: "https://example.org/r" },
      { kind: "text", text: "Trang số 2", url: "https://example.org/c" },
    ]);
  });

  it("takes transfer and content codings away, also where the crawler did so and left the header", async () => {
    const html = page(1);
    const bytes = Buffer.from(html);
    const type = { "Content-Type": "text/html" };
    const chunked = Buffer.concat([
      Buffer.from("a\r\n"),
      bytes.subarray(0, 10),
      Buffer.from(`\r\n${(bytes.length - 10).toString(16)};x=y\r\n`),
      bytes.subarray(10),
      Buffer.from("\r\n0\r\n\r\n"),
    ]);
    const coded: [Buffer, Record<string, string>][] = [
      [chunked, { "Transfer-Encoding": "chunked" }],
      [bytes, { "Transfer-Encoding": "chunked" }],
      [gzipSync(bytes), { "Content-Encoding": "gzip" }],
      [bytes, { "Content-Encoding": "gzip" }],
      [brotliCompressSync(bytes), { "Content-Encoding": "br" }],
      [deflateSync(bytes), { "Content-Encoding": "deflate" }],
      [bytes, { "Content-Encoding": "identity" }],
    ];
    write(
      "a.warc",
      Buffer.concat(
        coded.map(([body, http]) => response("https://example.org/", body, { ...type, ...http })),
      ),
    );
    const { pages, errors } = await gather(["a.warc"]);
    expect(errors).toEqual([]);
    expect(pages.map(({ text }) => text)).toEqual(coded.map(() => html));
  });

  it("tells a coding that it does not know, wrong packed data, and a page that unpacks above the limit", async () => {
    const type = { "Content-Type": "text/html" };
    const bomb = gzipSync(Buffer.alloc(300_000, "x"));
    const bodies: [Buffer, string][] = [
      [Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, 1]), "zstd"],
      [Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 7]), "gzip"],
      [bomb, "gzip"],
    ];
    const made = bodies.map(([body, coding]) =>
      response("https://example.org/", body, { ...type, "Content-Encoding": coding }),
    );
    write("a.warc", Buffer.concat([...made, ...records(1)]));
    expect((await gather(["a.warc"], { maxSize: 100_000 })).order).toEqual([
      "unsupported-archive a.warc#1",
      "broken-record a.warc#2",
      "too-large a.warc#3",
      "a.warc#4",
    ]);
  });

  it("goes on at the next record behind junk, a wrong length, and a head without an end", async () => {
    const [a, b, c, d, e] = records(5).map(String);
    const junk = "\r\nnothing that belongs here\r\n";
    const short = b?.replace(/Content-Length: \d+/u, "Content-Length: 20");
    const long = c?.replace(/Content-Length: \d+/u, "Content-Length: 600");
    const headless = "WARC/1.0\r\nWARC-Type: response\r\n";
    write("a.warc", [a, junk, short, long, d, headless, e].join(""));
    const { pages, errors } = await gather(["a.warc"]);
    expect(pages.map(({ url }) => url)).toEqual([1, 4, 5].map((n) => `https://example.org/${n}`));
    expect(new Set(errors.map((error) => error.split(" ")[0]))).toEqual(new Set(["damaged-archive"]));
  });

  it("skips a record above the limit and goes on", async () => {
    const large = response("https://example.org/large", "x".repeat(300_000));
    const picture = response("https://example.org/p", "x".repeat(300_000), { "Content-Type": "image/png" });
    write("a.warc", Buffer.concat([large, picture, ...records(1)]));
    expect((await gather(["a.warc"], { maxSize: 100_000 })).order).toEqual([
      "too-large a.warc#1",
      "a.warc#3",
    ]);
  });

  it("gives what comes before a cut, and one error", async () => {
    const whole = Buffer.concat(records(3));
    write("a.warc", whole.subarray(0, whole.length - 40));
    expect((await gather(["a.warc"])).order).toEqual(["a.warc#1", "a.warc#2", "damaged-archive a.warc#3"]);
    const packed = Buffer.concat(records(3).map((record) => gzipSync(record)));
    write("b.warc.gz", packed.subarray(0, packed.length - 40));
    expect((await gather(["b.warc.gz"])).order).toEqual([
      "b.warc.gz#1",
      "b.warc.gz#2",
      "damaged-archive b.warc.gz",
    ]);
  });

  it("loses one record to a damaged member of a gzip, and no other", async () => {
    const members = records(4).map((record) => gzipSync(record));
    members[1]?.fill(0xff, 40, 60);
    write("a.warc.gz", Buffer.concat(members));
    const { pages, errors } = await gather(["a.warc.gz"]);
    expect(pages.map(({ url }) => url)).toEqual([1, 3, 4].map((n) => `https://example.org/${n}`));
    expect(errors).toEqual(["damaged-archive a.warc.gz"]);
  });

  it("is known by its first bytes, in pieces of any size", async () => {
    const bytes = Buffer.concat(records(3).map((record) => gzipSync(record)));
    for (const size of [1, 7, 100_000]) {
      const { order } = await gather(["-"], { stdin: piped(bytes, size) });
      expect(order).toEqual(["-#1", "-#2", "-#3"]);
    }
  });
});
