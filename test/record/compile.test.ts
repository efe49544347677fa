import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileRecord, unconfirmed } from "../../src/record/index.ts";
import type { Entry } from "../../src/schema/index.ts";
import { type EventSpec, type PageSpec, readingOf, smallWorld } from "./builders.ts";

const world = smallWorld();
const presidents = ["Vladimir Putin/RU", "Donald Trump/US"];
const ministers = ["Sergey Lavrov/RU", "Marco Rubio/US"];

const compile = (...pages: PageSpec[]) => compileRecord(pages.map(readingOf), { world });

let pageNumber = 0;
/** A page of its own with one event. */
function page(event: EventSpec, rest: Partial<PageSpec> = {}): PageSpec {
  pageNumber++;
  return {
    source: `${pageNumber}.txt`,
    body: `Bài số ${pageNumber}, do tòa soạn ${pageNumber} viết.`,
    events: [event],
    ...rest,
  };
}

const days = (entries: readonly Entry[]) => entries.map((entry) => entry.time?.value ?? null);

describe("one contact, many reports", () => {
  test("reports of one day become one entry, found by its earliest report", () => {
    const late = page({ with: presidents, day: "2025-06-04" }, { published: "2025-06-06" });
    const early = page(
      { with: presidents, day: "2025-06-04", sentence: "Hai ông điện đàm." },
      { published: "2025-06-05" },
    );
    const { entries } = compile(late, early);
    expect(entries).toHaveLength(1);
    expect(entries[0]?.reports.map((report) => report.published)).toEqual(["2025-06-05", "2025-06-06"]);
    expect(entries[0]?.id).toBe(entries[0]?.reports[0]?.key.slice(0, 16));
    expect(entries[0]?.reports[0]?.evidence[0]?.text).toBe("Hai ông điện đàm.");
  });

  test("a state stands for its person, and the person is named", () => {
    const { entries } = compile(
      page({ with: ["RU", "US"], day: "2025-06-04" }),
      page({ with: presidents, day: "2025-06-04" }),
    );
    expect(entries.map((entry) => entry.participants.map((p) => p.id))).toEqual([
      ["vladimir-putin", "donald-trump"],
    ]);
  });

  test("talks are between states, whoever sits in the delegations", () => {
    const { entries } = compile(page({ kind: "talks", with: ministers, day: "2025-06-04" }));
    expect(entries[0]?.participants.map((p) => p.name)).toEqual(["Russia", "United States"]);
  });

  test.each<[string, EventSpec, EventSpec]>([
    [
      "levels",
      { with: ["RU", "US"], level: "leaders", day: "2025-06-04" },
      { with: ["RU", "US"], level: "experts", day: "2025-06-04" },
    ],
    ["persons", { with: presidents, day: "2025-06-04" }, { with: ministers, day: "2025-06-04" }],
    [
      "kinds",
      { with: presidents, day: "2025-06-04" },
      { with: presidents, kind: "meeting", day: "2025-06-04" },
    ],
    [
      "papers",
      { with: ["RU", "UA"], kind: "exchange", day: "2025-06-04" },
      { with: ["RU", "UA"], kind: "agreement", day: "2025-06-04" },
    ],
    ["days", { with: presidents, day: "2025-06-04" }, { with: presidents, day: "2025-06-06" }],
    ["parties", { with: ["RU", "UA"], day: "2025-06-04" }, { with: ["RU", "UA", "US"], day: "2025-06-04" }],
    [
      "cities",
      { kind: "talks", with: ["RU", "UA"], day: "2025-06-04", place: ["Istanbul", "TR"] },
      { kind: "talks", with: ["RU", "UA"], day: "2025-06-04", place: ["Ankara", "TR"] },
    ],
    [
      "numbers",
      { kind: "talks", with: ["RU", "UA"], day: "2025-06-04", ordinal: [1, null] },
      { kind: "talks", with: ["RU", "UA"], day: "2025-06-04", ordinal: [2, null] },
    ],
    [
      "undated reports without a tie",
      { with: presidents, day: "2025-06-04" },
      { with: presidents, status: "possible" },
    ],
  ])("different %s are different contacts", (_, a, b) => {
    expect(compile(page(a), page(b)).entries).toHaveLength(2);
  });

  test("a host told as a party is no third party", () => {
    const talks = { kind: "talks" as const, day: "2025-06-02" };
    const { entries } = compile(
      page({ ...talks, with: ["RU", "UA", "TR"] }),
      page({ ...talks, with: ["RU", "UA"], mediators: ["TR"] }),
    );
    expect(entries).toHaveLength(1);
  });

  test("a city and its state are one place, and the city is named", () => {
    const talks = { kind: "talks" as const, with: ["RU", "UA"], day: "2025-06-02" };
    const { entries } = compile(
      page({ ...talks, place: ["Turkey", "TR"] }),
      page({ ...talks, place: ["Istanbul", "TR"] }),
    );
    expect(entries.map((entry) => entry.place?.name)).toEqual(["Istanbul"]);
  });

  test.each<[string, EventSpec, EventSpec]>([
    [
      "place",
      { kind: "talks", with: ["RU", "UA"], place: ["Minsk", "BY"], day: "2025-06-12" },
      { kind: "talks", with: ["RU", "UA"], place: ["Minsk", "BY"], status: "proposed" },
    ],
    [
      "number",
      { with: presidents, ordinal: [4, "2025-01-20"], day: "2025-06-04" },
      { with: presidents, ordinal: [4, "2025-01-20"] },
    ],
  ])("an undated report joins by its %s", (_, dated, undated) => {
    expect(compile(page(dated), page(undated)).entries).toHaveLength(1);
  });

  test.each<[string, EventSpec["status"], string]>([
    ["told as past before the day", "held", "2025-06-01"],
    ["told as to come after the day", "planned", "2025-06-08"],
  ])("an undated report %s is another contact", (_, status, published) => {
    const talks = { kind: "talks" as const, with: ["RU", "UA"], place: ["Minsk", "BY"] as const };
    const dated = page({ ...talks, day: "2025-06-04" });
    expect(compile(dated, page({ ...talks, status: status ?? "held" }, { published })).entries).toHaveLength(
      2,
    );
  });

  test("a report with equal right to two contacts joins neither", () => {
    const talks = { kind: "talks" as const, with: ["RU", "UA"], place: ["Istanbul", "TR"] as const };
    const first = page({ ...talks, day: "2025-05-16", level: "experts" });
    const second = page({ ...talks, day: "2025-06-02", level: "experts" });
    const { entries } = compile(first, second, page({ ...talks }, { published: "2025-06-05" }));
    expect(days(entries)).toEqual(["2025-05-16", "2025-06-02", null]);
  });

  test("no chain joins contradicting days", () => {
    const call = (day: string) => page({ with: presidents, day });
    expect(days(compile(call("2025-06-04"), call("2025-06-05"), call("2025-06-06")).entries)).toHaveLength(3);
  });

  test("two contacts of one page stay two, though told in one sentence", () => {
    const sentence = "Hai ông đã điện đàm hai lần, vào ngày 12/2 và ngày 18/3 vừa qua.";
    const told = (day: string): EventSpec => ({ with: presidents, day, sentence });
    const { entries } = compile({ source: "a", events: [told("2025-02-12"), told("2025-03-18")] });
    expect(days(entries)).toEqual(["2025-02-12", "2025-03-18"]);
    expect(new Set(entries.map((entry) => entry.id)).size).toBe(2);
  });

  test("a copied sentence ties undated reports", () => {
    const event: EventSpec = {
      with: presidents,
      sentence: "Hai nhà lãnh đạo đã trao đổi qua điện thoại về tình hình khu vực.",
    };
    expect(compile(page(event), page(event)).entries).toHaveLength(1);
  });
});

describe("days and zones", () => {
  const call = (day: string, zone: "place" | "outlet" | null) => page({ with: presidents, day, zone });

  test("neighbouring days of two zones are one contact, told in the place's day", () => {
    const { entries } = compile(call("2025-08-16", "outlet"), call("2025-08-15", "place"));
    expect(days(entries)).toEqual(["2025-08-15"]);
    expect(entries[0]?.conflicts).toEqual([]);
  });

  test("neighbouring days of one zone are two contacts", () => {
    expect(compile(call("2025-08-16", "place"), call("2025-08-15", "place")).entries).toHaveLength(2);
  });

  test("one number on two days is a conflict", () => {
    const told = (day: string) => page({ with: presidents, day, ordinal: [4, "2025-01-20"] });
    const { entries, conflicts } = compile(told("2025-06-04"), told("2025-06-07"));
    expect(entries).toHaveLength(1);
    expect(conflicts).toMatchObject([
      { about: "day", values: [{ value: "2025-06-04" }, { value: "2025-06-07" }] },
    ]);
  });
});

describe("status over time", () => {
  const talks = (status: Entry["status"], published: string) =>
    page({ kind: "talks", with: ["RU", "UA"], day: "2025-06-02", status }, { published });

  test("the latest report's status counts, and the history is in order", () => {
    const { entries } = compile(
      talks("held", "2025-06-03"),
      talks("proposed", "2025-05-20"),
      talks("planned", "2025-05-30"),
    );
    expect(entries[0]?.status).toBe("held");
    expect(entries[0]?.history.map((item) => item.status)).toEqual(["proposed", "planned", "held"]);
  });

  test("a later copy of an announcement does not undo what was held", () => {
    expect(compile(talks("held", "2025-06-03"), talks("planned", "2025-06-04")).entries[0]?.status).toBe(
      "held",
    );
  });

  test("a denial undoes it, and is a conflict", () => {
    const { entries } = compile(talks("held", "2025-06-03"), talks("cancelled", "2025-06-04"));
    expect(entries[0]?.status).toBe("cancelled");
    expect(entries[0]?.conflicts).toMatchObject([
      { about: "status", values: [{ value: "cancelled" }, { value: "held" }] },
    ]);
  });

  test("what was announced for a day that passed is unconfirmed until it is reported", () => {
    const open = compile(talks("planned", "2025-05-30"));
    expect(unconfirmed(open, null)).toEqual([]);
    expect(unconfirmed(open, "2025-06-02")).toEqual([]);
    expect(unconfirmed(open, "2025-06-03")).toMatchObject([{ due: "2025-06-02" }]);
    expect(unconfirmed(compile(talks("planned", "2025-05-30"), talks("held", "2025-06-04")), null)).toEqual(
      [],
    );
  });
});

describe("who says so", () => {
  const told = (attested: string[], rest: Partial<PageSpec> = {}) =>
    page({ with: presidents, day: "2025-06-04", attested }, rest);

  test("one side's officials alone make it onesided, however many pages copy them", () => {
    const [entry] = compile(told(["Dmitry Peskov/RU"]), told(["Sergey Lavrov/RU"])).entries;
    expect(entry?.attested).toEqual([{ side: "RU", through: ["dmitry-peskov", "sergey-lavrov"] }]);
    expect(entry?.onesided).toBe(true);
  });

  test("the other side, or a third party, ends that", () => {
    expect(compile(told(["Dmitry Peskov/RU"]), told(["Marco Rubio/US"])).entries[0]?.onesided).toBe(false);
    expect(compile(told(["Dmitry Peskov/RU", "TR"])).entries[0]?.onesided).toBe(false);
    expect(compile(told([])).entries[0]?.onesided).toBe(false);
  });

  test("copies, credits of one agency and pieces of one outlet are one source", () => {
    const body =
      "Theo người phát ngôn, hai bên đã bàn về lệnh ngừng bắn và việc trao đổi tù binh trong thời gian tới, đồng thời nhất trí giữ liên lạc ở mọi cấp.";
    const copied = compile(
      told([], { outlet: "Báo A", body }),
      told([], { outlet: "Báo B", body: `${body} Bài viết được biên tập lại.` }),
    );
    expect(copied.entries[0]?.independent).toBe(1);
    const credited = compile(
      told([], { credits: ["Reuters"] }),
      told([], { credits: ["Reuters", "AFP"] }),
      told([], { outlet: "Reuters" }),
    );
    expect(credited.entries[0]?.independent).toBe(1);
    const own = compile(
      told([], { outlet: "Báo A" }),
      told([], { outlet: "Báo B" }),
      told([], { outlet: "Báo B" }),
      told([]),
    );
    expect(own.entries[0]?.independent).toBe(3);
  });

  test("a copy has the origin that any of the copies names, and none in the outlet that prints it", () => {
    const body =
      "Theo người phát ngôn, hai bên đã bàn về lệnh ngừng bắn và việc trao đổi tù binh trong thời gian tới, đồng thời nhất trí giữ liên lạc ở mọi cấp.";
    const pages = [
      told([], { outlet: "Báo A", body, syndicated: "Reuters" }),
      told([], { outlet: "Báo B", body: `${body} Bài viết được biên tập lại.` }),
    ];
    const agency = told([], { outlet: "Reuters" });
    const own = told([], { outlet: "Báo B" });
    expect(compile(...pages, agency).entries[0]?.independent).toBe(1);
    expect(compile(...pages, agency, own).entries[0]?.independent).toBe(2);
    expect(compile(own, agency, ...pages.toReversed()).entries[0]?.independent).toBe(2);
  });

  test("an article taken from one agency has no origin in others that it cites", () => {
    const taken = told([], { credits: ["Reuters", "AFP"], syndicated: "Reuters" });
    expect(compile(taken, told([], { outlet: "AFP" })).entries[0]?.independent).toBe(2);
  });
});

describe("one utterance, many tellings", () => {
  const said = (content: string, day: string | null, published = "2025-06-05"): PageSpec => {
    pageNumber++;
    return {
      source: `${pageNumber}.txt`,
      body: `Bài ${pageNumber}.`,
      published,
      statements: [{ source: "Dmitry Peskov/RU", content, day }],
    };
  };
  const words = "hai bên sẽ tiếp tục đối thoại ở cấp chuyên gia trong những tuần tới";

  test("nearly the same words on one day are one", () => {
    const { utterances } = compile(said(words, "2025-06-05"), said(`rằng ${words}`, null, "2025-06-06"));
    expect(utterances).toHaveLength(1);
    expect(utterances[0]?.tellings.map((telling) => telling.published)).toEqual(["2025-06-05", "2025-06-06"]);
    expect(utterances[0]).toMatchObject({ id: utterances[0]?.key, time: { value: "2025-06-05" } });
  });

  test("the same words on other days are another, and so are other words", () => {
    expect(compile(said(words, "2025-06-05"), said(words, "2025-07-05")).utterances).toHaveLength(2);
    expect(
      compile(said(words, null), said("không ai loại trừ một cuộc gặp trực tiếp", null)).utterances,
    ).toHaveLength(2);
  });
});

describe("versions and duplicates", () => {
  test("of one address the latest captured page counts", () => {
    const url = "https://tin.example/bai";
    const old = page({ with: presidents, day: "2025-06-03" }, { url, captured: "2025-06-05T08:00:00Z" });
    const fresh = page({ with: presidents, day: "2025-06-04" }, { url, captured: "2025-06-05T09:00:00Z" });
    expect(days(compile(fresh, old).entries)).toEqual(["2025-06-04"]);
  });

  test("conflicts inside a page are carried into the contact that they are about", () => {
    const sentence = "Nga sẵn sàng cử phái đoàn tới Minsk để đàm phán với phía Ukraine.";
    const { entries, conflicts } = compile(
      page(
        { kind: "talks", with: ["RU", "UA"], status: "proposed", sentence },
        {
          conflicts: [
            {
              about: "place",
              values: [
                ["Belarus", sentence],
                ["Ukraine", sentence],
              ],
            },
          ],
        },
      ),
      page(
        { with: presidents },
        {
          conflicts: [
            {
              about: "day",
              values: [
                ["2025-06-01", "Một câu khác."],
                ["2025-06-02", "Lại một câu."],
              ],
            },
          ],
        },
      ),
    );
    expect(entries.flatMap((entry) => entry.conflicts)).toMatchObject([{ about: "place" }]);
    expect(conflicts.map((conflict) => conflict.entry === null)).toEqual([false, true]);
  });
});

const event = fc.record({
  with: fc.constantFrom(presidents, ministers, ["RU", "US"], ["RU", "UA"], ["RU", "UA", "US"]),
  kind: fc.constantFrom("call", "talks", "meeting", "agreement"),
  level: fc.constantFrom(null, "leaders", "experts"),
  day: fc.constantFrom(null, "2025-06-03", "2025-06-04", "2025-06-05", "2025-06", "2025-06-03/2025-06-05"),
  zone: fc.constantFrom(null, "place", "outlet"),
  place: fc.constantFrom(
    null,
    ["Istanbul", "TR"] as const,
    ["Turkey", "TR"] as const,
    ["Minsk", "BY"] as const,
  ),
  status: fc.constantFrom("held", "planned", "proposed", "cancelled"),
  ordinal: fc.constantFrom(null, [3, null] as const, [4, "2025-01-20"] as const),
  attested: fc.constantFrom([], ["Dmitry Peskov/RU"], ["TR"]),
  sentence: fc.constantFrom(undefined, "Một câu đủ dài để nhận ra rằng hai trang kể cùng một cuộc tiếp xúc."),
}) as fc.Arbitrary<EventSpec>;

const anyPage: fc.Arbitrary<PageSpec> = fc.record({
  source: fc.constantFrom("a", "b", "c"),
  url: fc.constantFrom(null, null, "https://tin.example/1"),
  captured: fc.constantFrom(null, "2025-06-08"),
  outlet: fc.constantFrom(null, "Báo A", "Báo B"),
  published: fc.constantFrom(null, "2025-06-04", "2025-06-06", "2025-06-05/2025-06-07"),
  body: fc.constantFrom("một", "hai", "ba", "bốn"),
  events: fc.array(event, { maxLength: 3 }),
  statements: fc.array(
    fc.record({
      source: fc.constant("Dmitry Peskov/RU"),
      content: fc.constantFrom(
        "hai bên sẽ gặp lại",
        "chưa có gì để nói thêm vào lúc này",
        "chưa có gì để nói vào lúc này",
      ),
      day: fc.constantFrom(null, "2025-06-05"),
    }),
    { maxLength: 2 },
  ),
});

describe("the order of entries", () => {
  test("is that of their days; undated ones stand at the first day that reports them, behind what took place then", () => {
    const { entries } = compile(
      page({ with: ["RU", "US"], kind: "talks" }, { source: "a", published: "2025-06-04" }),
      page({ with: presidents, day: "2025-06-04" }, { source: "b", published: "2025-06-09" }),
      page({ with: ["RU", "UA"], kind: "talks" }, { source: "c", published: null }),
      page({ with: ministers, day: "2025-06-05" }, { source: "d", published: "2025-06-06" }),
    );
    expect(entries.map(({ time, reports }) => time?.value ?? reports[0]?.source)).toEqual([
      "2025-06-04",
      "a",
      "2025-06-05",
      "c",
    ]);
  });
});

describe("the record is a function of its readings", () => {
  test("whatever their order and however often each is given", () => {
    const shuffled = fc.array(anyPage, { minLength: 1, maxLength: 8 }).chain((pages) => {
      const readings = pages.map(readingOf);
      const again = fc.array(fc.constantFrom(...readings), { maxLength: 4 });
      const order = again.chain((more) =>
        fc.shuffledSubarray([...readings, ...more], { minLength: readings.length + more.length }),
      );
      return fc.tuple(fc.constant(readings), order);
    });
    fc.assert(
      fc.property(shuffled, ([readings, order]) => {
        const one = JSON.stringify(compileRecord(readings, { world }));
        expect(JSON.stringify(compileRecord(order, { world }))).toBe(one);
      }),
      { numRuns: 300 },
    );
  });

  test("every report stands in exactly one entry, and its evidence is in its page", () => {
    fc.assert(
      fc.property(fc.array(anyPage, { maxLength: 6 }), (pages) => {
        const readings = pages.map(readingOf);
        const { entries } = compileRecord(readings, { world });
        const texts = new Map(readings.map((reading) => [reading.page.id, reading.page.text]));
        const reports = entries.flatMap((entry) => entry.reports);
        expect(new Set(reports.map((report) => report.key)).size).toBe(reports.length);
        for (const { page: id, evidence } of reports) {
          for (const { start, end, text } of evidence) expect(texts.get(id)?.slice(start, end)).toBe(text);
        }
      }),
    );
  });
});
