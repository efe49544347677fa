import type { Words } from "../../labels/index.ts";
import type { Citation } from "../../schema/index.ts";
import { noteOf } from "./csl.ts";
import { webAddress } from "./links.ts";
import { oneLine } from "./plain.ts";
import { type Work, worksOf } from "./works.ts";

/** The pages of a citation in RIS, as reference managers take it, each page once. Lines end with CR LF. */
export const risOf = (citation: Citation, words: Words): string =>
  worksOf(citation)
    .map((work) => recordOf(work, words))
    .join("");

function recordOf({ source, quotes, key }: Work, words: Words): string {
  const { outlet, headline, authors, published, captured, url, link, language, frozen } = source;
  const fields: readonly (readonly [string, string | null])[] = [
    ["TY", outlet === null ? "ELEC" : "NEWS"],
    ["ID", key],
    ["TI", headline],
    ["T2", outlet],
    ...authors.map((name) => ["AU", name] as const),
    ["PY", published?.slice(0, 4) ?? null],
    ["DA", published === null ? null : dayOf(published)],
    ["Y2", captured === null ? null : dayOf(captured)],
    ["UR", webAddress(url) ?? link],
    ["LA", language],
    ["AN", frozen],
    ["N1", noteOf(source, quotes, words)],
    ["ER", ""],
  ];
  return fields
    .flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${oneLine(value)}\r\n`]))
    .join("");
}

const dayOf = (edtf: string): string | null => {
  const [, year, month = "", day = ""] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(edtf) ?? [];
  return year === undefined ? null : `${year}/${month}/${day}/`;
};
