import type { IPropertiesOptions } from "docx";

/** On every machine that opens such a file, with all Vietnamese letters, and what offices in Vietnam write in. */
const FONT = "Times New Roman";

const languages = { vi: "vi-VN", en: "en-GB" } as const;

/** Half-points: 13 pt is the size of Vietnamese official papers. */
const sizes = { body: 26, title: 34, heading: 28, quiet: 23, note: 20, figure: 24 } as const;

/** Styles of a report, so that whoever edits it changes all headings at once. Spacing in twentieths of a point. */
export const documentStyles = (lang: "vi" | "en"): NonNullable<IPropertiesOptions["styles"]> => ({
  default: {
    document: {
      run: { font: FONT, size: sizes.body, language: { value: languages[lang] } },
      paragraph: { spacing: { after: 100, line: 276 } },
    },
    title: {
      run: { font: FONT, size: sizes.title, bold: true },
      paragraph: { spacing: { after: 160 } },
    },
    heading1: {
      run: { font: FONT, size: sizes.heading, bold: true, color: "000000" },
      paragraph: { spacing: { before: 280, after: 100 }, keepNext: true },
    },
    endnoteText: { run: { font: FONT, size: sizes.note }, paragraph: { spacing: { after: 60, line: 240 } } },
  },
  paragraphStyles: [
    {
      id: "Certainty",
      name: "Certainty",
      basedOn: "Normal",
      next: "Normal",
      quickFormat: true,
      run: { size: sizes.quiet, italics: true, color: "444444" },
      paragraph: { indent: { left: 340 }, spacing: { after: 140 } },
    },
    {
      id: "Figure",
      name: "Figure",
      basedOn: "Normal",
      quickFormat: true,
      run: { size: sizes.figure },
      paragraph: { spacing: { after: 0, line: 240 } },
    },
  ],
});
