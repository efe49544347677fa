import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  beginnings,
  exactlyWithoutNames,
  foldName,
  nameIn,
  siteNames,
  surroundings,
  withoutNames,
} from "../../src/text/title-parts.ts";

describe("a title without names", () => {
  test.each([
    ["Crews end strike | Ferry Post", ["ferrypost"], "Crews end strike"],
    ["Ferry Post » Crews end strike", ["ferrypost"], "Crews end strike"],
    ["Crews end strike - Ferry Post World", ["ferrypost"], "Crews end strike"],
    ["Crews end strike - World | Post", ["ferrypost"], "Crews end strike - World"],
    ["船员罢工｜港口日报", ["港口日报"], "船员罢工"],
  ])("%s", (title, names, bare) => expect(withoutNames(title, names)).toBe(bare));

  test.each([
    ["Ferry-Post to close", ["post"]],
    ["Ferry Post", ["ferrypost"]],
    ["Ferry Post | Ferry Post", ["ferrypost"]],
    ["Strike – what the ferry post crews of the north want", ["ferrypost"]],
  ])("%s stays", (title, names) =>
    expect(withoutNames(title, names).startsWith(title.slice(0, 6))).toBe(true),
  );

  test("is always a stretch of the title", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (title, name) => title.includes(withoutNames(title, [name]))),
    );
  });

  test("what is shown is cut only where the name stands in full", () => {
    expect(exactlyWithoutNames("Strike | Ferry Post", ["ferrypost"])).toBe("Strike");
    expect(exactlyWithoutNames("Strike | Ferry Post World", ["ferrypost"])).toBe("Strike | Ferry Post World");
  });
});

test("beginnings of a title", () => {
  expect(beginnings("a - b | c")).toEqual(["a - b | c", "a - b", "a"]);
  expect(beginnings("a-b")).toEqual(["a-b"]);
});

test("what stands around a title in others", () => {
  expect(surroundings(["Strike ends", "Opinion | Strike ends", "Strike ends - Post"])).toEqual([
    "Opinion",
    "Post",
  ]);
  expect(surroundings(["Strike ends", "Strike ends at last"])).toEqual([]);
});

test("names of a site", () => {
  expect(siteNames(["The Post"], "https://www.ferry.co.uk/a")).toEqual(["The Post", "ferry"]);
  expect(siteNames([], null)).toEqual([]);
  expect(nameIn("Strike ends | Ferry Post", ["ferrypost"])).toBe("Ferry Post");
  expect(nameIn("Ferry Post", ["ferrypost"])).toBeNull();
  expect(foldName("The Ferry-Post.")).toBe("theferrypost");
});
