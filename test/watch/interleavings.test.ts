import fc from "fast-check";
import { expect, test } from "vitest";
import { ParleyError } from "../../src/errors.ts";
import { articlePage, rss, sitemap } from "./fake-web.ts";
import { Following, HOUR, MINUTE } from "./following.ts";

/** A process that is killed: nothing after it is done, whatever it was at. */
class Killed extends Error {}

const feeds = ["https://a.example/feed", "https://b.example/feed", "https://a.example/map.xml"] as const;
const page = (host: string, n: number): string => `https://${host}.example/${n}.html`;

/** Three sources that overlap: two feeds and a sitemap, of six articles in all. */
function web(following: Following): string[] {
  const [a, b] = [[1, 2, 3].map((n) => page("a", n)), [4, 5, 6].map((n) => page("b", n))];
  following.web.set(feeds[0], { body: rss(a.slice(0, 2).map((link) => ({ link }))), etag: '"a"' });
  following.web.set(feeds[1], { body: rss([...b, ...a.slice(1, 2)].map((link) => ({ link }))), etag: '"b"' });
  following.web.set(feeds[2], { body: sitemap(a.map((loc) => ({ loc }))), etag: '"c"' });
  const all = [...a, ...b];
  for (const [n, address] of all.entries())
    following.web.set(address, { body: articlePage(n + 1), etag: `"${n}"` });
  return all;
}

/** Lets chosen steps go wrong: kills at requests, at additions and at notes, failures of servers and of the record. */
function disturb(following: Following, faults: readonly (readonly [number, number])[]): void {
  const at = new Map(faults);
  let step = 0;
  const meet = (canFail: (kind: number) => void): void => {
    const kind = at.get(step++);
    if (kind === undefined) return;
    if (kind === 0) throw new Killed("kill -9");
    canFail(kind);
  };
  following.web.onGet = (address) =>
    meet(() => {
      throw new ParleyError("fetch-failed", `${address} failed.`);
    });
  following.record.onAdd = () =>
    meet(() => {
      throw new ParleyError("disk-full", "The disk is full.");
    });
  following.watch.onNote = () =>
    meet(() => {
      throw new ParleyError("no-server", "The server is gone.");
    });
}

/** One process after the other until all is had: a killed one is followed by the next. */
async function live(following: Following): Promise<void> {
  for (let process = 0; process < 12; process++) {
    try {
      await following.run(30 * MINUTE, { once: true });
    } catch {
      // Killed, or the record was away.
    }
    following.clock.pass(5 * MINUTE);
  }
}

test("any interleaving of kills and failures, and any order of feeds, leads to the same pages, each once", {
  timeout: 60_000,
}, async () => {
  const fault = fc.tuple(fc.nat({ max: 60 }), fc.nat({ max: 2 }));
  const order = fc.shuffledSubarray([...feeds], { minLength: feeds.length });
  await fc.assert(
    fc.asyncProperty(fc.array(fault, { maxLength: 25 }), order, async (faults, addresses) => {
      const following = new Following();
      const all = web(following);
      for (const address of addresses) await following.watch.follow([{ address, every: null }]);
      disturb(following, faults);
      await live(following);
      await following.run(3 * HOUR);
      expect([...following.record.versions()].sort()).toEqual(all.map((address) => [address, 1]));
      const texts = all.map((_, n) => articlePage(n + 1));
      expect([...following.record.latest().values()].sort()).toEqual(texts.sort());
    }),
    { numRuns: 20 },
  );
});
