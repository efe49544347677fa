import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EntryOutline } from "../../src/schema/index.ts";
import { hitAt, layoutOf, momentAt, scaleOf } from "../../web/charts/lane-layout.ts";
import { laneModes, lanesOf, placeOf, wholeOf } from "../../web/charts/lanes.ts";
import { day, moved, stretchFrom, stretchOf, stretchText, within, zoomed } from "../../web/charts/stretch.ts";
import { ticksOf } from "../../web/charts/ticks.ts";
import { labelsOf, type Settings } from "../../web/state/settings.ts";
import { fixtureService } from "../serve/fixture.ts";

const settings: Settings = { language: "vi", labels: labelsOf("vi"), names: { RU: "Nga", US: "Mỹ" } };

const at = (text: string): number => Date.parse(text);

const sizes = { width: 900, left: 160, lane: 44 };

const fixture = async (): Promise<{ entries: readonly EntryOutline[]; template: EntryOutline }> => {
  const entries = await fixtureService().outline();
  const [template] = entries;
  if (!template) throw new Error("the fixture is empty");
  return { entries, template };
};

describe("stretches of time", () => {
  it.each([
    ["2025-06-04", "2025-06-04", "2025-06-05"],
    ["2025-06", "2025-06-01", "2025-07-01"],
    ["2025", "2025-01-01", "2026-01-01"],
    ["2025-22", "2025-06-01", "2025-09-01"],
    ["2025-06-04T20:15+07:00", "2025-06-04", "2025-06-05"],
    ["2025-02-17/2025-02-23", "2025-02-17", "2025-02-24"],
    ["2025-06-04/..", "2025-06-04", "2025-06-05"],
    ["/2025-06-04", "2025-06-04", "2025-06-05"],
    ["2025-06-04~", "2025-06-04", "2025-06-05"],
  ])("%s reaches from %s to %s", (value, from, to) => {
    expect(stretchOf(value)).toEqual({ from: at(from), to: at(to) });
  });

  it.each(["", "..", "hôm qua", "/"])("%j is none", (value) => {
    expect(stretchOf(value)).toBeNull();
  });

  it("come back from an address as they went in", () => {
    const days = fc.integer({ min: 0, max: 40_000 });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 9000 }), (first, length) => {
        const stretch = { from: first * day, to: (first + length) * day };
        expect(stretchFrom(stretchText(stretch))).toEqual(stretch);
      }),
    );
  });

  it.each(["", "2025-01-01", "2025-02-01..2025-01-01", "2025-01-01..", "x..y", "2025-13-01..2025-14-01"])(
    "%j in an address is none",
    (text) => {
      expect(stretchFrom(text)).toBeNull();
    },
  );

  it("zoomed and moved they stay inside the whole, and no shorter than a week", () => {
    const whole = { from: 0, to: 4000 * day };
    const steps = fc.array(
      fc.tuple(fc.double({ min: 0.1, max: 10, noNaN: true }), fc.double({ min: -2, max: 2, noNaN: true })),
    );
    fc.assert(
      fc.property(steps, (all) => {
        let shown = whole;
        for (const [factor, share] of all) {
          shown = within(moved(zoomed(shown, factor), share), whole);
          expect(shown.from).toBeGreaterThanOrEqual(whole.from - 1);
          expect(shown.to).toBeLessThanOrEqual(whole.to + 1);
          expect(shown.to - shown.from).toBeGreaterThanOrEqual(7 * day - 1);
        }
      }),
    );
  });

  it("zooming keeps the moment under the pointer where it is", () => {
    const window = { from: at("2025-01-01"), to: at("2025-12-31") };
    const closer = zoomed(window, 0.5, momentAt(500, window, sizes));
    expect(momentAt(500, closer, sizes)).toBeCloseTo(momentAt(500, window, sizes), 0);
  });
});

describe("lanes", () => {
  it("hold every contact with a known time once, whatever they are made by", async () => {
    const { entries } = await fixture();
    const placed = entries.filter((entry) => placeOf(entry) !== null).map(({ id }) => id);
    for (const mode of laneModes) {
      const lanes = lanesOf(entries, [], mode, settings);
      const ids = lanes.flatMap((lane) => lane.placed.map(({ entry }) => entry?.id));
      expect(ids.sort()).toEqual([...placed].sort());
    }
  });

  it("by parties: persons count for the states that they act for", async () => {
    const { entries } = await fixture();
    const [busiest] = lanesOf(entries, await fixtureService().gaps(), "pair", settings);
    expect(busiest?.name).toBe("Nga – Mỹ");
    expect(busiest?.placed.some(({ gap }) => gap !== null)).toBe(true);
  });

  it("many pairs: the busiest have a lane of their own, the rest one together", async () => {
    const { template } = await fixture();
    const entry = (n: number): EntryOutline => ({
      ...template,
      id: `e${n}`,
      participants: [{ id: `a${n % 30}`, name: `A${n % 30}`, for: null, role: "party" }],
    });
    const lanes = lanesOf(
      Array.from({ length: 300 }, (_, n) => entry(n)),
      [],
      "pair",
      settings,
    );
    expect(lanes).toHaveLength(7);
    expect(lanes.at(-1)?.name).toBe("24 nhóm khác");
    expect(lanes.reduce((sum, { placed }) => sum + placed.length, 0)).toBe(300);
  });

  it("a contact of which only the year is known has no place in time", async () => {
    const { template } = await fixture();
    expect(placeOf({ ...template, time: { value: "2025", precision: "year" } })).toBeNull();
    expect(placeOf({ ...template, time: null })).toBeNull();
    expect(placeOf({ ...template, time: { value: "2025-03", precision: "month" } })).not.toBeNull();
  });

  it("nothing with a time makes no chart", () => {
    expect(wholeOf([])).toBeNull();
  });
});

describe("the layout of lanes", () => {
  it("every contact in the window is in exactly one sign or bar, inside the chart, at any zoom", async () => {
    const { template } = await fixture();
    const whole = { from: at("2020-01-01"), to: at("2026-01-01") };
    const days = fc.array(fc.integer({ min: 0, max: 2100 }), { maxLength: 120 });
    const part = fc.tuple(
      fc.double({ min: 0, max: 0.9, noNaN: true }),
      fc.double({ min: 0.01, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(days, part, (all, [start, length]) => {
        const entries = all.map((n, k) => ({
          ...template,
          id: `e${k}`,
          time: {
            value: new Date(whole.from + n * day).toISOString().slice(0, 10),
            precision: "day" as const,
          },
        }));
        const span = whole.to - whole.from;
        const window = within(
          { from: whole.from + start * span, to: whole.from + (start + length) * span },
          whole,
        );
        const { signs, piles } = layoutOf(lanesOf(entries, [], "kind", settings), window, sizes);
        const drawn = [...signs.map(({ placed }) => placed), ...piles.flatMap(({ placed }) => placed)];
        const seen = entries.filter((entry) => {
          const place = placeOf(entry);
          return place && place.from < window.to && place.to > window.from;
        });
        expect(drawn.map(({ entry }) => entry?.id).sort()).toEqual(seen.map(({ id }) => id).sort());
        for (const { x } of signs) {
          expect(x).toBeGreaterThanOrEqual(sizes.left);
          expect(x).toBeLessThanOrEqual(sizes.width);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("the pointer finds the sign that it is over, and nothing beside it", async () => {
    const { entries } = await fixture();
    const lanes = lanesOf(entries, [], "pair", settings);
    const whole = wholeOf(lanes);
    if (!whole) throw new Error("nothing has a time");
    const layout = layoutOf(lanes, whole, sizes);
    const [sign] = layout.signs;
    expect(hitAt(layout, (sign?.x ?? 0) + 2, (sign?.y ?? 0) - 2)?.sign?.placed).toBe(sign?.placed);
    expect(hitAt(layout, 5, 5)).toBeNull();
  });

  it("a bar stands for many contacts of a few days, and zooming to it shows them apart", async () => {
    const { template } = await fixture();
    const entries = Array.from({ length: 40 }, (_, n) => ({
      ...template,
      id: `e${n}`,
      time: {
        value: new Date(at("2025-03-01") + (n % 8) * day).toISOString().slice(0, 10),
        precision: "day" as const,
      },
    }));
    const lanes = lanesOf(entries, [], "kind", settings);
    const whole = { from: at("2015-01-01"), to: at("2026-01-01") };
    const far = layoutOf(lanes, whole, sizes);
    expect(far.piles).toHaveLength(1);
    const [pile] = far.piles;
    expect(pile?.counts.done).toBe(40);
    const near = layoutOf(lanes, within(pile?.stretch ?? whole, whole), sizes);
    expect(near.piles.length + near.signs.length).toBeGreaterThan(1);
  });
});

describe("the axis of time", () => {
  it("names moments inside the window, in order, with room between them, at any zoom", () => {
    const lengths = fc.integer({ min: 7, max: 20_000 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), lengths, (first, length) => {
        const window = { from: first * day, to: (first + length) * day };
        const x = scaleOf(window, sizes);
        const ticks = ticksOf(window, 728, "vi");
        for (const [n, tick] of ticks.entries()) {
          expect(tick.at).toBeGreaterThanOrEqual(window.from);
          expect(tick.at).toBeLessThan(window.to);
          const before = ticks[n - 1];
          if (before) expect(x(tick.at) - x(before.at)).toBeGreaterThan(25);
        }
      }),
    );
  });

  it("speaks the language, and tells the year once", () => {
    const window = { from: at("2024-11-15"), to: at("2025-03-15") };
    expect(ticksOf(window, 700, "vi").map(({ text, year }) => (year ? `${text} ${year}` : text))).toEqual([
      "T12 2024",
      "T1 2025",
      "T2",
      "T3",
    ]);
    expect(ticksOf(window, 700, "en").map(({ text }) => text)).toEqual(["Dec", "Jan", "Feb", "Mar"]);
  });
});
