import { describe, expect, it } from "vitest";
import type { Reading } from "../../src/schema/index.ts";
import { readBody, type TestLanguage } from "./read-text.ts";

/** A rule of reading with sentences that it must read as told, and sentences in which it must find nothing. */
export interface RuleExamples {
  /** Text, the lines that it must give, and the publication day where it matters. */
  readonly finds: readonly (readonly [text: string, lines: readonly string[], published?: string])[];
  /** Sentences that must give no line at all. */
  readonly ignores: readonly string[];
}

/** Rules by their names. */
export type Rules = Readonly<Record<string, RuleExamples>>;

/** Tests of every example; each rule must have two that it finds and one that it leaves alone. */
export function testRules(
  rules: Rules,
  lines: (reading: Reading) => string[],
  language: TestLanguage = "vi",
): void {
  describe.each(Object.entries(rules))("%s", (_rule, { finds, ignores }) => {
    it("has examples for and against", () => {
      expect(finds.length).toBeGreaterThanOrEqual(2);
      expect(ignores.length).toBeGreaterThanOrEqual(1);
    });

    for (const [text, wanted, published] of finds)
      it(text, () => expect(lines(readBody(text, published, language))).toEqual(wanted));

    for (const text of ignores)
      it(`nothing: ${text}`, () => expect(lines(readBody(text, undefined, language))).toEqual([]));
  });
}
