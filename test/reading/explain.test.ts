import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPage } from "../../src/read.ts";
import { type RuleId, rules } from "../../src/reading/explain/rules.ts";
import { type Explanation, type Reading, Reading as ReadingSchema } from "../../src/schema/index.ts";
import { examples } from "./explain-examples.ts";

const HEADLINE = "Những diễn biến đáng chú ý";
/** Tells of nobody and of no time. */
const LEAD = "Bản tin tổng hợp những diễn biến đáng chú ý được nhiều độc giả quan tâm theo dõi nhiều nơi.";

const pageOf = (body: readonly string[], lead = LEAD, language = "vi") => ({
  bytes: new TextEncoder().encode([HEADLINE, lead, ...body].join("\n\n")),
  source: "page.txt",
  kind: "text" as const,
  language,
  published: "2025-06-20",
});

const explained = (body: readonly string[], lead?: string, language?: string): Reading =>
  readPage(pageOf(body, lead, language), { explain: true });

const reasonsOf = ({ explanations = [] }: Reading): readonly Explanation[] => explanations;

/** "e1 | contact-word: gặp | party: ông Putin"; without the hash of the page that ids of unknown actors end in. */
const lineOf = ({ page }: Reading, { finding, parts }: Explanation): string =>
  [
    finding.replace(/-[0-9a-f]{8}$/, ""),
    ...parts.map(({ as, start, end }) => `${as}: ${page.text.slice(start, end)}`),
  ].join(" | ");

/** What is wrong with the explanations of a reading: rules unknown, findings that are not there or have no reason. */
function faultsOf(reading: Reading): string[] {
  const { statements, events, undertakings, positions, times, actors } = reading;
  const numbered = (letter: string, list: readonly unknown[]) => list.map((_, n) => `${letter}${n + 1}`);
  const findings = [
    ...[...statements, ...events, ...undertakings, ...actors].map(({ id }) => id),
    ...numbered("p", positions),
    ...numbered("t", times),
  ];
  const reasons = reasonsOf(reading);
  const told = new Set(reasons.map(({ finding }) => finding));
  return [
    ...findings.filter((id) => !told.has(id)).map((id) => `no reason for ${id}`),
    ...[...told].filter((id) => !findings.includes(id)).map((id) => `no finding is ${id}`),
    ...reasons.filter(({ rule }) => !(rule in rules)).map(({ rule }) => `no rule is ${rule}`),
    ...reasons.flatMap(({ parts }) =>
      parts
        .filter(({ start, end }) => start >= end || end > reading.page.text.length)
        .map(({ start, end }) => `nothing stands at ${start} to ${end}`),
    ),
  ];
}

describe("every rule", () => {
  for (const [rule, [body, why, lead, language]] of Object.entries(examples))
    it(`${rule}: ${body}`, () => {
      const reading = explained([body], lead, language);
      const reasons = reasonsOf(reading).filter((reason) => reason.rule === rule);
      expect(reasons.map((reason) => lineOf(reading, reason))).toEqual(why);
      expect(why.length).toBeGreaterThan(0);
    });

  it("has a sentence of its own in each language", () => {
    for (const lang of ["vi", "en"] as const) {
      const sentences = Object.values(rules).map((rule) => rule[lang]);
      for (const sentence of sentences) expect(sentence).toMatch(/^[\p{Lu}“"].+\.$/u);
      expect(new Set(sentences).size).toBe(sentences.length);
    }
  });

  it("is named by its family and its name", () => {
    for (const id of Object.keys(rules)) expect(id).toMatch(/^[a-z]+\/[a-z]+(-[a-z]+)*$/);
  });
});

describe("a page that tells nothing", () => {
  it("has nothing to explain", () => {
    expect(
      reasonsOf(explained(["Bà con trồng thêm rau xanh quanh vườn nhà và nuôi thêm đàn gà con."])),
    ).toEqual([]);
  });
});

describe("a contact told in two sentences", () => {
  const reading = explained([
    "Tổng thống Nga Vladimir Putin sẽ gặp Tổng thống Belarus Alexander Lukashenko. Cuộc gặp dự kiến diễn ra tại Minsk hôm 27/6.",
  ]);
  const ruleIds = (finding: string) =>
    reasonsOf(reading)
      .filter((reason) => reason.finding === finding)
      .map(({ rule }) => rule);

  it("has the reasons of both: parties and status from the one, day and place from the other", () => {
    const expected: RuleId[] = [
      "contact/verb-with-object",
      "status/word-before",
      "contact/word-alone",
      "day/own-clause",
      "place/own-clause",
    ];
    expect(ruleIds("e1")).toEqual(expected);
  });
});

describe("explanations", () => {
  const samples = readdirSync(new URL("../../samples/", import.meta.url)).filter((name) =>
    /\.(txt|html)$/.test(name),
  );
  const sample = (name: string) => ({
    bytes: readFileSync(new URL(`../../samples/${name}`, import.meta.url)),
    source: name,
  });

  it.each(samples)("of %s give every finding a reason, and change nothing else", (name) => {
    const reading = readPage(sample(name), { explain: true });
    expect(faultsOf(reading)).toEqual([]);
    expect(ReadingSchema.safeParse(reading).success).toBe(true);
    const { explanations: _explanations, ...rest } = reading;
    const plain = readPage(sample(name));
    expect(rest).toEqual(plain);
    expect("explanations" in plain).toBe(false);
  });

  it("give every finding a reason, whatever stands beside it", () => {
    const bodies = Object.values(examples).map(([body]) => body);
    fc.assert(
      fc.property(fc.shuffledSubarray(bodies, { minLength: 1, maxLength: 8 }), (chosen) => {
        expect(faultsOf(explained(chosen))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
