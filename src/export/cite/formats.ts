// Apart from what writes them, so that the command line need not load it to know their names.

/** The formats of a citation. */
export const citationFormats = ["text", "bibtex", "csl", "annotation", "ris", "json"] as const;

export type CitationFormat = (typeof citationFormats)[number];
