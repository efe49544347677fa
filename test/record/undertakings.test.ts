import { describe, expect, test } from "vitest";
import { compileRecord } from "../../src/record/index.ts";
import type { RecordUndertaking } from "../../src/schema/index.ts";
import { type EventSpec, type PageSpec, readingOf, smallWorld, type UndertakingSpec } from "./builders.ts";

const world = smallWorld();

let pageNumber = 0;

/** A page that tells undertakings, and besides what `more` says. */
function told(
  published: string | null,
  undertakings: readonly UndertakingSpec[],
  more: PageSpec = {},
): PageSpec {
  pageNumber++;
  return { source: `${pageNumber}.txt`, body: `Bài ${pageNumber}.`, published, undertakings, ...more };
}

const compile = (...pages: readonly PageSpec[]): RecordUndertaking[] =>
  compileRecord(pages.map(readingOf), { world }).undertakings;

const truce = "ngừng bắn hoàn toàn và vô điều kiện trong 30 ngày";
const offer: UndertakingSpec = { act: "offer", actor: "RU", to: "UA", content: truce };
const answer = (
  act: "acceptance" | "refusal",
  content = `đề nghị của Nga về việc ${truce}`,
): UndertakingSpec => ({
  act,
  actor: "UA",
  to: "RU",
  content,
});

const states = (undertakings: readonly RecordUndertaking[]): string[] =>
  undertakings.map(({ act, state }) => `${act} ${state}`);

describe("one undertaking", () => {
  test("is told by many pages, and a president's is his state's", () => {
    const own = { ...offer, actor: "Vladimir Putin/RU" };
    const [only, ...others] = compile(told("2025-06-05", [offer]), told("2025-06-06", [own]));
    expect(others).toEqual([]);
    expect(only).toMatchObject({ for: "RU", state: "open", tellings: [{}, {}] });
    expect(only?.history).toHaveLength(1);
  });

  test("is made anew after a month", () => {
    const short = { ...offer, content: "ngừng bắn toàn diện ngay lập tức" };
    expect(compile(told("2025-06-05", [short]), told("2025-08-05", [short]))).toHaveLength(2);
  });

  test("is another when it is another act, side or content", () => {
    const pages = [
      told("2025-06-05", [offer]),
      told("2025-06-05", [{ ...offer, act: "demand" }]),
      told("2025-06-05", [{ ...offer, actor: "UA", to: "RU" }]),
      told("2025-06-05", [{ ...offer, content: "rút quân khỏi bốn vùng lãnh thổ phía đông" }]),
    ];
    expect(compile(...pages)).toHaveLength(4);
  });

  test("is voiced by a spokesperson for his side", () => {
    const page = told("2025-06-05", [{ ...offer, in: 1 }], {
      statements: [{ source: "Dmitry Peskov/RU", content: `Nga đề nghị ${truce}`, topics: ["ceasefire"] }],
    });
    expect(compile(page)[0]).toMatchObject({
      actor: { id: "RU" },
      through: ["dmitry-peskov"],
      topics: ["ceasefire"],
    });
  });
});

describe("answers", () => {
  test.each([
    ["acceptance", "accepted"],
    ["refusal", "refused"],
  ] as const)("an %s in the same words", (act, state) => {
    const [first, reply] = compile(told("2025-06-05", [offer]), told("2025-06-07", [answer(act)]));
    expect(first).toMatchObject({ state, answered_by: [reply?.key], answers: null });
    expect(first?.history.map((change) => [change.state, change.reported])).toEqual([
      ["open", "2025-06-05"],
      [state, "2025-06-07"],
    ]);
    expect(reply).toMatchObject({ state, answers: first?.key, answered_by: [] });
  });

  test.each([
    ["refused", ["acceptance", "refusal"]],
    ["accepted", ["refusal", "acceptance"]],
  ] as const)("%s, where a page answers both ways, by what stands further down", (state, acts) => {
    const page = told(
      "2025-06-07",
      acts.map((act) => answer(act, act === "refusal" ? truce : `việc ${truce} của phía bên kia`)),
    );
    const found = compile(told("2025-06-05", [offer]), page).find(({ act }) => act === "offer");
    expect(found?.answered_by).toHaveLength(2);
    expect(found?.state).toBe(state);
  });

  test("by the same contact", () => {
    const talks: EventSpec = {
      kind: "talks",
      with: ["RU", "UA"],
      status: "proposed",
      day: "2025-06-15",
      place: ["Istanbul", "TR"],
    };
    const meet = { ...offer, content: "gặp nhau tại Istanbul ngày 15/6", event: 1 };
    const agreed = { ...answer("acceptance", "lời mời tới Thổ Nhĩ Kỳ"), event: 1 };
    const pages = [
      told("2025-06-05", [meet], { events: [talks] }),
      told("2025-06-07", [agreed], { events: [{ ...talks, status: "planned" }] }),
    ];
    expect(states(compile(...pages))).toEqual(["offer accepted", "acceptance accepted"]);
  });

  test("by topic, soon after and to each other", () => {
    const on = (content: string, source: string): PageSpec => ({
      statements: [{ source, content, topics: ["ceasefire"] }],
    });
    const page = told("2025-06-05", [{ ...offer, in: 1 }], on("Nga đề nghị ngừng bắn", "RU"));
    const words = "bất cứ điều gì phía bên kia đưa ra lúc này";
    const soon = told("2025-06-07", [{ ...answer("refusal", words), in: 1 }], on("Kiev bác bỏ", "UA"));
    const late = told("2025-07-20", [{ ...answer("refusal", words), in: 1 }], on("Kiev bác bỏ", "UA"));
    expect(states(compile(page, soon))[0]).toBe("offer refused");
    expect(states(compile(page, late))[0]).toBe("offer open");
  });

  test.each([
    ["of the same side", { ...answer("refusal"), actor: "Sergey Lavrov/RU", to: "UA" }, "2025-06-07"],
    ["of a side to which it was not put", { ...answer("refusal"), actor: "US" }, "2025-06-07"],
    ["before it", answer("refusal"), "2025-06-01"],
    ["months later", answer("refusal"), "2025-09-01"],
    ["about something else", answer("refusal", "việc công nhận chủ quyền với bán đảo"), "2025-06-07"],
  ])("none %s", (_, reply, day) => {
    const found = compile(told("2025-06-05", [offer]), told(day, [reply]));
    expect(found.find(({ act }) => act === "offer")).toMatchObject({ state: "open", answered_by: [] });
  });

  test("what answers two alike answers neither", () => {
    const pages = [
      told("2025-06-05", [offer]),
      told("2025-06-05", [{ ...offer, act: "demand" }]),
      told("2025-06-07", [answer("refusal", truce)]),
    ];
    expect(states(compile(...pages))).toEqual(
      expect.arrayContaining(["offer open", "demand open", "refusal refused"]),
    );
  });
});

describe("what became of it", () => {
  const meet: UndertakingSpec = {
    ...offer,
    content: "gặp nhau tại Istanbul ngày 15/6",
    due: "2025-06-15",
    event: 1,
  };
  const talks = (status: EventSpec["status"]): EventSpec => ({
    kind: "talks",
    with: ["RU", "UA"],
    status: status ?? "held",
    day: "2025-06-15",
    place: ["Istanbul", "TR"],
  });
  const offered = told("2025-06-05", [meet], { events: [talks("proposed")] });

  test.each([
    ["held", "fulfilled"],
    ["cancelled", "lapsed"],
    ["refused", "refused"],
  ] as const)("its contact was %s", (status, state) => {
    const page = told("2025-06-16", [], { events: [talks(status)] });
    const [only] = compile(offered, page);
    expect(only).toMatchObject({ state, entry: expect.any(String) });
    expect(only?.history.at(-1)).toMatchObject({ state, reported: "2025-06-16" });
  });

  test("a threat is no contact's to fulfil", () => {
    const page = told("2025-06-05", [{ ...offer, act: "threat", event: 1 }], {
      events: [talks("proposed")],
    });
    expect(compile(page, told("2025-06-16", [], { events: [talks("held")] }))[0]).toMatchObject({
      state: "open",
    });
  });

  test("an agreement in which it was promised is not its end", () => {
    const agreement: EventSpec = { kind: "agreement", with: ["RU", "UA"], status: "held", day: "2025-06-02" };
    const page = told("2025-06-05", [{ ...offer, act: "promise", event: 1 }], { events: [agreement] });
    expect(compile(page)[0]).toMatchObject({ state: "open", entry: null, agreed_in: expect.any(String) });
  });

  test("it lapses when its day has passed by the record's latest page, and not before", () => {
    const due = told("2025-06-05", [{ ...offer, due: "2025-06-15" }]);
    expect(compile(due, told("2025-06-15", []))[0]).toMatchObject({ state: "open" });
    const [only] = compile(due, told("2025-06-16", []));
    expect(only).toMatchObject({ state: "lapsed" });
    expect(only?.history.at(-1)).toMatchObject({ state: "lapsed", reported: "2025-06-15" });
  });

  test("what was refused does not lapse", () => {
    const due = told("2025-06-05", [{ ...offer, due: "2025-06-15" }]);
    expect(compile(due, told("2025-06-07", [answer("refusal")]), told("2025-07-01", []))[0]).toMatchObject({
      state: "refused",
    });
  });
});
