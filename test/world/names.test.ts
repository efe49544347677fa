import { describe, expect, it } from "vitest";
import { world } from "../../src/world/index.ts";
import { hyphenVariants, initialForm } from "../../src/world/spelling.ts";
import type { WorldName } from "../../src/world/world.ts";

function idsByText(names: readonly WorldName[]): Map<string, Set<string>> {
  const ids = new Map<string, Set<string>>();
  for (const { text, id } of names) {
    const key = text.toLowerCase();
    ids.set(key, (ids.get(key) ?? new Set()).add(id));
  }
  return ids;
}

const shared = (names: readonly WorldName[]): string[] =>
  [...idsByText(names)].filter(([, ids]) => ids.size > 1).map(([text]) => text);

describe("names", () => {
  it.each(["state", "place", "body", "person"] as const)("no full name leads to two of kind %s", (kind) => {
    expect(shared(world.names.filter((n) => n.kind === kind && n.form === "full"))).toEqual([]);
  });

  it("tells persons by the short forms that news of negotiations use most", () => {
    const wanted = [
      "trump",
      "putin",
      "zelensky",
      "biden",
      "obama",
      "lavrov",
      "netanyahu",
      "erdogan",
      "macron",
      "merz",
    ];
    const ambiguous = new Set(shared(world.names.filter((n) => n.form === "short" || n.form === "honoured")));
    for (const short of [...wanted, "witkoff", "peskov", "araghchi", "guterres", "umerov", "lukashenko"]) {
      expect(ambiguous.has(short), short).toBe(false);
      expect(
        world.names.some((n) => n.form === "short" && n.text.toLowerCase() === short),
        short,
      ).toBe(true);
    }
    expect(ambiguous.has("kim")).toBe(true);
  });

  it("has no short form that is the name of something else", () => {
    const others = idsByText(world.names.filter((n) => n.kind !== "person" && n.form === "full"));
    const persons = world.names.filter((n) => n.kind === "person" && others.has(n.text.toLowerCase()));
    expect(persons.map((n) => n.text)).toEqual([]);
  });

  it("is met in the way of writing that asks for the fewest capitals, once", () => {
    const council = world.names.filter((n) => n.id === "united-nations").map((n) => n.text);
    expect(council).toContain("Liên hợp quốc");
    expect(council).not.toContain("Liên Hợp Quốc");
    const keys = world.names.map((n) => `${n.kind} ${n.id} ${n.form} ${n.text.toLowerCase()}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each([
    ["V. Putin", "vladimir-putin"],
    ["D. Trump", "donald-trump"],
    ["Tập", "xi-jinping"],
    ["Kim Jong un", "kim-jong-un"],
    ["Tập Cận Bình", "xi-jinping"],
    ["Vladimir Zelensky", "volodymyr-zelensky"],
    ["Thôi Thiên Khải", "cui-tiankai"],
    ["Kim Nhật Thành", "kim-il-sung"],
    ["Kim Il sung", "kim-il-sung"],
    ["Baek Tae hyun", "baik-tae-hyun"],
    ["Sarah Huckabee Sanders", "sarah-sanders"],
    ["Hassan Rowhani", "hassan-rouhani"],
  ])("%s is met as a way of writing", (text, id) => {
    expect(world.names.some((n) => n.text === text && n.id === id)).toBe(true);
  });
});

describe("ways of writing", () => {
  it("drops hyphens between letters only", () => {
    expect(hyphenVariants("Moon Jae-in")).toEqual(["Moon Jae-in", "Moon Jae in"]);
    expect(hyphenVariants("HD-981")).toEqual(["HD-981", "HD-981"]);
    expect(hyphenVariants("Putin")).toEqual(["Putin"]);
  });

  it("puts an initial only before a surname that stands last", () => {
    expect(initialForm("Vladimir Putin", "Putin")).toBe("V. Putin");
    expect(initialForm("Xi Jinping", "Xi")).toBeNull();
    expect(initialForm("Hemedti", "Hemedti")).toBeNull();
  });
});
