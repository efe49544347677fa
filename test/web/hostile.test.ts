import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PageInput } from "../../src/page/types.ts";
import { FetchRow } from "../../src/schema/index.ts";
import { DEFAULT_MAX_SIZE, pagesFrom } from "../../src/sources/index.ts";
import type { RecordService } from "../../src/store/service.ts";
import { deskRecord, samplePages } from "./desk.ts";
import { canBrowse, openSite, type Site, settled } from "./site.ts";

const run = "window.hacked = 1";
const markup = `<script>${run}</script><img src=x onerror="${run}"><svg onload="${run}">`;

/** Writes what follows from right to left, and never ends it. */
const override = "\u202E";

const million = "Đàm phán kéo dài ".repeat(60_000);

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const text = (source: string, lines: readonly string[], more: Partial<PageInput> = {}): PageInput => ({
  source,
  bytes: bytes(lines.join("\n\n")),
  ...more,
});

/** Sentences in which hostile words are said, offered, demanded and promised. */
const said = [
  `Tổng thống Nga Vladimir Putin nói: “Chúng tôi ủng hộ ngừng bắn ${markup}${override}ngay lập tức”.`,
  `Tổng thống Ukraine Volodymyr Zelensky đề nghị kéo dài lệnh ngừng bắn thêm 30 ngày nếu tình trạng im tiếng súng được duy trì ${markup}.`,
  `Tổng thống Mỹ Donald Trump yêu cầu Nga chấp nhận ngừng bắn ${override}${markup} trước ngày 30/6.`,
  "Ngày 4/6, Tổng thống Nga Vladimir Putin điện đàm với Tổng thống Mỹ Donald Trump.",
];

const hostilePages = (): PageInput[] => [
  text("thu-dich-1.txt", [`${markup} Lời lẽ thù địch`, "05/06/2025", ...said], {
    url: "javascript:window.hacked=1",
    published: "2025-06-05",
    declared: { outlet: `${override}${markup}`, title: `${override}${markup} Tiêu đề lật ngược` },
  }),
  text("thu-dich-2.txt", [`${override}Tin ${markup} lật chữ`, "06/06/2025", ...said], {
    url: `https://news.example/"><script>${run}</script>`,
    published: "2025-06-06",
    declared: { outlet: markup },
  }),
  text("thu-dich-3.txt", [million, "07/06/2025", ...said], {
    published: "2025-06-07",
    declared: { title: million, outlet: `Báo ${million}` },
  }),
  {
    source: "thu-dich-4.html",
    kind: "html",
    published: "2025-06-08",
    bytes: bytes(`<!doctype html><html><head><title>&lt;script&gt;${run}&lt;/script&gt;</title>
      <meta property="og:title" content="&lt;img src=x onerror=&quot;${run}&quot;&gt; ${override}${million.slice(0, 200_000)}">
      <link rel="canonical" href="javascript:${run}"><script>${run}</script></head>
      <body onload="${run}"><article><h1>${markup} Bài trên trang mạng</h1>
      ${said.map((line) => `<p onclick="${run}">${line}</p>`).join("")}</article></body></html>`),
  },
];

const feed = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title><![CDATA[${markup}]]></title>
<entry><title type="html"><![CDATA[${markup}${override} Tin từ nguồn cấp]]></title><id>javascript:${run}</id>
<link href="javascript:${run}"/><updated>2025-06-09T08:00:00+07:00</updated>
<content type="html"><![CDATA[${said.map((line) => `<p>${line}</p>`).join("")}<script>${run}</script>]]></content>
</entry></feed>`;

/** The pages of a hostile feed, as files that hold pages are read. */
async function pagesOfFeed(): Promise<PageInput[]> {
  const directory = mkdtempSync(join(tmpdir(), "parley-feed-"));
  const path = join(directory, "feed.xml");
  writeFileSync(path, feed);
  const pages: PageInput[] = [];
  const stdin = Readable.from([]);
  for await (const { input } of pagesFrom([path], { maxSize: DEFAULT_MAX_SIZE, stdin }))
    if (input) pages.push(input);
  rmSync(directory, { recursive: true });
  return pages;
}

/** A contact that somebody entered, every name of which is hostile. */
const enter = (record: RecordService): Promise<unknown> =>
  record.decide({
    act: "enter",
    contact: {
      kind: "call",
      level: "leaders",
      participants: [
        { id: "hostile-one", name: `${override}${markup} Một`, for: "RU", role: "party" },
        {
          id: "hostile-two",
          name: `${markup}${override} Hai ${"dài".repeat(100)}`,
          for: null,
          role: "party",
        },
      ],
      time: { value: "2025-06-10", precision: "day" },
      place: { name: `${override}${markup}`, state: null },
      status: "held",
      ordinal: null,
    },
    text: `${override}${markup} ghi tay`,
    confidential: false,
    at: "2025-06-11T00:00:00Z",
    by: `${override}${markup}`,
    reason: `${markup}${override}`,
  });

/** Sources and articles that are followed, whose addresses, titles, feeds and failures are all hostile. */
async function followHostile(record: RecordService): Promise<void> {
  const source = `https://news.example/"><script>${run}</script>${override}${"dai".repeat(500)}`;
  await record.watching.follow([{ address: source, every: null }]);
  const told = { since: "2025-06-09T00:00:00.000Z", at: "2025-06-09T00:00:00.000Z", tries: 3 };
  const fault = { code: `${override}${markup}`, message: `${markup}${override}${million}`, ...told };
  const state = {
    title: `${override}${markup} ${million.slice(0, 100_000)}`,
    at: `javascript:${run}`,
    feeds: [`javascript:${run}`, `data:text/html,${markup}`, `https://news.example/${override}${markup}`],
    form: "page",
    fault,
  };
  const shared = { source, host: "news.example", due: null };
  const address = `javascript:${run}//${override}${markup}`;
  await record.watching.note([
    FetchRow.parse({ kind: "source", address: source, ...shared, state }),
    FetchRow.parse({ kind: "article", address, ...shared, state: { fault, title: state.title, over: true } }),
  ]);
}

/**
 * Words that turn round what stands behind them: they neither end with an element that keeps directions to itself nor
 * are the last of their line. Runs in the page.
 */
function leaking(): string[] {
  const keeps = (node: Node): boolean => {
    if (!(node instanceof Element)) return false;
    const { unicodeBidi, display } = getComputedStyle(node);
    return /isolate|plaintext/.test(unicodeBidi) || !/^(inline|contents)$/.test(display);
  };
  const followed = (node: Node): boolean => {
    for (let next = node.nextSibling; next; next = next.nextSibling)
      if (next.textContent?.trim()) return true;
    return false;
  };
  const leaks = (text: Node): boolean => {
    for (let at: Node | null = text; at && !keeps(at); at = at.parentNode) if (followed(at)) return true;
    return false;
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    // A page's own words are shown as they are, each line or passage kept to itself.
    if (!parent || parent.closest(".page-text, .context, .hit-passage, textarea, option")) continue;
    if (/[\u202A-\u202E\u2066-\u2069]/.test(node.textContent ?? "") && leaks(node))
      found.push(`${parent.tagName}.${parent.className}: ${node.textContent?.slice(0, 60)}`);
  }
  return found;
}

/** What runs, and what breaks the layout, in a view. `tall`: pixels of its highest heading. */
async function harmOf(page: Page): Promise<object> {
  await settled(page);
  return await page.evaluate(() => ({
    hacked: "hacked" in window,
    wider: Math.max(0, document.documentElement.scrollWidth - window.innerWidth),
    tall:
      Math.max(
        0,
        ...[...document.querySelectorAll("h1, h2, h3, h4, th, .row-meta, .kicker")].map(
          (element) => element.getBoundingClientRect().height,
        ),
      ) > 700,
    scripted: [...document.querySelectorAll("a[href]")]
      .map((link) => link.getAttribute("href") ?? "")
      .filter((href) => /^\s*(javascript|data|vbscript):/i.test(href)),
    foreign: document.querySelectorAll("main script, main img, main iframe, main object").length,
    title: document.title.length > 400,
  }));
}

const harmless = { hacked: false, wider: 0, tall: false, scripted: [], foreign: 0, title: false };

const lists = [
  ...["/", "/actors", "/statements", "/undertakings", "/undertakings?view=list", "/positions", "/work"],
  ...[
    "/positions?row=RU&about=ceasefire",
    "/changes",
    "/sources",
    "/followed",
    "/decisions",
    "/pages",
    "/brief",
    "/add",
  ],
  ...[
    `/followed?source=${encodeURIComponent(override + markup)}`,
    "/search?q=onerror",
    "/search?q=dam+phan",
    "/actors/RU",
    "/actors/hostile-one",
  ],
];

/** The views of what hostile pages tell. */
async function itemsOf(record: RecordService): Promise<string[]> {
  const pages = (await record.pages()).filter(({ source }) => /thu-dich|feed/.test(source));
  const hostile = new Set(pages.map(({ id }) => id));
  const told = ({ tellings }: { tellings: readonly { page: string }[] }): boolean =>
    tellings.some(({ page }) => hostile.has(page));
  const entries = (await record.timeline()).slice(-6);
  const utterances = (await record.statements()).filter(told).slice(-3);
  const undertakings = (await record.undertakings()).filter(told).slice(-2);
  return [
    ...pages.map(({ id }) => `/pages/${encodeURIComponent(id)}`),
    ...entries.map(({ id }) => `/entries/${id}`),
    ...utterances.map(({ key }) => `/statements/${key}`),
    ...undertakings.map(({ key }) => `/undertakings/${key}`),
  ];
}

describe.skipIf(!canBrowse())("hostile pages in every view", () => {
  let site: Site;
  let record: RecordService;
  let home: string;
  const views: string[] = [];

  beforeAll(async () => {
    site = await openSite();
    record = await deskRecord([
      ...(await samplePages("2025-03")),
      ...hostilePages(),
      ...(await pagesOfFeed()),
    ]);
    await enter(record);
    await followHostile(record);
    home = await site.serve(record);
    views.push(...lists, ...(await itemsOf(record)));
  }, 240_000);

  afterAll(async () => {
    await site?.close();
    await record?.close();
  });

  it("are on record: pages, a feed, names, titles, words said and undertaken", async () => {
    const pages = await record.pages();
    expect(pages.filter(({ source }) => source.startsWith("thu-dich")).length).toBe(4);
    expect(pages.some(({ source }) => source.includes("feed.xml"))).toBe(true);
    expect(views.some((view) => view.startsWith("/statements/"))).toBe(true);
    expect(views.some((view) => view.startsWith("/undertakings/"))).toBe(true);
  });

  it.each([
    ["a desk", { width: 1440, height: 900 }],
    ["a phone", { width: 390, height: 844 }],
  ])(
    "run nothing, lead nowhere, break no layout on %s",
    async (_where, viewport) => {
      const { page, errors } = await site.open(`${home}/add`, { viewport });
      for (const view of views) {
        await page.goto(home + view);
        await page.locator("main h1, main .empty").first().waitFor();
        expect([view, await harmOf(page)]).toEqual([view, harmless]);
        expect([view, await page.evaluate(leaking)]).toEqual([view, []]);
        expect([view, errors]).toEqual([view, []]);
      }
    },
    400_000,
  );
});
