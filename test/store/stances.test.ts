import fc from "fast-check";
import { expect, test } from "vitest";
import { changesBetween, compileRecord, type RecordView, unconfirmed } from "../../src/record/index.ts";
import type { Utterance } from "../../src/schema/index.ts";
import { addPages } from "../../src/store/add.ts";
import { changesSince } from "../../src/store/changes.ts";
import { decide } from "../../src/store/deciding.ts";
import { narrowing } from "../../src/store/filters.ts";
import { entriesIn } from "../../src/store/queries.ts";
import { positionsIn, undertakingNarrowing, undertakingsIn } from "../../src/store/stances.ts";
import type { Database } from "../../src/store/tables.ts";
import { type PageSpec, type PositionSpec, smallWorld, type UndertakingSpec } from "../record/builders.ts";
import { inputOf, jsonEngine } from "./fake-engine.ts";
import { batches } from "./generated.ts";
import { scratchRecord } from "./scratch.ts";

const world = smallWorld();
const all = narrowing({}, world);

const record = scratchRecord();

const undertaking: fc.Arbitrary<UndertakingSpec> = fc.record(
  {
    act: fc.constantFrom("offer", "demand", "refusal", "acceptance", "promise"),
    actor: fc.constantFrom("RU", "UA", "Vladimir Putin/RU"),
    to: fc.constantFrom("RU", "UA"),
    content: fc.constantFrom(
      "ngừng bắn toàn diện trong vòng ba mươi ngày",
      "việc ngừng bắn toàn diện trong vòng ba mươi ngày của phía bên kia",
      "gặp lại nhau tại Istanbul",
    ),
    due: fc.constantFrom("2025-06-10", "2025-06"),
    in: fc.constant(1),
    event: fc.constant(1),
  },
  { requiredKeys: ["act", "actor", "content"] },
);

const position: fc.Arbitrary<PositionSpec> = fc.record({
  actor: fc.constantFrom("RU", "UA", "Sergey Lavrov/RU"),
  topic: fc.constantFrom("ceasefire", "territory"),
  stance: fc.constantFrom("supports", "opposes", "conditions"),
  in: fc.constant(1),
});

const stances = fc.record({
  undertakings: fc.array(undertaking, { maxLength: 2 }),
  positions: fc.array(position, { maxLength: 2 }),
});

/** Batches of pages whose findings touch each other, with stances on them. */
const given: fc.Arbitrary<PageSpec[][]> = fc
  .tuple(batches, fc.array(stances, { minLength: 1, maxLength: 20 }))
  .map(([some, taken]) =>
    some.map((batch, b) => batch.map((page, k) => ({ ...page, ...taken[(b * 3 + k) % taken.length] }))),
  );

const dayOf = (k: number): string => `2025-07-0${k + 1}T00:00:00.000Z`;

async function addAll(database: Database, some: readonly PageSpec[][]): Promise<void> {
  for (const [k, batch] of some.entries())
    await addPages(database, batch.map(inputOf), {
      engine: jsonEngine,
      world,
      now: () => new Date(dayOf(k)),
    });
}

const compiled = (pages: readonly PageSpec[]) =>
  compileRecord(
    pages.map((page) => jsonEngine(inputOf(page))),
    { world },
  );

test("undertakings and positions of a record that grew equal those compiled at once", async () => {
  await fc.assert(
    fc.asyncProperty(given, async (some) => {
      const database = await record.emptied();
      await addAll(database, some);
      const { undertakings, positions } = compiled(some.flat());
      expect(await undertakingsIn(database, all, undertakingNarrowing({}))).toEqual(undertakings);
      expect(await positionsIn(database, all, null)).toEqual(positions);
    }),
    { numRuns: 12 },
  );
}, 300_000);

function viewOf(pages: readonly PageSpec[]): RecordView & { readonly utterances: readonly Utterance[] } {
  const record = compiled(pages);
  return { ...record, unconfirmed: unconfirmed(record, null) };
}

test("what changed is the difference to a record without the later pages, and the record stays as it is", async () => {
  await fc.assert(
    fc.asyncProperty(given, fc.nat(4), async (some, at) => {
      const since = at % some.length;
      const database = await record.emptied();
      await addAll(database, some);
      const [before, after] = [viewOf(some.slice(0, since).flat()), viewOf(some.flat())];
      const known = new Set(
        some
          .slice(0, since)
          .flat()
          .map((page) => jsonEngine(inputOf(page)).page.id),
      );
      const pagesOf = (keys: readonly string[]): string[] => {
        const tellings = after.utterances
          .filter(({ key }) => keys.includes(key))
          .flatMap((each) => each.tellings);
        return [...new Set(tellings.map(({ page }) => page).filter((page) => !known.has(page)))].sort();
      };
      expect(await changesSince(database, dayOf(since), context)).toEqual(
        changesBetween(before, after, pagesOf),
      );
      expect(await undertakingsIn(database, all, undertakingNarrowing({}))).toEqual(after.undertakings);
    }),
    { numRuns: 12 },
  );
}, 300_000);

const context = { engine: jsonEngine, world, now: () => new Date(dayOf(5)) };

test("what was decided since is a change too, and stays decided", async () => {
  const database = await record.emptied();
  await addAll(database, [[meeting]]);
  const [entry] = await entriesIn(database, all, { newest: false, after: null, limit: null });
  const reports = entry?.reports.map(({ key }) => key) ?? [];
  const at = "2025-07-03T00:00:00.000Z";
  await decide(database, { act: "reject", reports, at, by: "Mai", reason: null }, context);
  expect(await changesSince(database, dayOf(1), context)).toMatchObject([
    { type: "gone", entry: { id: entry?.id } },
  ]);
  expect(await changesSince(database, dayOf(4), context)).toEqual([]);
  expect(await entriesIn(database, all, { newest: false, after: null, limit: null })).toEqual([]);
});

const meeting: PageSpec = {
  source: "a.txt",
  published: "2025-06-05",
  events: [
    { kind: "talks", with: ["RU", "UA"], day: "2025-06-15", status: "proposed", place: ["Istanbul", "TR"] },
  ],
  undertakings: [
    {
      act: "offer",
      actor: "RU",
      to: "UA",
      content: "gặp lại tại Istanbul ngày 15/6",
      due: "2025-06-15",
      event: 1,
    },
    {
      act: "demand",
      actor: "UA",
      to: "RU",
      content: "ngừng bắn toàn diện trước ngày 30/6",
      due: "2025-06-30",
    },
  ],
};

test("undertakings are narrowed by actor, kind, state, day and what is due", async () => {
  const database = await record.emptied();
  await addAll(database, [[meeting]]);
  const found = async (filters: Parameters<typeof undertakingNarrowing>[0]) =>
    (await undertakingsIn(database, narrowing(filters, world), undertakingNarrowing(filters))).map(
      ({ act }) => act,
    );
  expect(await found({ act: "demand" })).toEqual(["demand"]);
  expect(await found({ state: "fulfilled" })).toEqual([]);
  expect(await found({ since: "2025-06-06" })).toEqual([]);
  expect(await found({ due: true })).toEqual(["offer", "demand"]);
  expect(await found({ due: true, asOf: "2025-06-20" })).toEqual(["demand"]);
  expect(await found({ state: "lapsed", asOf: "2025-06-20" })).toEqual(["offer"]);
  expect(() => undertakingNarrowing({ state: "perhaps" })).toThrow(/there are open/);
});
