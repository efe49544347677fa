import fc from "fast-check";
import { sql } from "kysely";
import { expect, test } from "vitest";
import type { Matter } from "../../src/record/index.ts";
import type { Reading } from "../../src/schema/index.ts";
import { addPages, type ReadContext } from "../../src/store/add.ts";
import { cutPending } from "../../src/store/compile/blocks.ts";
import { checkRecord } from "../../src/store/compile/check.ts";
import type { ItemChange } from "../../src/store/compile/compile.ts";
import { hashesOf, type ItemTable } from "../../src/store/compile/items.ts";
import { contacts, tellings, undertakings } from "../../src/store/compile/matters.ts";
import { type PendingPiece, packed } from "../../src/store/compile/packing.ts";
import { compilePending } from "../../src/store/compile/pending.ts";
import { compileContext, preparePages } from "../../src/store/compile/refresh.ts";
import type { Writing } from "../../src/store/compile/rows-writing.ts";
import { keepReadings } from "../../src/store/compile/store-readings.ts";
import { inTurn } from "../../src/store/ground/writing.ts";
import { digestOf } from "../../src/store/inputs.ts";
import { type PageSpec, smallWorld } from "../record/builders.ts";
import { inputOf } from "./fake-engine.ts";
import { batches, openEngine } from "./generated.ts";
import { scratchRecord } from "./scratch.ts";
import { shownBy } from "./shown.ts";

const world = smallWorld();
const context: ReadContext = { engine: openEngine, world, now: () => new Date("2025-07-01T00:00:00Z") };
const record = scratchRecord();

/** What a piece touches and what it seeks in one matter. */
interface Reach {
  /** Parts and items: of these no two pieces may have one in common. */
  readonly own: ReadonlySet<string>;
  readonly keys: ReadonlySet<number>;
  readonly probes: ReadonlySet<number>;
}

async function reachOf<T>(
  writing: Writing,
  table: ItemTable,
  { keys, probes }: Matter<T>,
  { gone, fresh, parts }: ItemChange<T>,
): Promise<Reach> {
  const sought = hashesOf(fresh.flatMap(({ item }) => probes(item)));
  const { rows } = await sql<{ part: number }>`select distinct part from ${sql.table(table)}
    where key = any(${[...gone]}::text[]) or n in (select n from ${sql.table(`${table}_keys`)}
      where key = any(${sought}::integer[]))`.execute(writing);
  const touched = [...parts, ...rows.map(({ part }) => part)].map((part) => `part ${part}`);
  return {
    own: new Set([...touched, ...gone, ...fresh.map(({ key }) => key)]),
    keys: new Set(hashesOf(fresh.flatMap(({ item }) => keys(item)))),
    probes: new Set(sought),
  };
}

async function reachesOf(writing: Writing, { pending }: PendingPiece): Promise<Reach[]> {
  const about = { world, negotiations: [] };
  const pages = new Set([...pending.articles.gone, ...pending.articles.fresh]);
  return [
    await reachOf(writing, "contact_items", contacts(about).matter, pending.contacts),
    await reachOf(writing, "telling_items", tellings(about).matter, pending.tellings),
    await reachOf(writing, "undertaking_items", undertakings(about).matter, pending.undertakings),
    { own: pages, keys: new Set(), probes: new Set() },
  ];
}

const meet = <T>(one: ReadonlySet<T>, other: ReadonlySet<T>): boolean =>
  [...one].some((each) => other.has(each));

/** True where compiling the one may look at what compiling the other changes. */
const collide = (one: readonly Reach[], other: readonly Reach[]): boolean =>
  one.some((a, k) => {
    const b = other[k];
    return b !== undefined && (meet(a.own, b.own) || meet(a.probes, b.keys) || meet(b.probes, a.keys));
  });

async function piecesOf(writing: Writing, pages: readonly PageSpec[]): Promise<PendingPiece[]> {
  const read = pages.map(inputOf).map((input) => ({
    input,
    digest: digestOf(input),
    reading: openEngine(input) as Reading,
  }));
  const { change } = await keepReadings(writing, read, context);
  const compiling = await compileContext(writing, context);
  const { pending } = await preparePages(writing, change, compiling);
  return cutPending(writing, pending, compiling);
}

test("pieces have nothing in common, and come to the same in any order", async () => {
  let several = 0;
  await fc.assert(
    fc.asyncProperty(batches, fc.infiniteStream(fc.nat()), async (given, draws) => {
      const database = await record.emptied();
      const [last = [], ...before] = given;
      for (const batch of before) await addPages(database, batch.map(inputOf), context);
      await inTurn(database, async (writing) => {
        const pieces = await piecesOf(writing, last);
        const reaches = await Promise.all(pieces.map((piece) => reachesOf(writing, piece)));
        const pairs = reaches.flatMap((one, k) => reaches.slice(k + 1).map((other) => [one, other] as const));
        for (const [one, other] of pairs) expect(collide(one, other)).toBe(false);
        if (pairs.length > 0) several++;
        const shuffled = pieces
          .map((piece) => ({ piece, at: draws.next().value }))
          .sort((a, b) => a.at - b.at);
        for (const { piece } of shuffled)
          await compilePending(writing, piece.pending, await compileContext(writing, context));
      });
      const told = await shownBy(database, context);
      const { differences } = await checkRecord(database, await compileContext(database, { world }));
      expect(differences).toEqual([]);
      const whole = await record.emptied();
      await addPages(whole, given.flat().map(inputOf), context);
      expect(told).toBe(await shownBy(whole, context));
    }),
    { numRuns: 20 },
  );
  // A cutter that leaves all in one piece would prove nothing.
  expect(several).toBeGreaterThan(3);
}, 300_000);

test("pieces are put together by weight, and each is in one block", () => {
  const piece = (page: string, weight: number): PendingPiece => {
    const nothing = { gone: [], fresh: [], parts: [] };
    const articles = { gone: [], fresh: [page] };
    return { pending: { articles, contacts: nothing, tellings: nothing, undertakings: nothing }, weight };
  };
  const pieces = [piece("a", 10), piece("b", 500), piece("c", 90), piece("d", 300)];
  const pages = (least: number): (readonly string[])[] =>
    packed(pieces, least).map(({ articles }) => articles.fresh);
  expect(pages(1)).toEqual([["b"], ["d"], ["c"], ["a"]]);
  expect(pages(450)).toEqual([["b"], ["d", "c", "a"]]);
  expect(pages(5_000)).toEqual([["b", "d", "c", "a"]]);
  expect(packed([], 100)).toEqual([]);
});
