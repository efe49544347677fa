import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gluedParts } from "../../src/page/glued.ts";
import { lineBlocks } from "../../src/page/lines.ts";

const partsOf = (text: string): string[] =>
  gluedParts(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

/** Prose that is long enough for a line to have lost its breaks. */
const prose = Array.from(
  { length: 18 },
  (_, k) =>
    `The harbour authority said that repairs on pier ${k} would take until spring and cost more than planned.`,
);

describe("a line that holds most of the page", () => {
  test("is cut at its sentences", () => {
    expect(partsOf(prose.join(" "))).toEqual(prose);
  });

  test("is cut where no space is left behind a full stop", () => {
    const [first = "", ...rest] = prose;
    expect(partsOf([`${first}Related stories follow here.`, ...rest].join(" "))[1]).toBe(
      "Related stories follow here.",
    );
  });

  test("is cut behind the menu before its first sentence", () => {
    const menu = "Home News Sport Culture Business Weather Opinion Contact Subscribe";
    const [cut = "", sentence] = partsOf([menu, ...prose].join(" "));
    expect(menu.startsWith(cut)).toBe(true);
    expect(sentence?.endsWith(prose[0] ?? "")).toBe(true);
  });

  test("is cut at the stops of scripts without capitals", () => {
    const sentence = "市政府周二表示港口维修工程将持续到明年春天费用超出预算";
    const parts = partsOf(Array.from({ length: 70 }, () => `${sentence}。`).join(""));
    expect(new Set(parts)).toEqual(new Set([`${sentence}。`]));
  });

  test.each(["Mr. Brown said so.", "On Jan. 5 it rained.", "The U.S. Congress met.", "It cost 3.5 million."])(
    "is not cut inside %j",
    (sentence) => {
      expect(partsOf([sentence, ...prose].join(" "))[0]).toBe(sentence);
    },
  );
});

test("a long paragraph among others stays whole", () => {
  const text = [prose.join(" "), prose.join(" "), prose.join(" ")].join("\n");
  expect(lineBlocks(text)).toHaveLength(3);
});

test("a short page stays whole", () => {
  expect(partsOf(prose.slice(0, 3).join(" "))).toHaveLength(1);
});

test("the parts of any line come in order, do not overlap and leave out white space alone", () => {
  const word = fc.constantFrom(
    "Home",
    "said",
    "the",
    "pier.",
    "5",
    "“We",
    "will.”",
    "|",
    "港口。",
    "said.Related",
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 300, maxLength: 600 }), (words) => {
      const text = words.join(" ");
      const parts = gluedParts(text, { start: 0, end: text.length });
      let last = 0;
      for (const { start, end } of parts) {
        expect(end).toBeGreaterThan(start);
        expect(text.slice(last, start).trim()).toBe("");
        last = end;
      }
      expect(text.slice(last).trim()).toBe("");
    }),
    { numRuns: 30 },
  );
});
