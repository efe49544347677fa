import { describe, expect, test } from "vitest";
import { type Involved, placeOf } from "../../src/negotiation/place.ts";
import { Negotiation } from "../../src/schema/index.ts";
import { readyMade } from "../../src/world/negotiations/index.ts";

// Publicly known contacts, with all ready-made negotiations in one project: each takes its own, and nobody else's.

const all = readyMade.flatMap(({ negotiations }) => negotiations.map((one) => Negotiation.parse(one)));

interface More {
  readonly topics?: readonly string[];
  readonly contact?: Involved["contact"];
}

function place(day: string, acting: readonly string[], { topics = [], contact }: More = {}): string {
  const kind = contact ?? { kind: "talks", level: null };
  const found = placeOf({ acting, named: [], topics, days: { from: day, to: day }, contact: kind }, all);
  return `${found.negotiation} ${found.track}`;
}

describe("contacts with all ready-made negotiations in one project", () => {
  test.each([
    [
      "the first direct call of two presidents in 2013",
      place("2013-09-27", ["IR", "US"]),
      "iran-nuclear us-iran",
    ],
    [
      "the talks of Muscat",
      place("2025-04-12", ["IR", "US", "OM"], { topics: ["nuclear"] }),
      "iran-nuclear us-iran",
    ],
    ["Geneva, July 2025", place("2025-07-25", ["IR", "GB", "FR", "DE"]), "iran-nuclear e3"],
    [
      "Vienna, 2015",
      place("2015-07-14", ["IR", "US", "GB", "FR", "DE", "RU", "CN", "european-union"]),
      "iran-nuclear world-powers",
    ],
    ["inspectors", place("2025-09-09", ["IR", "iaea"], { topics: ["inspections"] }), "iran-nuclear iaea"],
    [
      "Panmunjom, April 2018",
      place("2018-04-27", ["KP", "KR"], { topics: ["summit"] }),
      "korea inter-korean",
    ],
    [
      "Singapore, June 2018",
      place("2018-06-12", ["KP", "US"], { topics: ["nuclear"] }),
      "korea us-north-korea",
    ],
    ["Beijing, 2003", place("2003-08-27", ["KP", "KR", "US", "CN", "JP", "RU"]), "korea six-party"],
    [
      "families, 2018",
      place("2018-08-20", ["KP", "KR"], { topics: ["family-reunions"] }),
      "korea humanitarian",
    ],
    ["Istanbul, June 2025", place("2025-06-02", ["RU", "UA", "TR"]), "ukraine ru-ua"],
    [
      "a call of two presidents, March 2025",
      place("2025-03-18", ["RU", "US"], { topics: ["ceasefire"] }),
      "ukraine us-ru",
    ],
    [
      "three delegations, 2026",
      place("2026-02-05", ["RU", "UA", "US"], { topics: ["territory"] }),
      "ukraine three-sided",
    ],
    [
      "prisoners of war",
      place("2025-06-09", ["RU", "UA"], { topics: ["prisoners"] }),
      "ukraine humanitarian",
    ],
  ])("%s", (_, found, expected) => {
    expect(found).toBe(expected);
  });

  test.each([
    ["trade talks of two of the powers", place("2025-05-11", ["US", "CN"], { topics: ["trade"] })],
    [
      "an agreement on nuclear arms of two powers",
      place("2026-02-05", ["RU", "US"], { topics: ["nuclear"] }),
    ],
    ["Minsk, before it began", place("2015-02-12", ["RU", "UA", "FR", "DE"])],
    ["an armistice long ago", place("1953-07-27", ["KP", "US"], { topics: ["ceasefire"] })],
    ["allies without the one whom it is about", place("2018-11-20", ["KR", "US"], { topics: ["nuclear"] })],
    ["others", place("2025-05-10", ["IN", "PK"], { topics: ["ceasefire"] })],
  ])("none: %s", (_, found) => {
    expect(found).toBe("null null");
  });
});
