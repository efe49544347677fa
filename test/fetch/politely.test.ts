import { describe, expect, it } from "vitest";
import { ParleyError } from "../../src/errors.ts";
import { type Clock, type FetchAnswer, type Fetcher, FetchFailure, politely } from "../../src/fetch/index.ts";

/** A clock that goes on only when somebody sleeps. */
class FakeClock implements Clock {
  time = 1_000_000;
  readonly #sleepers: { until: number; wake: () => void }[] = [];

  now(): number {
    return this.time;
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
      this.#sleepers.push({ until: this.time + ms, wake: resolve });
    });
  }

  /** Lets everything happen that needs no more than the time of the sleepers. */
  async run<T>(coming: Promise<T>): Promise<T> {
    let done = false;
    const ended = coming.finally(() => {
      done = true;
    });
    ended.catch(() => {});
    for (let idle = 0; !done && idle < 50; idle++) {
      await new Promise((resolve) => setImmediate(resolve));
      const next = this.#sleepers.sort((a, b) => a.until - b.until).shift();
      if (!next) continue;
      idle = 0;
      this.time = Math.max(this.time, next.until);
      next.wake();
    }
    return ended;
  }
}

type Answers = Readonly<Record<string, string | number | Error | { to: string }>>;

/** A web of the test's own: bodies, statuses, errors and redirects by address; what was asked and when. */
function web(clock: FakeClock, answers: Answers) {
  const asked: string[] = [];
  let now = 0;
  let most = 0;
  const answer = async (address: string, asking: Parameters<Fetcher["get"]>[1]): Promise<FetchAnswer> => {
    asked.push(`${(clock.time - 1_000_000) / 1000} ${address}`);
    await new Promise((resolve) => setImmediate(resolve));
    const found = answers[address] ?? (address.endsWith("/robots.txt") ? 404 : "page");
    if (found instanceof Error) throw found;
    if (typeof found === "number")
      throw new FetchFailure(`${address} answers ${found}`, {
        kind: "status",
        subject: address,
        status: found,
      });
    if (typeof found === "object") {
      await asking?.beforeRedirect?.(found.to);
      return answer(found.to, asking);
    }
    const head = { moved: null, status: 200, headers: new Map(), mediaType: "text/html", charset: null };
    const none = { etag: null, lastModified: null, retryAfter: null, fetched: "2025-06-05T00:00:00Z" };
    return { ...head, ...none, address, body: Buffer.from(found) };
  };
  const fetcher: Fetcher = {
    get: async (address, asking) => {
      now++;
      most = Math.max(most, now);
      try {
        return await answer(address, asking);
      } finally {
        now--;
      }
    },
    close: async () => {},
  };
  return { asked, fetcher, most: () => most };
}

const setUp = (answers: Answers, options: Parameters<typeof politely>[1] = {}) => {
  const clock = new FakeClock();
  const { asked, fetcher, most } = web(clock, answers);
  const polite = politely(fetcher, { clock, userAgent: "Parley/1.0", ...options });
  const get = (address: string): Promise<FetchAnswer> => clock.run(polite.get(address));
  return { clock, asked, polite, get, most };
};

const retryAt = (status: number, retryAfter: number | null): FetchFailure =>
  new FetchFailure("later", { kind: "status", subject: "x", status, retryAfter });

describe("delays", () => {
  it("stand between two requests to one host, robots.txt among them", async () => {
    const { asked, polite, clock } = setUp({});
    await clock.run(Promise.all(["a", "b", "c"].map((name) => polite.get(`http://news.example/${name}`))));
    expect(asked).toEqual([
      "0 http://news.example/robots.txt",
      "1 http://news.example/a",
      "2 http://news.example/b",
      "3 http://news.example/c",
    ]);
  });

  it("don't stand between two hosts, and ports of one host are one", async () => {
    const { asked, polite, clock } = setUp({}, { delay: 5000 });
    const addresses = ["http://a.example/x", "http://b.example/x", "http://a.example:8080/x"];
    await clock.run(Promise.all(addresses.map((address) => polite.get(address))));
    expect(asked).toEqual([
      "0 http://a.example/robots.txt",
      "0 http://b.example/robots.txt",
      "5 http://a.example/x",
      "5 http://b.example/x",
      "10 http://a.example:8080/robots.txt",
      "15 http://a.example:8080/x",
    ]);
  });

  it("are as long as the site asks for, up to a minute", async () => {
    const { asked, get } = setUp({
      "http://a.example/robots.txt": "User-agent: *\nCrawl-delay: 10",
      "http://b.example/robots.txt": "User-agent: *\nCrawl-delay: 7200",
    });
    for (const address of [
      "http://a.example/1",
      "http://a.example/2",
      "http://b.example/1",
      "http://b.example/2",
    ])
      await get(address);
    expect(asked.filter((each) => !each.includes("robots"))).toEqual([
      "10 http://a.example/1",
      "20 http://a.example/2",
      "80 http://b.example/1",
      "140 http://b.example/2",
    ]);
  });

  it("end when the caller gives up, and the next one goes on", async () => {
    const { asked, polite, clock, get } = setUp({});
    await get("http://a.example/1");
    const stop = new AbortController();
    const given = polite.get("http://a.example/2", { signal: stop.signal });
    const next = polite.get("http://a.example/3");
    stop.abort(new Error("enough"));
    await expect(given).rejects.toThrow("enough");
    await clock.run(next);
    expect(asked.map((each) => each.slice(-1))).toEqual(["t", "1", "3"]);
  });

  it("keep nobody waiting who gave up before", async () => {
    const { polite, get, asked } = setUp({});
    await get("http://a.example/1");
    const slow = polite.get("http://a.example/2");
    const signal = AbortSignal.abort(new Error("enough"));
    await expect(polite.get("http://a.example/3", { signal })).rejects.toThrow("enough");
    slow.catch(() => {});
    expect(asked.map((each) => each.slice(-1))).toEqual(["t", "1"]);
  });

  it("keep to so many hosts at once", async () => {
    const { polite, clock, most } = setUp({}, { hostsAtOnce: 3 });
    const addresses = Array.from({ length: 20 }, (_, n) => `http://h${n}.example/a`);
    await clock.run(Promise.all(addresses.map((address) => polite.get(address))));
    expect(most()).toBe(3);
  });
});

describe("robots.txt", () => {
  const forbidding = "User-agent: *\nDisallow: /private";

  it("is heeded and asked for once a day", async () => {
    const { asked, get, clock } = setUp({ "http://a.example/robots.txt": forbidding });
    await get("http://a.example/open");
    await expect(get("http://a.example/private/x")).rejects.toMatchObject({ code: "robots-denied" });
    clock.time += 23 * 3600_000;
    await get("http://a.example/open");
    expect(asked).toHaveLength(3);
    clock.time += 2 * 3600_000;
    await get("http://a.example/open");
    expect(asked.slice(3).map((each) => each.split(" ")[1])).toEqual([
      "http://a.example/robots.txt",
      "http://a.example/open",
    ]);
  });

  it("of http and of https are two", async () => {
    const { get } = setUp({ "http://a.example/robots.txt": "User-agent: *\nDisallow: /" });
    expect((await get("https://a.example/x")).status).toBe(200);
    await expect(get("http://a.example/x")).rejects.toMatchObject({ code: "robots-denied" });
  });

  it.each([404, 403, 401, 410])("allows everything where it answers %i", async (status) => {
    const { get } = setUp({ "http://a.example/robots.txt": status });
    expect((await get("http://a.example/x")).status).toBe(200);
  });

  it.each([500, 502, 503, 429])("allows nothing where it answers %i, until it can be had", async (status) => {
    const answers: Record<string, number | string> = { "http://a.example/robots.txt": status };
    const { get, asked, clock } = setUp(answers);
    await expect(get("http://a.example/x")).rejects.toMatchObject({ code: "fetch-failed", status });
    await expect(get("http://a.example/x")).rejects.toMatchObject({ code: "fetch-failed", status });
    expect(asked).toHaveLength(1);
    answers["http://a.example/robots.txt"] = "";
    clock.time += 6 * 60_000;
    expect((await get("http://a.example/x")).status).toBe(200);
  });

  it.each([
    ["can't be reached", new FetchFailure("no", { kind: "connection", subject: "x" }), false],
    ["is too slow", new FetchFailure("no", { kind: "timeout", subject: "x" }), false],
    ["redirects for ever", new FetchFailure("no", { kind: "redirects", subject: "x" }), true],
    ["is a picture", new ParleyError("not-text", "no"), true],
    [
      "lies on a private host, where the page is refused anyway",
      new ParleyError("forbidden-address", "no"),
      true,
    ],
  ])("that %s decides: %s", async (_what, error, allowed) => {
    const { get } = setUp({ "http://a.example/robots.txt": error });
    const tried = get("http://a.example/x");
    if (allowed) expect((await tried).status).toBe(200);
    else
      await expect(tried).rejects.toMatchObject({
        retryAfter: 300,
        message: expect.stringMatching(/robots\.txt/u),
      });
  });

  it("is heeded where a redirect leads to", async () => {
    const { get, asked } = setUp({
      "http://a.example/x": { to: "http://b.example/private" },
      "http://b.example/robots.txt": forbidding,
    });
    await expect(get("http://a.example/x")).rejects.toMatchObject({
      code: "robots-denied",
      subject: "http://b.example/private",
    });
    expect(asked.map((each) => each.split(" ")[1])).not.toContain("http://b.example/private");
  });

  it("is no deadlock where hosts redirect to each other", async () => {
    const { polite, clock } = setUp(
      {
        "http://a.example/x": { to: "http://b.example/y" },
        "http://b.example/x": { to: "http://a.example/y" },
      },
      { hostsAtOnce: 1 },
    );
    const both = Promise.all(
      ["http://a.example/x", "http://b.example/x"].map((address) => polite.get(address)),
    );
    expect((await clock.run(both)).map(({ address }) => address)).toEqual([
      "http://b.example/y",
      "http://a.example/y",
    ]);
  });

  it("names the sitemaps", async () => {
    const { polite, clock } = setUp({
      "http://a.example/robots.txt": "Sitemap: http://a.example/s.xml",
      "http://b.example/robots.txt": 500,
    });
    expect(await clock.run(polite.sitemaps("http://a.example/x"))).toEqual(["http://a.example/s.xml"]);
    expect(await clock.run(polite.sitemaps("http://b.example/x"))).toEqual([]);
    expect(await polite.sitemaps("file:///x")).toEqual([]);
  });
});

describe("a host that wants to be left alone", () => {
  it.each([429, 503])("with %i is, for as long as it says", async (status) => {
    const answers: Record<string, Error | string> = { "http://a.example/x": retryAt(status, 600) };
    const { get, asked, clock } = setUp(answers);
    await expect(get("http://a.example/x")).rejects.toMatchObject({ status, retryAfter: 600 });
    clock.time += 100_000;
    await expect(get("http://a.example/other")).rejects.toMatchObject({ status, retryAfter: 500 });
    expect((await get("http://b.example/x")).status).toBe(200);
    clock.time += 500_000;
    expect((await get("http://a.example/other")).status).toBe(200);
    expect(asked.map((each) => each.split(" ")[1])).toEqual([
      "http://a.example/robots.txt",
      "http://a.example/x",
      "http://b.example/robots.txt",
      "http://b.example/x",
      "http://a.example/other",
    ]);
  });

  it("is for a minute where it doesn't say how long, and for a day at most", async () => {
    const { get, clock } = setUp({
      "http://a.example/x": retryAt(429, null),
      "http://b.example/x": retryAt(503, 999_999_999),
    });
    await expect(get("http://a.example/x")).rejects.toThrow();
    await expect(get("http://a.example/y")).rejects.toMatchObject({ retryAfter: 60 });
    await expect(get("http://b.example/x")).rejects.toThrow();
    await expect(get("http://b.example/y")).rejects.toMatchObject({ retryAfter: 86_400 });
    clock.time += 86_400_000;
    expect((await get("http://b.example/y")).status).toBe(200);
  });

  it("is not held for other failures", async () => {
    const { get } = setUp({ "http://a.example/x": 500 });
    await expect(get("http://a.example/x")).rejects.toMatchObject({ status: 500 });
    expect((await get("http://a.example/y")).status).toBe(200);
  });

  it("is the one that a redirect led to", async () => {
    const { get } = setUp({
      "http://a.example/x": { to: "http://b.example/x" },
      "http://b.example/x": retryAt(429, 60),
    });
    await expect(get("http://a.example/x")).rejects.toMatchObject({ status: 429 });
    expect((await get("http://a.example/y")).status).toBe(200);
    await expect(get("http://b.example/y")).rejects.toMatchObject({ status: 429 });
  });
});

describe("what is no address of the web", () => {
  it("is left to the fetcher", async () => {
    const { get, asked } = setUp({ nonsense: 400, "ftp://a.example/": 400 });
    await expect(get("nonsense")).rejects.toThrow();
    await expect(get("ftp://a.example/")).rejects.toThrow();
    expect(asked).toEqual(["0 nonsense", "0 ftp://a.example/"]);
  });
});
