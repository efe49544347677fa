import { describe, expect, test } from "vitest";
import { decodePage } from "../../src/page/index.ts";

const read = (html: string, source = "page.html") =>
  decodePage({ bytes: new TextEncoder().encode(html), source, kind: "html" });

const textsOf = (html: string): string[] => {
  const { page, blocks } = read(html);
  return blocks.map(({ start, end }) => page.text.slice(start, end));
};

describe("blocks", () => {
  test("block elements part the text, inline elements do not", () => {
    expect(textsOf("<h1>Tin</h1><p>Một <b>hai</b>, <i>ba</i></p><ul><li>bốn<li>năm</ul>")).toEqual([
      "Tin",
      "Một hai, ba",
      "bốn",
      "năm",
    ]);
  });

  test("a line break is white space, two are a new paragraph", () => {
    expect(textsOf("<div>một<br>hai<br><br>ba</div>")).toEqual(["một hai", "ba"]);
  });

  test("endless unclosed elements lose no text", () => {
    const words = Array.from({ length: 12_000 }, (_, at) => `w${at}`);
    const text = textsOf(`<body>${words.map((word) => `<b><i>${word} `).join("")}`).join(" ");
    for (const word of ["w0", "w6000", "w11999"]) expect(text.split(" ")).toContain(word);
  });

  test("what no reader sees is left out", () => {
    const html = `<p>a</p><script>b</script><style>c</style><noscript>d</noscript><template>e</template>
      <svg><text>f</text></svg><p hidden>g</p><div style="display: none"><p>h</p></div><!-- i --><p>k</p>`;
    expect(textsOf(html)).toEqual(["a", "k"]);
  });

  test("entities and spaces", () => {
    expect(textsOf("<p>&ldquo;Xin&nbsp;ch&agrave;o&rdquo;\n  &amp; tạm biệt</p>")).toEqual([
      "“Xin chào” & tạm biệt",
    ]);
  });

  test("cells of tables", () => {
    expect(textsOf("<table><tr><td>một</td><td>hai</td></tr></table>")).toEqual(["một", "hai"]);
  });

  test("markup says the element, the path to it and the share of links", () => {
    const { blocks } = read('<div class="Main Body" id="X"><p>ab <a href="/">cd</a></p></div>');
    expect(blocks[0]?.markup).toMatchObject({
      tag: "p",
      element: { name: "p", label: "", parent: { name: "div", label: "Main Body X" } },
      linkDensity: 2 / 5,
    });
  });

  test("broken markup is forgiven", () => {
    expect(textsOf("<div><p>một<div>hai</p></b></div><p>ba")).toEqual(["một", "hai", "ba"]);
  });
});

describe("kind", () => {
  const kindOf = (text: string, source: string): string =>
    decodePage({ bytes: new TextEncoder().encode(text), source }).page.kind;
  test.each([
    ["<!DOCTYPE html><p>a</p>", "a", "html"],
    ["\n <html><p>a</p></html>", "a.txt", "html"],
    ["<p>a</p>", "https://a.vn/tin.html?x=1", "html"],
    ["a < b", "a.txt", "text"],
    ["<<Hòa bình>> là tên vở kịch", "a.txt", "text"],
  ])("%s", (text, source, kind) => expect(kindOf(text, source)).toBe(kind));
});
