import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ParleyError } from "../../src/errors.ts";
import { buildWorld, world } from "../../src/world/index.ts";
import { writeOut } from "../../src/world/phrases.ts";
import {
  OfficeRole,
  WorldBody,
  WorldData,
  type WorldPart,
  WorldPerson,
  WorldPlace,
} from "../../src/world/schema.ts";

describe("institutions", () => {
  it("are composed from their template and the state", () => {
    expect(world.institution("ministry-of-foreign-affairs", "CN")).toEqual({
      id: "ministry-of-foreign-affairs-cn",
      names: { vi: "Bộ Ngoại giao Trung Quốc", en: "Ministry of Foreign Affairs of China" },
      for: "CN",
    });
  });

  it("carry the article that the state's English name takes", () => {
    expect(world.institution("ministry-of-foreign-affairs", "PH")?.names.en).toBe(
      "Ministry of Foreign Affairs of the Philippines",
    );
  });

  it("are the state's own body where it has one", () => {
    expect(world.institution("ministry-of-foreign-affairs", "US")?.id).toBe("us-state-department");
    expect(world.institution("ministry-of-defence", "US")?.names.en).toBe("Pentagon");
    expect(world.institution("office-of-the-president", "RU")?.id).toBe("kremlin");
  });

  it("are null for unknown kinds and states", () => {
    expect(world.institution("ministry-of-silly-walks", "GB")).toBeNull();
    expect(world.institution("ministry-of-defence", "ZZ")).toBeNull();
  });

  it("have ids that no body has", () => {
    for (const { id } of world.data.institutions) {
      for (const state of world.states.keys()) {
        const found = world.institution(id, state);
        const composed = found?.id === `${id}-${state.toLowerCase()}`;
        expect(found && (composed ? !world.bodies.has(found.id) : world.bodies.has(found.id))).toBe(true);
      }
    }
  });
});

describe("a user's part", () => {
  const part: WorldPart = {
    persons: [
      { id: "jane-doe", names: { vi: "Jane Doe", en: "Jane Doe" }, short: ["Doe"] },
      {
        id: "dmitry-peskov",
        names: { vi: "Đmitri Peskov", en: "Dmitry Peskov" },
        spellings: ["D.S. Peskov"],
      },
    ],
    offices: [
      {
        of: "kremlin",
        role: "spokesperson",
        holders: [{ person: "dmitry-peskov", from: "2012-05-22", to: "2027-01-01" }],
      },
      { of: "NO", role: "envoy", holders: [{ person: "jane-doe", from: "2024", to: null }] },
    ],
  };
  const built = buildWorld(part);

  it("adds", () => {
    expect(built.persons.get("jane-doe")).toEqual({
      id: "jane-doe",
      names: { vi: "Jane Doe", en: "Jane Doe" },
      short: ["Doe"],
      spellings: [],
      honoured: [],
      gender: null,
    });
    expect(built.holder("NO", "envoy", "2026-01-01")).toBe("jane-doe");
    expect(world.persons.has("jane-doe")).toBe(false);
  });

  it("extends lists and replaces the rest by equal id", () => {
    const peskov = built.persons.get("dmitry-peskov");
    expect(peskov?.names.vi).toBe("Đmitri Peskov");
    expect(peskov?.spellings).toEqual(expect.arrayContaining(["D.S. Peskov", "Dmitri Peskov"]));
    expect(peskov?.gender).toBe("m");
  });

  it("closes a term that was open", () => {
    expect(built.termsOf("dmitry-peskov").map((term) => term.to)).toEqual(["2027-01-01"]);
    expect(built.holder("kremlin", "spokesperson", "2027-06-01")).toBeNull();
  });

  it("is refused with the entry and field at fault", () => {
    const wrong = { states: [{ id: "XYZ", names: { vi: "A", en: "A" } }] };
    expect(() => buildWorld(wrong)).toThrow(ParleyError);
    expect(() => buildWorld(wrong)).toThrow(/states\.0\.id/u);
  });
});

describe("faults of a user's part", () => {
  const person = { id: "jane-doe", names: { vi: "Jane Doe", en: "Jane Doe" } };
  const office = (holder: string, from: string, to: string | null) => ({
    of: "NO",
    role: "envoy" as const,
    holders: [{ person: holder, from, to }],
  });

  it.each<[string, unknown, RegExp]>([
    ["a field that nothing knows", { person: [] }, /the whole: .*person/u],
    [
      "a name left out",
      { persons: [{ id: "jane-doe", names: { vi: "Jane Doe" } }] },
      /persons\.0\.names\.en: /u,
    ],
    ["a role that is none", { offices: [{ of: "NO", role: "king", holders: [] }] }, /offices\.0\.role: /u],
    [
      "nobody of that id",
      { persons: [person], offices: [office("jane-do", "2024", null)] },
      /offices\.0\.holders\.0\.person: there is no "jane-do"/u,
    ],
    [
      "no such state",
      { offices: [{ of: "ZZ", role: "envoy", holders: [] }] },
      /offices\.0\.of: there is no "ZZ"/u,
    ],
    [
      "a seat of nothing",
      {
        places: [
          { id: "hut", kind: "seat", state: "NO", names: { vi: "Hut", en: "Hut" }, standsFor: "huts" },
        ],
      },
      /places\.0\.standsFor: there is no "huts"/u,
    ],
    [
      "a term that ends before it begins",
      { persons: [person], offices: [office("jane-doe", "2024-05", "2024-03-01")] },
      /offices\.0\.holders\.0: the term ends before it begins/u,
    ],
    [
      "a name that is somebody else's",
      { persons: [{ id: "vlad", names: { vi: "Vlad", en: "Vlad" }, spellings: ["Vladimir Putin"] }] },
      /"Vladimir Putin" is the name of both vladimir-putin and vlad/u,
    ],
    [
      "a day that is none",
      { landmarks: [{ id: "x-y", names: person.names, phrases: {}, date: "May 5", kind: "day" }] },
      /landmarks\.0\.date: /u,
    ],
  ])("%s", (_what, part, message) => {
    const build = () => buildWorld(part as WorldPart);
    expect(build).toThrow(ParleyError);
    expect(build).toThrow(message);
  });

  it("are none in a term that begins and ends in one month, nor in a name that extends its bearer", () => {
    const same = {
      id: "vladimir-putin",
      names: { vi: "Vladimir Putin", en: "Vladimir Putin" },
      spellings: ["V.V. Putin"],
    };
    const built = buildWorld({
      persons: [person, same],
      offices: [office("jane-doe", "2024-05", "2024-05")],
    });
    expect(built.persons.get("vladimir-putin")?.spellings).toContain("V.V. Putin");
  });
});

describe("docs/world.md", () => {
  const docs = readFileSync(new URL("../../docs/world.md", import.meta.url), "utf8");

  it("has an example that fits", () => {
    const example: WorldPart = JSON.parse(/```json\n(.*?)```/su.exec(docs)?.[1] ?? "");
    const built = buildWorld(example);
    expect(built.holder("lake-commission", "head", "2025-01-01")).toBe("jane-doe");
    expect(built.places.get("psarades")?.state).toBe("GR");
    expect(built.persons.get("dmitry-peskov")?.gender).toBe("m");
  });

  it("names every role, part and field", () => {
    const { shape } = WorldData;
    const fields = Object.keys(WorldPerson.shape).concat(
      Object.keys(WorldBody.shape),
      Object.keys(WorldPlace.shape),
    );
    for (const name of [...OfficeRole.options, ...Object.keys(shape), ...fields])
      expect(docs).toContain(`\`${name}\``);
  });
});

describe("phrases of landmarks", () => {
  it.each([
    ["giao tranh {ở/tại} Sudan", ["giao tranh ở Sudan", "giao tranh tại Sudan"]],
    ["vụ {nổ/} đường ống", ["vụ nổ đường ống", "vụ đường ống"]],
    ["{từ ngày 24/2/2022/hôm 24/2}", ["từ ngày 24/2/2022", "hôm 24/2"]],
    ["plain", ["plain"]],
  ])("%s", (phrase, all) => {
    expect(writeOut(phrase)).toEqual(all);
  });

  it("tie the war in Ukraine and the second term of Donald Trump to their days", () => {
    const dated = (phrase: string): string[] =>
      world.landmarks.filter((l) => l.phrases.vi.includes(phrase)).map((l) => `${l.kind} ${l.date}`);
    expect(dated("chiến dịch quân sự đặc biệt")).toEqual(["start 2022-02-24"]);
    expect(dated("kể từ khi ông Trump trở lại Nhà Trắng")).toEqual(["start 2025-01-20"]);
  });

  it("lead to one landmark each", () => {
    const phrases = world.landmarks.flatMap((l) => [...new Set([...l.phrases.vi, ...l.phrases.en])]);
    const seen = new Set<string>();
    const twice = phrases.filter((phrase) => seen.size === seen.add(phrase.toLowerCase()).size);
    expect(twice).toEqual([]);
  });
});
