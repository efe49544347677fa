import { describe, expect, test } from "vitest";
import { Negotiation } from "../../src/schema/index.ts";
import { openStore } from "../../src/store/index.ts";
import type { RecordService } from "../../src/store/service.ts";
import { smallWorld } from "../record/builders.ts";
import { inputOf, jsonEngine } from "./fake-engine.ts";
import { temporaryFolder } from "./temporary.ts";

const names = { vi: "Đàm phán", en: "Talks" };

const war = Negotiation.parse({
  id: "war",
  names,
  parties: ["RU", "UA"],
  mediators: ["US"],
  topics: ["ceasefire"],
  tracks: [
    { id: "leaders", names, kinds: ["call"] },
    { id: "delegations", names, parties: ["RU", "UA"], kinds: ["talks"] },
  ],
});

const trade = Negotiation.parse({
  id: "trade",
  names,
  parties: ["US", "RU"],
  tracks: [{ id: "leaders", names }],
});

const pages = [
  inputOf({
    source: "a.txt",
    published: "2025-06-05",
    body: "Nga và Ukraine nói về ngừng bắn.",
    events: [
      { with: ["Vladimir Putin/RU", "Donald Trump/US"], day: "2025-06-04", ordinal: [3, "2025-01-20"] },
    ],
    statements: [
      {
        source: "Dmitry Peskov/RU",
        content: "ngừng bắn là việc cần bàn thêm",
        day: "2025-06-05",
        topics: ["ceasefire"],
      },
    ],
    undertakings: [{ act: "offer", actor: "RU", to: "UA", content: "gặp lại nhau tại Istanbul", in: 1 }],
    positions: [{ actor: "RU", topic: "ceasefire", stance: "supports", in: 1 }],
  }),
  inputOf({
    source: "c.txt",
    body: "Hai bên gặp nhau.",
    events: [{ kind: "talks", with: ["RU", "UA"], day: "2025-06-02" }],
  }),
];

const open = (record: string, negotiations?: readonly Negotiation[]): Promise<RecordService> =>
  openStore({
    record,
    create: true,
    engine: jsonEngine,
    world: smallWorld(),
    now: () => new Date("2025-06-08T00:00:00Z"),
    ...(negotiations ? { negotiations } : {}),
  });

async function within<T>(work: (store: RecordService) => Promise<T>, record: string, given?: Negotiation[]) {
  const store = await open(record, given);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

const placesIn = async (store: RecordService) =>
  (await store.timeline()).map(({ kind, negotiation, track }) => [kind, negotiation, track]);

describe("a record and its negotiations", () => {
  test("every list can be limited to one, and to a track", async () => {
    const record = await temporaryFolder();
    await within(
      async (store) => {
        await store.add(pages);
        expect(await placesIn(store)).toEqual([
          ["talks", "war", "delegations"],
          ["call", "war", "leaders"],
        ]);
        const leaders = { negotiation: "war", track: "leaders" };
        expect(await store.timeline(leaders)).toHaveLength(1);
        expect((await store.outline(leaders)).map(({ kind, track }) => [kind, track])).toEqual([
          ["call", "leaders"],
        ]);
        expect((await store.statements({ negotiation: "war" })).map(({ track }) => track)).toEqual([null]);
        expect(
          (await store.undertakings({ negotiation: "war" })).map(({ negotiation }) => negotiation),
        ).toEqual(["war"]);
        expect((await store.positions({ negotiation: "war" })).map(({ negotiation }) => negotiation)).toEqual(
          ["war"],
        );
        expect(await store.positions(leaders)).toEqual([]);
        expect((await store.gaps(leaders)).map(({ track }) => track)).toEqual(["leaders"]);
        expect(await store.gaps({ track: "delegations" })).toEqual([]);
        expect(await store.conflicts({ negotiation: "war" })).toEqual([]);
        expect(await store.unconfirmed({ negotiation: "war" })).toEqual([]);
        const found = async (place: object) =>
          (await store.search("ngừng bắn", place)).map(({ type }) => type);
        expect(await found({ negotiation: "war" })).toEqual(["statement"]);
        expect(await found(leaders)).toEqual([]);
        const since = "2025-06-07T00:00:00Z";
        const all = await store.changes(since);
        expect(await store.changes(since, { negotiation: "war" })).toEqual(all);
        expect(await store.changes(since, leaders)).toHaveLength(1);
      },
      record,
      [war],
    );
  });

  test("another project is another place for what is there, without reading, and the check agrees", async () => {
    const record = await temporaryFolder();
    await within((store) => store.add(pages), record);
    await within(
      async (store) => {
        expect(await placesIn(store)).toEqual([
          ["talks", null, null],
          ["call", "trade", null],
        ]);
        expect(await store.check()).toMatchObject({ differing: 0 });
        expect(await store.negotiations()).toEqual([trade]);
      },
      record,
      [trade],
    );
    // Whoever opens it without a project finds the places as they were given last.
    const revision = await within(async (store) => {
      const found = await store.timeline({ negotiation: "trade" });
      expect(found.map(({ kind }) => kind)).toEqual(["call"]);
      return store.revision();
    }, record);
    expect(await within((store) => store.revision(), record, [trade])).toBe(revision);
  });

  test("a decision on it stands, whatever the project says", async () => {
    const record = await temporaryFolder();
    await within(
      async (store) => {
        await store.add(pages);
        const [talks] = await store.timeline({ kind: "talks" });
        const reports = talks?.reports.map(({ key }) => key) ?? [];
        const values = { negotiation: "trade", track: "leaders" };
        await store.decide({
          act: "correct",
          reports,
          values,
          at: "2025-06-08T01:00:00Z",
          by: "Mai",
          reason: null,
        });
        expect(await store.entry(talks?.id ?? "")).toMatchObject(values);
        expect(await store.check()).toMatchObject({ differing: 0 });
      },
      record,
      [war, trade],
    );
    await within(
      async (store) =>
        expect((await store.timeline({ track: "leaders" })).map(({ kind }) => kind)).toEqual(["talks"]),
      record,
      [trade, war],
    );
  });

  test("one that it does not know is told", async () => {
    const unknown = [
      [{ negotiation: "peace" }, 'The record knows no negotiation "peace"; there are: war.'],
      [{ negotiation: "war", track: "trade" }, 'There is no track "trade"; there are: leaders, delegations.'],
      [{ track: "trade" }, 'There is no track "trade"; there are: leaders, delegations.'],
    ] as const;
    await within(
      async (store) => {
        for (const [filters, message] of unknown)
          for (const answer of [store.timeline(filters), store.changes("2025-06-07T00:00:00Z", filters)])
            await expect(answer).rejects.toMatchObject({ code: "bad-argument", message });
      },
      await temporaryFolder(),
      [war],
    );
  });
});
