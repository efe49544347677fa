import { describe, expect, test } from "vitest";
import { ParleyError } from "../../src/errors.ts";
import { checkedProject, worldOf } from "../../src/negotiation/project.ts";
import { example, ofSamples, readyMade } from "../../src/world/negotiations/index.ts";

const names = { vi: "Đàm phán", en: "Talks" };
const one = { id: "talks", names, parties: ["RU", "UA"] };
const project = (...negotiations: object[]): object => ({ negotiations });

function fault(given: unknown): string {
  try {
    worldOf(checkedProject(given));
    return "none";
  } catch (error) {
    if (error instanceof ParleyError && error.code === "bad-argument") return error.message;
    throw error;
  }
}

describe("ready-made projects", () => {
  test.each([...readyMade, example].map((ready) => [ready.id, ready] as const))("%s fits", (_, ready) => {
    const { negotiations, world, topics } = ready;
    const checked = checkedProject(JSON.parse(JSON.stringify({ negotiations, world, topics })));
    expect(checked.negotiations.length).toBeGreaterThan(0);
    expect(worldOf(checked).states.size).toBeGreaterThan(100);
  });

  test.each(readyMade.map((ready) => [ready.id, ready] as const))("%s shows tracks", (id, ready) => {
    expect(ready.negotiations.map((each) => each.id)).toContain(id);
    expect(ready.negotiations[0]?.tracks?.length).toBeGreaterThan(2);
  });

  test("the samples have one of them", () => {
    expect(readyMade).toContain(ofSamples);
  });
});

describe("a fault is told by its path", () => {
  test.each([
    [{ negotiation: [] }, "the whole: "],
    [project({ ...one, id: "Big Talks" }), "negotiations.0.id: must be small letters, digits and hyphens"],
    [project({ ...one, parties: ["RU"] }), "negotiations.0.parties: "],
    [project({ ...one, names: { vi: "Đàm phán" } }), "negotiations.0.names.en: "],
    [
      project({ ...one, from: "June 2025" }),
      "negotiations.0.from: must be written YYYY, YYYY-MM or YYYY-MM-DD",
    ],
    [project({ ...one, partys: [] }), "negotiations.0: "],
    [project(one, one), '"talks" is the id of two negotiations'],
    [
      project({
        ...one,
        tracks: [
          { id: "a", names },
          { id: "a", names },
        ],
      }),
      'negotiations.0: "a" is the id of two tracks',
    ],
    [
      project({ ...one, parties: ["RU", "Ukraine"] }),
      'negotiations.0.parties.1: there is no state or body "Ukraine"; its id is "UA"',
    ],
    [
      project({ ...one, tracks: [{ id: "a", names, parties: ["RU", "XX"] }] }),
      'negotiations.0.tracks.0.parties.1: there is no state or body "XX"',
    ],
    [project({ ...one, core: ["US"] }), 'negotiations.0.core.0: "US" is none of its parties'],
    [
      project({ ...one, topics: ["fisheries"] }),
      'negotiations.0.topics.0: there is no topic "fisheries"; give its words under "topics"',
    ],
    [{ world: { persons: [{ id: "jane-doe" }] } }, "persons.0.names: "],
    [{ topics: { fisheries: [] } }, "topics.fisheries: "],
  ])("%j", (given, expected) => {
    expect(fault(given)).toContain(expected);
  });

  test("everything may be left out", () => {
    expect(fault({})).toBe("none");
    expect(fault({ ...project({ ...one, topics: ["fisheries"] }), topics: { fisheries: ["cá"] } })).toBe(
      "none",
    );
  });

  test("an addition to somebody known leaves the rest as it is", () => {
    const given = { world: { persons: [{ id: "vladimir-putin", names, spellings: ["Pu-tin"] }] } };
    const person = worldOf(checkedProject(given)).persons.get("vladimir-putin");
    expect(person).toMatchObject({ gender: "m", spellings: expect.arrayContaining(["Pu-tin"]) });
  });
});
