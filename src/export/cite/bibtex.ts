import type { Words } from "../../labels/index.ts";
import type { Citation } from "../../schema/index.ts";
import { noteOf } from "./csl.ts";
import { webAddress } from "./links.ts";
import { oneLine, shortLine } from "./plain.ts";
import { type Work, worksOf } from "./works.ts";

/** Signs that TeX takes for its own, and how it prints them. Anything else is written as it is, in UTF-8. */
const escapes: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  $: "\\$",
  "&": "\\&",
  "#": "\\#",
  "%": "\\%",
  _: "\\_",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

const escaped = (text: string): string => text.replace(/[\\{}$&#%_~^]/g, (sign) => escapes[sign] ?? sign);

/** Addresses stand as they are but for what would end the field: percent-encoded as in RFC 3986. */
const address = (url: string): string => url.replace(/[\s{}\\]|\p{Cc}/gu, (sign) => encodeURIComponent(sign));

const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T.*)?)?)?$/;

/** The pages of a citation in BibTeX, in UTF-8, each page once, with the fields of biblatex that hold what BibTeX has none for. */
export const bibtexOf = (citation: Citation, words: Words): string =>
  worksOf(citation)
    .map((work) => entryOf(work, words))
    .join("\n");

function entryOf(work: Work, words: Words): string {
  const { source, quotes, key } = work;
  const { outlet, headline, authors, captured, url, link, language, frozen } = source;
  const fields: readonly (readonly [string, string | null])[] = [
    [
      "author",
      authors.length === 0 ? null : authors.map((name) => `{${escaped(shortLine(name))}}`).join(" and "),
    ],
    ["title", headline === null ? null : `{${escaped(shortLine(headline))}}`],
    ["journal", outlet === null ? null : escaped(shortLine(outlet))],
    ["entrysubtype", outlet === null ? null : "newspaper"],
    ...dayFields(work),
    ["url", address(webAddress(url) ?? link)],
    ["urldate", captured === null ? null : oneLine(captured.slice(0, 10))],
    ["language", language === null ? null : oneLine(language)],
    ["note", escaped(oneLine(noteOf(source, quotes, words)))],
    ["annotation", escaped(frozen)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},`]));
  return [`@${outlet === null ? "misc" : "article"}{${key},`, ...lines, "}", ""].join("\n");
}

/** Year, month and day where the time is one of these; biblatex takes any EDTF as `date`. */
function dayFields({ source: { published } }: Work): (readonly [string, string | null])[] {
  if (published === null) return [];
  const [, year, month, day] = POINT.exec(published) ?? [];
  if (year === undefined) return [["date", published]];
  return [
    ["year", year],
    ["month", month === undefined ? null : String(Number(month))],
    ["day", day === undefined ? null : String(Number(day))],
  ];
}
