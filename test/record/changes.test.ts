import { describe, expect, test } from "vitest";
import { changesBetween, compileRecord, type RecordView, unconfirmed } from "../../src/record/index.ts";
import type { Change } from "../../src/schema/index.ts";
import { type EventSpec, type PageSpec, readingOf, smallWorld } from "./builders.ts";

const world = smallWorld();

function viewOf(pages: readonly PageSpec[]): RecordView {
  const record = compileRecord(pages.map(readingOf), { world });
  return { ...record, unconfirmed: unconfirmed(record, null) };
}

/** What the later pages change. */
const changes = (earlier: readonly PageSpec[], ...later: readonly PageSpec[]): Change[] =>
  changesBetween(viewOf(earlier), viewOf([...earlier, ...later]), () => []);

const types = (found: readonly Change[]): string[] => found.map(({ type }) => type);

let pageNumber = 0;

function told(published: string, event: Partial<EventSpec> | null, more: PageSpec = {}): PageSpec {
  pageNumber++;
  const events =
    event === null ? [] : [{ with: ["RU", "UA"], kind: "talks" as const, day: "2025-06-15", ...event }];
  return {
    source: `${pageNumber}.txt`,
    body: `Bài ${pageNumber}.`,
    outlet: `Báo ${pageNumber}`,
    published,
    events,
    ...more,
  };
}

describe("entries", () => {
  const planned = told("2025-06-10", { status: "planned", attested: ["RU"] });

  test("a contact told for the first time is new", () => {
    const page = told("2025-06-16", { day: "2025-06-02" });
    const [only, ...others] = changes([planned], page);
    expect(others.filter(({ type }) => type !== "unconfirmed")).toEqual([]);
    expect(only).toMatchObject({
      type: "new",
      entry: { time: { value: "2025-06-02" } },
      pages: [expect.any(String)],
    });
  });

  test("a plan that was held changed its status", () => {
    const found = changes([planned], told("2025-06-16", { status: "held", attested: ["RU"] }));
    expect(types(found)).toEqual(["changed"]);
    expect(found[0]).toMatchObject({
      before: { status: "planned" },
      after: { status: "held" },
      was: [expect.any(String)],
    });
    expect(Object.keys(found[0]?.type === "changed" ? found[0].before : {})).not.toContain("kind");
  });

  test("one side's contact that the other confirms is two-sided now", () => {
    const found = changes([planned], told("2025-06-11", { status: "planned", attested: ["UA"] }));
    expect(found.find(({ type }) => type === "two-sided")).toMatchObject({
      before: ["RU"],
      after: ["RU", "UA"],
    });
  });

  test("a plan whose day has passed is unconfirmed, once", () => {
    const after = told("2025-06-20", null);
    expect(types(changes([planned], after))).toEqual(["unconfirmed"]);
    expect(changes([planned, after], told("2025-06-21", null))).toEqual([]);
  });

  test("a contact whose only page got a newer version without it is gone", () => {
    const url = "https://tin.example/bai";
    const old = told("2025-06-16", {}, { url, captured: "2025-06-16T08:00Z" });
    expect(types(changes([old], told("2025-06-16", null, { url, captured: "2025-06-17T08:00Z" })))).toEqual([
      "gone",
    ]);
  });

  test("another place is a new conflict", () => {
    const summit = { kind: "meeting" as const, with: ["Vladimir Putin/RU", "Donald Trump/US"] };
    const held = told("2025-06-16", { ...summit, place: ["Istanbul", "TR"] });
    const found = changes([held], told("2025-06-17", { ...summit, place: ["Minsk", "BY"] }));
    expect(found.find(({ type }) => type === "conflict")).toMatchObject({
      before: null,
      after: { about: "place" },
    });
  });

  test("nothing changes without new pages", () => {
    expect(changes([planned])).toEqual([]);
  });
});

describe("stances", () => {
  const stand = (day: string, stance: "supports" | "offers" | "opposes"): PageSpec =>
    told(day, null, {
      statements: [{ source: "RU", content: `câu nói ngày ${day} về lệnh ngừng bắn`, day }],
      positions: [{ actor: "RU", stance, in: 1 }],
    });

  test("a stance that turned is a change; the first one, and another degree of it, are none", () => {
    const first = stand("2025-06-01", "supports");
    expect(changes([], first)).toEqual([]);
    expect(changes([first], stand("2025-06-05", "offers"))).toEqual([]);
    const [only] = changes([first], stand("2025-06-05", "opposes"));
    expect(only).toMatchObject({
      type: "position",
      before: { stance: "supports" },
      after: { stance: "opposes" },
    });
  });

  test("an undertaking is new, then in another state", () => {
    const content = "ngừng bắn toàn diện trong vòng ba mươi ngày";
    const offer = told("2025-06-01", null, {
      undertakings: [{ act: "offer", actor: "RU", to: "UA", content }],
    });
    const answer = told("2025-06-03", null, {
      undertakings: [{ act: "refusal", actor: "UA", to: "RU", content }],
    });
    expect(changes([], offer)).toMatchObject([{ type: "undertaking", before: null, after: "open" }]);
    expect(changes([offer], answer)).toMatchObject([
      { type: "undertaking", before: "open", after: "refused", undertaking: { act: "offer" } },
      { type: "undertaking", before: null, after: "refused", undertaking: { act: "refusal" } },
    ]);
  });
});
