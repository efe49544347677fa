import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { withoutConfidential } from "../../src/export/confidential.ts";
import type { Decision } from "../../src/schema/index.ts";
import type { RecordService } from "../../src/store/service.ts";
import { openTestStore, temporaryFolder } from "../store/temporary.ts";
import { allAnswers, markedPages, markOf } from "./confidential-record.ts";

const COUNT = 9;
const SLOW = 240_000;

let record: RecordService;
let pages: string[] = [];
let clock = Date.parse("2025-07-01T00:00:00Z");

const signed = () => {
  clock += 1000;
  return { at: new Date(clock).toISOString(), by: "Mai", reason: "nguồn riêng" };
};

const mark = (page: string, confidential: boolean): Promise<Decision> =>
  record.decide({ act: "page", page, values: { confidential }, ...signed() });

beforeAll(async () => {
  record = await openTestStore(await temporaryFolder());
  const results = await record.add(markedPages(COUNT));
  pages = results.map((result) => (result.state === "failed" ? "" : result.page));
}, SLOW);
afterAll(() => record?.close());

/** Marks these pages, and no others. */
async function hide(hidden: readonly number[]): Promise<void> {
  const listed = new Map((await record.pages()).map(({ id, confidential }) => [id, confidential]));
  for (const [k, page] of pages.entries())
    if (listed.get(page) !== hidden.includes(k)) await mark(page, hidden.includes(k));
}

async function everyId(): Promise<string[]> {
  const entries = await record.timeline();
  const said = [...(await record.statements()), ...(await record.undertakings())];
  return [
    ...pages,
    ...entries.flatMap(({ id, reports }) => [id, ...reports.map(({ key }) => key)]),
    ...said.flatMap(({ key, tellings }) => [key, ...tellings.map((telling) => telling.key)]),
  ];
}

describe("what is marked confidential", () => {
  test(
    "is nowhere in any answer, and what is left is whole",
    async () => {
      const subset = fc.uniqueArray(fc.nat(COUNT - 1), { maxLength: COUNT });
      await fc.assert(
        fc.asyncProperty(subset, async (hidden) => {
          await hide(hidden);
          const shown = withoutConfidential(record);
          const words = Array.from({ length: COUNT }, (_, k) => markOf(k));
          const text = await allAnswers(shown, await everyId(), words);
          for (const k of hidden) {
            expect(text).not.toContain(markOf(k));
            expect(text).not.toContain(pages[k]);
          }
          for (const k of pages.keys()) if (!hidden.includes(k)) expect(text).toContain(markOf(k));
          await checkWhole(shown);
        }),
        { numRuns: 12, examples: [[[]], [[0]], [[0, 1, 2, 3, 4, 5, 6, 7, 8]], [[0, 2, 4, 6, 8]]] },
      );
    },
    SLOW,
  );

  test("a note entered by hand is hidden where it says so", async () => {
    await hide([]);
    const contact = {
      kind: "meeting" as const,
      level: null,
      participants: [
        { id: "RU", name: "Russia", for: "RU", role: "party" as const },
        { id: "BY", name: "Belarus", for: "BY", role: "party" as const },
      ],
      time: { value: "2025-06-09", precision: "day" as const },
      place: null,
      status: "held" as const,
      ordinal: null,
    };
    const entered = await record.decide({
      act: "enter",
      contact,
      text: "Người quen kể.",
      confidential: true,
      ...signed(),
    });
    const text = await allAnswers(withoutConfidential(record), await everyId(), ["Người quen"]);
    expect(JSON.stringify(await record.timeline())).toContain("Người quen kể");
    expect(text).not.toContain("Người quen kể");
    expect(text).not.toContain(entered.id);
    await record.decide({ act: "undo", decision: entered.id, ...signed() });
  });

  test("an utterance that others tell too is told in their words, and its position stays", async () => {
    await hide([]);
    const whole = (await record.statements()).find(({ tellings }) => tellings.length > 2);
    const first = pages.indexOf(whole?.tellings[0]?.page ?? "");
    await hide([first]);
    const shown = withoutConfidential(record);
    const told = await shown.utterance(whole?.key ?? "");
    expect(told?.tellings.length).toBe((whole?.tellings.length ?? 0) - 1);
    expect(told?.content.text).toBe(told?.tellings[0]?.content.text);
    expect((await shown.positions()).some(({ statements }) => statements.includes(whole?.key ?? ""))).toBe(
      true,
    );
  });

  test("nothing can be changed through it", async () => {
    const shown = withoutConfidential(record);
    const refused = { code: "not-allowed" };
    await expect(shown.add([])).rejects.toMatchObject(refused);
    await expect(shown.backup()[Symbol.asyncIterator]().next()).rejects.toMatchObject(refused);
  });
});

/** The lists fit together, and a part of a list is as long as it can be. */
async function checkWhole(shown: RecordService): Promise<void> {
  const entries = await shown.timeline();
  const visible = (await record.timeline()).filter(({ confidential }) => !confidential);
  expect(entries.map(({ id }) => id)).toEqual(visible.map(({ id }) => id));
  expect((await shown.outline()).map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
  const summary = await shown.summary();
  expect(summary).toMatchObject({
    pages: (await shown.pages()).length,
    entries: entries.length,
    utterances: (await shown.statements()).length,
    undertakings: (await shown.undertakings()).length,
  });
  const parts: string[] = [];
  for (;;) {
    const after = parts.at(-1);
    const some = await shown.timeline({ limit: 2, ...(after === undefined ? {} : { after }) });
    parts.push(...some.map(({ id }) => id));
    if (some.length < 2) break;
  }
  expect(parts).toEqual(entries.map(({ id }) => id));
  const actors = await shown.actors();
  for (const actor of actors) {
    const takesPart = entries.filter(({ participants }) => participants.some(({ id }) => id === actor.id));
    expect(actor.entries).toBe(takesPart.length);
  }
}
