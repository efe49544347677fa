import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Services } from "../../src/cli/context.ts";
import { commands } from "../../src/cli/registry.ts";
import { services } from "../../src/cli/services.ts";
import { ofSamples } from "../../src/world/negotiations/index.ts";
import { type Ran, runParley } from "../cli/harness.ts";
import { type NatsServers, natsProgram, startNats } from "../cluster/nats-server.ts";
import { httpServer, type TestServer } from "../fetch/servers.ts";
import { response } from "../sources/builders.ts";
import { type PostgresServer, postgresFolder, startPostgres } from "../store/postgres-server.ts";
import { refusingFetcher } from "../watch/refusing-fetcher.ts";
import { wordsOf } from "./example-lines.ts";

const samples = fileURLToPath(new URL("../../samples", import.meta.url));

/** What the examples read, by the names that they give it. */
function fillDesk(desk: string): void {
  const page = readFileSync(join(samples, "2025-06-05-ben-cang-dien-dam.txt"));
  const html = readFileSync(join(samples, "2025-05-16-song-hong-istanbul.html"));
  cpSync(samples, join(desk, "pages"), { recursive: true });
  writeFileSync(join(desk, "page.txt"), page);
  mkdirSync(join(desk, "news", "2025"), { recursive: true });
  writeFileSync(join(desk, "news", "2025", "page.html"), html);
  writeFileSync(join(desk, "export.jsonl"), `${JSON.stringify({ text: page.toString() })}\n`);
  const archive = gzipSync(response("https://example.org/1", html));
  writeFileSync(join(desk, "crawl.warc.gz"), archive);
  mkdirSync(join(desk, "archive"));
  writeFileSync(join(desk, "archive", "morning.warc.gz"), archive);
  writeFileSync(join(desk, "day.paths"), "morning.warc.gz\n");
}

/** Parley with a web in which every host is down. */
const offline: Services = {
  ...services,
  watchMeans: async (own, env) => ({ ...(await services.watchMeans(own, env)), fetcher: refusingFetcher }),
};

/** Runs a command line as the desk's user would. `serve` and the like are stopped after a moment. */
function run(words: readonly string[], untilInterrupted: boolean): Promise<Ran> {
  const stop = new AbortController();
  if (untilInterrupted) setTimeout(() => stop.abort("interrupted"), 2_000);
  // The pages of the examples lie on this machine.
  const env = { LANG: "en_US.UTF-8", PARLEY_ALLOW_PRIVATE: "1" };
  return runParley(words, offline, { signal: stop.signal, env });
}

async function succeed(...words: string[]): Promise<string> {
  const { status, out, err } = await run(words, false);
  expect([status, err], words.join(" ")).toEqual([0, expect.anything()]);
  return out;
}

interface Named {
  readonly id: string;
  readonly reports: readonly { readonly key: string; readonly page: string }[];
}

/** Ids in the examples stand for those of the record at hand. */
async function idsOf(): Promise<Record<string, () => Promise<string>>> {
  const entries = (await succeed("timeline", "--json"))
    .trim()
    .split("\n")
    .map((line): Named => JSON.parse(line));
  const [first, second] = entries.filter(({ reports }) => reports.length > 1);
  const lastDecision = async (): Promise<string> => {
    const lines = (await succeed("decisions", "--json")).trim().split("\n");
    return JSON.parse(lines.at(-1) ?? "").decision.id;
  };
  return {
    "3fa81c02": async () => first?.id ?? "",
    "9be1d410": async () => second?.id ?? "",
    "7c1f9a": async () => first?.reports[0]?.key ?? "",
    "5d2c77e1": lastDecision,
  };
}

const onServer = (line: string): boolean => line.includes("postgres://");
const onQueue = (line: string): boolean => line.includes("nats://");

/** The lines of a page's shell blocks that call Parley, without their comments. */
function linesOf(page: string): string[] {
  const markdown = readFileSync(new URL(`../../docs/${page}.md`, import.meta.url), "utf8");
  const blocks = [...markdown.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block = ""]) => block);
  const lines = blocks.flatMap((block) => block.split("\n"));
  return lines.filter((line) => line.startsWith("parley ")).map((line) => line.replace(/ +# .*$/, ""));
}

describe("the examples of the commands", () => {
  const home = mkdtempSync(join(tmpdir(), "parley-examples-"));
  const desk = join(home, "desk");
  const before = process.cwd();
  let ids: Awaited<ReturnType<typeof idsOf>>;
  let server: PostgresServer | null = null;
  let nats: NatsServers | null = null;
  let news: TestServer;

  beforeAll(async () => {
    mkdirSync(desk);
    fillDesk(desk);
    process.chdir(desk);
    if (postgresFolder() !== null) server = await startPostgres(postgresFolder() ?? "");
    if (natsProgram() !== null) nats = await startNats(natsProgram() ?? "", { store: 1e12 });
    news = await httpServer((_, answer) => {
      answer.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
      answer.end(readFileSync(join(samples, "2025-05-16-song-hong-istanbul.html")));
    });
    await succeed("init", "--negotiation", ofSamples.id);
    await succeed("add", "pages");
    await succeed("add", "page.txt", "--record", "../minh/parley-record");
    ids = await idsOf();
  });

  afterAll(async () => {
    process.chdir(before);
    await server?.stop();
    await nats?.stop();
    await news?.close();
    rmSync(home, { recursive: true, force: true });
  });

  const lines = commands.flatMap((command) => command.examples.map(({ line }) => ({ line, command })));
  /** The words with what they stand for: ids of this record, a database of the tests' own server. */
  async function standing(words: readonly string[]): Promise<string[]> {
    const real: string[] = [];
    for (const word of words) {
      const placeholder = Object.keys(ids).find((id) => word.includes(id));
      if (onServer(word)) real.push((await server?.newDatabase()) ?? "");
      else if (onQueue(word)) real.push(nats?.address("talks") ?? "");
      else if (word === "https://news.example/story.html") real.push(`${news.url}/story.html`);
      else real.push(placeholder ? word.replace(placeholder, (await ids[placeholder]?.()) ?? "") : word);
    }
    return real;
  }

  it.each(lines)("$line", async ({ line, command }) => {
    if (onServer(line) && server === null) {
      if (process.env.CI) throw new Error("PostgreSQL is missing; its examples must run in CI.");
      console.warn(`PostgreSQL is missing: "${line}" is skipped.`);
      return;
    }
    if (onQueue(line) && nats === null) {
      if (process.env.CI) throw new Error("nats-server is missing; its examples must run in CI.");
      console.warn(`nats-server is missing: "${line}" is skipped.`);
      return;
    }
    const { status, err } = await run(await standing(wordsOf(line)), command.untilInterrupted === true);
    expect(status, err).toBe(0);
  });
});

describe("the lines of the tutorial", () => {
  const home = mkdtempSync(join(tmpdir(), "parley-tutorial-"));
  const before = process.cwd();
  let entry = "";

  beforeAll(async () => {
    process.chdir(home);
    cpSync(samples, join(home, "samples"), { recursive: true });
    cpSync(join(samples, "2025-06-05-ben-cang-dien-dam.txt"), join(home, "article.txt"));
    for (const record of ["parley-record-samples", "parley-record"])
      await succeed("add", "samples", "--record", record);
    const [first = "{}"] = (await succeed("timeline", "--json")).split("\n");
    entry = (JSON.parse(first) as Named).id;
  });

  afterAll(() => {
    process.chdir(before);
    rmSync(home, { recursive: true, force: true });
  });

  it.each(linesOf("tutorial"))("%s", async (line) => {
    const { status, err } = await run(wordsOf(line.replace(/\bID\b/, entry)), false);
    expect(status, err).toBe(0);
  });
});
