import type { Words } from "../../labels/index.ts";
import type { Citation } from "../../schema/index.ts";
import { annotationsOf } from "./annotation.ts";
import { bibtexOf } from "./bibtex.ts";
import { cslOf } from "./csl.ts";
import type { CitationFormat } from "./formats.ts";
import { risOf } from "./ris.ts";
import type { CitedSources } from "./sources.ts";
import { citationText } from "./text.ts";

/** A citation as a file: its text, which ends with a line break, media type and name's ending. */
export interface CitationFile {
  readonly text: string;
  readonly mediaType: string;
  readonly extension: string;
}

/** JSON in which no control code is left that a terminal would obey: JSON itself escapes only those below U+0020. */
const json = (value: unknown, indent: number): string =>
  `${JSON.stringify(value, null, indent).replace(/[\x7f-\x9f]/g, escaped)}\n`;

const escaped = (sign: string): string => `\\u00${sign.charCodeAt(0).toString(16)}`;

const types: Readonly<Record<CitationFormat, readonly [mediaType: string, extension: string]>> = {
  text: ["text/plain; charset=utf-8", "txt"],
  bibtex: ["application/x-bibtex; charset=utf-8", "bib"],
  csl: ["application/vnd.citationstyles.csl+json", "json"],
  annotation: ["application/ld+json", "jsonld"],
  ris: ["application/x-research-info-systems; charset=utf-8", "ris"],
  json: ["application/json", "json"],
};

/** Writes a citation in a format. `sources`: those that it was made with. */
export async function citationFile(
  citation: Citation,
  format: CitationFormat,
  { words, sources }: { readonly words: Words; readonly sources: CitedSources },
): Promise<CitationFile> {
  const [mediaType, extension] = types[format];
  return { text: await textOf(citation, format, words, sources), mediaType, extension };
}

async function textOf(
  citation: Citation,
  format: CitationFormat,
  words: Words,
  sources: CitedSources,
): Promise<string> {
  switch (format) {
    case "text":
      return `${citationText(citation, words)}\n`;
    case "bibtex":
      return bibtexOf(citation, words);
    case "csl":
      return json(cslOf(citation, words), 2);
    case "annotation":
      return json(await annotationsOf(citation, sources, words.lang), 2);
    case "ris":
      return risOf(citation, words);
    case "json":
      return json(citation, 0);
  }
}
