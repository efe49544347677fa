import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileRecord, decisionFrom, inForce, inOrder, isIntact, logOf } from "../../src/record/index.ts";
import {
  type Act,
  type ContactValues,
  type Decision,
  DecisionDraft,
  type Entry,
} from "../../src/schema/index.ts";
import { type EventSpec, type PageSpec, readingOf, smallWorld } from "./builders.ts";

const world = smallWorld();
const presidents = ["Vladimir Putin/RU", "Donald Trump/US"];

let minute = 0;
/** A decision of somebody, each a minute after the one before. */
function decide(act: Act, by = "lan", reason: string | null = null): Decision {
  minute++;
  const at = new Date(Date.UTC(2025, 5, 10, 8, minute)).toISOString();
  return decisionFrom(DecisionDraft.parse({ ...act, at, by, reason }));
}

const page = (name: string, event: EventSpec, rest: Partial<PageSpec> = {}): PageSpec => ({
  source: `${name}.txt`,
  outlet: name,
  body: `Bài của tòa soạn ${name} về những gì đã diễn ra.`,
  events: [event],
  ...rest,
});

const fourth = page("a", { with: presidents, day: "2025-06-04" });
const alsoFourth = page("b", { with: presidents, day: "2025-06-04" }, { published: "2025-06-06" });
const ninth = page("c", { with: presidents, day: "2025-06-09" }, { published: "2025-06-10" });
const pages = [fourth, alsoFourth, ninth];

const compiled = (decisions: readonly Decision[], some: readonly PageSpec[] = pages) =>
  compileRecord(some.map(readingOf), { world, decisions });
const entriesOf = (decisions: readonly Decision[], some?: readonly PageSpec[]): Entry[] =>
  compiled(decisions, some).entries;
const keysOf = (entry: Entry | undefined): string[] => entry?.reports.map(({ key }) => key) ?? [];
const outletsOf = (entries: readonly Entry[]) =>
  entries.map(({ reports }) => reports.map(({ outlet }) => outlet).sort());

const [first, second] = entriesOf([]);
const [keyA = "", keyB = ""] = keysOf(first);
const [keyC = ""] = keysOf(second);

test("without decisions there are two contacts", () => {
  expect(outletsOf(entriesOf([]))).toEqual([["a", "b"], ["c"]]);
  expect(first).toMatchObject({ confirmed: null, review: null, confidential: false, decisions: [] });
});

describe("one contact or several", () => {
  test("a merge holds together what contradicts, and the id of the earlier leads on", () => {
    const merge = decide({ act: "merge", reports: [keyA, keyC] });
    const [entry, ...rest] = entriesOf([merge]);
    expect(rest).toEqual([]);
    expect(entry?.id).toBe(first?.id);
    expect(entry?.decisions).toEqual([merge.id]);
    expect(entry?.conflicts.map(({ about }) => about)).toEqual(["day"]);
  });

  test("reports that agree with one of those merged come to them, and others don't", () => {
    const merge = decide({ act: "merge", reports: [keyA, keyC] });
    const later = page("d", { with: presidents, day: "2025-06-09" }, { published: "2025-06-11" });
    const other = page("e", { with: presidents, day: "2025-06-20" }, { published: "2025-06-21" });
    expect(outletsOf(entriesOf([merge], [...pages, later, other]))).toEqual([["a", "b", "c", "d"], ["e"]]);
  });

  test("a split holds apart what agrees", () => {
    const split = decide({ act: "split", sides: [[keyA], [keyB]] });
    expect(outletsOf(entriesOf([split])).sort()).toEqual([["a"], ["b"], ["c"]]);
  });

  test("of a merge and a split the later counts", () => {
    const merge = decide({ act: "merge", reports: [keyA, keyC] });
    const split = decide({ act: "split", sides: [[keyA, keyB], [keyC]] });
    expect(outletsOf(entriesOf([merge, split]))).toEqual([["a", "b"], ["c"]]);
    const again = decide({ act: "merge", reports: [keyB, keyC] });
    expect(outletsOf(entriesOf([again, split, merge]))).toEqual([["a", "b", "c"]]);
  });
});

describe("corrections, confirmations and reviews", () => {
  const values: ContactValues = { time: { value: "2025-06-03", precision: "day" }, status: "cancelled" };

  test("a correction changes the entry and settles the conflict", () => {
    const merge = decide({ act: "merge", reports: [keyA, keyC] });
    const correct = decide({ act: "correct", reports: [keyA, keyB], values });
    const [entry] = entriesOf([merge, correct]);
    expect(entry).toMatchObject({ ...values, decisions: [merge.id, correct.id] });
    expect(entry?.conflicts[0]?.settled).toEqual({ by: "decision", value: "2025-06-03" });
  });

  test("it stays with most of the reports that it names, and goes nowhere else", () => {
    const correct = decide({ act: "correct", reports: [keyA, keyB, keyC], values });
    const entries = entriesOf([correct]);
    expect(entries.map(({ status }) => status).sort()).toEqual(["cancelled", "held"]);
    expect(entries.find(({ status }) => status === "cancelled")?.reports).toHaveLength(2);
  });

  test("corrected participants change whose word is one-sided", () => {
    const told = page("a", { with: ["RU", "US"], day: "2025-06-04", attested: ["Dmitry Peskov/RU"] });
    const [before] = entriesOf([], [told]);
    expect(before?.onesided).toBe(true);
    const participants = ["UA", "TR"].map((id) => ({ id, name: id, for: id, role: "party" as const }));
    const correct = decide({ act: "correct", reports: keysOf(before), values: { participants } });
    expect(entriesOf([correct], [told])[0]).toMatchObject({ participants, onesided: false });
  });

  test("a confirmation names who checked, when and why", () => {
    const confirm = decide({ act: "confirm", reports: [keyA] }, "minh", "read the transcript");
    expect(entriesOf([confirm])[0]?.confirmed).toEqual({
      by: "minh",
      at: confirm.at,
      reason: "read the transcript",
    });
  });

  test("a review counts the reports that came since", () => {
    const review = decide({ act: "review", reports: [keyA], state: "read" });
    expect(entriesOf([review])[0]?.review).toMatchObject({ state: "read", by: "lan", unseen: 1 });
    expect(entriesOf([review])[1]?.review).toBeNull();
  });
});

describe("what is no contact, and what is no page of the record", () => {
  test("rejected reports make no entry, until somebody confirms them", () => {
    const reject = decide({ act: "reject", reports: [keyA, keyB] });
    expect(outletsOf(entriesOf([reject]))).toEqual([["c"]]);
    const confirm = decide({ act: "confirm", reports: [keyA] });
    expect(outletsOf(entriesOf([reject, confirm]))).toEqual([["a"], ["c"]]);
  });

  test("a rejected page counts no more, and an older version of its article does again", () => {
    const at = { url: "https://a.vn/1" };
    const older = page(
      "x",
      { with: presidents, day: "2025-06-04" },
      { ...at, captured: "2025-06-05T10:00Z" },
    );
    const newer = page(
      "y",
      { with: presidents, day: "2025-06-05" },
      { ...at, captured: "2025-06-07T10:00Z" },
    );
    expect(outletsOf(entriesOf([], [older, newer]))).toEqual([["y"]]);
    const { id } = readingOf(newer).page;
    const reject = decide({ act: "page", page: id, values: { rejected: true } });
    expect(outletsOf(entriesOf([reject], [older, newer]))).toEqual([["x"]]);
    const back = decide({ act: "page", page: id, values: { rejected: false } });
    expect(outletsOf(entriesOf([reject, back], [older, newer]))).toEqual([["y"]]);
  });

  test("a confidential page makes its entries confidential", () => {
    const { id } = readingOf(fourth).page;
    const secret = decide({ act: "page", page: id, values: { confidential: true } });
    expect(entriesOf([secret]).map(({ confidential }) => confidential)).toEqual([true, false]);
  });
});

describe("statements", () => {
  const told = { ...fourth, statements: [{ source: "Dmitry Peskov/RU", content: "Cuộc gọi rất hữu ích." }] };
  const [utterance] = compiled([], [told]).utterances;
  const statement = utterance?.key ?? "";
  const { id } = readingOf(told).page;

  test("source and day are corrected under the key that it was read with", () => {
    const source = { id: "marco-rubio", name: "Marco Rubio", for: "US" };
    const time = { value: "2025-06-03", precision: "day" as const };
    const correct = decide({
      act: "statement",
      tellings: [{ page: id, key: statement }],
      values: { source, time },
    });
    const [changed] = compiled([correct], [told]).utterances;
    expect(changed).toMatchObject({
      key: statement,
      source: { id: "marco-rubio", name: "Marco Rubio" },
      time,
    });
  });

  test("a rejected one is gone, and another key changes nothing", () => {
    const reject = decide({
      act: "statement",
      tellings: [{ page: id, key: statement }],
      values: { rejected: true },
    });
    expect(compiled([reject], [told]).utterances).toEqual([]);
    const other = decide({
      act: "statement",
      tellings: [{ page: id, key: keyA }],
      values: { rejected: true },
    });
    expect(compiled([other], [told]).utterances).toEqual([utterance]);
  });
});

describe("contacts entered by hand", () => {
  const contact = {
    kind: "call" as const,
    level: null,
    participants: presidents.map((name, k) => {
      const [plain = "", side = ""] = name.split("/");
      return {
        id: ["vladimir-putin", "donald-trump"][k] ?? "",
        name: plain,
        for: side,
        role: "party" as const,
      };
    }),
    time: { value: "2025-06-15", precision: "day" as const },
    place: null,
    status: "held" as const,
    ordinal: null,
  };
  const enter = (values: Partial<typeof contact> = {}, confidential = true) =>
    decide({ act: "enter", contact: { ...contact, ...values }, text: "Told over the phone.", confidential });

  test("they are entries that rest on their own words, kept out of exports", () => {
    const entered = enter();
    const entry = entriesOf([entered]).at(-1);
    expect(entry).toMatchObject({
      kind: "call",
      time: contact.time,
      confidential: true,
      decisions: [entered.id],
    });
    expect(entry?.reports[0]).toMatchObject({ page: `decision:${entered.id}`, source: "by hand" });
    expect(entry?.reports[0]?.evidence[0]?.text).toBe("Told over the phone.");
    expect(compiled([entered]).latest).toBe(compiled([]).latest);
  });

  test("they join the contact that pages tell, and go with an undo", () => {
    const entered = enter({ time: { value: "2025-06-04", precision: "day" } }, false);
    expect(entriesOf([entered])[0]).toMatchObject({ independent: 3, confidential: false });
    expect(entriesOf([entered, decide({ act: "undo", decision: entered.id })])).toEqual(entriesOf([]));
  });
});

describe("the log", () => {
  const merge = decide({ act: "merge", reports: [keyA, keyC] });
  const undo = decide({ act: "undo", decision: merge.id });
  const redo = decide({ act: "undo", decision: undo.id });

  test("an undo takes back, and its own undo restores", () => {
    expect(inForce([merge, undo])).toEqual([undo]);
    expect(entriesOf([merge, undo])).toEqual(entriesOf([]));
    expect(entriesOf([merge, undo, redo])).toEqual(entriesOf([merge]));
  });

  test("an id tells what its decision holds", () => {
    expect(isIntact(merge)).toBe(true);
    expect(isIntact({ ...merge, by: "somebody else" })).toBe(false);
    const { id, ...rest } = merge;
    expect(decisionFrom(Object.fromEntries(Object.entries(rest).reverse()) as typeof rest).id).toBe(id);
  });

  test("two people who contradict each other are both told, and the later counts", () => {
    const split = decide({ act: "split", sides: [[keyA], [keyC]] }, "minh");
    const [one, two] = logOf([merge, split], () => true);
    expect(one).toMatchObject({ state: "superseded", conflicts: [split.id] });
    expect(two).toMatchObject({ state: "in-force", conflicts: [merge.id] });
  });

  test.each<[string, Act, Act, boolean]>([
    ["days", at("2025-06-03"), at("2025-06-05"), true],
    ["one day", at("2025-06-03"), at("2025-06-03"), false],
    [
      "another field",
      at("2025-06-03"),
      { act: "correct", reports: [keyA], values: { kind: "talks" } },
      false,
    ],
    ["other reports", at("2025-06-03"), { ...at("2025-06-05"), reports: [keyC] }, false],
    ["a contact or none", { act: "reject", reports: [keyA] }, { act: "confirm", reports: [keyA] }, true],
    ["reviews", review("read"), review("checked"), false],
    ["merges", merge, { act: "merge", reports: [keyA, keyB] }, false],
  ])("%s", (_, mine, theirs, contrary) => {
    const log = logOf([decide(mine, "lan"), decide(theirs, "minh")], () => true);
    expect(log.map(({ conflicts }) => conflicts.length > 0)).toEqual([contrary, contrary]);
    const own = logOf([decide(mine, "lan"), decide(theirs, "lan")], () => true);
    expect(own.map(({ conflicts }) => conflicts)).toEqual([[], []]);
  });

  test("a correction of two fields stands while one of them does", () => {
    const both = decide({ act: "correct", reports: [keyA], values: { status: "planned", kind: "talks" } });
    const one = decide({ act: "correct", reports: [keyA], values: { status: "held" } });
    const other = decide({ act: "correct", reports: [keyA], values: { kind: "call" } });
    expect(logOf([both, one], () => true)[0]?.state).toBe("in-force");
    expect(logOf([both, one, other], () => true)[0]?.state).toBe("superseded");
  });

  test("what decisions no longer find is told", () => {
    const [lost] = logOf([merge], (target) => target === keyA);
    expect(lost?.dangling).toEqual([keyC]);
    expect(logOf([merge, undo], () => false)[0]).toMatchObject({ state: "undone", dangling: [] });
  });

  test("any order and repetition comes to the same record", () => {
    const log = [
      merge,
      undo,
      redo,
      decide({ act: "split", sides: [[keyA, keyC], [keyB]] }, "minh"),
      decide({ act: "merge", reports: [keyB, keyC] }),
      decide({ act: "correct", reports: [keyA, keyB], values: { kind: "meeting" } }),
      decide({ act: "reject", reports: [keyB] }, "minh"),
      decide({ act: "confirm", reports: [keyA, keyB] }),
    ];
    const expected = JSON.stringify(compiled(log));
    const shuffled = fc.shuffledSubarray([...log, ...log], { minLength: log.length * 2 });
    fc.assert(
      fc.property(shuffled, (some) => {
        expect(JSON.stringify(compiled(some))).toBe(expected);
        expect(inOrder(some)).toEqual(inOrder(log));
      }),
      { numRuns: 30 },
    );
  });

  test("every report stands in one entry or is rejected, whatever was merged and split", () => {
    const keys = [keyA, keyB, keyC];
    const pair = fc.shuffledSubarray(keys, { minLength: 2, maxLength: 3 });
    const acts: fc.Arbitrary<Act> = fc.oneof(
      pair.map((reports): Act => ({ act: "merge", reports })),
      pair.map(([one = "", ...others]): Act => ({ act: "split", sides: [[one], others] })),
      pair.map((reports): Act => ({ act: "reject", reports })),
    );
    fc.assert(
      fc.property(fc.array(acts, { maxLength: 6 }), (some) => {
        const log = some.map((act) => decide(act));
        const rejected = new Set(log.flatMap((d) => (d.act === "reject" ? d.reports : [])));
        const told = entriesOf(log).flatMap(keysOf);
        expect(told.sort()).toEqual(keys.filter((key) => !rejected.has(key)).sort());
      }),
      { numRuns: 100 },
    );
  });
});

function at(value: string): Extract<Act, { act: "correct" }> {
  return { act: "correct", reports: [keyA, keyB], values: { time: { value, precision: "day" } } };
}

function review(state: "read" | "checked"): Act {
  return { act: "review", reports: [keyA], state };
}
