import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { believedCanonical, cleanAddress, ledToFront } from "../../src/watch/address.ts";

describe("addresses that are followed", () => {
  test.each([
    ["https://a.example/1?utm_source=x&id=7&fbclid=y", "https://a.example/1?id=7"],
    ["https://a.example/1?UTM_Campaign=x", "https://a.example/1"],
    ["https://a.example/1#part", "https://a.example/1"],
    ["  https://A.example:443/1  ", "https://a.example/1"],
    ["../2.html?q=a%20b&gclid=1", "https://news.example/2.html?q=a%20b"],
    ["//b.example/x", "https://b.example/x"],
    ["?p=12", "https://news.example/feeds/main.xml?p=12"],
  ])("%s is %s", (written, address) => {
    expect(cleanAddress(written, "https://news.example/feeds/main.xml")).toBe(address);
  });

  test.each([
    "",
    "javascript:alert(1)",
    "file:///etc/passwd",
    "ftp://a.example/1",
    "data:text/html,x",
    "mailto:a@b.example",
    "https://user:secret@a.example/",
    `https://a.example/${"x".repeat(2001)}`,
    "http://",
  ])("%s is none", (written) => {
    expect(cleanAddress(written)).toBeNull();
  });

  test("parameters that only look like those of tracking stay", () => {
    const address = "https://a.example/?utm=1&source=2&fbclid_=3&xtor2=4&sid=5";
    expect(cleanAddress(address)).toBe(address);
  });

  test("what is clean stays as it is", () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (written) => {
        const address = cleanAddress(written);
        expect(address === null ? null : cleanAddress(address)).toBe(address);
      }),
    );
  });
});

describe("a canonical address", () => {
  const own = "https://www.news.example/world/2025/talks-end.html";

  test.each([
    "https://news.example/world/2025/talks-end.html",
    "https://m.news.example/talks-end-4711",
    "/world/talks-end.html",
    "https://www.news.example/?p=4711",
  ])("%s is believed", (canonical) => {
    expect(believedCanonical(canonical, own)).not.toBeNull();
  });

  test.each([
    "https://other.example/x",
    "/",
    "/world/",
    "/world/2025",
    "ftp://news.example/x",
    "https://",
    null,
  ])("%s is not", (canonical) => {
    expect(believedCanonical(canonical, own)).toBeNull();
  });

  test("of another form of the article is believed, without the query that tells articles apart not", () => {
    expect(believedCanonical("/talks-end/", "https://a.example/talks-end/amp/")).toBe(
      "https://a.example/talks-end/",
    );
    expect(believedCanonical("/show", "https://a.example/show?id=3")).toBeNull();
    expect(believedCanonical("/show?id=3", "https://a.example/show?id=3&page=1")).toBe(
      "https://a.example/show?id=3",
    );
  });

  test("the front page in place of an article is known", () => {
    expect(ledToFront("https://a.example/1", "https://www.a.example/")).toBe(true);
    expect(ledToFront("https://a.example/", "https://www.a.example/")).toBe(false);
    expect(ledToFront("https://a.example/1", "https://a.example/?p=1")).toBe(false);
  });
});
