import fc from "fast-check";
import otherReader from "robots-parser";
import { describe, expect, it } from "vitest";
import { robotsFrom } from "../../src/fetch/robots.ts";

const site = "https://news.example";
/** Its types declare a module of another form than the package has. */
const robotsParser = otherReader as unknown as (
  url: string,
  text: string,
) => { isAllowed(url: string, agent: string): boolean | undefined };
const allows = (text: string, path: string, product = "parley"): boolean =>
  robotsFrom(text, product).allows(site + path);

describe("groups", () => {
  it("for all count where none names the program", () => {
    expect(allows("User-agent: *\nDisallow: /", "/a")).toBe(false);
    expect(allows("User-agent: other\nDisallow: /", "/a")).toBe(true);
    expect(allows("Disallow: /", "/a")).toBe(true);
    expect(allows("", "/a")).toBe(true);
  });

  it("that name the program stand instead of those for all", () => {
    const text = "User-agent: *\nDisallow: /\n\nUser-agent: Parley\nDisallow: /private";
    expect([allows(text, "/a"), allows(text, "/private/b")]).toEqual([true, false]);
    expect(allows("User-agent: *\nDisallow: /\nUser-agent: parley/2.0\nAllow: /", "/a")).toBe(true);
    expect(allows("User-agent: *\nDisallow: /\nUser-agent: parleybot\nAllow: /", "/a")).toBe(false);
  });

  it("of one name are one, and names in a row share their rules", () => {
    const text =
      "user-agent: parley\ndisallow: /a\n\nuser-agent: x\nUSER-AGENT: PARLEY\ndisallow: /b\nuser-agent: x\ndisallow: /c";
    expect(["/a", "/b", "/c"].map((path) => allows(text, path))).toEqual([false, false, true]);
  });

  it("may be empty: an empty rule forbids nothing", () => {
    expect(allows("User-agent: parley\nDisallow:\n\nUser-agent: *\nDisallow: /", "/a")).toBe(true);
  });

  it("may stand behind a byte order mark, comments, and any line ends", () => {
    expect(allows("\ufeff# hello\rUser-agent: * # all\r\nDisallow: /a # here\n", "/a")).toBe(false);
  });
});

describe("rules", () => {
  it.each([
    ["/fish", "/fish", true],
    ["/fish", "/fish.html", true],
    ["/fish", "/Fish", false],
    ["/fish", "/catfish", false],
    ["/fish*", "/fishheads/yummy", true],
    ["/fish/", "/fish", false],
    ["/*.php", "/folder/index.php?x", true],
    ["/*.php", "/windows.PHP", false],
    ["/*.php$", "/a.php", true],
    ["/*.php$", "/a.php?x", false],
    ["/*.php$", "/a.php/b.php", true],
    ["/fish*.php", "/fishheads/cat.php?p", true],
    ["/fish*.php", "/Fish.PHP", false],
    ["/$", "/", true],
    ["/$", "/a", false],
    ["*", "/a", true],
    ["/a*b*$", "/axbx", true],
    ["/a*b$", "/ab/b", true],
    ["/a*ab$", "/ab", false],
    ["/a?b", "/a?b=c", true],
    ["/b%C3%A0i", "/bài", true],
    ["/bài", "/b%c3%a0i", true],
    ["/%7Efoo", "/~foo", true],
    ["/a%2fb", "/a/b", false],
    ["/a%2Fb", "/a%2fb", true],
    ["/a b", "/a%20b", true],
  ])("%s on %s: %s", (pattern, path, matches) => {
    expect(allows(`User-agent: *\nDisallow: ${pattern}`, path)).toBe(!matches);
  });

  it.each([
    ["Allow: /p\nDisallow: /", "/page", true],
    ["Allow: /folder\nDisallow: /folder", "/folder/page", true],
    ["Allow: /page\nDisallow: /*.htm", "/page.htm", false],
    ["Allow: /page\nDisallow: /*.ph", "/page.php5", true],
    ["Allow: /$\nDisallow: /", "/", true],
    ["Allow: /$\nDisallow: /", "/page.htm", false],
    ["Disallow: /", "/robots.txt", true],
  ])("of %j decide on %s: %s", (rules, path, allowed) => {
    expect(allows(`User-agent: *\n${rules}`, path)).toBe(allowed);
  });

  it("are those that another reader finds", () => {
    const sign = fc.constantFrom("a", "b", "/", "*");
    const pattern = fc.array(sign, { maxLength: 6 }).map((signs) => `/${signs.join("")}`);
    const rule = fc.tuple(fc.constantFrom("Allow", "Disallow"), pattern, fc.constantFrom("", "$"));
    const path = fc
      .array(fc.constantFrom("a", "b", "/"), { maxLength: 8 })
      .map((signs) => `/${signs.join("")}`);
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 5 }), path, (rules, tried) => {
        const text = `User-agent: *\n${rules.map(([name, value, end]) => `${name}: ${value}${end}`).join("\n")}`;
        // The other reader counts "$" as a sign of the rule's length, and every star of a row.
        fc.pre(!rules.some(([, value, end]) => end === "$" || value.includes("**")));
        const other = robotsParser(`${site}/robots.txt`, text).isAllowed(site + tried, "parley");
        expect(allows(text, tried)).toBe(other);
      }),
      { numRuns: 500 },
    );
  });
});

describe("what else a robots.txt says", () => {
  it("is told", () => {
    const { crawlDelay, sitemaps } = robotsFrom(
      "Sitemap: https://news.example/s.xml\nUser-agent: *\nCrawl-delay: 2.5\nUser-agent: x\nCrawl-delay: 9\nsitemap: /t.xml",
      "parley",
    );
    expect([crawlDelay, sitemaps]).toEqual([2.5, ["https://news.example/s.xml", "/t.xml"]]);
    for (const wrong of ["-1", "1e9", "soon", "NaN", "Infinity", "99999999"])
      expect(robotsFrom(`User-agent: *\nCrawl-delay: ${wrong}`, "parley").crawlDelay).toBeNull();
  });
});

describe("hostile texts", () => {
  it("are read, whatever stands in them", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 2000 }), fc.webPath(), (text, path) => {
        expect(typeof allows(text, path || "/")).toBe("boolean");
        expect(typeof allows(`User-agent: *\nDisallow: ${text}`, path || "/")).toBe("boolean");
      }),
    );
  });

  it("of many names and many rules take no more memory than their length", () => {
    const names = Array.from({ length: 18_000 }, (_, n) => `User-agent: ${n % 2 ? "*" : `a${n}`}`).join("\n");
    const rules = "Disallow: /a\n".repeat(18_000);
    const before = process.memoryUsage().heapUsed;
    const robots = robotsFrom(`${names}\n${rules}`, "parley");
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(100_000_000);
    expect(robots.allows(`${site}/ab`)).toBe(false);
  });

  it("that would take long for one address forbid it, and no other", () => {
    const text = `User-agent: *\n${`Disallow: /${"*a".repeat(1000)}b\n`.repeat(240)}`;
    const robots = robotsFrom(text, "parley");
    expect(robots.allows(`${site}/${"a".repeat(8000)}`)).toBe(false);
    expect(robots.allows(`${site}/short`)).toBe(true);
  });

  it("can't name members of objects", () => {
    expect(
      robotsFrom("User-agent: __proto__\nDisallow: /\nconstructor: x", "parley").allows(`${site}/a`),
    ).toBe(true);
  });
});
