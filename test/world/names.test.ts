import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { world } from "../../src/world/index.ts";
import { hyphenVariants, initialForm, toneVariants } from "../../src/world/spelling.ts";
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

  it("lists exactly the short forms that several persons share", () => {
    expect([...world.ambiguousShort].sort()).toEqual(
      shared(world.names.filter((n) => n.form === "short" || n.form === "honoured")).sort(),
    );
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
    for (const short of [...wanted, "witkoff", "peskov", "araghchi", "guterres", "umerov", "lukashenko"]) {
      expect(world.ambiguousShort.has(short), short).toBe(false);
      expect(
        world.names.some((n) => n.form === "short" && n.text.toLowerCase() === short),
        short,
      ).toBe(true);
    }
    expect(world.ambiguousShort.has("kim")).toBe(true);
  });

  it("has no short form that is the name of something else", () => {
    const others = idsByText(world.names.filter((n) => n.kind !== "person" && n.form === "full"));
    const persons = world.names.filter((n) => n.kind === "person" && others.has(n.text.toLowerCase()));
    expect(persons.map((n) => n.text)).toEqual([]);
  });

  it.each([
    ["V. Putin", "vladimir-putin"],
    ["D. Trump", "donald-trump"],
    ["Tập", "xi-jinping"],
    ["Kim Jong un", "kim-jong-un"],
    ["Tập Cận Bình", "xi-jinping"],
    ["Vladimir Zelensky", "volodymyr-zelensky"],
  ])("%s is met as a way of writing", (text, id) => {
    expect(world.names.some((n) => n.text === text && n.id === id)).toBe(true);
  });
});

describe("ways of writing", () => {
  it.each([
    ["Thụy Điển", ["Thụy Điển", "Thuỵ Điển"]],
    ["Cộng hoà", ["Cộng hoà", "Cộng hòa"]],
    ["Quý", ["Quý"]],
    ["toàn", ["toàn"]],
    ["Hoàng Sa", ["Hoàng Sa"]],
  ])("tone marks of %s", (text, variants) => {
    expect(toneVariants(text)).toEqual(variants);
  });

  it("leads from each variant to the same set", () => {
    const syllable = fc.constantFrom("hòa", "hoà", "Thụy", "Thuỵ", "khỏe", "quý", "bình", "loà", "tuỳ", "sĩ");
    fc.assert(
      fc.property(fc.array(syllable, { minLength: 1, maxLength: 4 }), (syllables) => {
        const text = syllables.join(" ");
        const [, ...others] = toneVariants(text);
        for (const other of others) {
          // A text that mixes both rules is itself no variant of the two clean ones.
          expect(toneVariants(other)).toEqual(expect.arrayContaining(others));
        }
      }),
    );
  });

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
