import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DecisionDraft } from "../../src/schema/index.ts";
import { merging, parting, signed, splitting } from "../../web/decide/acts.ts";
import {
  type ContactForm,
  correction,
  emptyForm,
  entered,
  formOf,
  isTime,
} from "../../web/decide/contact-form.ts";

const key = (n: number): string => n.toString(16).padStart(32, "0");
const entryOf = (...keys: number[]) => ({ reports: keys.map((n) => ({ key: key(n) })) }) as never;
const author = { by: " Lan ", reason: "  " };
const now = new Date("2025-11-02T08:00:00Z");

const putin = { id: "vladimir-putin", name: "Vladimir Putin", for: "RU", role: "party" as const };
const form: ContactForm = formOf({
  kind: "call",
  level: "leaders",
  participants: [putin],
  time: { value: "2025-06-04", precision: "day" },
  place: { name: "Istanbul", state: "TR" },
  status: "held",
  ordinal: { n: 4, since: "2025-01-20" },
  outcome: { result: "none", text: "chưa thống nhất", evidence: [] },
  negotiation: "ukraine",
  track: null,
});

describe("acts that forms make", () => {
  it("name each report once, and what they say is a decision by the schema", () => {
    const merged = merging([entryOf(1, 2), entryOf(2, 3)]);
    expect(merged).toEqual({ act: "merge", reports: [key(1), key(2), key(3)] });
    for (const act of [
      merged,
      parting([entryOf(1), entryOf(2)]),
      splitting(entryOf(1, 2), new Set([key(2)])),
    ]) {
      if (act === null) throw new Error("nothing was split");
      const draft = signed(act, author, now);
      expect(DecisionDraft.parse(draft)).toMatchObject({ by: "Lan", reason: null, at: now.toISOString() });
    }
  });

  it("split some of the reports, never none or all", () => {
    expect(splitting(entryOf(1, 2), new Set())).toBeNull();
    expect(splitting(entryOf(1, 2), new Set([key(1), key(2)]))).toBeNull();
    expect(splitting(entryOf(1, 2, 3), new Set([key(2)]))).toEqual({
      act: "split",
      sides: [[key(1), key(3)], [key(2)]],
    });
  });
});

describe("the form of a contact", () => {
  it("says only what was changed", () => {
    expect(correction(form, { ...form, status: "cancelled" }).values).toEqual({ status: "cancelled" });
    expect(correction(form, { ...form, time: "" }).values).toEqual({ time: null });
    expect(correction(form, { ...form, state: "" }).values).toEqual({
      place: { name: "Istanbul", state: null },
    });
    expect(correction(form, { ...form, ordinal: "5" }).values).toEqual({
      ordinal: { n: 5, since: "2025-01-20" },
    });
    expect([...correction(form, { ...form }).faults]).toEqual(["nothing"]);
  });

  it.each([
    ["time", { time: "4/6/2025" }],
    ["time", { time: "2025-02-30" }],
    ["place", { place: " ", state: "TR" }],
    ["ordinal", { ordinal: "0" }],
    ["ordinal", { ordinal: "", since: "2025-01-20" }],
    ["outcome", { outcome: "agreed" as const, outcomeText: "" }],
    ["participants", { participants: [] }],
    ["participants", { participants: [{ id: "", name: "Lê Minh", for: "", role: "party" as const }] }],
    ["participants", { participants: [{ id: "", name: "…", for: "RU", role: "party" as const }] }],
  ])("does not take what can't be: %s", (fault, changes) => {
    expect([...correction(form, { ...form, ...changes }).faults]).toEqual([fault]);
  });

  it("takes days, months, years and spans of days, and nothing else for a time", () => {
    for (const value of ["2025-06-04", "2025-06", "2025", "2025-06-02/2025-06-04"])
      expect(isTime(value)).toBe(true);
    for (const value of ["", "4/6", "hôm qua", "2025-13", "<script>"]) expect(isTime(value)).toBe(false);
  });

  it("names those whom nobody knows by the letters of their name", () => {
    const unknown = { id: "", name: "Đỗ Thị Hà", for: "UA", role: "mediator" as const };
    const { contact, faults } = entered({ ...emptyForm, participants: [unknown] });
    expect(faults.size).toBe(0);
    expect(contact.participants).toEqual([
      { id: "do-thi-ha", name: "Đỗ Thị Hà", for: "UA", role: "mediator" },
    ]);
  });

  it("whatever is typed: what has no fault is a decision by the schema", () => {
    const text = fc.oneof(fc.string(), fc.constantFrom("2025-06-04", "2025", "4", "TR", "Istanbul"));
    const forms = fc.record({
      time: text,
      place: text,
      state: fc.constantFrom("", "TR"),
      ordinal: text,
      since: text,
      outcomeText: text,
      outcome: fc.constantFrom("" as const, "agreed" as const),
      name: text,
      side: fc.constantFrom("", "RU"),
    });
    fc.assert(
      fc.property(forms, ({ name, side, ...changes }) => {
        const participants = [{ id: "", name, for: side, role: "party" as const }];
        const { values, faults } = correction(form, { ...form, ...changes, participants });
        if (faults.size > 0) return;
        const draft = signed({ act: "correct", reports: [key(1)], values }, { by: "Lan", reason: "" }, now);
        expect(DecisionDraft.safeParse(draft).success).toBe(true);
      }),
    );
  });
});
