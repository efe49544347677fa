import { entryLink, pageLink, statementLink } from "../format/links.ts";

/** What can be cited: an entry by its id, an utterance by its key, a stretch of a page. */
export type Cited =
  | { readonly entry: string }
  | { readonly utterance: string }
  | { readonly page: string; readonly at: { readonly start: number; readonly end: number } };

export const citeFormats = ["text", "bibtex", "csl", "annotation"] as const;
export type CiteFormat = (typeof citeFormats)[number];

/** Media type and ending of the name of a file in each format. */
export const fileTypes: Readonly<Record<CiteFormat, { readonly type: string; readonly ending: string }>> = {
  text: { type: "text/plain", ending: "txt" },
  bibtex: { type: "application/x-bibtex", ending: "bib" },
  csl: { type: "application/vnd.citationstyles.csl+json", ending: "json" },
  annotation: { type: "application/ld+json", ending: "jsonld" },
};

/** Where in the app it stands. */
export function linkOf(of: Cited): string {
  if ("entry" in of) return entryLink(of.entry);
  if ("utterance" in of) return statementLink(of.utterance);
  return pageLink(of.page, of.at);
}

/** The question to the API. `base`: the address under which links are to lead back here. */
export function citationPath(of: Cited, format: CiteFormat, lang: string, base: string): string {
  const target: Readonly<Record<string, string>> =
    "page" in of ? { page: of.page, at: `${of.at.start}-${of.at.end}` } : { ...of };
  return `/api/citations?${new URLSearchParams({ ...target, format, lang, base })}`;
}

/** A name for the file, made of letters that every system takes. */
export function fileName(of: Cited, format: CiteFormat): string {
  const id = "entry" in of ? of.entry : "utterance" in of ? of.utterance : `${of.page}-${of.at.start}`;
  return `parley-${id.replace(/[^\w-]+/g, "-").slice(0, 60)}.${fileTypes[format].ending}`;
}
