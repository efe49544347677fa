import { describe, expect, it } from "vitest";
import { PhraseTable } from "../../src/text/phrases.ts";
import { tokenize } from "../../src/text/tokens.ts";
import { builtIn } from "../../src/world/data/index.ts";
import { relatives } from "../../src/world/data/persons-relatives.ts";
import { withDefaults } from "../../src/world/defaults.ts";
import { world } from "../../src/world/index.ts";
import { WorldData, type WorldPart } from "../../src/world/schema.ts";

const slug = (name: string): string =>
  name
    .replace(/[đĐ]/g, "d")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

const doubled = (keys: readonly string[]): string[] => keys.filter((key, k) => keys.indexOf(key) !== k);

describe("the built-in world", () => {
  it("fits its schema, and the defaults are those of the schema", () => {
    const parsed = WorldData.parse(builtIn);
    const filled = withDefaults(builtIn);
    expect({ ...filled, landmarks: [] }).toEqual({ ...parsed, landmarks: [] });
    expect(filled.landmarks.map((landmark) => landmark.id)).toEqual(parsed.landmarks.map((l) => l.id));
    for (const { phrases } of filled.landmarks) {
      for (const phrase of [...phrases.vi, ...phrases.en]) expect(phrase).not.toMatch(/[{}]|^\s|\s$|\s{2}/u);
    }
  });

  it("has every id once", () => {
    const lists: (keyof WorldPart)[] = [
      "states",
      "places",
      "bodies",
      "institutions",
      "persons",
      "landmarks",
      "outlets",
    ];
    for (const list of lists) {
      expect(doubled((builtIn[list] ?? []).map((entry) => ("id" in entry ? entry.id : ""))), list).toEqual(
        [],
      );
    }
    expect(doubled((builtIn.offices ?? []).map((office) => `${office.of} ${office.role}`))).toEqual([]);
  });

  it("names bodies, persons, places and landmarks by the slug of their English name", () => {
    const { places, bodies, persons, landmarks } = world.data;
    for (const { id, names } of [...places, ...bodies, ...persons, ...landmarks])
      expect(id).toBe(slug(names.en));
  });

  it("refers only to what there is", () => {
    const known = (id: string): boolean => world.states.has(id) || world.bodies.has(id);
    for (const body of world.data.bodies) expect(body.for === null || known(body.for), body.id).toBe(true);
    for (const place of world.data.places) {
      expect(place.state === null || world.states.has(place.state), place.id).toBe(true);
    }
    for (const office of world.data.offices) {
      expect(known(office.of), office.of).toBe(true);
      for (const { person } of office.holders) expect(world.persons.has(person), person).toBe(true);
    }
    for (const { own } of world.data.institutions) {
      for (const [state, body] of Object.entries(own)) expect(world.bodies.get(body)?.for).toBe(state);
    }
  });

  it("says of every seat whom it stands for only by things that exist", () => {
    for (const { standsFor, id } of world.data.places) {
      expect(standsFor === null || world.states.has(standsFor) || world.bodies.has(standsFor), id).toBe(true);
    }
  });

  it("has no spelling twice in one entry, nor one that another finds as well", () => {
    const { states, places, bodies, persons } = world.data;
    for (const { id, names, spellings } of [...states, ...places, ...bodies, ...persons]) {
      const all = [...new Set([names.vi, names.en]), ...spellings];
      const table = new PhraseTable<string>();
      for (const spelling of all) table.add(spelling, spelling, true);
      for (const spelling of spellings) {
        const tokens = tokenize(spelling);
        expect(table.longestAt(tokens, 0)?.values, id).toEqual([spelling]);
      }
    }
  });

  it("reaches every person from an office, relatives of leaders aside", () => {
    const without = new Set(relatives.map((person) => person.id));
    for (const { id } of world.data.persons) expect(world.termsOf(id).length > 0, id).toBe(!without.has(id));
  });

  it("is written in NFC without stray spaces, and every name can be looked up", () => {
    const table = new PhraseTable<string>();
    for (const { text, id } of world.names) {
      expect(text).toBe(text.normalize("NFC").trim());
      expect(() => table.add(text, id, true), text).not.toThrow();
    }
  });

  it("dates landmarks by days that exist", () => {
    for (const { id, date } of world.data.landmarks) {
      for (const day of date.split("/")) {
        expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10), id).toBe(day);
      }
    }
  });

  it("has outlets whose domains lead to one outlet each", () => {
    const domains = world.outlets.flatMap((outlet) => outlet.domains);
    expect(doubled(domains)).toEqual([]);
    for (const domain of domains) expect(domain).toMatch(/^[a-z0-9.-]+\.[a-z]+(\/[a-z]+)?$/u);
    expect(doubled(world.outlets.flatMap((outlet) => [outlet.name, ...outlet.marks]))).toEqual([]);
  });
});
