import { DomUtils, parseDocument, parseFeed as parseXml } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { type FeedFormat, feedOf } from "../../src/export/feed.ts";
import type { Filters, RecordService } from "../../src/store/service.ts";
import { workshop } from "../sources/gather.ts";
import { BASE, names, words } from "./exporting.ts";
import { recordOf, type TitledSpec } from "./record-of.ts";

const { write, gather } = workshop();

const call: TitledSpec = {
  source: "a.txt",
  outlet: "<b>Tin Mới</b>",
  added: "2025-06-05T03:00:00Z",
  events: [
    {
      with: ["Vladimir Putin/RU", "Donald Trump/US"],
      day: "2025-06-04",
      sentence: "Hai ông điện đàm <script> ]]><img>.",
    },
  ],
};
const again: TitledSpec = {
  ...call,
  source: "b.txt",
  outlet: "Báo Xa",
  body: "Bài khác & dài hơn.",
  added: "2025-06-08T03:00:00Z",
};
const talks: TitledSpec = {
  source: "c.txt",
  added: "2025-06-07T03:00:00Z",
  events: [
    { kind: "talks", with: ["RU", "UA"], day: "2025-06-02", sentence: "Hai phái đoàn \u0007đàm phán." },
  ],
};
const old: TitledSpec = {
  source: "d.txt",
  body: "Bài cũ.",
  added: "2024-01-01T00:00:00Z",
  events: [{ kind: "visit", with: ["RU", "BY"], day: "2023-12-30", sentence: "Chuyến thăm cũ." }],
};

const feed = async (
  format: FeedFormat,
  service: RecordService = recordOf([call, again, talks, old]),
  filters: Filters = {},
  since = "2025-06-01T00:00:00Z",
): Promise<string> => {
  const self = `${BASE}feeds/entries.${format}`;
  const made = await feedOf(service, {
    format,
    filters,
    words,
    names,
    base: BASE,
    self,
    since: new Date(since),
  });
  return made.text;
};

describe("the Atom feed", () => {
  it("tells what pages added since report, the one with the latest page first", async () => {
    const read = parseXml(await feed("atom"));
    expect(read?.type).toBe("atom");
    expect(read?.items.map(({ title }) => title?.split(",")[0])).toEqual(["Call", "Talks"]);
    expect(read?.updated?.toISOString()).toBe("2025-06-08T03:00:00.000Z");
    expect(read?.items.map(({ pubDate }) => pubDate?.toISOString())).toEqual([
      "2025-06-08T03:00:00.000Z",
      "2025-06-07T03:00:00.000Z",
    ]);
  });

  it("has lasting ids, and links into the app", async () => {
    const entries = await recordOf([call, again, talks, old]).timeline();
    const read = parseXml(await feed("atom"));
    expect(new Set(read?.items.map(({ id }) => id))).toEqual(
      new Set(entries.filter(({ kind }) => kind !== "visit").map(({ id }) => `tag:parley,2025:entry:${id}`)),
    );
    for (const { link, id } of read?.items ?? [])
      expect(link).toBe(`${BASE}entries/${id?.split(":").at(-1)}`);
  });

  it("is read by this program's own reader, markup as words", async () => {
    write("own.atom", await feed("atom"));
    const { pages, errors } = await gather(["own.atom"]);
    expect(errors).toEqual([]);
    expect(pages.map(({ declared }) => declared?.title?.split(":")[0])).toEqual([
      "Call, held",
      "Talks, held",
    ]);
    const bodies = pages.map(({ text }) => text).join();
    expect(bodies).toContain("&lt;script&gt;");
    expect(bodies).not.toContain("<script>");
  });

  it("has no markup of a page, and no character that XML can't hold", async () => {
    const text = await feed("atom");
    expect(text).not.toContain("\u0007");
    const document = parseDocument(text, { xmlMode: true });
    for (const name of ["script", "b", "img"])
      expect(DomUtils.getElementsByTagName(name, document.childNodes)).toEqual([]);
    expect(parseXml(text)?.items[0]?.description).toContain("điện đàm &lt;script&gt; ]]&gt;&lt;img&gt;.");
  });

  it("says whether a contact is new or told anew", async () => {
    const text = await feed("atom", recordOf([{ ...call, added: "2025-05-01T00:00:00Z" }, again, talks]));
    const bodies = parseXml(text)?.items.map(({ description }) => description?.split("\n")[0]);
    expect(bodies).toEqual(["<p>Changed</p>", "<p>New</p>"]);
  });

  it("of nothing new is a feed without items", async () => {
    const read = parseXml(await feed("atom", undefined, {}, "2030-01-01T00:00:00Z"));
    expect(JSON.parse(await feed("json", undefined, {}, "2030-01-01T00:00:00Z")).items).toEqual([]);
    expect(read?.items).toEqual([]);
    expect(read?.updated?.toISOString()).toBe("2030-01-01T00:00:00.000Z");
  });

  it("has an id for its filters, whatever their order", async () => {
    const idOf = async (filters: Filters) => parseXml(await feed("atom", undefined, filters))?.id;
    expect(await idOf({ kind: "call", actor: "Putin" })).toBe(
      "tag:parley,2025:entries:actor=Putin:kind=call",
    );
    expect(await idOf({ actor: "Putin", kind: "call" })).toBe(await idOf({ kind: "call", actor: "Putin" }));
    expect(await idOf({})).not.toBe(await idOf({ kind: "call" }));
  });
});

describe("the JSON feed", () => {
  it("tells the same", async () => {
    const read = JSON.parse(await feed("json"));
    const atom = parseXml(await feed("atom"));
    expect(read.version).toMatch(/^https:\/\/jsonfeed\.org\/version\/1/);
    expect(read.items.map((item: { id: string }) => item.id)).toEqual(atom?.items.map(({ id }) => id));
    expect(read.items.map((item: { content_html: string }) => item.content_html)[0]).toContain(
      "&lt;script&gt;",
    );
    expect(read.feed_url).toBe(`${BASE}feeds/entries.json`);
    expect(read.items[0]).toMatchObject({ date_modified: "2025-06-08T03:00:00.000Z", tags: ["call"] });
  });
});
