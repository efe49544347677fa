import { Marked, type Tokens } from "marked";

/** The id of a heading, as links in Markdown name it: lower case, words joined by hyphens. */
const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .trim()
    .replaceAll(" ", "-");

/** A link from one page of docs/ to another, or to a file of the repository, as it stands on the site. */
function siteLink(href: string): string {
  const [path = "", anchor] = href.split("#");
  const page = /^(?:\.\/)?([\w-]+)\.md$/.exec(path)?.[1];
  const target = page === undefined ? path : `${page}.html`;
  return anchor === undefined ? target : `${target}#${anchor}`;
}

const plainText = (tokens: readonly Tokens.Generic[]): string =>
  tokens.map((token) => ("text" in token ? String(token.text) : token.raw)).join("");

const marked = new Marked({
  gfm: true,
  renderer: {
    heading({ tokens, depth }) {
      const id = slug(plainText(tokens));
      return `<h${depth} id="${id}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
    },
    link({ href, tokens }) {
      return `<a href="${encodeURI(siteLink(href))}">${this.parser.parseInline(tokens)}</a>`;
    },
    table(token) {
      const inline = (cell: Tokens.TableCell): string => this.parser.parseInline(cell.tokens);
      const head = token.header.map((cell) => `<th scope="col">${inline(cell)}</th>`).join("");
      const rows = token.rows
        .map((row) => `<tr>${row.map((cell) => `<td>${inline(cell)}</td>`).join("")}</tr>`)
        .join("\n");
      return `<div class="wide" tabindex="0"><table><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table></div>\n`;
    },
  },
});

/** A page of docs/ as HTML. */
export const htmlOf = (markdown: string): string => marked.parse(markdown, { async: false });

/** The headings of the second level, for the list of a page's parts. */
export function partsOf(markdown: string): { id: string; title: string }[] {
  const headings = marked.lexer(markdown).filter((token) => token.type === "heading" && token.depth === 2);
  return headings.map((token) => {
    const title = plainText(("tokens" in token && token.tokens) || []);
    return { id: slug(title), title };
  });
}
