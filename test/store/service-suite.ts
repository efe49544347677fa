import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { outlineOf } from "../../src/record/index.ts";
import type { RecordService } from "../../src/store/service.ts";
import { tokenDigest } from "../../src/store/tokens.ts";
import type { PageSpec } from "../record/builders.ts";
import { watchTests } from "../watch/store-tests.ts";
import { backfill } from "./backfill-state.ts";
import { inputOf, jsonEngine } from "./fake-engine.ts";

const presidents = ["Vladimir Putin/RU", "Donald Trump/US"];

const call: PageSpec = {
  source: "a.txt",
  outlet: "Tin Mới",
  published: "2025-06-05",
  body: "Hai nhà lãnh đạo điện đàm hơn một giờ về khả năng đàm phán hòa bình.",
  events: [
    {
      with: presidents,
      day: "2025-06-04",
      ordinal: [4, "2025-01-20"],
      attested: ["Dmitry Peskov/RU"],
      sentence: "Đây là cuộc điện đàm lần thứ tư giữa hai bên kể từ khi ông nhậm chức.",
    },
  ],
  statements: [
    { source: "Dmitry Peskov/RU", content: "cuộc trao đổi rất có ích cho cả hai bên", day: "2025-06-05" },
  ],
  undertakings: [
    {
      act: "offer",
      actor: "Vladimir Putin/RU",
      to: "US",
      content: "điện đàm hơn một giờ",
      due: "2025-06-20",
      in: 1,
    },
  ],
  positions: [{ actor: "RU", by: "Dmitry Peskov/RU", stance: "supports", in: 1 }],
};

const earlier: PageSpec = {
  source: "b.txt",
  published: "2025-03-19",
  body: "Một bài khác nhắc tới việc dam me phan lan, không phải chuyện ngoại giao.",
  events: [
    { with: presidents, day: "2025-03-18", sentence: "Hôm 18/3 hai ông đã nói chuyện qua điện thoại." },
  ],
};

const announced: PageSpec = {
  source: "c.txt",
  published: "2025-05-30",
  events: [
    {
      kind: "talks",
      with: ["RU", "UA"],
      day: "2025-06-02",
      place: ["Istanbul", "TR"],
      status: "planned",
      sentence: "Hai phái đoàn sẽ gặp nhau tại Istanbul ngày 2/6.",
    },
    {
      kind: "talks",
      with: ["RU", "UA"],
      status: "proposed",
      sentence: "Phía Nga muốn gặp ở Minsk hoặc ở Kiev.",
    },
  ],
  conflicts: [
    {
      about: "place",
      values: [
        ["Belarus", "Phía Nga muốn gặp ở Minsk hoặc ở Kiev."],
        ["Ukraine", "Phía Nga muốn gặp ở Minsk hoặc ở Kiev."],
      ],
    },
  ],
};

/** What every way to a record must keep to. `makeService` gives an empty record whose engine is `jsonEngine`. */
export function recordServiceSuite(name: string, makeService: () => Promise<RecordService>): void {
  describe(`record service: ${name}`, () => {
    let service: RecordService;

    beforeAll(async () => {
      service = await makeService();
      await service.add([inputOf(call), inputOf(earlier), inputOf(announced)]);
    });
    afterAll(() => service?.close());

    addingTests(() => service);
    listTests(() => service);
    overviewTests(() => service);
    placeTests(() => service);
    cutTests(() => service);
    pageTests(() => service);
    stanceTests(() => service);
    searchTests(() => service);
    decisionTests(() => service);
    tokenTests(() => service);
    auditTests(() => service);
    watchTests(() => service);
    backfillTests(() => service);
  });
}

type Get = () => RecordService;

function placeTests(get: Get): void {
  test("a record without a project has no negotiations, and what it holds belongs to none", async () => {
    expect(await get().negotiations()).toEqual([]);
    const all = [...(await get().timeline()), ...(await get().statements()), ...(await get().undertakings())];
    expect(new Set(all.map(({ negotiation, track }) => `${negotiation} ${track}`))).toEqual(
      new Set(["null null"]),
    );
    const refused = [get().outline({ negotiation: "war" }), get().gaps({ track: "two" })];
    for (const answer of refused) await expect(answer).rejects.toMatchObject({ code: "bad-argument" });
    const since = "2020-01-01T00:00:00Z";
    await expect(get().changes(since, { negotiation: "war" })).rejects.toMatchObject({
      code: "bad-argument",
    });
  });
}

function auditTests(get: Get): void {
  test("the audit log tells what was done, in order or the last first, and is asked in parts", async () => {
    await get().makeToken({ name: "told", scope: "admin" });
    await get().revokeToken("told");
    const last = (await get().audit({ newest: true, limit: 2 })).reverse();
    expect(last).toMatchObject([
      {
        action: "make-token",
        subject: "told",
        detail: { scope: "admin" },
        actor: { by: "user" },
        via: "local",
      },
      { action: "revoke-token", subject: "told", before: last[0]?.hash },
    ]);
    const all = await get().audit();
    expect(all.slice(-2)).toEqual(last);
    const [first] = last;
    expect(await get().audit({ after: first?.n ?? 0 })).toEqual(last.slice(1));
    expect(await get().audit({ since: "9999-01-01T00:00:00Z" })).toEqual([]);
    await expect(get().audit({ since: "yesterday" })).rejects.toMatchObject({ code: "bad-argument" });
  });
}

function tokenTests(get: Get): void {
  test("tokens are made, listed by name without what opens, and revoked", async () => {
    const made = await get().makeToken({ name: "sheet", scope: "read" });
    expect(made).toMatchObject({ name: "sheet", scope: "read", token: expect.stringMatching(/^[\w-]{43}$/) });
    await get().makeToken({ name: "desk", scope: "write" });
    await expect(get().makeToken({ name: "sheet", scope: "admin" })).rejects.toMatchObject({
      code: "name-taken",
    });
    const kept = await get().tokens();
    expect(kept.map(({ name, scope }) => [name, scope])).toEqual([
      ["desk", "write"],
      ["sheet", "read"],
    ]);
    expect(kept[1]).toMatchObject({ made: made.made, digest: tokenDigest(made.token) });
    expect(JSON.stringify(kept)).not.toContain(made.token);
    for (const name of ["desk", "sheet"]) expect(await get().revokeToken(name)).toBe(true);
    expect(await get().revokeToken("sheet")).toBe(false);
    expect(await get().tokens()).toEqual([]);
  });
}

function backfillTests(get: Get): void {
  test("how far files of backfills were read is noted, the furthest stays, and the revision with it", async () => {
    const revision = await get().revision();
    const other = { ...backfill, file: "/archive/a.warc.gz", done: true };
    for (const state of [backfill, other]) await get().noteBackfill(state);
    expect(await get().backfills()).toEqual([other, backfill]);
    const further = { ...backfill, offset: backfill.offset + 1, within: 0 };
    const done = { ...further, done: true };
    const later = { ...backfill, begun: "2031-01-01T00:00:00.000Z", offset: 0 };
    for (const [noted, stands] of [
      [{ ...backfill, within: backfill.within - 1 }, backfill],
      [further, further],
      [backfill, further],
      [done, done],
      [{ ...further, offset: further.offset + 9 }, done],
      [{ ...later, begun: "2001-01-01T00:00:00.000Z" }, done],
      [later, later],
    ] as const) {
      await get().noteBackfill(noted);
      expect(await get().backfills()).toEqual([other, stands]);
    }
    expect(await get().revision()).toBe(revision);
  });
}

function addingTests(get: Get): void {
  test("adding a known page changes nothing", async () => {
    const before = await get().timeline();
    const [result] = await get().add([inputOf(call)]);
    expect(result).toMatchObject({ state: "known", source: "a.txt", title: "Tiêu đề" });
    expect(await get().timeline()).toEqual(before);
  });

  test("a page that can't be read is reported and keeps no other out", async () => {
    const utf8 = new TextEncoder();
    const results = await get().add([
      { bytes: utf8.encode(""), source: "empty.txt" },
      inputOf(earlier),
      { bytes: utf8.encode("broken"), source: "broken.txt" },
    ]);
    expect(results.map((result) => result.state)).toEqual(["failed", "known", "failed"]);
    expect(results[0]).toMatchObject({ source: "empty.txt", error: { code: "empty-page" } });
    expect(results[2]).toMatchObject({ source: "broken.txt", error: { code: "unreadable" } });
  });

  test("pages are listed by source, and their readings come back as they were read", async () => {
    const pages = await get().pages();
    expect(pages.map((page) => page.source)).toEqual(["a.txt", "b.txt", "c.txt"]);
    const reading = await get().reading(pages[0]?.id ?? "");
    const expected = jsonEngine(inputOf(call));
    expect(JSON.stringify(reading)).toBe(JSON.stringify(expected));
    expect(await get().reading("sha256:unknown")).toBeNull();
    expect(await get().reading(pages[0]?.id ?? "", { explain: true })).toEqual(expected);
    expect(await get().reading("sha256:unknown", { explain: true })).toBeNull();
  });
}

function listTests(get: Get): void {
  test("the timeline is in order of time, undated entries at the day that reports them", async () => {
    const days = (await get().timeline()).map((entry) => entry.time?.value ?? null);
    expect(days).toEqual(["2025-03-18", null, "2025-06-02", "2025-06-04"]);
  });

  test.each([
    [{ kind: "talks" }, 2],
    [{ status: "planned" }, 1],
    [{ since: "2025-06-03", until: "2025-06-30" }, 1],
    [{ since: "2025-05-01", until: "2025-05-31" }, 1],
    [{ actor: "vladimir-putin" }, 2],
    [{ actor: "Putin" }, 2],
    [{ actor: "us" }, 2],
    [{ actor: "RU" }, 4],
    [{ actor: "Nga" }, 4],
    [{ actor: "lien bang nga" }, 4],
    [{ actor: "Hoa Kỳ" }, 2],
    [{ actor: "nobody at all" }, 0],
    [{ outlet: "tin moi" }, 1],
    [{ outlet: "Báo khác" }, 0],
    [{ onesided: true, kind: "call" as const }, 1],
    [{ attested: "Nga" }, 1],
    [{ attested: "US" }, 0],
    [{ limit: 3 }, 3],
  ])("the timeline narrowed to %j has %i entries", async (filters, count) => {
    expect(await get().timeline(filters)).toHaveLength(count);
  });

  test.each([[{ kind: "party" }], [{ status: "done" }], [{ since: "June" }], [{ until: "2025-02-30" }]])(
    "%j is refused",
    async (filters) => {
      await expect(get().timeline(filters)).rejects.toMatchObject({ code: "bad-argument" });
    },
  );

  test("a long list is asked for part by part", async () => {
    const all = await get().timeline();
    const parts = [];
    for (let after: string | undefined; parts.length < all.length; after = parts.at(-1)?.id)
      parts.push(...(await get().timeline(after === undefined ? { limit: 1 } : { limit: 1, after })));
    expect(parts).toEqual(all);
    expect(await get().statements({ limit: 1 })).toHaveLength(1);
  });

  test("the record is as it would be compiled anew, and reading it again changes nothing", async () => {
    expect(await get().check()).toEqual({ pages: 3, differing: 0, differences: [], waiting: 0, aside: [] });
    expect(await get().reread(null)).toEqual({ pages: 3, changed: 0, failed: [], of: 3, next: null });
  });

  test("an entry is found by its id, its beginning and its reports' keys", async () => {
    const [first] = await get().timeline();
    const id = first?.id ?? "";
    for (const way of [id, id.slice(0, 8), first?.reports[0]?.key ?? ""]) {
      expect((await get().entry(way))?.id).toBe(id);
    }
    for (const way of ["", "00", "%%%%%%", "ffffffffffff"]) expect(await get().entry(way)).toBeNull();
  });

  test("statements, gaps, conflicts and unconfirmed entries are listed and narrowed", async () => {
    expect(await get().statements({ actor: "Nga" })).toHaveLength(1);
    expect(await get().statements({ actor: "Ukraine" })).toHaveLength(0);
    expect(await get().gaps()).toMatchObject([
      { missing: [2, 3], after: "2025-03-18", before: "2025-06-04" },
    ]);
    expect(await get().gaps({ actor: "Ukraine" })).toEqual([]);
    expect(await get().gaps({ until: "2025-01-01" })).toEqual([]);
    expect(await get().conflicts()).toMatchObject([{ about: "place", values: [{ value: "Belarus" }, {}] }]);
    expect(await get().conflicts({ kind: "call" })).toEqual([]);
    expect(await get().unconfirmed()).toMatchObject([{ kind: "talks", due: "2025-06-02" }]);
    expect(await get().unconfirmed({ asOf: "2025-06-01" })).toEqual([]);
    await expect(get().unconfirmed({ asOf: "soon" })).rejects.toMatchObject({ code: "bad-argument" });
  });
}

function overviewTests(get: Get): void {
  test("outlines are those of the timeline's entries, narrowed and cut as these", async () => {
    const entries = await get().timeline();
    const overdue = new Map((await get().unconfirmed()).map(({ id, due }) => [id, due]));
    const outlines = await get().outline();
    expect(outlines.map((outline) => ({ ...outline, due: null }))).toEqual(
      entries.map((entry) => outlineOf(entry, null)),
    );
    for (const { id, due } of outlines) if (overdue.has(id)) expect(due).toBe(overdue.get(id));
    const ids = outlines.map(({ id }) => id);
    const newest = await get().outline({ newest: true, limit: 2 });
    expect(newest.map(({ id }) => id)).toEqual(ids.toReversed().slice(0, 2));
    const rest = await get().outline({ newest: true, after: newest[1]?.id ?? "" });
    expect(rest.map(({ id }) => id)).toEqual(ids.toReversed().slice(2));
    expect((await get().timeline({ newest: true, limit: 1 })).map(({ id }) => id)).toEqual(ids.slice(-1));
  });

  test.each([
    [{ actor: "Nga", with: "Mỹ" }, 2],
    [{ actor: "US", with: "UA" }, 0],
    [{ with: "UA" }, 2],
    [{ level: "leaders" }, 0],
    [{ review: "unread" as const }, 4],
    [{ review: "checked" as const }, 0],
    [{ doubtful: true }, 0],
    [{ doubtful: false }, 4],
    [{ disputed: true }, 1],
    [{ disputed: false }, 3],
    [{ addedSince: "2020-01-01T00:00:00Z" }, 4],
    [{ addedSince: "2999-01-01T00:00:00Z" }, 0],
    [{ overdue: true }, 1],
    [{ overdue: false, kind: "talks" }, 1],
  ])("outlines narrowed to %j are %i", async (filters, count) => {
    expect(await get().outline(filters)).toHaveLength(count);
  });

  test.each([[{ level: "kings" }], [{ review: "perhaps" as never }], [{ limit: 0 }]])(
    "outlines narrowed to %j are refused",
    async (filters) => {
      await expect(get().outline(filters)).rejects.toMatchObject({ code: "bad-argument" });
    },
  );

  test("actors are those who take part or are quoted, with how often they do", async () => {
    const actors = await get().actors();
    expect(actors.slice(0, 2).map(({ id, entries }) => [id, entries])).toEqual([
      ["RU", 2],
      ["UA", 2],
    ]);
    const byId = new Map(actors.map((actor) => [actor.id, actor]));
    expect(byId.get("vladimir-putin")).toMatchObject({
      kind: "person",
      for: "RU",
      entries: 2,
      utterances: 0,
    });
    expect(byId.get("dmitry-peskov")).toMatchObject({ kind: "person", entries: 0, utterances: 1 });
    expect(byId.get("RU")).toMatchObject({ kind: "state", for: "RU" });
  });

  test("the summary counts what the lists hold", async () => {
    expect(await get().summary()).toEqual({
      pages: 3,
      entries: 4,
      utterances: 1,
      undertakings: 1,
      outlets: 1,
      from: "2025-03-18",
      to: "2025-06-04",
      latest: "2025-06-05",
      unread: 3,
    });
  });

  test("utterances are narrowed by topic, stance and page, and found by key", async () => {
    const [said] = await get().statements();
    const telling = said?.tellings[0];
    expect(await get().statements({ page: telling?.page ?? "" })).toEqual([said]);
    expect(await get().statements({ page: "sha256:none" })).toEqual([]);
    expect(await get().statements({ topic: "no such topic" })).toEqual([]);
    expect(await get().statements({ stance: "supports" })).toHaveLength(said?.stance === "supports" ? 1 : 0);
    await expect(get().statements({ stance: "likes" })).rejects.toMatchObject({ code: "bad-argument" });
    expect(await get().statements({ words: "trao doi" })).toEqual([said]);
    expect(await get().statements({ words: "đàm phán" })).toEqual([]);
    await expect(get().statements({ words: "-" })).rejects.toMatchObject({ code: "bad-argument" });
    for (const key of [said?.key ?? "", telling?.key ?? ""]) expect(await get().utterance(key)).toEqual(said);
    for (const key of ["none", "%00", "a/b"]) expect(await get().utterance(key)).toBeNull();
  });

  test("an undertaking is found by its key or a telling's", async () => {
    const [offer] = await get().undertakings();
    for (const key of [offer?.key ?? "", offer?.tellings[0]?.key ?? ""])
      expect(await get().undertaking(key)).toEqual(offer);
    expect(await get().undertaking("none")).toBeNull();
    expect(await get().undertakings({ topic: "no such topic" })).toEqual([]);
    expect(await get().undertakings({ entry: "0badc0de" })).toEqual([]);
    expect(await get().undertakings({ entry: offer?.entry ?? "-" })).toHaveLength(offer?.entry ? 1 : 0);
    expect(await get().undertakings({ after: offer?.key ?? "" })).toEqual([]);
    expect(await get().undertakings({ limit: 1, newest: true })).toEqual([offer]);
  });
}

function cutTests(get: Get): void {
  test("lists of what is computed are cut, too", async () => {
    expect(await get().search("hai", { limit: 1 })).toHaveLength(1);
    expect(await get().gaps({ limit: 1 })).toHaveLength(1);
    expect(await get().conflicts({ limit: 1 })).toHaveLength(1);
    expect(await get().positions({ limit: 1 })).toHaveLength(1);
    const [overdue] = await get().unconfirmed({ newest: true, limit: 1 });
    expect(await get().unconfirmed({ after: overdue?.id ?? "" })).toEqual([]);
    expect(await get().gaps({ actor: "RU", with: "US" })).toHaveLength(1);
    expect(await get().gaps({ actor: "RU", with: "UA" })).toEqual([]);
    for (const list of [get().gaps, get().unconfirmed])
      await expect(list({ limit: -1 })).rejects.toMatchObject({ code: "bad-argument" });
  });
}

function pageTests(get: Get): void {
  test.each([
    [{ outlet: "tin moi" }, ["a.txt"]],
    [{ outlet: "Báo khác" }, []],
    [{ since: "2025-05-30" }, ["a.txt", "c.txt"]],
    [{ until: "2025-05-30" }, ["b.txt", "c.txt"]],
    [{ since: "2025-05-31", until: "2025-06-04" }, []],
    [{ review: "unread" as const }, ["a.txt", "b.txt", "c.txt"]],
    [{ review: "read" as const }, []],
    [{ confidential: true }, []],
    [{ rejected: false, limit: 2 }, ["a.txt", "b.txt"]],
    [{ url: "https://example.org/none" }, []],
    [{ newest: true }, ["a.txt", "c.txt", "b.txt"]],
    [{ newest: true, limit: 1 }, ["a.txt"]],
    [{ addedSince: "2020-01-01T00:00:00Z" }, ["a.txt", "b.txt", "c.txt"]],
    [{ addedSince: "2999-01-01T00:00:00Z" }, []],
  ])("pages narrowed to %j are %j", async (filters, sources) => {
    expect((await get().pages(filters)).map(({ source }) => source)).toEqual(sources);
  });

  test("a long list of pages is asked for part by part", async () => {
    const all = await get().pages();
    const parts = [];
    for (let after: string | undefined; parts.length < all.length; after = parts.at(-1)?.id)
      parts.push(...(await get().pages(after === undefined ? { limit: 2 } : { limit: 2, after })));
    expect(parts).toEqual(all);
    expect(await get().pages({ after: "sha256:none" })).toEqual([]);
    expect(await get().pages({ page: all[1]?.id ?? "" })).toEqual(all.slice(1, 2));
    const newest = await get().pages({ newest: true });
    expect(await get().pages({ newest: true, after: newest[0]?.id ?? "" })).toEqual(newest.slice(1));
    for (const { added } of all) expect(Number.isFinite(Date.parse(added ?? ""))).toBe(true);
    await expect(get().pages({ addedSince: "lately" })).rejects.toMatchObject({ code: "bad-argument" });
    await expect(get().pages({ since: "June" })).rejects.toMatchObject({ code: "bad-argument" });
    await expect(get().pages({ limit: 1.5 })).rejects.toMatchObject({ code: "bad-argument" });
  });

  test("the frozen copy of a page is the bytes that were added", async () => {
    const [page] = await get().pages();
    const { bytes, ...frozen } = (await get().frozen(page?.id ?? "")) ?? { bytes: new Uint8Array() };
    expect(new TextDecoder().decode(bytes)).toBe(new TextDecoder().decode(inputOf(call).bytes));
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    expect(frozen).toMatchObject({ source: "a.txt", url: null, captured: null, kind: "text", sha256 });
    expect("added" in frozen && Number.isFinite(Date.parse(frozen.added ?? ""))).toBe(true);
    expect(await get().frozen("sha256:none")).toBeNull();
  });
}

function stanceTests(get: Get): void {
  test("undertakings with their states, and what is due", async () => {
    const offered = { act: "offer", for: "RU", state: "open", through: ["dmitry-peskov"] };
    expect(await get().undertakings()).toMatchObject([offered]);
    expect(await get().undertakings({ actor: "Mỹ", state: "open", due: true })).toMatchObject([offered]);
    expect(await get().undertakings({ actor: "Ukraine" })).toEqual([]);
    expect(await get().undertakings({ state: "lapsed", asOf: "2025-07-01" })).toMatchObject([
      { act: "offer" },
    ]);
    await expect(get().undertakings({ state: "perhaps" })).rejects.toMatchObject({ code: "bad-argument" });
  });

  test("positions of a side, through whoever speaks for it", async () => {
    const position = {
      actor: { id: "RU" },
      topic: "ceasefire",
      stance: "supports",
      through: ["dmitry-peskov"],
    };
    expect(await get().positions({ actor: "Peskov", topic: "ceasefire" })).toMatchObject([position]);
    expect(await get().positions({ topic: "territory" })).toEqual([]);
  });

  test("what changed since an instant", async () => {
    const changes = await get().changes("2020-01-01T00:00:00Z");
    expect(changes.filter(({ type }) => type === "new")).toHaveLength((await get().timeline()).length);
    expect(await get().changes("2999-01-01T00:00:00Z")).toEqual([]);
    await expect(get().changes("lately")).rejects.toMatchObject({ code: "bad-argument" });
  });
}

/** Runs last, and takes back what it decides. */
function decisionTests(get: Get): void {
  const signed = { at: "2025-07-01T08:00:00.000Z", by: "lan", reason: "read the transcript" };

  test("a decision shapes the entry, is logged, and is taken back", async () => {
    const [before] = await get().timeline();
    const reports = before?.reports.map(({ key }) => key) ?? [];
    const reject = await get().decide({ ...signed, act: "reject", reports });
    expect(await get().entry(before?.id ?? "")).toBeNull();
    expect(await get().rejection(before?.id ?? "")).toEqual({ of: "contact", ...signed });
    expect(await get().decisions()).toMatchObject([{ decision: reject, state: "in-force", dangling: [] }]);
    await get().decide({ ...signed, act: "undo", decision: reject.id });
    expect(await get().entry(before?.id ?? "")).toEqual(before);
    expect(await get().rejection(before?.id ?? "")).toBeNull();
    const log = (await get().decisions()).map(({ decision }) => decision);
    expect(await get().importDecisions(log)).toEqual({ added: 0, known: 2 });
  });

  test("pages tell their review, and what the record does not hold can't be decided on", async () => {
    const [page] = await get().pages();
    const id = page?.id ?? "";
    const review = await get().decide({ ...signed, act: "review-page", page: id, state: "read" });
    expect((await get().pages())[0]?.review).toEqual({ state: "read", by: "lan", at: signed.at });
    await get().decide({ ...signed, act: "undo", decision: review.id });
    const missing = { ...signed, act: "confirm", reports: ["f".repeat(32)] } as const;
    await expect(get().decide({ ...missing, reports: [...missing.reports] })).rejects.toMatchObject({
      code: "not-found",
    });
  });

  test("it is ready as long as it is open", async () => {
    expect(await get().ready()).toBeUndefined();
  });

  test("every writing gives another revision, reading none", async () => {
    const at = "2025-07-02T08:00:00.000Z";
    const before = await get().revision();
    const [page] = await get().pages();
    await get().timeline();
    await get().changes("2020-01-01T00:00:00Z");
    expect(await get().revision()).toBe(before);
    const id = page?.id ?? "";
    const seen = await get().decide({ ...signed, at, act: "review-page", page: id, state: "read" });
    const after = await get().revision();
    expect(after).not.toBe(before);
    expect((await get().pages({ review: "read" })).map((one) => one.id)).toEqual([id]);
    expect(await get().summary()).toMatchObject({ pages: 3, unread: 2 });
    await get().decide({ ...signed, at, act: "undo", decision: seen.id });
    expect(await get().pages({ review: "read" })).toEqual([]);
    expect(new Set([before, after, await get().revision()]).size).toBe(3);
  });
}

function searchTests(get: Get): void {
  const found = async (words: string) =>
    (await get().search(words)).map((hit) => [hit.type, hit.passage.text] as const);

  test("words without marks find any marks, in a row first", async () => {
    const [first, second] = await get().search("dam phan");
    const marked = first?.marks.map(({ start, end }) => first.passage.text.slice(start, end));
    expect(marked).toEqual(["đàm phán"]);
    expect(first).toMatchObject({
      type: "article",
      outlet: "Tin Mới",
      title: "Tiêu đề",
      published: "2025-06-05",
    });
    expect(second?.passage.text).toContain("dam me phan");
  });

  test("words with marks find only words so marked", async () => {
    expect(await found('"đàm phán"')).toHaveLength(1);
    expect(await found("đảm phán")).toEqual([]);
  });

  test("both ways to place a tone are one word", async () => {
    expect(await found("hoà bình")).toHaveLength(1);
    expect(await found("hòa bình")).toHaveLength(1);
  });

  test("passages are stretches of their page", async () => {
    for (const hit of await get().search("hai")) {
      const reading = await get().reading(hit.page);
      expect(reading?.page.text.slice(hit.passage.start, hit.passage.end)).toBe(hit.passage.text);
    }
  });

  test("contacts and statements are found, and hits are narrowed", async () => {
    expect((await get().search("dien thoai")).map((hit) => hit.type)).toContain("entry");
    expect((await get().search("trao doi", { actor: "Nga" })).map((hit) => hit.type)).toContain("statement");
    expect(await get().search("trao đổi", { actor: "Ukraine" })).toEqual([]);
    expect((await get().search("istanbul", { kind: "talks" })).map((hit) => hit.type)).toEqual(["entry"]);
  });

  test("signs of the query language are no words", async () => {
    expect(await get().search("'đàm' & !phán:*\\")).toEqual(await get().search("đàm phán"));
    await expect(get().search(" '&| ")).rejects.toMatchObject({ code: "bad-argument" });
  });
}
