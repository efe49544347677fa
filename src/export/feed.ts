import { generateAtomFeed, generateJsonFeed } from "feedsmith";
import { html } from "hono/html";
import { capitalised, dayText, type Names, type Words } from "../labels/index.ts";
import { by, sortedUnique } from "../record/order.ts";
import type { Entry } from "../schema/index.ts";
import type { Filters, RecordService } from "../store/service.ts";
import { entryLink, entryTitle } from "./cite/index.ts";

/** Media types of feeds by format. */
export const feedMedia = {
  atom: "application/atom+xml; charset=utf-8",
  json: "application/feed+json",
} as const;

export type FeedFormat = keyof typeof feedMedia;

/** Which feed is asked for, and where it is. */
export interface FeedRequest {
  readonly format: FeedFormat;
  readonly filters: Filters;
  readonly words: Words;
  readonly names: Names;
  /** The address at which the record is served. */
  readonly base: string;
  /** The address of the feed itself, with its filters. */
  readonly self: string;
  /** It tells what pages added from this instant on report. */
  readonly since: Date;
}

/** Items of a feed at most. */
const MOST_ITEMS = 100;

/** Characters of a title or text beyond which no reader shows it. */
const LONGEST = 2_000;

/** Whoever keeps a record makes its ids (RFC 4151): they hold wherever it is served. */
const TAG = "tag:parley,2025:";

/** A contact with when the latest of its pages was added. */
interface Item {
  readonly entry: Entry;
  readonly updated: string;
  readonly isNew: boolean;
}

/** Text of pages and names in bounds; what XML can't hold is left out, and no character is cut in two. */
const plain = (text: string): string =>
  [...text.slice(0, 2 * LONGEST)]
    .slice(0, LONGEST)
    .filter(
      (char) => char === "\n" || char === "\t" || (char >= " " && !/[\ud800-\udfff\ufffe\uffff]/u.test(char)),
    )
    .join("");

/** When the pages that report contacts were added, of those added since. */
async function addedSince(
  service: RecordService,
  entries: readonly Entry[],
  since: string,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const page of new Set(entries.flatMap(({ reports }) => reports.map((report) => report.page)))) {
    const [listed] = await service.pages({ page, addedSince: since });
    if (listed?.added) found.set(page, listed.added);
  }
  return found;
}

async function itemsOf(service: RecordService, { filters, since }: FeedRequest): Promise<Item[]> {
  const from = since.toISOString();
  const entries = await service.timeline({ ...filters, addedSince: from, newest: true, limit: MOST_ITEMS });
  const added = await addedSince(service, entries, from);
  const items = entries.flatMap((entry): Item[] => {
    const moments = sortedUnique(entry.reports.flatMap(({ page }) => added.get(page) ?? []));
    const updated = moments.at(-1);
    const isNew = entry.reports.every(({ page }) => added.has(page));
    return updated === undefined ? [] : [{ entry, updated, isNew }];
  });
  return items
    .sort(
      by(
        ({ updated }) => updated,
        ({ entry }) => entry.id,
      ),
    )
    .reverse();
}

function linesOf({ entry, isNew }: Item, { words, names }: FeedRequest): string[] {
  const attested = entry.attested.map(({ side }) => names.side(side)).join(", ");
  const reports = entry.reports.map(({ outlet, published, evidence }) => {
    const from = [...(outlet === null ? [] : [outlet]), dayText(published, words)].join(", ");
    return `${from}: ${evidence.map(({ text }) => text).join(" … ")}`;
  });
  return [
    words.changes[isNew ? "new" : "changed"],
    ...(attested === "" ? [] : [`${capitalised(words.fields.attested)}: ${attested}`]),
    `${capitalised(words.fields.independent)}: ${entry.independent}`,
    ...reports,
  ];
}

/** An item as feeds print it; in HTML all of its words are words, also for readers that take any text for HTML. */
interface Printed {
  readonly id: string;
  readonly link: string;
  readonly title: string;
  readonly titleHtml: string;
  readonly contentHtml: string;
  readonly updated: Date;
  readonly entry: Entry;
}

async function printed(item: Item, request: FeedRequest): Promise<Printed> {
  const { entry, updated } = item;
  const title = plain(entryTitle(entry, request));
  const lines = await Promise.all(linesOf(item, request).map((line) => html`<p>${plain(line)}</p>`));
  return {
    id: `${TAG}entry:${entry.id}`,
    link: entryLink(request.base, entry.id),
    title,
    titleHtml: `${await html`${title}`}`,
    contentHtml: lines.join("\n"),
    updated: new Date(updated),
    entry,
  };
}

/** The same filters give the same id, whatever their order. */
function feedId({ filters }: FeedRequest): string {
  const narrowed = Object.entries(filters).sort(by(([name]) => name));
  return `${TAG}entries${narrowed.map(([name, value]) => `:${name}=${encodeURIComponent(`${value}`)}`).join("")}`;
}

const titles = { vi: "Parley: các cuộc tiếp xúc", en: "Parley: contacts" } as const;

function atomOf(items: readonly Printed[], request: FeedRequest): string {
  const { base, self, words, since } = request;
  return generateAtomFeed({
    id: feedId(request),
    title: { value: titles[words.lang] },
    updated: items[0]?.updated ?? since,
    authors: [{ name: "Parley" }],
    links: [
      { href: self, rel: "self", type: "application/atom+xml" },
      { href: base, rel: "alternate", type: "text/html" },
    ],
    entries: items.map(({ id, link, titleHtml, contentHtml, updated, entry }) => ({
      id,
      title: { value: titleHtml, type: "html" },
      updated,
      links: [{ href: link, rel: "alternate", type: "text/html" }],
      categories: [{ term: entry.kind, label: words.kinds[entry.kind] }],
      content: { value: contentHtml, type: "html" },
    })),
  });
}

function jsonOf(items: readonly Printed[], { base, self, words }: FeedRequest): string {
  const feed: unknown = generateJsonFeed({
    title: titles[words.lang],
    home_page_url: base,
    feed_url: self,
    language: words.lang,
    items: items.map(({ id, link, title, contentHtml, updated, entry }) => ({
      id,
      url: link,
      title,
      content_html: contentHtml,
      date_modified: updated,
      tags: [words.kinds[entry.kind]],
    })),
  });
  // Without any the library leaves the list out, which JSON Feed requires.
  return JSON.stringify(Object.assign({ items: [] }, feed));
}

/**
 * New contacts, and those that pages added since report too, the latest first: of many, those of the latest days. Words
 * of pages are words, never markup.
 * @param service what may be told: `withoutConfidential` of the record
 */
export async function feedOf(
  service: RecordService,
  request: FeedRequest,
): Promise<{ readonly media: string; readonly text: string }> {
  const found = await itemsOf(service, request);
  const items = await Promise.all(found.map((item) => printed(item, request)));
  const text = request.format === "atom" ? atomOf(items, request) : jsonOf(items, request);
  return { media: feedMedia[request.format], text };
}
