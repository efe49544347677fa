import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { archivesOf } from "../../../src/backfill/index.ts";
import { recordsFrom } from "../../../src/backfill/records.ts";
import { fileTask } from "../../../src/backfill/tasks.ts";
import { configuredCommands } from "../../../src/cli/configured.ts";
import { commands } from "../../../src/cli/registry.ts";
import { queueAddress, shownQueue } from "../../../src/cluster/address.ts";
import { unpackFailure } from "../../../src/cluster/failed-message.ts";
import { unpackPage } from "../../../src/cluster/page-message.ts";
import { parseConfig } from "../../../src/config/file.ts";
import { spanFrom, spanOfWords } from "../../../src/export/cite/spans.ts";
import { checkedAddress } from "../../../src/fetch/address.ts";
import { headOf, retryAfterOf } from "../../../src/fetch/head.ts";
import { robotsFrom } from "../../../src/fetch/robots.ts";
import { unpacked } from "../../../src/fetch/unpack.ts";
import { checkedProject, worldOf } from "../../../src/negotiation/project.ts";
import { dayOfAddress } from "../../../src/page/declared/address.ts";
import { readJsonLd } from "../../../src/page/declared/json-ld.ts";
import { linkedArticle } from "../../../src/page/declared/linked-article.ts";
import { decodePage } from "../../../src/page/index.ts";
import { readPage } from "../../../src/read.ts";
import { Decision, OwnTopics } from "../../../src/schema/index.ts";
import { isKnown } from "../../../src/serve/api/etag.ts";
import { wantedMedia } from "../../../src/serve/api/negotiate.ts";
import { createApp } from "../../../src/serve/app.ts";
import { partAfter, partFrom } from "../../../src/serve/mcp/cursors.ts";
import { ByteReader } from "../../../src/sources/byte-reader.ts";
import { matchesName } from "../../../src/sources/glob.ts";
import { headersFrom, mediaTypeOf, pageOfResponse } from "../../../src/sources/http.ts";
import { pagesIn } from "../../../src/sources/open.ts";
import { headerOf, sealedLines } from "../../../src/store/backup/format.ts";
import { provenBackup, rowsInBackup } from "../../../src/store/backup/reader.ts";
import { readEndpoint } from "../../../src/store/endpoint.ts";
import { shownPlace } from "../../../src/store/ground/place.ts";
import { searchQuery, tsquery, typedQuery } from "../../../src/store/search/query.ts";
import { soughtQuery } from "../../../src/store/search/search.ts";
import { wordsIn } from "../../../src/store/search/words.ts";
import { dayRangeOfEdtf, nearDaysOfEdtf, spanOfEdtf } from "../../../src/time/edtf.ts";
import { writtenTimes } from "../../../src/time/written/index.ts";
import { believedCanonical, cleanAddress } from "../../../src/watch/address.ts";
import { foundIn } from "../../../src/watch/discover.ts";
import { sitemapFrom, sitemapFromLines } from "../../../src/watch/sitemap.ts";
import { buildWorld, world } from "../../../src/world/index.ts";
import { fixtureService } from "../../serve/fixture.ts";
import { response, warcRecord, zipOf } from "../../sources/builders.ts";
import { piped } from "../../sources/gather.ts";

/** A parser of what comes from outside. */
export interface Parser {
  readonly name: string;
  /** The files of src that it runs: each that takes foreign bytes apart must stand in some list. */
  readonly files: readonly string[];
  /** What it takes, in sound form: it is mutated. */
  readonly samples: readonly (string | Uint8Array)[];
  /** Parses; what comes back is measured. Throws ParleyError and nothing else. */
  readonly parse: (bytes: Buffer) => unknown;
  /** Signs of the result for each byte of the input at most; 60 when absent. */
  readonly grows?: number;
  /** Cases of each kind; fewer for those that take long. */
  readonly runs?: number;
}

const article =
  '<html lang="vi"><head><title>Nga và Ukraine đàm phán</title><meta property="article:published_time" content="2025-06-05T08:00:00+07:00"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Nga và Ukraine đàm phán","datePublished":"2025-06-05","author":[{"name":"Minh Anh"}],"publisher":{"name":"Tin"}}</script></head><body><article><h1>Nga và Ukraine đàm phán</h1><p>Ngày 2/6/2025, phái đoàn Nga và Ukraine gặp nhau tại Istanbul.</p><p>Ông Vladimir Medinsky nói: “Cuộc gặp rất có ích”.</p></article></body></html>';
const page =
  "Nga và Ukraine đàm phán\n05/06/2025 08:00 GMT+7\n\n(Bến Cảng) - Ngày 2/6/2025, phái đoàn Nga và Ukraine gặp nhau tại Istanbul.\nÔng Vladimir Medinsky nói: “Cuộc gặp rất có ích”.\nMinh Anh (Theo Reuters)\n";
const rss =
  '<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Tin</title><item><title>Một tin</title><link>https://a.example/1</link><guid isPermaLink="false">x</guid><pubDate>Thu, 05 Jun 2025 08:00:00 GMT</pubDate><content:encoded><![CDATA[<p>Hai bên gặp nhau.</p>]]></content:encoded></item></channel></rss>';
const atom =
  '<feed xmlns="http://www.w3.org/2005/Atom"><title>Tin</title><entry><title type="html">Một &lt;b&gt;tin&lt;/b&gt;</title><id>urn:x</id><link rel="alternate" href="https://a.example/1"/><updated>2025-06-05T08:00:00Z</updated><content type="xhtml"><div><p>Hai bên.</p></div></content></entry></feed>';
const jsonFeed =
  '{"version":"https://jsonfeed.org/version/1.1","title":"Tin","items":[{"id":"1","url":"https://a.example/1","title":"Một tin","content_html":"<p>Hai bên.</p>","date_published":"2025-06-05T08:00:00Z"}]}';
const sitemap =
  '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://a.example/1</loc><lastmod>2025-06-05</lastmod></url></urlset>';
const mhtml = `MIME-Version: 1.0\r\nSnapshot-Content-Location: https://a.example/1\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>Hai b=C3=AAn.</p>\r\n--b--\r\n`;
const warc = response("https://a.example/1", article);
const httpAnswer = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<p>Ha\r\n0\r\n\r\n`;
const project =
  '{"negotiations":[{"id":"war","names":{"vi":"Đàm phán","en":"Talks"},"parties":["RU","UA"],"tracks":[{"id":"two","names":{"vi":"Hai","en":"Two"},"parties":["RU","UA"]}]}],"topics":{"grain":["ngũ cốc"]},"world":{"places":[{"id":"quay-x","kind":"city","names":{"vi":"Bến","en":"Quay"},"state":"RU"}]},"watch":["https://a.example/rss",{"address":"https://a.example/s","every":"30m"}]}';
const part =
  '{"persons":[{"id":"an-x","names":{"vi":"An Văn X","en":"An Van X"},"short":["X"]}],"places":[{"id":"quay-x","kind":"city","names":{"vi":"Bến","en":"Quay"},"state":"RU"}]}';
const decision =
  '{"act":"review-page","page":"sha256:abc","state":"read","at":"2025-07-01T08:00:00.000Z","by":"lan","reason":null,"id":"0f3c5a7e9b1d2f4a6c8e0b2d4f6a8c0e"}';
const robots =
  "User-agent: *\nDisallow: /private/*?x=$\nAllow: /\nCrawl-delay: 5\nSitemap: https://a.example/s.xml\n";
const config = '{"record":"talks","serve":{"port":4680,"host":"127.0.0.1"},"log-level":"info"}';

const text = (bytes: Buffer): string => bytes.toString("utf8");

/** A value of JSON; what is none is for the reader of JSON to refuse, and a text here. */
function jsonOf(bytes: Buffer): unknown {
  try {
    return JSON.parse(text(bytes));
  } catch {
    return text(bytes);
  }
}

/** All that a file of that name gives, errors by their codes. */
async function pagesOf(name: string, bytes: Buffer): Promise<unknown> {
  const found: unknown[] = [];
  const stream = { source: name, name, bytes: new ByteReader(piped(bytes, 997)), depth: 0, path: null };
  for await (const { input, error } of pagesIn(stream, { maxSize: 500_000, stdin: piped("") }))
    found.push(input ? [input.source.slice(0, 100), input.bytes.length] : error.code);
  return found;
}

const container = (
  name: string,
  files: readonly string[],
  samples: Parser["samples"],
  more: Partial<Parser> = {},
): Parser => ({
  name: `a file named ${name}`,
  files,
  samples,
  parse: (bytes) => pagesOf(name, bytes),
  grows: 100,
  ...more,
});

/** Does something with bytes that lie in a file. */
async function withFile<T>(
  name: string,
  bytes: Uint8Array,
  work: (path: string, folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "parley-fuzz-"));
  try {
    writeFileSync(join(folder, name), bytes);
    return await work(join(folder, name), folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function backupLines(): Promise<string> {
  const rows = async function* () {
    yield ["pages", "sha256:abc", "a.txt"] as const;
  };
  const header = headerOf(3, { pages: ["id", "source"] }, new Date("2025-06-05T08:00:00Z"));
  let lines = "";
  for await (const line of sealedLines(header, rows())) lines += line;
  return lines;
}

async function readBackup(file: string): Promise<unknown> {
  const rows: unknown[] = [];
  for await (const row of rowsInBackup(file)) rows.push(row);
  return [rows, await provenBackup(file)];
}

async function gathered(bytes: AsyncIterable<Uint8Array>, most: number): Promise<number> {
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > most) break;
  }
  return size;
}

const app = createApp(fixtureService(), { token: "t", webDirectory: null, log: () => {} });

/** Asks the app, and fails where it answers as nobody foresaw. */
async function asked(path: string, init: RequestInit = {}): Promise<unknown> {
  const headers = { Authorization: "Bearer t", ...init.headers };
  const answer = await app.request(`http://localhost${path}`, { ...init, headers });
  if (answer.status >= 500) throw new Error(`${answer.status} on ${path.slice(0, 200)}`);
  await answer.body?.cancel();
  return answer.status;
}

const posted = (path: string, type: string) => (bytes: Buffer) =>
  asked(path, {
    method: "POST",
    body: new Uint8Array(bytes),
    headers: { "Content-Type": type, Accept: "application/json, text/event-stream" },
  });

/** The text in a query, where bytes are told by "%". */
const escaped = (bytes: Buffer): string =>
  [...bytes]
    .map((byte) =>
      /[\w.~=&+%-]/.test(String.fromCharCode(byte))
        ? String.fromCharCode(byte)
        : `%${byte.toString(16).padStart(2, "0")}`,
    )
    .join("");

const answerOf = (body: Buffer) => ({
  ...headOf("https://a.example/", null, 200, { "content-type": "text/html" }),
  body: new Uint8Array(body),
});

const settings = configuredCommands(commands);

const pageParsers: readonly Parser[] = [
  {
    name: "a page of any encoding",
    files: ["src/page/html.ts", "src/page/encoding/entities.ts", "src/text/bounded-parser.ts"],
    samples: [article, page, Buffer.from(page, "utf16le"), Buffer.from(article, "latin1")],
    parse: (bytes) => decodePage({ bytes, source: "a" }),
    grows: 2_000,
  },
  {
    name: "a page as HTML, with data in its scripts",
    files: ["src/page/embedded-json.ts", "src/page/embedded-prose.ts"],
    samples: [
      article,
      `${article}<script>window.x={"body":"${"Hai bên gặp nhau hôm qua tại thủ đô. ".repeat(20)}"}</script>`,
    ],
    parse: (bytes) => decodePage({ bytes, source: "a", kind: "html" }),
    grows: 2_000,
  },
  {
    name: "a page as it is read",
    files: [],
    samples: [article, page],
    parse: (bytes) => readPage({ bytes, source: "a", published: "2025-06-05" }),
    grows: 5_000,
    runs: 25,
  },
  {
    name: "linked data",
    files: ["src/page/declared/json-ld.ts"],
    samples: [
      '{"@graph":[{"@type":["NewsArticle"],"headline":"Tin","author":{"name":"A"},"isPartOf":{"@id":"#x"}}]}',
    ],
    parse: (bytes) => linkedArticle(readJsonLd(text(bytes)), { addresses: [], titles: [] } as never),
  },
  {
    name: "the day in an address",
    files: [],
    samples: ["https://a.example/2025/06/05/tin-1.html"],
    parse: (bytes) => dayOfAddress(text(bytes)),
  },
  {
    name: "dates in any language",
    files: [],
    samples: ["19 de noviembre de 2019, 14:03 GMT+7", "2019年11月19日 14:03", "Thứ Năm, 05/06/2025"],
    parse: (bytes) => writtenTimes(text(bytes), "vi", "vn"),
    grows: 400,
  },
  {
    name: "EDTF",
    files: [],
    samples: ["2025-06-05", "2025-06-05T08:00+07:00", "2025-06/..", "2025?"],
    parse: (bytes) => [dayRangeOfEdtf(text(bytes)), spanOfEdtf(text(bytes)), nearDaysOfEdtf(text(bytes))],
  },
];

const fileParsers: readonly Parser[] = [
  container("a.txt", ["src/sources/open.ts"], [page]),
  container("a", [], [article, page, warc, rss]),
  container("a.md", [], ["# Tin\n\n[Một](https://a.example) *câu* `x`\n\n- a\n- b\n\n> lời\n"]),
  container("a.mhtml", [], [mhtml]),
  container(
    "a.jsonl",
    ["src/sources/json.ts"],
    ['{"title":"Tin","text":"Một câu.","url":"https://a.example/1"}\n{"text":"Hai."}\n', jsonFeed],
  ),
  container("a.json", [], ['[{"title":"Tin","text":"Một câu."},{"text":"Hai."}]', jsonFeed]),
  container("a.xml", ["src/sources/feed-tokens.ts", "src/sources/feed-item.ts"], [rss, atom]),
  container(
    "a.warc",
    ["src/sources/http.ts"],
    [
      warc,
      warcRecord({ "WARC-Type": "conversion", "Content-Type": "text/plain" }, page),
      Buffer.concat([warc, warc]),
    ],
  ),
  container(
    "a.zip",
    [],
    [
      zipOf([
        { name: "a.html", content: article },
        { name: "b.txt", content: page, method: 0 },
      ]),
    ],
  ),
  container(
    "a.warc.gz",
    ["src/sources/gunzip.ts"],
    [gzipSync(warc), Buffer.concat([gzipSync(warc), gzipSync(warc)])],
    { grows: 5_000 },
  ),
  {
    name: "an answer of HTTP",
    files: [],
    samples: [httpAnswer, httpAnswer.replace("chunked", "gzip")],
    parse: (bytes) => [
      pageOfResponse(bytes, "a", null, 100_000),
      [...headersFrom(text(bytes).split("\n"))],
      mediaTypeOf(text(bytes)),
    ],
    grows: 200,
  },
  {
    name: "a pattern of names",
    files: [],
    samples: ["**/*.html", "a[!b-d]?.{txt,html}", "{a,{b,c}}*"],
    parse: (bytes) => [
      matchesName(text(bytes).slice(0, 200), "một-trang-2025.html"),
      matchesName("*a*b*c*.html", text(bytes)),
    ],
  },
  {
    name: "a list of archives",
    files: ["src/backfill/list.ts"],
    samples: ["crawl-data/a.warc.gz\nb.warc.gz\n", "https://a.example/c.warc.gz\n"],
    parse: (bytes) =>
      withFile("x.warc.paths", bytes, async (path, folder) => {
        const found: unknown[] = [];
        for await (const { file, error } of archivesOf([path], folder)) found.push(file ?? error.code);
        return found;
      }),
    grows: 300,
    runs: 40,
  },
  {
    name: "the records of an archive",
    files: ["src/backfill/records.ts"],
    samples: [warc, gzipSync(warc)],
    parse: async (bytes) => {
      const found: unknown[] = [];
      for await (const record of recordsFrom(
        { bytes: piped(bytes, 997), failure: null } as never,
        { file: "a", from: { offset: 0, within: 0 }, maxSize: 100_000 } as never,
      ))
        found.push(Object.keys(record));
      return found;
    },
    grows: 5_000,
  },
];

const ownParsers: readonly Parser[] = [
  {
    name: "a project",
    files: ["src/negotiation/project.ts"],
    samples: [project],
    parse: (bytes) => {
      worldOf(checkedProject(jsonOf(bytes)));
    },
    runs: 40,
  },
  {
    name: "a part of the world",
    files: ["src/world/merge.ts"],
    samples: [part],
    parse: (bytes) => {
      buildWorld(jsonOf(bytes) as never);
    },
    runs: 40,
  },
  {
    name: "topics",
    files: ["src/cli/own-words.ts"],
    samples: ['{"grain":["ngũ cốc","lúa mì"]}'],
    parse: (bytes) => OwnTopics.safeParse(jsonOf(bytes)).success,
  },
  {
    name: "a line of a log of decisions",
    files: ["src/cli/commands/decisions.ts", "src/store/deciding.ts"],
    samples: [decision],
    parse: (bytes) => Decision.safeParse(jsonOf(bytes)).success,
  },
  {
    name: "a packed backup",
    files: ["src/store/backup/reader.ts"],
    samples: [gzipSync(await backupLines())],
    parse: (bytes) => withFile("b.gz", bytes, readBackup),
    grows: 3_000,
    runs: 60,
  },
  {
    name: "the lines of a backup",
    files: [],
    samples: [await backupLines()],
    parse: (bytes) => withFile("b.gz", gzipSync(bytes), readBackup),
    runs: 60,
  },
  {
    name: "a file of settings",
    files: ["src/config/file.ts"],
    samples: [config],
    parse: (bytes) =>
      parseConfig(text(bytes), "a", { command: "serve", settings: settings.serve ?? [] }, settings),
    grows: 300,
  },
  {
    name: "what a folder says of who serves it",
    files: ["src/store/endpoint.ts"],
    samples: ['{"url":"http://127.0.0.1:4680/","token":"t","pid":12}'],
    parse: (bytes) => withFile("endpoint.json", bytes, (_, folder) => readEndpoint(folder)),
    runs: 60,
  },
  {
    name: "the place of a record",
    files: [],
    samples: ["postgres://desk:secret@db.example.org:5432/talks?options=-csearch_path%3Dx", "./talks"],
    parse: (bytes) => shownPlace(text(bytes)),
  },
];

const askedParsers: readonly Parser[] = [
  {
    name: "words that are searched",
    files: [],
    samples: ['đàm phán "ngừng bắn" -Nga hoặc Ukraine 2025', "ceasefire OR truce NOT (a b)"],
    parse: (bytes) => {
      const query = searchQuery(text(bytes));
      return [
        wordsIn(text(bytes)),
        tsquery(query),
        typedQuery(query),
        tsquery(soughtQuery(text(bytes).slice(0, 500), world)),
      ];
    },
    grows: 500,
  },
  {
    name: "a query of lists",
    files: ["src/serve/problems.ts"],
    samples: [
      "actor=RU&since=2025-06-01&limit=5&newest=true",
      "after=abc&kind=call&addedSince=2025-06-01T00%3A00%3A00Z",
    ],
    parse: (bytes) => asked(`/api/timeline?${escaped(bytes).slice(0, 5_000)}`),
  },
  {
    name: "a path of the API",
    files: [],
    samples: ["entries/3fa81c02", "pages/sha256%3Aabc/frozen?as=json", "export/entries.csv?lang=vi"],
    parse: (bytes) => asked(`/api/${escaped(bytes).slice(0, 5_000)}`),
  },
  {
    name: "a body of the API",
    files: ["src/serve/api/input.ts"],
    samples: ['{"pages":[{"source":"a.txt","text":"Một trang."}]}'],
    parse: posted("/api/pages", "application/json"),
  },
  {
    name: "a page to be read by the API",
    files: [],
    samples: ['{"source":"a.txt","text":"Một trang.","declared":{"title":"Tin","authors":["A"]}}'],
    parse: posted("/api/readings", "application/json"),
    runs: 40,
  },
  {
    name: "a decision by the API",
    files: [],
    samples: [decision],
    parse: posted("/api/decisions", "application/json"),
  },
  {
    name: "a question of MCP",
    files: [],
    samples: [
      '{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"search","arguments":{"query":"dam phan"}}}',
      '{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"a","version":"1"}}}',
    ],
    parse: posted("/mcp", "application/json"),
    runs: 40,
  },
  {
    name: "a cursor behind an item",
    files: [],
    samples: [Buffer.from("after:3fa81c02").toString("base64url")],
    parse: (bytes) => partAfter({ cursor: text(bytes), limit: 2 }, async () => ["a"], String),
  },
  {
    name: "a cursor behind so many",
    files: [],
    samples: [Buffer.from("from:20").toString("base64url")],
    parse: (bytes) => partFrom({ cursor: text(bytes), limit: 2 }, async () => ["a"]),
  },
  {
    name: "words to be cited",
    files: [],
    samples: ["120-168", "Hai bên"],
    parse: (bytes) => [spanFrom(text(bytes)), spanOfWords(`${page}${text(bytes)}`, text(bytes))],
  },
  {
    name: "what is accepted, and known",
    files: [],
    samples: ["text/csv;q=0.8, application/json", "*/*"],
    parse: (bytes) => [
      isKnown('W/"abc"', text(bytes)),
      wantedMedia(text(bytes), ["application/json", "text/csv"]),
    ],
  },
];

const othersParsers: readonly Parser[] = [
  {
    name: "robots.txt",
    files: [],
    samples: [robots],
    parse: (bytes) => {
      const found = robotsFrom(text(bytes), "Parley");
      return [found.crawlDelay, found.sitemaps, found.allows("https://a.example/private/x?y")];
    },
  },
  {
    name: "a sitemap",
    files: ["src/watch/sitemap.ts"],
    samples: [sitemap, sitemap.replaceAll("url", "sitemap"), "https://a.example/1\nhttps://a.example/2\n"],
    parse: (bytes) => [sitemapFrom(text(bytes)), sitemapFromLines(text(bytes))],
    grows: 100,
  },
  {
    name: "whatever an address answers",
    files: ["src/watch/discover.ts"],
    samples: [rss, atom, jsonFeed, sitemap, article, gzipSync(sitemap)],
    parse: (bytes) => foundIn(answerOf(bytes), "https://a.example/"),
    grows: 300,
  },
  {
    name: "an address",
    files: [],
    samples: ["https://a.example:8080/x?utm_source=y#z", "http://tin.example/"],
    parse: (bytes) => [
      cleanAddress(text(bytes), "https://a.example/"),
      believedCanonical(text(bytes), "https://a.example/1"),
      checkedAddress(text(bytes), false).href,
    ],
  },
  {
    name: "the head of another server's answer",
    files: [],
    samples: ["text/html; charset=utf-8", "Thu, 05 Jun 2025 08:00:00 GMT", "120"],
    parse: (bytes) => [
      retryAfterOf(text(bytes), 0),
      [
        ...headOf("https://a.example/", null, 200, {
          "content-type": text(bytes),
          etag: text(bytes),
          "retry-after": text(bytes),
        }).headers,
      ],
    ],
  },
  {
    name: "a packed body of another server",
    files: ["src/fetch/unpack.ts"],
    samples: [gzipSync(article), gzipSync(gzipSync(page))],
    parse: (bytes) => gathered(unpacked(piped(bytes, 97), "gzip", "https://a.example/"), 100_000),
  },
  {
    name: "a page in the queue",
    files: ["src/cluster/page-message.ts"],
    samples: [gzipSync(`{"source":"a.txt","url":"https://a.example/1","declared":{"title":"Tin"}}\n${page}`)],
    parse: async (bytes) => {
      const { bytes: held, ...said } = await unpackPage(bytes);
      return [held.length, said];
    },
    grows: 3_000,
  },
  {
    name: "the head of a page in the queue",
    files: [],
    samples: ['{"source":"a.txt","url":"https://a.example/1","declared":{"title":"Tin"}}\nx'],
    parse: async (bytes) => {
      const { bytes: held, ...said } = await unpackPage(gzipSync(bytes));
      return [held.length, said];
    },
  },
  {
    name: "a failed page in the queue",
    files: ["src/cluster/failed-message.ts"],
    samples: [
      Buffer.concat([
        Buffer.from([0, 0, 0, 40]),
        Buffer.from(
          '{"source":"a","url":null,"code":"empty-page","message":"m","hint":"h","deliveries":1,"at":"2025"}',
        ),
      ]),
    ],
    parse: (bytes) => {
      const { page: held, ...told } = unpackFailure(bytes, 1);
      return [held?.length, told];
    },
  },
  {
    name: "a task in the queue",
    files: ["src/cluster/tasks.ts"],
    samples: ['{"file":"/a.warc.gz","part":null,"filter":null}'],
    parse: (bytes) => {
      try {
        return fileTask(JSON.parse(text(bytes)));
      } catch {
        return null;
      }
    },
  },
  {
    name: "the address of a queue",
    files: [],
    samples: ["nats://desk:secret@a.example:4222,b.example/talks"],
    parse: (bytes) => {
      const shown = shownQueue(text(bytes));
      return [shown, queueAddress(text(bytes)).name];
    },
  },
];

/** Every parser of what comes from outside. */
export const parsers: readonly Parser[] = [
  ...pageParsers,
  ...fileParsers,
  ...ownParsers,
  ...askedParsers,
  ...othersParsers,
];

/**
 * Files of src that take JSON, markup or packed bytes apart which do not come from outside: Parley's own data, answers of
 * Parley's own server, values that were checked before, and words that a test of another kind looks at.
 */
export const notFromOutside: Readonly<Record<string, string>> = {
  "src/store/template.ts": "made by the build",
  "src/version.ts": "package.json of Parley",
  "src/serve/openapi.ts": "the description of Parley's own routes",
  "src/serve/client.ts": "answers of Parley's own server, checked by schemas",
  "src/serve/watch-client.ts": "answers of Parley's own server, checked by schemas",
  "src/store/merge-records.ts": "rows of a record",
  "src/store/compile/check-pages.ts": "rows of a record",
  "src/ops/log.ts": "Parley's own lines",
  "src/cli/program.ts": "the command line; commander parses it",
  "src/cli/commands/decide.ts": "values of the command line, checked by schemas",
  "src/cli/commands/token.ts": "values of the command line, checked by schemas",
  "src/cli/deciding/acts.ts": "values of the command line, checked by schemas",
};
