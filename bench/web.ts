import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { build } from "vite";
import { serveRecord } from "../src/serve/index.ts";
import { chromiumPath, launchChromium } from "../test/web/browser.ts";
import { type Answer, answerOf } from "./web/answers.ts";
import { type Interaction, interactionTimes, paintTimes, ROUNDS, type Times } from "./web/browser.ts";
import { generatedRecord } from "./web/record.ts";

/**
 * What the web app costs over a large record: `npm run bench:web [-- --pages N] [--keep DIR]`. The generated negotiation
 * is added (100,000 pages unless said otherwise; that takes long, and `--keep` leaves the record in a folder for the next
 * time) and served; what the views ask of the API is asked, and the app opened in Chromium. Told are the first useful
 * paint, beside that of a page that only says "ok" (the server's `/api/health`), and from each interaction to the next
 * paint (Event Timing, as INP has it) and to its result. Server, browser and this program share the machine.
 */
const args = process.argv.slice(2);
const argument = (name: string): string | null =>
  args.includes(name) ? (args[args.indexOf(name) + 1] ?? "") : null;
const pagesAsked = Number(argument("--pages") ?? "") || 100_000;
const keep = argument("--keep");

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const ms = (time: number): string => `${Math.round(time)} ms`.padStart(8);
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0)} kB`.padStart(9);
const told = ({ median, worst }: Times): string => `${ms(median)} (worst ${ms(worst).trim()})`;

/** The app, where the server looks for it. */
const webDirectory = fileURLToPath(new URL("../dist/web", import.meta.url));

const buildApp = (): Promise<unknown> =>
  build({
    configFile: resolve("vite.config.ts"),
    root: resolve("web"),
    logLevel: "error",
    build: { outDir: webDirectory, emptyOutDir: true },
  });

interface Named {
  readonly id: string;
}

async function firstId(url: string): Promise<string> {
  const [first]: Named[] = JSON.parse((await answerOf(url)).text);
  return encodeURIComponent(first?.id ?? "");
}

/** What the views ask, with how often the first useful paint waits for it. */
async function questions(origin: string): Promise<string[]> {
  const entry = await firstId(`${origin}/api/outline?newest=true&limit=1`);
  const page = await firstId(`${origin}/api/pages?limit=1`);
  return [
    "summary",
    "revision",
    "outline?newest=true&limit=100",
    "outline?newest=true&limit=2000",
    "outline",
    "outline?actor=RU&with=US&newest=true&limit=100",
    "outline?disputed=true",
    `entries/${entry}`,
    "pages?limit=100",
    "pages?limit=100&review=unread",
    `pages/${page}`,
    `pages/${page}/frozen`,
    "statements?newest=true&limit=50",
    "statements?newest=true&limit=50&actor=vladimir-putin",
    "statements?newest=true&limit=50&topic=ceasefire",
    "undertakings?newest=true&limit=50",
    "undertakings?due=true&limit=50",
    "positions",
    "gaps",
    "conflicts",
    "unconfirmed?limit=50",
    "actors",
    "sources",
    "search?q=ng%E1%BB%ABng+b%E1%BA%AFn",
    "search?q=Istanbul",
  ];
}

async function tellAnswers(origin: string): Promise<void> {
  say(
    `answer${"first".padStart(58)}${"again".padStart(9)}${"packed".padStart(11)}${"unpacked".padStart(11)}`,
  );
  for (const question of await questions(origin)) {
    const answers: Answer[] = [];
    for (let round = 0; round < ROUNDS; round++) answers.push(await answerOf(`${origin}/api/${question}`));
    const [first, ...again] = answers;
    if (!first) continue;
    const times = again.map(({ time }) => time).toSorted((a, b) => a - b);
    const middle = times[Math.floor(times.length / 2)] ?? 0;
    const status = first.status === 200 ? "" : ` status ${first.status}`;
    const name = question.replace(/sha256%3A[0-9a-f]+/, "…").padEnd(56);
    say(`${name}${ms(first.time)} ${ms(middle)}  ${kB(first.bytes)}  ${kB(first.unpacked)}${status}`);
  }
}

const CONTACT = 'main a[href^="/entries/"]';

const interactions: readonly Interaction[] = [
  {
    name: "open an entry",
    path: "/",
    act: (page) => page.locator(CONTACT).first().click(),
    done: (page) =>
      page.waitForFunction(
        () => location.pathname.startsWith("/entries/") && document.querySelector("main h1"),
      ),
  },
  {
    name: "change a filter (kind)",
    path: "/",
    // By a key: what is dispatched by a program is no interaction to the browser.
    prepare: (page) => page.locator("main search select, main form select").first().focus(),
    act: (page) => page.keyboard.press("ArrowDown"),
    done: (page) => page.waitForFunction(() => location.search !== ""),
  },
  {
    name: "zoom in (key +)",
    path: "/",
    prepare: (page) => page.locator("main h1").click(),
    act: (page) => page.keyboard.press("+"),
    done: async () => undefined,
  },
  {
    name: "type into the search",
    path: "/search",
    prepare: (page) => page.keyboard.press("/"),
    act: (page) => page.keyboard.type("Istanbul", { delay: 60 }),
    done: async () => undefined,
  },
  {
    name: "search",
    path: "/search",
    prepare: async (page) => {
      await page.keyboard.press("/");
      await page.keyboard.type("Istanbul");
    },
    act: (page) => page.keyboard.press("Enter"),
    done: (page) => page.locator("main .hit, main .empty").first().waitFor(),
  },
  {
    name: "scroll the list by a key (End)",
    path: "/",
    act: (page) => page.keyboard.press("End"),
    done: async () => undefined,
  },
];

async function tellPaints(browser: Browser, origin: string): Promise<void> {
  const bare = await paintTimes(browser, `${origin}/api/health`, "body");
  say(`\nfirst paint of a page that only says "ok"${told(bare).padStart(34)}`);
  for (const [name, path] of [
    ["timeline", "/"],
    ["pages", "/pages"],
    ["utterances", "/statements"],
    ["undertakings", "/undertakings"],
    ["positions", "/positions"],
    ["actors", "/actors"],
    ["work list", "/work"],
  ] as const) {
    const selector = path === "/" ? CONTACT : "main li, main tr, main svg a, main .empty";
    const times = await paintTimes(browser, `${origin}${path}`, selector);
    const ratio = (times.median / bare.median).toFixed(1);
    const label = `first useful paint: ${name}`.padEnd(50);
    say(`${label}${told(times)}, ${ratio} times that`);
  }
}

async function tellInteractions(browser: Browser, origin: string): Promise<void> {
  say(`\n${"interaction".padEnd(34)}to next paint${" ".repeat(16)}to its result`);
  for (const interaction of interactions) {
    try {
      const { paint, done } = await interactionTimes(browser, origin, interaction);
      say(`${interaction.name.padEnd(34)}${told(paint).padEnd(29)}${told(done)}`);
    } catch (error) {
      say(
        `${interaction.name.padEnd(34)}could not be done: ${error instanceof Error ? error.message.split("\n")[0] : error}`,
      );
      process.exitCode = 1;
    }
  }
}

async function measure(origin: string): Promise<void> {
  await tellAnswers(origin);
  const program = chromiumPath();
  if (program === null) throw new Error("Chromium is not installed here.");
  const browser = await launchChromium(program);
  try {
    await tellPaints(browser, origin);
    await tellInteractions(browser, origin);
  } finally {
    await browser.close();
  }
}

await buildApp();
const folder = keep ?? (await mkdtemp(join(tmpdir(), "parley-bench-")));
try {
  const service = await generatedRecord(folder, pagesAsked);
  const stop = new AbortController();
  const { url, closed } = await serveRecord(service, {
    port: 0,
    host: "127.0.0.1",
    directory: null,
    signal: stop.signal,
  });
  try {
    await measure(url.replace(/\/$/, ""));
  } finally {
    stop.abort();
    await closed;
    await service.close();
  }
} finally {
  if (keep === null) await rm(folder, { recursive: true, force: true });
}
