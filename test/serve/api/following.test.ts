import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FetchRow } from "../../../src/schema/index.ts";
import type { FailedAddress, FollowedAddress } from "../../../src/serve/wire.ts";
import { type ServedRecord, servedRecord } from "./record.ts";

const feed = "https://news.example/feed.xml";
const article = "https://news.example/1.html";

let record: ServedRecord;
beforeAll(async () => {
  record = await servedRecord();
}, 60_000);
afterAll(() => record.service.close());

const post = (path: string, body: object, token?: string): Promise<Response> =>
  record.ask(`/api/watched${path}`, {
    method: "POST",
    body: JSON.stringify(body),
    headers: { "Content-Type": "application/json" },
    ...(token === undefined ? {} : { token }),
  });

const follow = (address: string, token?: string): Promise<Response> =>
  post("", { items: [{ address, every: 600 }] }, token);

const listed = async <T>(path: string): Promise<T> => (await record.ask(`/api/watched${path}`)).json();

const addresses = async (): Promise<string[]> =>
  (await listed<FollowedAddress[]>("")).map(({ address }) => address);

/** Has an article of the feed fail with a code. */
async function failing(code: string): Promise<void> {
  const at = "2025-06-05T08:00:00.000Z";
  const fault = { code, message: "It failed.", since: at, at, tries: 2 };
  const host = "news.example";
  const row = FetchRow.parse({
    kind: "article",
    address: article,
    source: feed,
    host,
    due: null,
    state: { fault },
  });
  await record.service.watching.note([row]);
}

describe("following over the API", () => {
  it.each([
    ["of another scheme", "ftp://news.example/feed.xml"],
    ["of a script", "javascript:alert(1)"],
    ["of a file", "file:///etc/passwd"],
    ["with a password", "https://lan:secret@news.example/feed.xml"],
    ["without a host", "https://"],
    ["too long to be kept", `https://news.example/${"x".repeat(2001)}`],
  ])("an address %s is refused, as the command refuses it, with all beside it", async (_what, address) => {
    const response = await post("", { items: [{ address: feed }, { address }] });
    expect([400, 422]).toContain(response.status);
    expect(await response.json()).toMatchObject({ code: "bad-argument" });
    expect(await addresses()).toEqual([]);
  });

  it("keeps an address as the command does: without fragment and tracking", async () => {
    expect(await (await follow(`${feed}?utm_source=mail#top`)).json()).toEqual({ added: 1, known: 0 });
    expect(await (await follow(feed)).json()).toEqual({ added: 0, known: 1 });
    expect(await addresses()).toEqual([feed]);
  });

  it("tells of a failure what to do about it, and nothing of a code that it does not know", async () => {
    await failing("robots-denied");
    const [known] = await listed<FailedAddress[]>("/failures");
    expect(known?.hint).toMatch(/save it, and add the file/u);
    await failing("of-a-later-version");
    expect((await listed<FailedAddress[]>("/failures"))[0]?.hint).toBeNull();
    expect((await listed<FollowedAddress[]>(""))[0]).toMatchObject({ failing: 1, fault: null });
  });

  it("has what failed fetched again, and only that", async () => {
    expect(await (await post("/again", { addresses: [article, feed] })).json()).toEqual({ again: 1 });
    const [failed] = await listed<FailedAddress[]>("/failures");
    expect(Date.parse(failed?.next ?? "")).toBeLessThanOrEqual(Date.now());
    expect((await post("/again", { addresses: [] })).status).toBe(422);
  });

  it("tells whether somebody follows, without saying who", async () => {
    expect(await listed("/lease")).toEqual({ running: false, until: null });
    const until = new Date(Date.now() + 60_000).toISOString();
    await record.service.watching.hold({ holder: "desk-1 77", now: new Date().toISOString(), until });
    expect(await listed("/lease")).toEqual({ running: true, until });
  });

  it("needs a token that may write, and notes who did what", async () => {
    const clerk = (await record.service.makeToken({ name: "clerk", scope: "write" })).token;
    const reader = (await record.service.makeToken({ name: "reader", scope: "read" })).token;
    const other = "https://paper.example/map.xml";
    expect((await follow(other, reader)).status).toBe(403);
    expect((await follow(other, clerk)).status).toBe(200);
    expect((await post("/again", { addresses: [article] }, reader)).status).toBe(403);
    expect((await post("/again", { addresses: [article] }, clerk)).status).toBe(200);
    const stop = `/api/watched?${new URLSearchParams({ address: other })}`;
    expect((await record.ask(stop, { method: "DELETE", token: reader })).status).toBe(403);
    expect((await record.ask(stop, { method: "DELETE", token: clerk })).status).toBe(200);
    expect((await record.ask(stop, { method: "DELETE", token: clerk })).status).toBe(404);
    const lines = (await record.service.audit()).filter(({ actor }) => actor.name === "clerk");
    expect(lines.map(({ action, subject, detail, via }) => [action, subject, detail, via])).toEqual([
      ["follow", other, { every: 600 }, "api"],
      ["fetch-again", article, { addresses: 1 }, "api"],
      ["stop-following", other, {}, "api"],
    ]);
  });

  it("notes nothing where what is followed is named again as it is", async () => {
    const before = (await record.service.audit()).length;
    await follow(feed);
    expect((await record.service.audit()).length).toBe(before);
  });
});
