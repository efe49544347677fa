import { describe, expect, it } from "vitest";
import { ParleyError } from "../../src/errors.ts";
import { buildWorld, world } from "../../src/world/index.ts";
import { writeOut } from "../../src/world/phrases.ts";
import type { WorldPart } from "../../src/world/schema.ts";

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
