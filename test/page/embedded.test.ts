import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { embeddedBody } from "../../src/page/embedded.ts";

const story = [
  "Negotiators of the two governments met in Geneva on Tuesday and agreed to meet again within a month, officials said.",
  "The first round lasted six hours, longer than either side had planned, and ended without a common statement.",
  "What happens next",
  "Both delegations will report to their capitals first. A second round could take place before the end of the year.",
  "Mediators from Switzerland called the tone of the meeting sober, and said that lists of prisoners had been exchanged.",
];

const other = [
  "The harvest in the south was the best in a decade, farmers told the regional chamber of agriculture on Monday.",
  "Prices at the wholesale markets fell for the third week in a row, though shops have yet to pass the difference on.",
  "Exporters hope that the railway to the port will be open again in spring, when the repairs are to be finished.",
  "The ministry will publish its figures on Friday. Last year it had put the harvest a tenth lower than the chamber.",
];

const chinese = [
  "两国代表团星期二在日内瓦举行了第一轮会谈，会谈持续了六个小时，比双方原定的时间更长，会后没有发表共同声明。",
  "双方同意在一个月之内再次会面，并将首先向各自政府汇报会谈的情况，第二轮会谈可能在年底之前举行。",
  "瑞士方面的调解人说，会谈气氛冷静务实，双方已经交换了被扣押人员的名单，并同意成立两个工作组。",
];

const settings = { theme: "light", apiKey: "0".repeat(1000), routes: ["/a", "/b"] };
const html = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join("\n");
const next = (pageProps: unknown): string => JSON.stringify({ props: { pageProps }, settings });
const state = (value: unknown): string =>
  `window.__STATE__ = ${JSON.stringify({ settings, value })};\nwindow.ready = true;`;

describe("finds the body", () => {
  test("one HTML string", () => {
    const body = html(story).replace("<p>What happens next</p>", "<h2>What happens next</h2>");
    expect(embeddedBody([next({ article: { title: "Talks in Geneva", body } })])).toEqual(story);
  });

  test("HTML escaped once more, and a figure inside", () => {
    const body = `${html(story)}<figure><img src="a.jpg"><figcaption>The hall.</figcaption></figure>`;
    expect(embeddedBody([next({ body: body.replaceAll("<", "&lt;") })])).toEqual(story);
  });

  test("plain text with line breaks", () => {
    expect(embeddedBody([next({ story: { articleBody: story.join("\n\n") } })])).toEqual(story);
  });

  test("elements in the manner of Arc, pictures and lists of links left out", () => {
    const elements = [
      ...story.map((content, at) => ({ _id: `E${at}`, type: at === 2 ? "header" : "text", content })),
      {
        type: "image",
        caption: "The delegations before the hotel by the lake on Tuesday morning. They did not speak.",
      },
      { type: "interstitial_link", content: "Read on", url: "/more" },
    ];
    const script = `window.Fusion=window.Fusion||{};Fusion.arcSite="daily";Fusion.globalContent=${JSON.stringify({ _id: "X", settings, content_elements: elements })};Fusion.tree=null;`;
    expect(embeddedBody([script])).toEqual(story);
  });

  test("rich text cut at links", () => {
    const paragraphs = story.map((text) => ({
      type: "p",
      children: [
        { type: "text", data: text.slice(0, 10) },
        { type: "a", attribs: { href: "/x" }, children: [{ type: "text", data: text.slice(10, 20) }] },
        { type: "text", data: text.slice(20) },
      ],
    }));
    expect(embeddedBody([state({ 'body({"ads":["newsletter"]})': { json: paragraphs } })])).toEqual(story);
  });

  test("a list of plain strings", () => {
    expect(embeddedBody([state({ paragraphs: story })])).toEqual(story);
  });

  test("a text inside JSON.parse, in either quotation marks", () => {
    const json = JSON.stringify({ settings, body: html(story) });
    expect(embeddedBody([`window.__S__ = JSON.parse(${JSON.stringify(json)})`])).toEqual(story);
    const single = json.replaceAll("\\", "\\\\").replaceAll("'", "\\'");
    expect(embeddedBody([`var s = JSON.parse('${single}');`])).toEqual(story);
  });

  test("data that only a script may write: undefined, a comma too many", () => {
    const json = JSON.stringify({ settings, body: html(story) });
    expect(embeddedBody([`window.__S__={"user":undefined,"list":[1,],"page":${json}}`])).toEqual(story);
  });

  test("JSON once more inside JSON", () => {
    const inner = JSON.stringify({ settings, content: html(story) });
    expect(embeddedBody([state({ payload: inner })])).toEqual(story);
  });

  test("Chinese, with less characters", () => {
    expect(embeddedBody([next({ detail: { content: html(chinese) } })])).toEqual(chinese);
  });

  test("the same body twice is no rival of itself", () => {
    expect(embeddedBody([next({ body: html(story), plain: story.join("\n") })])).toEqual(story);
  });
});

describe("finds nothing", () => {
  test("two stories of a size", () => {
    expect(embeddedBody([next({ items: [{ body: html(story) }, { body: html(other) }] })])).toBeNull();
  });

  test("comments and related stories, however long", () => {
    const comments = story.map((text, id) => ({ id, username: `reader${id}`, text }));
    expect(embeddedBody([state({ comments, relatedArticles: [{ body: html(other) }] })])).toBeNull();
    expect(embeddedBody([state({ list: comments })])).toBeNull();
  });

  test("teasers with addresses of their own", () => {
    const list = story.map((text, at) => ({ url: `/story-${at}`, text }));
    expect(embeddedBody([state({ list })])).toBeNull();
  });

  test("words of the interface, consent and settings", () => {
    const consent = story.map((text) => `We and our partners store cookies. ${text}`);
    expect(embeddedBody([state({ translations: { intro: html(story) } })])).toBeNull();
    expect(embeddedBody([state({ dialog: { body: html(consent) } })])).toBeNull();
  });

  test("code, licences in comments, and what is no JSON", () => {
    const code = story.map((_, at) => `function f${at}(a) { return window.list[a] = { a: 1, b: "x" }; }`);
    expect(embeddedBody([state({ body: code.join("\n") })])).toBeNull();
    expect(embeddedBody([`/* ${story.join("\n").repeat(3)} */ var a = { b: 1 };`])).toBeNull();
  });

  test("a summary alone, small scripts, nothing", () => {
    expect(embeddedBody([next({ description: story[0] })])).toBeNull();
    expect(embeddedBody([`x=${JSON.stringify({ body: "short" })}`])).toBeNull();
    expect(embeddedBody([])).toBeNull();
  });
});

describe("whatever a script holds", () => {
  const piece = fc.constantFrom(
    "{",
    "}",
    "[",
    "]",
    '"',
    "'",
    "\\",
    "=",
    "(",
    "JSON.parse(",
    ",",
    "undefined",
    " a",
    "\n",
  );

  test("nothing is thrown", () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 60 }), (pieces) => {
        const text = pieces.join("");
        embeddedBody([text.repeat(Math.ceil(1000 / text.length))]);
      }),
    );
  });

  test("endless nesting and unclosed strings are passed over", () => {
    expect(embeddedBody([`x=${"[".repeat(100_000)}`])).toBeNull();
    expect(embeddedBody([`x=${"[".repeat(5000)}${"]".repeat(5000)}`])).toBeNull();
    expect(embeddedBody([`x={"a":"${'={"'.repeat(50_000)}`])).toBeNull();
  });
});
