import fc from "fast-check";
import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import {
  compareReadings,
  compileRecord,
  decidedFrom,
  decisionFrom,
  givenOf,
} from "../../src/record/index.ts";
import { type Act, type Decision, DecisionDraft, type Reading } from "../../src/schema/index.ts";
import { addPages, type ReadContext } from "../../src/store/add.ts";
import { recompileAll } from "../../src/store/compile/recompile.ts";
import { decide, importDecisions } from "../../src/store/deciding.ts";
import { decisionLog, storedDecisions } from "../../src/store/decisions.ts";
import { entryBy } from "../../src/store/entry-by.ts";
import { narrowing } from "../../src/store/filters.ts";
import { inWriting } from "../../src/store/ground/writing.ts";
import { conflictsIn, entriesIn, gapsIn, utterancesIn } from "../../src/store/queries.ts";
import { rejectionOf } from "../../src/store/rejections.ts";
import { rereadSome } from "../../src/store/reread.ts";
import type { Database } from "../../src/store/tables.ts";
import { groupBy } from "../../src/text/group.ts";
import { type PageSpec, readingOf, smallWorld } from "../record/builders.ts";
import { inputOf, jsonEngine, withGiven } from "./fake-engine.ts";
import { batches } from "./generated.ts";
import { scratchRecord } from "./scratch.ts";

const world = smallWorld();
const context = { engine: jsonEngine, world, now: () => new Date("2025-07-01T00:00:00Z") };

const record = scratchRecord();

const all = narrowing({}, world);
const whole = { newest: false, after: null, limit: null };

async function shown(database: Database): Promise<string> {
  const record = {
    entries: await entriesIn(database, all, whole),
    utterances: await utterancesIn(database, all, whole),
    gaps: await gapsIn(database, all),
    conflicts: await conflictsIn(database, all),
  };
  return JSON.stringify(record, null, 1);
}

/** What an engine makes of what the first one read. */
type Engine = (reading: Reading) => Reading;

const first: Engine = (reading) => reading;

/** A later engine: it reads sentences only up to a word, so that the keys of all reports are others. */
const later: Engine = (reading) => ({
  ...reading,
  events: reading.events.map((event) => ({
    ...event,
    evidence: event.evidence.map(({ start, end }) => ({ start, end: Math.max(start + 5, end - 9) })),
  })),
});

const contextOf = (engine: Engine): ReadContext => ({
  ...context,
  engine: (input, given) => engine(jsonEngine(input, given)),
});

/** Of several readings of a page the one that counts, with what was given of it. */
function readWith(pages: readonly PageSpec[], decisions: readonly Decision[], engine: Engine): Reading[] {
  const decided = decidedFrom(decisions);
  const plain = pages.map(inputOf).map((input) => jsonEngine(input));
  return [...groupBy(plain, (reading) => reading.page.id)].flatMap(([id, same]) => {
    const [best] = same.toSorted(compareReadings);
    const given = givenOf(decided, id);
    return best ? [engine(given ? withGiven(best, given) : best)] : [];
  });
}

function expected(pages: readonly PageSpec[], decisions: readonly Decision[], engine: Engine): string {
  const record = compileRecord(readWith(pages, decisions, engine), { world, decisions });
  const { entries, utterances, gaps, conflicts } = record;
  return JSON.stringify({ entries, utterances, gaps, conflicts }, null, 1);
}

let minute = 0;
const signed = (act: Act, by = "lan"): DecisionDraft => {
  minute++;
  return DecisionDraft.parse({
    ...act,
    at: new Date(Date.UTC(2025, 6, 1, 0, minute)).toISOString(),
    by,
    reason: null,
  });
};

/** What a person may decide, by numbers that choose among what there is. */
interface Choice {
  readonly what: number;
  readonly which: number;
  readonly other: number;
}

const choice: fc.Arbitrary<Choice> = fc.record({ what: fc.nat(10), which: fc.nat(20), other: fc.nat(20) });

type Keys = readonly [string, ...string[]];
const hasSome = (keys: readonly string[]): keys is Keys => keys.length > 0;

const contact = {
  kind: "call",
  level: null,
  participants: ["RU", "US"].map((id) => ({ id, name: id, for: id, role: "party" as const })),
  place: null,
  status: "held",
  ordinal: null,
} as const;

/** The decision that a choice comes to in the record as it stands; null where there is nothing to decide on. */
async function actFor({ what, which, other }: Choice, database: Database): Promise<Act | null> {
  const keys = (await sql<{ key: string }>`select key from contact_items order by key`.execute(database))
    .rows;
  const pages = (await sql<{ id: string }>`select id from pages order by id`.execute(database)).rows;
  const tellings = await sql<{
    key: string;
    page: string;
  }>`select key, page from telling_items order by key`.execute(database);
  const log = await storedDecisions(database);
  const told = keys.map(({ key }) => key);
  if (!hasSome(told)) return null;
  const pick = (k: number): string => told[k % told.length] ?? told[0];
  const [key, second] = [pick(which), pick(other)];
  const entry = await entryBy(database, key);
  const reports = entry?.reports.map((report) => report.key) ?? [key];
  const page = pages[which % pages.length]?.id ?? "";
  const telling = tellings.rows[which % (tellings.rows.length || 1)];
  const day = `2025-06-0${1 + (other % 9)}`;
  const time = { value: day, precision: "day" as const };
  const acts: (Act | null)[] = [
    key === second ? null : { act: "merge", reports: [key, second] },
    reports.length < 2 ? null : { act: "split", sides: [reports.slice(0, 1), reports.slice(1)] },
    { act: "correct", reports, values: { time } },
    { act: "reject", reports },
    { act: "confirm", reports },
    { act: "page", page, values: { published: day } },
    { act: "page", page, values: { rejected: other % 3 > 0 } },
    { act: "page", page, values: { url: "https://a.vn/1", outlet: "Tin Mới" } },
    telling ? { act: "statement", tellings: [telling], values: { rejected: true } } : null,
    {
      act: "enter",
      contact: { ...contact, participants: [...contact.participants], time },
      text: "By phone.",
      confidential: true,
    },
    log[which % (log.length || 1)] ? { act: "undo", decision: log[which % log.length]?.id ?? "" } : null,
  ];
  return acts[what % acts.length] ?? null;
}

const steps = fc.array(
  fc.oneof(
    batches.map((b) => b[0] ?? []),
    choice,
    choice,
    choice,
    fc.constant("reread" as const),
  ),
  { minLength: 2, maxLength: 10 },
);

interface State {
  readonly database: Database;
  readonly pages: PageSpec[];
  engine: Engine;
}

/** Adds pages, decides something, or reads everything again with another engine. */
async function take(step: PageSpec[] | Choice | "reread", state: State): Promise<void> {
  const { database, pages } = state;
  if (step === "reread") {
    state.engine = state.engine === first ? later : first;
    await rereadSome(database, null, contextOf(state.engine));
  } else if (Array.isArray(step)) {
    pages.push(...step);
    await addPages(database, step.map(inputOf), contextOf(state.engine));
  } else {
    const act = await actFor(step, database);
    if (act) await decide(database, signed(act), contextOf(state.engine));
  }
}

describe("a record with decisions", () => {
  test("equals one compiled of all pages and decisions at once; every id it ever showed leads on", async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (given) => {
        const database = await record.emptied();
        const state: State = { database, pages: [], engine: first };
        const ids = new Map<string, string>();
        for (const step of given) {
          await take(step, state);
          for (const { id, reports } of await entriesIn(database, all, whole))
            ids.set(id, reports[0]?.key ?? "");
          expect(await shown(database)).toBe(
            expected(state.pages, await storedDecisions(database), state.engine),
          );
        }
        for (const [id, key] of ids) await expectToLeadOn(database, id, key);
      }),
      { numRuns: 30, endOnFailure: true },
    );
  }, 500_000);

  test("compiled anew, and with decisions that came before the pages, it is the same", async () => {
    await fc.assert(
      fc.asyncProperty(batches, fc.array(choice, { minLength: 1, maxLength: 6 }), async (given, choices) => {
        const database = await record.emptied();
        for (const batch of given) await addPages(database, batch.map(inputOf), context);
        for (const one of choices) {
          const act = await actFor(one, database);
          if (act) await decide(database, signed(act), context);
        }
        const before = await shown(database);
        const log = await storedDecisions(database);
        await inWriting(database, (writing) => recompileAll(writing, { world }));
        expect(await shown(database)).toBe(before);
        const other = await record.emptied();
        await importDecisions(other, log.toReversed(), context);
        for (const batch of given.toReversed()) await addPages(other, batch.map(inputOf), context);
        await importDecisions(other, log, context);
        expect(await shown(other)).toBe(before);
      }),
      { numRuns: 10, endOnFailure: true },
    );
  }, 500_000);
});

/** An id leads to the entry that holds the report which gave it; where that is no more, to another or to who decided so. */
async function expectToLeadOn(database: Database, id: string, key: string): Promise<void> {
  const entry = await entryBy(database, id);
  if (entry === null) {
    expect(await rejectionOf(database, id)).not.toBeNull();
    return;
  }
  const { rows } = await sql<{
    home: string;
  }>`select home from contact_items where key = ${key} and home <> ''`.execute(database);
  if (rows[0]) expect(entry.id).toBe(rows[0].home);
}

describe("deciding", () => {
  const page: PageSpec = {
    url: "https://a.vn/9",
    events: [{ with: ["RU", "US"], day: "2025-06-04" }],
    statements: [{ source: "Dmitry Peskov/RU", content: "Cuộc gọi rất hữu ích." }],
  };
  const { id } = readingOf(page).page;

  test("a page keeps its id when its address is corrected, and the correction is undone with it", async () => {
    const database = await record.emptied();
    await addPages(database, [inputOf(page)], context);
    const before = await shown(database);
    const moved = signed({
      act: "page",
      page: id,
      values: { url: "https://b.vn/1", published: "2025-06-07" },
    });
    const made = await decide(database, moved, context);
    const [entry] = await entriesIn(database, all, whole);
    expect(entry?.reports[0]).toMatchObject({ page: id, url: "https://b.vn/1", published: "2025-06-07" });
    await addPages(database, [inputOf(page)], context);
    await decide(database, signed({ act: "undo", decision: made.id }), context);
    expect(await shown(database)).toBe(before);
  });

  test("what the record does not hold can't be decided on", async () => {
    const database = await record.emptied();
    const key = "0".repeat(32);
    for (const act of [
      { act: "confirm", reports: [key] },
      { act: "undo", decision: key },
      { act: "page", page: "sha256:none", values: { rejected: true } },
    ] as const) {
      await expect(decide(database, signed(structuredClone(act) as Act), context)).rejects.toMatchObject({
        code: "not-found",
      });
    }
    await expect(decide(database, { act: "guess" }, context)).rejects.toMatchObject({ code: "bad-argument" });
    expect(await storedDecisions(database)).toEqual([]);
  });

  test("imported decisions are proven by their ids, and come once", async () => {
    const database = await record.emptied();
    const made = decisionFrom(signed({ act: "confirm", reports: ["0".repeat(32)] }));
    expect(await importDecisions(database, [made, made], context)).toEqual({ added: 1, known: 1 });
    expect(await importDecisions(database, [made], context)).toEqual({ added: 0, known: 1 });
    const forged = { ...made, by: "somebody else" };
    await expect(importDecisions(database, [forged], context)).rejects.toMatchObject({
      code: "bad-argument",
    });
    expect(await decisionLog(database)).toMatchObject([{ state: "in-force", dangling: ["0".repeat(32)] }]);
  });
});
