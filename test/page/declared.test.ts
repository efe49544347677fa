import { describe, expect, test } from "vitest";
import { dayOfAddress, sameAddress } from "../../src/page/declared/address.ts";
import { NO_METADATA, withContainer } from "../../src/page/declared/candidates.ts";
import { plain, plainLines } from "../../src/page/declared/plain.ts";

describe("the day of an address", () => {
  test.each([
    ["https://a.example/2019/11/19/story", "2019-11-19"],
    ["https://a.example/2019/1/9/story", "2019-01-09"],
    ["https://a.example/2019/nov/19/story", "2019-11-19"],
    ["https://a.example/story-20191119.html", "2019-11-19"],
    ["https://a.example/story-20250709200511234.htm", "2025-07-09"],
  ])("%s", (address, day) => expect(dayOfAddress(address)).toBe(day));

  test.each([
    "https://a.example/2019/11/story",
    "https://a.example/story-2019111912",
    "https://a.example/?d=2019/11/19",
    "https://a.example/2019/13/19/story",
    "https://a.example/2019-1-9-reasons",
  ])("none in %s", (address) => expect(dayOfAddress(address)).toBeNull());
});

test("ways to write one address", () => {
  expect(sameAddress("http://www.a.example/b/", "https://a.example/b?x=1#y")).toBe(true);
  expect(sameAddress("https://a.example/b", "https://a.example/c")).toBe(false);
  expect(sameAddress("", "https://")).toBe(false);
});

describe("plain text of a value", () => {
  test.each([
    ["a &amp;quot;b&amp;quot;", 'a "b"'],
    ["Le&nbsp;mot  juste", "Le mot juste"],
    ["ein Wort&shy;teil", "ein Wortteil"],
    ["<b>bold</b><br>next", "bold next"],
    ["a < b and c > d", "a < b and c > d"],
    ["AT&T; R&D", "AT&T; R&D"],
    ["the <dialog> element", "the <dialog> element"],
  ])("%s", (value, text) => expect(plain(value)).toBe(text));

  test("nothing is null", () => expect([plain(" "), plain(undefined)]).toEqual([null, null]));
  test("lines are kept", () => expect(plainLines("<p>a</p><p>b</p>").trim()).toBe("a\n\nb"));
});

test("what the container says comes first, and the page's own is kept", () => {
  const own = { ...NO_METADATA, title: "Own", authors: ["A B"] };
  const page = {
    ...own,
    candidates: { ...own.candidates, title: [{ value: "Own", from: "meta" as const }] },
  };
  const found = withContainer(page, { title: "Feed", published: null, authors: [] });
  expect(found).toMatchObject({ title: "Feed", published: null, authors: ["A B"] });
  expect(found.candidates.title.map(({ from }) => from)).toEqual(["container", "meta"]);
});
