import { copyOf } from "../../src/record/copies/copies.ts";
import type { PageCopy } from "../../src/record/types.ts";
import type { Reading } from "../../src/schema/index.ts";
import { type PageSpec, readingOf, smallWorld } from "./builders.ts";

const LETTERS = "bcdghklmnt";

/** A word of letters that no other number gives. */
const word = (number: number): string => [...`${number}`].map((digit) => LETTERS[Number(digit)]).join("a");

/** A text of so many words, a sentence every dozen; two numbers have no word in common. */
export function textOf(number: number, words: number, from = 0): string {
  const all = Array.from({ length: words }, (_, k) => word(10_000 * number + from + k));
  return all.map((one, k) => (k % 12 === 11 ? `${one}.` : one)).join(" ");
}

/** What else a page may tell of its article. */
export interface CopySpec extends PageSpec {
  readonly canonical?: string;
  /** Days of which one is left, in place of `published`. */
  readonly inferred?: readonly string[];
}

/** The reading of a page with that article. */
export function copyReading({ canonical, inferred, ...spec }: CopySpec): Reading {
  const reading = readingOf(spec);
  const { article } = reading;
  const [value = "", ...alternatives] = inferred ?? [];
  const precision = value.includes("/") ? "interval" : "day";
  return {
    ...reading,
    article: {
      ...article,
      ...(inferred && {
        published: { value, alternatives, precision, basis: "inferred", evidence: [], reliable: false },
      }),
      ...(canonical && {
        syndicated: { from: "Reuters", basis: "canonical", evidence: [] },
        declared: { ...article.declared, canonical: [{ value: canonical, from: "link" }] },
      }),
    },
  };
}

/** The same as copies of it are sought. */
export const copyIn = (spec: CopySpec): PageCopy => copyOf(copyReading(spec), smallWorld());
