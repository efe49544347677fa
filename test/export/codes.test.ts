import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { codesMarkdown } from "../../scripts/codes-markdown.ts";
import { exportsMarkdown } from "../../scripts/exports-markdown.ts";
import { actorCode } from "../../src/export/codes/actors.ts";
import { alpha3Of } from "../../src/export/codes/countries.ts";
import {
  byAct,
  byPlace,
  byStance,
  type EventCode,
  mediation,
  planned,
  tookPlace,
} from "../../src/export/codes/tables.ts";
import { world } from "../../src/world/index.ts";
import type { EventSpec } from "../record/builders.ts";
import { exported } from "./exporting.ts";
import { recordOf, somePages, type TitledSpec } from "./record-of.ts";

const text = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

describe("the pages of docs/", () => {
  test("are what `npm run docs` writes", () => {
    expect(text("docs/codes.md")).toBe(codesMarkdown());
    expect(text("docs/exports.md")).toBe(exportsMarkdown(text("docs/exports.md")));
  });
});

/** PLOVER's event type of a code of CAMEO, as PLOVER's manual has it. */
function ploverOf(cameo: string): string | undefined {
  if (cameo.startsWith("08")) return Number(cameo[2]) > 3 ? "RETREAT" : "CONCEDE";
  const events: Record<string, string> = {
    "03": "AGREE",
    "04": "CONSULT",
    "05": "SUPPORT",
    "10": "REQUEST",
    "12": "REJECT",
    "13": "THREATEN",
  };
  return events[cameo.slice(0, 2)];
}

const allCodes = (): EventCode[] => [
  ...Object.values(tookPlace),
  ...Object.values(planned),
  ...Object.values(byPlace),
  mediation,
  ...[...Object.values(byAct), ...Object.values(byStance)].flatMap((act) =>
    act === null ? [] : [act.general, ...Object.values(act.topics)],
  ),
];

describe("the tables of codes", () => {
  test("have for each code of CAMEO the event that PLOVER made of it", () => {
    for (const { cameo, event } of allCodes()) {
      // What is promised and would be a retreat when it is done is conceded, PLOVER's manual says under RETREAT.
      const isPromised = event === "CONCEDE" && (cameo === "0353" || cameo === "0356");
      expect(`${cameo} ${event}`).toBe(`${cameo} ${isPromised ? "CONCEDE" : ploverOf(cameo)}`);
    }
  });

  test("have modes and contexts that PLOVER has", () => {
    const modes = ["visit", "third-party", "phone", "release", "ceasefire", "meet", "yield", "restrict"];
    const contexts = ["diplomatic", "military", "legal", "economic"];
    expect(
      allCodes()
        .flatMap((code) => code.modes)
        .filter((mode) => !modes.includes(mode)),
    ).toEqual([]);
    expect(
      allCodes()
        .flatMap((code) => code.contexts)
        .filter((each) => !contexts.includes(each)),
    ).toEqual([]);
  });
});

describe("codes of actors", () => {
  test.each([
    ["RU", "RU", "RUS"],
    ["vladimir-putin", "RU", "RUSGOV"],
    ["united-nations", null, "IGOUNO"],
    ["antonio-guterres", "united-nations", "IGOUNO"],
    ["nato", null, "IGO"],
    ["international-committee-of-the-red-cross", null, "NGO"],
    ["XK", "XK", "KOS"],
    ["hamas", null, undefined],
    ["nobody-known", null, undefined],
  ])("%s for %s is %s", (id, side, cameo) => {
    expect(actorCode(id, side)?.cameo).toBe(cameo);
  });

  test("are there for every state of the world's data", () => {
    expect([...world.states.keys()].filter((id) => alpha3Of(id) === null)).toEqual([]);
  });

  test("name bodies that the world's data has", () => {
    const named = [...text("docs/codes.md").matchAll(/^\| ([a-z0-9, -]+) \| (?:UNO|EUR|IGO|NGO) /gm)];
    const ids = named.flatMap(([, list = ""]) => list.split(", "));
    expect(ids.length).toBeGreaterThan(20);
    expect(ids.filter((id) => !world.bodies.has(id))).toEqual([]);
  });
});

const day = "2025-06-04";
const leaders = ["Vladimir Putin/RU", "Donald Trump/US"];

const pageWith = (event: EventSpec): TitledSpec[] => [{ source: "a.txt", events: [{ day, ...event }] }];

/** Source, code and target of each line of CAMEO. */
async function cameoOf(event: EventSpec): Promise<string[]> {
  const made = await exported(recordOf(pageWith(event)), "cameo");
  const rows: string[][] = parse(made.text, { delimiter: "\t", from_line: 2 });
  return rows.map(([, , , source, , code, target]) => `${source} ${code} ${target}`);
}

describe("contacts as CAMEO", () => {
  test.each<[string, EventSpec, string[]]>([
    ["a call", { with: leaders }, ["RUSGOV 041 USAGOV", "USAGOV 041 RUSGOV"]],
    ["talks between states", { kind: "talks", with: ["RU", "UA"] }, ["RUS 046 UKR", "UKR 046 RUS"]],
    [
      "a meeting at home with one of them",
      { kind: "meeting", with: leaders, place: ["Alaska", "US"] },
      ["RUSGOV 042 USAGOV", "USAGOV 043 RUSGOV"],
    ],
    [
      "a meeting in a third state",
      { kind: "meeting", with: leaders, place: ["Istanbul", "TR"] },
      ["RUSGOV 044 USAGOV", "USAGOV 044 RUSGOV"],
    ],
    ["a meeting somewhere", { kind: "meeting", with: leaders }, ["RUSGOV 040 USAGOV", "USAGOV 040 RUSGOV"]],
    [
      "talks with a mediator",
      { kind: "talks", with: ["RU", "UA"], mediators: ["TR"] },
      ["RUS 046 UKR", "UKR 046 RUS", "TUR 045 RUS", "TUR 045 UKR"],
    ],
    [
      "an agreement that is planned",
      { kind: "agreement", with: ["RU", "US"], status: "planned" },
      ["RUS 030 USA", "USA 030 RUS"],
    ],
    ["an exchange of prisoners", { kind: "exchange", with: ["RU", "UA"] }, ["RUS 0841 UKR", "UKR 0841 RUS"]],
    [
      "a call that is planned",
      { with: leaders, status: "planned" },
      ["RUSGOV 036 USAGOV", "USAGOV 036 RUSGOV"],
    ],
    ["a call that somebody proposed", { with: leaders, status: "proposed" }, []],
    ["a call that somebody refused", { with: leaders, status: "refused" }, []],
    ["a call without a day", { with: leaders, day: null }, []],
    ["a call in some year", { with: leaders, day: "2025" }, []],
    ["a call with somebody of no side", { with: ["RU", "nobody"] }, []],
  ])("%s", async (_, event, lines) => {
    expect((await cameoOf(event)).sort()).toEqual(lines.sort());
  });
});

interface Plover {
  readonly date: string;
  readonly enddate?: string;
  readonly time?: string;
  readonly event: string[];
  readonly mode: string[];
  readonly context: string[];
  readonly actor: { code: string; sector?: string; identifier_id: string }[];
  readonly recipient?: { code: string }[];
  readonly link: string;
}

async function ploverLines(
  specs: readonly TitledSpec[],
  thing?: "undertakings" | "utterances",
): Promise<Plover[]> {
  const { text: lines } = await exported(recordOf(specs), "plover", thing);
  return lines
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

describe("contacts as PLOVER", () => {
  test("who do something together are one event's actors", async () => {
    const [call, ...others] = await ploverLines(pageWith({ with: leaders }));
    expect(others).toEqual([]);
    expect(call).toMatchObject({ date: day, event: ["CONSULT"], mode: ["phone"] });
    expect(call?.actor.map(({ code, sector }) => `${code}${sector}`)).toEqual(["RUSGOV", "USAGOV"]);
    expect(call).not.toHaveProperty("recipient");
    expect(call).not.toHaveProperty("enddate");
  });

  test("a visitor is the actor, the host the recipient", async () => {
    const [visit] = await ploverLines(pageWith({ kind: "visit", with: leaders, place: ["Alaska", "US"] }));
    expect(visit?.actor.map(({ code }) => code)).toEqual(["RUS"]);
    expect(visit?.recipient?.map(({ code }) => code)).toEqual(["USA"]);
    expect(visit?.mode).toEqual(["visit"]);
  });

  test("three sides are multilateral", async () => {
    const [talks] = await ploverLines(pageWith({ kind: "talks", with: ["RU", "UA", "US"] }));
    expect(talks?.mode).toEqual(["multilateral"]);
  });

  test("days of a span, and a clock time in UTC with its day there", async () => {
    const [talks] = await ploverLines(
      pageWith({ kind: "talks", with: ["RU", "UA"], day: "2025-06-02/2025-06-03" }),
    );
    expect(talks).toMatchObject({ date: "2025-06-02", enddate: "2025-06-03" });
    const [call] = await ploverLines(pageWith({ with: leaders, day: "2025-06-04T01:30+07:00" }));
    expect(call).toMatchObject({ date: "2025-06-03", time: "18:30:00Z" });
  });

  test("what is planned is dated by the first page that tells it, whenever it is to be", async () => {
    const planned = { with: leaders, status: "planned" as const, day: "2025-07-01T09:00+03:00" };
    const page = { source: "a.txt", published: "2025-06-05T08:00+07:00", events: [planned] };
    const later = { ...page, source: "b.txt", body: "Bài sau.", published: "2025-06-07" };
    const [call] = await ploverLines([later, page]);
    expect(call).toMatchObject({ date: "2025-06-05", event: ["AGREE"] });
    expect(call).not.toHaveProperty("time");
    expect(await ploverLines([{ ...page, published: null }])).toEqual([]);
    const [undated] = await ploverLines([{ ...page, events: [{ ...planned, day: null }] }]);
    expect(undated?.date).toBe("2025-06-05");
  });

  test("events of one contact share their link, and ids are told apart", async () => {
    const lines = await ploverLines(pageWith({ kind: "talks", with: ["RU", "UA"], mediators: ["TR"] }));
    expect(new Set(lines.map(({ link }) => link)).size).toBe(1);
    expect(lines).toHaveLength(2);
  });
});

describe("what is undertaken and said", () => {
  test("is coded by its act and its only topic", async () => {
    const [demand] = await ploverLines(somePages, "undertakings");
    expect(demand).toMatchObject({ event: ["REQUEST"], mode: ["yield"], context: ["military"] });
    expect(demand?.recipient?.map(({ code }) => code)).toEqual(["USA"]);
  });

  test("is left out where no stance is taken", async () => {
    const { leftOut, items, text: lines } = await exported(recordOf(somePages), "plover", "utterances");
    expect(items).toBeGreaterThan(0);
    expect(leftOut).toBe(items);
    expect(lines).toBe("");
  });
});
