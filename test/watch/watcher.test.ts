import { describe, expect, test } from "vitest";
import { ParleyError } from "../../src/errors.ts";
import { articlePage, rss } from "./fake-web.ts";
import { DAY, Following, HOUR, MINUTE } from "./following.ts";

const feed = "https://news.example/feed";
const page = (n: number): string => `https://news.example/2025/${n}.html`;

/** A record that follows a feed of so many articles. */
async function followingFeed(count: number): Promise<Following> {
  const following = new Following();
  const numbers = Array.from({ length: count }, (_, k) => k + 1);
  following.web.set(feed, {
    body: rss(numbers.map((n) => ({ link: page(n) }))),
    type: "application/rss+xml",
    etag: '"1"',
  });
  for (const n of numbers) following.web.set(page(n), { body: articlePage(n), etag: `"${n}"` });
  await following.watch.follow([{ address: feed, every: null }]);
  return following;
}

describe("following a feed", () => {
  test("adds each article once, under its own address, with the moment of its fetching", async () => {
    const following = await followingFeed(3);
    expect(await following.once()).toMatchObject({ added: 3, fetched: 1, met: 3, failed: 0 });
    expect([...following.record.latest().keys()]).toEqual([1, 2, 3].map(page));
    const [first] = following.record.pages.values();
    expect(first).toMatchObject({ source: page(1), url: page(1), captured: "2025-06-05T08:00:00.000Z" });
    expect(await following.once()).toMatchObject({ added: 0, fetched: 0, unchanged: 0 });
    expect((await following.watch.list())[0]).toMatchObject({
      form: "feed",
      title: "Coast News",
      articles: 3,
    });
  });

  test("asks conditionally, and now and then for the whole", async () => {
    const following = await followingFeed(0);
    await following.run(6 * HOUR);
    const asked = following.web.asked.filter(({ address }) => address === feed).map(({ etag }) => etag);
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.slice(0, 13)).toEqual([null, ...Array.from({ length: 12 }, () => '"1"')]);
    expect(asked[13]).toBeNull();
  });

  test("looks at an article again after 1 h, 6 h, 1 d and 3 d, and then no more", async () => {
    const following = await followingFeed(1);
    await following.run(10 * DAY);
    const begin = Date.parse("2025-06-05T08:00:00.000Z");
    const looks = following.web.asked.filter(({ address }) => address === page(1));
    const after = looks.map(({ at }) => Math.round((Date.parse(at) - begin) / MINUTE));
    expect(after).toHaveLength(5);
    for (const [k, minutes] of [0, 60, 360, 1440, 4320].entries())
      expect(Math.abs((after[k] ?? -1) - minutes)).toBeLessThanOrEqual(1);
    expect(looks.map(({ etag }) => etag)).toEqual([null, '"1"', '"1"', '"1"', null]);
  });

  test("adds a version where text or headline changed, and none where only furniture did", async () => {
    const following = await followingFeed(2);
    await following.once();
    following.web.set(page(1), { body: articlePage(1, { text: "The talks go on in July." }), etag: '"1b"' });
    following.web.set(page(2), { body: articlePage(2, { furniture: "Quite another thing" }), etag: '"2b"' });
    const counts = await following.run(2 * HOUR);
    expect(counts).toMatchObject({ added: 1 });
    expect(Object.fromEntries(following.record.versions())).toEqual({ [page(1)]: 2, [page(2)]: 1 });
    expect(following.record.latest().get(page(1))).toContain("go on in July");
  });

  test("a version that comes back is the one that counts", async () => {
    const following = await followingFeed(1);
    await following.once();
    following.web.set(page(1), { body: articlePage(1, { text: "An error." }), etag: '"b"' });
    await following.run(2 * HOUR);
    following.web.set(page(1), { body: articlePage(1), etag: '"c"' });
    await following.run(6 * HOUR);
    expect(following.record.latest().get(page(1))).toBe(articlePage(1));
  });

  test("a feed's word that an article changed is followed at once, for nothing ever more seldom", async () => {
    const following = await followingFeed(1);
    let n = 0;
    following.web.set(feed, () => ({
      body: rss([{ link: page(1), updated: `2025-06-05T08:00:${String(n++ % 60).padStart(2, "0")}Z` }]),
      type: "text/xml",
    }));
    await following.run(DAY);
    // At first and once at once, then after 15 min, 30 min, 1 h, 2 h …: beside the looks that are planned.
    expect(following.web.times(feed)).toBeGreaterThan(80);
    expect(following.web.times(page(1))).toBeLessThan(14);
    following.web.set(page(1), { body: articlePage(1, { text: "At last something new." }) });
    await following.run(DAY);
    expect(following.record.latest().get(page(1))).toContain("At last");
  });

  test("an edit that the feed tells is fetched whole, whatever the article's ETag says", async () => {
    const following = await followingFeed(1);
    following.web.set(feed, { body: rss([{ link: page(1), updated: "2025-06-05T08:00:00Z" }]) });
    await following.once();
    following.web.set(page(1), { body: articlePage(1, { text: "Corrected." }), etag: '"1"' });
    following.web.set(feed, { body: rss([{ link: page(1), updated: "2025-06-05T08:10:00Z" }]) });
    await following.run(20 * MINUTE);
    expect(following.record.latest().get(page(1))).toContain("Corrected.");
  });

  test("one article that several feeds and tracking parameters lead to is one", async () => {
    const following = await followingFeed(1);
    const second = "https://news.example/world.xml";
    following.web.set(second, { body: rss([{ link: `${page(1)}?utm_source=rss&fbclid=x` }]) });
    await following.watch.follow([{ address: second, every: null }]);
    await following.once();
    expect([...following.record.versions()]).toEqual([[page(1), 1]]);
  });
});

describe("the canonical address", () => {
  const named = async (canonical: string, asked = page(1)): Promise<string | undefined> => {
    const following = new Following();
    following.web.set(feed, { body: rss([{ link: asked }]) });
    following.web.set(asked, { body: articlePage(1, { canonical }) });
    await following.watch.follow([{ address: feed, every: null }]);
    await following.once();
    return [...following.record.latest().keys()][0];
  };

  test("names the article where it is of the same site", async () => {
    expect(await named("https://www.news.example/2025/round-1.html")).toBe(
      "https://www.news.example/2025/round-1.html",
    );
    expect(await named("/2025/round-1.html?utm_source=x")).toBe("https://news.example/2025/round-1.html");
  });

  test("is not believed on another host, as the front page or a list of articles", async () => {
    for (const lie of [
      "https://other.example/1",
      "https://news.example/",
      "/2025/",
      "javascript:alert(1)",
      "https://",
    ])
      expect(await named(lie)).toBe(page(1));
    expect(await named("/article", "https://news.example/article?id=7")).toBe(
      "https://news.example/article?id=7",
    );
  });

  test("that all articles of a site declare makes no article of another's versions", async () => {
    const following = await followingFeed(4);
    const canonical = "https://news.example/2025/always-the-same.html";
    for (const n of [1, 2, 3, 4]) following.web.set(page(n), { body: articlePage(n, { canonical }) });
    await following.once();
    expect(following.record.latest().size).toBe(4);
  });
});

describe("what fails", () => {
  test("is asked again after a minute, doubling, and is listed with its reason", async () => {
    const following = await followingFeed(1);
    following.web.set(page(1), { body: "", status: 500 });
    await following.run(20 * MINUTE);
    const [failure] = await following.watch.failures();
    expect(failure).toMatchObject({ code: "fetch-failed", address: page(1), tries: 5 });
    following.web.set(page(1), { body: articlePage(1) });
    await following.run(HOUR);
    expect(await following.watch.failures()).toEqual([]);
    expect(following.record.latest().size).toBe(1);
  });

  test("is given up where it is gone, after some tries over a day", async () => {
    const following = await followingFeed(1);
    following.web.set(page(1), { body: "", status: 410 });
    await following.run(12 * HOUR);
    expect((await following.watch.failures())[0]?.next).not.toBeNull();
    await following.run(10 * DAY);
    const tries = following.web.times(page(1));
    expect((await following.watch.failures())[0]).toMatchObject({ next: null });
    await following.run(30 * DAY);
    expect(following.web.times(page(1))).toBe(tries);
  });

  test("a feed that fails is never given up unless it is gone", async () => {
    const following = await followingFeed(1);
    following.web.set(feed, { body: "", status: 500 });
    await following.run(30 * DAY);
    expect((await following.watch.list())[0]).toMatchObject({ over: false, last: null });
    following.web.set(feed, { body: rss([{ link: page(1) }]) });
    await following.run(2 * DAY);
    expect(following.record.latest().size).toBe(1);
    following.web.sites.delete(feed);
    await following.run(20 * DAY);
    expect((await following.watch.list())[0]).toMatchObject({ over: true, next: null });
  });

  test("a host that does not answer costs one request, and not one for each article", async () => {
    const following = await followingFeed(30);
    await following.once();
    const { FetchFailure } = await import("../../src/fetch/index.ts");
    following.web.onGet = (address) => {
      throw new FetchFailure("down", { kind: "connection", subject: address });
    };
    const before = following.web.asked.length;
    await following.run(3 * HOUR);
    expect(following.web.asked.length - before).toBeLessThan(12);
  });

  test("an error page under status 200 is no article", async () => {
    const following = await followingFeed(3);
    const titled = [1, 2, 3].map((n) => ({ link: page(n), title: `Round ${n} of the talks ends` }));
    following.web.set(feed, { body: rss(titled) });
    following.web.set(page(1), {
      body: "<html><body><h1>404 Not Found</h1><p>Nothing here.</p></body></html>",
    });
    following.web.set(page(2), {
      body: "<html><body><article><h1>Sign in</h1><p>Please enter your password to go on reading today.</p></article></body></html>",
    });
    following.web.set(page(3), { body: "", redirect: { to: "https://news.example/", forGood: false } });
    following.web.set("https://news.example/", { body: articlePage(9) });
    await following.once();
    expect(following.record.pages.size).toBe(0);
    const codes = (await following.watch.failures()).map(({ code }) => code);
    expect(codes).toEqual(["not-the-article", "not-the-article", "not-the-article"]);
  });

  test("a short article under its headline is one", async () => {
    const following = await followingFeed(1);
    following.web.set(feed, {
      body: rss([{ link: page(1), title: "Envoys agree on a truce at 404 posts" }]),
    });
    following.web.set(page(1), {
      body: "<html><body><article><h1>Envoys agree on truce at 404 posts</h1><p>Both sides said so in a statement on Monday evening.</p></article></body></html>",
    });
    expect(await following.once()).toMatchObject({ added: 1 });
  });

  test("a feed that gives a page, or breaks off, keeps its articles and is read again", async () => {
    const following = await followingFeed(2);
    await following.once();
    following.web.set(feed, { body: "<html><body><h1>Maintenance</h1></body></html>" });
    await following.run(20 * MINUTE);
    expect((await following.watch.list())[0]).toMatchObject({
      form: "feed",
      fault: { code: "not-followable" },
    });
    const whole = rss([page(3), page(4)].map((link) => ({ link })));
    for (const n of [3, 4]) following.web.set(page(n), { body: articlePage(n) });
    following.web.set(feed, { body: whole.slice(0, whole.indexOf("<item>", 400)), etag: '"cut"' });
    await following.run(2 * HOUR);
    expect((await following.watch.list())[0]).toMatchObject({ fault: { code: "damaged-archive" } });
    following.web.set(feed, { body: whole, etag: '"cut"' });
    await following.run(HOUR);
    expect(following.record.latest().size).toBe(4);
    expect((await following.watch.list())[0]).toMatchObject({ fault: null });
  });

  test("what a feed holds of an article is taken where the article can't be had, and gives way to it", async () => {
    const following = await followingFeed(1);
    const content = `<p>${"The whole text stands in the feed, and tells of the talks. ".repeat(30)}</p>`;
    following.web.set(feed, { body: rss([{ link: page(1), title: "Round 1 of the talks ends", content }]) });
    following.web.set(page(1), { body: "", status: 500 });
    await following.run(HOUR);
    expect(following.record.latest().get(page(1))).toContain("stands in the feed");
    following.web.set(page(1), { body: articlePage(1) });
    await following.run(6 * HOUR);
    expect(following.record.latest().get(page(1))).toBe(articlePage(1));
  });
});

describe("redirects", () => {
  test("for good change the address that is asked, and lead back where the new one fails", async () => {
    const following = await followingFeed(1);
    const moved = "https://www.news.example/rss";
    following.web.set(feed, { body: "", redirect: { to: moved, forGood: true } });
    following.web.set(moved, { body: rss([{ link: page(1) }]) });
    await following.run(HOUR);
    expect((await following.watch.list())[0]).toMatchObject({ address: feed, at: moved });
    expect(following.web.times(feed)).toBe(1);
    following.web.sites.delete(moved);
    following.web.set(feed, { body: rss([{ link: page(1) }]) });
    await following.run(HOUR);
    expect((await following.watch.list())[0]).toMatchObject({ at: null, fault: null });
  });

  test("for now change nothing", async () => {
    const following = await followingFeed(1);
    const other = "https://cdn.example/rss";
    following.web.set(feed, { body: "", redirect: { to: other, forGood: false } });
    following.web.set(other, { body: rss([{ link: page(1) }]) });
    await following.once();
    expect((await following.watch.list())[0]).toMatchObject({ at: null, articles: 1 });
  });
});

describe("the record", () => {
  test("that can't be written is waited for, and nothing counts as fetched that is not in it", async () => {
    const following = await followingFeed(3);
    let full = true;
    following.record.onAdd = () => {
      if (full) throw new ParleyError("disk-full", "The disk is full.");
    };
    await following.run(10 * MINUTE);
    expect(following.watch.rows.filter(({ state }) => state.version !== null)).toEqual([]);
    expect(await following.watch.failures()).toEqual([]);
    full = false;
    await following.run(10 * MINUTE);
    expect(following.record.latest().size).toBe(3);
  });

  test("is what counts where the state is lost: nothing comes twice", async () => {
    const following = await followingFeed(3);
    await following.once();
    await following.watch.stop(feed);
    await following.watch.follow([{ address: feed, every: null }]);
    expect(await following.once()).toMatchObject({ added: 0, unchanged: 3 });
    expect(following.record.pages.size).toBe(3);
  });

  test("is followed for by one at a time; after a kill the next waits", async () => {
    const following = await followingFeed(1);
    const now = following.clock.now();
    const hold = (holder: string, ms: number) =>
      following.watch.hold({
        holder,
        now: following.clock.now().toISOString(),
        until: new Date(following.clock.now().getTime() + ms).toISOString(),
      });
    await hold("killed", 30_000);
    await following.run(3 * MINUTE);
    expect(following.record.latest().size).toBe(1);
    expect(Date.parse(following.web.asked[0]?.at ?? "") - now.getTime()).toBeGreaterThanOrEqual(30_000);
    await hold("other", 10 * DAY);
    await expect(following.run(DAY)).rejects.toMatchObject({ code: "watch-held" });
  });

  test("--once throws where the record can't be reached", async () => {
    const following = await followingFeed(1);
    following.record.onAdd = () => {
      throw new ParleyError("disk-full", "The disk is full.");
    };
    await expect(following.once()).rejects.toMatchObject({ code: "disk-full" });
  });
});
