import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  generatedPages,
  generateInputs,
  jsonEngine,
  negotiationPages,
} from "../../bench/negotiation/index.ts";
import { Random } from "../../bench/negotiation/random.ts";
import { f1, pairScore, precision, recall } from "../../bench/negotiation/tally.ts";
import { Truth } from "../../bench/negotiation/truth.ts";
import { pageId } from "../../src/page/identity.ts";
import { Reading } from "../../src/schema/index.ts";

const size = { contacts: 300, pages: 600 };
const pages = [...generatedPages(size)];

describe("the generated negotiation", () => {
  it("is the same each time, and about as large as wanted", () => {
    const again = [...generatedPages(size)];
    expect(again.map(({ reading }) => reading.page.id)).toEqual(pages.map(({ reading }) => reading.page.id));
    expect(pages.length).toBeGreaterThan(size.pages * 0.8);
    expect(pages.length).toBeLessThan(size.pages * 1.6);
  });

  it("gives readings of the contract, each of its own page, in order of publication", () => {
    for (const { reading } of pages) {
      expect(Reading.parse(reading)).toEqual(reading);
      expect(reading.page.id).toBe(pageId(reading.page.url, reading.page.text));
    }
    expect(new Set(pages.map(({ reading }) => reading.page.id)).size).toBe(pages.length);
    const captured = pages.map(({ reading }) => reading.page.captured ?? "");
    expect(captured).toEqual(captured.toSorted());
  });

  it("rests every finding on words of the page", () => {
    for (const { reading } of pages) {
      const { text } = reading.page;
      for (const { evidence } of reading.events) {
        expect(evidence.length).toBeGreaterThan(0);
        for (const { start, end } of evidence) expect(text.slice(start, end)).toMatch(/^\S.*\.$/);
      }
      for (const { content } of [...reading.statements, ...reading.undertakings])
        expect(text.slice(content.start, content.end)).toBe(content.text);
      for (const who of reading.actors)
        for (const { start, end } of who.mentions) expect(text.slice(start, end)).toBe(who.names.vi);
    }
  });

  it("knows the contact of every event", () => {
    for (const { reading, reports } of pages) {
      expect(reports.map(({ event }) => event)).toEqual(reading.events.map(({ id }) => id));
      for (const [k, { told }] of reports.entries())
        expect(reading.events[k]?.participants.flatMap((who) => who.for ?? [])).toEqual(
          expect.arrayContaining(told.contact.sides.map(({ id }) => id)),
        );
    }
  });

  it("gives the same pages as bytes", () => {
    const [first] = generateInputs(size);
    expect(first && jsonEngine(first)).toEqual(pages[0]?.reading);
  });

  it("has negotiations without a common state", () => {
    const states = [0, 1, 2].map((k) =>
      [...negotiationPages(k, size)].flatMap(
        ({ reports }) => reports[0]?.told.contact.sides.map(({ id }) => id) ?? [],
      ),
    );
    const [a = [], b = [], c = []] = states.map((some) => [...new Set(some)]);
    expect(new Set([...a, ...b, ...c]).size).toBe(a.length + b.length + c.length);
  });
});

describe("the truth of what was told", () => {
  const truth = new Truth();
  for (const page of pages) truth.add(page);

  it("finds conflicts only where something was told wrongly, days of several left aside", () => {
    for (const contact of truth.contacts)
      for (const about of truth.abouts)
        if (truth.conflict(contact, about) === "yes") expect(contact.mistake).not.toBeNull();
  });

  it("finds unconfirmed only what was announced and of which no page tells more", () => {
    const open = truth.contacts.filter((contact) => truth.unconfirmed(contact) === "yes");
    expect(open.length).toBeGreaterThan(0);
    for (const { fate, reported, notice } of open) {
      expect(notice).toBeGreaterThan(0);
      expect(fate === "silent" || reported !== "yes").toBe(true);
    }
  });

  it("finds gaps of the numbers between those told", () => {
    for (const { low, high, count, verdict } of truth.gaps())
      if (verdict === "yes") expect(count).toBeLessThan(high - low);
  });
});

describe("pairScore", () => {
  const item = (page: string, found: string, truth: string, variant?: string) =>
    variant === undefined ? { page, found, truth } : { page, found, truth, variant };

  it("counts pairs that are rightly together", () => {
    const score = pairScore([
      item("p1", "x", "a"),
      item("p2", "x", "a"),
      item("p3", "y", "a"),
      item("p4", "x", "b"),
    ]);
    expect(score).toEqual({ right: 1, found: 3, wanted: 3 });
    expect([precision(score), recall(score), f1(score)]).toEqual([1 / 3, 1 / 3, 1 / 3]);
  });

  it("leaves out pairs of one page and of two variants", () => {
    expect(pairScore([item("p1", "x", "a"), item("p1", "x", "a")])).toEqual({
      right: 0,
      found: 0,
      wanted: 0,
    });
    const variants = [item("p1", "x", "a", "old"), item("p2", "x", "a", "new")];
    expect(pairScore(variants)).toEqual({ right: 0, found: 0, wanted: 0 });
  });

  it("is perfect where what was found is the truth", () => {
    const one = fc.record({ page: fc.constantFrom("p", "q", "r", "s"), truth: fc.constantFrom("a", "b") });
    fc.assert(
      fc.property(fc.array(one), (items) => {
        const { right, found, wanted } = pairScore(items.map((some) => ({ ...some, found: some.truth })));
        expect([right, found]).toEqual([wanted, wanted]);
      }),
    );
  });
});

describe("Random", () => {
  it("draws the same for the same seeds, within bounds", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 50 }), (seed, span) => {
        const draw = () => Array.from({ length: 20 }, (_, k) => new Random(seed, k).between(3, 3 + span));
        expect(draw()).toEqual(draw());
        expect(draw().every((n) => n >= 3 && n <= 3 + span)).toBe(true);
      }),
    );
  });

  it("shuffles without losing anything", () => {
    const items = [1, 2, 3, 4, 5];
    expect(new Random(1).shuffled(items).sort()).toEqual(items);
  });
});
