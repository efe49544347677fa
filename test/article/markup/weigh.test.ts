import { describe, expect, test } from "vitest";
import { holdsSentence, weighAll } from "../../../src/article/markup/weigh.ts";
import { decodePage } from "../../../src/page/index.ts";

function weighed(html: string) {
  const { blocks, page } = decodePage({
    bytes: new TextEncoder().encode(html),
    source: "x.html",
    kind: "html",
  });
  return weighAll(blocks, page.text);
}

describe("prose", () => {
  test.each([
    [
      "a sentence of some length",
      "<p>Delegations from both governments met in the lakeside town on Tuesday to talk.</p>",
    ],
    [
      "two sentences in Chinese",
      "<p>中美双方代表团在伦敦举行会谈，就落实两国元首共识达成原则一致。双方同意继续谈判。</p>",
    ],
    [
      "Thai, which parts no words",
      "<p>รัฐมนตรีต่างประเทศทั้งสองฝ่ายพบกันเมื่อวันอังคารและตกลงกันว่าจะเจรจากันต่อไปในสัปดาห์หน้า</p>",
    ],
    [
      "Hindi with its own full stop",
      "<p>दोनों देशों के मंत्रियों ने मंगलवार को बैठक की और समझौते पर हस्ताक्षर करने का निर्णय लिया।</p>",
    ],
  ])("%s", (_, html) => {
    expect(weighed(html)[0]?.prose).toBe(true);
  });

  test.each([
    ["a label", "<p>Most read</p>"],
    [
      "a row of words without a stop",
      "<p>Home World Politics Business Technology Science Health Sport Culture Travel Opinion</p>",
    ],
    [
      "a sentence that is a link",
      '<p><a href="/x">Delegations from both governments met in the lakeside town on Tuesday to talk.</a></p>',
    ],
  ])("not: %s", (_, html) => {
    expect(weighed(html)[0]?.prose).toBe(false);
  });
});

test("a heading that is a link is the headline of another story, the prose under it its summary", () => {
  const [story, date, summary, after] = weighed(
    '<div><h3><a href="/x">The museum opens again</a></h3><p>3 May</p><p>Three hundred people waited in the rain for the doors of the museum to open.</p><p>The collection had been closed for six years while engineers worked on the house.</p></div>',
  );
  expect([story?.story, date?.summary, summary?.summary, after?.summary]).toEqual([true, false, true, false]);
});

test("a heading that is none is a subhead", () => {
  expect(weighed('<h3>The museum <a href="/x">opens</a> again</h3>')[0]?.story).toBe(false);
});

test.each(["It was late.", "“Who knows?”", "结束了。", "समाप्त।"])("%s holds a sentence", (text) => {
  expect(holdsSentence(text)).toBe(true);
});

test.each(["Most read", "v2.0beta", "Opinion"])("%s holds none", (text) => {
  expect(holdsSentence(text)).toBe(false);
});
