import { describe, expect, test } from "vitest";
import { lexiconOf } from "../../src/article/lexicon.ts";
import { linesOf } from "../../src/article/line.ts";
import { dateLine, statedTime } from "../../src/article/lines/date-line.ts";
import { other } from "../../src/language/other/index.ts";
import { decodePage } from "../../src/page/index.ts";
import { smallWorld } from "./world.ts";

const lexicon = lexiconOf(other.article, smallWorld);

function judged(text: string): string | null {
  const decoded = decodePage({ bytes: new TextEncoder().encode(text), source: "page", kind: "text" });
  const [line] = linesOf(decoded);
  return line ? (dateLine(line, lexicon)?.day ?? null) : null;
}

describe("date lines in languages without a pack", () => {
  test.each([
    "Published: 5 July 2021 10:03 BST",
    "5. Juli 2021, 10:03 Uhr",
    "Publié le 5 juillet 2021 à 10h03",
    "Lunes, 5 de julio de 2021",
    "5 июля 2021, 10:03",
    "2021年7月5日 10:03",
    "입력 2021.07.05 10:03",
    "٥ يوليو ٢٠٢١",
    "5 กรกฎาคม 2564",
    "Anna Berg | 05.07.2021 | 10:03",
    "10:03 - 05.07.2021",
    "10h03 - 5/7/2021",
    "5 июля 2021 г.",
    "Publicado: 05/07/2021 10:03 h.",
  ])("%s", (text) => expect(judged(text)).toBe("2021-07-05"));

  test.each([
    "Five dead in the storm of 5 July 2021 in Porto",
    "The two sides met on 5 July 2021 at the old port, and the talks went on for three more days",
    "The offices were closed on 5 July 2021.",
    "Talks ended on 5 July 2021.",
    "Updated 3 hours ago",
    "Call 05 07 2021",
    "Season 2020/2021",
    "10 - 05/07/2021",
  ])("%s is none", (text) => expect(judged(text)).toBeNull());
});

test("the day stands before the month in a line of figures", () =>
  expect(statedTime("07/09/2025 - 08:03")).toEqual({ day: "2025-09-07", clock: "08:03" }));
