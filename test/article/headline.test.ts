import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findHeadline, type Headline } from "../../src/article/headline/headline.ts";
import { linesOf } from "../../src/article/line.ts";
import { decodePage } from "../../src/page/index.ts";

const PROSE = `<p>${"The crews went back to work on Monday after nine days, the port authority said. ".repeat(3)}</p>`;

function headline(head: string, body: string, url: string | null = null): Headline | null {
  const html = `<html><head>${head}</head><body>${body}${PROSE}</body></html>`;
  const decoded = decodePage({ bytes: new TextEncoder().encode(html), source: "a.html", kind: "html", url });
  return findHeadline(decoded, linesOf(decoded));
}

const textOf = (head: string, body: string, url?: string): string | undefined =>
  headline(head, body, url)?.text;

const og = (title: string, site = ""): string =>
  `<meta property="og:title" content="${title}">${site ? `<meta property="og:site_name" content="${site}">` : ""}`;

describe("what the page shows", () => {
  test("wins over a declared title in other words", () => {
    const head = og("Port strike: all you need to know about the ferry chaos in 2019");
    expect(textOf(head, "<h1>Ferry crews end strike at the port</h1>")).toBe(
      "Ferry crews end strike at the port",
    );
  });

  test("is a heading of any level, with a class or the declared words", () => {
    const site = "<h1>The Ferry Post</h1>";
    const head = og("Ferry crews end their strike", "The Ferry Post");
    expect(textOf(head, `${site}<h2>Ferry crews end their strike</h2>`)).toBe("Ferry crews end their strike");
    expect(textOf(head, `${site}<div class="article-title">Ferry crews end the strike</div>`)).toBe(
      "Ferry crews end the strike",
    );
    expect(textOf(head, `${site}<td>Ferry Crews End Their Strike</td>`)).toBe("Ferry Crews End Their Strike");
  });

  test("is not the name of the site, a section or a box", () => {
    const head = og("Ferry crews end their strike", "The Ferry Post");
    const body = `<h1 class="logo">Ferry Post</h1><h1>Ferry crews end their strike</h1>`;
    expect(textOf(head, body)).toBe("Ferry crews end their strike");
    expect(headline(head, "<h1>Economy</h1>")).toEqual({ text: "Ferry crews end their strike", line: null });
  });

  test("is not what the window's title says beside the headline", () => {
    const head = `${og("Ferry crews end their strike")}<title>Harbour notes: Ferry crews end their strike</title>`;
    expect(textOf(head, "<h1>Harbour notes</h1>")).toBe("Ferry crews end their strike");
  });

  test("is not a headline of another story", () => {
    const head = og("Ferry crews end their strike");
    const others = `<aside><h2>Ferry crews begin their strike</h2></aside><h2><a href="/b">Ferry crews plan strike</a></h2>`;
    expect(textOf(head, `${others}<h1>Ferry crews end strike</h1>`)).toBe("Ferry crews end strike");
  });
});

describe("a page's only h1", () => {
  test("is the headline, though the head says it in quite other words", () => {
    const head = og("Ferry chaos explained");
    expect(textOf(head, "<h1>Crews go back after nine days</h1>")).toBe("Crews go back after nine days");
  });

  test("is no headline where it is short and the head says quite another thing", () => {
    expect(textOf(og("Ferry crews end their strike"), "<h1>Single post</h1>")).toBe(
      "Ferry crews end their strike",
    );
  });

  test("is the headline where the head only names the site", () => {
    expect(textOf("<title>Post</title>", "<h1>Crews go back</h1>")).toBe("Crews go back");
  });
});

describe("names and kickers", () => {
  test.each([
    ["Crews end strike | The Ferry Post", "The Ferry Post"],
    ["The Ferry Post - Crews end strike", "The Ferry Post"],
    ["Crews end strike – Harbour – The Ferry Post", "The Ferry Post"],
  ])("a title without the site's name: %s", (title, site) => {
    expect(textOf(`${og(title, site)}<title>Crews end strike</title>`, "")).toBe("Crews end strike");
  });

  test("the address names the site", () => {
    const head = "<title>Crews end strike · FerryPost</title>";
    expect(textOf(head, "", "https://news.ferrypost.example/a")).toBe("Crews end strike");
  });

  test("a dash inside a headline stays", () => {
    const title = "Ferries stop – crews walk out";
    expect(textOf(og(title, "The Ferry Post"), `<h1>${title}</h1>`)).toBe(title);
  });

  test("a heading that begins with the site's own name stays whole", () => {
    const title = "Ferrypost am Hafen – Tag der Schiffe";
    expect(textOf(og(title, "Ferrypost"), `<h1>${title}</h1>`)).toBe(title);
  });

  test("a kicker in the same line, which no declared title has, is left out", () => {
    const body = `<h1><span>Harbour</span> Crews end their strike</h1>`;
    expect(textOf(og("Crews end their strike"), body)).toBe("Crews end their strike");
  });

  test("a kicker before a colon is shown as a part of the headline", () => {
    const title = "Harbour: Crews end their strike";
    expect(textOf(og("Crews end their strike"), `<h1>${title}</h1>`)).toBe(title);
  });

  test("a kicker may be glued to the headline", () => {
    const body = "<h1><span>19.11.2019</span>Crews end their strike</h1>";
    expect(textOf(og("Crews end their strike"), body)).toBe("Crews end their strike");
  });

  test("a kicker that the declared title has belongs to the headline", () => {
    const body = `<h1><span class="kicker">Harbour</span>: Crews end their strike</h1>`;
    expect(textOf(og("Harbour: Crews end their strike"), body)).toBe("Harbour: Crews end their strike");
  });

  test("a kicker of its own does not", () => {
    const body = `<h1><span class="kicker">Harbour</span> Crews end their strike</h1>`;
    expect(textOf(og("Crews end their strike"), body)).toBe("Crews end their strike");
  });
});

describe("what a heading holds besides the headline", () => {
  const title = "Crews end strike after nine days";

  test.each([
    `${title} <time>12 March 2021</time>`,
    `${title} <small>The port is open again on Monday</small>`,
    `${title} <span class="badge">Premium</span>`,
    `${title} <a href="#comments">(87)</a>`,
    `${title} | Anna Berg`,
    `▶ ${title}`,
    `<span class="badge">Premium</span> ${title}`,
  ])("%s", (heading) => expect(textOf(og(title), `<h1>${heading}</h1>`)).toBe(title));

  test.each([
    ["Crews end strike", "After nine days, crews end strike"],
    ["Crews end strike", "Crews end strike after nine days"],
    ["A ferry ticket cost", "How much does a ferry ticket cost?"],
    ["Ferry strike at the port", "2021 Ferry strike at the port"],
    ["Crews end their strike.", "Crews end their strike. Berg: We are back"],
  ])("a title shortened to '%s' cuts nothing off", (declared, shown) =>
    expect(textOf(og(declared), `<h1>${shown}</h1>`)).toBe(shown),
  );

  test("declared titles that say different things cut off no summary", () => {
    const shown = "Crews end strike Monday After nine days";
    const head = `${og("Crews end strike Monday")}<meta name="twitter:title" content="Ferries sail again">`;
    expect(textOf(head, `<h1>${shown}</h1>`)).toBe(shown);
  });

  test("is read without references that were escaped twice", () =>
    expect(textOf(og("Crews & port agree"), "<h1>Crews &amp;amp; port agree</h1>")).toBe(
      "Crews & port agree",
    ));

  test("the name under a picture is none", () => {
    const body = `<nav><h1>"Back" / ${title}</h1></nav><div class="article-header"><div class="image-subtitle">Crews end</div></div><h2>${title} "Back"</h2>`;
    expect(textOf(og(title), body)).toBe(title);
  });
});

describe("titles cut to a length", () => {
  const title = "Crews end strike after nine days of talks with the port";
  const cut = "Crews end strike after nine days of…";

  test("stand back behind a block that shows the whole", () =>
    expect(textOf(og(cut), `<div>${title}</div>`)).toBe(title));

  test("stand back behind a declared title that is whole", () =>
    expect(textOf(`${og(cut)}<title>${title}</title>`, "")).toBe(title));

  test("are taken where nothing else tells", () => expect(textOf(og(cut), "")).toBe(cut));
});

describe("a bar behind the only title", () => {
  test("parts names from it", () =>
    expect(textOf(og("Crews end strike at port | Ferry Post"), "")).toBe("Crews end strike at port"));

  test("parts nothing from a few words", () =>
    expect(textOf(og("Report | Crews end strike at port"), "")).toBe("Report | Crews end strike at port"));
});

describe("titles in scripts without spaces", () => {
  test.each(["_", "-", "｜"])("'%s' parts names from them", (sign) => {
    const head = `<title>渡轮船员结束罢工恢复通航${sign}港口日报</title>`;
    expect(textOf(head, "<div>渡轮船员结束罢工恢复通航</div>")).toBe("渡轮船员结束罢工恢复通航");
  });

  test("are compared by characters", () => {
    const body = "<h1>港口</h1><h2>渡轮船员结束罢工，恢复通航</h2>";
    expect(textOf("<title>渡轮船员结束罢工，恢复通航_港口日报</title>", body)).toBe(
      "渡轮船员结束罢工，恢复通航",
    );
  });
});

test("a page that shows and declares nothing has no headline", () => {
  expect(headline("<title>Post</title>", "")).toBeNull();
});

test("the line shows the headline", () => {
  const text = fc.stringMatching(/^[A-Z][a-z]{2,8}( [a-z]{2,8}){3,6}$/u);
  fc.assert(
    fc.property(text, (title) => {
      const found = headline(og(title), `<h1>${title}</h1>`);
      expect(found?.text).toBe(title);
      expect(found?.line?.text).toBe(title);
    }),
    { numRuns: 30 },
  );
});
