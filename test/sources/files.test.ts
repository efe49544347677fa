import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchesName } from "../../src/sources/glob.ts";
import { plainMarkdown } from "../../src/sources/markdown.ts";
import { response, zipOf } from "./builders.ts";
import { piped, workshop } from "./gather.ts";

const { write, gather } = workshop();

describe("patterns", () => {
  it("find files in folders, each once", async () => {
    for (const name of ["a.html", "n/b.html", "n/m/c.html", "n/d.txt", "n/.e.html", ".h/f.html", "n/g.png"])
      write(name, "x");
    expect((await gather(["*.html"])).order).toEqual(["a.html"]);
    expect((await gather(["**/*.html"])).order).toEqual(["a.html", "n/b.html", "n/m/c.html"]);
    expect((await gather(["n/**/*.{html,txt}"])).order).toEqual(["n/b.html", "n/m/c.html", "n/d.txt"]);
    expect((await gather(["n/**"])).order).toEqual(["n/b.html", "n/d.txt", "n/m/c.html"]);
    expect((await gather(["[a-m]/?.*"])).order).toEqual(["no-such-file [a-m]/?.*"]);
  });

  it("a file whose name holds the signs goes before the pattern", async () => {
    write("a[1].txt", "x");
    write("a1.txt", "x");
    expect((await gather(["a[1].txt"])).order).toEqual(["a[1].txt"]);
    expect((await gather(["a[0-9].txt"])).order).toEqual(["a1.txt"]);
  });

  it.each([
    ["*.html", "a.html", true],
    ["*.html", ".html", false],
    [".*", ".html", true],
    ["a*b*c", "aXbYbZc", true],
    ["a*b*c", "aXbYb", false],
    ["[!a]?", "bx", true],
    ["[!a]?", "ax", false],
    ["[a-c]đ", "bđ", true],
    ["[", "[", true],
    ["a.b", "aXb", false],
  ])("%s on %s: %s", (pattern, name, expected) => {
    expect(matchesName(pattern, name)).toBe(expected);
  });

  it("no pattern is slow: many stars over a long name", () => {
    expect(matchesName(`${"*a".repeat(60)}b`, "a".repeat(5000))).toBe(false);
  });
});

describe("Markdown", () => {
  it("loses its signs and keeps its words", async () => {
    write(
      "a.md",
      "---\ntitle: 'Đàm phán'\ndate: 2025-06-05\nauthors: [An, Bình]\nurl: https://example.org/1\n---\n# Đàm phán *mới*\n\nÔng [Peskov](https://example.org/p \"x\") nói **rõ** về `snake_case_name`.\n\n> trích\n- một\n2. hai\n\n---\n![ảnh](a.png)\n",
    );
    expect((await gather(["a.md"])).pages).toMatchObject([
      {
        kind: "text",
        url: "https://example.org/1",
        text: "Đàm phán mới\n\nÔng Peskov nói rõ về snake_case_name.\n\ntrích\nmột\nhai\n\nảnh\n",
        declared: { title: "Đàm phán", published: "2025-06-05", authors: ["An", "Bình"] },
      },
    ]);
  });

  it.each(["5 * 3 = 15 và 2 * 4", "a_b_c", "giá 3.50 đồng", "[1] chú thích", "2025. Năm mới"])(
    "keeps %s",
    (text) => {
      expect(plainMarkdown(text)).toBe(text);
    },
  );
});

const mhtml = (parts: readonly string[], boundary = "----x--"): string =>
  [
    "From: <Saved by a browser>",
    "Snapshot-Content-Location: https://example.org/1",
    "Date: Thu, 5 Jun 2025 08:00:00 +0700",
    "MIME-Version: 1.0",
    `Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="${boundary}"`,
    "",
    ...parts.map((part) => `\r\n--${boundary}\r\n${part}`),
    `--${boundary}--\r\n`,
  ].join("\r\n");

describe("MHTML", () => {
  it("is its first part of HTML, with address and day", async () => {
    const html =
      "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>M=E1=BB=99t =\r\nhai=3D</p>";
    const frame = "Content-Type: text/html\r\n\r\n<p>Khung</p>";
    write("a.mhtml", mhtml([html, frame]));
    const expected = {
      kind: "html",
      encoding: "utf-8",
      url: "https://example.org/1",
      captured: "2025-06-05T01:00:00.000Z",
      text: "<p>Một hai=</p>\r\n",
    };
    expect((await gather(["a.mhtml"])).pages).toMatchObject([expected]);
    expect((await gather(["-"], { stdin: piped(mhtml([html, frame]), 3) })).pages).toMatchObject([expected]);
  });

  it("reads base64, a nested part, and the part that the head names", async () => {
    const base64 = `Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from("<p>Một</p>").toString("base64")}`;
    const nested = `Content-Type: multipart/alternative; boundary=in\r\n\r\n--in\r\n${base64}\r\n--in--`;
    write("a.mht", mhtml([nested]));
    const started = mhtml(["Content-Type: text/html\r\n\r\n<p>Khung</p>", `Content-ID: <root>\r\n${base64}`]);
    write("b.mht", started.replace('type="text/html"', 'start="<root>"'));
    const { pages } = await gather(["a.mht", "b.mht"]);
    expect(pages.map(({ text }) => text)).toEqual(["<p>Một</p>", "<p>Một</p>"]);
  });

  it("pictures do not count for the limit; a page that is cut off, missing or too large is told", async () => {
    const html = "Content-Type: text/html\r\n\r\n<p>Một</p>";
    write("a.mhtml", mhtml([html, `Content-Type: image/png\r\n\r\n${"x".repeat(5000)}`]));
    write("b.mhtml", mhtml(["Content-Type: image/png\r\n\r\nx"]));
    write("c.mhtml", mhtml([html]).slice(0, -12));
    write("d.mhtml", mhtml([`${html}${"x\r\n".repeat(2000)}`]));
    expect((await gather(["a.mhtml", "b.mhtml", "c.mhtml", "d.mhtml"], { maxSize: 1000 })).order).toEqual([
      "a.mhtml",
      "broken-record b.mhtml",
      "damaged-archive c.mhtml",
      "too-large d.mhtml",
    ]);
  });
});

describe("zip", () => {
  it("gives its members by their names, whatever the names' encoding", async () => {
    const cp437 = { name: Buffer.from([0x82, 0x74, 0x82, 0x2e, 0x74, 0x78, 0x74]), content: "Một", flags: 0 };
    const unsaid = { name: "trang/một.html", content: "<p>Hai</p>", flags: 0 };
    const stored = { name: "../ba.txt", content: "Ba", method: 0 };
    const setting = { name: "package.json", content: '{"name":"x"}' };
    const left = ["__MACOSX/x.txt", ".git/x.txt", "picture.png", "folder/"].map((name) => ({
      name,
      content: "",
    }));
    const bytes = zipOf([cp437, unsaid, stored, setting, ...left]);
    write("a.zip", bytes);
    const { pages, errors } = await gather(["a.zip"]);
    expect(errors).toEqual([]);
    expect(pages.map(({ source, text }) => `${source} ${text}`)).toEqual([
      "a.zip#été.txt Một",
      "a.zip#trang/một.html <p>Hai</p>",
      "a.zip#../ba.txt Ba",
    ]);
    expect((await gather(["-"], { stdin: piped(bytes, 10) })).pages).toHaveLength(3);
  });

  it("opens archives inside, three deep", async () => {
    const lines = { name: "a.jsonl.gz", content: gzipSync('{"text":"Một"}\n{"text":"Hai"}') };
    const warc = { name: "b.warc", content: response("https://example.org/", "<p>Ba</p>") };
    const inner = { name: "inner.zip", content: zipOf([{ name: "c.txt", content: "Bốn" }]) };
    write("a.zip", zipOf([lines, warc, inner]));
    expect((await gather(["a.zip"])).order).toEqual([
      "a.zip#a.jsonl.gz#1",
      "a.zip#a.jsonl.gz#2",
      "a.zip#b.warc#1",
      "a.zip#inner.zip#c.txt",
    ]);
    let nest = zipOf([{ name: "c.txt", content: "x" }]);
    for (let depth = 0; depth < 5; depth++) nest = zipOf([{ name: "d.zip", content: nest }]);
    write("deep.zip", nest);
    expect((await gather(["deep.zip"])).errors).toEqual([
      "unsupported-archive deep.zip#d.zip#d.zip#d.zip#d.zip",
    ]);
  });

  it("tells a locked, a strangely packed, a broken and a large member, and reads the others", async () => {
    const broken = zipOf([
      { name: "a.txt", content: "Một", flags: 0x0801 },
      { name: "b.txt", content: "Hai", method: 14 },
      { name: "c.txt", content: "x".repeat(5000) },
      { name: "d.txt", content: "Bốn bốn bốn" },
      { name: "e.txt", content: "Năm" },
    ]);
    broken.fill(0xff, broken.indexOf("d.txt") + 5, broken.indexOf("d.txt") + 9);
    write("a.zip", broken);
    expect((await gather(["a.zip"], { maxSize: 1000 })).order).toEqual([
      "encrypted a.zip#a.txt",
      "unsupported-archive a.zip#b.txt",
      "too-large a.zip#c.txt",
      "damaged-archive a.zip#d.txt",
      "a.zip#e.txt",
    ]);
  });

  it("a cut, an empty and a wrong file", async () => {
    const bytes = zipOf([{ name: "a.txt", content: "Một" }]);
    write("cut.zip", bytes.subarray(0, bytes.length - 30));
    write("empty.zip", zipOf([]));
    write("wrong.zip", "no zip");
    expect((await gather(["cut.zip", "empty.zip", "wrong.zip"])).order).toEqual([
      "damaged-archive cut.zip",
      "no-pages empty.zip",
      "damaged-archive wrong.zip",
    ]);
  });
});

describe("gzip", () => {
  it("any page, of any number of members, with zeros behind", async () => {
    write("a.html.gz", Buffer.concat([gzipSync("<p>Một "), gzipSync("hai</p>"), Buffer.alloc(512)]));
    write("b.html", gzipSync("<p>Ba</p>"));
    write("c.txt.gz", "no gzip");
    const { pages, errors } = await gather(["a.html.gz", "b.html", "c.txt.gz"]);
    expect(pages).toMatchObject([
      { kind: "html", text: "<p>Một hai</p>" },
      { kind: "html", text: "<p>Ba</p>" },
      { text: "no gzip" },
    ]);
    expect(errors).toEqual([]);
  });

  it("is given up where a page unpacks above the limit, or an archive to a multiple that no news has", async () => {
    write("a.txt.gz", gzipSync(Buffer.alloc(5000, "x")));
    expect((await gather(["a.txt.gz"], { maxSize: 1000 })).order).toEqual(["too-large a.txt.gz"]);
    write("b.jsonl.gz", gzipSync(Buffer.alloc(150_000_000, "x")));
    expect((await gather(["b.jsonl.gz"], { maxSize: 1000 })).errors).toContain("too-large b.jsonl.gz");
  });

  it("archives of other kinds are named as such", async () => {
    write("a.tar.gz", gzipSync("x"));
    write("b.7z", "x");
    expect((await gather(["a.tar.gz", "b.7z"])).order).toEqual([
      "unsupported-archive a.tar.gz",
      "unsupported-archive b.7z",
    ]);
  });
});

describe("properties", () => {
  const word = fc.stringMatching(/^[a-zđêư0-9 .,"\\]{1,40}$/u).map((text) => `${text}x`);

  it("the same pages in any container have the same texts", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 8 }), async (texts) => {
        const lines = texts.map((text) => JSON.stringify({ text })).join("\n");
        const warc = texts.map((text) =>
          response("https://example.org/", text, { "Content-Type": "text/plain" }),
        );
        const files = {
          "a.jsonl": lines,
          "b.json": JSON.stringify(texts.map((text) => ({ text }))),
          "c.jsonl.gz": gzipSync(lines),
          "d.zip": zipOf(texts.map((content, n) => ({ name: `${n}.txt`, content }))),
          "e.warc": Buffer.concat(warc),
          "f.warc.gz": Buffer.concat(warc.map((record) => gzipSync(record))),
          "g.zip": zipOf([{ name: "a.jsonl.gz", content: gzipSync(lines) }]),
        };
        for (const [name, content] of Object.entries(files)) {
          write(name, content);
          const { pages, errors } = await gather([name]);
          expect(errors).toEqual([]);
          expect(pages.map(({ text }) => text)).toEqual(texts);
        }
      }),
      { numRuns: 15 },
    );
  });

  it("random and cut bytes under any ending give pages or errors, and never throw", async () => {
    const endings = ["html", "md", "mhtml", "jsonl", "json", "xml", "warc", "warc.gz", "zip", "gz", "bin"];
    const good = [
      zipOf([{ name: "a.txt", content: "Một" }]),
      gzipSync('{"text":"Một"}'),
      response("https://example.org/", "<p>Một</p>"),
      Buffer.from(mhtml(["Content-Type: text/html\r\n\r\n<p>Một</p>"])),
      Buffer.from("<rss><channel><item><title>Một</title></item></channel></rss>"),
    ];
    const cut = fc
      .tuple(fc.constantFrom(...good), fc.nat(400))
      .map(([bytes, size]) => bytes.subarray(0, size));
    const bytes = fc.oneof(cut, fc.uint8Array({ maxLength: 300 }));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...endings), bytes, async (ending, content) => {
        write(`a.${ending}`, content);
        const { order } = await gather([`a.${ending}`]);
        expect(order.length).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
  });
});
