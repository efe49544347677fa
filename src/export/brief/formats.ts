// Apart from what writes them, so that the command line need not load it to know their names.

/** The formats of a brief. */
export const briefFormats = ["text", "html", "docx", "json"] as const;

export type BriefFormat = (typeof briefFormats)[number];
