import { brotliCompressSync, deflateRawSync, gzipSync } from "node:zlib";
import type { ErrorCode } from "../../../src/errors.ts";
import { response, warcRecord, zipOf } from "../../sources/builders.ts";
import type { Aim, Hostile } from "./types.ts";

/** A file that a user is talked into reading. */
export interface HostileFile extends Hostile {
  /** The file's name: its ending tells the format. */
  readonly file: string;
  readonly bytes: () => Uint8Array;
  /** Codes of the errors that must be told, each once; other pages of the file go on. */
  readonly told: readonly ErrorCode[];
  /** How many pages are read all the same. */
  readonly pages: number;
}

const megabyte = 1024 * 1024;

/** More than one page may have, unpacked. */
const BOMB = 40 * megabyte;

const text = (content: string): Uint8Array => Buffer.from(content);

const article = "<html><head><title>Tin</title></head><body><p>Hai bên gặp nhau.</p></body></html>";

const made = (
  aim: Aim,
  name: string,
  file: string,
  bytes: () => Uint8Array,
  told: readonly ErrorCode[],
  pages = 0,
): HostileFile => ({ aim, name, file, bytes, told, pages });

/** A zip whose list says of its first member what is not true. */
function lying(field: "packed" | "plain" | "offset", value: number): Buffer {
  const zip = zipOf([{ name: "a.html", content: article }]);
  const list = zip.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  zip.writeUInt32LE(value, list + { packed: 20, plain: 24, offset: 42 }[field]);
  return zip;
}

/** A zip whose members all are the same bytes: small as a file, and without end when it is unpacked. */
function overlapping(members: number): Buffer {
  const packed = deflateRawSync(Buffer.alloc(BOMB, 0x20));
  const zip = zipOf([{ name: "0.html", content: Buffer.alloc(BOMB, 0x20) }]);
  const list = zip.indexOf(Buffer.from([0x50, 0x4b, 1, 2]), packed.length);
  const end = zip.indexOf(Buffer.from([0x50, 0x4b, 5, 6]), list);
  const entry = zip.subarray(list, end);
  const tail = Buffer.from(zip.subarray(end));
  tail.writeUInt16LE(members, 8);
  tail.writeUInt16LE(members, 10);
  tail.writeUInt32LE(entry.length * members, 12);
  return Buffer.concat([zip.subarray(0, list), ...Array<Buffer>(members).fill(entry), tail]);
}

/** Gzip in gzip, so many times. */
const layered = (layers: number): Buffer =>
  Array.from({ length: layers }).reduce<Buffer>((inner) => gzipSync(inner), Buffer.from(article));

/** A zip in a zip, so many times. */
const nestedZip = (layers: number): Buffer =>
  Array.from({ length: layers }).reduce<Buffer>(
    (inner) => zipOf([{ name: "inner.zip", content: inner }]),
    zipOf([{ name: "a.html", content: article }]),
  );

const bombs: readonly HostileFile[] = [
  made(
    "decompression bombs",
    "a gzipped page without end",
    "a.html.gz",
    () => gzipSync(Buffer.alloc(BOMB, 0x20)),
    ["too-large"],
  ),
  made(
    "decompression bombs",
    "a thousand gzip members one behind the other",
    "a.txt.gz",
    () => Buffer.concat(Array<Buffer>(1000).fill(gzipSync(Buffer.alloc(50_000, 0x61)))),
    ["too-large"],
  ),
  made("decompression bombs", "gzip in gzip in gzip …", "a.html.gz.gz.gz.gz.gz.gz", () => layered(6), [
    "unsupported-archive",
  ]),
  made("decompression bombs", "zips in zips", "a.zip", () => nestedZip(6), ["unsupported-archive"]),
  made(
    "decompression bombs",
    "a member without end",
    "a.zip",
    () =>
      zipOf([
        { name: "a.html", content: Buffer.alloc(BOMB, 0x20) },
        { name: "b.html", content: article },
      ]),
    ["too-large"],
    1,
  ),
  made("decompression bombs", "20 members that are the same bytes", "a.zip", () => overlapping(20), [
    "too-large",
  ]),
  made("decompression bombs", "a member that says it is small", "a.zip", () => lying("plain", 10), [
    "damaged-archive",
  ]),
  made("decompression bombs", "a member that says it has 4 GB", "a.zip", () => lying("plain", 0xffff_fffe), [
    "damaged-archive",
  ]),
  made(
    "decompression bombs",
    "a member that is packed into more than the file",
    "a.zip",
    () => lying("packed", 0x7fff_ffff),
    ["broken-record"],
  ),
  made(
    "decompression bombs",
    "a gzipped answer without end in a WARC file",
    "a.warc",
    () =>
      response("https://a.example/", gzipSync(Buffer.alloc(BOMB, 0x20)), {
        "Content-Type": "text/html",
        "Content-Encoding": "gzip",
      }),
    ["too-large"],
  ),
  made(
    "decompression bombs",
    "a brotli answer without end in a WARC file",
    "a.warc",
    () =>
      response("https://a.example/", brotliCompressSync(Buffer.alloc(BOMB, 0x20)), {
        "Content-Type": "text/html",
        "Content-Encoding": "br",
      }),
    ["too-large"],
  ),
  made(
    "decompression bombs",
    "an answer packed five times in a WARC file",
    "a.warc",
    () =>
      response("https://a.example/", layered(5), {
        "Content-Type": "text/html",
        "Content-Encoding": "gzip, gzip, gzip, gzip, gzip",
      }),
    [],
    1,
  ),
  made(
    "decompression bombs",
    "chunks without end in a WARC file",
    "a.warc",
    () =>
      response("https://a.example/", `FFFFFFFFFFFFFFFF\r\n${article}`, {
        "Content-Type": "text/html",
        "Transfer-Encoding": "chunked",
      }),
    [],
    1,
  ),
];

/** Names of members that lead out of any folder, or into the terminal. */
const names = [
  "../../outside/a.html",
  "/outside/a.html",
  "..\\..\\outside\\a.html",
  "C:\\outside\\a.html",
  "a\u0000.html",
  "\u001b[2J\u001b]0;x\u0007.html",
  "\u202Elmth.a.html",
  `${"a/".repeat(30_000)}a.html`,
  "con.html",
  "a\r\nX: y.html",
  "__proto__.html",
];

const namedMembers: readonly HostileFile[] = names.map((name) =>
  made(
    "archives",
    `a member named ${JSON.stringify(name).slice(0, 40)}`,
    "a.zip",
    () => zipOf([{ name, content: article }]),
    [],
    1,
  ),
);

const targets = [
  "file:///etc/passwd",
  "javascript:alert(1)",
  "http://169.254.169.254/latest/",
  "../../etc/passwd",
  "https://a.example/\u0000",
  "https://a.example/\u001b[2J",
  "",
  `https://a.example/${"a".repeat(50_000)}`,
];

const addressed: readonly HostileFile[] = targets.map((target) => {
  const isPage = /^https?:/.test(target) && !target.includes("aaaa");
  const told: readonly ErrorCode[] = target.includes("aaaa") ? [] : isPage ? [] : ["no-pages"];
  return made(
    "archives",
    `a WARC record of ${JSON.stringify(target).slice(0, 40)}`,
    "a.warc",
    () => response(target, article),
    told,
    /^https?:/.test(target) ? 1 : 0,
  );
});

const records: readonly HostileFile[] = [
  made(
    "archives",
    "a record that says it has 10^15 bytes",
    "a.warc",
    () =>
      warcRecord(
        {
          "WARC-Type": "response",
          "WARC-Target-URI": "https://a.example/",
          "Content-Length": "999999999999999",
        },
        "x",
      ),
    ["damaged-archive"],
  ),
  made(
    "archives",
    "a record of negative length",
    "a.warc",
    () => warcRecord({ "WARC-Type": "resource", "Content-Length": "-5" }, "x"),
    ["damaged-archive"],
  ),
  made(
    "archives",
    "a record without a length",
    "a.warc",
    () => text("WARC/1.0\r\nWARC-Type: resource\r\n\r\nx\r\n\r\n"),
    ["damaged-archive"],
  ),
  made(
    "archives",
    "a head without end",
    "a.warc",
    () => text(`WARC/1.0\r\n${"X-A: b\r\n".repeat(100_000)}`),
    ["damaged-archive"],
  ),
  made(
    "archives",
    "a line of 5 MB as a head",
    "a.warc",
    () => text(`WARC/1.0\r\nX: ${"a".repeat(5 * megabyte)}\r\n\r\n`),
    ["damaged-archive"],
  ),
  made(
    "archives",
    "a zip of which only the end is there",
    "a.zip",
    () => zipOf([{ name: "a.html", content: article }]).subarray(-22),
    ["damaged-archive"],
  ),
  made("archives", "a member far behind the end", "a.zip", () => lying("offset", 0xffff_fff0), [
    "broken-record",
  ]),
  made(
    "archives",
    "a locked member",
    "a.zip",
    () => zipOf([{ name: "a.html", content: article, flags: 0x0801 }]),
    ["encrypted"],
  ),
  made(
    "archives",
    "a member packed in an unknown way",
    "a.zip",
    () => zipOf([{ name: "a.html", content: article, method: 99 }]),
    ["unsupported-archive"],
  ),
  made(
    "archives",
    "a gzip file that breaks off",
    "a.html.gz",
    () => gzipSync(text(article.repeat(50))).subarray(0, 60),
    ["damaged-archive"],
  ),
  made(
    "archives",
    "a gzip file with something else behind it",
    "a.html.gz",
    () => Buffer.concat([gzipSync(text(article)), text("<script>x</script>")]),
    ["damaged-archive"],
    0,
  ),
];

const laughs = Array.from({ length: 12 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join("");
const declared = `<!DOCTYPE x [<!ENTITY l0 "ha">${laughs}<!ENTITY f SYSTEM "file:///etc/passwd"><!ENTITY % p SYSTEM "http://169.254.169.254/"> %p;]>`;
const rss = (item: string): Uint8Array =>
  text(`<?xml version="1.0"?>${declared}<rss version="2.0"><channel><title>T</title>${item}</channel></rss>`);

const xml: readonly HostileFile[] = [
  made(
    "XML",
    "a billion laughs in a feed",
    "f.xml",
    () => rss("<item><title>&l12;</title><description>&l12;&f;</description></item>"),
    [],
    1,
  ),
  made(
    "XML",
    "a file by an entity in a feed",
    "f.xml",
    () => rss("<item><title>&f;</title><description>Một tin.</description></item>"),
    [],
    1,
  ),
  made(
    "XML",
    "a billion laughs in a page of XHTML",
    "a.xhtml",
    () => text(`<?xml version="1.0"?>${declared}<html><body><p>&l12; &f; Một câu.</p></body></html>`),
    [],
    1,
  ),
  made(
    "XML",
    "an inclusion in a feed",
    "f.xml",
    () =>
      rss(
        '<item><title>T</title><xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd" parse="text"/></item>',
      ),
    [],
    1,
  ),
  made(
    "XML",
    "100,000 elements one in the other in an item",
    "f.xml",
    () => rss(`<item><title>T</title><description>${"<a>".repeat(100_000)}</description></item>`),
    ["broken-record"],
  ),
  made("XML", "20,000 items without words", "f.xml", () => rss("<item></item>".repeat(20_000)), [
    "broken-record",
  ]),
  made(
    "XML",
    "an item of 2 MB",
    "f.xml",
    () => rss(`<item><title>T</title><description>${"a ".repeat(megabyte)}</description></item>`),
    [],
    1,
  ),
  made(
    "XML",
    "100,000 attributes",
    "f.xml",
    () =>
      rss(
        `<item ${Array.from({ length: 100_000 }, (_, n) => `a${n}="b"`).join(" ")}><title>T</title></item>`,
      ),
    [],
    1,
  ),
  made(
    "XML",
    "fields named like parts of every object",
    "f.xml",
    () => rss("<item><__proto__>x</__proto__><constructor>y</constructor><title>T</title></item>"),
    [],
    1,
  ),
  made(
    "XML",
    "a feed of UTF-7",
    "f.xml",
    () =>
      text(
        '<?xml version="1.0" encoding="utf-7"?><rss><channel><item><title>+ADw-script+AD4-</title></item></channel></rss>',
      ),
    [],
    1,
  ),
];

const deep = (n: number): string => `${"[".repeat(n)}${"]".repeat(n)}`;

const json: readonly HostileFile[] = [
  made(
    "JSON",
    "a line nested 100,000 deep",
    "a.jsonl",
    () => text(`{"text":${deep(100_000)}}\n{"text":"Một trang."}\n`),
    ["broken-record"],
    1,
  ),
  made(
    "JSON",
    "a line of objects nested 100,000 deep",
    "a.jsonl",
    () => text(`${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}\n{"text":"Một trang."}\n`),
    ["broken-record"],
    1,
  ),
  made("JSON", "a file nested a million deep", "a.json", () => text(deep(1_000_000)), ["broken-record"]),
  made(
    "JSON",
    "a line of 12 MB",
    "a.jsonl",
    () => text(`{"text":"${"a".repeat(12 * megabyte)}"}\n{"text":"Một trang."}\n`),
    ["too-large"],
    1,
  ),
  made(
    "JSON",
    "keys of prototypes",
    "a.jsonl",
    () =>
      text('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"text":"Một trang."}\n'),
    [],
    1,
  ),
  made("JSON", "the same key twice", "a.jsonl", () => text('{"text":"Một.","text":"Hai."}\n'), [], 1),
  made(
    "JSON",
    "halves of surrogates in every field",
    "a.jsonl",
    () =>
      text(
        '{"title":"\\ud800","url":"https://a.example/\\udfff","text":"Một \\ud800 trang.","author":"\\ud800"}\n',
      ),
    [],
    1,
  ),
  made(
    "JSON",
    "NUL in every field",
    "a.jsonl",
    () =>
      text(
        '{"title":"\\u0000","url":"https://a.example/\\u0000","text":"Một \\u0000 trang.","author":"\\u0000"}\n',
      ),
    [],
    1,
  ),
  made(
    "JSON",
    "fields of other types",
    "a.jsonl",
    () => text('{"title":[[]],"url":{},"text":"Một trang.","authors":[null,{},1],"published":1e999}\n'),
    [],
    1,
  ),
  made("JSON", "a text that is a number", "a.jsonl", () => text('{"text":12}\n'), ["broken-record"]),
  made("JSON", "30,000 empty objects", "a.json", () => text(`[${"{},".repeat(30_000)}{}]`), [
    "broken-record",
  ]),
  made(
    "JSON",
    "a JSON Feed whose items are none",
    "f.json",
    () =>
      text(
        '{"version":"https://jsonfeed.org/version/1.1","items":[1,null,[],{"id":{}},{"content_text":"Một tin."}]}',
      ),
    ["broken-record"],
    1,
  ),
];

const pages: readonly HostileFile[] = [
  made(
    "page files",
    "halves of surrogates in linked data",
    "a.html",
    () =>
      text(
        `<script type="application/ld+json">{"@type":"NewsArticle","headline":"\\ud800","articleBody":"\\udfff"}</script>${article}`,
      ),
    [],
    1,
  ),
  made(
    "page files",
    "100,000 elements one in the other",
    "a.html",
    () => text(`${"<div>".repeat(100_000)}<p>Một câu.</p>`),
    [],
    1,
  ),
  made(
    "page files",
    "linked data nested 100,000 deep",
    "a.html",
    () => text(`<script type="application/ld+json">${deep(100_000)}</script>${article}`),
    [],
    1,
  ),
  made(
    "page files",
    "linked data of prototypes",
    "a.html",
    () =>
      text(
        `<script type="application/ld+json">{"@type":"NewsArticle","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}</script>${article}`,
      ),
    [],
    1,
  ),
  made(
    "page files",
    "a base address of a script",
    "a.html",
    () => text(`<base href="javascript:alert(1)//"><link rel="canonical" href="x">${article}`),
    [],
    1,
  ),
  made("page files", "a word of 9 MB", "a.txt", () => text("a".repeat(9 * megabyte)), [], 1),
  made("page files", "30,000 lines of one sign", "a.txt", () => text("a\n".repeat(30_000)), [], 1),
  made(
    "page files",
    "marks without end on one letter",
    "a.txt",
    () => text(`Một câu a${"\u0301".repeat(200_000)}.`),
    [],
    1,
  ),
  made(
    "page files",
    "turns of direction without end",
    "a.txt",
    () => text(`Một câu.${"\u202e\u2067".repeat(200_000)}`),
    [],
    1,
  ),
  made(
    "page files",
    "escapes of the terminal",
    "a.txt",
    () => text("Tin \u001b]0;x\u0007\u001b[2J\u009b2J\n\nMột câu."),
    [],
    1,
  ),
  made("page files", "a page of NULs", "a.txt", () => Buffer.alloc(100_000), [], 1),
  made(
    "page files",
    "a picture that says it is a page",
    "a.html",
    () => Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"),
    [],
    1,
  ),
  made(
    "page files",
    "a page in an encoding of escapes",
    "a.html",
    () => text(`<meta charset="iso-2022-jp"><p>\u001b$B</p>${article}`),
    [],
    1,
  ),
  made(
    "page files",
    "an encoding that is none",
    "a.html",
    () => text(`<meta charset="${"x".repeat(10_000)}">${article}`),
    [],
    1,
  ),
  made(
    "page files",
    "an MHTML file whose boundary is everywhere",
    "a.mhtml",
    () =>
      text(
        `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="-"\r\n\r\n${"---\r\n\r\n".repeat(50_000)}`,
      ),
    ["broken-record"],
  ),
  made(
    "page files",
    "an MHTML file of a part in a part …",
    "a.mhtml",
    () =>
      text(
        Array.from(
          { length: 2_000 },
          (_, n) => `Content-Type: multipart/related; boundary="b${n}"\r\n\r\n--b${n}\r\n`,
        ).join(""),
      ),
    ["broken-record"],
  ),
  made(
    "page files",
    "Markdown of brackets without end",
    "a.md",
    () => text(`# Tin\n\n${"[".repeat(100_000)}${"]".repeat(100_000)}(${"(".repeat(50_000)}`),
    [],
    1,
  ),
  made(
    "page files",
    "Markdown of stars without end",
    "a.md",
    () => text(`# Tin\n\n${"**a_".repeat(50_000)}`),
    [],
    1,
  ),
];

/** Files that attack who reads them. */
export const files: readonly HostileFile[] = [
  ...bombs,
  ...namedMembers,
  ...addressed,
  ...records,
  ...xml,
  ...json,
  ...pages,
];
