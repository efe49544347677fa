import { Parser } from "htmlparser2";

const set = (names: string): ReadonlySet<string> => new Set(names.split(" "));

/** What every dump of a page's text leaves out; nothing is left out for how it looks or what it is called. */
const DROPPED = set("script style noscript template");

/** Elements that begin a new line, as a browser shows them without any style sheet. */
const LINES = set(
  "address article aside blockquote body br button caption center dd details dialog dir div dl dt fieldset figcaption " +
    "figure footer form h1 h2 h3 h4 h5 h6 head header hr html legend li main menu nav ol option p pre section select " +
    "summary table tbody td tfoot th thead title tr ul",
);

/**
 * A crude dump of a page's text: scripts, styles, noscript and template dropped, a line for each block element and
 * each <br>, white space run together, empty lines left out. The document's title, menus, hidden parts, captions
 * and comments all stay, as when a page was saved as plain text.
 */
export function flatten(html: string): string {
  const lines: string[] = [];
  let line = "";
  let dropped = 0;
  const end = (): void => {
    const text = line.replace(/\s+/gu, " ").trim();
    if (text !== "") lines.push(text);
    line = "";
  };
  const parser = new Parser({
    onopentagname: (name) => {
      if (DROPPED.has(name)) dropped++;
      if (LINES.has(name)) end();
    },
    onclosetag: (name) => {
      if (DROPPED.has(name)) dropped--;
      if (LINES.has(name)) end();
    },
    ontext: (text) => {
      if (dropped === 0) line += text;
    },
  });
  parser.end(html);
  end();
  return lines.join("\n");
}
