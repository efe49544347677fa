import { describe, expect, it } from "vitest";
import { adjectives } from "../../src/language/en/adjectives.ts";
import { names } from "../../src/language/en/names.ts";
import { world } from "../../src/world/index.ts";

/** Small states whose adjectives the press avoids ("the government of Palau"). */
const WITHOUT = "BZ CF CG DM GW KI KN LC LS MO SB SM ST SZ TV VA VC VU GD SC".split(" ");

describe("English names of states", () => {
  it("have an adjective for every state", () => {
    const missing = [...world.states.keys()].filter((id) => !adjectives[id] && !WITHOUT.includes(id));
    expect(missing).toEqual([]);
  });

  it("give no adjective to two states, and none that is the name of one", () => {
    const all = Object.values(adjectives).flat();
    expect(all.filter((phrase, index) => all.indexOf(phrase) !== index)).toEqual([]);
    const english = new Set([...world.states.values()].map((state) => state.names.en));
    expect(all.filter((phrase) => english.has(phrase))).toEqual([]);
  });

  it("do not say again what the world's data say", () => {
    const known = new Set(world.names.map(({ text, id }) => `${id} ${text}`));
    const told = Object.entries(names.names).flatMap(([id, phrases]) =>
      phrases.map((text) => `${id} ${text}`),
    );
    expect(told.filter((text) => known.has(text))).toEqual([]);
  });
});
