import { describe, expect, test } from "vitest";
import { compileRecord, unconfirmed } from "../../src/record/index.ts";
import type { Entry } from "../../src/schema/index.ts";
import { type EventSpec, type PageSpec, readingOf, smallWorld } from "./builders.ts";

const world = smallWorld();
const presidents = ["Vladimir Putin/RU", "Donald Trump/US"];

let pageNumber = 0;
function page(event: EventSpec, published: string, rest: Partial<PageSpec> = {}): PageSpec {
  pageNumber++;
  const body = `Bài số ${pageNumber} của tòa soạn ${pageNumber}.`;
  return { source: `${pageNumber}.txt`, body, published, events: [event], ...rest };
}

const compile = (...pages: PageSpec[]) => compileRecord(pages.map(readingOf), { world });
const entries = (...pages: PageSpec[]): Entry[] => compile(...pages).entries;
const told = (found: readonly Entry[]) => found.map((e) => [e.status, e.time?.value ?? null]);

const meeting: EventSpec = { with: presidents, kind: "meeting" };
const inIstanbul: EventSpec = { ...meeting, place: ["Istanbul", "TR"] };

describe("announced, then held", () => {
  test.each<[string, EventSpec, EventSpec]>([
    ["for that day", { ...meeting, day: "2025-06-05" }, { ...meeting, day: "2025-06-05" }],
    [
      "for a week that holds the day",
      { ...meeting, day: "2025-06-02/2025-06-08" },
      { ...meeting, day: "2025-06-05" },
    ],
    [
      "for another day under one number",
      { ...meeting, day: "2025-06-05", ordinal: [2, null] },
      { ...meeting, day: "2025-06-19", ordinal: [2, null] },
    ],
    [
      "for a day before, in the same city",
      { ...inIstanbul, day: "2025-06-03" },
      { ...inIstanbul, day: "2025-06-05" },
    ],
  ])("%s: one entry with a history", (_, plan, held) => {
    const found = entries(page({ ...plan, status: "planned" }, "2025-06-01"), page(held, "2025-06-20"));
    expect(told(found)).toEqual([["held", held.day]]);
    expect(found[0]?.history.map((item) => item.status)).toEqual(["planned", "held"]);
    expect(found[0]?.conflicts).toEqual([]);
  });

  test.each<[string, EventSpec, EventSpec, string]>([
    [
      "another day and nothing else",
      { ...meeting, day: "2025-06-03" },
      { ...meeting, day: "2025-06-05" },
      "2025-06-01",
    ],
    [
      "a later day, in the same city",
      { ...inIstanbul, day: "2025-06-07" },
      { ...inIstanbul, day: "2025-06-05" },
      "2025-06-01",
    ],
    [
      "a day long before",
      { ...inIstanbul, day: "2025-05-20" },
      { ...inIstanbul, day: "2025-06-05" },
      "2025-05-10",
    ],
  ])("for %s: two entries", (_, plan, held, published) => {
    expect(entries(page({ ...plan, status: "planned" }, published), page(held, "2025-06-06"))).toHaveLength(
      2,
    );
  });

  test("what a page tells as past is not what was announced for a later day", () => {
    const plan = page({ ...inIstanbul, day: "2025-06-05", status: "planned" }, "2025-06-03");
    expect(entries(plan, page(inIstanbul, "2025-06-04"))).toHaveLength(2);
  });
});

describe("put off", () => {
  const plan = page({ ...meeting, day: "2025-06-05", status: "planned" }, "2025-06-01");
  const putOff = page(
    { ...meeting, day: "2025-06-12", moved: "2025-06-05", status: "planned" },
    "2025-06-04",
  );

  test("to another day: one entry on the new day", () => {
    expect(told(entries(plan, putOff))).toEqual([["planned", "2025-06-12"]]);
  });

  test("and held then: no report of the new day contradicts the old plan", () => {
    const held = page({ ...meeting, day: "2025-06-12" }, "2025-06-13");
    const found = entries(held, plan, putOff);
    expect(told(found)).toEqual([["held", "2025-06-12"]]);
    expect(found[0]?.conflicts).toEqual([]);
  });

  test("a meeting that took place on the old day was not put off", () => {
    const held = page({ ...meeting, day: "2025-06-05" }, "2025-06-06");
    expect(told(entries(held, putOff))).toEqual([
      ["held", "2025-06-05"],
      ["planned", "2025-06-12"],
    ]);
  });

  test("settles the day that it names, and is overdue on the new one", () => {
    const record = compile(plan, putOff);
    expect(unconfirmed(record, "2025-06-10")).toEqual([]);
    expect(unconfirmed(record, "2025-06-13")).toMatchObject([{ due: "2025-06-12" }]);
  });
});

describe("called off without a day", () => {
  const plan = page({ ...meeting, day: "2025-06-05", status: "planned" }, "2025-06-01");
  const off = (published: string, rest: EventSpec = meeting) =>
    page({ ...rest, status: "cancelled" }, published);

  test("before the day announced: it is that contact", () => {
    expect(told(entries(plan, off("2025-06-04")))).toEqual([["cancelled", "2025-06-05"]]);
  });

  test.each([
    ["long after the day", off("2025-07-20")],
    ["a contact of another kind", off("2025-06-04", { with: presidents, kind: "call" })],
  ])("%s is another", (_, page) => {
    expect(entries(plan, page)).toHaveLength(2);
  });

  test("what was held is not undone by a later refusal of another", () => {
    const held = page({ ...inIstanbul, day: "2025-06-05" }, "2025-06-06");
    const refused = page({ ...inIstanbul, status: "refused" }, "2025-06-20");
    expect(told(entries(held, refused))).toEqual([
      ["held", "2025-06-05"],
      ["refused", null],
    ]);
  });
});

describe("the news of a day", () => {
  const call: EventSpec = { with: presidents };

  test("told without a day within two days is of the contact of that day", () => {
    expect(
      entries(page({ ...call, day: "2025-06-04" }, "2025-06-05"), page(call, "2025-06-06")),
    ).toHaveLength(1);
  });

  test.each<[string, EventSpec, string]>([
    ["later", call, "2025-06-08"],
    ["before", call, "2025-06-02"],
    ["of another kind", { ...call, kind: "meeting" }, "2025-06-05"],
    ["of others", { with: ["Sergey Lavrov/RU", "Marco Rubio/US"] }, "2025-06-05"],
  ])("%s is another contact", (_, undated, published) => {
    expect(
      entries(page({ ...call, day: "2025-06-04" }, "2025-06-05"), page(undated, published)),
    ).toHaveLength(2);
  });

  test("with two contacts that it may be of, it is joined with neither, and that is said", () => {
    const found = entries(
      page({ ...call, day: "2025-06-03", zone: "place" }, "2025-06-03"),
      page({ ...call, day: "2025-06-04", zone: "place" }, "2025-06-04"),
      page(call, "2025-06-05"),
    );
    expect(told(found)).toEqual([
      ["held", "2025-06-03"],
      ["held", "2025-06-04"],
      ["held", null],
    ]);
    const [first, second, undated] = found;
    expect(undated?.doubtful.map(({ id }) => id).sort()).toEqual([first?.id, second?.id].sort());
    expect(first?.doubtful).toEqual([{ id: undated?.id, status: "held" }]);
  });
});

describe("talks of several days", () => {
  const talks = (day: string, published: string) =>
    page({ with: ["RU", "UA"], kind: "talks", day }, published);

  test("are one round, told on its days or as a whole", () => {
    const found = entries(
      talks("2025-06-02", "2025-06-02"),
      talks("2025-06-04", "2025-06-04"),
      talks("2025-06-02/2025-06-04", "2025-06-05"),
    );
    expect(told(found)).toEqual([["held", "2025-06-02/2025-06-04"]]);
    expect(found[0]?.conflicts).toEqual([]);
  });

  test("and another round days later is another", () => {
    expect(entries(talks("2025-06-02", "2025-06-02"), talks("2025-06-07", "2025-06-07"))).toHaveLength(2);
  });

  test("calls on such days are several", () => {
    const call = (day: string) => page({ with: presidents, day }, day);
    expect(entries(call("2025-06-02"), call("2025-06-04"))).toHaveLength(2);
  });
});

describe("persons whom the world does not know", () => {
  const delegates = (hash: string, name: string): EventSpec => ({
    ...meeting,
    day: "2025-06-04",
    with: [`${name}/RU/${hash}`, "US"],
  });

  test("are the same in reports of one contact by their name, whatever their page calls them", () => {
    const found = entries(
      page(delegates("aaaa", "Ivan Moroz"), "2025-06-05"),
      page(delegates("bbbb", "Ivan Moroz"), "2025-06-06"),
    );
    expect(found.map((e) => e.participants.map((p) => p.name))).toEqual([["Ivan Moroz", "US"]]);
  });

  test("other names are other people", () => {
    expect(
      entries(
        page(delegates("aaaa", "Ivan Moroz"), "2025-06-05"),
        page(delegates("bbbb", "Petro Horin"), "2025-06-06"),
      ),
    ).toHaveLength(2);
  });
});
