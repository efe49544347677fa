/** Pages made to break a reader, each of a size that grows with `n`: one shape for each way in which real ones are broken. */
export interface HostileShape {
  readonly name: string;
  readonly kind: "html" | "text";
  /** The page for a size; its length grows in proportion to `n`. */
  readonly make: (n: number) => string;
}

const SENTENCE =
  "Bộ trưởng cho biết hai bên đã trao đổi về lệnh ngừng bắn và sẽ gặp lại trong tuần tới tại thủ đô. ";
const PARAGRAPH = `<p>${SENTENCE.repeat(2)}</p>`;

const html = (name: string, make: (n: number) => string): HostileShape => ({ name, kind: "html", make });
const text = (name: string, make: (n: number) => string): HostileShape => ({ name, kind: "text", make });

const numbered = (n: number, piece: (at: number) => string): string =>
  Array.from({ length: n }, (_, at) => piece(at)).join("");

/** The shapes; `n` of 1000 is a page of some 10 to 200 kB. */
export const hostileShapes: readonly HostileShape[] = [
  html("nested divs", (n) => "<div>".repeat(n) + PARAGRAPH + "</div>".repeat(n)),
  html("nested divs with a paragraph each", (n) => numbered(n, (at) => `<div><p>${at} ${SENTENCE}</p>`)),
  html("nested inline elements", (n) => `<p>${"<b><i>".repeat(n)}${SENTENCE}`),
  html("nested tables", (n) => numbered(n, () => "<table><tr><td>ô ")),
  html("nested lists of links", (n) => numbered(n, (at) => `<ul><li><a href="/${at}">mục ${at}</a>`)),
  html("unclosed paragraphs", (n) => numbered(n, (at) => `<p>${at} ${SENTENCE}`)),
  html("unclosed attributes", (n) => `${PARAGRAPH}<a href="${"x=<p>'".repeat(n)}`),
  html("unclosed comments", (n) => PARAGRAPH + "<!-- <p>x</p> ".repeat(n)),
  html("unclosed scripts", (n) => PARAGRAPH + "<script>var a = '<p>';".repeat(n)),
  html(
    "closing tags without opening ones",
    (n) => PARAGRAPH + "</div></p></b></table>".repeat(n) + PARAGRAPH,
  ),
  html(
    "one long attribute",
    (n) => `<div class="${"ten ".repeat(n * 10)}" title="${"x".repeat(n * 10)}">${PARAGRAPH}`,
  ),
  html("many attributes", (n) => `<div ${numbered(n, (at) => `data-a${at}="${at}" `)}>${PARAGRAPH}</div>`),
  html("one long class a block", (n) =>
    numbered(n / 10, (at) => `<p class="c${at} ${"x-".repeat(100)}">${SENTENCE}</p>`),
  ),
  html(
    "weird entities",
    (n) => `<p>${"&#0;&#xD800;&#x110000;&;&#;&amp;amp;&notit;&ngE;&unknown;".repeat(n)}</p>`,
  ),
  html(
    "many metas and links",
    (n) =>
      `<head>${numbered(n, (at) => `<meta property="article:tag" content="t${at}"><link rel="canonical" href="https://a.example/${at}">`)}</head>${PARAGRAPH}`,
  ),
  html(
    "broken linked data",
    (n) => `<script type="application/ld+json">${'{"@graph":['.repeat(n)}</script>${PARAGRAPH}`,
  ),
  html(
    "large linked data",
    (n) =>
      `<script type="application/ld+json">{"@graph":[${numbered(n, (at) => `{"@type":"NewsArticle","headline":"Tin ${at}"},`)}{}]}</script>${PARAGRAPH}`,
  ),
  html(
    "many times",
    (n) => numbered(n, (at) => `<time datetime="2025-06-0${(at % 9) + 1}">ngày ${at}</time>`) + PARAGRAPH,
  ),
  html(
    "many headlines",
    (n) => numbered(n, (at) => `<h1>Hai bên nối lại đàm phán lần thứ ${at}</h1>`) + PARAGRAPH,
  ),
  html("one paragraph without end", (n) => `<h1>Tin</h1><p>${SENTENCE.repeat(n)}</p>`),
  html("the same paragraph again and again", (n) => `<h1>Tin</h1>${PARAGRAPH.repeat(n)}`),
  html(
    "many siblings",
    (n) => `<h1>Tin</h1>${numbered(n, (at) => `<div class="a${at}"><p>${SENTENCE}${at}</p></div>`)}`,
  ),
  html("many line breaks", (n) => `<div>${"dòng<br>".repeat(n * 5)}</div>`),
  html(
    "many links in one block",
    (n) => `<p>${numbered(n, (at) => `<a href="/${at}">tin ${at}</a> | `)}</p>`,
  ),
  html(
    "an embedded page in a string of JSON",
    (n) =>
      `<script>window.__STATE__={"body":"${"\\u003cp\\u003eMột câu.\\u003c/p\\u003e".repeat(n)}"}</script>${PARAGRAPH}`,
  ),
  text("one huge line", (n) => SENTENCE.repeat(n)),
  text("one huge line without spaces", (n) => "đàmphán".repeat(n * 10)),
  text("one huge line of digits", (n) => "1234567890".repeat(n * 10)),
  text("one huge line of punctuation", (n) => "(-|–/.,:;)".repeat(n * 5)),
  text("one huge line of dates", (n) => "09/07/2025 08:00 GMT+7, ".repeat(n)),
  text("one huge line of quotation marks", (n) => "“\"'«„".repeat(n * 5)),
  text("one huge line of names", (n) => "Theo Reuters, AFP, TTXVN (Ảnh: AP) ".repeat(n)),
  text("many short lines", (n) => numbered(n * 5, (at) => `mục ${at}\n`)),
  text("many like lines", (n) => "Tin liên quan\n".repeat(n * 5)),
  text("many headlines in a row", (n) => numbered(n, (at) => `Hai bên nối lại đàm phán lần thứ ${at}\n`)),
  text("many paragraphs", (n) => `Tiêu đề của bài\n${numbered(n, (at) => `${at} ${SENTENCE}\n`)}`),
  text("the same paragraph again and again", (n) => `${SENTENCE}\n`.repeat(n)),
  text("many date lines", (n) => numbered(n, (at) => `0${(at % 9) + 1}/07/2025 08:00\n`)),
  text("many bylines", (n) => "Minh Anh (Theo Reuters)\n".repeat(n)),
  text("many blank lines", (n) => `${SENTENCE}\n${"\n \u200b \t\r\n".repeat(n * 10)}${SENTENCE}`),
  html("references to combining marks without end", (n) => `<p>a${"&#x301;&#x323;".repeat(n * 5)}</p>`),
  text("combining marks without end", (n) => `a${"\u0301\u0323".repeat(n * 5)}`),
  text("Chinese without spaces", (n) => "外交部发言人表示双方将继续谈判。".repeat(n)),
];
