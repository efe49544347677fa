import { describe, expect, it } from "vitest";
import type { RecordPosition, Stance } from "../../src/schema/index.ts";
import { bandsOf, positionRows, startOf, topicsOf } from "../../web/views/position-rows.ts";

const position = (
  actor: string,
  topic: string,
  stance: Stance,
  from: string | null,
  to: string | null = from,
  statements = ["s"],
): RecordPosition => ({
  actor: { id: actor, name: actor },
  topic,
  stance,
  from,
  to,
  statements,
  through: [],
  also: [],
  negotiation: null,
});

describe("rows of positions", () => {
  it("each side has a row, the one with most utterances first, its stances in the order of time", () => {
    const rows = positionRows([
      position("US", "trade", "demands", "2025-01-01"),
      position("RU", "trade", "opposes", null),
      position("RU", "trade", "offers", "2025-03-01", "2025-03-02", ["a", "b"]),
      position("RU", "arms", "demands", "2025-02-01"),
    ]);
    expect(rows.map(({ actor, utterances }) => [actor.id, utterances])).toEqual([
      ["RU", 4],
      ["US", 1],
    ]);
    expect(rows[0]?.topics.get("trade")?.map(({ stance }) => stance)).toEqual(["offers", "opposes"]);
    expect(rows[1]?.topics.get("arms")).toBeUndefined();
  });

  it("topics stand in the order given, the user's own ones behind", () => {
    const found = ["z-own", "trade", "a-own", "arms"].map((topic) => position("RU", topic, "demands", null));
    expect(topicsOf(found, ["arms", "ceasefire", "trade"])).toEqual(["arms", "trade", "a-own", "z-own"]);
  });
});

describe("bands over time", () => {
  const day = (date: Date | undefined): string | undefined => date?.toISOString().slice(0, 10);

  it("a stance lasts until the next one; the last as long as it was told; undated ones have none", () => {
    const bands = bandsOf([
      position("RU", "trade", "offers", "2025-03-01", "2025-03-10"),
      position("RU", "trade", "opposes", "2025-05-01"),
      position("RU", "trade", "demands", null),
    ]);
    expect(bands.map(({ from, told, to }) => [day(from), day(told), day(to)])).toEqual([
      ["2025-03-01", "2025-03-11", "2025-05-01"],
      ["2025-05-01", "2025-05-02", "2025-05-02"],
    ]);
  });

  it("a day, month or year begins where it begins; what is none has no moment", () => {
    expect(
      ["2025-03-04", "2025-03", "2025", "2025-03-04T10:00+07:00"].map((text) =>
        day(startOf(text) ?? undefined),
      ),
    ).toEqual(["2025-03-04", "2025-03-01", "2025-01-01", "2025-03-04"]);
    for (const text of ["", "202X", "soon", "2025-99-01"]) expect(startOf(text)).toBeNull();
  });
});
