import { describe, expect, test } from "vitest";
import { closingsOf } from "../../src/record/copies/closings.ts";
import { compileRecord } from "../../src/record/index.ts";
import { smallWorld } from "./builders.ts";
import { type CopySpec, copyIn, copyReading, textOf } from "./copy-builders.ts";

const body = textOf(1, 120);
const open: CopySpec = { body, source: "open", url: "https://mo.example/1" };

/** The day on which the first of the pages is closed by the others. */
function closedBy(inferred: readonly string[], ...days: readonly (string | null)[]): string | null {
  const page = copyIn({ ...open, inferred });
  const copies = days.map((published, k) => copyIn({ body, published, url: `https://bao.example/${k}` }));
  return closingsOf([page, ...copies]).get(page.key) ?? null;
}

describe("an open publication day", () => {
  test("is the one of its alternatives near which a copy was printed", () => {
    expect(closedBy(["2024-03-23", "2025-03-23"], "2025-03-24")).toBe("2025-03-23");
    expect(closedBy(["2024-03-23", "2025-03-23"], "2025-03-26", null)).toBe("2025-03-23");
    expect(closedBy(["2011-06-05/2015-06-05", "2011-06-05", "2012-06-05", "2013-06-05"], "2012-06-05")).toBe(
      "2012-06-05",
    );
  });

  test("is the copies' day inside an interval", () => {
    expect(closedBy(["2025-03-20/2025-03-30"], "2025-03-24", "2025-03-24")).toBe("2025-03-24");
  });

  test("stays open where copies are far from all, near to two, or tell no day", () => {
    expect(closedBy(["2024-03-23", "2025-03-23"], "2025-03-27")).toBeNull();
    expect(closedBy(["2025-03-23", "2025-03-25"], "2025-03-24")).toBeNull();
    expect(closedBy(["2024-03-23", "2025-03-23"], "2025-03-23", "2024-03-23")).toBeNull();
    expect(closedBy(["2024-03-23", "2025-03-23"], null)).toBeNull();
    expect(closedBy(["2024-03-23", "2025-03-23"], "2025-03")).toBeNull();
    expect(closedBy(["2025-03-20/2025-03-30"], "2025-03-24", "2025-03-25")).toBeNull();
    expect(closedBy(["2025-03-20/2025-03-30"], "2025-04-01")).toBeNull();
  });

  test("is none where the page tells it, or only one was inferred", () => {
    expect(closedBy(["2025-03-23"], "2025-03-24")).toBeNull();
    const told = copyIn({ ...open, published: "2025-03-23" });
    expect(closingsOf([told, copyIn({ body, published: "2025-03-24" })]).size).toBe(0);
  });

  test("is not closed by another text, nor by a page that is open itself", () => {
    const page = copyIn({ ...open, inferred: ["2024-03-23", "2025-03-23"] });
    const other = copyIn({ body: textOf(2, 120), published: "2025-03-23" });
    const alike = copyIn({ body, inferred: ["2025-03-22", "2026-03-22"], url: "https://bao.example/2" });
    expect(closingsOf([page, other, alike]).size).toBe(0);
  });
});

test("a page is read again with the day that its copies leave", () => {
  const events = [{ with: ["Vladimir Putin/RU", "Donald Trump/US"], day: null }];
  const pages = [
    copyReading({ ...open, inferred: ["2024-03-23", "2025-03-23"], events }),
    copyReading({ body, published: "2025-03-24", url: "https://bao.example/1" }),
  ];
  const asked: string[] = [];
  const { entries } = compileRecord(pages, {
    world: smallWorld(),
    reread: (reading, day) => {
      asked.push(`${reading.page.source} ${day}`);
      const published = {
        ...reading.article.published,
        value: day,
        precision: "day",
        basis: "given",
      } as const;
      return {
        ...reading,
        article: {
          ...reading.article,
          published: { alternatives: [], evidence: [], reliable: true, ...published },
        },
      };
    },
  });
  expect(asked).toEqual(["open 2025-03-23"]);
  expect(entries[0]?.reports[0]?.published).toBe("2025-03-23");
});
