import { describe, expect, it } from "vitest";
import { en } from "../../src/cli/labels/en.ts";
import { vi } from "../../src/cli/labels/vi.ts";
import { paintFor } from "../../src/cli/layout/paint.ts";
import { displayWidth } from "../../src/cli/layout/width.ts";
import { services } from "../../src/cli/services.ts";
import { explainedText } from "../../src/cli/views/explain.ts";
import { printableNames } from "../../src/cli/views/names.ts";
import { readPage } from "../../src/read.ts";
import { world } from "../../src/world/index.ts";
import { pageFile, runParley } from "./harness.ts";

const PAGE = [
  "Nga và Belarus bàn việc hợp tác biên giới",
  "Lãnh đạo hai nước láng giềng bàn nhiều vấn đề quan trọng về giao thương và đi lại của người dân vùng biên giới.",
  "Tổng thống Nga Vladimir Putin hôm 18/6 đã gặp Tổng thống Belarus Alexander Lukashenko tại Minsk.",
  "Theo ông Dmitry Peskov, hai nhà lãnh đạo bàn việc mở thêm cửa khẩu. Ông Peskov nói công việc tiến triển tốt.",
].join("\n\n");

const reading = readPage(
  { bytes: new TextEncoder().encode(PAGE), source: "page.txt", published: "2025-06-20" },
  { explain: true },
);

const textIn = (lang: "vi" | "en", width: number, colour = false): string =>
  explainedText(reading, {
    labels: lang === "vi" ? vi : en,
    names: printableNames(world, lang),
    paint: paintFor(colour),
    width,
  });

describe("the text with its explanations", () => {
  const lines = textIn("en", Number.POSITIVE_INFINITY).split("\n");

  it("has beneath each paragraph what was found in it, and by which rules", () => {
    const at = lines.findIndex((line) => line.startsWith("Tổng thống Nga"));
    expect(lines.slice(at + 1, at + 4)).toEqual([
      "  e1 meeting, held: Vladimir Putin – Alexander Lukashenko — contact/verb-with-object: Subject and object of a verb of contact are its parties.",
      "      contact word: “gặp”; party: “Tổng thống Nga Vladimir Putin”, “Tổng thống Belarus Alexander Lukashenko”",
      "    status/word-before: A word of tense or mood before the contact tells its status.",
    ]);
  });

  it("tells each time with its words, and names by the rules that say who is meant", () => {
    expect(lines).toContain(
      '  t1 2025-06-18 “hôm 18/6” — time/day: Days with a word for "day" or the name of their month. · value/nearest: What is left out (year, month) follows from the publication day, the tense and the story told.',
    );
    expect(lines).toContain("  mention/known-name · Dmitry Peskov “ông Dmitry Peskov”, “Ông Peskov”");
  });

  it("spells a rule out once", () => {
    expect(lines.filter((line) => line.includes("mention/known-name")).length).toBeGreaterThan(1);
    expect(lines.filter((line) => line.includes("mention/known-name:"))).toHaveLength(1);
  });

  it("fits the terminal, and paints the words that rules looked at", () => {
    for (const lang of ["vi", "en"] as const)
      for (const line of textIn(lang, 72).split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(72);
    expect(textIn("vi", 72, true)).toContain("\u001b[33mđã\u001b[39m \u001b[33mgặp\u001b[39m");
  });
});

describe("parley read --explain", () => {
  const args = (path: string, ...options: string[]) => [
    "read",
    "--published",
    "2025-06-20",
    ...options,
    path,
  ];

  it("prints the text with its explanations", async () => {
    const { status, out, err } = await runParley(args(pageFile(PAGE), "--explain"), services);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out).toContain("contact/verb-with-object");
  });

  it("adds them to the JSON, which has none without it", async () => {
    const path = pageFile(PAGE);
    const [plain, explained] = await Promise.all([
      runParley(args(path, "--json"), services),
      runParley(args(path, "--json", "--explain"), services),
    ]);
    expect(JSON.parse(plain.out)).not.toHaveProperty("explanations");
    const { explanations } = JSON.parse(explained.out);
    expect(explanations).toContainEqual(
      expect.objectContaining({ finding: "e1", kind: "event", rule: "contact/verb-with-object" }),
    );
  });
});
