// `npm run bench:memory`: reads a generated web archive of 1 GB (packed) in a process of its own and prints the most
// memory that it took, and the cost of a page at the archive's beginning and end. `--size MB` makes a smaller one.
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { readArticle } from "../src/article/index.ts";
import { languages } from "../src/language/index.ts";
import { decodePage } from "../src/page/index.ts";
import { DEFAULT_MAX_SIZE, pagesFrom } from "../src/sources/index.ts";
import { world } from "../src/world/index.ts";
import { numbers } from "./numbers.ts";

/** Steps that a page is led through. */
type Steps = "sources" | "articles";

const SYLLABLES =
  "ông bà hai bên đàm phán hội nghị ngoại trưởng tổng thống cho biết thỏa thuận ngừng bắn cuộc gặp hôm nay tuyên bố nước này đại diện phái đoàn trao đổi văn kiện tù binh".split(
    " ",
  );

const next = numbers(7);
const pick = (): string => SYLLABLES[Math.floor(next() * SYLLABLES.length)] ?? "";
const sentence = (): string => `${Array.from({ length: 24 }, pick).join(" ")}.`;
const paragraph = (): string => `<p>${sentence()} ${sentence()} ${sentence()}</p>`;

/** Signs that do not pack well, as the scripts and pictures inside pages do. */
const NOISE = Array.from({ length: 1 << 20 }, () =>
  String.fromCharCode(48 + Math.floor(next() * 10) + (next() < 0.7 ? 49 : 0) + Math.floor(next() * 16)),
)
  .join("")
  .replace(/[^\w]/gu, "x");

const NOISE_PER_PAGE = 60_000;

function pageHtml(n: number): string {
  const from = Math.floor(next() * (NOISE.length - NOISE_PER_PAGE));
  const links = Array.from(
    { length: 60 },
    (_, k) => `<li><a href="/tin/${k}">${pick()} ${pick()} ${k}</a></li>`,
  );
  const body = Array.from({ length: 20 }, paragraph).join("\n");
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Cuộc gặp số ${n} - Báo Mẫu</title>
<meta property="article:published_time" content="2025-06-05T08:00:00+07:00">
<script>window.state="${NOISE.slice(from, from + NOISE_PER_PAGE)}"</script></head>
<body><nav><ul>${links.join("")}</ul></nav><article><h1>Cuộc gặp số ${n}</h1>${body}</article>
<footer>Báo Mẫu ${n}</footer></body></html>`;
}

function recordOf(n: number): Buffer {
  const html = Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${pageHtml(n)}`);
  const head = [
    "WARC/1.0",
    "WARC-Type: response",
    `WARC-Target-URI: https://example.org/tin/${n}`,
    "WARC-Date: 2025-06-06T00:00:00Z",
    "Content-Type: application/http; msgtype=response",
    `Content-Length: ${html.length}`,
  ];
  const packed = [Buffer.from(`${head.join("\r\n")}\r\n\r\n`), html, Buffer.from("\r\n\r\n")];
  return gzipSync(Buffer.concat(packed), { level: 1 });
}

/** Writes an archive of that many bytes; how many pages it holds. */
async function generate(path: string, size: number): Promise<number> {
  const file = createWriteStream(path);
  let pages = 0;
  for (let written = 0; written < size; pages++) {
    const record = recordOf(pages);
    written += record.length;
    if (!file.write(record)) await once(file, "drain");
  }
  file.end();
  await once(file, "finish");
  return pages;
}

const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** Reads the archive and prints what it took; the first hundredth warms up and counts for nothing. */
async function measure(path: string, pages: number, steps: Steps): Promise<void> {
  const language = languages.get("vi");
  if (!language) throw new Error("There is no Vietnamese.");
  const marks = [pages * 0.01, pages * 0.1, pages * 0.9, pages].map(Math.floor);
  const times: number[] = [];
  let read = 0;
  for await (const { input, error } of pagesFrom([path], {
    maxSize: DEFAULT_MAX_SIZE,
    stdin: process.stdin,
  })) {
    if (error) throw error;
    if (steps === "articles") readArticle(decodePage(input), { world, language });
    read++;
    if (marks.includes(read)) times.push(cpuSeconds());
  }
  report(steps, read, marks, times);
}

function report(steps: Steps, read: number, marks: readonly number[], times: readonly number[]): void {
  const [warm = 0, early = 0, late = 0, end = 0] = times;
  const [warmed = 0, begun = 0, ending = 0, all = 0] = marks;
  const first = (early - warm) / (begun - warmed);
  const last = (end - late) / (all - ending);
  // Linux counts in kilobytes.
  const peak = process.resourceUsage().maxRSS / 1000;
  const ms = (seconds: number): string => (1000 * seconds).toFixed(2);
  console.log(
    `${steps.padEnd(8)}  ${read} pages  most memory ${peak.toFixed(0)} MB  a page ${ms(first)} ms in the first tenth, ${ms(last)} ms in the last (${(last / first).toFixed(2)} times)`,
  );
}

function measureApart(path: string, pages: number, steps: Steps): void {
  const args = [
    ...process.execArgv,
    import.meta.filename,
    "--read",
    path,
    "--pages",
    String(pages),
    "--steps",
    steps,
  ];
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}

const { values } = parseArgs({
  options: {
    size: { type: "string", default: "1000" },
    read: { type: "string" },
    pages: { type: "string", default: "0" },
    steps: { type: "string" },
  },
});

if (values.read)
  await measure(values.read, Number(values.pages), values.steps === "sources" ? "sources" : "articles");
else {
  const folder = mkdtempSync(join(tmpdir(), "parley-memory-"));
  try {
    const path = join(folder, "archive.warc.gz");
    const pages = await generate(path, Number(values.size) * 1e6);
    for (const steps of ["sources", "articles"] as const) measureApart(path, pages, steps);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
