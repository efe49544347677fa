import { describe, expect, it } from "vitest";
import { checkedAddress, isAddress } from "../../src/fetch/address.ts";

const codeOf = (address: string): string => {
  try {
    checkedAddress(address, false);
    return "asked";
  } catch (error) {
    return error instanceof Error && "code" in error ? String(error.code) : "other";
  }
};

describe("checkedAddress", () => {
  it.each([
    ["http://news.example/a", "http://news.example/a"],
    ["https://news.example:8443/a?b#c", "https://news.example:8443/a?b"],
    ["HTTPS://News.Example", "https://news.example/"],
    ["http://news.example:80/", "http://news.example/"],
    ["http://news.example:49152/", "http://news.example:49152/"],
    ["https://tin-tức.example/bài viết", "https://xn--tin-tc-fr8b.example/b%C3%A0i%20vi%E1%BA%BFt"],
    ["http://93.184.215.14/", "http://93.184.215.14/"],
  ])("takes %s", (address, href) => {
    expect(checkedAddress(address, false).href).toBe(href);
  });

  it.each([
    "ftp://news.example/",
    "file:///etc/passwd",
    "gopher://news.example/",
    "javascript:alert(1)",
    "data:text/html,x",
    "ws://news.example/",
    "http://user@news.example/",
    "http://:secret@news.example/",
    "https://news.example@127.0.0.1/",
    ...[1, 21, 22, 23, 25, 53, 110, 143, 445, 587, 993].map((port) => `http://news.example:${port}/`),
    ...[1433, 3306, 4222, 5432, 6379, 6667, 9200, 10080, 11211, 27017].map(
      (port) => `https://news.example:${port}/`,
    ),
    "http://[::ffff:7f00:1]/",
  ])("refuses %s", (address) => {
    expect(codeOf(address)).toBe("forbidden-address");
  });

  it.each([
    "",
    "news.example",
    "http://",
    "http://[::1/",
    "http://a b/",
    "http://news.example:99999/",
    "http://news.example/\r\nX-Evil: 1",
    "http://news.example/\tx",
    "http://news.example/\u0000",
    "http://news.example/\u0085",
  ])("says of %j that it is no address", (address) => {
    expect(codeOf(address)).toBe("bad-argument");
  });

  it("refuses what is too long, and does not repeat all of it", () => {
    const long = `http://news.example/${"a".repeat(9000)}`;
    expect(codeOf(long)).toBe("bad-argument");
    expect(() => checkedAddress(long, false)).toThrow(/^.{300,400}: it is longer than 8192 characters\.$/u);
  });

  it("never tells a password", () => {
    expect(() => checkedAddress("http://me:hunter2@news.example/", false)).toThrow(
      /^http:\/\/news\.example\/ is not asked: it holds a user or a password\.$/u,
    );
  });

  it("reads a redirect's target from where it stands", () => {
    expect(checkedAddress("/b", false, "https://news.example/a").href).toBe("https://news.example/b");
    expect(checkedAddress("//other.example", false, "https://news.example/a").href).toBe(
      "https://other.example/",
    );
  });
});

describe("isAddress", () => {
  it("tells addresses of the web from paths", () => {
    expect(["http://a", "HTTPS://a/b", "ftp://a"].every(isAddress)).toBe(true);
    expect(["a.html", "./http://a", "C:\\a", "C://a", "http:a", "-"].some(isAddress)).toBe(false);
  });
});
