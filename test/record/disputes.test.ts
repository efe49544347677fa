import { describe, expect, test } from "vitest";
import { compileRecord, possiblyOf } from "../../src/record/index.ts";
import type { Entry } from "../../src/schema/index.ts";
import { type EventSpec, type PageSpec, readingOf, smallWorld } from "./builders.ts";

const world = smallWorld();
const presidents = ["Vladimir Putin/RU", "Donald Trump/US"];

let pageNumber = 0;
function page(event: EventSpec, published: string | null, outlet: string | null = null): PageSpec {
  pageNumber++;
  const body = `Bài số ${pageNumber} của tòa soạn ${pageNumber}.`;
  return { source: `${pageNumber}.txt`, body, published, outlet, events: [event] };
}

const compile = (...pages: PageSpec[]) => compileRecord(pages.map(readingOf), { world });
const onlyEntry = (...pages: PageSpec[]): Entry | undefined => {
  const { entries } = compile(...pages);
  expect(entries).toHaveLength(1);
  return entries[0];
};

const meeting: EventSpec = { with: presidents, kind: "meeting", day: "2025-06-04" };
const inCity = (city: string, state: string): EventSpec => ({ ...meeting, place: [city, state] });
const istanbul = inCity("Istanbul", "TR");
const minsk = inCity("Minsk", "BY");

const ministers = (russian: string): string[] => [`${russian}/RU`, "Marco Rubio/US"];
const counted = [2, "2025-01-21"] as const;

describe("conflicts between reports of one contact", () => {
  test("are about participants where one number since one day is told of other persons that day", () => {
    const lavrov: EventSpec = { ...meeting, with: ministers("Sergey Lavrov"), ordinal: counted };
    const belousov: EventSpec = { ...meeting, with: ministers("Andrei Belousov"), ordinal: counted };
    const entry = onlyEntry(
      page(lavrov, "2025-06-05", "Báo A"),
      page({ ...lavrov, ordinal: null }, "2025-06-05", "Báo C"),
      page(belousov, "2025-06-05", "Báo B"),
    );
    expect(entry?.conflicts.map(({ about }) => about)).toEqual(["participants"]);
    expect(entry?.conflicts[0]?.values).toHaveLength(2);
    expect(entry?.participants.map(({ name }) => name)).not.toContain("Andrei Belousov");
  });

  test.each<[string, EventSpec]>([
    ["no number", { ...meeting, with: ministers("Andrei Belousov") }],
    ["another number", { ...meeting, with: ministers("Andrei Belousov"), ordinal: [3, "2025-01-21"] }],
    ["another day", { ...meeting, with: ministers("Andrei Belousov"), ordinal: counted, day: "2025-06-11" }],
  ])("keep other persons another contact where pages tell %s", (_, other) => {
    const lavrov: EventSpec = { ...meeting, with: ministers("Sergey Lavrov"), ordinal: counted };
    const { entries } = compile(page(lavrov, "2025-06-05"), page(other, "2025-06-12"));
    expect(entries).toHaveLength(2);
  });

  test("of status are none where the day that was given up is called off", () => {
    const entry = onlyEntry(
      page({ ...istanbul, status: "planned", day: "2025-06-04" }, "2025-06-01"),
      page({ ...istanbul, status: "planned", day: "2025-06-09", moved: "2025-06-04" }, "2025-06-03"),
      page({ ...istanbul, status: "cancelled", day: "2025-06-04" }, "2025-06-03"),
      page({ ...istanbul, day: "2025-06-09" }, null),
      page({ ...istanbul, day: "2025-06-09" }, "2025-06-10"),
    );
    expect(entry?.status).toBe("held");
    expect(entry?.conflicts).toEqual([]);
  });

  test("of days are none on the days of talks whose whole time is told", () => {
    const talks: EventSpec = {
      with: ["RU", "US"],
      kind: "talks",
      level: "officials",
      place: ["Istanbul", "TR"],
    };
    const entry = onlyEntry(
      page({ ...talks, day: "2025-06-04/2025-06-07" }, "2025-06-08"),
      page({ ...talks, day: "2025-06-04/2025-06-05" }, "2025-06-05"),
      page({ ...talks, day: "2025-06-05" }, "2025-06-05"),
      page({ ...talks, day: "2025-06-07" }, "2025-06-08"),
    );
    expect(entry?.conflicts).toEqual([]);
  });

  test("keep what was held as announced apart from what was held there days later", () => {
    const { entries } = compile(
      page({ ...istanbul, status: "planned", day: "2025-06-04" }, "2025-06-03"),
      page({ ...istanbul, day: "2025-06-04", place: null }, "2025-06-05"),
      page({ ...istanbul, day: "2025-06-07" }, "2025-06-08"),
    );
    expect(entries.map(({ time }) => time?.value)).toEqual(["2025-06-04", "2025-06-07"]);
  });

  test("name every value with its pages and independent sources", () => {
    const entry = onlyEntry(
      page(istanbul, "2025-06-05", "Báo A"),
      page(istanbul, "2025-06-05", "Báo A"),
      page(minsk, "2025-06-05", "Báo B"),
    );
    expect(entry?.conflicts).toMatchObject([
      {
        entry: entry?.id,
        about: "place",
        settled: null,
        values: [
          { value: "Istanbul", independent: 1 },
          { value: "Minsk", independent: 1 },
        ],
      },
    ]);
    expect(entry?.conflicts[0]?.values[0]?.pages).toHaveLength(2);
  });

  test("are settled where the outlet that dissents corrects itself", () => {
    const entry = onlyEntry(
      page(istanbul, "2025-06-05", "Báo A"),
      page(minsk, "2025-06-05", "Báo B"),
      page(istanbul, "2025-06-06", "Báo B"),
    );
    expect(entry?.conflicts[0]?.settled).toEqual({ by: "correction", value: "Istanbul" });
  });

  test("are settled where several independent sources agree after the last dissent", () => {
    const entry = onlyEntry(
      page(minsk, "2025-06-05", "Báo B"),
      page(istanbul, "2025-06-06", "Báo A"),
      page(istanbul, "2025-06-07", "Báo C"),
    );
    expect(entry?.conflicts[0]?.settled).toEqual({ by: "later-reports", value: "Istanbul" });
    expect(entry?.place?.name).toBe("Istanbul");
  });

  test.each<[string, PageSpec[]]>([
    [
      "one source alone",
      [
        page(minsk, "2025-06-05", "Báo B"),
        page(istanbul, "2025-06-06", "Báo A"),
        page(istanbul, "2025-06-07", "Báo A"),
      ],
    ],
    [
      "the same day",
      [
        page(minsk, "2025-06-05", "Báo B"),
        page(istanbul, "2025-06-05", "Báo A"),
        page(istanbul, "2025-06-05", "Báo C"),
      ],
    ],
    [
      "a dissent after them",
      [
        page(istanbul, "2025-06-05", "Báo A"),
        page(istanbul, "2025-06-05", "Báo C"),
        page(minsk, "2025-06-06", "Báo B"),
      ],
    ],
  ])("are not settled by %s", (_, pages) => {
    expect(onlyEntry(...pages)?.conflicts[0]?.settled).toBeNull();
  });

  test("the same people on one day have one contact, whichever number pages give it", () => {
    const numbered = (n: number): EventSpec => ({ ...meeting, ordinal: [n, "2025-01-20"] });
    const entry = onlyEntry(page(numbered(3), "2025-06-05", "A"), page(numbered(4), "2025-06-05", "B"));
    expect(entry?.conflicts.map(({ about, values }) => [about, values.map((v) => v.value)])).toEqual([
      ["number", ["3", "4"]],
    ]);
    expect(entry?.counts.map(({ n }) => n)).toEqual([3, 4]);
  });

  test("a denial of what goes on is a conflict, and later unanimous reports settle it", () => {
    const denied: EventSpec = { ...meeting, status: "cancelled" };
    const pages = [page(meeting, "2025-06-05", "A"), page(denied, "2025-06-06", "B")];
    expect(onlyEntry(...pages)).toMatchObject({
      status: "cancelled",
      conflicts: [{ about: "status", settled: null }],
    });
    const later = onlyEntry(...pages, page(meeting, "2025-06-07", "C"), page(meeting, "2025-06-08", "D"));
    expect(later).toMatchObject({ status: "held", conflicts: [{ settled: { value: "held" } }] });
  });

  test("held and called off by reports of one day is a conflict, and it counts as held", () => {
    const denied: EventSpec = { ...meeting, status: "cancelled" };
    expect(onlyEntry(page(meeting, "2025-06-05", "A"), page(denied, "2025-06-05", "B"))).toMatchObject({
      status: "held",
      conflicts: [{ about: "status" }],
    });
  });

  test("an announcement that was changed is none", () => {
    const plan = (day: string): EventSpec => ({ ...meeting, day, status: "planned", ordinal: [2, null] });
    const entry = onlyEntry(page(plan("2025-06-10"), "2025-06-01"), page(plan("2025-06-12"), "2025-06-05"));
    expect(entry).toMatchObject({ time: { value: "2025-06-12" }, conflicts: [] });
  });
});

describe("whose words a contact is known by", () => {
  const told = (attested: string[]) => page({ ...meeting, attested }, "2025-06-05");

  test.each<[string, PageSpec[], Entry["told_by"]]>([
    ["its own officials", [told(["Dmitry Peskov/RU"])], ["sides"]],
    ["those of others", [told(["TR"])], ["third-parties"]],
    ["nobody but the outlet", [told([])], ["outlets"]],
    ["several", [told(["Dmitry Peskov/RU", "TR"]), told([])], ["sides", "third-parties", "outlets"]],
  ])("%s", (_, pages, expected) => {
    expect(onlyEntry(...pages)?.told_by).toEqual(expected);
  });

  test("sources without a name", () => {
    const sentence = "Hai ông đã gặp nhau tại một địa điểm không công bố hôm 4/6.";
    const unnamed = { source: "unnamed-sources", content: sentence };
    const entry = onlyEntry({ ...page({ ...meeting, sentence }, "2025-06-05"), statements: [unnamed] });
    expect(entry).toMatchObject({ told_by: ["unnamed"], onesided: false, attested: [] });
  });

  test("an official of a mediator is a third party: it ends what one side alone says", () => {
    const mediated: EventSpec = { ...meeting, kind: "talks", with: ["RU", "UA"], mediators: ["TR"] };
    const one = page({ ...mediated, attested: ["Dmitry Peskov/RU"] }, "2025-06-05");
    expect(onlyEntry(one)?.onesided).toBe(true);
    const two = page({ ...mediated, attested: ["TR"] }, "2025-06-06");
    expect(onlyEntry(one, two)).toMatchObject({ onesided: false, told_by: ["sides", "third-parties"] });
  });
});

describe("what may have become of a proposal without a day", () => {
  const proposal = page({ with: presidents, kind: "meeting", status: "proposed" }, "2025-05-20");
  const possibly = (...pages: PageSpec[]) => {
    const { entries } = compile(proposal, ...pages);
    const days = new Map(entries.map(({ id, time }) => [id, time?.value]));
    return possiblyOf(entries).flatMap((found) => found.possibly.map((id) => days.get(id)));
  };

  test("contacts of the same people that were held after it", () => {
    const again: EventSpec = { ...meeting, day: "2025-07-04" };
    expect(possibly(page(meeting, "2025-06-05"), page(again, "2025-07-05"))).toEqual([
      "2025-06-04",
      "2025-07-04",
    ]);
  });

  test.each<[string, EventSpec]>([
    ["before it", { ...meeting, day: "2025-05-10" }],
    ["long after it", { ...meeting, day: "2025-10-10" }],
    ["of others", { ...meeting, with: ["Sergey Lavrov/RU", "Marco Rubio/US"] }],
    ["of another kind", { ...meeting, kind: "call" }],
    ["only announced", { ...meeting, status: "planned" }],
  ])("none %s", (_, event) => {
    expect(possibly(page(event, "2025-10-11"))).toEqual([]);
  });
});
