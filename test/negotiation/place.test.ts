import { describe, expect, test } from "vitest";
import { type Involved, placeOf } from "../../src/negotiation/place.ts";
import { Negotiation, type NegotiationEntry } from "../../src/schema/index.ts";

const names = { vi: "Đàm phán", en: "Talks" };
const track = (id: string, more: object) => ({ id, names, ...more });
const negotiation = (entry: Omit<NegotiationEntry, "names">): Negotiation =>
  Negotiation.parse({ names, ...entry });

const nuclear = negotiation({
  id: "nuclear-talks",
  parties: ["IR", "US", "GB", "FR", "DE", "RU", "CN", "iaea"],
  core: ["IR"],
  mediators: ["OM"],
  topics: ["nuclear", "sanctions", "prisoners"],
  from: "2003-08",
  tracks: [
    track("two", { parties: ["IR", "US"] }),
    track("three", { parties: ["IR", "e3", "GB", "FR", "DE"] }),
    track("all", { parties: ["IR", "US", "GB", "FR", "DE", "RU", "CN"] }),
    track("agency", { parties: ["IR", "iaea"] }),
    track("swaps", { topics: ["prisoners"] }),
    track("by-hand", {}),
  ],
});

const war = negotiation({
  id: "war",
  parties: ["RU", "UA"],
  mediators: ["US", "TR"],
  topics: ["ceasefire", "territory", "prisoners"],
  from: "2022-02",
  tracks: [
    track("leaders", { kinds: ["call", "meeting"], levels: ["leaders"] }),
    track("exchanges", { topics: ["prisoners"], kinds: ["exchange"] }),
  ],
});

const contact = (acting: string[], more: Partial<Involved> = {}): Involved => ({
  acting,
  named: [],
  topics: [],
  days: { from: "2025-06-04", to: "2025-06-04" },
  contact: { kind: "talks", level: null },
  ...more,
});

const saying = (acting: string[], more: Partial<Involved> = {}): Involved =>
  contact(acting, { contact: null, ...more });

const both = [nuclear, war];
const place = (what: Involved): (string | null)[] => {
  const found = placeOf(what, both);
  return [found.negotiation, found.track];
};

describe("contacts belong to a negotiation", () => {
  test.each([
    ["two parties", contact(["IR", "US"]), "nuclear-talks"],
    ["a party and a mediator", contact(["RU", "TR"]), "war"],
    ["persons act for their states", contact(["vladimir-putin", "RU", "volodymyr-zelensky", "UA"]), "war"],
    ["more in common", contact(["IR", "US", "RU"]), "nuclear-talks"],
    ["a topic of every negotiation tells nothing", contact(["RU", "UA"], { topics: ["summit"] }), "war"],
    ["no day is known", contact(["RU", "UA"], { days: null }), "war"],
  ])("%s", (_, what, expected) => {
    expect(place(what)[0]).toBe(expected);
  });

  test.each([
    ["one party alone", contact(["IR"])],
    ["a mediator without a party", contact(["US", "TR"])],
    ["two parties without the core", contact(["GB", "FR"])],
    ["somebody else", contact(["IR", "IN"])],
    ["before it began", contact(["RU", "UA"], { days: { from: "2019-12-09", to: "2019-12-09" } })],
    ["about something else", contact(["IR", "RU"], { topics: ["trade"] })],
    ["about something else, with a mediator", contact(["RU", "US"], { topics: ["nuclear"] })],
  ])("not: %s", (_, what) => {
    expect(place(what)).toEqual([null, null]);
  });

  test("two with an equal right: none", () => {
    const other = { ...war, id: "other" };
    expect(placeOf(contact(["RU", "UA"]), [war, other]).negotiation).toBeNull();
    const narrower = { ...other, topics: ["trade"] };
    const about = contact(["RU", "UA"], { topics: ["territory"] });
    expect(placeOf(about, [war, narrower]).negotiation).toBe("war");
  });

  test("a negotiation that is over takes nothing later", () => {
    const over = { ...war, to: "2025-05" };
    expect(placeOf(contact(["RU", "UA"]), [over]).negotiation).toBeNull();
    const may = { from: "2025-05-31", to: "2025-05-31" };
    expect(placeOf(contact(["RU", "UA"], { days: may }), [over]).negotiation).toBe("war");
  });
});

describe("tracks", () => {
  test.each([
    ["its parties", contact(["IR", "US"]), "two"],
    ["with a mediator", contact(["IR", "US", "OM"]), "two"],
    ["most of its parties", contact(["IR", "GB", "FR"]), "three"],
    ["a group for its members", contact(["IR", "e3", "GB"]), "three"],
    ["all parties", contact(["IR", "US", "GB", "FR", "DE", "CN"]), "all"],
    ["a body", contact(["IR", "iaea"]), "agency"],
    ["its topic goes before its parties", contact(["IR", "US"], { topics: ["prisoners"] }), "swaps"],
    ["about other things too", contact(["IR", "US"], { topics: ["prisoners", "nuclear"] }), "two"],
    ["kind and level", contact(["RU", "UA"], { contact: { kind: "call", level: "leaders" } }), "leaders"],
    [
      "kind and topic",
      contact(["RU", "UA"], { topics: ["prisoners"], contact: { kind: "exchange", level: null } }),
      "exchanges",
    ],
  ])("%s", (_, what, expected) => {
    expect(place(what)[1]).toBe(expected);
  });

  test.each([
    ["parties of none", contact(["IR", "CN"])],
    ["as much of two", contact(["IR", "US", "iaea"])],
    ["another kind", contact(["RU", "UA"], { contact: { kind: "visit", level: "leaders" } })],
    ["no level is known", contact(["RU", "UA"], { contact: { kind: "call", level: null } })],
  ])("not: %s", (_, what) => {
    expect(place(what)[1]).toBeNull();
  });
});

describe("what is said belongs to a negotiation", () => {
  test.each([
    ["a party of another", saying(["RU"], { named: ["UA"] }), "war"],
    ["a party of its topic", saying(["UA"], { topics: ["territory"] }), "war"],
    ["a party of a mediator", saying(["RU"], { named: ["TR"] }), "war"],
    ["a mediator of a party", saying(["TR"], { named: ["RU"] }), "war"],
  ])("%s", (_, what, expected) => {
    expect(place(what)[0]).toBe(expected);
  });

  test.each([
    ["a stranger of both parties", saying(["IN"], { named: ["RU", "UA"] })],
    ["a party of nothing known", saying(["RU"])],
    ["a party of its topic, and of a stranger", saying(["RU"], { named: ["IN"], topics: ["ceasefire"] })],
    ["a party of something else", saying(["RU"], { named: ["UA"], topics: ["trade"] })],
  ])("not: %s", (_, what) => {
    expect(place(what)).toEqual([null, null]);
  });
});

describe("what people decided stands", () => {
  const what = contact(["RU", "UA"], { contact: { kind: "call", level: "leaders" } });

  test.each([
    [{ negotiation: "nuclear-talks" }, ["nuclear-talks", null]],
    [{ negotiation: null }, [null, null]],
    [{ track: "exchanges" }, ["war", "exchanges"]],
    [{ track: null }, ["war", null]],
    [{ negotiation: "one-that-is-gone", track: "its-track" }, ["one-that-is-gone", "its-track"]],
  ])("%o", (decided, expected) => {
    const found = placeOf(what, both, decided);
    expect([found.negotiation, found.track]).toEqual(expected);
  });

  test("without negotiations nothing belongs to one", () => {
    expect(placeOf(what, [])).toEqual({ negotiation: null, track: null });
  });
});
